"""When a resident heard of his matter, had his answer and his solution: what lists and reports alike say."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from wuye_desk.domain.clock_table import CONTACTS
from wuye_desk.domain.course import is_settled
from wuye_desk.domain.ticket import Event, EventKind

FEEDBACK: frozenset[str] = CONTACTS | {EventKind.SOLVED}
"""What stops the clock of feedback (篇2 5.3.3)."""
ANSWERS: frozenset[str] = frozenset({EventKind.ANSWERED, EventKind.LETTER_REPLIED, EventKind.SOLVED})
"""What stops the clock of the answer, also an interim one (篇1 1.5)."""


def first_feedback(events: Iterable[Event]) -> datetime | None:
    """Return when the resident first heard of his matter."""
    return min((one.occurred_at for one in events if one.kind in FEEDBACK or is_settled(one)), default=None)


def first_answer(events: Iterable[Event]) -> datetime | None:
    """Return when he had his first answer; the word that it is solved is one."""
    return min((one.occurred_at for one in events if one.kind in ANSWERS or is_settled(one)), default=None)


def last_solution(events: Iterable[Event], *, in_hand: bool) -> datetime | None:
    """Return when it was last solved; never, while it is in hand again."""
    solved = (one.occurred_at for one in events if one.kind is EventKind.SOLVED or is_settled(one))
    return None if in_hand else max(solved, default=None)
