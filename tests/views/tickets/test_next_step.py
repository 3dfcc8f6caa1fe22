"""The next step by Enter, the others in their menu, and who may take them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.views.tickets.at_the_page import dialog_of, open_ticket
from wuye_desk.domain.events import EVENTS
from wuye_desk.views.tickets.tickets_page import TicketsPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wuye_desk.jobs import Jobs


def test_what_only_the_head_may_do_is_grey_and_says_who(
    page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    open_ticket(page, jobs, tickets["主臥漏水"])
    cancel = next(action for action in page.pane.steps.actions() if action.text().startswith("作廢"))
    assert not cancel.isEnabled()
    assert "站長" in cancel.text()


def test_enter_among_the_clocks_does_the_next_step(qtbot: QtBot, page: TicketsPage) -> None:
    page.pane.ui.clock_table.setFocus()
    qtbot.keyClick(page.pane.ui.clock_table, Qt.Key.Key_Return)
    assert page.pane.view is not None
    step = page.pane.view.next_step.event
    assert step is not None
    assert EVENTS[step].label in dialog_of(page).windowTitle()


def test_a_click_on_the_other_steps_leaves_the_cursor_in_the_list(qtbot: QtBot, page: TicketsPage) -> None:
    """So that after Esc from their menu Enter does the next step, as the hint promises."""
    page.ui.ticket_list.setFocus()
    page.pane.ui.other_button.setMenu(None)
    qtbot.mouseClick(page.pane.ui.other_button, Qt.MouseButton.LeftButton)
    assert page.ui.ticket_list.hasFocus()


def test_the_archive_is_refused_with_what_is_missing(
    page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    open_ticket(page, jobs, tickets["電梯異響"])
    assert "滿意回訪" in page.pane.head.missing.text()
    assert "經理意見" in page.pane.head.missing.text()
