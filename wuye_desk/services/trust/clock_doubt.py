"""Whether the clock of the PC can be right: nothing can have been recorded in the future."""

from __future__ import annotations

from datetime import datetime, timedelta

from wuye_desk.services.desk import Desk
from wuye_desk.store.queries_station import newest_record

TOLERATED = timedelta(minutes=2)
"""What a PC that sets its clock by the network may jump back."""


def recorded_later(desk: Desk) -> datetime | None:
    """Return when the newest record was made, where that is later than now: the clock was set back."""
    newest = newest_record()
    return newest if newest is not None and newest > desk.now() + TOLERATED else None
