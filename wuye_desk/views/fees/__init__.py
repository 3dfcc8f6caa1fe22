"""收費: the page and its sections."""
