"""A complaint of three thousand characters: everything else stays in view."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.views.tickets.at_the_page import dialog_of, open_ticket
from wuye_desk.domain.ticket import EventKind
from wuye_desk.store.models import Ticket
from wuye_desk.views.tickets.correct_ticket import CorrectTicketDialog
from wuye_desk.views.tickets.record_event import RecordTarget

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wuye_desk.jobs import Jobs
    from wuye_desk.services.desk import Desk
    from wuye_desk.views.tickets.tickets_page import TicketsPage

_SMALL = 630


@pytest.fixture
def long(desk: Desk, tickets: dict[str, int]) -> int:
    words = "天花板又滴水，接了三個盆。" * 240
    with desk.store.write():
        Ticket.update(content=words, demand=words).where(Ticket.id == tickets["主臥漏水"]).execute()
    return tickets["主臥漏水"]


def test_the_words_scroll_and_the_course_keeps_its_room(page: TicketsPage, jobs: Jobs, long: int) -> None:
    open_ticket(page, jobs, long)
    ui = page.pane.ui
    assert page.height() == _SMALL
    assert ui.words_area.verticalScrollBar().maximum() > 0
    assert ui.words_area.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert page.pane.timeline.height() > 200


def test_short_words_take_no_more_room_than_they_need(
    page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    open_ticket(page, jobs, tickets["主臥漏水"])
    area = page.pane.ui.words_area
    assert area.height() < 60
    assert area.verticalScrollBar().maximum() == 0


def test_the_dialogs_remind_of_the_beginning_only(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, long: int
) -> None:
    open_ticket(page, jobs, long)
    page.recorder.record(RecordTarget(long, EventKind.PASSED_UP))
    assert dialog_of(page).height() < _SMALL
    assert dialog_of(page).ui.background_label.text().endswith("…")
    dialog_of(page).done(0)
    page.pane.steps.correction_chosen.emit()
    correcting = page.findChild(CorrectTicketDialog)
    assert correcting is not None
    correcting.ui.field_box.setCurrentText("內容")
    assert correcting.height() < _SMALL
