"""What the list of one person's work reads besides the board's rows."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from wuye_desk.domain.moments import to_stamp
from wuye_desk.domain.ticket import EventKind
from wuye_desk.store.models import TicketEvent, database


def applicants(ticket_ids: Collection[int]) -> dict[int, tuple[int | None, str]]:
    """Return by ticket who recorded its last application for an irregular closure, and who applied."""
    rows = (
        TicketEvent.select(TicketEvent.ticket, TicketEvent.person, TicketEvent.data)
        .where(TicketEvent.ticket << list(ticket_ids), TicketEvent.kind == EventKind.IRREGULAR_APPLIED.value)
        .order_by(TicketEvent.ticket, TicketEvent.sequence)
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
