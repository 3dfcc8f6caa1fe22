"""At the ticket: the next shelf number stands in the field, and a head keeps a typical case."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.services.archive.test_archive import archive
from tests.services.intake.drafts_of import a_draft
from tests.support.keyboard import type_text
from wuye_desk.jobs import Jobs
from wuye_desk.services.cases.cases import case_of
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.tickets.tickets import ticket
from wuye_desk.views.cases.case_dialog import CaseDialog
from wuye_desk.views.theme import Theme
from wuye_desk.views.tickets.shelf_editor import ShelfEditor
from wuye_desk.views.tickets.tickets_page import TicketsPage


@pytest.fixture
def shelf(desk: Desk, theme: Theme, qtbot: QtBot) -> ShelfEditor:
    archive(desk, "TS-202611-001", "2026-016", date(2026, 11, 20))
    editor = ShelfEditor(desk)
    qtbot.addWidget(editor)
    with qtbot.waitExposed(editor):
        editor.show()
    return editor


def test_the_next_shelf_number_stands_there_and_can_be_written_over(shelf: ShelfEditor) -> None:
    assert shelf.value() == "2026-017"
    assert shelf.taken_label.text() == ""
    shelf.line.selectAll()
    type_text(shelf.line, " 甲-1 ")
    assert shelf.value() == "甲-1"


def test_a_shelf_number_that_is_taken_is_said(shelf: ShelfEditor) -> None:
    shelf.line.selectAll()
    type_text(shelf.line, "2026-016")
    assert shelf.taken_label.text() == "這個案卷號已有 TS-202611-001"


def page_of(desk: Desk, jobs: Jobs, theme: Theme, qtbot: QtBot) -> TicketsPage:
    page = TicketsPage(desk, jobs, theme)
    qtbot.addWidget(page)
    page.resize(1294, 630)
    page.show()
    return page


def test_a_head_keeps_a_ticket_as_a_case_and_a_receptionist_is_told_who_may(
    desk: Desk, head_desk: Desk, jobs: Jobs, theme: Theme, qtbot: QtBot
) -> None:
    view = ticket(desk, register(desk, a_draft(desk)).ticket_id)
    for at_desk, allowed in ((desk, False), (head_desk, True)):
        page = page_of(at_desk, jobs, theme, qtbot)
        page.pane.show_ticket(view)
        (action,) = [one for one in page.pane.steps.actions() if "典型案例" in one.text()]
        assert action.isEnabled() is allowed
        assert ("站長" in action.text()) is not allowed
    action.trigger()
    (dialog,) = page.findChildren(CaseDialog)
    type_text(dialog.ui.title_edit, "漏水")
    type_text(dialog.ui.lesson_edit, "先關閥")
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    jobs.drain()
    assert case_of(desk, view.id) is not None
