"""Lists of tickets: by filter and sort, a stretch at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import JOIN, SQL, Case, ModelSelect, fn

from wuye_desk.domain.vocabulary import Grade, Stage
from wuye_desk.store import search
from wuye_desk.store.models import Clock, Department, Person, Room, Ticket

CLOSED = (Stage.ARCHIVED, Stage.CANCELLED)
OPEN = tuple(stage for stage in Stage if stage not in CLOSED)


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """Conditions on tickets; what is None or empty asks for nothing."""

    stages: tuple[Stage, ...] = ()
    kind: Any = None
    grade: Any = None
    channel: Any = None
    validity: Any = None
    department: str = ""
    room_id: int | None = None
    text: str = ""
    received_from: datetime | None = None
    received_before: datetime | None = None


def count(wanted: Wanted) -> int:
    """Return how many tickets there are."""
    return int(_narrowed(Ticket.select(fn.COUNT(Ticket.id)), wanted).scalar())


def stretch(wanted: Wanted, sort: str, descending: bool, limit: int, offset: int) -> list[tuple[Any, ...]]:
    """Return a stretch of the sorted tickets.

    Columns: id, number, kind, channel, grade, validity, stage, round, room label, caller, subject,
    department, receiver, received_at.
    """
    # Sorting the bare ids first: the sorter need not carry the words of a hundred thousand tickets.
    sorted_ids = _sorted(_narrowed(Ticket.select(Ticket.id), wanted), sort, descending)
    ids = [row[0] for row in sorted_ids.limit(limit).offset(offset).tuples()]
    query = Ticket.select(
        Ticket.id,
        Ticket.number,
        Ticket.kind,
        Ticket.channel,
        Ticket.grade,
        Ticket.validity,
        Ticket.stage,
        Ticket.round,
        fn.COALESCE(Room.label, ""),
        Ticket.caller_name,
        Ticket.subject,
        fn.COALESCE(Department.name, ""),
        Person.name,
        Ticket.received_at,
    )
    query = query.join(Room, JOIN.LEFT_OUTER).switch(Ticket).join(Department, JOIN.LEFT_OUTER)
    query = query.switch(Ticket).join(Person, on=Ticket.receiver).where(Ticket.id << ids)
    found = {row[0]: row for row in query.tuples()}
    return [found[one] for one in ids]


def next_clocks(ticket_ids: Iterable[int]) -> dict[int, Clock]:
    """Return of each ticket the open clock with the nearest deadline, where it has one."""
    running = (Clock.ticket << list(ticket_ids)) & Clock.open & Clock.due_at.is_null(False)
    found: dict[int, Clock] = {}
    for row in Clock.select().where(running).order_by(Clock.due_at):
        found.setdefault(row.ticket_id, row)
    return found


def _narrowed(query: ModelSelect, wanted: Wanted) -> ModelSelect:
    conditions: list[tuple[Any, Callable[[], Any]]] = [
        (wanted.stages, lambda: Ticket.stage << wanted.stages),
        (wanted.kind, lambda: Ticket.kind == wanted.kind),
        (wanted.grade, lambda: Ticket.grade == wanted.grade),
        (wanted.channel, lambda: Ticket.channel == wanted.channel),
        (wanted.validity, lambda: Ticket.validity == wanted.validity),
        (wanted.department, lambda: Ticket.department << _department(wanted.department)),
        (wanted.room_id, lambda: Ticket.room == wanted.room_id),
        (wanted.received_from, lambda: Ticket.received_at >= wanted.received_from),
        (wanted.received_before, lambda: Ticket.received_at < wanted.received_before),
        (wanted.text.strip(), lambda: search.holds_words(Ticket.id, wanted.text)),
    ]
    for asked, condition in conditions:
        if asked:
            query = query.where(condition())
    return query


def _department(name: str) -> ModelSelect:
    return Department.select(Department.id).where(Department.name == name)


def _sorted(query: ModelSelect, sort: str, descending: bool) -> ModelSelect:
    """Sort by one of wuye_desk.services.tickets.tickets.TicketSort; those without a deadline come last."""
    if sort == "due":
        running = (Clock.ticket == Ticket.id) & (Clock.open == True) & Clock.due_at.is_null(False)  # noqa: E712
        nearest = Clock.select(fn.MIN(Clock.due_at)).where(running)
        query = query.select_extend(nearest.alias("due"))
        due = SQL("due")
        by_due = due.desc(nulls="last") if descending else due.asc(nulls="last")
        return query.order_by(by_due, _by(Ticket.id, descending))
    if sort == "room":
        query = query.join(Room, JOIN.LEFT_OUTER)
    key = {
        "received": Ticket.received_at,
        "number": Ticket.id,
        "grade": Case(Ticket.grade, [(grade.value, grade.rank) for grade in Grade]),
        "room": fn.COALESCE(Room.walking_key, ""),
        "stage": Case(Ticket.stage, [(stage.value, place) for place, stage in enumerate(Stage)]),
    }[sort]
    return query.order_by(_by(key, descending), _by(Ticket.id, descending))


def _by(key: Any, descending: bool) -> Any:
    return key.desc() if descending else key.asc()


def received_between(start: datetime, end: datetime) -> list[Ticket]:
    """Return the tickets received in this time with room, department and receiver, in order of receipt."""
    query = Ticket.select(Ticket, Room, Department, Person).join(Room, JOIN.LEFT_OUTER).switch(Ticket)
    query = query.join(Department, JOIN.LEFT_OUTER).switch(Ticket).join(Person, on=Ticket.receiver)
    received = (Ticket.received_at >= start) & (Ticket.received_at < end)
    return list(query.where(received).order_by(Ticket.received_at, Ticket.id))


def missed_clocks(start: datetime, end: datetime, now: datetime) -> dict[int, tuple[int, int]]:
    """Return how many clocks ran out, and how many were met late, of the tickets received in this time."""
    late = Clock.stopped_at > Clock.due_at
    ended = (Clock.voided_at >= Clock.due_at) | (Clock.voided_at.is_null() & (Clock.due_at < now))
    overdue = Clock.stopped_at.is_null() & ended
    counts = (fn.SUM(Case(None, [(overdue, 1)], 0)), fn.SUM(Case(None, [(late, 1)], 0)))
    received = (Ticket.received_at >= start) & (Ticket.received_at < end)
    query = Clock.select(Clock.ticket, *counts).join(Ticket).where(received & (late | overdue))
    rows = query.group_by(Clock.ticket).tuples()
    return {ticket: (int(missed), int(met_late)) for ticket, missed, met_late in rows}


def confidential_tickets() -> frozenset[int]:
    """Return the ids of the tickets whose resident asked for confidence (客戶保密)."""
    return frozenset(row[0] for row in Ticket.select(Ticket.id).where(Ticket.confidential).tuples())
