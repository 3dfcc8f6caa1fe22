"""收費日曆: the duties of the month on their days."""
