"""What a person does on the page of tickets, in one call each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from wuye_desk.domain.ticket import EventKind
from wuye_desk.views.tickets.record_event import RecordEventDialog
from wuye_desk.views.tickets.tickets_page import TicketsPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wuye_desk.jobs import Jobs

CTRL = Qt.KeyboardModifier.ControlModifier


def numbers(page: TicketsPage) -> list[str]:
    return [page.model.line(row).number for row in range(page.model.rowCount())]


def open_ticket(page: TicketsPage, jobs: Jobs, ticket_id: int) -> None:
    page.open_ticket(ticket_id)
    jobs.drain()


def dialog_of(page: TicketsPage) -> RecordEventDialog:
    dialog = page.recorder.dialog
    assert isinstance(dialog, RecordEventDialog)
    return dialog


def save(qtbot: QtBot, page: TicketsPage, jobs: Jobs) -> None:
    with qtbot.waitSignal(page.ticket_changed):
        qtbot.keyClick(dialog_of(page), Qt.Key.Key_Return, CTRL)
    jobs.drain()


def record(page: TicketsPage, kind: EventKind) -> RecordEventDialog:
    view = page.pane.view
    assert view is not None
    step = next(one for one in (view.next_step, *view.other_steps) if one.event is kind)
    page.pane.steps.step_chosen.emit(step)
    return dialog_of(page)
