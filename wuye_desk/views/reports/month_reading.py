"""What one reading of a month brings, and what is said of when its report is due."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from wuye_desk.domain.moments import local
from wuye_desk.domain.months import Month
from wuye_desk.domain.report import MonthReport
from wuye_desk.jobs import Progress
from wuye_desk.services.desk import Desk
from wuye_desk.services.reports.handed import Handed, handed_months
from wuye_desk.services.reports.monthly import monthly
from wuye_desk.services.reports.owed import month_due
from wuye_desk.views.words import moment_text


def _tr(text: str) -> str:
    return QCoreApplication.translate("month_reading", text)


@dataclass(frozen=True)
class MonthReading:
    """A month's report with what is known of its handing in."""

    report: MonthReport
    handed: Sequence[Handed]
    """Of every month, the latest first."""
    due_at: datetime

    @property
    def last_handed(self) -> Handed | None:
        """Return when this month was last handed in."""
        return next((one for one in self.handed if one.month == self.report.month), None)


def read_month(desk: Desk, month: Month, progress: Progress) -> MonthReading:
    """Read everything the section shows; on the worker's thread."""
    return MonthReading(monthly(desk, month, progress.report), handed_months(desk), month_due(desk, month))


def due_words(reading: MonthReading, now: datetime) -> tuple[str, str, str]:
    """Return an icon, its colour and a sentence: handed in, due, or overdue (篇2 8.0)."""
    today = local(now).date()
    handed = reading.last_handed
    if handed is not None:
        words = _tr("{0} 交給{1}").format(moment_text(handed.handed_at, today), handed.receiver)
        return "circle-check", "met", words
    due = moment_text(reading.due_at, today)
    if not reading.report.is_over:
        return "clock", "text_2", _tr("這個月還沒過完，{0} 前交月報").format(due)
    if now > reading.due_at:
        return "circle-alert", "over", _tr("逾期：應在 {0} 前交月報").format(due)
    return "clock", "text_2", _tr("{0} 前交月報").format(due)
