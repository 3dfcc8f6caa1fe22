"""The month's report as a workbook; who asked for confidence (客戶保密) is not told from it."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from wuye_desk.documents.monthly_workbook import MonthBook, write_month
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.months import Month
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.report import Complaint, MonthReport
from wuye_desk.services.desk import Desk
from wuye_desk.services.printing.copy_text import CONFIDENTIAL, Telling, tellings_of
from wuye_desk.services.reports.monthly import Told, monthly
from wuye_desk.services.station.station import station
from wuye_desk.services.trust.history import record_deed

_NUMBERS = re.compile(
    r"(?<!\d)(?:\d{17}[\dXx]|(?:\+?86[\s-]?)?1[3-9]\d(?:[\s-]?\d{4}){2}|0\d{2,3}[\s-]?\d{7,8})(?!\d)"
)
"""What is written like an identity number, a mobile or a landline with its area code."""


def export_month(desk: Desk, month: Month, path: Path, told: Told = lambda *_: None) -> int:
    """Write a month's report as a workbook; return how many valid complaints it has."""
    person = desk.require(Action.EXPORT)
    report = discreet(monthly(desk, month, told))
    book = MonthBook(station=station(desk).name, made_by=person.name, report=report)
    count = write_month(book, path, told)
    words = {"月份": str(month), "有效投訴": count, "檔案": path.name}
    with desk.store.write():
        record_deed(desk, Subject.DOCUMENT, Deed.EXPORTED, f"month {month}", "月報", words)
    return count


def discreet(report: MonthReport) -> MonthReport:
    """Return the report with nothing in it by which somebody confidential, or anybody's phone, is known."""
    hidden = [one.id for one in (*report.complaints, *report.earlier) if one.confidential]
    tellings = tellings_of(hidden)
    return replace(
        report,
        complaints=tuple(_discreet(one, tellings.get(one.id)) for one in report.complaints),
        earlier=tuple(_discreet(one, tellings.get(one.id)) for one in report.earlier),
    )


def _discreet(one: Complaint, hints: Telling | None) -> Complaint:
    if hints is not None:
        one = replace(
            one,
            caller_name=CONFIDENTIAL,
            household_name="",
            callback_phone="",
            room_label=CONFIDENTIAL,
            subject=hints.without(one.subject),
            content=hints.without(one.content),
            demand=hints.without(one.demand),
        )
    told = (one.subject, one.content, one.demand)
    if not any(map(_NUMBERS.search, told)):
        return one
    subject, content, demand = (_NUMBERS.sub("（號碼從略）", words) for words in told)
    return replace(one, subject=subject, content=content, demand=demand)
