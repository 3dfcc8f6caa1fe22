"""Calls entered after a power cut: their true time, their paper sheets, and the call in hand."""

from __future__ import annotations

from datetime import date, time

import pytest
from pytestqt.qtbot import QtBot

from tests.views.intake.hands import (
    CONTROL,
    Key,
    back_to,
    click,
    compose,
    dialog_in_front,
    keys,
    press,
    stored,
    take_call,
    tick,
)
from wuye_desk.domain.moments import station_moment
from wuye_desk.domain.numbers import Series
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.store.serials import next_number
from wuye_desk.views.intake.intake_back_entry import IntakeBackEntry
from wuye_desk.views.intake.intake_page import IntakePage


def test_back_entry_counts_from_the_true_time(page: IntakePage, jobs: Jobs, qtbot: QtBot, desk: Desk) -> None:
    number_blanks(desk, 3)
    click(page.ui.back_entry_button)
    dialog_in_front(qtbot, IntakeBackEntry)
    keys("11-20 16:05")
    press(Key.Key_Tab)
    keys("kb-202611-003")
    press(Key.Key_Return)
    back_to(page, qtbot)
    page.who.ui.search_edit.setFocus()
    take_call("停電時來的")
    press(Key.Key_Return, CONTROL)
    jobs.drain()
    (ticket,) = stored()
    assert ticket.received_at == station_moment(date(2026, 11, 20), time(16, 5))
    assert ticket.blank_number == "KB-202611-003"


def number_blanks(desk: Desk, count: int) -> None:
    with desk.store.write():
        for _sheet in range(count):
            next_number(Series.BLANK, desk.now())


def test_back_entry_leaves_the_call_in_hand_alone(page: IntakePage, qtbot: QtBot) -> None:
    take_call("正在通話")
    running = page.shelf.current.draft
    begun = running.received_at
    click(page.ui.back_entry_button)
    dialog_in_front(qtbot, IntakeBackEntry)
    keys("11-20 16:05")
    press(Key.Key_Return)
    back_to(page, qtbot)
    entry = page.shelf.current.draft
    assert entry is not running
    assert entry.back_entry
    assert page.what.ui.content_edit.toPlainText() == ""
    assert (running.received_at, running.back_entry, running.parked) == (begun, False, True)
    page.shelf.take_up(1)
    assert page.what.ui.content_edit.toPlainText() == "正在通話"


def test_back_entry_of_another_year_is_asked_about_and_shown_with_its_year(
    page: IntakePage, qtbot: QtBot
) -> None:
    click(page.ui.back_entry_button)
    dialog = dialog_in_front(qtbot, IntakeBackEntry)
    assert isinstance(dialog, IntakeBackEntry)
    keys("2020-01-01 10:00")
    press(Key.Key_Return)
    assert dialog.isVisible()
    assert "2020-01-01" in dialog.ui.received_problem.text()
    assert dialog.ui.received_problem.height() >= dialog.ui.received_problem.heightForWidth(
        dialog.ui.received_problem.width()
    )
    tick(dialog.ui.old_check)
    click(dialog.ui.accept_button)
    back_to(page, qtbot)
    assert "2020-01-01 10:00" in page.what.ui.received_label.text()


def test_back_entry_refuses_a_sheet_that_was_never_numbered(page: IntakePage, qtbot: QtBot) -> None:
    click(page.ui.back_entry_button)
    dialog = dialog_in_front(qtbot, IntakeBackEntry)
    assert isinstance(dialog, IntakeBackEntry)
    keys("11-20 16:05")
    press(Key.Key_Tab)
    keys("KB-202611-999")
    press(Key.Key_Return)
    assert dialog.isVisible()
    assert "KB-202611-999" in dialog.ui.number_problem.text()


@pytest.mark.parametrize("typed", ["11-24 09:00", "11-31 09:00", "昨天"])
def test_back_entry_refuses_a_time_that_cannot_be(page: IntakePage, typed: str, qtbot: QtBot) -> None:
    click(page.ui.back_entry_button)
    dialog = dialog_in_front(qtbot, IntakeBackEntry)
    compose(typed)
    press(Key.Key_Return)
    assert page.shelf.current.draft.received_at is None
    assert dialog.isVisible()


def test_blank_forms_are_asked_for(page: IntakePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.blank_forms_requested):
        click(page.ui.blank_forms_button)
