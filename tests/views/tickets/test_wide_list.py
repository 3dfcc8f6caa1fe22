"""The wide list: columns chosen and kept, sorted by their headings, one key there and back."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, QPoint, QSettings, Qt

from tests.support.tickets import add_ticket
from tests.views.tickets.at_the_page import CTRL, numbers
from wuye_desk.domain.vocabulary import Channel, Grade, Validity
from wuye_desk.store.models import Department, Ticket, TicketEvent
from wuye_desk.views.tickets.ticket_columns import AT_FIRST
from wuye_desk.views.tickets.tickets_page import TicketsPage

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.support.clock_hand import ClockHand
    from wuye_desk.jobs import Jobs
    from wuye_desk.services.desk import Desk
    from wuye_desk.views.theme import Theme


@pytest.fixture
def memory(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def page(
    qtbot: QtBot,
    desk: Desk,
    jobs: Jobs,
    theme: Theme,
    styled: None,
    tickets: dict[str, int],
    memory: QSettings,
) -> TicketsPage:
    return shown(qtbot, desk, jobs, theme, memory)


def shown(qtbot: QtBot, desk: Desk, jobs: Jobs, theme: Theme, memory: QSettings) -> TicketsPage:
    page = TicketsPage(desk, jobs, theme, memory)
    qtbot.addWidget(page)
    page.resize(1294, 630)
    page.show()
    page.activate()
    jobs.drain()
    return page


def headings(page: TicketsPage) -> list[str]:
    table = page.ui.ticket_table
    return [
        column.title for place, column in enumerate(page.model.columns) if not table.isColumnHidden(place)
    ]


def widen(qtbot: QtBot, page: TicketsPage) -> None:
    qtbot.keyClick(page, Qt.Key.Key_F3)


def test_f3_shows_all_tickets_over_the_page_and_enter_the_chosen_one(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs
) -> None:
    widen(qtbot, page)
    table = page.ui.ticket_table
    assert table.isVisible()
    assert not page.pane.isVisible()
    assert len(headings(page)) == len(AT_FIRST)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    jobs.drain()
    assert page.pane.isVisible()
    assert page.pane.ui.number_label.text() == numbers(page)[1]
    assert page.ui.ticket_list.currentIndex().row() == 1


def test_a_column_is_chosen_from_the_menu_and_is_there_again(
    qtbot: QtBot, page: TicketsPage, desk: Desk, jobs: Jobs, theme: Theme, memory: QSettings
) -> None:
    menu = page.ui.columns_button.menu()
    next(one for one in menu.actions() if one.text() == "渠道").trigger()
    next(one for one in menu.actions() if one.text() == "進度").trigger()
    assert "渠道" in headings(page)
    again = shown(qtbot, desk, jobs, theme, memory)
    assert again.ui.ticket_table.isVisible()
    assert "渠道" in headings(again)
    assert "進度" not in headings(again)


def test_a_click_on_a_heading_sorts_and_a_second_turns_it_and_both_are_kept(
    qtbot: QtBot, page: TicketsPage, desk: Desk, jobs: Jobs, theme: Theme, memory: QSettings
) -> None:
    widen(qtbot, page)
    heading = page.ui.ticket_table.horizontalHeader()
    place = QPoint(heading.sectionViewportPosition(0) + 20, heading.height() // 2)
    for order in (["XW-202611-001", "TS-202611-002", "TS-202611-001"], None):
        qtbot.mouseClick(heading.viewport(), Qt.MouseButton.LeftButton, pos=place)
        jobs.drain()
        if order:
            assert numbers(page) == order
    assert numbers(page) == ["TS-202611-001", "TS-202611-002", "XW-202611-001"]
    assert numbers(shown(qtbot, desk, jobs, theme, memory)) == numbers(page)


def test_no_key_acts_on_a_ticket_that_is_not_in_view(qtbot: QtBot, page: TicketsPage, jobs: Jobs) -> None:
    before = TicketEvent.select().count()
    widen(qtbot, page)
    qtbot.keyClick(page.ui.ticket_table, Qt.Key.Key_Down)
    qtbot.keyClick(page.ui.ticket_table, Qt.Key.Key_N, CTRL)
    jobs.drain()
    assert page.recorder.dialog is None
    assert page.pane.isVisible()
    assert TicketEvent.select().count() == before


def test_grade_department_channel_validity_and_days_narrow_the_list(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, desk: Desk, clock_hand: ClockHand
) -> None:
    columns = {
        "channel": Channel.LETTER,
        "validity": Validity.VALID,
        "grade": Grade.COMPLEX,
        "department": Department.get(Department.name == "維修組"),
    }
    add_ticket(desk.store, "TS-202611-009", clock_hand() - timedelta(days=5), **columns)
    qtbot.mouseClick(page.ui.more_button, Qt.MouseButton.LeftButton)
    assert page.ui.more_panel.isVisible()
    for box, word in (
        (page.ui.grade_box, "復雜"),
        (page.ui.department_box, "維修組"),
        (page.ui.channel_box, "來函"),
        (page.ui.validity_box, "有效"),
    ):
        page.filters.clear()
        box.setCurrentText(word)
        jobs.drain()
        assert numbers(page) == ["TS-202611-009"], word
    page.filters.clear()
    page.ui.from_edit.setDate(QDate(2026, 11, 18))
    page.ui.to_edit.setDate(QDate(2026, 11, 18))
    jobs.drain()
    assert numbers(page) == ["TS-202611-009"]
    assert page.ui.more_button.text() == "2"
    assert Ticket.select().count() == 4


def test_clearing_the_filters_clears_those_folded_away_too(page: TicketsPage, jobs: Jobs) -> None:
    page.ui.validity_box.setCurrentText("無效")
    jobs.drain()
    assert page.ui.list_stack.currentWidget() is page.ui.list_empty_page
    page.ui.list_clear_button.click()
    jobs.drain()
    assert len(numbers(page)) == 3
    assert page.ui.more_button.text() == ""
