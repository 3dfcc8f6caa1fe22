"""The ticket that is open stays open, whatever the list beside it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.views.tickets.at_the_page import numbers, open_ticket
from wuye_desk.views.tickets.tickets_page import TicketsPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wuye_desk.jobs import Jobs


def shown(page: TicketsPage) -> str:
    return page.pane.ui.number_label.text()


def narrow_to_questions(page: TicketsPage, jobs: Jobs) -> None:
    page.ui.kind_box.setCurrentText("問詢")
    jobs.drain()
    assert numbers(page) == ["XW-202611-001"]


def test_a_ticket_the_list_does_not_hold_stays_when_the_list_takes_the_focus(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    narrow_to_questions(page, jobs)
    page.ui.search_edit.setFocus()
    open_ticket(page, jobs, tickets["主臥漏水"])
    page.activate()
    jobs.drain()
    assert page.ui.ticket_list.hasFocus()
    assert shown(page) == "TS-202611-002"
    page.refresh()
    jobs.drain()
    page.activate()
    jobs.drain()
    assert shown(page) == "TS-202611-002"


def test_a_ticket_the_list_does_not_hold_stays_when_enter_goes_from_search_to_list(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    open_ticket(page, jobs, tickets["主臥漏水"])
    page.ui.ticket_list.setFocus()
    narrow_to_questions(page, jobs)
    page.ui.search_edit.setFocus()
    qtbot.keyClick(page.ui.search_edit, Qt.Key.Key_Return)
    jobs.drain()
    assert shown(page) == "TS-202611-002"


def test_the_only_line_of_the_list_is_chosen_by_an_arrow(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    open_ticket(page, jobs, tickets["主臥漏水"])
    narrow_to_questions(page, jobs)
    page.ui.ticket_list.setFocus()
    qtbot.keyClick(page.ui.ticket_list, Qt.Key.Key_Down)
    jobs.drain()
    assert shown(page) == "XW-202611-001"


def test_the_only_line_of_the_list_is_chosen_by_a_click(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    open_ticket(page, jobs, tickets["主臥漏水"])
    narrow_to_questions(page, jobs)
    page.ui.ticket_list.setFocus()
    place = page.ui.ticket_list.visualRect(page.model.index(0, 0)).center()
    qtbot.mouseClick(page.ui.ticket_list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    jobs.drain()
    assert shown(page) == "XW-202611-001"


def test_the_wide_list_changes_nothing_of_the_open_ticket_by_taking_the_focus(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    open_ticket(page, jobs, tickets["主臥漏水"])
    narrow_to_questions(page, jobs)
    qtbot.keyClick(page, Qt.Key.Key_F3)
    jobs.drain()
    assert page.ui.ticket_table.hasFocus()
    qtbot.keyClick(page, Qt.Key.Key_F3)
    jobs.drain()
    assert shown(page) == "TS-202611-002"
    qtbot.keyClick(page, Qt.Key.Key_F3)
    qtbot.keyClick(page.ui.ticket_table, Qt.Key.Key_Down)
    qtbot.keyClick(page.ui.ticket_table, Qt.Key.Key_Return)
    jobs.drain()
    assert shown(page) == "XW-202611-001"
