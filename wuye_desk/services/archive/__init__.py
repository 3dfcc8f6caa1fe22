"""The files of closed tickets: where they stand, how long they are kept."""
