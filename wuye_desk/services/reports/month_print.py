"""The month's report on paper."""

from __future__ import annotations

from wuye_desk.documents.monthly_workbook import MonthBook
from wuye_desk.domain.months import Month
from wuye_desk.domain.permissions import Action
from wuye_desk.services.desk import Desk
from wuye_desk.services.printing.print_job import PrintJob
from wuye_desk.services.reports.month_export import discreet
from wuye_desk.services.reports.monthly import monthly
from wuye_desk.services.station.station import station


def month_form(desk: Desk, month: Month) -> PrintJob:
    """Return a month's report as it stands now; it names no household."""
    person = desk.require(Action.PRINT)
    from wuye_desk.documents.monthly_pdf import month_pdf

    report = discreet(monthly(desk, month))
    book = MonthBook(station=station(desk).name, made_by=person.name, report=report)
    pdf, pages, missing = month_pdf(book)
    return PrintJob(pdf=pdf, title="投訴月報", form="月報", number=str(month), pages=pages, missing=missing)
