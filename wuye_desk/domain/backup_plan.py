"""When a copy of the station's file is due, and which copies may go."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, time, timedelta

from wuye_desk.domain.moments import local

DAILY_AT = time(3, 0)
"""The hour of the daily copy at the station; a PC that is off then makes it at its next start."""
DAYS, WEEKS, MONTHS = 7, 4, 12
"""How many days, weeks and months keep the last copy made in them."""


def is_due(made: Iterable[datetime], now: datetime) -> bool:
    """Return whether no copy has been made since the last hour for one.

    Copies dated after now do not count: the clock stood wrong when they were made.
    """
    here = local(now)
    hour = here.replace(hour=DAILY_AT.hour, minute=DAILY_AT.minute, second=0, microsecond=0)
    since = hour if hour <= here else hour - timedelta(days=1)
    return not any(since <= moment <= now for moment in made)


def outdated(made: Iterable[datetime], now: datetime) -> set[datetime]:
    """Return the copies nobody needs: not the newest of one of the last days, weeks or months with copies.

    All copies of the last 24 hours and those dated after now stay.
    """
    past = sorted((moment for moment in made if moment <= now), reverse=True)
    kept = {moment for moment in past if now - moment < timedelta(days=1)}
    kept |= _newest_of(past, lambda here: here.date(), DAYS)
    kept |= _newest_of(past, lambda here: here.isocalendar()[:2], WEEKS)
    kept |= _newest_of(past, lambda here: (here.year, here.month), MONTHS)
    return set(past) - kept


def _newest_of(past: list[datetime], span: Callable[[datetime], object], count: int) -> set[datetime]:
    """Return the newest copy of each of the newest spans that have one; past is sorted, newest first."""
    newest: dict[object, datetime] = {}
    for moment in past:
        newest.setdefault(span(local(moment)), moment)
    return set(list(newest.values())[:count])
