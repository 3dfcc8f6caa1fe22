"""The parts of SF-02 that are alike on every notice of a batch: heading, grid, labels, tear line, receipt."""

from __future__ import annotations

from itertools import pairwise
from math import cos, pi, sin
from typing import TYPE_CHECKING

from wuye_desk.documents.grammar.grid import Area, cell, label, short_text
from wuye_desk.documents.grammar.inline import Inline
from wuye_desk.documents.grammar.marks import stamp
from wuye_desk.documents.grammar.measures import (
    BODY,
    DENSE,
    FINE,
    FRAME,
    INNER,
    PADDING,
    SECTION,
    SMALL,
    WIDTH,
    baseline,
    em,
)
from wuye_desk.documents.words import printed
from wuye_desk.domain.moments import local, weekday

if TYPE_CHECKING:
    from wuye_desk.documents.grammar.sheet import Sheet
    from wuye_desk.documents.sf02_data import Sf02Common

FORM, TITLE = "SF-02", "管理費通知單"
STATION_AT, TITLE_AT, NUMBER_AT = 8.8, 16.2, 22.9
"""Middle of each line of the heading."""
TOP, LINES_TOP = 26.6, 39.6
LINE = 5.7
HALF_ROWS, FULL_ROWS, FURTHER_ROWS = 7, 33, 39
"""Lines of half a page, of a full one, and of one that goes on on the next."""
HALF = 148.5
COLUMNS = (0.0, 28.0, 98.0, 126.0, 150.0, WIDTH)
WHO = (0.0, 18.0, 60.0, 78.0, 120.0, 138.0, WIDTH)
TOTAL_FIGURE = 130.0
MEANS = (0.0, 18.0, 66.0, 84.0, WIDTH)
QR_SIDE, QR_TOP, RECEIPT_QR_TOP = 18.0, 6.6, 122.7
"""Side with the quiet zone, and where it begins: of the notice and of its receipt."""
NUMBER_RIGHT = 161.4
SUBTOTAL, TOTAL, DEADLINE, PAYEE, BOTTOM = 0.0, 6.6, 15.4, 22.1, 33.3
"""Where the closing rows begin below the lines, and where the last one ends."""
FOOT, TEAR, RECEIPT_TITLE, RECEIPT_TOP, RECEIPT_BOTTOM = 36.6, 40.9, 47.1, 50.5, 63.0
"""Middle of the line under the grid, of the tear line, …, below the lines too."""
_RECEIPT = (0.0, 46.0, 80.0, 119.6, NUMBER_RIGHT)
_OVERHANG = 11.0
"""How far tear lines reach beyond the frame."""
_TEAR, _TEAR_LINE = (3.0, 2.0), 0.6
_NOTE = "如有疑問歡迎查詢，本站備有抄表記錄與計算明細。"


def lines_end(rows: int) -> float:
    """Return where the grid of the lines ends."""
    return LINES_TOP + rows * LINE


def draw_frame(sheet: Sheet, common: Sf02Common, rows: int) -> None:
    """Draw what every notice with so many rows has alike; the one that goes on has nothing to close it."""
    _heading(sheet, common)
    _head_rows(sheet, common)
    _line_grid(sheet, rows)
    if rows == FURTHER_ROWS:
        sheet.box(0, TOP, WIDTH, lines_end(rows) - TOP, FRAME)
        return
    end = lines_end(rows)
    _closing(sheet, common, end)
    sheet.box(0, TOP, WIDTH, end + BOTTOM - TOP, FRAME)
    _foot(sheet, common, end + FOOT)
    tear_line(sheet, end + TEAR, "沿虛線撕下　回執由派發人帶回")
    _receipt(sheet, end)


def _heading(sheet: Sheet, common: Sf02Common) -> None:
    middle = WIDTH / 2
    sheet.text(middle, baseline(STATION_AT, 11), common.station, 11, anchor="middle", spacing=0.12)
    sheet.text(middle, baseline(TITLE_AT, 18), printed(TITLE), 18, bold=True, anchor="middle", spacing=0.12)
    code = sheet.text(0, baseline(STATION_AT, SMALL), FORM, SMALL, bold=True)
    sheet.text(code + 3.0, baseline(STATION_AT, FINE), f"{printed('版次')} {common.version}", FINE)
    sheet.text(0, baseline(NUMBER_AT, SMALL), printed("上聯　業戶留存"), SMALL)
    sheet.text(middle, baseline(NUMBER_AT, DENSE), common.month, DENSE, bold=True, anchor="middle")
    if common.reprint:
        stamp(sheet, NUMBER_RIGHT, STATION_AT - 3.1, "補印")


def _head_rows(sheet: Sheet, common: Sf02Common) -> None:
    height = (LINES_TOP - TOP) / 2
    for place, words in ((0, "業戶"), (2, "房號"), (4, "制單日期")):
        left, right, end = WHO[place : place + 3]
        label(sheet, Area(left, TOP, right - left, height), words)
        cell(sheet, Area(right, TOP, end - right, height))
    short_text(sheet, Area(WHO[5], TOP, WHO[6] - WHO[5], height), common.issued_on.isoformat())
    names = ("項目", "費用期間／讀數", "用量／面積", "單價（元）", "金額（元）")
    for (left, right), words in zip(pairwise(COLUMNS), names, strict=True):
        label(sheet, Area(left, TOP + height, right - left, height), words)
    sheet.line(0, TOP + height, WIDTH, TOP + height, SECTION)


def _line_grid(sheet: Sheet, rows: int) -> None:
    end = lines_end(rows)
    for row in range(1, rows):
        y = LINES_TOP + row * LINE
        sheet.line(0, y, WIDTH, y, INNER)
    for x in COLUMNS[1:-1]:
        sheet.line(x, LINES_TOP, x, end, INNER)


def _closing(sheet: Sheet, common: Sf02Common, end: float) -> None:
    height = TOTAL - SUBTOTAL
    for place, words in ((0, "本月小計"), (2, "往月未繳"), (4, "預存抵扣")):
        left, right, until = WHO[place : place + 3]
        label(sheet, Area(left, end, right - left, height), words)
        cell(sheet, Area(right, end, until - right, height))
    height = DEADLINE - TOTAL
    label(sheet, Area(0, end + TOTAL, WHO[1], height), "")
    sheet.text(
        WHO[1] / 2,
        baseline(end + TOTAL + height / 2, SMALL),
        printed("應繳合計"),
        SMALL,
        bold=True,
        anchor="middle",
    )
    sheet.line(TOTAL_FIGURE, end + TOTAL, TOTAL_FIGURE, end + DEADLINE, SECTION)
    _payment_rows(sheet, common, end)
    for y in (end, end + TOTAL, end + DEADLINE):
        sheet.line(0, y, WIDTH, y, SECTION)


def _payment_rows(sheet: Sheet, common: Sf02Common, end: float) -> None:
    y, height = end + DEADLINE, PAYEE - DEADLINE
    label(sheet, Area(0, y, MEANS[1], height), "繳費期限")
    day = common.pay_by
    words = f"{day.year}年{day.month}月{day.day}日（{printed(weekday(day))}）"
    sheet.text(MEANS[1] + PADDING, baseline(y + height / 2, BODY), words, BODY, bold=True)
    label(sheet, Area(MEANS[2], y, MEANS[3] - MEANS[2], height), "繳費方式")
    y, height = end + PAYEE, BOTTOM - PAYEE
    label(sheet, Area(0, y, 18.0, height), "收款賬戶")
    _two_lines(sheet, Area(18.0, y, 82.0, height), _payee_words(common), common.bank)
    label(sheet, Area(100.0, y, 18.0, height), "聯繫")
    _two_lines(sheet, Area(118.0, y, 62.0, height), common.contact, common.hours)
    sheet.line(0, y, WIDTH, y, INNER)


def _payee_words(common: Sf02Common) -> str:
    if not common.payee:
        return printed("請到收費室繳費")
    return f"{common.payee}{printed('（轉賬請註明房號）')}"


def _two_lines(sheet: Sheet, area: Area, first: str, second: str) -> None:
    cell(sheet, area)
    if not second:
        short_text(sheet, area, first, DENSE)
        return
    half = area.height / 2
    short_text(sheet, Area(area.x, area.y + 0.5, area.width, half - 0.5), first, DENSE)
    short_text(sheet, Area(area.x, area.y + half - 0.3, area.width, half - 0.5), second, DENSE)


def _foot(sheet: Sheet, common: Sf02Common, middle: float) -> None:
    y = baseline(middle, FINE)
    sheet.text(0, y, printed("補印件，內容與原單相同。" if common.reprint else _NOTE), FINE)
    when = f"{printed('打印')} {local(common.printed_at):%Y-%m-%d %H:%M}"
    sheet.text(WIDTH, y, f"{when}\u3000{printed('打印人')} {common.printed_by}", FINE, anchor="right")


def _receipt(sheet: Sheet, end: float) -> None:
    middle = end + RECEIPT_TITLE
    sheet.text(0, baseline(middle, 11), f"{printed(TITLE)}\u3000{printed('回執')}", 11, bold=True)
    top, bottom = end + RECEIPT_TOP, end + RECEIPT_BOTTOM
    for x in _RECEIPT[1:-1]:
        sheet.line(x, top, x, bottom, INNER)
    sheet.box(0, top, NUMBER_RIGHT, bottom - top, FRAME)
    words = ("簽收人 簽名", "簽收日期", "", "派發人 簽名")
    first, second = top + 3.6, bottom - 3.4
    for x, text in zip(_RECEIPT, words, strict=False):
        sheet.text(x + PADDING, baseline(first, SMALL), printed(text), SMALL)
    for place, unit in enumerate(reversed("年月日")):
        right = _RECEIPT[2] - PADDING - place * 7.8
        sheet.text(right, baseline(second, SMALL), printed(unit), SMALL, anchor="right")
    left = _RECEIPT[2] + PADDING
    Inline(sheet, left, first, SMALL).option("本人", False).gap(3.4).option("同住人", False)
    Inline(sheet, left, second, SMALL).option("代收，關係", False).blank(13.0)


def tear_line(sheet: Sheet, middle: float, words: str) -> None:
    """Draw a line to cut along over the whole sheet, with scissors at its left and words in its middle."""
    text = printed(words)
    half = sheet.width(text, FINE) / 2 + 1.6
    spans = ((-_OVERHANG, 0.6), (9.0, WIDTH / 2 - half), (WIDTH / 2 + half, WIDTH + _OVERHANG))
    for left, right in spans:
        sheet.line(left, middle, right, middle, _TEAR_LINE, _TEAR)
    sheet.text(WIDTH / 2, baseline(middle, FINE), text, FINE, anchor="middle")
    _scissors(sheet, 1.4, middle)


def _scissors(sheet: Sheet, left: float, middle: float) -> None:
    for side in (-1, 1):
        ring = (left + 1.2, middle + side * 1.05)
        steps = range(13)
        round_it = [
            (ring[0] + 1.15 * cos(step * pi / 6), ring[1] + 0.8 * sin(step * pi / 6)) for step in steps
        ]
        sheet.path(round_it, 1.0)
        sheet.path([(ring[0] + 1.0, ring[1] - side * 0.4), (left + 6.4, middle - side * 0.75)], 1.1)


def amount_at(sheet: Sheet, right: float, middle: float, text: str) -> None:
    """Write a figure that ends at the right of its cell."""
    sheet.text(right - PADDING, baseline(middle, DENSE), text, DENSE, anchor="right")


def fitted(sheet: Sheet, text: str, width: float, size: float) -> float:
    """Return the size, at most this, in which a bold text is no wider than that."""
    wide = sheet.width(text, size, bold=True)
    return size if wide <= width else size * width / wide - 0.01 * em(size)
