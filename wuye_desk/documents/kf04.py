"""《前臺受理工作登記表》 (KF-04): every contact of some days, a line each (篇3 五(一)1)."""

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

FORM, TITLE, VERSION = "KF-04", "前臺受理工作登記表", "A/1"
RULING = Ruling(
    (
        Column("序號", 8.0, centred=True),
        Column("日期\n時間", 13.0, centred=True),
        Column("來源", 11.0, centred=True),
        Column("房號", 17.0),
        Column("業戶", 17.0),
        Column("電話", 15.0, centred=True),
        Column("類型", 10.0, centred=True),
        Column("內容", 57.5),
        Column("工作單號", 26.5, centred=True),
        Column("受理人", 13.5, centred=True),
        Column("轉交部門\n時間", 22.5),
        Column("完成\n時間", 13.0, centred=True),
        Column("回訪", 16.5, centred=True),
        Column("備註", 26.5),
    )
)


@dataclass(frozen=True, kw_only=True)
class RegisterLine:
    """One contact as the register lists it; the phone is masked here, nobody needs to before."""

    received_at: datetime
    source: str
    room: str
    household: str
    phone: str
    kind: str
    content: str
    number: str
    receiver: str
    hand_overs: tuple[str, ...] = ()
    """「維修組 11-23 08:20」, one for each department."""
    finished_at: datetime | None = None
    visited_at: datetime | None = None
    visit: str = ""
    remark: str = ""


@dataclass(frozen=True, kw_only=True)
class RegisterSums:
    """What the last page adds up."""

    by_kind: tuple[tuple[str, int], ...]
    total: int
    unfinished: int
    unvisited: int
    overdue: int


@dataclass(frozen=True, kw_only=True)
class Kf04:
    """The register of some days; a blank one has neither lines nor sums."""

    station: str
    number: str
    """Its day or days; the KB number of a blank."""
    printed_at: datetime
    printed_by: str
    code: str = ""
    """What its QR code says; empty: the number."""
    period: str = ""
    """「2026-11-23（週一）」, under the heading."""
    lines: Sequence[RegisterLine] = ()
    sums: RegisterSums | None = None
    """None: a blank."""
    kinds: tuple[str, ...] = ()
    """The kinds a blank leaves room to count."""


def kf04(data: Kf04) -> Printed:
    """Draw the register."""
    return kf04_batch([data])


def kf04_batch(sheets: Sequence[Kf04]) -> Printed:
    """Draw several registers, the blanks for a power cut, into one document."""
    first = sheets[0]
    sheet = Sheet(
        title=f"{printed(TITLE)} {first.number}",
        author=first.station,
        now=first.printed_at,
        shape=LANDSCAPE,
    )
    return sheet_of(sheet, sum(draw_ledger(sheet, _ledger(data)) for data in sheets))


def _ledger(data: Kf04) -> Ledger:
    blank = data.sums is None
    note = (
        "系統停用時手寫，恢復後當日補錄；工作單號於補錄後填寫"
        if blank
        else "電話只列首三、末四位，完整資料見工作單"
    )
    return Ledger(
        heading=Heading(
            station=data.station,
            title=TITLE,
            form=FORM,
            version=VERSION,
            number=data.number,
            code=data.code,
            number_words="空白表" if blank else "登記日",
            copy_note=printed("登記日期\u3000\u3000\u3000\u3000年\u3000\u3000\u3000月\u3000\u3000\u3000日")
            if blank
            else data.period,
        ),
        ruling=RULING,
        entries=[_entry(place, line) for place, line in enumerate(data.lines, 1)],
        closing=Block(SUMS_HEIGHT + SIGNATURES_HEIGHT, lambda sheet, y: _close(sheet, y, data)),
        printed_at=data.printed_at,
        printed_by=data.printed_by,
        note=note,
        filler=_free,
    )


def _entry(place: int, line: RegisterLine) -> Entry:
    return Entry(
        (
            str(place),
            day_and_time(line.received_at),
            line.source,
            line.room,
            line.household,
            phone_text(line.phone),
            line.kind,
            line.content,
            number_text(line.number),
            line.receiver,
            "\n".join(line.hand_overs) or "—",
            day_and_time(line.finished_at),
            _visit(line),
            line.remark,
        )
    )


def _visit(line: RegisterLine) -> str:
    if line.visited_at is None:
        return line.visit
    day, _, _ = day_and_time(line.visited_at).partition("\n")
    return f"{day}\n{line.visit}"


def _free(place: int) -> Entry:
    return Entry((str(place), *[""] * (len(RULING.columns) - 1)))


def _close(sheet: Sheet, y: float, data: Kf04) -> None:
    draw_sums(sheet, y, "小結", _sums(data))
    captions = ("當班人 簽名／日期", "接班人 簽名／日期", "主管 簽字／日期")
    cells = [(caption, "", None) for caption in captions]
    draw_signatures(sheet, y + SUMS_HEIGHT, "交接確認", cells)


def _sums(data: Kf04) -> list[Sum]:
    sums = data.sums
    if sums is None:
        counted: list[Sum] = [(kind, "", None) for kind in data.kinds]
        return [*counted, ("合計", "件", None), ("未完成", "件", None), ("已完成未回訪", "件", None)]
    return [
        *((kind, "", count) for kind, count in sums.by_kind),
        ("合計", "件", sums.total),
        ("未完成", "件", sums.unfinished),
        ("已完成未回訪", "件", sums.unvisited),
        ("逾期", "件", sums.overdue),
    ]
