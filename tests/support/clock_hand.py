"""A clock tests move by hand."""

from __future__ import annotations

from datetime import datetime, timedelta


class ClockHand:
    """Callable like Desk.now: stands still until it is moved."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        return self.moment

    def advance(self, **step: float) -> datetime:
        """Move on by days, hours, minutes … and return the new moment."""
        self.moment += timedelta(**step)
        return self.moment
