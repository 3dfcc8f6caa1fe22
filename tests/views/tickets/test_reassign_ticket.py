"""One ticket is given to somebody else to keep, with the reason, by 站長 and above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.support.keyboard import type_text
from tests.views.tickets.at_the_page import CTRL, open_ticket
from wuye_desk.domain.ticket import EventKind
from wuye_desk.store.models import Ticket, TicketEvent
from wuye_desk.views.tickets.reassign_ticket import ReassignTicketDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wuye_desk.jobs import Jobs
    from wuye_desk.services.desk import Desk
    from wuye_desk.views.tickets.tickets_page import TicketsPage


def test_the_head_gives_a_ticket_to_another_receptionist_and_says_why(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, desk: Desk, head_desk: Desk, tickets: dict[str, int]
) -> None:
    desk.person = head_desk.person
    open_ticket(page, jobs, tickets["主臥漏水"])
    qtbot.keyClick(page.ui.ticket_list, Qt.Key.Key_F6)
    qtbot.keyClick(page.pane.steps, Qt.Key.Key_R)
    dialog = page.findChild(ReassignTicketDialog)
    assert dialog is not None
    assert "周建國" in dialog.ui.with_label.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    jobs.drain()
    assert "交給誰" in dialog.ui.problem_label.text()
    dialog.ui.to_box.setCurrentText("鄭雅文")
    assert "隨之換人" in dialog.ui.consequence_label.text()
    type_text(dialog.ui.reason_edit, "休假")
    with qtbot.waitSignal(page.ticket_changed):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    jobs.drain()
    assert Ticket.get_by_id(tickets["主臥漏水"]).handler.name == "鄭雅文"
    assert TicketEvent.get(TicketEvent.kind == EventKind.REASSIGNED).data["reason"] == "休假"


def test_a_receptionist_reads_who_may(page: TicketsPage, jobs: Jobs, tickets: dict[str, int]) -> None:
    open_ticket(page, jobs, tickets["主臥漏水"])
    giving = next(one for one in page.pane.steps.actions() if "改派" in one.text())
    assert not giving.isEnabled()
    assert "站長" in giving.text()
