"""What to remind the desk of now: one digest of deadlines coming and passed, never the same twice (本地).

Nothing is told outside opening hours but the ten-minute clocks (篇1 1.7, 篇2 5.4.1); what ran out in the
meantime is told in one piece when the desk opens, however long the program was off.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from wuye_desk.domain.moments import local
from wuye_desk.domain.vocabulary import ClockId
from wuye_desk.domain.workdays import WorkCalendar

TEN_MINUTE_CLOCKS = frozenset({ClockId.ON_SITE, ClockId.REPORT_MANAGER})
_HOUR = timedelta(hours=1)
_LEADS = {
    ClockId.ON_SITE: timedelta(minutes=5),
    ClockId.REPORT_MANAGER: timedelta(minutes=5),
    ClockId.DEPARTMENT_PLAN: timedelta(minutes=20),
}
"""How long before its deadline a clock is told of; all others an hour."""
_PAUSE = timedelta(minutes=15)
"""Between two digests, unless a ten-minute clock is among them."""
_BEFORE_CLOSING = timedelta(minutes=30)
"""From when on before closing time what runs out while the desk is closed is told."""
_FRESH = timedelta(hours=1)
"""How long after its deadline a ten-minute clock is still told outside opening hours."""
_KEPT = timedelta(days=62)
"""How long after its deadline it is remembered that a closed clock was told."""

Key = tuple[int, str, int, int]


@dataclass(frozen=True, slots=True)
class OpenClock:
    """A clock that somebody still has to stop."""

    key: Key
    """Ticket, code of the clock, round, hand-over."""
    clock: ClockId
    due_at: datetime
    number: str
    """Of its ticket."""
    owner: str
    """The name of whom it falls to."""


@dataclass(frozen=True, slots=True)
class Mark:
    """That the desk was told of a deadline: that it comes, or that it has passed."""

    key: Key
    due_at: datetime
    passed: bool


@dataclass(frozen=True, slots=True)
class Memory:
    """What the desk has been told."""

    marks: frozenset[Mark] = frozenset()
    last_at: datetime | None = None
    """When it was last told something."""


@dataclass(frozen=True, slots=True)
class Digest:
    """What the desk is told at one moment; the same clock stands in one part only."""

    overdue: tuple[OpenClock, ...]
    within_hour: tuple[OpenClock, ...]
    before_opening: tuple[OpenClock, ...]
    """Those that run out while the desk is closed, or as soon as it opens."""

    @property
    def clocks(self) -> tuple[OpenClock, ...]:
        """Return all of them, what is late first."""
        return self.overdue + self.within_hour + self.before_opening


def remind(
    clocks: Iterable[OpenClock], memory: Memory, calendar: WorkCalendar, now: datetime
) -> tuple[Digest | None, Memory]:
    """Return what to tell at this moment, if anything, and what has then been told."""
    known = list(clocks)
    news = [one for one in _due_to_be_told(known, calendar, now) if _mark(one, now) not in memory.marks]
    rested = memory.last_at is None or not timedelta(0) <= now - memory.last_at < _PAUSE
    if not news or not (rested or any(one.clock in TEN_MINUTE_CLOCKS for one in news)):
        return None, memory
    told = memory.marks | {_mark(one, now) for one in news}
    return _digest(news, now), Memory(_still_worth_knowing(told, known, now), now)


def still_open(told: Iterable[OpenClock], clocks: Iterable[OpenClock], now: datetime) -> Digest | None:
    """Return what was told as it stands now, without what was done meanwhile; None if it all was."""
    keys = {one.key for one in told}
    left = [one for one in clocks if one.key in keys]
    return _digest(left, now) if left else None


def told_until(calendar: WorkCalendar, now: datetime) -> datetime:
    """Return the latest deadline that can be told of at this moment: others need not be read."""
    return max(now + _HOUR, _until_opening(calendar, now)) if calendar.is_open(now) else now + _HOUR


def _due_to_be_told(clocks: Iterable[OpenClock], calendar: WorkCalendar, now: datetime) -> list[OpenClock]:
    """Return what is late or nearly due and may be told of at this hour."""
    if not calendar.is_open(now):
        pressing = (one for one in clocks if one.clock in TEN_MINUTE_CLOCKS)
        return [one for one in pressing if now - _FRESH <= one.due_at <= now + _lead(one)]
    until_opening = _until_opening(calendar, now)
    return [one for one in clocks if one.due_at <= now + _lead(one) or one.due_at < until_opening]


def _until_opening(calendar: WorkCalendar, now: datetime) -> datetime:
    """Return a little after the next opening where the desk is about to close, else the present moment."""
    closing = calendar.close_of(local(now).date())
    return calendar.next_opening(closing) + _PAUSE if closing - now <= _BEFORE_CLOSING else now


def _lead(clock: OpenClock) -> timedelta:
    return _LEADS.get(clock.clock, _HOUR)


def _mark(clock: OpenClock, now: datetime) -> Mark:
    return Mark(clock.key, clock.due_at, clock.due_at < now)


def _digest(news: list[OpenClock], now: datetime) -> Digest:
    by_deadline = sorted(news, key=lambda one: (one.due_at, one.key))
    coming = [one for one in by_deadline if one.due_at >= now]
    return Digest(
        overdue=tuple(one for one in by_deadline if one.due_at < now),
        within_hour=tuple(one for one in coming if one.due_at <= now + _HOUR),
        before_opening=tuple(one for one in coming if one.due_at > now + _HOUR),
    )


def _still_worth_knowing(
    marks: frozenset[Mark], clocks: Iterable[OpenClock], now: datetime
) -> frozenset[Mark]:
    still_open = {one.key for one in clocks}
    return frozenset(mark for mark in marks if mark.key in still_open or mark.due_at > now - _KEPT)
