"""The clocks of a ticket: every word fits, closed rounds fold, nothing voided stands as a task."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from tests.support.tickets import add_event
from tests.views.tickets.at_the_page import open_ticket
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import ClockId
from wuye_desk.services.tickets.clock_keeping import recompute
from wuye_desk.store.models import Ticket
from wuye_desk.views.widgets.cell_delegate import ICON, PADDING
from wuye_desk.views.widgets.cell_roles import STATE_ROLE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.support.clock_hand import ClockHand
    from wuye_desk.jobs import Jobs
    from wuye_desk.services.desk import Desk
    from wuye_desk.views.theme import Theme
    from wuye_desk.views.tickets.tickets_page import TicketsPage


def first_column(page: TicketsPage) -> list[str]:
    model = page.pane.clocks.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def reopen(desk: Desk, ticket_id: int, clock_hand: ClockHand) -> None:
    words = {"way": "door", "result": "dissatisfied", "visitor": "鄭雅文", "words": "還是響"}
    add_event(desk.store, ticket_id, EventKind.VISITED, clock_hand(), **words)
    with desk.store.write():
        recompute(desk, ticket_id)


def test_every_state_of_a_clock_fits_its_column(page: TicketsPage, theme: Theme) -> None:
    widths = page.pane.ui.clock_table
    for style, words in (("strong", "剩 23時59分"), ("base", "遲達 23時59分"), ("strong", "逾 9天23時")):
        needed = QFontMetrics(theme.font(style)).horizontalAdvance(words) + ICON + 3 * PADDING
        assert widths.columnWidth(2) >= needed


def test_every_clause_and_every_deadline_fits_its_column(page: TicketsPage, desk: Desk, theme: Theme) -> None:
    table = page.pane.ui.clock_table
    caption = QFontMetrics(theme.font("caption"))
    widest = max(caption.horizontalAdvance(rule.clause) for rule in desk.rules().clocks.values())
    assert table.columnWidth(4) >= widest + 2 * PADDING
    base = QFontMetrics(theme.font("base"))
    assert table.columnWidth(1) >= base.horizontalAdvance("12-28 週三 17:30") + 2 * PADDING


def test_the_clocks_of_a_closed_round_are_folded_beneath_their_heading(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, desk: Desk, clock_hand: ClockHand, tickets: dict[str, int]
) -> None:
    lift = tickets["電梯異響"]
    reopen(desk, lift, clock_hand)
    open_ticket(page, jobs, lift)
    table, view = page.pane.ui.clock_table, page.pane.view
    assert view is not None
    current = len(view.clocks)
    heading = first_column(page)[current]
    assert heading.startswith("第 1 輪")
    assert len(first_column(page)) == current + 1
    table.setCurrentIndex(page.pane.clocks.model.index(current, 0))
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert len(first_column(page)) == current + 1 + len(view.past_clocks)
    assert "答復業戶" in first_column(page)[current + 1 :]
    row = page.pane.clocks.model.index(current, 0)
    middle = table.visualRect(row).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert len(first_column(page)) == current + 1


def test_another_ticket_begins_with_its_most_urgent_clock(
    page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    open_ticket(page, jobs, tickets["電梯異響"])
    page.pane.ui.clock_table.selectRow(2)
    open_ticket(page, jobs, tickets["主臥漏水"])
    assert page.pane.ui.clock_table.currentIndex().row() == 0


def test_what_was_missed_before_an_irregular_closure_no_longer_stands_in_red(
    page: TicketsPage, jobs: Jobs, desk: Desk, clock_hand: ClockHand, tickets: dict[str, int]
) -> None:
    ticket_id = tickets["主臥漏水"]
    with desk.store.write():
        Ticket.update(happening=True).where(Ticket.id == ticket_id).execute()
    applied = {"ground": "unrelated", "words": "已解釋", "applicant": "林曉婷"}
    add_event(desk.store, ticket_id, EventKind.IRREGULAR_APPLIED, clock_hand(), **applied)
    decided = {"agreed": True, "approver": "周建國", "words": ""}
    add_event(desk.store, ticket_id, EventKind.IRREGULAR_DECIDED, clock_hand() + timedelta(0), **decided)
    with desk.store.write():
        recompute(desk, ticket_id)
    open_ticket(page, jobs, ticket_id)
    rows = page.pane.clocks.model.rows
    place = next(row for row, one in enumerate(rows) if one.line and one.line.clock is ClockId.ON_SITE)
    cell = page.pane.clocks.model.index(place, 2).data(STATE_ROLE)
    assert cell.text.startswith("曾逾")
    assert (cell.color, cell.style) == ("text_2", "base")
