"""The hand-overs of the sample station: at noon and at closing of the last working day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, time, timedelta
from itertools import groupby

from peewee import JOIN

from wuye_desk.domain.history import Subject
from wuye_desk.domain.moments import local, station_moment
from wuye_desk.services.desk import Desk, PersonAtDesk
from wuye_desk.services.shifts.shift_items import ShiftItem, ShiftPart, next_shift_ends
from wuye_desk.services.trust.history import record_change
from wuye_desk.store.models import Clock, Person
from wuye_desk.store.models.papers import Shift

_NOTES = (
    (time(12, 30), "3棟門禁下午有人來修，鑰匙在抽屜。"),
    (time(17, 30), "電梯維保明早 09:00 到，請先貼告示；2棟業主說晚上再來電，問公攤電費。"),
)
_OPENS = time(8, 30)


def make_shifts(desk: Desk, receptionists: Sequence[PersonAtDesk], now: datetime) -> None:
    """Let two receptionists hand the desk to each other; inside Store.write()."""
    day = local(now).date() - timedelta(days=1)
    while not desk.calendar().is_working(day):
        day -= timedelta(days=1)
    began, person = station_moment(day, _OPENS), desk.person
    try:
        for place, (at, note) in enumerate(_NOTES):
            handed = station_moment(day, at)
            desk.person = receptionists[place]
            _hand(desk, receptionists[place], receptionists[1 - place], began, handed, note)
            began = handed
    finally:
        desk.person = person


def _hand(
    desk: Desk, giver: PersonAtDesk, taker: PersonAtDesk, began: datetime, at: datetime, note: str
) -> None:
    items = sorted(_items(at, next_shift_ends(desk, at)), key=lambda item: list(ShiftPart).index(item.part))
    row = Shift.create(
        giver=giver.id,
        taker=taker.id,
        started_at=began,
        handed_at=at,
        note=note,
        items=[item.to_data() for item in items],
    )
    told = {"交班人": giver.name, "接班人": taker.name, "本班起": began, "未結件數": len(items)}
    record_change(desk, Subject.SHIFT, row.id, giver.name, before=None, after=told)


def _items(at: datetime, ends: datetime) -> Iterator[ShiftItem]:
    """Yield what was open at a moment that has passed, by the clocks as they ran then."""
    running = (Clock.started_at <= at) & Clock.due_at.is_null(False)
    running &= Clock.stopped_at.is_null() | (Clock.stopped_at > at)
    running &= Clock.voided_at.is_null() | (Clock.voided_at > at)
    rows = Clock.select(Clock.ticket, Clock.clock, Clock.due_at, Clock.owner_role, Person.name)
    rows = rows.join(Person, JOIN.LEFT_OUTER).where(running).order_by(Clock.ticket, Clock.due_at)
    for ticket_id, clocks in groupby(rows.tuples(), key=lambda one: one[0]):
        _ticket, clock, due, role, who = next(clocks)
        part = ShiftPart.OVERDUE if due < at else ShiftPart.DUE_NEXT if due <= ends else ShiftPart.OPEN
        yield ShiftItem(part, ticket_id, ((clock.value, local(due)),), who=who or role.label)
