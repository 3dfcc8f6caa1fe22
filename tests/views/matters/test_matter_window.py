"""The window of a matter by keys: the shared duty, the visit of one household, joining another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.services.intake.drafts_of import CHEN, WANG, ZHANG, a_draft
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Grade
from wuye_desk.services.intake.registration import register
from wuye_desk.store.models import Ticket
from wuye_desk.views.matters.matter_window import MatterWindow

if TYPE_CHECKING:
    from wuye_desk.jobs import Jobs
    from wuye_desk.services.desk import Desk
    from wuye_desk.views.theme import Theme

Key = Qt.Key


@pytest.fixture
def window(desk: Desk, jobs: Jobs, theme: Theme, qtbot: QtBot) -> MatterWindow:
    first = register(desk, a_draft(desk, CHEN)).ticket_id
    register(desk, a_draft(desk, WANG, join_ticket_id=first))
    register(desk, a_draft(desk, ZHANG))
    window = MatterWindow(desk, jobs, theme)
    qtbot.addWidget(window)
    window.open_ticket(first)
    qtbot.waitUntil(window.ui.household_table.hasFocus)
    return window


def test_it_shows_every_household_and_joins_the_third_by_keys(
    window: MatterWindow, jobs: Jobs, qtbot: QtBot
) -> None:
    assert [row.view.room_label for row in window.households.rows] == [CHEN, WANG]
    assert window.ui.duty_empty.isVisible()
    window.ui.alike_table.setFocus()
    with qtbot.waitSignal(window.ticket_changed):
        QTest.keyClick(window.ui.alike_table, Key.Key_Return)
    assert len(window.households.rows) == 3
    assert window.grade_badge.grade is Grade.MAJOR
    assert "第三戶" in window.ui.facts_label.text()
    assert window.duties.rows[0].event is EventKind.REPORTED
    assert window.ui.alike_empty.isVisible()
    assert Ticket.select().where(Ticket.matter.is_null(False)).count() == 3


def test_f6_asks_for_the_visit_of_the_chosen_household(window: MatterWindow) -> None:
    QTest.keyClick(window.ui.household_table, Key.Key_Down)
    QTest.keyClick(window.ui.household_table, Key.Key_F6)
    dialog = window.recorder.dialog
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()


def test_f4_opens_the_ticket_of_the_chosen_household(window: MatterWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window.ui.household_table, Key.Key_Down)
    with qtbot.waitSignal(window.ticket_requested) as asked:
        QTest.keyClick(window.ui.household_table, Key.Key_F4)
    assert asked.args == [window.households.rows[1].view.id]


def test_enter_on_what_is_done_once_asks_for_it(window: MatterWindow, jobs: Jobs, qtbot: QtBot) -> None:
    window.ui.alike_table.setFocus()
    with qtbot.waitSignal(window.ticket_changed):
        QTest.keyClick(window.ui.alike_table, Key.Key_Return)
    window.ui.duty_table.setFocus()
    QTest.keyClick(window.ui.duty_table, Key.Key_Return)
    dialog = window.recorder.dialog
    assert dialog is not None
    assert "上報" in dialog.windowTitle()
    dialog.reject()


def test_who_may_not_record_joins_nothing_and_is_told(
    window: MatterWindow, desk: Desk, jobs: Jobs, qtbot: QtBot
) -> None:
    desk.person = None
    window.ui.alike_table.setFocus()
    QTest.keyClick(window.ui.alike_table, Key.Key_Return)
    jobs.drain()
    assert "前臺" in window.ui.window_problem.text()
    assert Ticket.select().where(Ticket.matter.is_null(False)).count() == 2
