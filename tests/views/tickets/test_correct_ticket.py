"""Putting right what was registered: any fields at once, nothing typed is lost, the room by searching."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.support.keyboard import type_text
from tests.views.asked import answer
from tests.views.tickets.at_the_page import CTRL, open_ticket
from wuye_desk.domain.vocabulary import CallerRelation, Kind
from wuye_desk.store.models import Ticket, TicketEvent
from wuye_desk.views.tickets.correct_editors import HouseholdEditor
from wuye_desk.views.tickets.correct_ticket import CorrectTicketDialog
from wuye_desk.views.tickets.tickets_page import TicketsPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wuye_desk.jobs import Jobs
    from wuye_desk.services.desk import Desk


@pytest.fixture
def dialog(page: TicketsPage, jobs: Jobs, tickets: dict[str, int]) -> CorrectTicketDialog:
    open_ticket(page, jobs, tickets["主臥漏水"])
    page.pane.steps.correction_chosen.emit()
    found = page.findChild(CorrectTicketDialog)
    assert found is not None
    return found


def choose_room(dialog: CorrectTicketDialog, room: str) -> HouseholdEditor:
    dialog.ui.field_box.setCurrentText("房號")
    editor = dialog.editor
    assert isinstance(editor, HouseholdEditor)
    type_text(editor.search.edit, room)
    return editor


def save(qtbot: QtBot, page: TicketsPage, jobs: Jobs, dialog: CorrectTicketDialog) -> None:
    with qtbot.waitSignal(page.ticket_changed):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    jobs.drain()


def test_a_ticket_on_the_wrong_room_is_put_right_and_the_old_room_is_kept(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, tickets: dict[str, int], dialog: CorrectTicketDialog
) -> None:
    editor = choose_room(dialog, "5-1-0703")
    editor.relation.control.buttons[1].click()
    type_text(dialog.ui.reason_edit, "聽錯了棟號")
    answer("接著寫")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    save(qtbot, page, jobs, dialog)
    row = Ticket.get_by_id(tickets["主臥漏水"])
    assert (row.number, row.room.label) == ("TS-202611-002", "5棟1單元0703")
    assert row.caller_relation is CallerRelation.FAMILY
    words = TicketEvent.get(TicketEvent.kind == "corrected").data
    assert words["before"] == "3棟2單元1201"


def test_after_another_room_the_callers_relation_is_asked_again(
    qtbot: QtBot, dialog: CorrectTicketDialog
) -> None:
    editor = choose_room(dialog, "5-1-0703")
    type_text(dialog.ui.reason_edit, "聽錯了棟號")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert dialog.isVisible()
    assert "什麼人" in dialog._problem.accessibleName()
    assert editor.relation.value() == ""


def test_arrows_mark_another_household_that_fits(qtbot: QtBot, dialog: CorrectTicketDialog) -> None:
    editor = choose_room(dialog, "0703")
    first = editor.value()
    assert len(editor.search.model.rows) == 3
    qtbot.keyClick(editor.search.edit, Qt.Key.Key_Down)
    assert editor.value() not in (None, first)


def test_a_room_the_roster_lacks_is_refused_at_the_field(qtbot: QtBot, dialog: CorrectTicketDialog) -> None:
    choose_room(dialog, "9-9-9999")
    type_text(dialog.ui.reason_edit, "聽錯了")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert "名冊" in dialog._problem.accessibleName()


def test_what_was_typed_is_still_there_after_another_field_was_chosen_and_all_is_saved_together(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, tickets: dict[str, int], dialog: CorrectTicketDialog
) -> None:
    dialog.ui.field_box.setCurrentText("客戶要求")
    type_text(dialog.editor.focusProxy(), "先止水")
    dialog.ui.field_box.setCurrentText("類別")
    dialog.editor.set_value("help")
    dialog.ui.field_box.setCurrentText("客戶要求")
    assert dialog.editor.value() == "先止水"
    assert dialog.ui.changed_label.text() == "一併更正：客戶要求、類別"
    type_text(dialog.ui.reason_edit, "回放錄音")
    save(qtbot, page, jobs, dialog)
    row = Ticket.get_by_id(tickets["主臥漏水"])
    assert (row.demand, row.kind) == ("先止水", Kind.HELP)
    assert TicketEvent.select().where(TicketEvent.kind == "corrected").count() == 2


def test_one_field_that_cannot_be_leaves_all_of_them_and_is_shown(
    qtbot: QtBot, jobs: Jobs, desk: Desk, tickets: dict[str, int], dialog: CorrectTicketDialog
) -> None:
    dialog.ui.field_box.setCurrentText("地點")
    type_text(dialog.editor.focusProxy(), "廚房")
    dialog.ui.field_box.setCurrentText("內容")
    dialog.editor.set_value("")
    dialog.ui.field_box.setCurrentText("地點")
    type_text(dialog.ui.reason_edit, "手誤")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    jobs.drain()
    assert dialog.ui.field_box.currentText() == "內容"
    assert "不能空著" in dialog._problem.accessibleName()
    assert Ticket.get_by_id(tickets["主臥漏水"]).location == ""
