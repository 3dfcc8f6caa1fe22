"""The whole window on a real station: what one page asks for, another does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.charges import account_of, charge
from tests.support.clock_hand import ClockHand
from tests.support.keyboard import type_text
from tests.support.small_station import HEAD_PIN
from wuye_desk.domain.vocabulary import CallerRelation
from wuye_desk.jobs import Jobs
from wuye_desk.joints.window_joints import WindowJoints
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import TicketDraft, register
from wuye_desk.views.board.board_page import BoardPage
from wuye_desk.views.duty.duty_page import DutyPage
from wuye_desk.views.fees.fees_page import FeesPage
from wuye_desk.views.households.households_page import HouseholdsPage
from wuye_desk.views.intake.intake_front import IntakeFront
from wuye_desk.views.intake.intake_page import IntakePage
from wuye_desk.views.matters.matter_window import MatterWindow
from wuye_desk.views.printing.print_preview import PrintPreview
from wuye_desk.views.reports.reports_page import ReportsPage
from wuye_desk.views.theme import Theme


@pytest.fixture
def joints(qtbot: QtBot, desk: Desk, jobs: Jobs, theme: Theme, tmp_path: Path) -> Iterator[WindowJoints]:
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made = WindowJoints(desk, jobs, theme, memory, tmp_path)
    problems: list[Exception] = []
    made.failed.connect(problems.append)
    made.show()
    qtbot.waitUntil(lambda: made.window.isActiveWindow() and made.search is not None)
    jobs.drain()
    yield made
    jobs.drain()
    made.close()
    assert problems == []


def take_complaint(desk: Desk) -> int:
    draft = TicketDraft(content="樓道噴淋漏水", received_at=desk.now(), happening=True)
    draft.caller_relation = CallerRelation.ANONYMOUS
    return register(desk, draft).ticket_id


def test_every_page_of_the_rail_opens_by_its_key_and_says_its_keys(
    qtbot: QtBot, joints: WindowJoints, jobs: Jobs
) -> None:
    pages = ("intake", "board", "duty", "tickets", "households", "calendar", "fees", "reports", "settings")
    for digit, name in enumerate(pages, start=1):
        qtbot.keyClick(joints.window, Qt.Key(Qt.Key.Key_0 + digit), Qt.KeyboardModifier.ControlModifier)
        jobs.drain()
        assert joints.window.current_name == name
        assert joints.window.ui.hint_label.text()


def test_f2_begins_a_call_from_anywhere(qtbot: QtBot, joints: WindowJoints) -> None:
    joints.window.show_page("board")
    qtbot.keyClick(joints.window, Qt.Key.Key_F2)
    assert joints.window.current_name == "intake"


def test_a_clock_that_runs_out_is_counted_at_the_next_minute(
    desk: Desk, joints: WindowJoints, jobs: Jobs, clock_hand: ClockHand
) -> None:
    take_complaint(desk)
    joints.tick.minute.emit(clock_hand())
    jobs.drain()
    assert joints.window.ui.soon_button.text().strip() == "一小時內 1"
    clock_hand.advance(minutes=11)
    joints.tick.minute.emit(clock_hand())
    jobs.drain()
    assert joints.window.ui.over_button.text().strip() == "逾期 1"
    assert not joints.window.ui.soon_button.isVisible()


def test_the_chip_opens_the_board_on_what_is_overdue(
    qtbot: QtBot, desk: Desk, joints: WindowJoints, jobs: Jobs, clock_hand: ClockHand
) -> None:
    take_complaint(desk)
    clock_hand.advance(minutes=11)
    joints.tick.minute.emit(clock_hand())
    jobs.drain()
    qtbot.mouseClick(joints.window.ui.over_button, Qt.MouseButton.LeftButton)
    jobs.drain()
    board = joints.window.page("board")
    assert joints.window.current_name == "board"
    assert [line.clock.label for line in board.model.rows] == ["趕赴現場"]  # type: ignore[attr-defined]


def test_search_leads_to_the_household_and_back_to_the_words(
    qtbot: QtBot, joints: WindowJoints, jobs: Jobs
) -> None:
    qtbot.keyClick(joints.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    edit = joints.window.ui.search_edit
    type_text(edit, "張德勝")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    jobs.drain()
    assert joints.window.current_name == "households"
    assert edit.text() == "張德勝"


def test_change_of_person_shows_in_the_bar_and_on_the_page(
    qtbot: QtBot, desk: Desk, joints: WindowJoints, jobs: Jobs
) -> None:
    joints.window.show_page("settings")
    assert joints.window.ui.person_label.text() == "林曉婷"
    qtbot.keyClick(joints.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    dialog = joints.seat.sign_in
    assert dialog is not None
    qtbot.keyClicks(dialog.ui.people_list, "1")
    qtbot.keyClicks(dialog.pin_edit, HEAD_PIN)
    jobs.drain()
    assert joints.window.ui.person_label.text() == "周建國"
    assert joints.window.ui.hint_label.text() == "改了要按保存才算"


def test_nobody_at_the_desk_is_asked_who_is_there(
    qtbot: QtBot, desk: Desk, jobs: Jobs, theme: Theme, tmp_path: Path
) -> None:
    desk.person = None
    memory = QSettings(str(tmp_path / "other.ini"), QSettings.Format.IniFormat)
    made = WindowJoints(desk, jobs, theme, memory, tmp_path)
    made.show()
    qtbot.waitUntil(lambda: made.seat.sign_in is not None and made.seat.sign_in.isVisible())
    assert made.window.ui.person_label.text() == "請選擇是誰"
    made.seat.sign_in.reject()
    jobs.drain()
    made.close()


def test_f1_opens_the_manual_at_the_page_one_is_on(qtbot: QtBot, joints: WindowJoints) -> None:
    joints.window.show_page("board")
    qtbot.keyClick(joints.window, Qt.Key.Key_F1)
    assert joints.manual is not None
    assert joints.manual.shown_name == "board"
    assert "看板" in joints.manual.ui.text_browser.toPlainText()
    joints.manual.close()


def test_what_the_rules_and_the_calendar_know_stands_in_the_status_bar(joints: WindowJoints) -> None:
    assert joints.window.ui.rules_label.text() == "規則書 第 1 版 · 工作日曆 2026 官方，2027 暫算"


def test_a_clock_set_back_is_said_once_and_marked_until_it_is_right(
    qtbot: QtBot, joints: WindowJoints, desk: Desk, jobs: Jobs, clock_hand: ClockHand
) -> None:
    take_complaint(desk)
    said: list[str] = []
    joints.failed.disconnect()
    joints.failed.connect(lambda error: said.append(str(error)))
    clock_hand.advance(days=-2)
    for _ in range(2):
        joints.tick.wake()
        jobs.drain()
        clock_hand.advance(minutes=1)
    assert len(said) == 1
    assert "2026-11-23 10:42" in said[0]
    assert "<img" in joints.window.ui.date_label.text()
    clock_hand.advance(days=2)
    joints.tick.wake()
    jobs.drain()
    assert joints.window.ui.date_label.text() == "2026-11-23 週一"


def test_what_is_typed_before_the_rest_of_the_page_stands_goes_on_there(
    qtbot: QtBot, desk: Desk, jobs: Jobs, theme: Theme, tmp_path: Path
) -> None:
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made = WindowJoints(desk, jobs, theme, memory, tmp_path)
    made.show()
    front = made.window.ui.page_stack.currentWidget()
    assert isinstance(front, IntakeFront)
    assert made.window.focusWidget() is front.who.ui.search_edit
    QTest.keyClicks(front.who.ui.search_edit, "1201")
    assert [hit.name for hit in front.who.hits] == ["張德勝"]
    qtbot.waitUntil(lambda: made.window.current_name == "intake")
    page = made.window.page("intake")
    assert isinstance(page, IntakePage)
    qtbot.waitUntil(lambda: page.who.ui.search_edit.text() == "1201")
    assert [hit.name for hit in page.who.hits] == ["張德勝"]
    jobs.drain()
    made.close()


def test_who_takes_the_shift_and_signs_in_sits_at_the_desk_from_then_on(
    qtbot: QtBot, joints: WindowJoints, jobs: Jobs, desk: Desk
) -> None:
    page = cast(DutyPage, joints.window.show_page("duty"))
    jobs.drain()
    page.show_tab("shift")
    jobs.drain()
    panel = page.shift_panel
    panel.ui.taker_box.setFocus()
    qtbot.keyClick(panel.ui.taker_box, Qt.Key.Key_Down)
    assert panel.ui.taker_box.currentText() == "周建國"
    panel.pin_edit.setFocus()
    qtbot.keyClicks(panel.pin_edit, HEAD_PIN)
    qtbot.mouseClick(panel.ui.take_seat_button, Qt.MouseButton.LeftButton)
    jobs.drain()
    assert desk.person is not None
    assert desk.person.name == "周建國"
    assert joints.window.ui.person_label.text() == "周建國"
    assert page.tab_control.value == "shift"
    jobs.drain()


def test_reports_show_their_month_as_soon_as_the_page_is_opened(joints: WindowJoints, jobs: Jobs) -> None:
    """The list of sections takes the cursor first, and has its first row chosen by that."""
    page = joints.window.show_page("reports")
    jobs.drain()
    assert isinstance(page, ReportsPage)
    assert page.month_section.report is not None


def test_the_board_opens_the_matter_of_a_line(
    qtbot: QtBot, desk: Desk, joints: WindowJoints, jobs: Jobs
) -> None:
    ticket_id = take_complaint(desk)
    board = joints.window.show_page("board")
    jobs.drain()
    assert isinstance(board, BoardPage)
    board.matter_requested.emit(ticket_id)
    jobs.drain()
    windows = joints.window.findChildren(MatterWindow)
    assert [window.isVisible() for window in windows] == [True]
    windows[0].close()


def test_a_household_is_brought_to_the_counter_pays_and_gets_its_receipt_by_keys(
    qtbot: QtBot, desk: Desk, joints: WindowJoints, jobs: Jobs
) -> None:
    account = account_of("3棟2單元1201")
    charge(desk, account, "management", 202611, 25_077)
    households = cast("HouseholdsPage", joints.window.show_page("households"))
    households.open_household(account)
    qtbot.keyClick(households, Qt.Key.Key_F7)
    assert joints.window.current_name == "fees"
    counter = cast("FeesPage", joints.window.page("fees")).counter_section
    assert counter.ui.charge_table.hasFocus()
    qtbot.keyClick(counter.ui.charge_table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    jobs.drain()
    assert counter.ui.number_label.text() == "SJ-202611-001"
    qtbot.keyClick(counter.search.edit, Qt.Key.Key_F9)
    jobs.drain()
    (preview,) = joints.window.findChildren(PrintPreview)
    assert "SJ-202611-001" in preview.windowTitle()
    preview.reject()
