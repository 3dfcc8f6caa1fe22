"""The desk locked while somebody was typing: nothing to be read, nothing lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.services.intake.drafts_of import a_draft
from tests.support.keyboard import type_text
from tests.support.small_station import DESK_PIN, HEAD_PIN
from tests.test_window_joints import joints  # noqa: F401 - the whole window on a real station
from wuye_desk.domain.errors import DeskError
from wuye_desk.jobs import Jobs
from wuye_desk.joints.window_joints import WindowJoints
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.intake.ticket_draft import TicketDraft
from wuye_desk.views.idle_watch import IdleWatch
from wuye_desk.views.intake.intake_page import IntakePage
from wuye_desk.views.lock_cover import LockCover
from wuye_desk.views.tickets.tickets_page import TicketsPage


@pytest.fixture
def locked(joints: WindowJoints, qapp: QApplication, qtbot: QtBot) -> WindowJoints:  # noqa: F811
    page = joints.window.show_page("intake")
    assert isinstance(page, IntakePage)
    type_text(page.what.ui.content_edit, "樓上漏水")
    joints.lock_requested.connect(lambda: joints.seat.lock(qapp.topLevelWidgets()))
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(joints.window, Qt.Key.Key_L, keys)
    assert joints.seat.sign_in is not None
    qtbot.waitUntil(joints.seat.sign_in.isVisible)
    return joints


def unlock(locked: WindowJoints, qtbot: QtBot, jobs: Jobs, pin: str) -> None:
    assert locked.seat.sign_in is not None
    for digit in pin:
        qtbot.keyClick(locked.seat.sign_in.pin_edit, digit)
    jobs.drain()
    QApplication.processEvents()


def covers(joints: WindowJoints) -> list[LockCover]:  # noqa: F811
    return [one for one in joints.window.findChildren(LockCover) if one.isVisible()]


def typed(joints: WindowJoints) -> str:  # noqa: F811
    page = joints.window.page("intake")
    assert isinstance(page, IntakePage)
    return page.what.ui.content_edit.toPlainText()


def test_locked_the_window_is_covered_and_nobody_is_at_the_desk(locked: WindowJoints, desk: Desk) -> None:
    (cover,) = covers(locked)
    assert cover.geometry() == locked.window.rect()
    locked.window.resize(1100, 700)
    assert cover.geometry() == locked.window.rect()
    with pytest.raises(DeskError, match="請先選擇"):
        register(desk, TicketDraft(content="x"))


def test_escape_does_not_open_a_locked_desk(locked: WindowJoints, qtbot: QtBot) -> None:
    assert locked.seat.sign_in is not None
    qtbot.keyClick(locked.seat.sign_in, Qt.Key.Key_Escape)
    assert locked.seat.sign_in.isVisible()
    locked.seat.sign_in.close()
    assert locked.seat.sign_in.isVisible()
    assert covers(locked)


def test_a_wrong_pin_leaves_it_locked(locked: WindowJoints, qtbot: QtBot, jobs: Jobs, desk: Desk) -> None:
    unlock(locked, qtbot, jobs, HEAD_PIN)
    assert covers(locked)
    assert desk.person is None


def test_the_right_pin_brings_back_what_was_being_typed(
    locked: WindowJoints, qtbot: QtBot, jobs: Jobs, desk: Desk
) -> None:
    unlock(locked, qtbot, jobs, DESK_PIN)
    assert covers(locked) == []
    assert desk.person is not None
    assert desk.person.name == "林曉婷"
    assert typed(locked) == "樓上漏水"


def test_somebody_else_may_sit_down_at_a_locked_desk(
    locked: WindowJoints, qtbot: QtBot, jobs: Jobs, desk: Desk
) -> None:
    assert locked.seat.sign_in is not None
    qtbot.keyClick(locked.seat.sign_in.ui.people_list, Qt.Key.Key_1)
    unlock(locked, qtbot, jobs, HEAD_PIN)
    assert desk.person is not None
    assert desk.person.name == "周建國"
    assert locked.window.ui.person_label.text() == "周建國"
    assert typed(locked) == "樓上漏水"


def test_a_dialog_that_is_being_typed_into_is_covered_too(
    joints: WindowJoints,  # noqa: F811
    qapp: QApplication,
    qtbot: QtBot,
    desk: Desk,
    jobs: Jobs,
) -> None:
    ticket_id = register(desk, a_draft(desk)).ticket_id
    joints.pages.open_ticket(ticket_id)
    jobs.drain()
    page = joints.window.page("tickets")
    assert isinstance(page, TicketsPage)
    qtbot.keyClick(page.ui.ticket_list, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = page.recorder.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    watch = IdleWatch(qapp, desk.now, lambda: 10, joints)
    watch.idle.connect(lambda: joints.seat.lock(qapp.topLevelWidgets()))
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_L, keys)
    assert joints.seat.sign_in is not None
    qtbot.waitUntil(joints.seat.sign_in.isVisible)
    assert [one.geometry() for one in dialog.findChildren(LockCover)] == [dialog.rect()]
    assert QApplication.activeModalWidget() is joints.seat.sign_in
    for digit in DESK_PIN:
        qtbot.keyClick(joints.seat.sign_in.pin_edit, digit)
    jobs.drain()
    QApplication.processEvents()
    assert dialog.isVisible()
    assert dialog.findChildren(LockCover) == []
    dialog.done(0)
