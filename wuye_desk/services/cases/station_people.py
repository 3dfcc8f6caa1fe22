"""Everybody of the station, so that they can be taken out of what leaves it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from wuye_desk.domain.event_fields import FieldType
from wuye_desk.domain.events import EVENTS
from wuye_desk.domain.people_blanking import PeopleBlanking
from wuye_desk.domain.ticket import EventKind
from wuye_desk.store.models import Party, PartyPhone, Person, Room, Ticket, TicketEvent

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk

_ALSO_PEOPLE = frozenset({"to", "from", "to_person", "receiver", "who", "signer", "applicant", "by_name"})
"""Lines of events that hold a name, though anything may be typed there."""


def people_blanking(desk: Desk, ticket_ids: Collection[int]) -> PeopleBlanking:  # noqa: ARG001
    """Return what takes everybody out: roster, staff, callers, and whoever these tickets name besides."""
    return PeopleBlanking.of(
        residents=[
            *_column(Party.select(Party.name)),
            *_column(Ticket.select(Ticket.caller_name).distinct()),
        ],
        staff=[*_column(Person.select(Person.name)), *_named_in_events(ticket_ids)],
        rooms=[(label, number) for label, number in Room.select(Room.label, Room.number).tuples()],
        phones=_phones(),
    )


def _column(query: object) -> Iterator[str]:
    for (word,) in query.tuples():  # type: ignore[attr-defined]
        yield str(word)


def _phones() -> list[str]:
    written = [
        shown for pair in PartyPhone.select(PartyPhone.number, PartyPhone.shown).tuples() for shown in pair
    ]
    return [*written, *_column(Ticket.select(Ticket.callback_phone).distinct())]


def _named_in_events(ticket_ids: Collection[int]) -> Iterator[str]:
    rows = TicketEvent.select(TicketEvent.kind, TicketEvent.data).where(
        TicketEvent.ticket << list(ticket_ids)
    )
    for kind, data in rows.tuples():
        for spec in EVENTS[EventKind(kind)].fields:
            value = data.get(spec.name)
            if isinstance(value, str) and (spec.type is FieldType.PERSON or spec.name in _ALSO_PEOPLE):
                yield value
