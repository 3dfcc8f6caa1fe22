"""What the program tells by itself: strips that take no cursor, the tray where nobody looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tests.services.intake.drafts_of import CHEN, WANG, ZHANG, a_draft
from wuye_desk.services.board.upgrades import upgrades
from wuye_desk.services.intake.registration import register
from wuye_desk.services.tickets.upkeep import catch_up
from wuye_desk.views.reminders import Reminders
from wuye_desk.views.tray import Tray
from wuye_desk.views.upgrade_notices import UpgradeNotices

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.support.clock_hand import ClockHand
    from wuye_desk.jobs import Jobs
    from wuye_desk.services.desk import Desk
    from wuye_desk.views.theme import Theme


class HeardTray(Tray):
    """A tray that also remembers what it was asked to show."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window)
        self.heard: list[str] = []

    def tell(self, title: str, words: str) -> None:
        self.heard.append(title)
        super().tell(title, words)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Return a window with a field somebody is typing into."""
    window = QWidget()
    QVBoxLayout(window).addWidget(QLineEdit())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    field = window.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    return window


@pytest.fixture
def reminders(desk: Desk, jobs: Jobs, theme: Theme, window: QWidget) -> Reminders:
    made = Reminders(desk, jobs, theme, window, HeardTray(theme, window))
    layout = window.layout()
    assert isinstance(layout, QVBoxLayout)
    made.stand_in(layout)
    return made


@pytest.fixture
def notices(desk: Desk, jobs: Jobs, theme: Theme, window: QWidget) -> UpgradeNotices:
    made = UpgradeNotices(desk, jobs, theme, window, HeardTray(theme, window))
    layout = window.layout()
    assert isinstance(layout, QVBoxLayout)
    made.stand_in(layout)
    return made


def test_one_strip_tells_all_in_figures_and_the_most_urgent_by_name(
    desk: Desk, jobs: Jobs, clock_hand: ClockHand, reminders: Reminders, window: QWidget
) -> None:
    for room in (ZHANG, CHEN, WANG):
        register(desk, a_draft(desk, room))
    clock_hand.advance(hours=25)
    reminders.note_minute(clock_hand())
    jobs.drain()
    assert reminders.strip.isVisible()
    assert reminders.strip.ui.title_label.text() == "3 項已逾期"
    assert "TS-202611-001 反饋處理信息，林曉婷，逾 1時4分" in reminders.strip.detail_label.text()
    assert isinstance(window.focusWidget(), QLineEdit)


def test_the_strip_opens_the_board_on_what_it_told(
    qtbot: QtBot, desk: Desk, jobs: Jobs, clock_hand: ClockHand, reminders: Reminders
) -> None:
    register(desk, a_draft(desk, happening=True))
    clock_hand.advance(minutes=2)
    reminders.note_minute(clock_hand())
    jobs.drain()
    with qtbot.waitSignal(reminders.board_requested) as asked:
        qtbot.mouseClick(reminders.strip.ui.go_button, Qt.MouseButton.LeftButton)
    assert asked.args == [2]
    assert not reminders.strip.isVisible()
    clock_hand.advance(minutes=10)
    reminders.note_minute(clock_hand())
    jobs.drain()
    with qtbot.waitSignal(reminders.board_requested) as asked:
        qtbot.mouseClick(reminders.strip.ui.go_button, Qt.MouseButton.LeftButton)
    assert asked.args == [1]


def test_the_tray_tells_only_where_nobody_looks_at_the_window(
    qtbot: QtBot, desk: Desk, jobs: Jobs, clock_hand: ClockHand, reminders: Reminders, window: QWidget
) -> None:
    tray = reminders._tray
    assert isinstance(tray, HeardTray)
    register(desk, a_draft(desk, ZHANG))
    clock_hand.advance(hours=25)
    reminders.note_minute(clock_hand())
    jobs.drain()
    assert tray.heard == []
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    clock_hand.advance(days=3)
    reminders.note_minute(clock_hand())
    jobs.drain()
    assert len(tray.heard) == 1
    assert tray.heard[0].endswith("項已逾期")
    with qtbot.waitSignal(reminders.board_requested):
        tray.icon.messageClicked.emit()


def test_the_trays_menu_opens_begins_a_call_and_quits(qtbot: QtBot, theme: Theme, window: QWidget) -> None:
    tray = Tray(theme, window)
    opens, calls, quits = (action for action in tray.menu.actions() if action.text())
    for action, signal in (
        (opens, tray.open_requested),
        (calls, tray.new_ticket_requested),
        (quits, tray.quit_requested),
    ):
        with qtbot.waitSignal(signal):
            action.trigger()


def test_a_ticket_that_rose_by_itself_is_told_until_it_is_said_to_be_seen(
    qtbot: QtBot, desk: Desk, jobs: Jobs, clock_hand: ClockHand, notices: UpgradeNotices
) -> None:
    register(desk, a_draft(desk))
    clock_hand.advance(days=40)
    catch_up(desk)
    notices.look()
    jobs.drain()
    assert notices.strip.ui.title_label.text() == "TS-202611-001 已升為重大：一個月內未合理解決"
    notices.look()
    jobs.drain()
    assert notices.strip.isVisible()
    with qtbot.waitSignal(notices.seen):
        qtbot.mouseClick(notices.strip.ui.dismiss_button, Qt.MouseButton.LeftButton)
    assert upgrades(desk) == ()
    assert not notices.strip.isVisible()


def test_what_was_said_to_be_seen_during_a_look_is_not_told_again(
    qtbot: QtBot, desk: Desk, jobs: Jobs, clock_hand: ClockHand, notices: UpgradeNotices
) -> None:
    register(desk, a_draft(desk))
    clock_hand.advance(days=40)
    catch_up(desk)
    notices.look()
    jobs.drain()
    notices.look()
    qtbot.mouseClick(notices.strip.ui.dismiss_button, Qt.MouseButton.LeftButton)
    jobs.drain()
    assert not notices.strip.isVisible()


def test_the_third_household_is_told_the_moment_it_calls_篇3_四_一_1_1(
    qtbot: QtBot, desk: Desk, jobs: Jobs, notices: UpgradeNotices
) -> None:
    first = register(desk, a_draft(desk, CHEN)).ticket_id
    for room in (WANG, ZHANG):
        register(desk, a_draft(desk, room, join_ticket_id=first))
    with qtbot.waitSignal(notices.found):
        notices.look()
    title = notices.strip.ui.title_label.text()
    assert title.endswith("已升為重大：第三戶提出同一事項")
    assert "TS-202611-001" in title
    with qtbot.waitSignal(notices.board_requested):
        qtbot.mouseClick(notices.strip.ui.go_button, Qt.MouseButton.LeftButton)


def test_one_ticket_is_opened_from_its_notice(
    qtbot: QtBot, desk: Desk, jobs: Jobs, clock_hand: ClockHand, notices: UpgradeNotices
) -> None:
    one = register(desk, a_draft(desk)).ticket_id
    clock_hand.advance(days=40)
    catch_up(desk)
    notices.look()
    jobs.drain()
    with qtbot.waitSignal(notices.ticket_requested) as asked:
        qtbot.mouseClick(notices.strip.ui.go_button, Qt.MouseButton.LeftButton)
    assert asked.args == [one]
