"""When a closed file's time is up (篇2 9.2), and which of its words go then."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from wuye_desk.domain.event_fields import FieldType
from wuye_desk.domain.events import EVENTS
from wuye_desk.domain.ticket import EventKind

KEPT_YEARS = 3
"""How long a file is kept after it was closed (篇2 9.2)."""
GONE = "（期滿已清除）"
"""What stands where the words of a resident stood."""
_WRITTEN = frozenset({FieldType.LINE, FieldType.WORDS})
_STAYS = frozenset({"shelf", "reference", "with_number", "field"})
"""Lines that hold a number or the name of a field, and no words of anybody."""


def keep_until(closed_on: date) -> date:
    """Return the last day a file closed on this day is kept; of the 29th of February, the 28th."""
    year = closed_on.year + KEPT_YEARS
    leap_day = (closed_on.month, closed_on.day) == (2, 29)
    return date(year, 2, 28) if leap_day else closed_on.replace(year=year)


def closed_before(today: date) -> date:
    """Return the day before which a file must have been closed for its time to be up today."""
    leap_day = (today.month, today.day) == (2, 29)
    return date(today.year - KEPT_YEARS, 3, 1) if leap_day else today.replace(year=today.year - KEPT_YEARS)


def blanked_words(kind: EventKind, data: Mapping[str, Any]) -> dict[str, Any]:
    """Return the words of an event without what was written freely; choices, times and people stay."""
    written = {spec.name for spec in EVENTS[kind].fields if spec.type in _WRITTEN} - _STAYS
    return {name: "" if name in written and value else value for name, value in data.items()}
