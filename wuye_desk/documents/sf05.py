"""收據 (SF-05): two copies on one sheet, half a page each; one with many lines takes a page a copy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from wuye_desk.documents.form_parts import Printed
from wuye_desk.documents.grammar.cutting import cut_line
from wuye_desk.documents.grammar.form import later_number
from wuye_desk.documents.grammar.frame import Footing, Heading, footing, heading
from wuye_desk.documents.grammar.grid import Area, caption, cell, label, value
from wuye_desk.documents.grammar.marks import spread_options
from wuye_desk.documents.grammar.measures import (
    BODY,
    DENSE,
    FRAME,
    GRID_TOP,
    HALF,
    INNER,
    LETTER,
    PADDING,
    ROW,
    SECTION,
    WIDTH,
    WRITE_IN,
    baseline,
)
from wuye_desk.documents.grammar.sheet import Sheet
from wuye_desk.documents.register_cells import sheet_of
from wuye_desk.documents.words import printed
from wuye_desk.domain.money import in_words, shown

if TYPE_CHECKING:
    from wuye_desk.documents.grammar.sheet import Anchor

FORM, TITLE, VERSION = "SF-05", "收據", "A/1"
COPIES = ("第一聯　交繳款人", "第二聯　收費室留存")
_EDGES = (0.0, 52.0, 96.0, 140.0, WIDTH)
_LINE = 5.7
_MEANS = ("現金", "轉賬", "刷卡", "微信", "支付寶")
_FEW, _MANY = 9, 33
"""Lines on half a page, and on a whole one."""
_TOTAL = 10.0
_SIGNED = 15.0
_AMOUNT = 13.5


@dataclass(frozen=True, kw_only=True)
class Sf05Line:
    """One line: an item of a month, or what is left over; 分."""

    item: str
    month: str
    remark: str
    """「可退押金」, 「以後抵扣」."""
    amount: int


@dataclass(frozen=True, kw_only=True)
class Sf05:
    """One receipt; 分."""

    station: str
    number: str
    room: str
    household: str
    payer: str
    paid_on: date | None
    means: str
    lines: Sequence[Sf05Line]
    amount: int
    note: str
    taken_by: str
    printed_at: datetime
    printed_by: str
    reprint: bool = False
    void: str = ""
    """Why and when it was reversed; empty while it stands."""
    later_prefix: str = ""
    """Only on a blank for a power cut: what its number will begin with, 「SJ-」."""


def sf05(receipts: Sequence[Sf05]) -> Printed:
    """Draw receipts one after the other, both copies of each."""
    first = receipts[0]
    sheet = Sheet(
        title=f"{printed(TITLE)} {first.number}", author=first.station, now=first.printed_at, shape=LETTER
    )
    return sheet_of(sheet, sum(_draw(sheet, one) for one in receipts))


def _draw(sheet: Sheet, data: Sf05) -> int:
    """Draw both copies and return how many pages they took."""
    if len(data.lines) <= _FEW:
        for place, words in enumerate(COPIES):
            sheet.top = place * HALF
            _copy(sheet, data, words, _Part(data.lines, _FEW, HALF, 1, 1))
        sheet.top = 0.0
        cut_line(sheet, HALF, "沿線裁開")
        sheet.next_page()
        return 1
    parts = [data.lines[start : start + _MANY] for start in range(0, len(data.lines), _MANY)]
    for words in COPIES:
        for page, lines in enumerate(parts, 1):
            _copy(sheet, data, words, _Part(lines, _MANY, LETTER.paper[1], page, len(parts)))
            sheet.next_page()
    return len(COPIES) * len(parts)


@dataclass(frozen=True)
class _Part:
    """What stands on one page of a copy."""

    lines: Sequence[Sf05Line]
    room: int
    """For how many lines there is room."""
    bottom: float
    page: int
    pages: int

    @property
    def is_last(self) -> bool:
        return self.page == self.pages


def _copy(sheet: Sheet, data: Sf05, copy: str, part: _Part) -> None:
    by_hand = bool(data.later_prefix)
    heading(
        sheet,
        Heading(
            station=data.station,
            title=TITLE,
            form=FORM,
            version=VERSION,
            number=data.number,
            number_words="空白表" if by_hand else "編號",
            copy_note="" if by_hand else printed(copy),
            middle_note=printed(copy) if by_hand else "",
            stamps=tuple(word for applies, word in ((data.void, "作廢"), (data.reprint, "補印")) if applies),
        ),
    )
    if by_hand:
        later_number(sheet, data.later_prefix)
    y = _who(sheet, data, GRID_TOP)
    y = _table(sheet, part, y)
    y = _total(sheet, data, y) if part.is_last else _goes_on(sheet, y)
    y = _how(sheet, data, y)
    y = _signatures(sheet, data, y)
    sheet.box(0, GRID_TOP, WIDTH, y - GRID_TOP, FRAME)
    _foot(sheet, data, part)


def _who(sheet: Sheet, data: Sf05, y: float) -> float:
    edges = (0.0, 18.0, 78.0, 96.0, 140.0, 158.0, WIDTH)
    fields = (("業戶", data.household), ("房號", data.room), ("日期", _day(data.paid_on)))
    for place, (words, text) in enumerate(fields):
        left, middle, right = edges[2 * place : 2 * place + 3]
        label(sheet, Area(left, y, middle - left, ROW), words)
        value(sheet, Area(middle, y, right - middle, ROW), text, DENSE if place == 2 else BODY)
    return y + ROW


def _day(day: date | None) -> str:
    return "" if day is None else f"{day:%Y-%m-%d}"


def _table(sheet: Sheet, part: _Part, y: float) -> float:
    for place, words in enumerate(("項目", "所屬月份", "說明", "金額（元）")):
        label(sheet, Area(_EDGES[place], y, _EDGES[place + 1] - _EDGES[place], _LINE + 1), words)
    top = y + _LINE + 1
    bottom = top + part.room * _LINE
    for place, line in enumerate(part.lines):
        _line(sheet, top + place * _LINE, line)
    for place in range(1, part.room):
        sheet.line(0, top + place * _LINE, WIDTH, top + place * _LINE, INNER)
    for x in _EDGES[1:-1]:
        sheet.line(x, top, x, bottom, INNER)
    if part.lines and len(part.lines) < part.room:
        _close_rest(sheet, top + len(part.lines) * _LINE, bottom)
    sheet.line(0, bottom, WIDTH, bottom, SECTION)
    return bottom


def _line(sheet: Sheet, y: float, line: Sf05Line) -> None:
    texts = (line.item, line.month, line.remark, shown(line.amount))
    for place, text in enumerate(texts):
        anchor: Anchor = "right" if place == len(texts) - 1 else "left"
        x = _EDGES[place + 1] - PADDING if anchor == "right" else _EDGES[place] + PADDING
        size = BODY
        while sheet.width(text, size) > _EDGES[place + 1] - _EDGES[place] - 2 * PADDING and size > 7:
            size -= 0.5
        sheet.text(x, baseline(y + _LINE / 2, size), text, size, anchor=anchor)


def _close_rest(sheet: Sheet, top: float, bottom: float) -> None:
    """Close the lines nothing stands on, so that nothing is written in later."""
    sheet.text(PADDING, baseline(top + _LINE / 2, DENSE), printed("（以下空白）"), DENSE)
    sheet.line(_EDGES[1] + 2, bottom - 1.2, WIDTH - 2, top + 1.2, WRITE_IN)


def _total(sheet: Sheet, data: Sf05, y: float) -> float:
    label(sheet, Area(0, y, 18, _TOTAL), "合計")
    cell(sheet, Area(18, y, 110, _TOTAL))
    cell(sheet, Area(128, y, WIDTH - 128, _TOTAL))
    middle = y + _TOTAL / 2
    lead = sheet.text(18 + PADDING, baseline(middle, BODY), printed("人民幣（大寫）"), BODY)
    words, size = "" if data.later_prefix else in_words(data.amount), 12.0
    while sheet.width(words, size, bold=True) > 110 - lead - 2 * PADDING and size > 7:
        size -= 0.5
    sheet.text(18 + PADDING + lead, baseline(middle, size), words, size, bold=True)
    sheet.text(128 + PADDING, baseline(middle, _AMOUNT), "￥", BODY, bold=True)
    amount = "" if data.later_prefix else shown(data.amount)
    sheet.text(WIDTH - PADDING, baseline(middle, _AMOUNT), amount, _AMOUNT, bold=True, anchor="right")
    return y + _TOTAL


def _goes_on(sheet: Sheet, y: float) -> float:
    cell(sheet, Area(0, y, WIDTH, _TOTAL))
    words = printed("（下接續頁，合計見末頁）")
    sheet.text(WIDTH - PADDING, baseline(y + _TOTAL / 2, BODY), words, BODY, anchor="right")
    return y + _TOTAL


def _how(sheet: Sheet, data: Sf05, y: float) -> float:
    if data.later_prefix:
        return _how_by_hand(sheet, y)
    fields = (("方式", data.means, 18.0, 52.0), ("繳款人", data.payer, 70.0, 105.0))
    for words, text, left, right in fields:
        label(sheet, Area(left - 18.0, y, 18.0, ROW), words)
        value(sheet, Area(left, y, right - left, ROW), text)
    label(sheet, Area(105.0, y, 18.0, ROW), "備註")
    value(sheet, Area(123.0, y, WIDTH - 123.0, ROW), data.void or data.note)
    sheet.line(0, y + ROW, WIDTH, y + ROW, SECTION)
    return y + ROW


def _how_by_hand(sheet: Sheet, y: float) -> float:
    """Draw the means to tick on a blank, and room for the payer's name."""
    label(sheet, Area(0, y, 18.0, ROW), "方式")
    cell(sheet, Area(18.0, y, 92.0, ROW))
    spread_options(sheet, 20.0, 108.0, y + ROW / 2, [(words, False) for words in _MEANS], DENSE)
    label(sheet, Area(110.0, y, 18.0, ROW), "繳款人")
    cell(sheet, Area(128.0, y, WIDTH - 128.0, ROW))
    sheet.line(0, y + ROW, WIDTH, y + ROW, SECTION)
    return y + ROW


def _signatures(sheet: Sheet, data: Sf05, y: float) -> float:
    for words, left, right in (
        ("收款人", 0.0, 60.0),
        ("繳款人簽名", 60.0, 120.0),
        ("收款單位蓋章", 120.0, WIDTH),
    ):
        area = Area(left, y, right - left, _SIGNED)
        cell(sheet, area)
        caption(sheet, area, words)
    sheet.text(30.0, baseline(y + 9.5, 11), data.taken_by, 11, anchor="middle")
    return y + _SIGNED


def _foot(sheet: Sheet, data: Sf05, part: _Part) -> None:
    void = "本收據已作廢，不作收款憑證" if data.void else ""
    void = "系統停用時手寫，恢復後當日補錄" if data.later_prefix else void
    note = void or ("補印件，與原件同一筆收款" if data.reprint else "請妥善保管，查賬、退押金時出示")
    if sheet.lettering.missing:
        note = "〓 為字庫沒有的字，請手寫補上"
    pages = printed("第 {page} 頁／共 {pages} 頁").format(page=part.page, pages=part.pages)
    footing(
        sheet,
        Footing(note=printed(note), pages=pages, printed_at=data.printed_at, printed_by=data.printed_by),
        part.bottom,
    )
