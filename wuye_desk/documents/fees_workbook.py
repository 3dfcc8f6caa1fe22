"""收費月報 as a workbook (本地): figures with native charts, and a list of who owes for each 區域管理員."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wuye_desk.documents.monthly_charts import Block, place_chart
from wuye_desk.documents.streamed_sheets import (
    FONT,
    SheetColumn,
    heading_style,
    new_book,
    page_set_up,
    set_widths,
    styled,
    write_sheet,
)
from wuye_desk.documents.words import printed
from wuye_desk.domain.billing.figures import NOBODY, NOTES, FeeFigures, FeeMonth, FeeRow, Grouping, Unpaid
from wuye_desk.domain.moments import local
from wuye_desk.domain.money import yuan_of

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

MONEY, COUNT, SHARE = "#,##0.00", "#,##0", "0.0%"
_WIDTHS = (20, 14, 14, 12, 14, 9, 14, 9, 2, *[9] * 8)
_CHART_COLUMN = "J"
_ROW_POINTS = 15.0
_LEAST_ROWS = 13
"""Rows of a block with a chart beside it."""
_CHART_HEIGHT = 6.6
"""In centimetres: so tall that it ends above the next block."""
_ROWS_OF_PAGE = 46
"""Rows between the repeated title and the foot of a page that is one sheet wide."""
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
_LONGEST_NAME = 31
_NOT_NAMED = "未分派"
Value = Decimal | int | float | None


@dataclass(frozen=True, kw_only=True)
class FeesBook:
    """What the workbook and the paper are made of."""

    station: str
    made_by: str
    report: FeeMonth


@dataclass(frozen=True)
class _Part:
    """One block: a heading, its columns, its rows of (label, values), how values are shown, what is drawn."""

    name: str
    columns: Sequence[str]
    lines: Sequence[tuple[str, Sequence[Value]]]
    shapes: Sequence[str]
    chart: str = ""

    @property
    def height(self) -> int:
        """Return its rows: an empty one, its heading, its figures, and what its chart needs more."""
        return 2 + max(len(self.lines), _LEAST_ROWS if self.chart else 0)


def title_of(book: FeesBook) -> str:
    """Return what stands on top of every page."""
    month = book.report.month
    words = printed("{station}　{year}年{month}月收費月報")
    return words.format(station=book.station, year=month.year, month=month.number)


def note_of(book: FeesBook) -> str:
    """Return what stands below the title: to which day it counts, by whom it was made and when."""
    report = book.report
    words = printed("算到 {until}，上月算到 {before}；金額單位：元。{at} 制表：{by}")
    return words.format(
        until=f"{report.now.until:%Y-%m-%d}",
        before=f"{report.before.until:%Y-%m-%d}",
        at=f"{local(report.as_of):%Y-%m-%d %H:%M}",
        by=book.made_by,
    )


def write_fees(book: FeesBook, path: Path) -> int:
    """Write the workbook and return how many accounts in arrears it lists."""
    unpaid = book.report.now.unpaid
    made = new_book(book.station)
    title, note = title_of(book), note_of(book)
    _write_overview(made, title, note, book.report)
    for steward in sorted({one.steward for one in unpaid}):
        mine = [one for one in unpaid if one.steward == steward]
        total = printed("{count} 戶，欠 {owed} 元").format(
            count=f"{len(mine):,}", owed=f"{yuan_of(sum(one.owed for one in mine)):,.2f}"
        )
        words = f"{steward or printed(NOBODY)}　{total}"
        name = _sheet_name(steward, made.sheetnames)
        write_sheet(made, name, f"{title}　{printed('欠費清單')}", words, _UNPAID, mine)
    write_sheet(made, "說明", f"{title}　{printed('說明')}", printed("每個數字怎麼算。"), _NOTES, NOTES)
    made.save(path)
    return len(unpaid)


def _sheet_name(steward: str, taken: Sequence[str]) -> str:
    """Return a name a sheet may have, unlike any that is there, whatever the case of its letters."""
    plain = _FORBIDDEN.sub("", printed("欠費 {name}").format(name=steward or printed(_NOT_NAMED)))
    name, number = plain[:_LONGEST_NAME], 1
    while name.casefold() in {one.casefold() for one in taken}:
        number += 1
        name = f"{plain[: _LONGEST_NAME - 4]} {number}"
    return name


_UNPAID: tuple[SheetColumn[Unpaid], ...] = (
    SheetColumn("房號", 22, lambda one: one.room),
    SheetColumn("業戶", 24, lambda one: one.name),
    SheetColumn("欠費（元）", 14, lambda one: yuan_of(one.owed), MONEY),
    SheetColumn("其中爭議中（元）", 14, lambda one: yuan_of(one.disputed) if one.disputed else None, MONEY),
    SheetColumn("欠幾個月", 10, lambda one: one.months, COUNT),
    SheetColumn("最早到期日", 14, lambda one: f"{one.oldest_due:%Y-%m-%d}"),
    SheetColumn("提醒日期", 16, lambda _one: None),
    SheetColumn("結果", 30, lambda _one: None),
)
_NOTES: tuple[SheetColumn[tuple[str, str]], ...] = (
    SheetColumn("名稱", 22, lambda one: one[0]),
    SheetColumn("怎麼算", 100, lambda one: one[1]),
)


def _write_overview(book: Workbook, title: str, note: str, report: FeeMonth) -> None:
    """Add the sheet 總覽; no block is cut by the end of a page."""
    from openpyxl.styles import Font
    from openpyxl.worksheet.pagebreak import Break
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet: Worksheet = book.create_sheet(printed("總覽"))
    set_widths(sheet, _WIDTHS)
    sheet.sheet_format.defaultRowHeight, sheet.sheet_format.customHeight = _ROW_POINTS, True
    page_set_up(sheet)
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.freeze_panes, sheet.print_title_rows = "A3", "1:2"
    sheet.append([styled(sheet, title, font=Font(name=FONT, size=14, bold=True), alignment=_side("left"))])
    sheet.append([styled(sheet, note, font=Font(name=FONT, size=9), alignment=_side("left"))])
    row, left = 3, _ROWS_OF_PAGE
    for part in _parts(report):
        if part.height > left and left < _ROWS_OF_PAGE:
            sheet.row_breaks.append(Break(id=row - 1))
            left = _ROWS_OF_PAGE
        _write(sheet, part)
        if part.chart and part.lines:
            block = Block(printed(part.name), row + 1, len(part.lines))
            place_chart(sheet, part.chart, block, f"{_CHART_COLUMN}{row + 1}", _CHART_HEIGHT)
        row, left = row + part.height, left - part.height
    sheet.print_area = f"A1:Q{row}"


def _write(sheet: Worksheet, part: _Part) -> None:
    look, right = heading_style(), _side("right")
    sheet.append([])
    heads = [styled(sheet, printed(words), **{**look, "alignment": right}) for words in part.columns]
    sheet.append([styled(sheet, printed(part.name), **look), *heads])
    for label, values in part.lines:
        cells = [
            styled(sheet, value, number_format=shape, alignment=right)
            for value, shape in zip(values, part.shapes, strict=False)
        ]
        sheet.append([styled(sheet, label), *cells])
    for _row in range(part.height - 2 - len(part.lines)):
        sheet.append([])


def _side(side: str) -> Any:
    from openpyxl.styles import Alignment

    return Alignment(vertical="center", horizontal=side)


def _parts(report: FeeMonth) -> list[_Part]:
    sums = [
        _Part(
            name,
            ("應收", "實收", "更正", "未收", "收繳率", "上月應收", "上月率"),
            [(printed(row.label), _sums(row)) for row in report.rows(grouping)],
            (MONEY, MONEY, MONEY, MONEY, SHARE, MONEY, SHARE),
            chart,
        )
        for name, grouping, chart in (
            ("收費項目", Grouping.ITEM, "bar"),
            ("樓棟", Grouping.BUILDING, "bar"),
            ("區域管理員", Grouping.STEWARD, "rate"),
        )
    ]
    return [_totals(report), *sums, _means(report), _flow(report), _ageing(report)]


def _sums(row: FeeRow) -> tuple[Value, ...]:
    now, before = row.now, row.before
    money = map(yuan_of, (now.due, now.collected, now.corrected, now.unpaid))
    return (*money, now.rate, yuan_of(before.due), before.rate)


def _totals(report: FeeMonth) -> _Part:
    now, before = headlines(report.now), headlines(report.before)
    lines: list[tuple[str, Sequence[Value]]] = [
        (printed(name), (yuan_of(fen), yuan_of(was), yuan_of(fen - was)))
        for (name, fen), (_name, was) in zip(now, before, strict=True)
    ]
    return _Part("總數", ("本月", "上月", "增減"), lines, (MONEY, MONEY, MONEY))


def headlines(figures: FeeFigures) -> tuple[tuple[str, int], ...]:
    """Return the sums of a month by name; 分."""
    total, flow = figures.total, figures.flow
    return (
        ("原計", total.posted),
        ("更正", total.corrected),
        ("應收", total.due),
        ("實收", total.collected),
        ("未收", total.unpaid),
        ("收款（所有方式）", flow.taken),
        ("收回以前欠費", flow.to_arrears),
        ("本月更正", figures.corrected),
        ("預存", flow.prepaid),
        ("押金", flow.deposits),
        ("欠費", figures.arrears),
    )


def _means(report: FeeMonth) -> _Part:
    lines: list[tuple[str, Sequence[Value]]] = [
        (printed(one.means.label), [yuan_of(fen) for fen in (one.taken, one.reversed, one.refunded, one.net)])
        for one in report.now.means
    ]
    return _Part("收款方式", ("收入", "沖銷", "退出", "淨收"), lines, (MONEY,) * 4)


def _flow(report: FeeMonth) -> _Part:
    return _Part(
        "預存的來去", ("金額",), [(name, (yuan_of(fen),)) for name, fen in report.flow_lines], (MONEY,)
    )


def _ageing(report: FeeMonth) -> _Part:
    lines: list[tuple[str, Sequence[Value]]] = [
        (ageing_words(now.months), (now.count, before.count, yuan_of(now.owed), yuan_of(before.owed)))
        for now, before in zip(report.now.ageing, report.before.ageing, strict=True)
    ]
    shapes = (COUNT, COUNT, MONEY, MONEY)
    return _Part("欠幾個月", ("戶數", "上月戶數", "欠費", "上月欠費"), lines, shapes, "bar")


def ageing_words(months: int) -> str:
    """Return a group of accounts in arrears: 「1 個月」, 「3 個月以上」."""
    words = printed("{months} 個月以上") if months == 3 else printed("{months} 個月")
    return words.format(months=months)
