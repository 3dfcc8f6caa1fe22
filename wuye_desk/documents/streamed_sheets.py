"""Sheets of thousands of rows, streamed into a workbook row by row; they print on A4 across.

The usual look (font, wrapping, words at the top) is the workbook's own, so that a plain cell needs no style.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from wuye_desk.documents.words import printed

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl import Workbook
    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

Row = TypeVar("Row")
FONT = "Noto Sans TC"
MOMENT_FORMAT = "yyyy-mm-dd hh:mm"
HEADING_ROW = 3
_INK, _LINE, _GREY, _RED = "17211F", "7D8B8E", "E3E9E9", "AE1C17"
_LINE_POINTS, _TALLEST = 14.0, 406.0
"""Height of a line, and of the tallest row there is."""


@dataclass(frozen=True)
class SheetColumn(Generic[Row]):
    """One column: its heading, its width in characters, and what it reads off a row."""

    heading: str
    width: float
    value: Callable[[Row], Any]
    """A text, a number, a moment, or None."""
    shape: str = MOMENT_FORMAT
    """How a moment or number is shown."""


def new_book(creator: str) -> Workbook:
    """Return an empty streamed workbook whose plain cells look as the station's do."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font
    from openpyxl.styles.cell_style import StyleArray
    from openpyxl.utils.indexed_list import IndexedList

    book = Workbook(write_only=True)
    font = Font(name=FONT, size=10, color=_INK)
    # openpyxl has no door to what a cell without a style looks like.
    inside: Any = book
    inside._fonts = IndexedList([font])  # noqa: SLF001
    inside._named_styles["Normal"].font = font  # noqa: SLF001
    top = inside._named_styles["Normal"].alignment = Alignment(vertical="top", wrap_text=True)  # noqa: SLF001
    plain = StyleArray()
    plain.alignmentId = inside._alignments.add(top)  # noqa: SLF001
    inside._cell_styles = IndexedList([plain])  # noqa: SLF001
    book.properties.creator = creator
    return book


def save_book(book: Workbook, path: Path) -> None:
    """Write a streamed workbook; OSError where it cannot be, and nothing of it is left lying about."""
    sheets: list[Any] = list(book.worksheets)
    for sheet in sheets:
        sheet.close()
    try:
        book.save(path)
    except OSError:
        for sheet in sheets:
            sheet._writer.cleanup()  # noqa: SLF001 - the rows wait in a file that only it knows
        raise


def set_widths(sheet: Worksheet, widths: Iterable[float]) -> None:
    """Give columns their widths in characters, and the usual look: some programs ask the column for it."""
    from openpyxl.utils import get_column_letter

    inside: Any = sheet.parent
    for number, width in enumerate(widths, 1):
        column: Any = sheet.column_dimensions[get_column_letter(number)]
        column.width = width
        column._style = inside._cell_styles[0]  # noqa: SLF001


def styled(sheet: Worksheet, value: Any, **style: Any) -> Cell:
    """Return a cell of a value with its own font, fill, alignment, border or number_format."""
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet, value)
    if isinstance(value, str):
        cell.data_type = "s"
    for name, part in style.items():
        setattr(cell, name, part)
    return cell


def heading_style() -> dict[str, Any]:
    """Return the look of a table's heading."""
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    return {
        "font": Font(name=FONT, size=10, bold=True, color=_INK),
        "fill": PatternFill("solid", fgColor=_GREY),
        "border": Border(bottom=Side(style="thin", color=_LINE)),
        "alignment": Alignment(vertical="center", wrap_text=True),
    }


def write_sheet(
    book: Workbook,
    name: str,
    title: str,
    note: str,
    columns: Sequence[SheetColumn[Row]],
    rows: Sequence[Row],
    warning: str = "",
) -> None:
    """Add a sheet of one row each, with a filter; the heading stays in sight and on every page.

    A cell with the word of warning in it is written in red.
    """
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    sheet: Worksheet = book.create_sheet(printed(name))
    last = get_column_letter(len(columns))
    _set_up(sheet, columns)
    sheet.freeze_panes = f"B{HEADING_ROW + 1}"
    sheet.auto_filter.ref = f"A{HEADING_ROW}:{last}{HEADING_ROW + max(1, len(rows))}"
    sheet.print_title_rows = f"{HEADING_ROW}:{HEADING_ROW}"
    if warning:
        _warn(sheet, warning, f"A{HEADING_ROW + 1}:{last}{HEADING_ROW + max(1, len(rows))}")
    flat = Alignment(vertical="center")
    sheet.append([styled(sheet, title, font=Font(name=FONT, size=14, bold=True, color=_INK), alignment=flat)])
    sheet.append([styled(sheet, note, font=Font(name=FONT, size=9, color=_INK), alignment=flat)])
    look = heading_style()
    sheet.append([styled(sheet, printed(column.heading), **look) for column in columns])
    if rows:
        _append(sheet, columns, rows)
    else:
        sheet.append([printed("（沒有）")])


def _warn(sheet: Worksheet, word: str, cells: str) -> None:
    from openpyxl.formatting.rule import Rule
    from openpyxl.styles import Font
    from openpyxl.styles.differential import DifferentialStyle

    found = f'ISNUMBER(SEARCH("{word}",{cells.partition(":")[0]}))'
    red = DifferentialStyle(font=Font(color=_RED))
    sheet.conditional_formatting.add(cells, Rule(type="expression", dxf=red, formula=[found]))


def _append(sheet: Worksheet, columns: Sequence[SheetColumn[Row]], rows: Iterable[Row]) -> None:
    from wuye_desk.documents.row_stream import RowStream

    stream = RowStream(sheet, [column.shape for column in columns], HEADING_ROW + 1)
    readers = [column.value for column in columns]
    widths = [column.width - 1 for column in columns]
    for row in rows:
        values = [read(row) for read in readers]
        lines = _lines(values, widths)
        stream.append(values, min(lines * _LINE_POINTS, _TALLEST) if lines > 1 else None)


def _lines(values: Sequence[Any], widths: Sequence[float]) -> int:
    """Return how many lines the longest text of a row takes: not every program makes room by itself."""
    most = 1
    for value, width in zip(values, widths, strict=True):
        if type(value) is str and (2 * len(value) > width or "\n" in value):
            most = max(most, sum(-int(-_width(part) // width) or 1 for part in value.split("\n")))
    return most


def _width(text: str) -> int:
    """Return the width of a text in characters, a Chinese one for two."""
    return len(text.encode("gb18030", "replace"))


def _set_up(sheet: Worksheet, columns: Sequence[SheetColumn[Any]]) -> None:
    from openpyxl.worksheet.properties import PageSetupProperties

    set_widths(sheet, (column.width for column in columns))
    sheet.row_dimensions[HEADING_ROW].height = 30
    page_set_up(sheet)
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def page_set_up(sheet: Worksheet) -> None:
    """Make a sheet print on A4 across, its name and the page below."""
    from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart

    sheet.page_setup.paperSize = 9
    sheet.page_setup.orientation = "landscape"
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.page_margins.top, sheet.page_margins.bottom = 0.6, 0.75
    sheet.page_margins.header = sheet.page_margins.footer = 0.35
    sheet.HeaderFooter.oddFooter = HeaderFooterItem(
        left=_HeaderFooterPart(text="&A"), center=_HeaderFooterPart(text=printed("第 &P 頁，共 &N 頁"))
    )
