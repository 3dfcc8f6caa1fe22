"""《派發簽收表》 (SF-10): what one 區域管理員 carries to the doors, in walking order (篇1 2.5)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from wuye_desk.documents.form_parts import Printed
from wuye_desk.documents.grammar.frame import Heading
from wuye_desk.documents.grammar.ledger import Column, Entry, Ruling
from wuye_desk.documents.grammar.ledger_closing import SIGNATURES_HEIGHT, draw_signatures
from wuye_desk.documents.grammar.ledger_pages import Block, Ledger, draw_ledger
from wuye_desk.documents.grammar.measures import LANDSCAPE
from wuye_desk.documents.grammar.sheet import Sheet
from wuye_desk.documents.register_cells import sheet_of
from wuye_desk.documents.words import printed
from wuye_desk.domain.money import shown

FORM, TITLE, VERSION = "SF-10", "派發簽收表", "A/1"
RULING = Ruling(
    (
        Column("序號", 9.0, centred=True),
        Column("房號", 28.0),
        Column("業戶", 36.0),
        Column("單據編號", 30.0, centred=True),
        Column("金額（元）", 22.0, right=True),
        Column("簽收", 50.0),
        Column("時間", 22.0, centred=True),
        Column("未當面送達", 46.0, options=("無人", "拒收", "信箱")),
        Column("備註", 24.0),
    ),
    least=12.4,
)


@dataclass(frozen=True)
class RoundLine:
    """One notice of a round."""

    stair: str
    """棟 and 單元: the group it stands in."""
    room: str
    name: str
    number: str
    amount: int


@dataclass(frozen=True, kw_only=True)
class Sf10:
    """The round of one 區域管理員."""

    station: str
    number: str
    steward: str
    what: str
    """「管理費通知單（2026年11月）」."""
    lines: Sequence[RoundLine]
    printed_at: datetime
    printed_by: str


def sf10_batch(rounds: Sequence[Sf10]) -> Printed:
    """Draw the rounds of several people into one document."""
    first = rounds[0]
    sheet = Sheet(title=printed(TITLE), author=first.station, now=first.printed_at, shape=LANDSCAPE)
    return sheet_of(sheet, sum(draw_ledger(sheet, _ledger(data)) for data in rounds))


def _ledger(data: Sf10) -> Ledger:
    return Ledger(
        heading=Heading(
            station=data.station,
            title=TITLE,
            form=FORM,
            version=VERSION,
            number=data.number,
            number_words="編號",
            copy_note=f"{printed('區域管理員')}　{data.steward or '—'}　　{printed('單據')}　{data.what}",
        ),
        ruling=RULING,
        entries=list(_entries(data.lines)),
        closing=Block(SIGNATURES_HEIGHT, _sign),
        printed_at=data.printed_at,
        printed_by=data.printed_by,
        note="已剔除付清和已送達的戶；請勿向他戶出示本表",
    )


def _entries(lines: Sequence[RoundLine]) -> Iterator[Entry]:
    place = 0
    for stair, group in groupby(lines, key=lambda line: line.stair):
        together = list(group)
        yield Entry(bar=printed("{stair}　{count} 張").format(stair=stair, count=len(together)))
        for line in together:
            place += 1
            cells = (str(place), line.room, line.name, line.number, shown(line.amount))
            yield Entry((*cells, "", "：", "", ""))


def _sign(sheet: Sheet, y: float) -> None:
    cells = [("派發人 簽名／日期", "", None), ("客戶服務中心 收回／日期", "", None)]
    draw_signatures(sheet, y, "交回", cells)
