"""Meters of the sample station: water and electricity of every room, read on the 24th of the last months."""

from __future__ import annotations

from datetime import datetime, time
from random import Random
from typing import Any

from wuye_desk.domain.billing.months import day_in, month_later, month_of
from wuye_desk.domain.moments import local, station_moment
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.readings import FIRST
from wuye_desk.store.models import Room
from wuye_desk.store.models.fees import FeeItem, Meter, Reading

MONTHS = 4
"""Months that were read; the first is what the meters begin with."""
_READ_DAY, _AT_ONCE = 24, 100
_USED = {"water": (6, 24), "electricity": (90, 420)}
"""Least and most a household uses in a month."""


def make_readings(desk: Desk, moment: datetime, chance: Random) -> None:
    """Give every room its meters and their readings up to the last month; inside Store.write()."""
    person = desk.person.id if desk.person else None
    present = month_of(local(moment).date())
    months = [month_later(present, -back) for back in range(MONTHS, 0, -1)]
    rooms = [room for (room,) in Room.select(Room.id).order_by(Room.walking_key).tuples()]
    readings: list[dict[str, Any]] = []
    for code, (least, most) in _USED.items():
        item = FeeItem.get(FeeItem.code == code)
        for room in rooms:
            value, usual = chance.randrange(200, 3000) * 1000, chance.randrange(least, most)
            begun = day_in(months[0], _READ_DAY)
            meter = Meter.create(room=room, item=item, start_value=value, starts_on=begun)
            for month in months:
                used = 0 if month == months[0] else _used(usual, chance)
                readings.append(_reading(meter.id, month, value, used, person))
                value += used
    for start in range(0, len(readings), _AT_ONCE):
        Reading.insert_many(readings[start : start + _AT_ONCE]).execute()


def _used(usual: int, chance: Random) -> int:
    return round(usual * chance.uniform(0.8, 1.2)) * 1000


def _reading(meter: int, month: int, before: int, used: int, person: int | None) -> dict[str, Any]:
    day = day_in(month, _READ_DAY)
    return {
        "meter": meter,
        "month": month,
        "read_on": day,
        "before": before,
        "value": before + used,
        "usage": used,
        "note": "" if used else FIRST,
        "made_at": station_moment(day, time(15)),
        "person": person,
    }
