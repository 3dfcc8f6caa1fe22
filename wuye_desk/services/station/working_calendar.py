"""The working calendar: seeded with the official days, corrected by the 站長, extended by one file a year."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from wuye_desk.domain.history import Subject
from wuye_desk.domain.moments import WEEKDAYS
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.workdays import OpeningHours
from wuye_desk.services.desk import Desk
from wuye_desk.services.station.calendar_files import NamedDay, read_year, traditional
from wuye_desk.services.tickets import clock_keeping
from wuye_desk.services.tickets.clock_keeping import MovedDeadline, Report
from wuye_desk.services.trust.history import record_change
from wuye_desk.store.models import CalendarDay, CalendarYear
from wuye_desk.store.queries_station import keep_setting, opening_hours, year_exceptions

OFFICIAL = "國務院公布"
BY_HAND = "站長改定"


@dataclass(frozen=True)
class DayLine:
    """One day of the calendar as the month grid shows it."""

    day: date
    working: bool
    name: str
    """Why it differs from its weekday: a holiday's name; empty on ordinary days."""
    source: str


@dataclass(frozen=True)
class YearLine:
    """What is known of a year; one not published is counted by weekdays and marked 暫算."""

    year: int
    published: bool
    source: str


def seed() -> None:
    """Fill the calendar with the days published since 2004; inside the set-up's write."""
    import chinese_calendar

    names = {one.value: traditional(one.chinese) for one in chinese_calendar.Holiday}
    off = {day: (False, names.get(name, "")) for day, name in chinese_calendar.holidays.items()}
    on = {day: (True, names.get(name, "")) for day, name in chinese_calendar.workdays.items()}
    rows = [
        {"day": day, "working": working, "name": name, "source": OFFICIAL}
        for day, (working, name) in sorted((off | on).items())
    ]
    for start in range(0, len(rows), 200):
        CalendarDay.insert_many(rows[start : start + 200]).execute()
    years = sorted({day.year for day in off})
    CalendarYear.insert_many([{"year": y, "published": True, "source": OFFICIAL} for y in years]).execute()


def year_days(desk: Desk, year: int) -> list[DayLine]:  # noqa: ARG001
    """Return every day of a year, in order."""
    known = {row.day: row for row in year_exceptions(year)}
    first = date(year, 1, 1)
    days = (first + timedelta(days=n) for n in range((date(year + 1, 1, 1) - first).days))
    return [_line(day, known.get(day)) for day in days]


def _line(day: date, row: CalendarDay | None) -> DayLine:
    if row is None:
        return DayLine(day, day.weekday() < 5, "", "")
    return DayLine(day, bool(row.working), row.name, row.source)


def year_state(desk: Desk, year: int) -> YearLine:  # noqa: ARG001
    """Return whether a year's days off are published, and where they came from."""
    row = CalendarYear.get_or_none(CalendarYear.year == year)
    return YearLine(year, False, "") if row is None else YearLine(year, bool(row.published), row.source)


def set_day(
    desk: Desk, day: date, working: bool, name: str, report: Report = lambda *_: None
) -> list[MovedDeadline]:
    """Change one day; return every open deadline that moved by it."""
    desk.require(Action.MANAGE_CALENDAR)

    def change() -> None:
        before = _day_told(day)
        _put(NamedDay(day, working, name.strip()), BY_HAND)
        after = _day_told(day)
        record_change(desk, Subject.CALENDAR, day, day.isoformat(), before=before, after=after)

    return _change(desk, change, report)


def import_year(desk: Desk, path: Path, year: int, report: Report = lambda *_: None) -> list[MovedDeadline]:
    """Take a year's days off from a file in place of those known; return every open deadline that moved."""
    desk.require(Action.MANAGE_CALENDAR)
    days = read_year(path, year)

    def change() -> None:
        before = _year_told(year)
        _put_year(days, year, path.name + _mark(year))
        after = _year_told(year)
        record_change(desk, Subject.CALENDAR, year, f"{year}年", before=before, after=after)

    return _change(desk, change, report)


class _Rehearsed(Exception):  # noqa: N818 - not an error: it takes back what was only tried
    pass


def save_hours(
    desk: Desk, hours: OpeningHours, report: Report = lambda *_: None, *, rehearse: bool = False
) -> list[MovedDeadline]:
    """Change the opening hours; return every open deadline that moved by it, or with rehearse would."""
    desk.require(Action.MANAGE_STATION)

    def change() -> None:
        before = _hours_told(opening_hours())
        keep_setting("opening_hours", hours.to_data())
        after = _hours_told(hours)
        record_change(desk, Subject.STATION, "opening_hours", "作息時間", before=before, after=after)

    if not rehearse:
        return _change(desk, change, report)
    moved: list[MovedDeadline] = []
    with suppress(_Rehearsed), desk.store.write():
        moved += _change(desk, change, report)
        raise _Rehearsed
    desk.forget_cached()
    return moved


def _change(desk: Desk, change: Callable[[], object], report: Report) -> list[MovedDeadline]:
    """Make the change and move the deadlines in one commit; other threads see both or neither."""
    try:
        with desk.store.write():
            change()
            return clock_keeping.recompute_open(desk, report)
    finally:
        desk.forget_cached()


def _day_told(day: date) -> dict[str, object]:
    row = CalendarDay.get_or_none(CalendarDay.day == day)
    line = _line(day, row)
    return {"上班": "上班" if line.working else "休息", "名稱": line.name, "依據": line.source}


def _year_told(year: int) -> dict[str, object]:
    row = CalendarYear.get_or_none(CalendarYear.year == year)
    days = [f"{one.day:%m-%d} {'班' if one.working else '休'} {one.name}" for one in year_exceptions(year)]
    return {"依據": row.source if row else "", "放假調休": days}


def _hours_told(hours: OpeningHours) -> dict[str, object]:
    return {
        name: "休" if day is None else f"{day.opens:%H:%M}－{day.closes:%H:%M}"
        for name, day in zip(WEEKDAYS, hours.week, strict=True)
    }


def _mark(year: int) -> str:
    """Return what tells in a day's source which year's announcement it came from."""
    return f"（{year}）"


def _put_year(days: list[NamedDay], year: int, source: str) -> None:
    first, last = date(year, 1, 1), date(year, 12, 31)
    # The next year's announcement may have named this December's last days: those stay.
    CalendarDay.delete().where(
        CalendarDay.day.between(first, last), ~CalendarDay.source.contains(_mark(year + 1))
    ).execute()
    for one in days:
        _put(one, source)
    CalendarYear.insert(year=year, published=True, source=source).on_conflict_replace().execute()


def _put(one: NamedDay, source: str) -> None:
    CalendarDay.delete().where(CalendarDay.day == one.day).execute()
    if one.working != (one.day.weekday() < 5) or one.name:
        CalendarDay.create(day=one.day, working=one.working, name=one.name, source=source)
