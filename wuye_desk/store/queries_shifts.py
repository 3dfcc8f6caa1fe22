"""What a hand-over of the shift reads: open clocks by ticket, what happened since, what came and went."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import takewhile
from typing import Any

from peewee import JOIN

from wuye_desk.domain.ticket import EventKind
from wuye_desk.store.models import History, Person, Printing, Room, Ticket, TicketEvent, database
from wuye_desk.store.models.papers import Shift
from wuye_desk.store.queries_tickets import OPEN

_OPEN = """
SELECT t.id, c.clock, c.due_at, COALESCE(p.name, NULLIF(c.department, ''), ''), c.owner_role
FROM ticket AS t
LEFT JOIN clock AS c ON c.ticket_id = t.id AND c.open = 1 AND c.due_at IS NOT NULL
LEFT JOIN person AS p ON p.id = c.owner_person_id
WHERE t.stage IN (?, ?, ?, ?)
ORDER BY t.id, c.due_at
"""


def open_tickets() -> Sequence[tuple[Any, ...]]:
    """Return every open clock with a deadline of every open ticket, and once each ticket without one.

    Columns: ticket id, clock, due stamp, who has to do it, role.
    """
    found: Sequence[tuple[Any, ...]] = database.rows(_OPEN, tuple(stage.value for stage in OPEN))
    return found


def events_since(start: datetime, kinds: Iterable[EventKind]) -> Sequence[tuple[Any, ...]]:
    """Return (ticket id, sequence, kind, occurred at, who recorded it) of these kinds since, in order."""
    query = TicketEvent.select(
        TicketEvent.ticket, TicketEvent.sequence, TicketEvent.kind, TicketEvent.occurred_at, Person.name
    ).join(Person, JOIN.LEFT_OUTER)
    wanted = (TicketEvent.kind << [kind.value for kind in kinds]) & (TicketEvent.occurred_at >= start)
    return list(query.where(wanted).order_by(TicketEvent.occurred_at, TicketEvent.id).tuples())


def saved_since(start: datetime) -> Sequence[tuple[Any, ...]]:
    """Return (ticket id, saved at, receiver) of the tickets registered since."""
    query = Ticket.select(Ticket.id, Ticket.saved_at, Person.name).join(Person, on=Ticket.receiver)
    # Ids are given in the order of saving, so that only the newest are looked at.
    newest = query.order_by(Ticket.id.desc()).tuples().iterator()
    return list(takewhile(lambda row: row[1] >= start, newest))[::-1]


def tickets_named(ticket_ids: Iterable[int]) -> dict[int, Ticket]:
    """Return these tickets with their rooms, by id."""
    query = Ticket.select(Ticket, Room).join(Room, JOIN.LEFT_OUTER)
    return {row.id: row for row in query.where(Ticket.id << list(set(ticket_ids)))}


def events_at(places: Iterable[tuple[int, int]]) -> dict[tuple[int, int], TicketEvent]:
    """Return events by ticket and sequence."""
    wanted = set(places)
    query = TicketEvent.select().where(TicketEvent.ticket << list({ticket for ticket, _ in wanted}))
    return {key: row for row in query if (key := (row.ticket_id, row.sequence)) in wanted}


def tickets_of_drafts(draft_ids: Iterable[str]) -> dict[str, Ticket]:
    """Return the tickets that drafts have become, by draft."""
    query = Ticket.select(Ticket, Room).join(Room, JOIN.LEFT_OUTER)
    return {row.draft_id: row for row in query.where(Ticket.draft_id << list(draft_ids))}


def last_shift() -> Shift | None:
    """Return the last hand-over, by anyone."""
    found: Shift | None = Shift.select().order_by(Shift.handed_at.desc(), Shift.id.desc()).first()
    return found


def first_deed_since(start: datetime) -> datetime | None:
    """Return when somebody first did anything since."""
    found = History.select(History.at).where((History.at >= start) & History.person.is_null(False))
    row = found.order_by(History.at).first()
    return None if row is None else row.at


def shifts(limit: int) -> list[Shift]:
    """Return the last hand-overs with giver and taker, the latest first."""
    taker = Person.alias()
    query = Shift.select(Shift, Person, taker).join(Person, on=Shift.giver).switch(Shift)
    query = query.join(taker, JOIN.LEFT_OUTER, on=(Shift.taker == taker.id))
    return list(query.order_by(Shift.handed_at.desc(), Shift.id.desc()).limit(limit))


def last_printed(form: str, number: str) -> datetime | None:
    """Return when the sheet of a hand-over was last printed."""
    query = Printing.select().where(Printing.form == form, Printing.number == number)
    newest = query.order_by(Printing.printed_at.desc()).first()
    return newest.printed_at if newest else None
