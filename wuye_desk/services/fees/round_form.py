"""《派發簽收表》 of the fee notices (SF-10): a round for each 區域管理員 (篇1 2.5)."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from wuye_desk.domain.billing.months import month_words
from wuye_desk.domain.billing.terms import DeliveryWay
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.numbers import Series
from wuye_desk.domain.permissions import Action
from wuye_desk.services.fees.notices import NoticeLine, notice_lines
from wuye_desk.services.printing.print_job import PrintJob
from wuye_desk.services.station.station import station
from wuye_desk.store import queries_notices as queries
from wuye_desk.store.serials import next_number

if TYPE_CHECKING:
    from wuye_desk.documents.sf10 import RoundLine, Sf10
    from wuye_desk.services.desk import Desk

_REACHED = frozenset({DeliveryWay.IN_PERSON, DeliveryWay.MAILBOX})


def round_sheets(desk: Desk, cycle: int) -> PrintJob:
    """Return the rounds of a cycle's notices that still go out: neither paid nor delivered, person by person.

    Each round takes a number of its own. DeskError where nothing is left to carry.
    """
    from wuye_desk.documents.sf10 import FORM, TITLE, sf10_batch

    desk.require(Action.PRINT_NOTICES)
    going = {line.id: line for line in notice_lines(desk, cycle) if line.owes and line.way not in _REACHED}
    rows = [row for row in queries.rounds(cycle) if row[0] in going]
    if not rows:
        raise DeskError("沒有要派發的通知單：都已付清或已送達。")
    with desk.store.write():
        rounds = [
            _round(desk, cycle, steward, [_line(going[row[0]], row[2], row[3]) for row in group])
            for steward, group in groupby(rows, key=lambda row: str(row[1]))
        ]
    made = sf10_batch(rounds)
    numbers = tuple(one.number for one in rounds)
    return PrintJob(
        pdf=made.pdf,
        title=TITLE,
        form=FORM,
        number=numbers[0] if len(numbers) == 1 else f"{numbers[0]} 等 {len(numbers)} 份",
        pages=made.pages,
        numbers=numbers,
        missing=made.missing,
    )


def _round(desk: Desk, cycle: int, steward: str, lines: list[RoundLine]) -> Sf10:
    from wuye_desk.documents.sf10 import Sf10

    return Sf10(
        station=station(desk).name,
        number=next_number(Series.DELIVERY, desk.now()),
        steward=steward,
        what=f"管理費通知單（{month_words(cycle)}）",
        lines=lines,
        printed_at=desk.now(),
        printed_by=desk.require(Action.PRINT_NOTICES).name,
    )


def _line(notice: NoticeLine, building: str, unit: str) -> RoundLine:
    from wuye_desk.documents.sf10 import RoundLine

    stair = f"{building}{unit}單元" if unit.isdigit() else f"{building}{unit}"
    return RoundLine(stair, notice.room, notice.name, notice.number, notice.total)
