"""《收款日結表》 (RJ-01, 本地): the day's money by means, counted against the books, and its receipts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from wuye_desk.documents.form_parts import Printed
from wuye_desk.documents.grammar.frame import Heading
from wuye_desk.documents.grammar.grid import Area, cell, label
from wuye_desk.documents.grammar.ledger import Column, Entry, Ruling
from wuye_desk.documents.grammar.ledger_closing import (
    SIGNATURES_HEIGHT,
    draw_note,
    draw_signatures,
    note_height,
)
from wuye_desk.documents.grammar.ledger_pages import Block, Ledger, draw_ledger
from wuye_desk.documents.grammar.measures import BODY, PADDING, ROW, SECTION, WIDTH, baseline
from wuye_desk.documents.grammar.sheet import Sheet
from wuye_desk.documents.register_cells import sheet_of
from wuye_desk.documents.words import printed
from wuye_desk.domain.moments import local
from wuye_desk.domain.money import in_words, shown

FORM, TITLE, VERSION = "RJ-01", "收款日結表", "A/0"
RULING = Ruling(
    (
        Column("序號", 10.0, centred=True),
        Column("收據", 32.0, centred=True),
        Column("房號", 34.0),
        Column("業戶", 42.0),
        Column("方式", 16.0, centred=True),
        Column("金額（元）", 26.0),
        Column("收款人", 20.0, centred=True),
    ),
    least=7.2,
)
_SUM_EDGES = (0.0, 30.0, 60.0, 90.0, 120.0, 150.0, WIDTH)
_SUM_HEADS = ("方式", "收入", "退出", "賬面應有", "點出", "差額")


@dataclass(frozen=True, kw_only=True)
class DaySum:
    """One means; 分. counted is None before the close: room to write it."""

    means: str
    taken: int
    given_back: int
    expected: int
    counted: int | None


@dataclass(frozen=True, kw_only=True)
class DayReceipt:
    """One receipt of the day; 分."""

    number: str
    room: str
    household: str
    means: str
    amount: int
    taken_by: str
    is_void: bool


@dataclass(frozen=True, kw_only=True)
class DayClose:
    """The sheet of one day; 分."""

    station: str
    day: date
    opening: int
    sums: Sequence[DaySum]
    receipts: Sequence[DayReceipt]
    note: str
    closed_at: datetime | None
    closed_by: str
    printed_at: datetime
    printed_by: str


def day_close(data: DayClose) -> Printed:
    """Draw the sheet of one day."""
    title = f"{printed(TITLE)} {data.day:%Y-%m-%d}"
    sheet = Sheet(title=title, author=data.station, now=data.printed_at)
    return sheet_of(sheet, draw_ledger(sheet, _ledger(sheet, data)))


def _ledger(sheet: Sheet, data: DayClose) -> Ledger:
    note = note_height(sheet, data.note, 2 * ROW)
    closed = f"{local(data.closed_at):%Y-%m-%d %H:%M} 日結" if data.closed_at else "尚未日結"
    return Ledger(
        heading=Heading(
            station=data.station,
            title=TITLE,
            form=FORM,
            version=VERSION,
            number=f"{data.day:%Y-%m-%d}",
            number_words="日期",
            copy_note=printed(closed),
        ),
        ruling=RULING,
        entries=[_entry(place, one) for place, one in enumerate(data.receipts, 1)],
        opening=Block((len(data.sums) + 2) * ROW, lambda page, y: _open(page, y, data)),
        closing=Block(note + SIGNATURES_HEIGHT, lambda page, y: _close(page, y, note, data)),
        printed_at=data.printed_at,
        printed_by=data.printed_by,
        note="與收據存根、現金一併交存",
    )


def _entry(place: int, one: DayReceipt) -> Entry:
    amount = shown(one.amount) + (printed("　作廢") if one.is_void else "")
    return Entry((str(place), one.number, one.room, one.household, one.means, amount, one.taken_by))


def _open(sheet: Sheet, y: float, data: DayClose) -> None:
    for place, words in enumerate(_SUM_HEADS):
        label(sheet, _cell(place, y), words)
    for number, one in enumerate(data.sums, 1):
        label(sheet, _cell(0, y + number * ROW), one.means)
        difference = None if one.counted is None else one.counted - one.expected
        for place, amount in enumerate((one.taken, one.given_back, one.expected, one.counted, difference), 1):
            _amount(sheet, _cell(place, y + number * ROW), amount)
    _total(sheet, y + (len(data.sums) + 1) * ROW, data)
    sheet.line(0, y + (len(data.sums) + 2) * ROW, WIDTH, y + (len(data.sums) + 2) * ROW, SECTION)


def _total(sheet: Sheet, y: float, data: DayClose) -> None:
    label(sheet, _cell(0, y), "合計")
    area = Area(_SUM_EDGES[1], y, WIDTH - _SUM_EDGES[1], ROW)
    cell(sheet, area)
    net = sum(one.taken - one.given_back for one in data.sums)
    words = printed("淨收 {amount} 元　{words}　早上備用金 {opening} 元").format(
        amount=shown(net), words=in_words(net), opening=shown(data.opening)
    )
    sheet.text(area.x + PADDING, baseline(area.middle, BODY), words, BODY, bold=True)


def _cell(place: int, y: float) -> Area:
    return Area(_SUM_EDGES[place], y, _SUM_EDGES[place + 1] - _SUM_EDGES[place], ROW)


def _amount(sheet: Sheet, area: Area, amount: int | None) -> None:
    cell(sheet, area)
    if amount is not None:
        text = shown(amount)
        sheet.text(area.right - PADDING, baseline(area.middle, BODY), text, BODY, anchor="right")


def _close(sheet: Sheet, y: float, note: float, data: DayClose) -> None:
    draw_note(sheet, y, note, "說明", data.note)
    cells = [
        ("點款人 簽名／日期", "", None),
        ("復核人 簽名／日期", "", None),
        ("收存人 簽名／日期", "", None),
    ]
    draw_signatures(sheet, y + note, "簽字", cells)
