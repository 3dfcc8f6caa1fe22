"""Several households, one matter: shown on the ticket, joined by searching, left with a reason."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.support.keyboard import type_text
from tests.support.tickets import add_event, add_ticket
from tests.views.tickets.at_the_page import CTRL, open_ticket
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Grade
from wuye_desk.services.tickets.clock_keeping import recompute
from wuye_desk.services.tickets.matters import join
from wuye_desk.store.models import Room, Ticket, TicketEvent
from wuye_desk.store.search import index_ticket
from wuye_desk.views.tickets.join_matter import JoinMatterDialog
from wuye_desk.views.tickets.leave_matter import LeaveMatterDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.support.clock_hand import ClockHand
    from wuye_desk.jobs import Jobs
    from wuye_desk.services.desk import Desk
    from wuye_desk.views.tickets.tickets_page import TicketsPage


@pytest.fixture
def neighbours(desk: Desk, clock_hand: ClockHand, tickets: dict[str, int]) -> list[int]:
    """Add the same leak at two other households; return the three tickets, the first one's first."""
    made = [tickets["主臥漏水"]]
    for place, label in enumerate(("3棟2單元1101", "3棟1單元0703"), 11):
        ticket_id = add_ticket(
            desk.store,
            f"TS-202611-{place:03}",
            clock_hand() - timedelta(hours=2),
            subject="主臥也漏水",
            content="主臥也漏水",
            room=Room.get(Room.label == label),
            caller_name="鄰居",
        )
        made.append(ticket_id)
    with desk.store.write():
        for ticket_id in made:
            recompute(desk, ticket_id)
            index_ticket(ticket_id)
    return made


def test_a_ticket_is_joined_by_searching_the_room_of_the_other(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, desk: Desk, neighbours: list[int]
) -> None:
    join(desk, neighbours[1], neighbours[2])
    open_ticket(page, jobs, neighbours[0])
    assert not page.pane.matter.isVisible()
    page.pane.steps.joining_chosen.emit()
    dialog = page.findChild(JoinMatterDialog)
    assert dialog is not None
    type_text(dialog.search.edit, "1101")
    assert dialog.search.found is None
    jobs.drain()
    qtbot.waitUntil(lambda: "共 3 戶" in dialog.ui.consequence_label.text())
    assert "重大" in dialog.ui.consequence_label.text()
    with qtbot.waitSignal(page.ticket_changed):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    jobs.drain()
    assert {Ticket.get_by_id(one).grade for one in neighbours} == {Grade.MAJOR}
    assert page.pane.matter.isVisible()
    assert page.pane.matter.ui.matter_count.text() == "3 戶，還要回訪 3 戶"


def test_the_ticket_shows_every_household_with_room_stage_and_visit_and_opens_it(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, desk: Desk, clock_hand: ClockHand, neighbours: list[int]
) -> None:
    join(desk, neighbours[1], neighbours[0])
    add_event(desk.store, neighbours[1], EventKind.SOLVED, clock_hand(), words="修好", verified_by="鄭雅文")
    words = {"way": "door", "result": "satisfied", "visitor": "鄭雅文"}
    clock_hand.advance(hours=1)
    add_event(desk.store, neighbours[1], EventKind.VISITED, clock_hand(), **words)
    with desk.store.write():
        recompute(desk, neighbours[1])
    open_ticket(page, jobs, neighbours[0])
    model = page.pane.matter.model
    shown = {model.index(row, 1).data(): model.index(row, 3).data() for row in range(model.rowCount())}
    assert set(shown) == {"3棟2單元1201", "3棟2單元1101"}
    assert shown["3棟2單元1101"].startswith("滿意")
    table = page.pane.matter.ui.matter_table
    place = next(row for row in range(2) if model.index(row, 1).data() == "3棟2單元1101")
    table.setCurrentIndex(model.index(place, 0))
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    jobs.drain()
    assert page.pane.ui.number_label.text() == "TS-202611-011"


def test_leaving_needs_a_reason_and_is_told_at_both(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, desk: Desk, neighbours: list[int]
) -> None:
    join(desk, neighbours[1], neighbours[0])
    open_ticket(page, jobs, neighbours[0])
    page.pane.steps.leaving_chosen.emit()
    dialog = page.findChild(LeaveMatterDialog)
    assert dialog is not None
    assert "TS-202611-011" in dialog.ui.with_label.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    jobs.drain()
    assert "原因" in dialog.ui.problem_label.text()
    type_text(dialog.ui.reason_edit, "是另一條水管")
    with qtbot.waitSignal(page.ticket_changed):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    jobs.drain()
    assert [Ticket.get_by_id(one).matter_id for one in neighbours[:2]] == [None, None]
    told = TicketEvent.select().where(TicketEvent.kind == EventKind.MATTER_LEFT)
    assert {(one.ticket_id, one.data["reason"]) for one in told} == {
        (one, "是另一條水管") for one in neighbours[:2]
    }
    assert not page.pane.matter.isVisible()


def test_only_a_head_lets_a_household_go_without_which_the_others_are_no_longer_major(
    page: TicketsPage, jobs: Jobs, desk: Desk, head_desk: Desk, neighbours: list[int]
) -> None:
    join(desk, neighbours[1], neighbours[0])
    join(desk, neighbours[2], neighbours[0])
    open_ticket(page, jobs, neighbours[0])
    page.pane.steps.leaving_chosen.emit()
    dialog = page.findChild(LeaveMatterDialog)
    assert dialog is not None
    assert not dialog.ui.save_button.isEnabled()
    assert "站長" in dialog.ui.problem_label.text()
    assert "重大會退回" in dialog.ui.consequence_label.text()
    dialog.done(0)
    desk.person = head_desk.person
    page.pane.steps.leaving_chosen.emit()
    again = [one for one in page.findChildren(LeaveMatterDialog) if one.isVisible()]
    assert again[0].ui.save_button.isEnabled()
