"""A clock that has not started says its rule, no date: the date depends on what has not happened yet."""

from __future__ import annotations

from datetime import datetime

from tests.scenarios.path import HEAD, E, Path
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.vocabulary import ClockId, Criterion
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.lines import ClockLine
from wuye_desk.views.intake.deadline_rows import deadline_row
from wuye_desk.views.tickets.pane_tables import ClockRow, clock_columns


def due_cell(line: ClockLine, now: datetime) -> str:
    return str(clock_columns(lambda: now)[1].text(ClockRow(1, line)))


def test_the_managers_talk_has_no_date_before_the_report_篇2_5_4_2(desk: Desk, clock_hand: ClockHand) -> None:
    path = Path(desk, clock_hand)
    path.at(11, 23, 10).opens(criteria={Criterion.MEDIA})
    line = path.clock(ClockId.MANAGER_CONTACT)
    assert due_cell(line, desk.now()) == "上報後 12 小時"
    assert deadline_row(line, desk.now()).day == "上報後 12 小時"
    path.at(11, 23, 10, 5).does(E.REPORTED, by=HEAD)
    assert due_cell(path.clock(ClockId.MANAGER_CONTACT), desk.now()) == "今天 22:05"
