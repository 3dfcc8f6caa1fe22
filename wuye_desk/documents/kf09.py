"""值班派工單 (KF-09): everything open that falls to one person, to take along and sign off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from wuye_desk.documents.form_parts import Printed
from wuye_desk.documents.grammar.frame import Heading
from wuye_desk.documents.grammar.grid import Area, label, value
from wuye_desk.documents.grammar.ledger import Column, Entry, Ruling
from wuye_desk.documents.grammar.ledger_closing import SIGNATURES_HEIGHT, draw_signatures
from wuye_desk.documents.grammar.ledger_pages import Block, Ledger, draw_ledger
from wuye_desk.documents.grammar.measures import ROW, SECTION, WIDTH
from wuye_desk.documents.grammar.sheet import Sheet
from wuye_desk.documents.register_cells import number_text, sheet_of
from wuye_desk.documents.words import printed

FORM, TITLE, VERSION = "KF-09", "值班派工單", "A/1"
RULING = Ruling(
    (
        Column("序號", 8.0, centred=True),
        Column("工作單號", 26.5, centred=True),
        Column("房號、住戶\n電話", 28.0),
        Column("內容", 48.0),
        Column("要做的事", 25.0),
        Column("限期", 17.5, centred=True),
        Column("辦理時間\n簽名", 27.0),
    ),
    least=15.0,
)
_EDGES = (0.0, 20.0, 60.0, 80.0, WIDTH)


@dataclass(frozen=True, kw_only=True)
class DutyRow:
    """One duty."""

    number: str
    place: str
    """Room, household and phone, one a line; a note in their place where they are kept secret."""
    content: str
    step: str
    """What to do, with the clause."""
    due: str


@dataclass(frozen=True)
class DutyGroup:
    """Duties under one bar: 「逾期　2 件」."""

    title: str
    rows: tuple[DutyRow, ...]


@dataclass(frozen=True, kw_only=True)
class Kf09:
    """The sheet of one person, department or role."""

    station: str
    number: str
    """The day it is for."""
    printed_at: datetime
    printed_by: str
    code: str = ""
    """What its QR code says; empty: the number."""
    name: str
    roles: str
    """「區域管理員（東區），代理 李四」."""
    groups: Sequence[DutyGroup]
    counts: str
    hides: bool = False
    """Confidential residents are left out: the sheet leaves 客服."""


def kf09_batch(sheets: Sequence[Kf09]) -> Printed:
    """Draw the sheets of several people into one document, each with pages of its own."""
    first = sheets[0]
    sheet = Sheet(title=f"{printed(TITLE)} {first.number}", author=first.station, now=first.printed_at)
    return sheet_of(sheet, sum(draw_ledger(sheet, _ledger(data)) for data in sheets))


def _ledger(data: Kf09) -> Ledger:
    return Ledger(
        heading=Heading(
            station=data.station,
            title=TITLE,
            form=FORM,
            version=VERSION,
            number=data.number,
            code=data.code,
            number_words="派工日",
            copy_note=printed("一人一單，辦完簽名"),
        ),
        ruling=RULING,
        entries=list(_entries(data.groups)),
        opening=Block(2 * ROW, lambda page, y: _open(page, y, data)),
        closing=Block(SIGNATURES_HEIGHT, _close),
        printed_at=data.printed_at,
        printed_by=data.printed_by,
        note="客戶保密的請經客服部轉達；用後交回客服" if data.hides else "載有住戶電話，用後交回客服",
        filler=None if any(group.rows for group in data.groups) else _free,
    )


def _free(_place: int) -> Entry:
    return Entry(("",) * len(RULING.columns))


def _entries(groups: Sequence[DutyGroup]) -> list[Entry]:
    entries: list[Entry] = []
    place = 0
    for group in groups:
        entries.append(Entry(bar=group.title))
        for row in group.rows:
            place += 1
            cells = (str(place), number_text(row.number), row.place, row.content, row.step, row.due, "")
            entries.append(Entry(cells))
    return entries


def _open(sheet: Sheet, y: float, data: Kf09) -> None:
    for number, (words, text) in enumerate((("責任人", data.name), ("職責", data.roles))):
        left, middle, right = _EDGES[2 * number : 2 * number + 3]
        label(sheet, Area(left, y, middle - left, ROW), words)
        value(sheet, Area(middle, y, right - middle, ROW), text)
    label(sheet, Area(0, y + ROW, _EDGES[1], ROW), "件數")
    value(sheet, Area(_EDGES[1], y + ROW, WIDTH - _EDGES[1], ROW), data.counts)
    sheet.line(0, y + 2 * ROW, WIDTH, y + 2 * ROW, SECTION)


def _close(sheet: Sheet, y: float) -> None:
    captions = ("派單人 簽名／日期", "領單人 簽名／日期", "交回核對 簽名／日期")
    draw_signatures(sheet, y, "簽收", [(caption, "", None) for caption in captions])
