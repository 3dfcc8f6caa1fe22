"""The rows of a timeline, every text ready to paint."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt

ROW_ROLE = Qt.ItemDataRole.UserRole + 1


class Verdict(Enum):
    """What the clock that an event stopped says about it."""

    NONE = "none"
    MET = "met"
    LATE = "late"


@dataclass(frozen=True)
class EventRow:
    """One event as it is shown: every text ready to paint."""

    time: str
    icon: str
    """Lucide name."""
    title: str
    people: str = ""
    words: str = ""
    aside: str = ""
    """At the right: punctuality, or who signed, or when it was recorded afterwards."""
    verdict: Verdict = Verdict.NONE
    turning_point: bool = False
    """An event that opened a new round: its circle stands out."""


@dataclass(frozen=True)
class RoundRow:
    """The divider over the events of one round."""

    number: int
    badge: str
    text: str
    aside: str = ""
    verdict: Verdict = Verdict.NONE
    current: bool = False
    foldable: bool = False
    folded: bool = False


Row = EventRow | RoundRow
