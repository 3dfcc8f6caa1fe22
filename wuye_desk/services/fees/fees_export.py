"""收費月報 as a workbook and on paper."""

from __future__ import annotations

from pathlib import Path

from wuye_desk.documents.fees_workbook import FeesBook, write_fees
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.months import Month
from wuye_desk.domain.permissions import Action
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.monthly_fees import monthly_fees
from wuye_desk.services.printing.print_job import PrintJob
from wuye_desk.services.station.station import station
from wuye_desk.services.trust.history import record_deed


def export_fees(desk: Desk, month: Month, path: Path) -> int:
    """Write a month's fees as a workbook; return how many accounts in arrears it lists."""
    person = desk.require(Action.EXPORT)
    book = FeesBook(station=station(desk).name, made_by=person.name, report=monthly_fees(desk, month))
    count = write_fees(book, path)
    words = {"月份": str(month), "欠費戶數": count, "檔案": path.name}
    with desk.store.write():
        record_deed(desk, Subject.DOCUMENT, Deed.EXPORTED, f"fees {month}", "收費月報", words)
    return count


def fees_form(desk: Desk, month: Month) -> PrintJob:
    """Return a month's fees as a document to print; it names no household."""
    person = desk.require(Action.PRINT)
    from wuye_desk.documents import fees_sheet

    report = monthly_fees(desk, month)
    made = fees_sheet.fees_sheet(FeesBook(station=station(desk).name, made_by=person.name, report=report))
    return PrintJob(
        pdf=made.pdf,
        title=fees_sheet.TITLE,
        form=fees_sheet.FORM,
        number=str(month),
        pages=made.pages,
        missing=made.missing,
    )
