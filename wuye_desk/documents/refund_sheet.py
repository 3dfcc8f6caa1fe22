"""《退款單》 (TK-01, 本地): 預存 or a deposit given back, signed by who gets it and who approved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from wuye_desk.documents.form_parts import Printed
from wuye_desk.documents.grammar.cutting import cut_line
from wuye_desk.documents.grammar.frame import Footing, Heading, footing, heading
from wuye_desk.documents.grammar.grid import Area, cell, label, signature, value
from wuye_desk.documents.grammar.measures import (
    BODY,
    FRAME,
    GRID_TOP,
    HALF,
    LETTER,
    PADDING,
    ROW,
    ROW_TWO,
    WIDTH,
    baseline,
)
from wuye_desk.documents.grammar.sheet import Sheet
from wuye_desk.documents.register_cells import sheet_of
from wuye_desk.documents.words import printed
from wuye_desk.domain.money import in_words, shown

FORM, TITLE, VERSION = "TK-01", "退款單", "A/0"
COPIES = ("第一聯　收費室留存", "第二聯　交住戶")
_LABEL = 22.0
_TOTAL, _SIGNED = 10.0, 18.0


@dataclass(frozen=True, kw_only=True)
class RefundSheet:
    """One refund; 分."""

    station: str
    number: str
    room: str
    household: str
    what: str
    """「預存（收據 SJ-202611-003）」, 「水電押金」."""
    amount: int
    means: str
    paid_on: date
    reason: str
    approver: str
    person: str
    printed_at: datetime
    printed_by: str
    reprint: bool = False
    is_moved: bool = False
    """押金轉入: it pays arrears, nobody gets money."""


def refund_sheet(refunds: Sequence[RefundSheet]) -> Printed:
    """Draw refunds one after the other, both copies of each on one sheet."""
    first = refunds[0]
    sheet = Sheet(
        title=f"{printed(TITLE)} {first.number}", author=first.station, now=first.printed_at, shape=LETTER
    )
    for one in refunds:
        for place, words in enumerate(COPIES):
            sheet.top = place * HALF
            _copy(sheet, one, words)
        sheet.top = 0.0
        cut_line(sheet, HALF, "沿線裁開")
        sheet.next_page()
    return sheet_of(sheet, len(refunds))


def _copy(sheet: Sheet, data: RefundSheet, copy: str) -> None:
    heading(
        sheet,
        Heading(
            station=data.station,
            title=TITLE,
            form=FORM,
            version=VERSION,
            number=data.number,
            number_words="編號",
            copy_note=printed(copy),
            stamps=("補印",) if data.reprint else (),
        ),
    )
    y = _rows(sheet, data, GRID_TOP)
    y = _total(sheet, data, y)
    y = _signatures(sheet, data, y)
    sheet.box(0, GRID_TOP, WIDTH, y - GRID_TOP, FRAME)
    note = "押金抵繳欠費，另開收據" if data.is_moved else "住戶收到款項後簽名"
    words = printed("第 1 頁／共 1 頁")
    footing(
        sheet,
        Footing(note=printed(note), pages=words, printed_at=data.printed_at, printed_by=data.printed_by),
        HALF,
    )


def _rows(sheet: Sheet, data: RefundSheet, y: float) -> float:
    half = WIDTH / 2
    for left, words, text in ((0.0, "業戶", data.household), (half, "房號", data.room)):
        _pair(sheet, Area(left, y, half, ROW), words, text)
    y += ROW
    for left, words, text in ((0.0, "退款項目", data.what), (half, "日期", f"{data.paid_on:%Y-%m-%d}")):
        _pair(sheet, Area(left, y, half, ROW), words, text)
    y += ROW
    for left, words, text in (
        (0.0, "方式", data.means),
        (half, "經辦／批准", f"{data.person}／{data.approver}"),
    ):
        _pair(sheet, Area(left, y, half, ROW), words, text)
    y += ROW
    _pair(sheet, Area(0.0, y, WIDTH, ROW_TWO), "原因", data.reason)
    return y + ROW_TWO


def _pair(sheet: Sheet, area: Area, words: str, text: str) -> None:
    label(sheet, Area(area.x, area.y, _LABEL, area.height), words)
    value(sheet, Area(area.x + _LABEL, area.y, area.width - _LABEL, area.height), text)


def _total(sheet: Sheet, data: RefundSheet, y: float) -> float:
    label(sheet, Area(0, y, _LABEL, _TOTAL), "金額")
    cell(sheet, Area(_LABEL, y, WIDTH - _LABEL, _TOTAL))
    middle = y + _TOTAL / 2
    x = _LABEL + PADDING
    x += sheet.text(x, baseline(middle, BODY), printed("人民幣（大寫）"), BODY)
    sheet.text(x, baseline(middle, 12), in_words(data.amount), 12, bold=True)
    amount = f"￥ {shown(data.amount)}"
    sheet.text(WIDTH - PADDING, baseline(middle, 13.5), amount, 13.5, bold=True, anchor="right")
    return y + _TOTAL


def _signatures(sheet: Sheet, data: RefundSheet, y: float) -> float:
    captions = ("經辦人", "批准人", "住戶確認" if data.is_moved else "收款人")
    step = WIDTH / len(captions)
    for place, words in enumerate(captions):
        signature(sheet, Area(place * step, y, step, _SIGNED), f"{printed(words)} {printed('簽名／日期')}")
    return y + _SIGNED
