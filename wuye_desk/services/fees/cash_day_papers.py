"""日結 on paper and as a workbook: the day's sums by means, and its receipts."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from wuye_desk.documents import day_close
from wuye_desk.documents.list_workbook import ListColumn, ListHead, write_list
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.money import shown, yuan_of
from wuye_desk.domain.permissions import Action
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.cash_day import DayOfCash, day_of_cash
from wuye_desk.services.fees.receipts import Receipt
from wuye_desk.services.printing.print_job import PrintJob
from wuye_desk.services.station.station import station
from wuye_desk.services.trust.history import record_deed

_COLUMNS = (
    ListColumn[Receipt]("收據", 18, lambda one: one.number),
    ListColumn[Receipt]("房號", 20, lambda one: one.room_label),
    ListColumn[Receipt]("業戶", 20, lambda one: one.name),
    ListColumn[Receipt]("繳款人", 16, lambda one: one.payer_name),
    ListColumn[Receipt]("方式", 10, lambda one: one.means.label),
    ListColumn[Receipt]("金額（元）", 14, lambda one: yuan_of(one.amount)),
    ListColumn[Receipt]("其中預存（元）", 14, lambda one: yuan_of(one.prepaid)),
    ListColumn[Receipt]("收款人", 12, lambda one: one.taken_by),
    ListColumn[Receipt]("記錄時間", 18, lambda one: one.recorded_at),
    ListColumn[Receipt]("沖銷", 30, lambda one: _void(one)),
    ListColumn[Receipt]("備註", 30, lambda one: one.note),
)


def day_form(desk: Desk, day: date, opening: int | None = None) -> PrintJob:
    """Return the sheet of a day; before its close with room to write what is counted."""
    person = desk.require(Action.PRINT)
    found, now = day_of_cash(desk, day, opening), desk.now()
    made = day_close.day_close(
        day_close.DayClose(
            station=station(desk).name,
            day=day,
            opening=found.opening,
            sums=[
                day_close.DaySum(
                    means=one.means.label,
                    taken=one.taken,
                    given_back=one.given_back,
                    expected=one.expected,
                    counted=one.counted,
                )
                for one in found.sums
            ],
            receipts=[_line(one) for one in found.receipts],
            note=found.note,
            closed_at=found.closed_at,
            closed_by=found.closed_by,
            printed_at=now,
            printed_by=person.name,
        )
    )
    return PrintJob(
        pdf=made.pdf,
        title=day_close.TITLE,
        form=day_close.FORM,
        number=f"{day:%Y-%m-%d}",
        pages=made.pages,
        missing=made.missing,
    )


def export_day(desk: Desk, day: date, path: Path) -> int:
    """Write the receipts of a day as a workbook and return how many there are."""
    desk.require(Action.CLOSE_CASH)
    found = day_of_cash(desk, day)
    head = ListHead(station(desk).name, f"{day:%Y-%m-%d} 收據", _sums_words(found))
    count = write_list(found.receipts, _COLUMNS, head, path)
    with desk.store.write():
        words = {"張數": count, "檔案": path.name}
        record_deed(desk, Subject.DOCUMENT, Deed.EXPORTED, f"receipts {day}", f"{day:%Y-%m-%d} 收據", words)
    return count


def _sums_words(found: DayOfCash) -> str:
    return "　".join(
        f"{one.means.label} {shown(one.taken - one.given_back)}"
        for one in found.sums
        if one.taken or one.given_back
    )


def _void(one: Receipt) -> str:
    return "" if one.reversed_on is None else f"{one.reversed_on:%Y-%m-%d} {one.reversed_for}"


def _line(one: Receipt) -> day_close.DayReceipt:
    return day_close.DayReceipt(
        number=one.number,
        room=one.room_label,
        household=one.name,
        means=one.means.label,
        amount=one.amount,
        taken_by=one.taken_by,
        is_void=one.reversed_on is not None,
    )
