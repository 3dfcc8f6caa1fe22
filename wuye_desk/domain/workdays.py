"""Working days (民法典 201、203): the day of receipt is day 0, the last day ends at its close of business."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import WEEKDAYS, local, station_moment

_ONE_DAY = timedelta(days=1)
_LONGEST_CLOSURE = 400
"""Days after which a station that never opens is a mistake in its hours."""


@dataclass(frozen=True, slots=True)
class DayException:
    """A day that differs from its weekday: off on a weekday, or working on a weekend (調休)."""

    working: bool
    name: str


@dataclass(frozen=True, slots=True)
class DayHours:
    """When the desk opens and closes on one weekday."""

    opens: time
    closes: time


USUAL = DayHours(time(8, 30), time(17, 30))
"""Of a make-up working day whose weekday has no hours of its own."""


@dataclass(frozen=True)
class OpeningHours:
    """Opening hours per weekday, Monday first; None on a weekday the desk is closed."""

    week: tuple[DayHours | None, ...] = (USUAL, USUAL, USUAL, USUAL, USUAL, None, None)

    def __post_init__(self) -> None:
        """Refuse a week that is not seven days, or a day that closes before it opens."""
        if len(self.week) != len(WEEKDAYS):
            raise DeskError("作息時間要有七天。", "hours")
        for name, day in zip(WEEKDAYS, self.week, strict=True):
            if day is not None and day.opens >= day.closes:
                raise DeskError(f"{name}的收市時間要晚於開門時間。", "hours")

    def of(self, weekday: int) -> DayHours:
        """Return the hours of a weekday, 0 for Monday; the usual ones where it has none."""
        return self.week[weekday] or USUAL

    def to_data(self) -> list[list[str] | None]:
        """Return the hours as JSON-ready data, seven entries from Monday."""
        return [None if day is None else [f"{day.opens:%H:%M}", f"{day.closes:%H:%M}"] for day in self.week]

    @classmethod
    def from_data(cls, data: Any) -> OpeningHours:
        """Return the hours that gave this data; raises DeskError for data no hours can have given."""
        try:
            return cls(tuple(None if day is None else _day_hours(day) for day in data))
        except (TypeError, ValueError) as error:
            raise DeskError("作息時間要寫成「08:30」這樣。", "hours") from error


def _day_hours(pair: Any) -> DayHours:
    opens, closes = pair
    return DayHours(time.fromisoformat(opens), time.fromisoformat(closes))


@dataclass(frozen=True, slots=True)
class WorkingSpan:
    """Where a count of working days ends."""

    start: date
    due_day: date
    due_at: datetime
    """The close of business of the last day."""
    provisional: bool
    """暫算: a day of the span lies in a year whose days off are not published."""


class WorkCalendar:
    """Which days the station works, and until when."""

    def __init__(
        self,
        days: Mapping[date, DayException],
        published: frozenset[int],
        hours: OpeningHours | None = None,
    ) -> None:
        self.days = dict(days)
        self.published = published
        self.hours = hours or OpeningHours()
        self._spans: dict[tuple[date, int, bool], WorkingSpan] = {}

    def is_working(self, day: date) -> bool:
        """Return whether a day counts: 調休 days do, holidays don't, otherwise Monday to Friday."""
        exception = self.days.get(day)
        return day.weekday() < 5 if exception is None else exception.working

    def is_published(self, year: int) -> bool:
        """Return whether the days off of a year are known."""
        return year in self.published

    def close_of(self, day: date) -> datetime:
        """Return the close of business of a day, by the hours of its weekday (民法典 203)."""
        return station_moment(day, self.hours.of(day.weekday()).closes)

    def add_working_days(self, day: date, count: int, *, counts_first_day: bool = False) -> WorkingSpan:
        """Return the end of so many working days after a day, which is day 0 (民法典 201)."""
        key = (day, count, counts_first_day)
        span = self._spans.get(key)
        if span is None:
            span = self._spans[key] = self._count(day, count, counts_first_day)
        return span

    def is_open(self, moment: datetime) -> bool:
        """Return whether the desk is open at this moment; its closing minute is closed."""
        here = local(moment)
        hours = self._open_hours(here.date())
        return hours is not None and hours.opens <= here.time() < hours.closes

    def next_opening(self, moment: datetime) -> datetime:
        """Return the moment itself while the desk is open, else when it opens next."""
        here = local(moment)
        for ahead in range(_LONGEST_CLOSURE):
            day = here.date() + ahead * _ONE_DAY
            hours = self._open_hours(day)
            if hours is None:
                continue
            if here < station_moment(day, hours.closes):
                return max(moment, station_moment(day, hours.opens))
        raise DeskError("作息時間裡沒有一天開門。", "hours")

    def _open_hours(self, day: date) -> DayHours | None:
        """Return when the desk is open on a day: closed on a day off, open on a make-up day."""
        exception = self.days.get(day)
        if exception is None:
            return self.hours.week[day.weekday()]
        return self.hours.of(day.weekday()) if exception.working else None

    def _count(self, start: date, count: int, counts_first_day: bool) -> WorkingSpan:
        day, left = start, count
        provisional = False
        if counts_first_day and self.is_working(start):
            left -= 1
            provisional = not self.is_published(start.year)
        while left > 0:
            day += _ONE_DAY
            provisional = provisional or not self.is_published(day.year)
            left -= self.is_working(day)
        return WorkingSpan(start, day, self.close_of(day), provisional)
