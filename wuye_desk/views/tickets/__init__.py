"""工作單: the list of tickets, one ticket in full, and the recording of what happens to it."""
