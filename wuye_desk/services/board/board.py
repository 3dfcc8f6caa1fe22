"""看板: every clock that runs in order of urgency, and the figures of the month beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import inf
from typing import TypeVar

from dateutil.relativedelta import relativedelta

from wuye_desk.domain.moments import local, to_stamp
from wuye_desk.domain.vocabulary import ClockId, Stage, Term, VisitResult
from wuye_desk.services.board.board_line import BoardLine
from wuye_desk.services.board.waiting import waiting
from wuye_desk.services.desk import Desk
from wuye_desk.store import queries_board

__all__ = [
    "TEN_MINUTES",
    "BoardLine",
    "BoardView",
    "Counter",
    "Load",
    "MonthTrend",
    "OnTime",
    "Satisfaction",
    "board",
    "counts",
    "filtered",
    "in_order",
    "loads",
]


Line = TypeVar("Line", bound=BoardLine)


class Counter(Term):
    """The counters over the board; each is a filter."""

    ALL = "all", "全部"
    OVERDUE = "overdue", "逾期"
    WITHIN_HOUR = "within_hour", "一小時內"
    TODAY = "today", "今日"
    TO_VISIT = "to_visit", "待回訪"
    TO_APPROVE = "to_approve", "待審批"
    TO_ARCHIVE = "to_archive", "待歸檔"


@dataclass(frozen=True, slots=True)
class MonthTrend:
    """本月投訴: how many complaints came each day."""

    first_day: date
    per_day: tuple[int, ...]
    """From the 1st to today."""
    total: int
    last_month_so_far: int
    """上月同日: last month's total up to and with the same day."""


@dataclass(frozen=True, slots=True)
class OnTime:
    """本月準時率 of one clock: of the instances due this month that are decided."""

    clock: ClockId
    met: int
    total: int


@dataclass(frozen=True, slots=True)
class Satisfaction:
    """What residents said at this month's return visits."""

    satisfied: int
    mostly: int
    dissatisfied: int


@dataclass(frozen=True, slots=True)
class Load:
    """在走的時鐘 of one department or role."""

    name: str
    overdue: int
    within_hour: int
    rest: int

    @property
    def total(self) -> int:
        """Return all of them."""
        return self.overdue + self.within_hour + self.rest


@dataclass(frozen=True, slots=True)
class BoardView:
    """The board as read at one moment; what changes with the minute is asked of the functions here."""

    read_at: datetime
    lines: tuple[BoardLine, ...]
    """In order of urgency at that moment; last the tickets no clock drives on."""
    month: MonthTrend
    on_time: tuple[OnTime, ...]
    satisfaction: Satisfaction


def board(desk: Desk) -> BoardView:
    """Return the board as it is now."""
    now = local(desk.now())
    first = now.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    following = first + relativedelta(months=1)
    lines = queries_board.open_clocks(BoardLine)
    return BoardView(
        read_at=now,
        lines=(*in_order(lines, now), *waiting(desk, lines)),
        month=_trend(first, now),
        on_time=_on_time(first, following, now),
        satisfaction=_satisfaction(first, following),
    )


def urgent(desk: Desk) -> tuple[int, int]:
    """Return how many clocks are overdue and how many are due within the hour, without reading the board."""
    now = desk.now()
    return queries_board.urgent(now, now + _HOUR)


def in_order(lines: Iterable[Line], now: datetime) -> list[Line]:
    """Return lines in order of urgency at this moment.

    First the ten-minute clocks that still run, then what is overdue, the oldest first, then the rest by
    deadline; last the tickets no clock drives on.
    """
    stamp = to_stamp(now)
    kept = sorted(lines, key=_deadline)
    pressing = [line for line in kept if line[1] in TEN_MINUTES and line[4] >= stamp]
    return pressing + [line for line in kept if line[1] not in TEN_MINUTES or line[4] < stamp]


def filtered(lines: Iterable[BoardLine], counter: Counter, now: datetime) -> list[BoardLine]:
    """Return the lines a counter counts at this moment, in their order."""
    counted = _test(counter, now)
    return [line for line in lines if counted(line)]


def counts(lines: Sequence[BoardLine], now: datetime) -> dict[Counter, int]:
    """Return what every counter shows at this moment."""
    return {counter: sum(map(_test(counter, now), lines)) for counter in Counter}


def loads(lines: Iterable[BoardLine], now: datetime) -> tuple[Load, ...]:
    """Return the running clocks by department or role, the most first."""
    stamp, hour = to_stamp(now), to_stamp(now + _HOUR)
    found: dict[str, list[int]] = {}
    for line in lines:
        if line[1] is not None:
            parts = found.setdefault(line.group, [0, 0, 0])
            parts[0 if line[4] < stamp else 1 if line[4] <= hour else 2] += 1
    return tuple(sorted((Load(name, *parts) for name, parts in found.items()), key=lambda load: -load.total))


_HOUR = timedelta(hours=1)
TEN_MINUTES = frozenset({ClockId.ON_SITE.value, ClockId.REPORT_MANAGER.value})
"""Codes of the clocks that run ten minutes: while they run they stand above all others."""
_VISITS = frozenset({ClockId.LATEST_VISIT.value, ClockId.MINOR_VISIT.value, ClockId.MAJOR_VISIT.value})


def _deadline(line: BoardLine) -> float:
    return inf if line[4] is None else line[4]


def _test(counter: Counter, now: datetime) -> Callable[[BoardLine], bool]:
    """Return what tells whether a line counts; by stamps, for it is asked of thousands each minute."""
    stamp, hour = to_stamp(now), to_stamp(now + _HOUR)
    midnight = local(now).replace(hour=0, minute=0, second=0, microsecond=0)
    tomorrow = to_stamp(midnight + timedelta(days=1))
    tests: dict[Counter, Callable[[BoardLine], bool]] = {
        Counter.ALL: lambda line: not line.is_to_archive,
        Counter.OVERDUE: lambda line: line[4] is not None and line[4] < stamp,
        Counter.WITHIN_HOUR: lambda line: line[4] is not None and stamp <= line[4] <= hour,
        Counter.TODAY: lambda line: line[4] is not None and stamp <= line[4] < tomorrow,
        Counter.TO_VISIT: lambda line: line[10] == Stage.SOLVED.value and line[1] in _VISITS,
        Counter.TO_APPROVE: lambda line: line[1] == ClockId.IRREGULAR_DECISION.value,
        Counter.TO_ARCHIVE: lambda line: line.is_to_archive,
    }
    return tests[counter]


def _trend(first: datetime, now: datetime) -> MonthTrend:
    per_day = queries_board.complaints_per_day(first, now + timedelta(microseconds=1))
    before = first - relativedelta(months=1)
    same_day = min(before + timedelta(days=now.day), first)
    last_month = queries_board.complaints_per_day(before, same_day)
    return MonthTrend(
        first_day=first.date(),
        per_day=tuple(per_day.get(day, 0) for day in range(now.day)),
        total=sum(per_day.values()),
        last_month_so_far=sum(last_month.values()),
    )


def _on_time(first: datetime, following: datetime, now: datetime) -> tuple[OnTime, ...]:
    found = queries_board.clocks_decided(first, following, now)
    return tuple(OnTime(clock, *found[clock.value]) for clock in ClockId if clock.value in found)


def _satisfaction(first: datetime, following: datetime) -> Satisfaction:
    found = queries_board.visit_results(first, following)
    return Satisfaction(*(found.get(result.value, 0) for result in VisitResult))
