"""The words of the desk in the language of the window: labels of terms, days and moments."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from wuye_desk.domain.moments import WEEKDAYS, local
from wuye_desk.domain.vocabulary import Term


def say(term: Term) -> str:
    """Return the label of a term in the language of the window."""
    return QCoreApplication.translate("terms", term.label)


_NEAR = {0: "今天", 1: "明天", -1: "昨天"}
_HOURS_MINUTES, _HOURS = "{hours}時{minutes}分", "{hours}時"
_MINUTES_SECONDS, _MINUTES, _SECONDS = "{minutes}分{seconds:02}秒", "{minutes}分", "{seconds}秒"


def weekday_text(day: date) -> str:
    """Return the name of the weekday: 週一 … 週日."""
    return QCoreApplication.translate("words", WEEKDAYS[day.weekday()])


def day_text(moment: datetime | date, today: date) -> str:
    """Return the day as lists show it: 今天, 明天, 昨天, 11-24 週二, with the year where it is another."""
    day = local(moment).date() if isinstance(moment, datetime) else moment
    near = _NEAR.get((day - today) // timedelta(days=1))
    if near:
        return QCoreApplication.translate("words", near)
    shown = f"{day:%m-%d}" if day.year == today.year else f"{day:%Y-%m-%d}"
    return f"{shown} {weekday_text(day)}"


def time_text(moment: datetime) -> str:
    """Return the time of day at the station: 17:30."""
    return f"{local(moment):%H:%M}"


def moment_text(moment: datetime, today: date) -> str:
    """Return day and time: 今天 17:30, 11-24 週二 10:38."""
    return f"{day_text(moment, today)} {time_text(moment)}"


def stamp_text(moment: datetime, today: date) -> str:
    """Return day and time without the weekday, for narrow columns: 今天 09:50, 11-20 17:05."""
    day = local(moment).date()
    if day == today:
        return moment_text(moment, today)
    shown = f"{day:%m-%d}" if day.year == today.year else f"{day:%Y-%m-%d}"
    return f"{shown} {time_text(moment)}"


def place_text(room_label: str, name: str) -> str:
    """Return where a ticket comes from: its room, else 名冊外 with the name, else 匿名."""
    if room_label:
        return room_label
    if name:
        return QCoreApplication.translate("words", "名冊外 {name}").format(name=name)
    return QCoreApplication.translate("words", "匿名")


def span_text(span: timedelta) -> str:
    """Return a length of time in its two largest units: 24天, 3天17時, 1時32分, 37分, 48秒."""
    seconds = max(0, int(span.total_seconds()))
    days, hours, minutes = seconds // 86400, seconds // 3600 % 24, seconds // 60 % 60
    if days >= 10 or (days and not hours):
        return QCoreApplication.translate("words", "{days}天").format(days=days)
    if days:
        return QCoreApplication.translate("words", "{days}天{hours}時").format(days=days, hours=hours)
    coarse, fine = (_HOURS, _HOURS_MINUTES) if hours else (_SECONDS, _MINUTES)
    words = fine if minutes else coarse
    said = QCoreApplication.translate("words", words)
    return said.format(hours=hours, minutes=minutes, seconds=seconds)


def countdown_text(span: timedelta) -> str:
    """Return a short time to the second, as the last quarter of an hour is shown: 2分48秒."""
    minutes, seconds = divmod(max(0, int(span.total_seconds())), 60)
    words = _MINUTES_SECONDS if minutes else _SECONDS
    return QCoreApplication.translate("words", words).format(minutes=minutes, seconds=seconds)
