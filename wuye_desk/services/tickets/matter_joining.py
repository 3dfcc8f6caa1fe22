"""What joining a ticket to a matter (同一事項) writes, for a new ticket as for one registered before."""

from __future__ import annotations

from datetime import datetime

from wuye_desk.domain.ticket import Event, EventKind
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.clock_keeping import recompute
from wuye_desk.store import queries_drafts, ticket_writing
from wuye_desk.store.models import Matter, Ticket
from wuye_desk.store.queries_drafts import Referred


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
        note_joined(desk, joined.id, newcomer, max(at, joined.received_at))
    for ticket_id in queries_drafts.tickets_of_matter(matter_id):
        recompute(desk, ticket_id)


def note_joined(desk: Desk, ticket_id: int, other: Referred, at: datetime) -> None:
    """Record at a ticket whose ticket it shares its matter with; inside Store.write()."""
    person = desk.person
    event = Event(
        kind=EventKind.MATTER_JOINED,
        occurred_at=at,
        recorded_at=desk.now(),
        sequence=ticket_writing.next_sequence(ticket_id),
        data={"title": other.subject, "with_number": other.number},
    )
    ticket_writing.add_events(ticket_id, person.id if person else None, [event])
