"""Which forms were printed, when and where to; and who must not be told by a copy."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from peewee import JOIN

from wuye_desk.store.models import Account, Party, PartyPhone, Printing, Room, Ticket

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class TicketPeople:
    """Who stands behind one ticket."""

    names: tuple[str, ...]
    """The caller, the household and the 業主 behind a tenant."""
    room: str
    """Its label; empty for none."""
    phones: tuple[str, ...]


def people_of(ticket_ids: Collection[int]) -> dict[int, TicketPeople]:
    """Return who stands behind each of these tickets, with every phone that is kept of them."""
    wanted = list(ticket_ids)
    found: dict[int, TicketPeople] = {}
    for first in range(0, len(wanted), _AT_ONCE):
        rows = _tickets_of(wanted[first : first + _AT_ONCE])
        parties = _parties({party for row in rows for party in row[4:6] if party is not None})
        found.update(
            {row[0]: _people(row, [parties[one] for one in row[4:6] if one is not None]) for row in rows}
        )
    return found


def _tickets_of(ticket_ids: list[int]) -> list[tuple[int, str, str, str, int | None, int | None]]:
    columns = (
        Ticket.id, Ticket.caller_name, Ticket.callback_phone, Room.label, Account.party, Account.owner,
    )  # fmt: skip
    query = Ticket.select(*columns).join(Room, JOIN.LEFT_OUTER).switch(Ticket).join(Account, JOIN.LEFT_OUTER)
    return list(query.where(Ticket.id << ticket_ids).tuples())


def _parties(party_ids: Iterable[int]) -> dict[int, tuple[str, list[str]]]:
    """Return the name of each party and its phones."""
    wanted = list(party_ids)
    phones: defaultdict[int, list[str]] = defaultdict(list)
    kept = PartyPhone.select(PartyPhone.party, PartyPhone.number).where(PartyPhone.party << wanted)
    for party, number in kept.tuples():
        phones[party].append(number)
    named = Party.select(Party.id, Party.name).where(Party.id << wanted)
    return {party: (name, phones[party]) for party, name in named.tuples()}


def _people(
    row: tuple[int, str, str, str, int | None, int | None], parties: list[tuple[str, list[str]]]
) -> TicketPeople:
    names = (row[1], *(name for name, _phones in parties))
    phones = (row[2], *(phone for _name, kept in parties for phone in kept))
    return TicketPeople(
        tuple(dict.fromkeys(filter(None, names))), row[3] or "", tuple(dict.fromkeys(filter(None, phones)))
    )


def printings_of(ticket_id: int) -> list[tuple[str, str, datetime]]:
    """Return every printing of a ticket: form, number, when; first to last."""
    query = Printing.select(Printing.form, Printing.number, Printing.printed_at)
    rows = query.where(Printing.ticket == ticket_id).order_by(Printing.printed_at)
    return [(row.form, row.number, row.printed_at) for row in rows]


def add_printing(
    *,
    ticket_id: int | None,
    form: str,
    number: str,
    printed_at: datetime,
    person_id: int | None,
    copies: int,
    target: str,
) -> None:
    """Keep one printing; only inside Store.write()."""
    Printing.create(
        ticket=ticket_id,
        form=form,
        number=number,
        printed_at=printed_at,
        person=person_id,
        copies=copies,
        target=target,
    )
