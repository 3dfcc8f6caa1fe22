"""What the list of one person's work reads: rows as the board's, with who keeps the ticket and the area."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

from wuye_desk.domain.moments import to_stamp
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import ClockId, Stage
from wuye_desk.store.models import Clock, TicketEvent, database
from wuye_desk.store.queries_board import CLOCK_COLUMNS, NO_CLOCK_COLUMNS, as_lines

Line = TypeVar("Line")
_EVER = 2**62
"""A moment after every deadline."""
_PLACE = "LEFT JOIN room AS r ON r.id = t.room_id LEFT JOIN area AS a ON a.id = r.area_id"
_OPEN = f"""
SELECT {CLOCK_COLUMNS}, COALESCE(t.handler_id, t.receiver_id), a.steward_id
FROM clock AS c
JOIN ticket AS t ON t.id = c.ticket_id {_PLACE}
LEFT JOIN person AS p ON p.id = c.owner_person_id
WHERE c.open = 1 AND c.due_at <= ?
ORDER BY c.due_at
"""
_WAITING = f"""
SELECT {NO_CLOCK_COLUMNS}, COALESCE(t.handler_id, t.receiver_id), a.steward_id
FROM ticket AS t {_PLACE}
WHERE t.stage = ? OR t.stage IN (?, ?, ?) AND NOT EXISTS (
    SELECT 1 FROM clock AS c
    WHERE c.ticket_id = t.id AND c.open = 1 AND c.due_at IS NOT NULL AND c.clock <> ?
)
ORDER BY t.received_at
"""


def open_duties(make: Callable[[Any], Line], due_by: datetime | None = None) -> list[Line]:
    """Return every open clock by its deadline, at most that moment, with the ids of keeper and steward."""
    return as_lines(make, database.execute_sql(_OPEN, (_EVER if due_by is None else to_stamp(due_by),)))


def waiting_tickets(make: Callable[[Any], Line]) -> list[Line]:
    """Return the open tickets no clock drives on, the oldest first: to be solved, or to be archived."""
    stages = (Stage.OPINION_GIVEN, Stage.IN_HAND, Stage.SOLVED, Stage.VISITED)
    asked = ("", *(one.value for one in stages), ClockId.ONE_MONTH.value)
    return as_lines(make, database.execute_sql(_WAITING, asked))


def applicants() -> dict[int, tuple[int | None, str]]:
    """Return by ticket who recorded the irregular closure that waits for its decision, and who applied."""
    waiting = Clock.select(Clock.ticket).where(Clock.open & (Clock.clock == ClockId.IRREGULAR_DECISION))
    rows = (
        TicketEvent.select(TicketEvent.ticket, TicketEvent.person, TicketEvent.data)
        .where((TicketEvent.kind == EventKind.IRREGULAR_APPLIED.value) & TicketEvent.ticket.in_(waiting))
        .order_by(TicketEvent.sequence)
    )
    return {ticket: (person, str(data.get("applicant", ""))) for ticket, person, data in rows.tuples()}


def can_sign_in() -> frozenset[int]:
    """Return the ids of who still works here and has a PIN."""
    return frozenset(row[0] for row in database.rows("SELECT id FROM person WHERE active AND pin_hash <> ''"))


def any_closed_before(moment: datetime) -> bool:
    """Return whether any ticket was closed before this moment, its words still standing or not."""
    asked = (EventKind.ARCHIVED.value, EventKind.CANCELLED.value, to_stamp(moment))
    sql = "SELECT 1 FROM ticket_event WHERE kind IN (?, ?) AND occurred_at < ? LIMIT 1"
    return bool(database.rows(sql, asked))
