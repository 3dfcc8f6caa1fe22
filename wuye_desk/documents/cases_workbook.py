"""《典型案例》 as a workbook to teach from, nobody named (篇2 7.1): a block a case, and a list."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wuye_desk.documents.list_workbook import plain_text
from wuye_desk.documents.words import printed
from wuye_desk.domain.moments import local

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

TITLE, LIST_TITLE = "典型案例", "一覽"
_FONT = "Noto Sans TC"
_LABEL_WIDTH, _TEXT_WIDTH = 11.0, 84.0
"""Of the two columns, in characters."""
_LINE, _AROUND = 16.0, 4.0
"""Height of a line of text and what surrounds a cell, in points."""
_WIDE = 1.95
"""Characters of width that a Chinese character takes."""
_LIST_WIDTHS = (34.0, 22.0, 8.0, 12.0, 8.0, 10.0, 10.0)
_MOST_LINES = 24
"""In one row: Excel has none higher than 409 points."""


@dataclass(frozen=True, kw_only=True)
class CaseRow:
    """One case, nobody named in it."""

    title: str
    tags: str
    kind: str
    nature: str
    grade: str
    channel: str
    month: str
    """When it was received: 「2026-11」."""
    content: str
    demand: str
    course: str
    """What was done, a line each."""
    lesson: str


def write_cases(rows: Sequence[CaseRow], at: datetime, path: Path) -> int:
    """Write the cases as a workbook and return how many; it does not say which station they are of."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    if sheet is None:
        raise RuntimeError("a new workbook has a sheet")
    sheet.title = printed(TITLE)
    words = printed("共 {count} 件，{day} 匯出；姓名、房號、電話已略去")
    _write_blocks(sheet, rows, words.format(count=len(rows), day=f"{local(at):%Y-%m-%d}"))
    _write_list(book.create_sheet(printed(LIST_TITLE)), rows)
    book.save(path)
    return len(rows)


def _write_blocks(sheet: Worksheet, rows: Sequence[CaseRow], words: str) -> None:
    from openpyxl.styles import Font

    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = _LABEL_WIDTH, _TEXT_WIDTH
    _put(sheet.cell(1, 1), printed(TITLE)).font = Font(name=_FONT, size=16, bold=True)
    _put(sheet.cell(2, 1), words).font = Font(name=_FONT, size=9)
    top = 4
    for place, row in enumerate(rows, 1):
        _write_title(sheet, top, f"{place}　{row.title}")
        parts = list(_parts(row))
        for below, (label, text) in enumerate(parts, 1):
            _write_part(sheet, top + below, label, text)
        top += len(parts) + 2
    _set_up(sheet, across=False)


def _parts(row: CaseRow) -> Iterator[tuple[str, str]]:
    """Yield the lines of a block: label and text; what is empty is left out."""
    facts = "　".join(part for part in (row.kind, row.nature, row.grade, row.channel, row.month) if part)
    parts = (
        ("標籤", row.tags),
        ("概況", facts),
        ("內容", row.content),
        ("要求", row.demand),
        ("處理經過", row.course),
        ("經驗教訓", row.lesson),
    )
    for label, text in parts:
        for place, piece in enumerate(_pieces(text)):
            yield "" if place else label, piece


def _pieces(text: str) -> Iterator[str]:
    """Yield a text in pieces of which each stands in one row; nothing for an empty one."""
    held: list[str] = []
    for paragraph in text.split("\n") if text else ():
        for line in _cut(paragraph):
            if held and _lines("\n".join([*held, line])) > _MOST_LINES:
                yield "\n".join(held)
                held = []
            held.append(line)
    if held:
        yield "\n".join(held)


def _cut(paragraph: str) -> Iterator[str]:
    """Yield a paragraph whole, or where one row cannot hold it in as many letters as one surely can."""
    sure = int((_TEXT_WIDTH - 2) / _WIDE) * (_MOST_LINES - 1)
    for start in range(0, max(1, len(paragraph)), sure):
        yield paragraph[start : start + sure]


def _write_title(sheet: Worksheet, number: int, words: str) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill

    for place in (1, 2):
        sheet.cell(number, place).fill = PatternFill("solid", fgColor="DCEBEB")
    cell = _put(sheet.cell(number, 1), words)
    cell.font = Font(name=_FONT, size=12, bold=True)
    cell.alignment = Alignment(vertical="center")
    sheet.row_dimensions[number].height = 24


def _write_part(sheet: Worksheet, number: int, label: str, text: str) -> None:
    from openpyxl.styles import Alignment, Border, Font, Side

    line = Border(bottom=Side(style="hair", color="A9B5B7"))
    name = _put(sheet.cell(number, 1), printed(label))
    name.font, name.alignment = Font(name=_FONT, size=10, color="5B6B6E"), Alignment(vertical="top")
    cell = _put(sheet.cell(number, 2), text)
    cell.font = Font(name=_FONT, size=10, bold=label == "經驗教訓")
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    name.border = cell.border = line
    sheet.row_dimensions[number].height = _AROUND + _LINE * _lines(text)


def _lines(text: str) -> int:
    """Return how many lines a text takes in its column."""
    room = _TEXT_WIDTH - 2
    return sum(max(1, math.ceil(_width(line) / room)) for line in text.split("\n"))


def _width(text: str) -> float:
    return sum(_WIDE if unicodedata.east_asian_width(letter) in "WFA" else 1.0 for letter in text)


def _put(cell: Any, text: str) -> Any:
    """Write a text that stays text, also one that begins like a formula."""
    cell.value = plain_text(text)
    cell.data_type = "s"
    cell.number_format = "@"
    cell.quotePrefix = text[:1] in "=+-@" and bool(text)
    return cell


def _write_list(sheet: Worksheet, rows: Sequence[CaseRow]) -> None:
    from openpyxl.styles import Font, PatternFill
    from openpyxl.utils import get_column_letter

    headings = ("案例", "標籤", "類型", "類別", "程度", "方式", "受理")
    for place, (heading, width) in enumerate(zip(headings, _LIST_WIDTHS, strict=True), 1):
        cell = _put(sheet.cell(1, place), printed(heading))
        cell.font, cell.fill = Font(name=_FONT, size=10, bold=True), PatternFill("solid", fgColor="E3E9E9")
        sheet.column_dimensions[get_column_letter(place)].width = width
    for number, row in enumerate(rows, 2):
        words = (row.title, row.tags, row.kind, row.nature, row.grade, row.channel, row.month)
        for place, word in enumerate(words, 1):
            _put(sheet.cell(number, place), word).font = Font(name=_FONT, size=10)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(headings))}{len(rows) + 1}"
    sheet.print_title_rows = "1:1"
    _set_up(sheet, across=True)


def _set_up(sheet: Worksheet, *, across: bool) -> None:
    """Have it printed on A4, as wide as the paper, with the pages counted."""
    from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet.page_setup.paperSize = 9
    sheet.page_setup.orientation = "landscape" if across else "portrait"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.oddFooter = HeaderFooterItem(center=_HeaderFooterPart(text=printed("第 &P 頁，共 &N 頁")))
    sheet.page_margins.left = sheet.page_margins.right = 0.5
