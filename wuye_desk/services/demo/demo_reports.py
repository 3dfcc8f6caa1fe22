"""The months of the sample station that were reported: each handed in on the third of the next month."""

from __future__ import annotations

from datetime import datetime, time

from wuye_desk.domain.moments import station_moment
from wuye_desk.domain.months import Month
from wuye_desk.services.demo.demo_stories import HEAD, MANAGER
from wuye_desk.services.desk import Desk, PersonAtDesk
from wuye_desk.services.people.people import people
from wuye_desk.services.reports.handed import hand_over_month
from wuye_desk.services.reports.monthly import monthly

_MONTHS = 2
_DAY, _TIME = 3, time(16, 20)


def make_reports(desk: Desk, now: datetime) -> None:
    """Let the 站長 hand the last months to the 物業經理 (篇2 8.0); inside Store.write()."""
    head = next(one for one in people(desk) if one.name == HEAD)
    present, person = desk.now, desk.person
    try:
        for back in range(_MONTHS, 0, -1):
            month = Month.of(now).plus(-back)
            handed_at = station_moment(month.plus(1).first_day.replace(day=_DAY), _TIME)
            if handed_at <= now:
                desk.now = lambda at=handed_at: at  # type: ignore[misc]
                desk.person = PersonAtDesk(head.id, head.name, head.roles)
                hand_over_month(desk, monthly(desk, month), MANAGER)
    finally:
        desk.now, desk.person = present, person
