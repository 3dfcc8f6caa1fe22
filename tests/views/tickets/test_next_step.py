"""The next step by Enter with whose turn it is, the others by digits, and who may take them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.support.tickets import add_event
from tests.views.tickets.at_the_page import dialog_of, open_ticket
from wuye_desk.domain.events import EVENTS
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Role
from wuye_desk.services.desk import PersonAtDesk
from wuye_desk.services.people.people import people
from wuye_desk.services.tickets.clock_keeping import recompute
from wuye_desk.store.models import Ticket
from wuye_desk.views.tickets.step_groups import GROUPS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.support.clock_hand import ClockHand
    from wuye_desk.jobs import Jobs
    from wuye_desk.services.desk import Desk
    from wuye_desk.views.tickets.tickets_page import TicketsPage


def sit_down(desk: Desk, name: str) -> None:
    line = next(one for one in people(desk) if one.name == name)
    desk.person = PersonAtDesk(line.id, line.name, line.roles)


def happens(desk: Desk, ticket_id: int, clock_hand: ClockHand, kind: EventKind, **data: object) -> None:
    add_event(desk.store, ticket_id, kind, clock_hand(), **data)
    with desk.store.write():
        recompute(desk, ticket_id)


@pytest.fixture
def applied(desk: Desk, clock_hand: ClockHand, tickets: dict[str, int]) -> int:
    ticket_id = tickets["主臥漏水"]
    words = {"ground": "unrelated", "words": "已解釋", "applicant": "林曉婷"}
    happens(desk, ticket_id, clock_hand, EventKind.IRREGULAR_APPLIED, **words)
    return ticket_id


def test_every_event_a_person_records_stands_once_in_the_menu() -> None:
    grouped = [kind for group in GROUPS for kind in group.kinds]
    assert len(grouped) == len(set(grouped))
    chosen = {kind for kind, spec in EVENTS.items() if not spec.by_program}
    assert set(grouped) == chosen - {EventKind.NOTED}


def test_what_only_the_head_may_do_is_grey_and_says_who(
    page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    open_ticket(page, jobs, tickets["主臥漏水"])
    closing = next(one for one in page.pane.steps._groups if "結案" in one.title())
    cancel = next(action for action in closing.actions() if "作廢" in action.text())
    assert not cancel.isEnabled()
    assert "站長" in cancel.text()


def test_f6_and_two_digits_hand_the_ticket_to_a_department(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    open_ticket(page, jobs, tickets["主臥漏水"])
    qtbot.keyClick(page.ui.ticket_list, Qt.Key.Key_F6)
    menu = page.pane.steps
    assert menu.isVisible()
    qtbot.keyClick(menu, Qt.Key.Key_2)
    group = next(one for one in menu._groups if "部門" in one.title())
    qtbot.keyClick(group, Qt.Key.Key_1)
    assert dialog_of(page).ui.event_label.text() == "轉交部門"


def test_the_button_names_whose_turn_it_is_and_still_lets_the_desk_record(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, desk: Desk, clock_hand: ClockHand, tickets: dict[str, int]
) -> None:
    ticket_id = tickets["主臥漏水"]
    raised = {"criteria": ["media"], "reason": "記者來電"}
    happens(desk, ticket_id, clock_hand, EventKind.REGRADED, **raised)
    open_ticket(page, jobs, ticket_id)
    button = page.pane.ui.step_button
    assert button.text().startswith("周建國：上報物業經理")
    assert button.property("primary") is False
    assert "代為登記" in button.toolTip()
    qtbot.keyClick(page.ui.ticket_list, Qt.Key.Key_Return)
    assert dialog_of(page).ui.event_label.text() == "上報物業經理"


def test_for_the_one_whose_turn_it_is_the_button_is_filled(
    page: TicketsPage, jobs: Jobs, desk: Desk, tickets: dict[str, int]
) -> None:
    assert desk.person is not None
    with desk.store.write():
        Ticket.update(receiver=desk.person.id).execute()
    open_ticket(page, jobs, tickets["主臥漏水"])
    button = page.pane.ui.step_button
    assert button.property("primary") is True
    assert "：" not in button.text()


def test_who_applied_may_not_decide_and_reads_why_篇3_四_二_3(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, desk: Desk, applied: int
) -> None:
    assert desk.person is not None
    desk.person = PersonAtDesk(desk.person.id, desk.person.name, frozenset({Role.STATION_HEAD}))
    open_ticket(page, jobs, applied)
    decision = page.pane.steps.offered()
    assert decision[EventKind.IRREGULAR_DECIDED] is False
    group = next(one for one in page.pane.steps._groups if "判定" in one.title())
    action = next(one for one in group.actions() if one.data() == EventKind.IRREGULAR_DECIDED)
    assert "申請人不能審批自己的申請" in action.text()


def test_who_may_not_take_the_next_step_sees_who_may(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, desk: Desk, clock_hand: ClockHand, applied: int
) -> None:
    clock_hand.advance(days=3)
    happens(desk, applied, clock_hand, EventKind.ANSWERED, way="phone", words="好", by_name="林曉婷")
    happens(desk, applied, clock_hand, EventKind.VISITED, way="door", result="satisfied", visitor="林曉婷")
    open_ticket(page, jobs, applied)
    button = page.pane.ui.step_button
    assert "審批" in button.text()
    assert not button.isEnabled()
    assert "站長" in button.toolTip()
    qtbot.keyClick(page.ui.ticket_list, Qt.Key.Key_Return)
    assert page.recorder.dialog is None
    sit_down(desk, "周建國")
    open_ticket(page, jobs, applied)
    assert button.isEnabled()


def test_who_may_not_print_sees_who_may(page: TicketsPage, jobs: Jobs, desk: Desk) -> None:
    assert page.pane.ui.print_button.isEnabled()
    desk.person = PersonAtDesk(99, "外人", frozenset({Role.REPAIR}))
    page.activate()
    jobs.drain()
    assert not page.pane.ui.print_button.isEnabled()
    assert "接單員" in page.pane.ui.print_button.toolTip()
    correcting = next(one for one in page.pane.steps.actions() if "更正" in one.text())
    assert not correcting.isEnabled()
    assert "接單員" in correcting.text()


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
