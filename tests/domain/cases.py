"""What the tests of the rules share: a ticket and its events in a few words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from functools import cache
from typing import Any

from wuye_desk.domain.clocks import clocks
from wuye_desk.domain.moments import station_moment
from wuye_desk.domain.rulebook import RuleBook, load_rulebook
from wuye_desk.domain.ticket import ClockInstance, Event, EventKind, TicketFacts
from wuye_desk.domain.vocabulary import Channel, ClockId, Criterion, Kind, Nature
from wuye_desk.domain.workdays import DayException, WorkCalendar
from wuye_desk.resources import resource


@cache
def rules() -> RuleBook:
    return load_rulebook(resource("rulebook.toml").read_text(encoding="utf-8"))


@cache
def calendar() -> WorkCalendar:
    import chinese_calendar

    days = {day: DayException(False, name) for day, name in chinese_calendar.holidays.items()}
    days |= {day: DayException(True, name) for day, name in chinese_calendar.workdays.items()}
    return WorkCalendar(days, frozenset({day.year for day in days}))


def at(month: int, day: int, hour: int = 10, minute: int = 0, year: int = 2026) -> datetime:
    return station_moment(date(year, month, day), time(hour, minute))


MONDAY = at(11, 23, 10, 38)


def facts(received_at: datetime = MONDAY, *criteria: Criterion, **changes: Any) -> TicketFacts:
    values: dict[str, Any] = {"kind": Kind.COMPLAINT, "channel": Channel.CALL, "nature": Nature.REPAIR}
    return TicketFacts(received_at=received_at, criteria=frozenset(criteria), **(values | changes))


def on(kind: EventKind, moment: datetime, by: str = "林曉婷", **data: Any) -> Event:
    """Return an event; `course` gives it its sequence."""
    return Event(kind=kind, occurred_at=moment, recorded_at=moment, sequence=0, by=by, data=data)


def course(ticket: TicketFacts, *events: Event, settled: bool = False) -> tuple[Event, ...]:
    first = on(EventKind.REGISTERED, ticket.received_at, settled=settled)
    return tuple(
        Event(
            kind=one.kind,
            occurred_at=one.occurred_at,
            recorded_at=one.recorded_at,
            sequence=number,
            by=one.by,
            data=one.data,
        )
        for number, one in enumerate((first, *events), start=1)
    )


def solved(moment: datetime) -> Event:
    return on(EventKind.SOLVED, moment, words="修好了", verified_by="林曉婷")


def visited(moment: datetime, result: str = "satisfied", **data: Any) -> Event:
    return on(EventKind.VISITED, moment, **({"way": "door", "result": result, "visitor": "林曉婷"} | data))


def handed(moment: datetime, number: int = 1, department: str = "維修組") -> Event:
    return on(EventKind.HANDED_OVER, moment, hand_over=number, department=department, receiver="李國棟")


def all_clocks(ticket: TicketFacts, events: Sequence[Event]) -> tuple[ClockInstance, ...]:
    return clocks(ticket, events, rules(), calendar())


def clock(
    which: ClockId,
    ticket: TicketFacts,
    *events: Event,
    in_round: int = 1,
    hand_over: int | None = None,
) -> ClockInstance | None:
    found = [
        one
        for one in all_clocks(ticket, course(ticket, *events))
        if (one.clock, one.round, one.hand_over) == (which, in_round, hand_over)
    ]
    assert len(found) <= 1
    return found[0] if found else None
