"""Keeps the stored clocks, grade, stage and round of tickets at what the rules make of their events."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from wuye_desk.domain.clocks import clocks
from wuye_desk.domain.grading import grade
from wuye_desk.domain.life import life
from wuye_desk.domain.ticket import ClockInstance
from wuye_desk.domain.vocabulary import ClockId, Stage
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.owners import Owners
from wuye_desk.store import queries_station
from wuye_desk.store.cases import Case, load_case, load_cases
from wuye_desk.store.models import Clock, Ticket

__all__ = [
    "COLUMNS",
    "Case",
    "MovedDeadline",
    "Report",
    "clock_values",
    "load_case",
    "load_cases",
    "recompute",
    "recompute_open",
]

Report = Callable[[int, int], None]
"""Told how many of how many are done; it may raise to call the work off."""
_EVERY = 50
"""Tickets between two reports of progress."""


@dataclass(frozen=True)
class MovedDeadline:
    """One open deadline that a change of the calendar moved."""

    ticket_id: int
    number: str
    room: str
    clock: ClockId
    before: datetime
    after: datetime


def recompute(desk: Desk, ticket_id: int) -> tuple[ClockInstance, ...]:
    """Work a ticket out again and store what came of it; inside Store.write(). Return its clocks."""
    case = load_case(ticket_id)
    found = clocks(case.facts, case.events, desk.rules(case.ticket.rule_book), desk.calendar())
    _store(desk, case, found, Owners.load(desk.now()), _rows_of([ticket_id]).get(ticket_id, {}))
    return found


def recompute_open(desk: Desk, report: Report = lambda *_: None) -> list[MovedDeadline]:
    """Work every open ticket out again by the calendar as it now stands; return the deadlines that moved."""
    closed = (Stage.ARCHIVED, Stage.CANCELLED)
    ids = [row[0] for row in Ticket.select(Ticket.id).where(Ticket.stage.not_in(closed)).tuples()]
    calendar, owners = queries_station.work_calendar(), Owners.load(desk.now())
    moved: list[MovedDeadline] = []
    kept = _rows_of(ids)
    for done, case in enumerate(load_cases(ids)):
        if done % _EVERY == 0:
            report(done, len(ids))
        found = clocks(case.facts, case.events, desk.rules(case.ticket.rule_book), calendar)
        moved += _moved(case.ticket, found, kept.get(case.ticket.id, {}))
        _store(desk, case, found, owners, kept.get(case.ticket.id, {}))
    report(len(ids), len(ids))
    return sorted(moved, key=lambda one: (one.after, one.number))


_Key = tuple[ClockId, int, int]
COLUMNS = (
    "owner_role",
    "owner_person",
    "department",
    "clause",
    "started_at",
    "opens_at",
    "due_at",
    "stopped_at",
    "voided_at",
    "provisional",
    "set_by_hand",
    "rule_text",
    "open",
)
_Rows = dict[_Key, tuple[int, tuple[Any, ...]]]


def _rows_of(ticket_ids: Iterable[int]) -> dict[int, _Rows]:
    """Return the stored clocks by ticket and key: the row's id, and its columns in the order of COLUMNS."""
    wanted = list(ticket_ids)
    columns = [getattr(Clock, name) for name in COLUMNS]
    query = Clock.select(Clock.ticket, Clock.clock, Clock.round, Clock.hand_over, Clock.id, *columns)
    if len(wanted) == 1:
        query = query.where(Clock.ticket == wanted[0])
    found: dict[int, _Rows] = {}
    for ticket, clock, round_, hand_over, row_id, *values in query.tuples():
        found.setdefault(ticket, {})[clock, round_, hand_over] = (row_id, tuple(values))
    return found


def _key(instance: ClockInstance) -> _Key:
    return instance.clock, instance.round, instance.hand_over or 0


def clock_values(instance: ClockInstance, owners: Owners, receiver: int, area: int | None) -> tuple[Any, ...]:
    """Return what is stored of a clock, in the order of COLUMNS: for a receiver and an area."""
    owner = owners.find(instance.owner, receiver=receiver, area=area, department=instance.department)
    return (
        instance.owner,
        owner.person_id,
        instance.department,
        instance.clause,
        instance.started_at,
        instance.opens_at,
        instance.due_at,
        instance.stopped_at,
        instance.voided_at,
        instance.provisional,
        instance.set_by_hand,
        instance.rule_text,
        instance.is_open,
    )


def _store(desk: Desk, case: Case, found: Iterable[ClockInstance], owners: Owners, kept: _Rows) -> None:
    ticket, left = case.ticket, dict(kept)
    area = ticket.room.area_id if ticket.room_id else None
    fresh = []
    for instance in found:
        key, values = _key(instance), clock_values(instance, owners, ticket.keeper_id, area)
        row_id, before = left.pop(key, (None, values))
        if row_id is None:
            named = dict(zip(COLUMNS, values, strict=True))
            fresh.append(
                {"ticket": ticket.id, "clock": key[0], "round": key[1], "hand_over": key[2], **named}
            )
        elif before != values:
            _update(row_id, before, values)
    if fresh:
        Clock.insert_many(fresh).execute()
    if left:
        Clock.delete().where(Clock.id << [row_id for row_id, _ in left.values()]).execute()
    _store_state(desk, case)


def _update(row_id: int, before: tuple[Any, ...], values: tuple[Any, ...]) -> None:
    changed = {name: now for name, was, now in zip(COLUMNS, before, values, strict=True) if now != was}
    Clock.update(**changed).where(Clock.id == row_id).execute()


def _store_state(desk: Desk, case: Case) -> None:
    ticket, now_lives = case.ticket, life(case.facts, case.events)
    graded = grade(case.facts, case.events, desk.rules(ticket.rule_book)).grade
    state = {"grade": graded, "stage": now_lives.stage, "round": now_lives.round}
    if state != {"grade": ticket.grade, "stage": ticket.stage, "round": ticket.round}:
        Ticket.update(**state).where(Ticket.id == ticket.id).execute()


def _moved(ticket: Ticket, found: Iterable[ClockInstance], kept: _Rows) -> list[MovedDeadline]:
    due = COLUMNS.index("due_at")
    moved = []
    for instance in found:
        before = kept[_key(instance)][1][due] if _key(instance) in kept else None
        if instance.is_open and before is not None and instance.due_at not in {None, before}:
            room = ticket.room.label if ticket.room_id else ""
            moved.append(
                MovedDeadline(ticket.id, ticket.number, room, instance.clock, before, instance.due_at)
            )
    return moved
