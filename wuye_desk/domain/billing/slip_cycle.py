"""Which cycle a slip joins: those of the 26th to the 25th are charged with the month after (篇1 2.1, 2.2)."""

from __future__ import annotations

from datetime import date

from wuye_desk.domain.billing.due import SLIPS_FROM
from wuye_desk.domain.billing.months import month_later, month_of


def slip_cycle(day: date) -> int:
    """Return the cycle, YYYYMM, whose notices charge a slip of this day."""
    return month_later(month_of(day), 2 if day.day >= SLIPS_FROM else 1)
