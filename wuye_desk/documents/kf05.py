"""《住戶投訴記錄表》 (KF-05): the valid minor complaints of a month, a line each (篇2 5.3.1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from wuye_desk.documents.form_parts import Printed
from wuye_desk.documents.grammar.frame import Heading
from wuye_desk.documents.grammar.ledger import Column, Entry, Ruling
from wuye_desk.documents.grammar.ledger_closing import (
    SIGNATURES_HEIGHT,
    SUMS_HEIGHT,
    Sum,
    draw_signatures,
    draw_sums,
)
from wuye_desk.documents.grammar.ledger_pages import Block, Ledger, draw_ledger
from wuye_desk.documents.grammar.measures import LANDSCAPE
from wuye_desk.documents.grammar.sheet import Sheet
from wuye_desk.documents.register_cells import day_and_time, number_text, phone_text, sheet_of
from wuye_desk.documents.words import printed

FORM, TITLE, VERSION = "KF-05", "住戶投訴記錄表", "A/1"
RULING = Ruling(
    (
        Column("序號", 8.0, centred=True),
        Column("日期\n時間", 13.0, centred=True),
        Column("編號", 26.5, centred=True),
        Column("房號", 17.0),
        Column("投訴人", 15.5),
        Column("電話", 15.0, centred=True),
        Column("方式", 11.0, centred=True),
        Column("投訴內容", 51.0),
        Column("類別", 17.5, centred=True),
        Column("責任部門", 16.0, centred=True),
        Column("完成\n時間", 13.0, centred=True),
        Column("處理結果", 33.5),
        Column("回訪", 16.5, centred=True),
        Column("登記人", 13.5, centred=True),
    )
)


@dataclass(frozen=True, kw_only=True)
class ComplaintLine:
    """One complaint as the record lists it; the phone is masked here, nobody needs to before."""

    received_at: datetime
    number: str
    room: str
    household: str
    phone: str
    source: str
    content: str
    nature: str
    """「維修管理\\n復雜」: what it is about, and its grade."""
    department: str = ""
    finished_at: datetime | None = None
    result: str = ""
    visited_at: datetime | None = None
    visit: str = ""
    receiver: str = ""


@dataclass(frozen=True, kw_only=True)
class ComplaintSums:
    """What the last page adds up."""

    total: int
    finished: int
    visited: int
    satisfied: int
    dissatisfied: int


@dataclass(frozen=True, kw_only=True)
class Kf05:
    """The record of a month; a blank one has neither lines nor sums."""

    station: str
    number: str
    """「2026-11」; the KB number of a blank."""
    printed_at: datetime
    printed_by: str
    code: str = ""
    """What its QR code says; empty: the number."""
    period: str = ""
    lines: Sequence[ComplaintLine] = ()
    sums: ComplaintSums | None = None
    """None: a blank."""


def kf05(data: Kf05) -> Printed:
    """Draw the record."""
    return kf05_batch([data])


def kf05_batch(sheets: Sequence[Kf05]) -> Printed:
    """Draw several records, the blanks for a power cut, into one document."""
    first = sheets[0]
    sheet = Sheet(
        title=f"{printed(TITLE)} {first.number}",
        author=first.station,
        now=first.printed_at,
        shape=LANDSCAPE,
    )
    return sheet_of(sheet, sum(draw_ledger(sheet, _ledger(data)) for data in sheets))


def _ledger(data: Kf05) -> Ledger:
    blank = data.sums is None
    return Ledger(
        heading=Heading(
            station=data.station,
            title=TITLE,
            form=FORM,
            version=VERSION,
            number=data.number,
            code=data.code,
            number_words="空白表" if blank else "月份",
            copy_note=printed("\u3000\u3000\u3000\u3000年\u3000\u3000\u3000月") if blank else data.period,
            middle_note=printed("有效的輕微投訴（簡易、復雜）"),
        ),
        ruling=RULING,
        entries=[_entry(place, line) for place, line in enumerate(data.lines, 1)],
        closing=Block(SUMS_HEIGHT + SIGNATURES_HEIGHT, lambda sheet, y: _close(sheet, y, data)),
        printed_at=data.printed_at,
        printed_by=data.printed_by,
        note="系統停用時手寫，恢復後當日補錄" if blank else "電話只列首三、末四位，完整資料見處置表",
        filler=_free,
    )


def _entry(place: int, line: ComplaintLine) -> Entry:
    return Entry(
        (
            str(place),
            day_and_time(line.received_at),
            number_text(line.number),
            line.room,
            line.household,
            phone_text(line.phone),
            line.source,
            line.content,
            line.nature,
            line.department,
            day_and_time(line.finished_at),
            line.result,
            _visit(line),
            line.receiver,
        )
    )


def _visit(line: ComplaintLine) -> str:
    day, _, _ = day_and_time(line.visited_at).partition("\n")
    return f"{day}\n{line.visit}" if day else line.visit


def _free(place: int) -> Entry:
    return Entry((str(place), *[""] * (len(RULING.columns) - 1)))


def _close(sheet: Sheet, y: float, data: Kf05) -> None:
    draw_sums(sheet, y, "本月小結", _sums(data.sums))
    cells = [("登記人 簽名／日期", "", None), ("站長 簽名／日期", "", None)]
    draw_signatures(sheet, y + SUMS_HEIGHT, "確認", cells)


def _sums(sums: ComplaintSums | None) -> list[Sum]:
    words = ("合計", "已完成", "已回訪", "滿意", "不滿意")
    figures: tuple[int | None, ...] = (None,) * len(words)
    if sums is not None:
        figures = (sums.total, sums.finished, sums.visited, sums.satisfied, sums.dissatisfied)
    return [(word, "件", figure) for word, figure in zip(words, figures, strict=True)]
