"""The rules of the desk in plain Python: no Qt, no database, no system clock."""
