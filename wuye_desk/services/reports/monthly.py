"""月報 (篇2 8.0): a month's complaints counted as they stand, against the month before."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from wuye_desk.domain.moments import local
from wuye_desk.domain.months import Month
from wuye_desk.domain.report import Complaint, Figures, MonthReport, figures_of
from wuye_desk.domain.vocabulary import Kind
from wuye_desk.services.desk import Desk
from wuye_desk.services.reports.month_rows import complaints, with_late_duties
from wuye_desk.store import queries_reports

Told = Callable[[int, int], None]
"""Told how many of how many steps are done; it may raise to call the work off."""
_STEPS = 3


def monthly(desk: Desk, month: Month, told: Told = lambda *_: None) -> MonthReport:
    """Return the report of a month as of now; of one that runs, of its days so far."""
    now = desk.now()
    before = month.plus(-1)
    before_end = _same_day(month, before, now)
    told(0, _STEPS)
    rows, late = with_late_duties(desk, queries_reports.received(month.start, month.end))
    told(1, _STEPS)
    rows_before = complaints(desk, queries_reports.received(before.start, before_end))
    told(2, _STEPS)
    waiting = queries_reports.unfinished(month.start, min(month.end, now))
    earlier = complaints(desk, waiting)
    waiting_before = queries_reports.count(queries_reports.unfinished(before.start, min(before_end, now)))
    told(_STEPS, _STEPS)
    return MonthReport(
        month=month,
        as_of=now,
        before_until=local(before_end - timedelta(microseconds=1)).date(),
        figures=_figures(month, month.end, rows, len(earlier)),
        before=_figures(before, before_end, rows_before, waiting_before),
        complaints=tuple(rows),
        earlier=tuple(earlier),
        late=tuple(late),
    )


def _same_day(month: Month, before: Month, now: datetime) -> datetime:
    """Return until when the month before is counted: to its end, or to the same day while the month runs."""
    if now >= month.end:
        return before.end
    return min(before.start + timedelta(days=local(now).day), before.end)


def _figures(month: Month, end: datetime, rows: list[Complaint], unfinished_before: int) -> Figures:
    found = queries_reports.kinds(month.start, end)
    return figures_of(
        month,
        rows,
        cancelled=found.get(Kind.COMPLAINT.value, (0, 0))[0],
        kinds={
            kind: every - gone
            for kind in Kind
            if kind is not Kind.COMPLAINT
            for gone, every in [found.get(kind.value, (0, 0))]
        },
        unfinished_before=unfinished_before,
    )
