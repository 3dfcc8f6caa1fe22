"""看板: every clock that runs in order of urgency, and the figures of the month beside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from wuye_desk.domain.vocabulary import ClockId, Term
from wuye_desk.services.board_line import BoardLine
from wuye_desk.services.desk import Desk

__all__ = ["BoardLine", "BoardView", "Counter", "Load", "MonthTrend", "OnTime", "Satisfaction", "board"]


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
    """In order of urgency at that moment; last the tickets that only wait for their archive."""
    month: MonthTrend
    on_time: tuple[OnTime, ...]
    satisfaction: Satisfaction


def board(desk: Desk) -> BoardView:
    """Return the board as it is now."""
    raise NotImplementedError


def in_order(lines: Iterable[BoardLine], now: datetime) -> list[BoardLine]:
    """Return lines in order of urgency at this moment: ten-minute clocks still running, overdue, the rest."""
    raise NotImplementedError


def filtered(lines: Iterable[BoardLine], counter: Counter, now: datetime) -> list[BoardLine]:
    """Return the lines a counter counts at this moment, in their order."""
    raise NotImplementedError


def counts(lines: Iterable[BoardLine], now: datetime) -> Mapping[Counter, int]:
    """Return what every counter shows at this moment."""
    raise NotImplementedError


def loads(lines: Iterable[BoardLine], now: datetime) -> tuple[Load, ...]:
    """Return the running clocks by department or role, the most first."""
    raise NotImplementedError
