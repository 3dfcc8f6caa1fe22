"""Taking a call down: the draft, what it will cause, registering it."""
