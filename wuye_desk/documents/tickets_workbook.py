"""The list of tickets as a workbook: one line for each, dates as dates, phones and formulas as text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wuye_desk.documents.words import printed
from wuye_desk.domain.masking import mask_phone
from wuye_desk.domain.moments import local

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

MOMENT_FORMAT = "yyyy-mm-dd hh:mm"
_HEADING_ROW = 3
_FONT = "Noto Sans TC"


@dataclass(frozen=True, kw_only=True)
class TicketRow:
    """One ticket as the workbook lists it."""

    number: str
    kind: str
    received_at: datetime
    channel: str
    room: str
    household: str
    phone: str
    nature: str
    grade: str
    grade_part_two: str
    grade_part_one: str
    validity: str
    content: str
    demand: str
    department: str
    receiver: str
    stage: str
    round: int
    first_feedback_at: datetime | None
    answered_at: datetime | None
    solved_at: datetime | None
    visited_at: datetime | None
    result: str
    archived_at: datetime | None
    overdue: int
    """How many clocks were missed or met late."""
    confidential: bool


@dataclass(frozen=True)
class _Column:
    heading: str
    width: float
    value: Callable[[TicketRow], Any]


_COLUMNS = (
    _Column("編號", 16, lambda row: row.number),
    _Column("類型", 7, lambda row: row.kind),
    _Column("受理時間", 16.5, lambda row: row.received_at),
    _Column("方式", 9, lambda row: row.channel),
    _Column("房號", 15, lambda row: row.room),
    _Column("住戶", 11, lambda row: row.household),
    _Column("電話", 14, lambda row: mask_phone(row.phone) if row.phone else ""),
    _Column("類別", 11, lambda row: row.nature),
    _Column("程度（篇3）", 8, lambda row: row.grade),
    _Column("（篇2）", 7, lambda row: row.grade_part_two),
    _Column("（篇1）", 7, lambda row: row.grade_part_one),
    _Column("有效性", 7, lambda row: row.validity),
    _Column("內容", 44, lambda row: row.content),
    _Column("要求", 26, lambda row: row.demand),
    _Column("部門", 10, lambda row: row.department),
    _Column("受理人", 9, lambda row: row.receiver),
    _Column("進度", 10, lambda row: row.stage),
    _Column("輪次", 6, lambda row: row.round),
    _Column("首次反饋", 16.5, lambda row: row.first_feedback_at),
    _Column("答復時間", 16.5, lambda row: row.answered_at),
    _Column("解決時間", 16.5, lambda row: row.solved_at),
    _Column("回訪時間", 16.5, lambda row: row.visited_at),
    _Column("回訪結果", 9, lambda row: row.result),
    _Column("歸檔時間", 16.5, lambda row: row.archived_at),
    _Column("逾期次數", 8, lambda row: row.overdue),
    _Column("客戶保密", 8, lambda row: "是" if row.confidential else ""),
)


def write_tickets(rows: Iterable[TicketRow], first: date, last: date, station: str, path: Path) -> int:
    """Write the tickets received from first to last as a workbook and return how many there are."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    if sheet is None:
        raise RuntimeError("a new workbook has a sheet")
    sheet.title = printed("工作單")
    _heading(sheet, first, last, station)
    count = 0
    for count, row in enumerate(rows, 1):
        _line(sheet, _HEADING_ROW + count, row)
    _furnish(sheet, _HEADING_ROW + count)
    book.properties.creator = station
    book.save(path)
    return count


def _heading(sheet: Worksheet, first: date, last: date, station: str) -> None:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    sheet["A1"] = _text(f"{station}　{printed('工作單')}")
    sheet["A1"].font = Font(name=_FONT, size=14, bold=True)
    sheet["A2"] = printed("受理日期 {first} 至 {last}").format(first=first, last=last)
    sheet["A2"].font = Font(name=_FONT, size=9)
    line = Side(style="thin", color="7D8B8E")
    for number, column in enumerate(_COLUMNS, 1):
        cell = sheet.cell(_HEADING_ROW, number, printed(column.heading))
        cell.font = Font(name=_FONT, size=10, bold=True)
        cell.fill = PatternFill("solid", fgColor="E3E9E9")
        cell.border = Border(bottom=line)
        cell.alignment = Alignment(vertical="center", wrap_text=True)


def _line(sheet: Worksheet, number: int, row: TicketRow) -> None:
    from openpyxl.styles import Alignment, Font

    for place, column in enumerate(_COLUMNS, 1):
        value = column.value(row)
        cell = sheet.cell(number, place)
        cell.font = Font(name=_FONT, size=10)
        cell.alignment = Alignment(vertical="top", wrap_text=column.width > 20)
        if isinstance(value, datetime):
            cell.value = local(value).replace(tzinfo=None)
            cell.number_format = MOMENT_FORMAT
        elif isinstance(value, str):
            cell.value = _text(value)
            cell.data_type = "s"
            cell.number_format = "@"
            cell.quotePrefix = value[:1] in "=+-@" and bool(value)
        else:
            cell.value = value


def _text(value: str) -> str:
    """Return a text a cell may hold: without control characters, and not longer than one holds."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    return ILLEGAL_CHARACTERS_RE.sub("", value)[:32767]


def _furnish(sheet: Worksheet, last_row: int) -> None:
    """Set widths, frozen heading, filter, and A4 across with the heading on every page."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
    from openpyxl.worksheet.properties import PageSetupProperties

    for number, column in enumerate(_COLUMNS, 1):
        sheet.column_dimensions[get_column_letter(number)].width = column.width
    sheet.row_dimensions[_HEADING_ROW].height = 30
    sheet.freeze_panes = f"B{_HEADING_ROW + 1}"
    sheet.auto_filter.ref = f"A{_HEADING_ROW}:{get_column_letter(len(_COLUMNS))}{last_row}"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = f"{_HEADING_ROW}:{_HEADING_ROW}"
    sheet.oddFooter = HeaderFooterItem(center=_HeaderFooterPart(text=printed("第 &P 頁，共 &N 頁")))
    sheet.page_margins.left = sheet.page_margins.right = 0.4
