"""《到期檔案銷毀清單》 (DA-01, 本地): which files are disposed of, to be signed by two (篇2 9.2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from wuye_desk.documents.form_parts import Printed
from wuye_desk.documents.grammar.frame import Heading
from wuye_desk.documents.grammar.grid import Area, cell, label
from wuye_desk.documents.grammar.inline import Inline
from wuye_desk.documents.grammar.ledger import Column, Entry, Ruling
from wuye_desk.documents.grammar.ledger_closing import (
    LABEL_WIDTH,
    SIGNATURES_HEIGHT,
    SUMS_HEIGHT,
    draw_note,
    draw_signatures,
    draw_sums,
    note_height,
)
from wuye_desk.documents.grammar.ledger_pages import Block, Ledger, draw_ledger
from wuye_desk.documents.grammar.measures import PADDING, ROW
from wuye_desk.documents.grammar.sheet import Sheet
from wuye_desk.documents.register_cells import sheet_of
from wuye_desk.documents.words import printed

FORM, TITLE, VERSION = "DA-01", "到期檔案銷毀清單", "A/0"
RULING = Ruling(
    (
        Column("序號", 10.0, centred=True),
        Column("編號", 30.0, centred=True),
        Column("案卷號", 32.0),
        Column("房號", 34.0),
        Column("類型\n等級", 16.0, centred=True),
        Column("結案", 22.0, centred=True),
        Column("保存至", 22.0, centred=True),
        Column("附件", 14.0, centred=True),
    ),
    least=7.2,
)
_NOTE = (
    "結案滿三年（篇2 9.2）。簽字後在系統裡銷毀：清除住戶姓名、電話、內容、要求、地點、"
    "各次經過裡寫的話和附件；編號、類別、房號、時間、等級和統計留下。本清單所列紙本同時銷毀。"
)

_SIGNERS = ("經辦人", "見證人", "批准人")


@dataclass(frozen=True, kw_only=True)
class DisposalEntry:
    """One file on the list; no word of a resident stands here, the list is kept."""

    number: str
    shelf: str
    room: str
    kind: str
    grade: str
    closed_on: date
    kept_until: date
    attachments: int


@dataclass(frozen=True, kw_only=True)
class DisposalList:
    """The list of one day."""

    station: str
    number: str
    """The day: 「2026-11-23」."""
    entries: Sequence[DisposalEntry]
    printed_at: datetime
    printed_by: str


def disposal_list(data: DisposalList) -> Printed:
    """Draw the list."""
    title = f"{printed(TITLE)} {data.number}"
    sheet = Sheet(title=title, author=data.station, now=data.printed_at)
    return sheet_of(sheet, draw_ledger(sheet, _ledger(sheet, data)))


def _ledger(sheet: Sheet, data: DisposalList) -> Ledger:
    note = note_height(sheet, printed(_NOTE), 2 * ROW)
    return Ledger(
        heading=Heading(
            station=data.station,
            title=TITLE,
            form=FORM,
            version=VERSION,
            number=data.number,
            number_words="日期",
            copy_note=printed("簽字後存檔，長期保存"),
        ),
        ruling=RULING,
        entries=[_entry(place, one) for place, one in enumerate(data.entries, 1)],
        closing=Block(
            SUMS_HEIGHT + note + ROW + SIGNATURES_HEIGHT, lambda sheet, y: _close(sheet, y, note, data)
        ),
        printed_at=data.printed_at,
        printed_by=data.printed_by,
        note="未簽字的清單不作數",
    )


def _entry(place: int, one: DisposalEntry) -> Entry:
    return Entry(
        (
            str(place),
            one.number,
            one.shelf or "—",
            one.room or "—",
            f"{printed(one.kind)}\n{printed(one.grade)}",
            f"{one.closed_on:%Y-%m-%d}",
            f"{one.kept_until:%Y-%m-%d}",
            str(one.attachments) if one.attachments else "",
        )
    )


def _close(sheet: Sheet, y: float, note: float, data: DisposalList) -> None:
    files, papers = len(data.entries), sum(one.attachments for one in data.entries)
    draw_sums(sheet, y, "合計", [("檔案", "件", files), ("附件", "個", papers)])
    y += SUMS_HEIGHT
    draw_note(sheet, y, note, "依據與範圍", printed(_NOTE))
    y += note
    label(sheet, Area(0, y, LABEL_WIDTH, ROW), "紙本銷毀")
    cell(sheet, Area(LABEL_WIDTH, y, sheet.shape.width - LABEL_WIDTH, ROW))
    pen = Inline(sheet, LABEL_WIDTH + PADDING, y + ROW / 2)
    pen.option("碎紙", False).gap(3.0).option("焚毀", False).gap(3.0).option("其他", False).blank(28.0)
    pen.gap(4.0).words("地點").gap(0.5).blank(40.0)
    draw_signatures(sheet, y + ROW, "簽字", [(f"{who} 簽名／日期", "", None) for who in _SIGNERS])
