"""Which months were handed to the 物業經理 (篇2 8.0), to whom, and with which figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import JOIN

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.months import Month
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.report import Figures, MonthReport, per_cent
from wuye_desk.services.desk import Desk
from wuye_desk.services.trust.history import record_deed
from wuye_desk.store.models import Person
from wuye_desk.store.models.papers import MonthlyReport

RATES = ("準時率", "滿意率")
TOLD = (
    "有效投訴", "待定", "其它", "無效", "重大", "升級", "未歸檔", "以前月份未歸檔", *RATES,
)  # fmt: skip
"""The figures kept with a report, in their order; rates in per cent."""


@dataclass(frozen=True, slots=True)
class Handed:
    """One handing over of one month's report."""

    id: int
    month: Month
    handed_at: datetime
    receiver: str
    by: str
    figures: Mapping[str, Any]
    """What was in it, under the words people know: whole numbers, and rates in per cent."""


def handed_months(desk: Desk) -> list[Handed]:  # noqa: ARG001
    """Return every handing over, the latest first."""
    rows = MonthlyReport.select(MonthlyReport, Person).join(Person, JOIN.LEFT_OUTER)
    return [
        Handed(
            row.id,
            Month(*divmod(row.month, 100)),
            row.handed_at,
            row.receiver,
            row.person.name if row.person_id else "",
            {name: row.figures[name] for name in TOLD if name in row.figures},
        )
        for row in rows.order_by(MonthlyReport.handed_at.desc(), MonthlyReport.id.desc())
    ]


def hand_over_month(desk: Desk, report: MonthReport, receiver: str) -> int:
    """Keep that this report was handed to somebody now, with its figures; return the record's id."""
    person = desk.require(Action.HAND_MONTH)
    name = receiver.strip()
    if not name:
        raise DeskError("請填交給哪一位。", "receiver")
    if not report.is_over:
        raise DeskError("這個月還沒有過完，過完再交月報。", "month")
    figures = told_figures(report.figures)
    with desk.store.write():
        row = MonthlyReport.create(
            month=report.month.code,
            handed_at=desk.now(),
            receiver=name,
            person=person.id or None,
            figures=figures,
        )
        words = {"月份": str(report.month), "交給": name, **figures}
        record_deed(desk, Subject.DOCUMENT, Deed.RECORDED, f"month {report.month}", "月報", words)
    return int(row.id)


def told_figures(figures: Figures) -> dict[str, Any]:
    """Return the figures that are kept with a report, under the words people know; a rate none has is out."""
    values: tuple[float | None, ...] = (
        figures.total,
        figures.pending,
        figures.other,
        figures.invalid,
        figures.major,
        figures.upgraded,
        figures.unfinished,
        figures.unfinished_before,
        *(None if rate is None else per_cent(rate) for rate in (figures.on_time.rate, figures.satisfaction)),
    )
    return {name: value for name, value in zip(TOLD, values, strict=True) if value is not None}
