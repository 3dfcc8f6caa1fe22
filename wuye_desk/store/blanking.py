"""Takes the words of a resident out of a ticket, wherever the file holds them; figures stay."""

from __future__ import annotations

from datetime import datetime

from wuye_desk.domain.disposal import GONE, blanked_words
from wuye_desk.domain.history import Deed, Subject, read_payload
from wuye_desk.domain.moments import to_stamp
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Stage
from wuye_desk.store.blanking_journal import Blanking
from wuye_desk.store.models import History, Matter, Person, Printing, Ticket, TicketEvent, database
from wuye_desk.store.models.papers import Attachment
from wuye_desk.store.search import index_ticket

CLOSING = {Stage.ARCHIVED: EventKind.ARCHIVED, Stage.CANCELLED: EventKind.CANCELLED}
_EMPTIED = {
    "account": None,
    "caller_name": "",
    "callback_phone": "",
    "subject": GONE,
    "content": GONE,
    "demand": "",
    "location": "",
    "sender": "",
    "sender_reference": "",
}
_BLANK_HISTORY = """
UPDATE history SET payload = NULL, salt = NULL
WHERE payload IS NOT NULL AND subject = ? AND deed <> ? AND (record = ? OR instr(payload, ?) > 0)
"""
"""The one change the triggers allow; the digest stays, and with it the chain."""


def closed_tickets(before: datetime) -> list[tuple[int, str, datetime, str]]:
    """Return (id, number, closed at, shelf) of those closed before whose words still stand, oldest first."""
    closing = [kind.value for kind in CLOSING.values()]
    query = (
        Ticket.select(Ticket.id, Ticket.number, TicketEvent.occurred_at, TicketEvent.data)
        .join(TicketEvent)
        .where(Ticket.stage << list(CLOSING), TicketEvent.kind << closing, TicketEvent.occurred_at < before)
        .order_by(TicketEvent.occurred_at, Ticket.id)
    )
    gone = blanked_ids()
    return [
        (number, name, closed_at, str(data.get("shelf") or ""))
        for number, name, closed_at, data in query.tuples()
        if number not in gone
    ]


def blanked_ids() -> set[int]:
    """Return the ids of the tickets whose words are gone."""
    return {int(row.record) for row in _blanked_rows()}


def blankings() -> list[Blanking]:
    """Return every blanking the history knows of, as the journal keeps it."""
    gone = _blanked_rows()
    query = Ticket.select(Ticket.id, Ticket.number, Ticket.saved_at)
    tickets = query.where(Ticket.id << [int(row.record) for row in gone]).tuples()
    saved = {number: (name, to_stamp(saved_at)) for number, name, saved_at in tickets}
    names = dict(Person.select(Person.id, Person.name).tuples())
    found = []
    for row in gone:
        number, saved_at = saved[int(row.record)]
        told = read_payload(row.payload)[1] if row.payload else {}
        by, witness = str(told.get("何人") or names.get(row.person_id, "")), str(told.get("見證人") or "")
        found.append(Blanking(int(row.record), number, saved_at, to_stamp(row.at), by, witness))
    return found


def _blanked_rows() -> list[History]:
    return list(History.select().where(History.subject == Subject.TICKET, History.deed == Deed.BLANKED))


def is_same_ticket(entry: Blanking) -> bool:
    """Return whether the ticket a journal tells of is in this file."""
    row = Ticket.get_or_none(Ticket.id == entry.ticket_id)
    return row is not None and (row.number, to_stamp(row.saved_at)) == (entry.number, entry.saved_at)


def blank_ticket(ticket_id: int) -> None:
    """Empty one ticket, its events, papers and history, and its place in the search; inside write()."""
    row = Ticket.get_by_id(ticket_id)
    Ticket.update(**_EMPTIED).where(Ticket.id == ticket_id).execute()
    for event in TicketEvent.select().where(TicketEvent.ticket == ticket_id):
        _keep_data(event, blanked_words(EventKind(event.kind), event.data))
    Printing.update(target="").where(Printing.ticket == ticket_id).execute()
    kept = Attachment.update(name=GONE, path="", note="", removed_reason="")
    kept.where(Attachment.ticket == ticket_id).execute()
    _empty_matter(row)
    index_ticket(ticket_id)
    joined = f'"with_number":"{row.number}"'
    words = (Subject.TICKET.value, Deed.BLANKED.value, str(ticket_id), joined)
    database.execute_sql(_BLANK_HISTORY, words)


def _empty_matter(row: Ticket) -> None:
    """Call the matter, and the tickets joined with this one, by its number: they quoted its first words."""
    if row.matter_id is None:
        return
    Matter.update(title=row.number).where(Matter.id == row.matter_id).execute()
    others = TicketEvent.select().join(Ticket).where(Ticket.matter == row.matter_id)
    for event in others.where(TicketEvent.kind == EventKind.MATTER_JOINED.value):
        if event.data.get("with_number") == row.number:
            _keep_data(event, {**event.data, "title": ""})


def _keep_data(event: TicketEvent, data: dict[str, object]) -> None:
    if data != event.data:
        TicketEvent.update(data=data).where(TicketEvent.id == event.id).execute()
