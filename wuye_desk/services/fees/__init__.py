"""收費 in use: items, prices, the run of the month, and what is paid (篇1 zz2)."""
