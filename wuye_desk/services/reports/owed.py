"""The month whose report the 物業經理 still awaits (篇2 8.0)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from wuye_desk.domain.months import Month
from wuye_desk.services.desk import Desk
from wuye_desk.store import queries_reports


@dataclass(frozen=True, slots=True)
class ReportDue:
    """A month whose report the 物業經理 still awaits."""

    month: Month
    due_at: datetime
    overdue: bool


def month_due(desk: Desk, month: Month) -> datetime:
    """Return until when a month's report is due: the close of a day of the next month (篇2 8.0, 本地)."""
    day = month.plus(1).first_day.replace(day=desk.rules().month_report_day)
    return desk.calendar().close_of(day)


def report_due(desk: Desk) -> ReportDue | None:
    """Return the month whose report is owed, the oldest since reports are handed in; None where none is."""
    last = Month.of(desk.now()).plus(-1)
    first_receipt = queries_reports.first_receipt()
    if first_receipt is None or Month.of(first_receipt) > last:
        return None
    handed = {Month(*divmod(month, 100)) for month in queries_reports.reported_months()}
    month = min(handed, default=last)
    while month in handed:
        month = month.plus(1)
    if month > last:
        return None
    due_at = month_due(desk, month)
    return ReportDue(month, due_at, desk.now() > due_at)
