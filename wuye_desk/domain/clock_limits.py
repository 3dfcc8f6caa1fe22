"""When a limit runs out: real time, working days or calendar months, by the rule book."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache

from dateutil.relativedelta import relativedelta

from wuye_desk.domain.moments import local
from wuye_desk.domain.rulebook import Base, ClockRule
from wuye_desk.domain.workdays import WorkCalendar


@dataclass(frozen=True, slots=True)
class Deadline:
    """When a duty is due, from when it may be done, and what the moment leans on."""

    due_at: datetime
    opens_at: datetime | None = None
    provisional: bool = False
    set_by_hand: bool = False


def deadline(
    rule: ClockRule, start: datetime, calendar: WorkCalendar, counts_first_day: bool = False
) -> Deadline:
    """Return the deadline of a limit that starts at this moment; real time runs through the night.

    Working days end at the last day's close of business (民法典 203). A month ends at the close of the same
    day of the next month, or of its last day.
    """
    if rule.base is Base.WORKING_DAYS:
        span = calendar.add_working_days(local(start).date(), rule.limit, counts_first_day=counts_first_day)
        return Deadline(max(span.due_at, start), provisional=span.provisional)
    if rule.base is Base.MONTHS:
        day = _months_later(local(start).date(), rule.limit)
        return Deadline(calendar.close_of(day))
    opens_at = start + timedelta(hours=rule.opens_after) if rule.opens_after else None
    length = timedelta(minutes=rule.limit) if rule.base is Base.MINUTES else timedelta(hours=rule.limit)
    return Deadline((opens_at or start) + length, opens_at=opens_at)


@lru_cache(maxsize=256)
def _months_later(day: date, months: int) -> date:
    """Return the same day some months later, or that month's last one."""
    return day + relativedelta(months=months)
