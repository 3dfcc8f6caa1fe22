"""A ticket about something to repair opens its 維修單 by one key (篇1 2.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.views.tickets.at_the_page import open_ticket
from wuye_desk.domain.vocabulary import Kind, Nature
from wuye_desk.store.models import Ticket

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wuye_desk.jobs import Jobs
    from wuye_desk.views.tickets.tickets_page import TicketsPage


def test_f10_asks_for_the_repair_slip_of_a_call_for_help(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    Ticket.update(kind=Kind.HELP).where(Ticket.id == tickets["裝修時間"]).execute()
    open_ticket(page, jobs, tickets["裝修時間"])
    with qtbot.waitSignal(page.repair_requested) as asked:
        qtbot.keyClick(page.ui.ticket_list, Qt.Key.Key_F10)
    assert asked.args == [tickets["裝修時間"]]


def test_the_menu_offers_it_too(qtbot: QtBot, page: TicketsPage, jobs: Jobs, tickets: dict[str, int]) -> None:
    open_ticket(page, jobs, tickets["主臥漏水"])
    qtbot.keyClick(page.ui.ticket_list, Qt.Key.Key_F6)
    with qtbot.waitSignal(page.repair_requested) as asked:
        qtbot.keyClick(page.pane.steps, Qt.Key.Key_W)
    assert asked.args == [tickets["主臥漏水"]]


def test_a_question_has_none(qtbot: QtBot, page: TicketsPage, jobs: Jobs, tickets: dict[str, int]) -> None:
    Ticket.update(nature=Nature.OTHER).where(Ticket.id == tickets["裝修時間"]).execute()
    open_ticket(page, jobs, tickets["裝修時間"])
    qtbot.keyClick(page.ui.ticket_list, Qt.Key.Key_F6)
    texts = [action.text() for action in page.pane.steps.actions()]
    page.pane.steps.close()
    assert texts
    assert not [text for text in texts if "維修單" in text]
