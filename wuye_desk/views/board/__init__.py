"""看板: every clock that runs, in order of urgency, and the month beside it."""
