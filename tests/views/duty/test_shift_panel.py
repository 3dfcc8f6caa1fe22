"""交接班 as a person does it: look through what is open, write a note, the next one enters his PIN."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.documents.sheets import pages
from tests.services.intake.drafts_of import CHEN, a_draft
from tests.support.clock_hand import ClockHand
from tests.support.keyboard import type_text
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.people.people import sign_in
from wuye_desk.services.printing.print_job import PrintJob
from wuye_desk.services.shifts.shift_items import ShiftPart
from wuye_desk.store.models import Person
from wuye_desk.store.models.papers import Shift
from wuye_desk.views.duty.shift_panel import ShiftPanel
from wuye_desk.views.theme import Theme

PIN = "864209"


@pytest.fixture
def panel(
    qtbot: QtBot, desk: Desk, jobs: Jobs, theme: Theme, styled: None, clock_hand: ClockHand
) -> ShiftPanel:
    register(desk, a_draft(desk, happening=True))
    clock_hand.advance(hours=6)
    register(desk, a_draft(desk, CHEN, received_at=desk.now(), content="樓道燈不亮"))
    panel = ShiftPanel(desk, jobs, theme)
    qtbot.addWidget(panel)
    panel.resize(1278, 580)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activate()
    jobs.drain()
    return panel


def press(qtbot: QtBot, panel: ShiftPanel, part: ShiftPart | None) -> None:
    assert panel.parts is not None
    place = [value for value in [None, *ShiftPart] if value is None or panel.view.count(value)].index(part)  # type: ignore[union-attr]
    qtbot.mouseClick(panel.parts.buttons[place], Qt.MouseButton.LeftButton)


def take(qtbot: QtBot, panel: ShiftPanel, jobs: Jobs, pin: str, *, seat: bool = False) -> None:
    ui = panel.ui
    ui.taker_box.setFocus()
    qtbot.keyClick(ui.taker_box, Qt.Key.Key_End)
    while ui.taker_box.currentText() != "鄭雅文":
        qtbot.keyClick(ui.taker_box, Qt.Key.Key_Up)
    panel.pin_edit.setFocus()
    qtbot.keyClicks(panel.pin_edit, pin)
    qtbot.mouseClick(ui.take_seat_button if seat else ui.take_button, Qt.MouseButton.LeftButton)
    jobs.drain()


def test_the_shift_shows_what_is_open_and_since_when(panel: ShiftPanel) -> None:
    ui = panel.ui
    assert ui.lines_heading.text().startswith("本班，今天")
    assert "未結 2 件，其中逾期 1 件" in ui.counts_label.text()
    assert [line.part for line in panel.lines.rows][:1] == [ShiftPart.OVERDUE]
    assert ui.next_label.text() == "下一班到 明天 17:30"


def test_a_part_is_chosen_to_see_only_that(qtbot: QtBot, panel: ShiftPanel) -> None:
    press(qtbot, panel, ShiftPart.OVERDUE)
    assert {line.part for line in panel.lines.rows} == {ShiftPart.OVERDUE}
    press(qtbot, panel, None)
    assert len({line.part for line in panel.lines.rows}) > 1


def test_enter_opens_the_ticket_of_a_line(qtbot: QtBot, panel: ShiftPanel) -> None:
    panel.ui.lines_table.setFocus()
    qtbot.keyClick(panel.ui.lines_table, Qt.Key.Key_Home)
    panel.ui.lines_table.selectRow(0)
    with qtbot.waitSignal(panel.ticket_requested) as asked:
        qtbot.keyClick(panel.ui.lines_table, Qt.Key.Key_Return)
    assert asked.args == [panel.lines.rows[0].item.ticket_id]


def test_the_buttons_wait_for_a_taker_and_his_whole_pin(qtbot: QtBot, panel: ShiftPanel) -> None:
    ui = panel.ui
    assert not ui.take_button.isEnabled()
    qtbot.keyClicks(panel.pin_edit, PIN)
    assert not ui.take_button.isEnabled()
    assert "先選接班人" in ui.take_seat_button.toolTip()
    ui.taker_box.setFocus()
    qtbot.keyClick(ui.taker_box, Qt.Key.Key_End)
    assert ui.take_button.isEnabled()


def test_the_giver_cannot_be_chosen_as_taker(panel: ShiftPanel) -> None:
    box = panel.ui.taker_box
    assert [box.itemText(place) for place in range(box.count())] == ["請選", "周建國", "鄭雅文", "沈文海"]


def test_a_shift_is_handed_over_with_a_note_and_the_giver_stays(
    qtbot: QtBot, panel: ShiftPanel, jobs: Jobs, desk: Desk
) -> None:
    panel.ui.note_edit.setFocus()
    type_text(panel.ui.note_edit, "門禁壞了")
    take(qtbot, panel, jobs, PIN)
    kept = Shift.get()
    assert (kept.giver.name, kept.taker.name, kept.note) == ("林曉婷", "鄭雅文", "門禁壞了")
    assert desk.person is not None
    assert desk.person.name == "林曉婷"
    assert "已交給 鄭雅文" in panel.ui.handed_label.text()
    assert panel.ui.note_edit.toPlainText() == ""
    assert panel.pin_edit.text() == ""
    assert "林曉婷 交給 鄭雅文" in panel.ui.lines_heading.text()
    assert "門禁壞了" in panel.ui.note_label.text()


def test_with_one_button_the_taker_sits_down_too(
    qtbot: QtBot, panel: ShiftPanel, jobs: Jobs, desk: Desk
) -> None:
    with qtbot.waitSignal(panel.seat_taken):
        take(qtbot, panel, jobs, PIN, seat=True)
    assert desk.person is not None
    assert desk.person.name == "鄭雅文"
    assert "林曉婷" in [panel.ui.taker_box.itemText(place) for place in range(panel.ui.taker_box.count())]


def test_a_wrong_pin_is_told_at_the_pin_and_nothing_is_lost(
    qtbot: QtBot, panel: ShiftPanel, jobs: Jobs
) -> None:
    type_text(panel.ui.note_edit, "留著")
    take(qtbot, panel, jobs, "111222")
    assert "PIN 不對" in panel.ui.pin_problem.text()
    assert panel.ui.pin_problem.isVisible()
    assert panel.pin_edit.text() == ""
    assert panel.pin_edit.hasFocus()
    assert panel.ui.note_edit.toPlainText() == "留著"
    assert Shift.select().count() == 0


def test_an_earlier_hand_over_is_looked_at_and_left_again(
    qtbot: QtBot, panel: ShiftPanel, jobs: Jobs
) -> None:
    take(qtbot, panel, jobs, PIN)
    ui = panel.ui
    assert ui.back_button.isVisible()
    assert not ui.print_button.isVisible()
    qtbot.mouseClick(ui.back_button, Qt.MouseButton.LeftButton)
    jobs.drain()
    assert ui.lines_heading.text().startswith("本班")
    assert ui.print_button.isVisible()
    qtbot.mouseClick(
        ui.earlier_table.viewport(),
        Qt.MouseButton.LeftButton,
        pos=ui.earlier_table.visualRect(ui.earlier_table.model().index(0, 1)).center(),
    )
    jobs.drain()
    assert "交給 鄭雅文" in ui.lines_heading.text()


def test_the_sheet_is_printed_before_with_what_is_typed_and_after(
    qtbot: QtBot, panel: ShiftPanel, jobs: Jobs
) -> None:
    made: list[Callable[[], PrintJob]] = []
    panel.print_requested.connect(made.append)
    type_text(panel.ui.note_edit, "鑰匙在抽屜")
    with qtbot.waitSignal(panel.print_requested):
        qtbot.keyClick(panel, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert "鑰匙在抽屜" in "".join(pages(made[0]().pdf))
    take(qtbot, panel, jobs, PIN)
    qtbot.mouseClick(panel.ui.reprint_button, Qt.MouseButton.LeftButton)
    assert "鄭雅文" in pages(made[1]().pdf)[0]


def test_who_may_not_work_at_the_desk_can_only_look(panel: ShiftPanel, jobs: Jobs, desk: Desk) -> None:
    from wuye_desk.domain.vocabulary import Role
    from wuye_desk.services.desk import PersonAtDesk

    desk.person = PersonAtDesk(99, "收費", frozenset({Role.CASHIER}))
    panel.activate()
    jobs.drain()
    assert not panel.ui.note_edit.isEnabled()
    assert not panel.pin_edit.isEnabled()
    assert "可以" in panel.ui.take_seat_button.toolTip()


def test_an_empty_desk_says_that_nothing_is_to_be_handed_over(
    qtbot: QtBot, desk: Desk, jobs: Jobs, theme: Theme
) -> None:
    sign_in(desk, Person.get(Person.name == "林曉婷").id, "135790")
    panel = ShiftPanel(desk, jobs, theme)
    qtbot.addWidget(panel)
    panel.show()
    panel.activate()
    jobs.drain()
    assert panel.ui.lines_empty.isVisible()
    assert panel.ui.earlier_empty.isVisible()
    assert not panel.ui.reprint_button.isVisible()
