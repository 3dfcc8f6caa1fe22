"""Tickets written straight into the store, for tests of what lies below registration."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import (
    CallerRelation,
    Channel,
    Grade,
    Kind,
    Nature,
    Stage,
    Validity,
)
from wuye_desk.store.models import Person, Ticket, TicketEvent
from wuye_desk.store.opening import Store


def add_ticket(store: Store, number: str, received_at: datetime, **columns: Any) -> int:
    """Add a plain complaint with its REGISTERED event; return its id. Clocks are not worked out."""
    values = {
        "number": number,
        "content": "主臥漏水",
        "kind": Kind.COMPLAINT,
        "channel": Channel.CALL,
        "nature": Nature.REPAIR,
        "grade": Grade.SIMPLE,
        "validity": Validity.PENDING,
        "stage": Stage.IN_HAND,
        "caller_relation": CallerRelation.SELF,
        "receiver": Person.select().first(),
        "received_at": received_at,
        "saved_at": received_at,
        "rule_book": 1,
    }
    with store.write():
        ticket = Ticket.create(**(values | columns))
        add_event(store, ticket.id, EventKind.REGISTERED, received_at, settled=False, words="")
    return int(ticket.id)


def add_event(store: Store, ticket_id: int, kind: EventKind, at: datetime, **data: Any) -> None:
    """Add the next event of a ticket."""
    with store.write():
        count = TicketEvent.select().where(TicketEvent.ticket == ticket_id).count()
        TicketEvent.create(
            ticket=ticket_id, sequence=count + 1, kind=kind, occurred_at=at, recorded_at=at, data=data
        )
