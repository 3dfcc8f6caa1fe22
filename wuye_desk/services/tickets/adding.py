"""Writes one event of a ticket, for the services that record, correct, read and upgrade."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from wuye_desk.domain.ticket import Event, EventKind
from wuye_desk.services.desk import Desk
from wuye_desk.store import ticket_writing


def add_event(
    desk: Desk,
    ticket_id: int,
    kind: EventKind,
    occurred_at: datetime,
    data: Mapping[str, Any],
    person_id: int | None,
) -> None:
    """Write one event; inside Store.write()."""
    event = Event(
        kind=kind,
        occurred_at=occurred_at,
        recorded_at=desk.now(),
        sequence=ticket_writing.next_sequence(ticket_id),
        data=data,
    )
    ticket_writing.add_events(ticket_id, person_id, [event])
