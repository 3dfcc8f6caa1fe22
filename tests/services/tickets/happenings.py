"""Events as tests record them."""

from __future__ import annotations

from wuye_desk.domain.ticket import EventKind
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.tickets import EventDraft, TicketView, record


def happens(desk: Desk, ticket_id: int, kind: EventKind, **data: object) -> TicketView:
    """Record an event that happens now."""
    return record(desk, ticket_id, EventDraft(kind, desk.now(), data))
