"""《對賬單》 (SF-12, 本地): all charges and payments of an account between two days, with its balance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from wuye_desk.documents.form_parts import Printed
from wuye_desk.documents.grammar.frame import Heading
from wuye_desk.documents.grammar.grid import Area, label, value
from wuye_desk.documents.grammar.ledger import Column, Entry, Ruling
from wuye_desk.documents.grammar.ledger_closing import (
    SIGNATURES_HEIGHT,
    draw_note,
    draw_signatures,
    note_height,
)
from wuye_desk.documents.grammar.ledger_pages import Block, Ledger, draw_ledger
from wuye_desk.documents.grammar.measures import ROW, SECTION, WIDTH
from wuye_desk.documents.grammar.sheet import Sheet
from wuye_desk.documents.register_cells import sheet_of
from wuye_desk.documents.words import printed
from wuye_desk.domain.money import shown

FORM, TITLE, VERSION = "SF-12", "對賬單", "A/0"
RULING = Ruling(
    (
        Column("日期", 22.0, centred=True),
        Column("摘要", 44.0),
        Column("單據、抵付", 50.0),
        Column("應付（元）", 21.0),
        Column("已付（元）", 21.0),
        Column("結餘（元）", 22.0),
    ),
    least=7.2,
)
_EDGES = (0.0, 24.0, 90.0, 114.0)
_LEAST_NOTE = 10.0


@dataclass(frozen=True, kw_only=True)
class StatementLine:
    """One thing that changed the balance; 分."""

    day: date
    what: str
    against: str
    """The receipt with what it settles; the due day of a charge."""
    charged: int
    paid: int
    balance: int
    """After it: positive is to be paid, negative is 預存."""


@dataclass(frozen=True, kw_only=True)
class Statement:
    """The account of one household between two days, both included; 分."""

    station: str
    room: str
    household: str
    first: date
    last: date
    opening: int
    lines: Sequence[StatementLine]
    owed: int
    """Open charges at the end, deposits to be paid among them."""
    prepaid: int
    deposits: int
    printed_at: datetime
    printed_by: str

    @property
    def closing(self) -> int:
        """Return the balance at the end: what is owed less the 預存."""
        return self.lines[-1].balance if self.lines else self.opening


def statement(data: Statement) -> Printed:
    """Draw the statement."""
    sheet = Sheet(title=f"{printed(TITLE)} {data.room}", author=data.station, now=data.printed_at)
    words = _note(data)
    note = note_height(sheet, words, _LEAST_NOTE)

    def close(page: Sheet, y: float) -> None:
        draw_note(page, y, note, "結算", words)
        cells = [("制表 簽名／日期", "", None), ("業戶核對 簽名／日期", "", None)]
        draw_signatures(page, y + note, "簽字", cells)

    made = Ledger(
        heading=Heading(
            station=data.station,
            title=TITLE,
            form=FORM,
            version=VERSION,
            number=f"{data.first:%Y-%m-%d} – {data.last:%Y-%m-%d}",
            number_words="期間",
            copy_note="",
        ),
        ruling=RULING,
        entries=[_opening(data), *map(_entry, data.lines)],
        opening=Block(ROW, lambda page, y: _open(page, y, data)),
        closing=Block(note + SIGNATURES_HEIGHT, close),
        printed_at=data.printed_at,
        printed_by=data.printed_by,
        note="有不符之處，請持收據到服務站核對",
    )
    return sheet_of(sheet, draw_ledger(sheet, made))


def _note(data: Statement) -> str:
    words = printed(
        "截至 {day}：未付 {owed} 元，預存 {prepaid} 元，結餘 {closing} 元（未付減預存；負數是預存）。"
        "持有可退押金 {deposits} 元，不計在結餘裡。"
    )
    return words.format(
        day=f"{data.last:%Y-%m-%d}",
        owed=shown(data.owed),
        prepaid=shown(data.prepaid),
        closing=shown(data.closing),
        deposits=shown(data.deposits),
    )


def _open(sheet: Sheet, y: float, data: Statement) -> None:
    for place, (words, text) in enumerate((("房號", data.room), ("業戶", data.household))):
        left, middle = _EDGES[2 * place], _EDGES[2 * place + 1]
        right = _EDGES[2] if place == 0 else WIDTH
        label(sheet, Area(left, y, middle - left, ROW), words)
        value(sheet, Area(middle, y, right - middle, ROW), text)
    sheet.line(0, y + ROW, WIDTH, y + ROW, SECTION)


def _opening(data: Statement) -> Entry:
    return Entry((f"{data.first:%Y-%m-%d}", printed("期初結餘"), "", "", "", shown(data.opening)))


def _entry(one: StatementLine) -> Entry:
    charged, paid = (shown(fen) if fen else "" for fen in (one.charged, one.paid))
    return Entry((f"{one.day:%Y-%m-%d}", one.what, one.against, charged, paid, shown(one.balance)))
