"""The roster's empty template, and the copy of a roster in which every wrong cell is marked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from wuye_desk.documents.words import printed

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

SHEET = "住戶名冊"
ROWS = 2_000
"""Rows made ready to be typed into."""
COLUMNS: tuple[tuple[str, int, str], ...] = (
    ("房號", 16, "必填。3-2-1201 表示 3棟2單元1201；商鋪寫 商鋪S-12。"),
    ("業戶姓名", 18, "多位業主用頓號分開：張三、李四。空房留空。"),
    ("身份", 8, "業主、租戶或公司；留空當業主。同一房的租戶另寫一行。"),
    ("電話", 26, "多個號碼用頓號分開。本欄已設為文字，號碼不會變成 1.39E+10。"),
    ("計費面積", 10, "平方米，最多兩位小數。"),
    ("區域", 12, "由哪位區域管理員負責的區域名稱。"),
    ("入伙日期", 12, "寫成 2019-06-01。"),
    ("繳費方式", 12, "例如 現金、轉賬、托收。"),
    ("證件號碼", 22, "可留空。"),
    ("通訊地址", 24, "業主不住這裡時填。"),
    ("備註", 24, "上門或接電話的人要知道的事，例如 家有老人。"),
)
"""(heading, width in characters, what to write)."""
CAPACITIES = "業主,租戶,公司"
_HEADER = "DAEAEA"
_WRONG = "FBEFD3"


def write_template(path: Path) -> None:
    """Write the empty template: headings with notes, columns of text, a choice for 身份."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.create_sheet(printed(SHEET), 0)
    book.remove(book.worksheets[1])
    _write_headings(sheet)
    _format_rows(sheet)
    _write_explanation(book.create_sheet(printed("填寫說明")))
    book.save(path)


def write_marked_copy(source: Path, target: Path, marks: Iterable[tuple[str, str, str]]) -> None:
    """Copy a roster with wrong cells coloured and explained; marks are (sheet, cell, sentence)."""
    from openpyxl import load_workbook
    from openpyxl.comments import Comment
    from openpyxl.styles import PatternFill

    book = load_workbook(source)
    fill = PatternFill("solid", fgColor=_WRONG)
    said: dict[tuple[str, str], list[str]] = {}
    for sheet, cell, sentence in marks:
        said.setdefault((sheet, cell), []).append(sentence)
    for (name, address), sentences in said.items():
        wrong = _cell(book[name], address)
        wrong.fill = fill
        wrong.comment = Comment("\n".join(sentences), printed("物業前臺"), height=96, width=280)
    book.save(target)


def _cell(sheet: Worksheet, address: str) -> Cell:
    """Return the cell of an address; of a merged one the first, which alone can carry a comment."""
    for merged in sheet.merged_cells.ranges:
        if address in merged:
            address = sheet.cell(merged.min_row, merged.min_col).coordinate
    cell: Cell = sheet[address]
    return cell


def _write_headings(sheet: Worksheet) -> None:
    from openpyxl.comments import Comment
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties

    for column, (heading, width, note) in enumerate(COLUMNS, 1):
        cell = sheet.cell(1, column, printed(heading))
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor=_HEADER)
        cell.alignment = Alignment(vertical="center")
        cell.comment = Comment(printed(note), printed("物業前臺"), height=80, width=260)
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.row_dimensions[1].height = 22
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(COLUMNS))}1"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _format_rows(sheet: Worksheet) -> None:
    """Make every cell but the area text: no room becomes a date, no phone a figure."""
    from openpyxl.worksheet.datavalidation import DataValidation

    for column, (heading, _, _) in enumerate(COLUMNS, 1):
        for row in range(2, ROWS + 2):
            sheet.cell(row, column).number_format = "0.00" if heading == "計費面積" else "@"
    choice = DataValidation("list", formula1=f'"{CAPACITIES}"', allow_blank=True)
    choice.error = printed("請選業主、租戶或公司。")
    size = DataValidation("decimal", operator="between", formula1="0", formula2="100000", allow_blank=True)
    size.error = printed("請填平方米數。")
    for check, letter in ((choice, "C"), (size, "E")):
        check.showErrorMessage = True
        check.add(f"{letter}2:{letter}{ROWS + 1}")
        sheet.add_data_validation(check)


def _write_explanation(sheet: Worksheet) -> None:
    from openpyxl.styles import Alignment, Font

    sheet.append([printed("一行一戶，從第 2 行填起。現有名冊不必照抄到這裡，各種版面都可以直接匯入。")])
    sheet["A1"].font = Font(bold=True)
    for heading, _, note in COLUMNS:
        sheet.append([printed(heading), printed(note)])
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 14, 70
    for row in sheet.iter_rows(min_row=2):
        row[1].alignment = Alignment(wrap_text=True, vertical="top")
