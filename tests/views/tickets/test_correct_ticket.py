"""Putting right what was registered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.support.keyboard import type_text
from tests.views.asked import answer
from tests.views.tickets.at_the_page import CTRL, open_ticket
from wuye_desk.store.models import Ticket, TicketEvent
from wuye_desk.views.tickets.tickets_page import TicketsPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wuye_desk.jobs import Jobs


def test_a_ticket_on_the_wrong_room_is_put_right_and_the_old_room_is_kept(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    from wuye_desk.views.tickets.correct_ticket import CorrectTicketDialog

    open_ticket(page, jobs, tickets["主臥漏水"])
    page.pane.steps.correction_chosen.emit()
    dialog = page.findChild(CorrectTicketDialog)
    assert dialog is not None
    dialog.ui.field_box.setCurrentText("房號")
    type_text(dialog.editor.focusProxy(), "5-1-0703")
    type_text(dialog.ui.reason_edit, "聽錯了棟號")
    answer("接著寫")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    with qtbot.waitSignal(page.ticket_changed):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    jobs.drain()
    row = Ticket.get_by_id(tickets["主臥漏水"])
    assert (row.number, row.room.label) == ("TS-202611-002", "5棟1單元0703")
    words = TicketEvent.get(TicketEvent.kind == "corrected").data
    assert words["before"] == "3棟2單元1201"
