"""Finding tickets: search, filters, order of the keys, page after page."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.support.keyboard import type_text
from tests.views.tickets.at_the_page import CTRL, numbers
from wuye_desk.store.models import Ticket
from wuye_desk.views.tickets.tickets_page import TicketsPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.support.clock_hand import ClockHand
    from wuye_desk.jobs import Jobs
    from wuye_desk.services.desk import Desk


def test_the_newest_ticket_comes_first_and_is_shown(page: TicketsPage, jobs: Jobs) -> None:
    assert numbers(page) == ["XW-202611-001", "TS-202611-002", "TS-202611-001"]
    assert page.pane.ui.number_label.text() == "XW-202611-001"
    assert page.ui.count_label.text() == "3 件"


def test_searching_for_a_leak_finds_it_in_the_text(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    qtbot.keyClick(page, Qt.Key.Key_F, CTRL)
    type_text(page.ui.search_edit, "漏水")
    qtbot.keyClick(page.ui.search_edit, Qt.Key.Key_Return)
    jobs.drain()
    assert numbers(page) == ["TS-202611-002"]
    assert page.ui.ticket_list.hasFocus()


def test_a_search_without_result_says_what_to_do(qtbot: QtBot, page: TicketsPage, jobs: Jobs) -> None:
    type_text(page.ui.search_edit, "游泳池")
    qtbot.keyClick(page.ui.search_edit, Qt.Key.Key_Return)
    jobs.drain()
    assert page.ui.list_stack.currentWidget() is page.ui.list_empty_page
    assert page.ui.list_empty_title.text() == "沒有這樣的工作單"
    qtbot.mouseClick(page.ui.list_clear_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)


def test_kind_and_stage_filter_the_list(page: TicketsPage, jobs: Jobs) -> None:
    page.ui.kind_box.setCurrentText("問詢")
    jobs.drain()
    assert numbers(page) == ["XW-202611-001"]
    page.ui.kind_box.setCurrentText("各類")
    page.ui.state_box.setCurrentText("待回訪")
    jobs.drain()
    assert numbers(page) == ["TS-202611-001"]


def test_alt_and_arrows_go_from_ticket_to_ticket(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    qtbot.keyClick(page.ui.ticket_list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    jobs.drain()
    assert page.pane.ui.number_label.text() == "TS-202611-002"
    qtbot.keyClick(page.ui.ticket_list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    jobs.drain()
    assert page.pane.ui.number_label.text() == "XW-202611-001"


def test_ten_thousand_tickets_are_read_a_page_at_a_time_as_one_scrolls(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, desk: Desk, clock_hand: ClockHand
) -> None:
    first = Ticket.get(Ticket.number == "TS-202611-002")
    columns = {name: value for name, value in first.__data__.items() if name != "id"}
    received = clock_hand() - timedelta(days=100)
    rows = [
        {**columns, "number": f"TS-202608-{place:05}", "received_at": received - timedelta(minutes=place)}
        for place in range(10_000)
    ]
    with desk.store.write():
        for start in range(0, len(rows), 200):
            Ticket.insert_many(rows[start : start + 200]).execute()
    page.refresh()
    jobs.drain()
    assert page.ui.count_label.text() == "10,003 件"
    read = page.model.rowCount()
    assert read <= 200
    bar = page.ui.ticket_list.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 2000)
    bar.setValue(bar.maximum())
    jobs.drain()
    qtbot.waitUntil(lambda: page.model.rowCount() > read)
    assert len(set(numbers(page))) == page.model.rowCount()
