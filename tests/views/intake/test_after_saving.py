"""A call that is saved: it stays readable, takes no more words, and leads on to what comes next."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from tests.views.intake.hands import (
    CONTROL,
    Key,
    click,
    focused,
    keys,
    press,
    stored,
    take_call,
    tick,
)
from wuye_desk.domain.vocabulary import Criterion
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.views.intake.intake_page import IntakePage


def test_saved_ticket_is_opened_on_asking(page: IntakePage, jobs: Jobs, qtbot: QtBot) -> None:
    take_call()
    press(Key.Key_Return, CONTROL)
    jobs.drain()
    with qtbot.waitSignal(page.ticket_requested) as asked:
        click(page.save_panel.ui.open_ticket_button)
    assert asked.args == [stored()[0].id]


def test_saved_form_takes_no_further_words(page: IntakePage, jobs: Jobs) -> None:
    take_call("漏水")
    press(Key.Key_Return, CONTROL)
    jobs.drain()
    page.what.ui.content_edit.setFocus()
    keys("abc")
    press(Key.Key_Backspace)
    tick(page.criteria.checks[Criterion.MEDIA])
    assert page.what.ui.content_edit.toPlainText() == "漏水"
    assert not page.criteria.checks[Criterion.MEDIA].isChecked()
    assert "F2" in page.save_panel.ui.saved_label.text()


def test_f2_after_saving_begins_the_next_call(page: IntakePage, jobs: Jobs) -> None:
    take_call()
    press(Key.Key_Return, CONTROL)
    jobs.drain()
    press(Key.Key_F2)
    assert focused() is page.who.ui.search_edit
    assert page.what.ui.content_edit.toPlainText() == ""
    assert page.save_panel.ui.save_button.isVisible()
    assert page.ui.draft_tabs.count() == 1
    take_call("第二通", "5-1-0703")
    press(Key.Key_Return, CONTROL)
    jobs.drain()
    assert [ticket.number for ticket in stored()] == ["TS-202611-001", "TS-202611-002"]


def test_a_saved_call_looks_as_closed_as_it_is(page: IntakePage, jobs: Jobs) -> None:
    take_call()
    press(Key.Key_Return, CONTROL)
    jobs.drain()
    assert page.what.ui.content_edit.property("closed")
    page.new_call()
    assert not page.what.ui.content_edit.property("closed")


def test_a_draft_taken_up_again_says_when_it_was_written(page: IntakePage, desk: Desk) -> None:
    take_call()
    page.new_call()
    page.shelf.take_up(1)
    assert f"{desk.now():%H:%M}" in page.save_panel.ui.draft_label.text()


def test_number_survives_a_look_at_a_parked_call(
    page: IntakePage, jobs: Jobs, open_page: Callable[[], IntakePage]
) -> None:
    take_call("第一通")
    press(Key.Key_F2)
    take_call("第二通", "5-1-0703")
    press(Key.Key_Return, CONTROL)
    jobs.drain()
    page.ui.draft_tabs.setCurrentIndex(1)
    assert page.what.ui.content_edit.toPlainText() == "第一通"
    assert page.save_panel.ui.save_button.isVisible()
