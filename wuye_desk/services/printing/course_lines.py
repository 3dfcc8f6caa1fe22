"""What happened to a ticket, a line each, as the work order and the minutes tell it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from wuye_desk.domain.course import is_settled
from wuye_desk.domain.events import EVENTS
from wuye_desk.domain.moments import local
from wuye_desk.domain.ticket import Event, EventKind
from wuye_desk.domain.vocabulary import ContactWay, Role, Term, VisitResult
from wuye_desk.services.printing.kf01_events import word
from wuye_desk.services.tickets.ticket_view import TicketView

DONE = frozenset(
    {
        EventKind.ARRIVED,
        EventKind.REPORTED,
        EventKind.MANAGER_CONTACTED,
        EventKind.COMPANY_TOLD,
        EventKind.HEAD_VISITED,
        EventKind.ASSIGNED,
        EventKind.CONTACTED,
        EventKind.ATTEMPTED,
        EventKind.HANDED_OVER,
        EventKind.LIAISED,
        EventKind.PASSED_UP,
        EventKind.PLANNED,
        EventKind.DEPARTMENT_ANSWERED,
        EventKind.WITHDRAWN,
        EventKind.HANDLING_OPINED,
        EventKind.PROMISED,
        EventKind.ANSWERED,
        EventKind.LETTER_REPLIED,
        EventKind.SENDER_REPLIED,
        EventKind.SOLVED,
        EventKind.VISITED,
        EventKind.LEADER_REPORTED,
        EventKind.EXPLAINED,
        EventKind.NOTED,
    }
)
"""Kinds that tell the course: from the hand-over to what the resident says of it."""
_WHO = (
    "department",
    "to_role",
    "to",
    "who",
    "by_name",
    "doer",
    "signer",
    "verified_by",
    "visitor",
    "number",
    "reference",
)
_LABELS: Mapping[str, Callable[[str], Term]] = {"to_role": Role, "way": ContactWay, "result": VisitResult}
"""Words that are kept as codes."""


def course_text(view: TicketView) -> str:
    """Return the course of a ticket, a line each."""
    told = [event for event in view.events if event.kind in DONE or is_settled(event)]
    told.sort(key=lambda event: (event.occurred_at, event.sequence))
    return "\n".join(_line(view.received_at, event) for event in told)


def _line(received_at: datetime, event: Event) -> str:
    """Return 「09:05　轉交部門 維修組：words」, with the day where it is another than that of receipt."""
    at = local(event.occurred_at)
    when = f"{at:%H:%M}" if at.date() == local(received_at).date() else f"{at:%m-%d %H:%M}"
    label = "當場處理" if is_settled(event) else EVENTS[event.kind].label
    told = "\u3000".join((label, " ".join(_parties(event))) if _parties(event) else (label,))
    due = word(event, "due_at") if event.kind is EventKind.PROMISED else ""
    if due:
        told += f"\u3000{local(datetime.fromisoformat(due)):%m-%d %H:%M} 前"
    words = word(event, "words").strip()
    return f"{when}\u3000{told}" + (f"：{words}" if words else "")


def _parties(event: Event) -> list[str]:
    """Return how and between whom it was, as far as the event says."""
    found = [_said(name, word(event, name)) for name in ("way", *_WHO, "result") if word(event, name)]
    return list(dict.fromkeys(found))


def _said(name: str, value: str) -> str:
    return _LABELS[name](value).label if name in _LABELS else value
