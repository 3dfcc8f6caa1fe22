"""Tickets as the rules see them: facts and events, read for one ticket or for thousands at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from peewee import JOIN

from wuye_desk.domain.ticket import Event, EventKind, MatterFacts, TicketFacts
from wuye_desk.domain.vocabulary import CallerRelation, Criterion, Kind, Stage
from wuye_desk.store.models import Person, Room, Ticket, TicketEvent

SHARED = (
    EventKind.REPORTED,
    EventKind.MANAGER_CONTACTED,
    EventKind.COMPANY_TOLD,
    EventKind.MINUTES_FILED,
)
"""Done once per matter."""
_AT_ONCE = 400
HOUSEHOLDS_OF_JOINT = 3
"""三人或以上就同一事項 (篇3 四(一)1(1))."""


@dataclass(frozen=True)
class Case:
    """One ticket: its row (with its room), and what the rules need of it."""

    ticket: Ticket
    facts: TicketFacts
    events: tuple[Event, ...]


def load_case(ticket_id: int) -> Case:
    """Return one ticket as the rules see it."""
    return next(iter(load_cases([ticket_id])))


def load_cases(ticket_ids: Sequence[int]) -> Iterator[Case]:
    """Yield these tickets as the rules see them, in their order, some hundred at a time."""
    matters: dict[int, list[_MatterTicket]] = {}
    for start in range(0, len(ticket_ids), _AT_ONCE):
        some = ticket_ids[start : start + _AT_ONCE]
        rows = {
            row.id: row
            for row in Ticket.select(Ticket, Room).join(Room, JOIN.LEFT_OUTER).where(Ticket.id << some)
        }
        events = events_of(some)
        _load_matters({row.matter_id for row in rows.values() if row.matter_id} - set(matters), matters)
        for ticket_id in some:
            row = rows[ticket_id]
            matter = _matter_facts(row, matters.get(row.matter_id or 0, []))
            yield Case(row, _facts(row, matter), tuple(events[ticket_id]))


def events_of(ticket_ids: Iterable[int]) -> dict[int, list[Event]]:
    """Return the events of these tickets in the order of recording."""
    query = (
        TicketEvent.select(
            TicketEvent.ticket,
            TicketEvent.kind,
            TicketEvent.occurred_at,
            TicketEvent.recorded_at,
            TicketEvent.sequence,
            Person.name,
            TicketEvent.data,
        )
        .join(Person, JOIN.LEFT_OUTER)
        .where(TicketEvent.ticket << list(ticket_ids))
        .order_by(TicketEvent.ticket, TicketEvent.sequence)
    )
    found: dict[int, list[Event]] = defaultdict(list)
    for ticket, kind, occurred_at, recorded_at, sequence, by, data in query.tuples():
        found[ticket].append(
            Event(
                kind=EventKind(kind),
                occurred_at=occurred_at,
                recorded_at=recorded_at,
                sequence=sequence,
                by=by or "",
                data=data,
            )
        )
    return found


def _facts(row: Ticket, matter: MatterFacts | None) -> TicketFacts:
    return TicketFacts(
        kind=row.kind,
        channel=row.channel,
        nature=row.nature,
        received_at=row.received_at,
        happening=bool(row.happening),
        criteria=frozenset(Criterion(code) for code in row.criteria),
        validity=row.validity,
        joint_count=row.joint_count,
        repeats_earlier=row.earlier_id is not None,
        letter_arrived_at=row.letter_arrived_at,
        sender_due_at=row.sender_due_at,
        agreed_answer_at=row.agreed_answer_at,
        matter=matter,
        is_anonymous=row.caller_relation is CallerRelation.ANONYMOUS,
        has_content=bool(row.content.strip()),
        has_demand=bool(row.demand.strip()),
    )


@dataclass(frozen=True)
class _MatterTicket:
    """One ticket of a matter: when it came to belong to it, and what it shares with the others."""

    ticket_id: int
    household: tuple[str, int]
    joined_at: datetime
    shared: tuple[Event, ...]
    counts: bool
    """A complaint that was not cancelled: another one makes no household of the matter."""


def _load_matters(matter_ids: set[int], into: dict[int, list[_MatterTicket]]) -> None:
    rows = (
        list(Ticket.select().where(Ticket.matter << list(matter_ids)).order_by(Ticket.id))
        if matter_ids
        else []
    )
    events = events_of([row.id for row in rows])
    for row in rows:
        mine = events[row.id]
        joined = [event.occurred_at for event in mine if event.kind is EventKind.MATTER_JOINED]
        shared = tuple(event for event in mine if event.kind in SHARED)
        since = joined[-1] if joined else row.received_at
        counts = row.kind is Kind.COMPLAINT and row.stage is not Stage.CANCELLED
        ticket = _MatterTicket(row.id, _household(row), since, shared, counts)
        into.setdefault(row.matter_id, []).append(ticket)


def _household(row: Ticket) -> tuple[str, int]:
    """Return what tells one household of a matter from another; somebody unknown is one of his own."""
    if row.room_id is not None:
        return ("room", row.room_id)
    return ("ticket", row.id)


def _matter_facts(row: Ticket, tickets: list[_MatterTicket]) -> MatterFacts | None:
    if not tickets:
        return None
    first_seen: dict[tuple[str, int], datetime] = {}
    counted = [one for one in tickets if one.counts or one.ticket_id == row.id]
    for one in sorted(counted, key=lambda ticket: ticket.joined_at):
        first_seen.setdefault(one.household, one.joined_at)
    moments = list(first_seen.values())
    third = moments[HOUSEHOLDS_OF_JOINT - 1] if len(moments) >= HOUSEHOLDS_OF_JOINT else None
    own = next(one.joined_at for one in tickets if one.ticket_id == row.id)
    return MatterFacts(
        households=len(moments),
        # Who joins later is one of them from then on: what he had before stays as it was.
        third_household_at=None if third is None else max(third, own),
        shared_events=tuple(e for one in tickets if one.ticket_id != row.id for e in one.shared),
    )
