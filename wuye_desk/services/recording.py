"""Recording what happened to a ticket, and putting right what was registered."""

from __future__ import annotations

from typing import Any

from wuye_desk.services.desk import Desk
from wuye_desk.services.ticket_view import EventDraft, TicketView


def record(desk: Desk, ticket_id: int, draft: EventDraft) -> TicketView:
    """Record one event and return the ticket as it now is.

    Raises DeskError, with the field where one is wrong, and for who may not record it.
    """
    raise NotImplementedError


def correct(desk: Desk, ticket_id: int, field: str, value: Any, reason: str) -> TicketView:
    """Put one field right by an event; the number stays, what stood there before is kept in the event.

    field is one of CORRECTABLE; value is of the type TicketDraft has for it.
    """
    raise NotImplementedError
