"""A list as a workbook: dates as dates, phones and formulas as text, ready to filter and to print on A4."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from wuye_desk.documents.words import printed
from wuye_desk.domain.moments import local

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

Row = TypeVar("Row")
MOMENT_FORMAT = "yyyy-mm-dd hh:mm"
MONEY_FORMAT = "#,##0.00"
HEADING_ROW = 3
_FONT = "Noto Sans TC"
_LONGEST = 32767
"""Characters a cell holds."""


@dataclass(frozen=True)
class ListColumn(Generic[Row]):
    """One column: its heading, its width in characters, and what it reads off a row."""

    heading: str
    width: float
    value: Callable[[Row], Any]


@dataclass(frozen=True)
class ListHead:
    """What stands over the columns."""

    station: str
    title: str
    words: str
    """The second line: which days, which lines were asked for."""


def write_list(rows: Iterable[Row], columns: Sequence[ListColumn[Row]], head: ListHead, path: Path) -> int:
    """Write rows as the one sheet of a workbook and return how many there are."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    if sheet is None:
        raise RuntimeError("a new workbook has a sheet")
    sheet.title = printed(head.title)
    _heading(sheet, columns, head)
    count = 0
    for count, row in enumerate(rows, 1):
        _line(sheet, HEADING_ROW + count, columns, row)
    _furnish(sheet, columns, HEADING_ROW + count)
    book.properties.creator = head.station
    book.save(path)
    return count


def _heading(sheet: Worksheet, columns: Sequence[ListColumn[Row]], head: ListHead) -> None:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    sheet["A1"] = plain_text(f"{head.station}　{printed(head.title)}")
    sheet["A1"].font = Font(name=_FONT, size=14, bold=True)
    sheet["A2"] = head.words
    sheet["A2"].font = Font(name=_FONT, size=9)
    line = Side(style="thin", color="7D8B8E")
    for number, column in enumerate(columns, 1):
        cell = sheet.cell(HEADING_ROW, number, printed(column.heading))
        cell.font = Font(name=_FONT, size=10, bold=True)
        cell.fill = PatternFill("solid", fgColor="E3E9E9")
        cell.border = Border(bottom=line)
        cell.alignment = Alignment(vertical="center", wrap_text=True)


def _line(sheet: Worksheet, number: int, columns: Sequence[ListColumn[Row]], row: Row) -> None:
    from openpyxl.styles import Alignment, Font

    for place, column in enumerate(columns, 1):
        value = column.value(row)
        cell = sheet.cell(number, place)
        cell.font = Font(name=_FONT, size=10)
        cell.alignment = Alignment(vertical="top", wrap_text=column.width > 20)
        if isinstance(value, datetime):
            cell.value = local(value).replace(tzinfo=None)
            cell.number_format = MOMENT_FORMAT
        elif isinstance(value, str):
            cell.value = plain_text(value)
            cell.data_type = "s"
            cell.number_format = "@"
            cell.quotePrefix = value[:1] in "=+-@" and bool(value)
        else:
            cell.value = value
            if isinstance(value, Decimal):
                cell.number_format = MONEY_FORMAT


def plain_text(value: str) -> str:
    """Return a text a cell may hold: without control characters, and not longer than one holds."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    return ILLEGAL_CHARACTERS_RE.sub("", value)[:_LONGEST]


def _furnish(sheet: Worksheet, columns: Sequence[ListColumn[Row]], last_row: int) -> None:
    """Set widths, frozen heading, filter, and A4 across with the heading on every page."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
    from openpyxl.worksheet.properties import PageSetupProperties

    for number, column in enumerate(columns, 1):
        sheet.column_dimensions[get_column_letter(number)].width = column.width
    sheet.row_dimensions[HEADING_ROW].height = 30
    sheet.freeze_panes = f"B{HEADING_ROW + 1}"
    sheet.auto_filter.ref = f"A{HEADING_ROW}:{get_column_letter(len(columns))}{last_row}"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = f"{HEADING_ROW}:{HEADING_ROW}"
    sheet.oddFooter = HeaderFooterItem(center=_HeaderFooterPart(text=printed("第 &P 頁，共 &N 頁")))
    sheet.page_margins.left = sheet.page_margins.right = 0.4
