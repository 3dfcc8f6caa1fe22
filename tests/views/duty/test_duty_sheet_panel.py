"""派工單 as a person makes them: choose the day and the people, print, give over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.documents.sheets import pages
from tests.services.intake.drafts_of import CHEN, a_draft
from tests.support.keyboard import type_text
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.printing.print_job import PrintJob
from wuye_desk.services.tickets.reassigning import holdings
from wuye_desk.store.models import Person
from wuye_desk.views.duty.duty_sheet_panel import DutySheetPanel
from wuye_desk.views.people.reassign import ReassignDialog
from wuye_desk.views.theme import Theme


def shown(qtbot: QtBot, desk: Desk, jobs: Jobs, theme: Theme) -> DutySheetPanel:
    panel = DutySheetPanel(desk, jobs, theme)
    qtbot.addWidget(panel)
    panel.resize(1278, 580)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activate()
    jobs.drain()
    return panel


@pytest.fixture
def panel(qtbot: QtBot, desk: Desk, jobs: Jobs, theme: Theme, styled: None) -> DutySheetPanel:
    register(desk, a_draft(desk, happening=True, hand_over_now=True, receiver="李國棟"))
    register(desk, a_draft(desk, CHEN))
    return shown(qtbot, desk, jobs, theme)


def names(panel: DutySheetPanel) -> list[str]:
    return [one.person.name for one in panel.people.rows]


def test_everybody_with_something_to_do_is_listed_and_ticked(panel: DutySheetPanel) -> None:
    assert names(panel) == ["周建國", "林曉婷", "黃麗娟", "李國棟"]
    assert panel.ui.print_button.text() == "打印 4 人的派工單"
    assert panel.ui.lines_heading.text() == "周建國"
    assert len(panel.lines.rows) == len(panel.people.rows[0].person.lines)


def test_space_leaves_somebody_out_and_only_the_others_are_printed(
    qtbot: QtBot, panel: DutySheetPanel
) -> None:
    made: list[Callable[[], PrintJob]] = []
    panel.print_requested.connect(made.append)
    panel.ui.people_table.setFocus()
    qtbot.keyClick(panel.ui.people_table, Qt.Key.Key_Space)
    qtbot.keyClick(panel.ui.people_table, Qt.Key.Key_Down)
    qtbot.keyClick(panel.ui.people_table, Qt.Key.Key_Space)
    assert panel.ui.print_button.text() == "打印 2 人的派工單"
    with qtbot.waitSignal(panel.print_requested):
        qtbot.keyClick(panel, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    text = "".join(pages(made[0]().pdf))
    assert "黃麗娟" in text
    assert "李國棟" in text
    assert "職責接單員" not in text


def test_nobody_ticked_leaves_nothing_to_print(qtbot: QtBot, panel: DutySheetPanel) -> None:
    qtbot.mouseClick(panel.ui.all_button, Qt.MouseButton.LeftButton)
    assert not panel.ui.print_button.isEnabled()
    assert panel.ui.all_button.text() == "全選"
    qtbot.mouseClick(panel.ui.all_button, Qt.MouseButton.LeftButton)
    assert panel.ui.print_button.isEnabled()


def test_the_sheets_of_tomorrow_are_one_click_away(
    qtbot: QtBot, panel: DutySheetPanel, jobs: Jobs, desk: Desk
) -> None:
    qtbot.mouseClick(panel.ui.tomorrow_button, Qt.MouseButton.LeftButton)
    jobs.drain()
    assert panel.day == desk.now().date() + timedelta(days=1)
    assert "代理按這一天算" in panel.ui.day_label.text()
    assert panel.ui.tomorrow_button.isChecked()
    overdue = {one.person.name: one.person.overdue for one in panel.people.rows}
    assert overdue["黃麗娟"] == 1


def test_enter_opens_the_ticket_of_a_duty(qtbot: QtBot, panel: DutySheetPanel) -> None:
    panel.ui.lines_table.setFocus()
    panel.ui.lines_table.selectRow(0)
    with qtbot.waitSignal(panel.ticket_requested) as asked:
        qtbot.keyClick(panel.ui.lines_table, Qt.Key.Key_Return)
    assert asked.args == [panel.lines.rows[0].ticket_id]


def test_the_receptionist_may_not_give_over(panel: DutySheetPanel) -> None:
    assert not panel.ui.reassign_button.isEnabled()
    assert "站長或以上" in panel.ui.reassign_button.toolTip()


def test_the_head_gives_over_what_the_receptionist_keeps(
    qtbot: QtBot, desk: Desk, head_desk: Desk, jobs: Jobs, theme: Theme, styled: None
) -> None:
    register(desk, a_draft(desk))
    kept = register(desk, a_draft(desk, CHEN)).ticket_id
    panel = shown(qtbot, head_desk, jobs, theme)
    panel.people.choose(next(one.person.key for one in panel.people.rows if one.person.name == "林曉婷"))
    qtbot.mouseClick(panel.ui.reassign_button, Qt.MouseButton.LeftButton)
    dialog = panel.findChild(ReassignDialog)
    ui = dialog.ui
    assert ui.from_box.currentText() == "林曉婷"
    assert len(dialog.table.rows) == 2
    assert not ui.confirm_button.isEnabled()
    ui.kept_table.setFocus()
    qtbot.waitUntil(ui.kept_table.hasFocus)
    ui.kept_table.selectRow(0)
    qtbot.keyClick(ui.kept_table, Qt.Key.Key_Space)
    ui.to_box.setFocus()
    while ui.to_box.currentText() != "鄭雅文":
        qtbot.keyClick(ui.to_box, Qt.Key.Key_Down)
    ui.reason_edit.setFocus()
    type_text(ui.reason_edit, "調往分站")
    assert "將改派 1 張工作單" in ui.preview_label.text()
    with qtbot.waitSignal(dialog.given) as given:
        qtbot.keyClick(ui.reason_edit, Qt.Key.Key_Return)
        jobs.drain()
    jobs.drain()
    assert given.args == [1]
    taker = Person.get(Person.name == "鄭雅文").id
    assert [one.id for one in holdings(head_desk, taker).tickets] == [kept]
    assert "鄭雅文" in names(panel)


def test_giving_over_to_the_same_person_is_told_before_anything_happens(
    qtbot: QtBot, head_desk: Desk, desk: Desk, jobs: Jobs, theme: Theme
) -> None:
    register(desk, a_draft(desk))
    mine = Person.get(Person.name == "林曉婷").id
    dialog = ReassignDialog(head_desk, jobs, theme, mine)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.to_box.setCurrentIndex(dialog.ui.to_box.findData(mine))
    dialog.ui.reason_edit.setText("試")
    assert "不能交給本人" in dialog.ui.who_problem.text()
    assert not dialog.ui.confirm_button.isEnabled()
    dialog.ui.reason_edit.clear()


def test_an_empty_sheet_is_printed_only_where_it_is_asked_for(
    qtbot: QtBot, desk: Desk, jobs: Jobs, theme: Theme
) -> None:
    panel = shown(qtbot, desk, jobs, theme)
    assert names(panel) == ["黃麗娟"]
    assert not panel.ui.print_button.isEnabled()
    panel.ui.people_table.setFocus()
    qtbot.keyClick(panel.ui.people_table, Qt.Key.Key_Space)
    assert panel.ui.print_button.text() == "打印 1 人的派工單"
