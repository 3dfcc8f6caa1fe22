"""收費: what is due, what was paid, what settles what (篇1 zz2)."""
