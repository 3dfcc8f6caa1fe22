"""The lines of the board as a workbook: deadlines as dates, everything else as text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wuye_desk.documents.words import printed
from wuye_desk.domain.moments import local

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_MOMENT = "yyyy-mm-dd hh:mm"
_HEADING_ROW = 3
_FONT = "Noto Sans TC"


@dataclass(frozen=True, kw_only=True)
class BoardRow:
    """One line of the board, as words."""

    state: str
    clock: str
    due_at: datetime | None
    number: str
    grade: str
    room: str
    subject: str
    clause: str
    owner: str
    step: str


_COLUMNS: tuple[tuple[str, float, Callable[[BoardRow], Any]], ...] = (
    ("狀態", 10, lambda row: row.state),
    ("時鐘", 16, lambda row: row.clock),
    ("到期", 16.5, lambda row: row.due_at),
    ("工作單", 16, lambda row: row.number),
    ("等級", 7, lambda row: row.grade),
    ("房號", 15, lambda row: row.room),
    ("事由", 40, lambda row: row.subject),
    ("依據", 14, lambda row: row.clause),
    ("責任人", 12, lambda row: row.owner),
    ("下一步", 16, lambda row: row.step),
)


def write_board(rows: Iterable[BoardRow], station: str, at: datetime, path: Path) -> int:
    """Write the lines as a workbook and return how many there are."""
    from openpyxl import Workbook
    from openpyxl.styles import Font, PatternFill
    from openpyxl.utils import get_column_letter

    book = Workbook()
    sheet = book.active
    if sheet is None:
        raise RuntimeError("a new workbook has a sheet")
    sheet.title = printed("看板")
    sheet["A1"] = f"{station}　{printed('看板')}"
    sheet["A1"].font = Font(name=_FONT, size=14, bold=True)
    sheet["A2"] = printed("截至 {at}").format(at=f"{local(at):%Y-%m-%d %H:%M}")
    for place, (heading, width, _value) in enumerate(_COLUMNS, 1):
        cell = sheet.cell(_HEADING_ROW, place, printed(heading))
        cell.font = Font(name=_FONT, size=10, bold=True)
        cell.fill = PatternFill("solid", fgColor="E3E9E9")
        sheet.column_dimensions[get_column_letter(place)].width = width
    count = 0
    for count, row in enumerate(rows, 1):
        _write_line(sheet, _HEADING_ROW + count, row)
    _furnish(sheet, _HEADING_ROW + count)
    book.save(path)
    return count


def _write_line(sheet: Worksheet, number: int, row: BoardRow) -> None:
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    for place, (_heading, _width, value_of) in enumerate(_COLUMNS, 1):
        value = value_of(row)
        cell = sheet.cell(number, place)
        if isinstance(value, datetime):
            cell.value = local(value).replace(tzinfo=None)
            cell.number_format = _MOMENT
        elif value:
            cell.value = ILLEGAL_CHARACTERS_RE.sub("", str(value))
            cell.data_type = "s"
            cell.number_format = "@"


def _furnish(sheet: Worksheet, last_row: int) -> None:
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet.freeze_panes = f"A{_HEADING_ROW + 1}"
    sheet.auto_filter.ref = f"A{_HEADING_ROW}:{get_column_letter(len(_COLUMNS))}{last_row}"
    sheet.print_title_rows = f"{_HEADING_ROW}:{_HEADING_ROW}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
