"""Points in time as the desk means them: always aware, always in the station's own zone.

The rules are those of the Chinese mainland, which has kept UTC+8 without summer time since 1991. A fixed
offset makes every deadline independent of the time zone the PC happens to be set to.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone

STATION_ZONE = timezone(timedelta(hours=8), "UTC+8")
WEEKDAYS = ("週一", "週二", "週三", "週四", "週五", "週六", "週日")
FIRST_YEAR, LAST_YEAR = 1990, 2199
"""Between these lies every year that can be meant; one beside is a slip of the finger."""
_EPOCH = datetime(1970, 1, 1, 8, tzinfo=STATION_ZONE)
"""In the station's own zone: between moments of one zone the difference is had without asking the zone."""
_MICROSECOND = timedelta(microseconds=1)


def station_moment(day: date, at: time) -> datetime:
    """Return the aware moment at which the station's clock shows this day and time."""
    return datetime.combine(day, at, STATION_ZONE)


def local(moment: datetime) -> datetime:
    """Return the same moment as the station's clock shows it; a moment without a zone is refused."""
    if moment.tzinfo is STATION_ZONE:
        return moment
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return moment.astimezone(STATION_ZONE)


def to_stamp(moment: datetime) -> int:
    """Return the moment as whole microseconds since 1970 in UTC, the form in which the store keeps it."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    since = moment - _EPOCH
    return (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds


def from_stamp(stamp: int) -> datetime:
    """Return the moment, in the station's zone, that the store keeps as these microseconds."""
    return _EPOCH + stamp * _MICROSECOND


def weekday(day: date) -> str:
    """Return the day's name as the desk says it: 週一 … 週日."""
    return WEEKDAYS[day.weekday()]
