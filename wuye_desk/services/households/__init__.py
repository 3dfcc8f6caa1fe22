"""Finding, showing and keeping households."""
