"""Reads a day and time as they are typed at the desk: 「11-25 15:00」, 「明天 下午3點半」, 「週五」."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local, station_moment

translate = QCoreApplication.translate
EndOfDay = Callable[[date], datetime]

_DAY_WORDS = {"今天": 0, "今日": 0, "明天": 1, "明日": 1, "後天": 2, "后天": 2, "昨天": -1, "前天": -2}
_DAY = re.compile(r"(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?")
_TIME = re.compile(
    r"(上午|早上|中午|下午|晚上)?(\d{1,2})(?::(\d{1,2})(?::\d{1,2})?|[點点時时](?:(\d{1,2})分?|(半))?)"
)
_WEEKDAY = re.compile(r"(下)?[週周]([一二三四五六日天])")
_BETWEEN = re.compile(r"^[ ,、T]+")
_REST = re.compile(r"[ ,、]*(?:以?前)?")
_AFTERNOON = frozenset({"下午", "晚上"})
_NOON = "中午"
_WEEK = "一二三四五六日一二三四五六天"
"""The days of the week, twice: the last also by its other name."""


def read_moment(text: str, now: datetime, *, ahead: bool, end_of: EndOfDay | None = None) -> datetime:
    """Return the moment meant by the text, seen from now.

    A day without a year lies within half a year of now: ahead in the next year, else in the one before where
    it must. A day without a time is that day's end where end_of is given. DeskError says what is not clear.
    """
    words = unicodedata.normalize("NFKC", text).strip()
    day, rest = _read_day(words, local(now).date(), ahead=ahead)
    at, rest = _read_time(rest)
    if not _REST.fullmatch(rest) or (day is None and at is None):
        raise DeskError(
            translate("moment_reader", "看不懂這個時間，請寫成 11-25 15:00、明天 15:00 或 15:00。")
        )
    day = day or local(now).date()
    if at is not None:
        return station_moment(day, at)
    if end_of is None:
        raise DeskError(translate("moment_reader", "還要寫上幾點，例如 15:00。"))
    return end_of(day)


def _read_day(words: str, today: date, *, ahead: bool) -> tuple[date | None, str]:
    for word, days in _DAY_WORDS.items():
        if words.startswith(word):
            return today + timedelta(days=days), words[len(word) :]
    if found := _WEEKDAY.match(words):
        return _day_of_week(found, today), words[found.end() :]
    if found := _DAY.match(words):
        return _numbered_day(found, today, ahead=ahead), words[found.end() :]
    return None, words


def _day_of_week(found: re.Match[str], today: date) -> date:
    """Return the coming weekday; with 下 that of the next calendar week."""
    wanted = _WEEK.index(found[2]) % 7
    monday = today - timedelta(days=today.weekday())
    if found[1]:
        return monday + timedelta(days=7 + wanted)
    day = monday + timedelta(days=wanted)
    return day if day >= today else day + timedelta(days=7)


def _numbered_day(found: re.Match[str], today: date, *, ahead: bool) -> date:
    try:
        day = date(int(found[1] or today.year), int(found[2]), int(found[3]))
    except ValueError:
        raise DeskError(translate("moment_reader", "{day}：沒有這一天。").format(day=found[0])) from None
    half_a_year = timedelta(days=183)
    if not found[1] and ahead and day < today - half_a_year:
        return _numbered_in(day, today.year + 1)
    if not found[1] and not ahead and day > today + half_a_year:
        return _numbered_in(day, today.year - 1)
    return day


def _numbered_in(day: date, year: int) -> date:
    try:
        return day.replace(year=year)
    except ValueError:
        raise DeskError(
            translate("moment_reader", "{day}：沒有這一天。").format(day=f"{year}-02-29")
        ) from None


def _read_time(words: str) -> tuple[time | None, str]:
    words = _BETWEEN.sub("", words, count=1)
    found = _TIME.match(words)
    if found is None:
        return None, words
    hour, minute = int(found[2]), 30 if found[5] else int(found[3] or found[4] or 0)
    if (found[1] in _AFTERNOON and hour < 12) or (found[1] == _NOON and hour < 3):
        hour += 12
    if hour > 23 or minute > 59:
        raise DeskError(translate("moment_reader", "{time}：沒有這個鐘點。").format(time=found[0]))
    return time(hour, minute), words[found.end() :]


def moment_text(moment: datetime | None) -> str:
    """Return the moment the way it is typed, or nothing."""
    return f"{local(moment):%Y-%m-%d %H:%M}" if moment is not None else ""
