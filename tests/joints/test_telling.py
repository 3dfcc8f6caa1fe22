"""What the program tells by itself, joined to the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.services.intake.drafts_of import CHEN, WANG, ZHANG, a_draft
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.ticket import EventKind
from wuye_desk.jobs import Jobs
from wuye_desk.joints.telling import Telling
from wuye_desk.joints.window_joints import WindowJoints
from wuye_desk.services.board.board import Counter
from wuye_desk.services.desk import Desk, PersonAtDesk
from wuye_desk.services.duty.work_line import Errand
from wuye_desk.services.intake.registration import register
from wuye_desk.services.people.people import people
from wuye_desk.services.tickets.tickets import EventDraft, record
from wuye_desk.views.board.board_page import BoardPage
from wuye_desk.views.reports.reports_page import ReportsPage
from wuye_desk.views.theme import Theme

PAGES = ("intake", "board", "duty", "tickets", "households", "calendar", "fees", "reports", "settings")


@pytest.fixture
def joints(qtbot: QtBot, desk: Desk, jobs: Jobs, theme: Theme, tmp_path: Path) -> Iterator[WindowJoints]:
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made = WindowJoints(desk, jobs, theme, memory, tmp_path)
    problems: list[Exception] = []
    made.failed.connect(problems.append)
    made.show()
    qtbot.waitUntil(lambda: made.window.isActiveWindow() and made.telling is not None)
    jobs.drain()
    yield made
    jobs.drain()
    made.close()
    assert problems == []


@pytest.fixture
def telling(joints: WindowJoints) -> Telling:
    assert joints.telling is not None
    return joints.telling


def board_of(joints: WindowJoints) -> BoardPage:
    page = joints.window.page("board")
    assert isinstance(page, BoardPage)
    return page


def test_a_reminder_leads_to_the_board_on_what_is_overdue(
    qtbot: QtBot, desk: Desk, joints: WindowJoints, telling: Telling, jobs: Jobs, clock_hand: ClockHand
) -> None:
    register(desk, a_draft(desk))
    clock_hand.advance(hours=25)
    joints.tick.minute.emit(clock_hand())
    jobs.drain()
    assert joints.window.current_name == "intake"
    assert telling.reminders.strip.isVisible()
    qtbot.mouseClick(telling.reminders.strip.ui.go_button, Qt.MouseButton.LeftButton)
    jobs.drain()
    assert joints.window.current_name == "board"
    assert board_of(joints).filters.counter is Counter.OVERDUE


def test_the_third_household_is_told_on_any_page_the_moment_it_is_saved_篇3_四_一_1_1(
    qtbot: QtBot, desk: Desk, joints: WindowJoints, telling: Telling, jobs: Jobs
) -> None:
    first = register(desk, a_draft(desk, CHEN)).ticket_id
    for room in (WANG, ZHANG):
        register(desk, a_draft(desk, room, join_ticket_id=first))
    joints.pages.changed.emit()
    jobs.drain()
    assert "第三戶" in telling.upgrades.strip.ui.title_label.text()
    assert telling.upgrades.strip.isVisible()
    qtbot.mouseClick(telling.upgrades.strip.ui.go_button, Qt.MouseButton.LeftButton)
    jobs.drain()
    assert joints.window.current_name == "board"
    assert not telling.upgrades.strip.isVisible()


def test_a_month_that_ran_out_is_upgraded_and_told_within_the_minute_篇2_4_1_1(
    desk: Desk, joints: WindowJoints, telling: Telling, jobs: Jobs, clock_hand: ClockHand
) -> None:
    register(desk, a_draft(desk))
    clock_hand.advance(days=32, minutes=1)
    joints.tick.minute.emit(clock_hand())
    jobs.drain()
    assert "一個月內未合理解決" in telling.upgrades.strip.ui.title_label.text()


def test_what_the_strip_tells_goes_on_with_the_minutes_and_goes_when_it_is_done(
    desk: Desk, joints: WindowJoints, telling: Telling, jobs: Jobs, clock_hand: ClockHand
) -> None:
    ticket_id = register(desk, a_draft(desk, happening=True)).ticket_id
    strip = telling.reminders.strip
    for told in ("逾 2分", "逾 5分"):
        clock_hand.advance(minutes=8 if told == "逾 2分" else 3)
        joints.tick.minute.emit(clock_hand())
        jobs.drain()
        assert told in strip.detail_label.text()
    record(desk, ticket_id, EventDraft(EventKind.ARRIVED, clock_hand(), {"who": "鄭雅文"}))
    joints.pages.changed.emit()
    jobs.drain()
    assert not strip.isVisible()


def test_a_ticket_that_rose_is_told_no_more_once_the_manager_knows_篇2_5_4_1(
    desk: Desk, joints: WindowJoints, telling: Telling, jobs: Jobs, clock_hand: ClockHand
) -> None:
    ticket_id = register(desk, a_draft(desk)).ticket_id
    clock_hand.advance(days=32, minutes=1)
    joints.tick.minute.emit(clock_hand())
    jobs.drain()
    assert "先上報物業經理" in telling.upgrades.strip.detail_label.text()
    clock_hand.advance(minutes=1)
    record(
        desk, ticket_id, EventDraft(EventKind.REPORTED, clock_hand(), {"to": "沈文海", "by_name": "林曉婷"})
    )
    joints.pages.changed.emit()
    jobs.drain()
    assert not telling.upgrades.strip.isVisible()


def test_of_two_strips_one_is_shown_with_how_many_wait_and_no_page_gets_a_scroll_bar(
    qtbot: QtBot, desk: Desk, joints: WindowJoints, telling: Telling, jobs: Jobs, clock_hand: ClockHand
) -> None:
    joints.window.setWindowState(Qt.WindowState.WindowNoState)
    joints.window.resize(1366, 698)
    register(desk, a_draft(desk))
    clock_hand.advance(days=32, minutes=1)
    joints.tick.minute.emit(clock_hand())
    jobs.drain()
    upgrades, reminders = telling.upgrades.strip, telling.reminders.strip
    assert upgrades.wanted
    assert reminders.wanted
    assert [upgrades.isVisible(), reminders.isVisible()] == [True, False]
    assert upgrades.more_label.text() == "還有 1 條"
    bar = joints.window.ui.page_area.verticalScrollBar()
    for name in PAGES:
        joints.window.show_page(name)
        jobs.drain()
        QApplication.processEvents()
        assert (name, bar.maximum()) == (name, 0)
    qtbot.mouseClick(upgrades.ui.dismiss_button, Qt.MouseButton.LeftButton)
    jobs.drain()
    assert [upgrades.isVisible(), reminders.isVisible()] == [False, True]
    assert not reminders.more_label.isVisible()


def test_the_rail_counts_ones_own_overdue_things_each_minute(
    desk: Desk, joints: WindowJoints, jobs: Jobs, clock_hand: ClockHand
) -> None:
    register(desk, a_draft(desk))
    clock_hand.advance(hours=25)
    joints.tick.minute.emit(clock_hand())
    jobs.drain()
    assert joints.window._buttons["duty"].count == 1


def test_who_sits_down_sees_his_own_count_at_once(
    desk: Desk, joints: WindowJoints, jobs: Jobs, clock_hand: ClockHand
) -> None:
    register(desk, a_draft(desk))
    clock_hand.advance(hours=25)
    joints.bars.count()
    jobs.drain()
    assert joints.window._buttons["duty"].count == 1
    other = next(one for one in people(desk) if one.name == "鄭雅文")
    desk.person = PersonAtDesk(other.id, other.name, frozenset(other.roles))
    joints.seat.greet()
    jobs.drain()
    assert joints.window._buttons["duty"].count == 0


def test_errands_of_the_list_lead_to_their_pages(desk: Desk, joints: WindowJoints, jobs: Jobs) -> None:
    joints.window.show_page("duty")
    joints.pages.do_errand(Errand.MONTHLY_REPORT)
    jobs.drain()
    reports = joints.window.page("reports")
    assert isinstance(reports, ReportsPage)
    assert joints.window.current_name == "reports"
    assert reports.ui.section_stack.currentWidget() is reports.month_section
    joints.pages.do_errand(Errand.DISPOSAL)
    jobs.drain()
    assert reports.ui.section_stack.currentWidget() is reports.disposal_section
    joints.pages.do_errand(Errand.DRAFT)
    jobs.drain()
    assert joints.window.current_name == "intake"
