"""Every step of a ticket can be recorded: its dialog opens, names its fields and fits the small screen."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDateTimeEdit, QLineEdit, QPlainTextEdit, QWidget

from tests.support.keyboard import type_text
from tests.support.tickets import add_event
from tests.views.tickets.at_the_page import CTRL, dialog_of, open_ticket
from wuye_desk.domain.events import EVENTS
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Channel, Grade, Stage
from wuye_desk.services.desk import PersonAtDesk
from wuye_desk.services.people.people import people
from wuye_desk.services.tickets.clock_keeping import recompute
from wuye_desk.store.models import Ticket, TicketEvent
from wuye_desk.views.tickets.record_event import RecordTarget

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.support.clock_hand import ClockHand
    from wuye_desk.jobs import Jobs
    from wuye_desk.services.desk import Desk
    from wuye_desk.views.tickets.tickets_page import TicketsPage

_INPUTS = (QLineEdit, QPlainTextEdit, QComboBox, QDateTimeEdit, QAbstractButton)
_SMALL_SCREEN = 698
TAB = Qt.Key.Key_Tab


def sit_down(desk: Desk, name: str) -> None:
    line = next(one for one in people(desk) if one.name == name)
    desk.person = PersonAtDesk(line.id, line.name, line.roles)


@pytest.mark.parametrize("kind", [kind for kind, spec in EVENTS.items() if not spec.by_program])
def test_the_dialog_names_every_field_and_fits_the_small_screen(
    page: TicketsPage, jobs: Jobs, desk: Desk, tickets: dict[str, int], kind: EventKind
) -> None:
    sit_down(desk, "沈文海")
    open_ticket(page, jobs, tickets["電梯異響"])
    page.recorder.record(RecordTarget(tickets["電梯異響"], kind))
    dialog = dialog_of(page)
    assert dialog.height() <= _SMALL_SCREEN
    found = [one for kind_of_input in _INPUTS for one in dialog.ui.field_page.findChildren(kind_of_input)]
    reached = [one for one in found if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert reached
    assert [one for one in reached if not _name(one)] == []


def _name(field: QWidget) -> str:
    """Return what a reader is told of a field; the line inside a list bears the name of the list."""
    own = field.accessibleName() or (field.text() if isinstance(field, QAbstractButton) else "")
    parent = field.parentWidget()
    return own or (parent.accessibleName() if isinstance(parent, (QComboBox, QDateTimeEdit)) else "")


def press(qtbot: QtBot, page: TicketsPage, jobs: Jobs, *words: str) -> None:
    """Type into the fields of the dialog one after the other and save, all by keys."""
    dialog = dialog_of(page)
    for word in words:
        focused = dialog.focusWidget()
        if word:
            type_text(focused, word)
        qtbot.keyClick(focused, TAB)
    with qtbot.waitSignal(page.ticket_changed):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    jobs.drain()
    page.ui.ticket_list.setFocus()


def choose(qtbot: QtBot, page: TicketsPage, *digits: Qt.Key) -> None:
    """Open the other steps and press these digits."""
    qtbot.keyClick(page.ui.ticket_list, Qt.Key.Key_F6)
    menu = page.pane.steps
    qtbot.keyClick(menu, digits[0])
    if len(digits) > 1:
        qtbot.keyClick(menu.activeAction().menu(), digits[1])


def test_a_complaint_goes_from_the_department_to_the_archive_by_keys_alone(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, desk: Desk, clock_hand: ClockHand, tickets: dict[str, int]
) -> None:
    ticket_id = tickets["主臥漏水"]
    open_ticket(page, jobs, ticket_id)
    choose(qtbot, page, Qt.Key.Key_2, Qt.Key.Key_1)
    qtbot.keyClick(dialog_of(page).focusWidget(), Qt.Key.Key_Space)
    press(qtbot, page, jobs)
    department = TicketEvent.get(TicketEvent.kind == "handed_over").data["department"]
    assert department
    clock_hand.advance(minutes=20)
    choose(qtbot, page, Qt.Key.Key_2, Qt.Key.Key_3)
    press(qtbot, page, jobs, "換密封圈", "李國棟")
    clock_hand.advance(minutes=20)
    choose(qtbot, page, Qt.Key.Key_2, Qt.Key.Key_4)
    press(qtbot, page, jobs, "已換")
    clock_hand.advance(minutes=20)
    choose(qtbot, page, Qt.Key.Key_1, Qt.Key.Key_5)
    assert "已換" in dialog_of(page).ui.background_label.text()
    press(qtbot, page, jobs, "修好，住戶看過")
    clock_hand.advance(hours=3)
    choose(qtbot, page, Qt.Key.Key_1, Qt.Key.Key_6)
    qtbot.keyClick(dialog_of(page).focusWidget(), Qt.Key.Key_Space)
    press(qtbot, page, jobs)
    clock_hand.advance(hours=1)
    choose(qtbot, page, Qt.Key.Key_6, Qt.Key.Key_1)
    press(qtbot, page, jobs, "同意")
    assert "資料已齊" in page.pane.head.missing.text() or not page.pane.head.missing.text()
    qtbot.keyClick(page.ui.ticket_list, Qt.Key.Key_Return)
    press(qtbot, page, jobs, "A-26")
    row = Ticket.get_by_id(ticket_id)
    assert (row.stage, row.grade) == (Stage.ARCHIVED, Grade.SIMPLE)


def test_a_passed_on_complaint_shows_its_sender_and_until_when_he_waits(
    page: TicketsPage, jobs: Jobs, desk: Desk, clock_hand: ClockHand, tickets: dict[str, int]
) -> None:
    ticket_id = tickets["主臥漏水"]
    open_ticket(page, jobs, ticket_id)
    assert not page.pane.ui.source_label.isVisible()
    due = clock_hand() + timedelta(days=2)
    with desk.store.write():
        Ticket.update(
            channel=Channel.GOVERNMENT, sender="街道辦", sender_reference="2026-118", sender_due_at=due
        ).where(Ticket.id == ticket_id).execute()
        recompute(desk, ticket_id)
    open_ticket(page, jobs, ticket_id)
    assert page.pane.ui.source_label.text() == "街道辦，文號 2026-118，要求 11-25 週三 10:42 前回復"


def test_attempts_that_failed_are_counted_where_the_next_one_is_recorded(
    page: TicketsPage, jobs: Jobs, desk: Desk, clock_hand: ClockHand, tickets: dict[str, int]
) -> None:
    for hours in (2, 1):
        at = clock_hand() - timedelta(hours=hours)
        add_event(desk.store, tickets["主臥漏水"], EventKind.ATTEMPTED, at, way="phone")
    open_ticket(page, jobs, tickets["主臥漏水"])
    page.recorder.record(RecordTarget(tickets["主臥漏水"], EventKind.ATTEMPTED))
    assert "已記 2 次未接通" in dialog_of(page).ui.background_label.text()
