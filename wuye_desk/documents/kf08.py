"""交接班表 (KF-08): what is open, due next and said to whom when the desk changes hands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

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
from wuye_desk.documents.register_cells import number_text, sheet_of
from wuye_desk.documents.words import printed
from wuye_desk.domain.moments import local

if TYPE_CHECKING:
    from wuye_desk.documents.grammar.ledger_closing import Signed

FORM, TITLE, VERSION = "KF-08", "交接班表", "A/1"
RULING = Ruling(
    (
        Column("序號", 8.0, centred=True),
        Column("工作單號", 26.5, centred=True),
        Column("房號\n業戶", 25.0),
        Column("事項", 54.0),
        Column("期限\n時間", 32.0),
        Column("責任人\n經手人", 18.0, centred=True),
        Column("核對", 16.5, centred=True),
    )
)
_EDGES = (0.0, 20.0, 60.0, 80.0, 120.0, 140.0, WIDTH)
_NOTE_LEAST = 20.0


@dataclass(frozen=True, kw_only=True)
class ShiftRow:
    """One thing the next shift should know of."""

    number: str = ""
    place: str = ""
    """Room and household, one a line."""
    words: str = ""
    when: str = ""
    """Its clocks with their deadlines, or when it happened; one a line."""
    who: str = ""


@dataclass(frozen=True)
class ShiftGroup:
    """Rows under one bar: 「逾期　2 件」."""

    title: str
    rows: tuple[ShiftRow, ...]


@dataclass(frozen=True, kw_only=True)
class Kf08:
    """One hand-over; printed before it, taker and moment are left to be written."""

    station: str
    number: str
    """Its day and time; before it, the day."""
    printed_at: datetime
    printed_by: str
    code: str = ""
    """What its QR code says; empty: the number."""
    giver: str
    taker: str = ""
    started_at: datetime
    handed_at: datetime | None = None
    counts: str = ""
    """「登記 6 件，結案 2 件，未結 31 件」."""
    groups: Sequence[ShiftGroup] = ()
    note: str = ""
    reprint: bool = False


def kf08(data: Kf08) -> Printed:
    """Draw the sheet of one hand-over."""
    sheet = Sheet(title=f"{printed(TITLE)} {data.number}", author=data.station, now=data.printed_at)
    return sheet_of(sheet, draw_ledger(sheet, _ledger(sheet, data)))


def _ledger(sheet: Sheet, data: Kf08) -> Ledger:
    note = note_height(sheet, data.note, _NOTE_LEAST)
    return Ledger(
        heading=Heading(
            station=data.station,
            title=TITLE,
            form=FORM,
            version=VERSION,
            number=data.number,
            code=data.code,
            number_words="交接日" if data.handed_at is None else "交接號",
            copy_note=printed("交接雙方逐項核對後簽名"),
            stamps=("補印",) if data.reprint else (),
        ),
        ruling=RULING,
        entries=list(_entries(data.groups)),
        opening=Block(2 * ROW, lambda page, y: _open(page, y, data)),
        closing=Block(note + SIGNATURES_HEIGHT, lambda page, y: _close(page, y, note, data)),
        printed_at=data.printed_at,
        printed_by=data.printed_by,
        note="存客服部，不交部門",
    )


def _entries(groups: Sequence[ShiftGroup]) -> list[Entry]:
    entries: list[Entry] = []
    place = 0
    for group in groups:
        entries.append(Entry(bar=group.title))
        for row in group.rows:
            place += 1
            cells = (str(place), number_text(row.number), row.place, row.words, row.when, row.who, "")
            entries.append(Entry(cells))
    return entries


def _open(sheet: Sheet, y: float, data: Kf08) -> None:
    handed = _moment(data.handed_at)
    fields = (("交班人", data.giver), ("接班人", data.taker), ("交接時間", handed))
    for number, (words, text) in enumerate(fields):
        left, middle, right = _EDGES[2 * number : 2 * number + 3]
        label(sheet, Area(left, y, middle - left, ROW), words)
        value(sheet, Area(middle, y, right - middle, ROW), text)
    label(sheet, Area(0, y + ROW, _EDGES[1], ROW), "本班起")
    value(sheet, Area(_EDGES[1], y + ROW, _EDGES[2] - _EDGES[1], ROW), _moment(data.started_at))
    label(sheet, Area(_EDGES[2], y + ROW, _EDGES[3] - _EDGES[2], ROW), "件數")
    value(sheet, Area(_EDGES[3], y + ROW, WIDTH - _EDGES[3], ROW), data.counts)
    sheet.line(0, y + 2 * ROW, WIDTH, y + 2 * ROW, SECTION)


def _moment(moment: datetime | None) -> str:
    return "" if moment is None else f"{local(moment):%Y-%m-%d %H:%M}"


def _close(sheet: Sheet, y: float, note: float, data: Kf08) -> None:
    draw_note(sheet, y, note, "交班說明", data.note)
    signed = data.handed_at if data.reprint else None
    cells: list[Signed] = [
        ("交班人 簽名／日期", data.giver if data.reprint else "", signed),
        ("接班人 簽名／日期", data.taker if data.reprint else "", signed),
        ("主管 簽名／日期", "", None),
    ]
    draw_signatures(sheet, y + note, "交接確認", cells)
