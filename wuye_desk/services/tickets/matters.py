"""同一事項: tickets of several households about one matter (篇3 四(一)1(1))."""

from __future__ import annotations

from datetime import datetime

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.ticket import Event, EventKind
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.clock_keeping import recompute
from wuye_desk.store import queries_drafts, ticket_writing
from wuye_desk.store.models import Matter, Ticket
from wuye_desk.store.queries_drafts import Referred
from wuye_desk.store.queries_tickets import CLOSED


def join(desk: Desk, ticket_id: int, other_id: int) -> None:
    """Put a ticket into the matter of another household's open ticket; the third household makes all 重大.

    Raises DeskError for a ticket of the same household, one that is closed, or one of another matter.
    """
    desk.require(Action.RECORD)
    now = desk.now()
    with desk.store.write():
        ticket, other = queries_drafts.referred(ticket_id), queries_drafts.referred(other_id)
        if ticket is None or other is None:
            raise DeskError("沒有這張工作單。")
        _refuse_unfit(ticket, other)
        matter_id = matter_of(other, now)
        Ticket.update(matter=matter_id).where(Ticket.id == ticket_id).execute()
        _note(desk, ticket_id, other, now)
        tell_matter(desk, matter_id, other, ticket.number, now)


def matter_of(joined: Referred, now: datetime) -> int:
    """Return the matter of a ticket, opening one where it has none yet; inside Store.write()."""
    if joined.matter_id is not None:
        return joined.matter_id
    title = joined.subject or joined.number
    matter = Matter.create(title=title, building=joined.building or "", opened_at=now)
    Ticket.update(matter=matter.id).where(Ticket.id == joined.id).execute()
    return int(matter.id)


def tell_matter(desk: Desk, matter_id: int, joined: Referred, number: str, at: datetime) -> None:
    """Note at the ticket joined who came to it, and work every ticket of the matter out again.

    Inside Store.write(). at is when the household came to belong to the matter.
    """
    if joined.matter_id is None:
        newcomer = joined._replace(number=number)
        _note(desk, joined.id, newcomer, max(at, joined.received_at))
    for ticket_id in queries_drafts.tickets_of_matter(matter_id):
        recompute(desk, ticket_id)


def _refuse_unfit(ticket: Referred, other: Referred) -> None:
    closed = {stage.value for stage in CLOSED}
    if ticket.stage in closed or other.stage in closed:
        raise DeskError("已經結了的工作單不能再併。")
    if ticket.id == other.id or (ticket.room_id is not None and ticket.room_id == other.room_id):
        raise DeskError("同一戶的工作單不算另一戶，不能併為一事。")
    if ticket.matter_id is not None:
        raise DeskError("這張工作單已經併在另一件事裡。")


def _note(desk: Desk, ticket_id: int, other: Referred, at: datetime) -> None:
    person = desk.person
    event = Event(
        kind=EventKind.MATTER_JOINED,
        occurred_at=at,
        recorded_at=desk.now(),
        sequence=ticket_writing.next_sequence(ticket_id),
        data={"title": other.subject, "with_number": other.number},
    )
    ticket_writing.add_events(ticket_id, person.id if person else None, [event])
