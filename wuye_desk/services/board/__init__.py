"""The open clocks in order of urgency."""
