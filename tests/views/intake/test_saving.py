"""From the first key to the number told to the caller, and what is stored then."""

from __future__ import annotations

import sqlite3
from datetime import date, time

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.support.clock_hand import ClockHand
from tests.views.intake.hands import (
    CONTROL,
    Key,
    click,
    compose,
    dialog_in_front,
    keys,
    press,
    stored,
    tab_to,
    take_call,
    tick,
)
from wuye_desk.domain.moments import station_moment
from wuye_desk.domain.vocabulary import CallerRelation, Channel, ClockId, Criterion, Grade, Stage
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.store.models import Clock, TicketEvent
from wuye_desk.views.intake.intake_page import IntakePage
from wuye_desk.views.intake.intake_settle import IntakeSettle


def test_whole_call_by_keys_alone(page: IntakePage, jobs: Jobs, qtbot: QtBot) -> None:
    keys("1201")
    press(Key.Key_Return)
    compose("主臥天花滲水，樓上的人說不管")
    press(Key.Key_Tab)
    compose("今天先止住滴水")
    press(Key.Key_Tab)
    compose("主臥天花")
    tab_to(page.what.ui.happening_check)
    press(Key.Key_Space)
    tab_to(page.criteria.checks[Criterion.CONDUCT])
    press(Key.Key_Space)
    with qtbot.waitSignal(page.ticket_saved) as saved:
        press(Key.Key_Return, CONTROL)
    (ticket,) = stored()
    assert saved.args == [ticket.id, ticket.number]
    assert page.save_panel.ui.number_label.text() == ticket.number == "TS-202611-001"
    assert page.save_panel.ui.number_label.isVisible()
    assert (ticket.content, ticket.demand, ticket.location) == (
        "主臥天花滲水，樓上的人說不管",
        "今天先止住滴水",
        "主臥天花",
    )
    assert ticket.happening
    assert ticket.grade is Grade.COMPLEX
    assert ticket.room.label == "3棟2單元1201"
    assert page.script.ui.spoken_label.text().count("TS-202611-001") == 1


def test_draft_leaves_the_disk_once_it_is_a_ticket(
    page: IntakePage, jobs: Jobs, desk: Desk, qtbot: QtBot
) -> None:
    take_call()
    folder = desk.store.folder / "drafts"
    qtbot.waitUntil(lambda: len(list(folder.glob("*.json"))) == 1, timeout=1000)
    press(Key.Key_Return, CONTROL)
    jobs.drain()
    assert list(folder.glob("*.json")) == []


def test_ctrl_enter_twice_saves_once(page: IntakePage, jobs: Jobs) -> None:
    take_call()
    press(Key.Key_Return, CONTROL)
    press(Key.Key_Return, CONTROL)
    jobs.drain()
    press(Key.Key_Return, CONTROL)
    jobs.drain()
    assert len(stored()) == 1


def test_received_is_the_first_key_not_the_saving(
    page: IntakePage, jobs: Jobs, clock_hand: ClockHand
) -> None:
    began = clock_hand.moment
    keys("z")
    clock_hand.advance(minutes=3)
    keys("ds")
    press(Key.Key_Return)
    compose("漏水")
    press(Key.Key_Return, CONTROL)
    jobs.drain()
    (ticket,) = stored()
    assert ticket.received_at == began
    assert ticket.saved_at == clock_hand.moment


def test_f9_saves_and_asks_for_the_print(page: IntakePage, jobs: Jobs, qtbot: QtBot) -> None:
    take_call()
    with qtbot.waitSignal(page.print_requested) as asked:
        press(Key.Key_F9)
    (ticket,) = stored()
    assert asked.args == [ticket.id]
    with qtbot.waitSignal(page.print_requested) as again:
        press(Key.Key_F9)
    assert again.args == [ticket.id]
    assert len(stored()) == 1


def test_empty_content_is_said_at_the_field(page: IntakePage, jobs: Jobs) -> None:
    keys("1201")
    press(Key.Key_Return)
    press(Key.Key_Return, CONTROL)
    jobs.drain()
    assert stored() == []
    assert page.what.ui.content_problem.isVisible()
    assert page.what.ui.content_edit.hasFocus()


def test_outsider_is_registered_without_a_room(page: IntakePage, jobs: Jobs) -> None:
    compose("送水的老何")
    click(page.who.ui.outsider_button)
    keys("13300001111")
    page.what.ui.content_edit.setFocus()
    compose("大門口地磚鬆了")
    press(Key.Key_Return, CONTROL)
    jobs.drain()
    (ticket,) = stored()
    assert ticket.room is None
    assert ticket.caller_relation is CallerRelation.OUTSIDER
    assert (ticket.caller_name, ticket.callback_phone) == ("送水的老何", "13300001111")


def test_anonymous_caller_is_registered(page: IntakePage, jobs: Jobs) -> None:
    click(page.who.ui.anonymous_button)
    compose("有人在樓道抽煙")
    press(Key.Key_Return, CONTROL)
    jobs.drain()
    (ticket,) = stored()
    assert ticket.caller_relation is CallerRelation.ANONYMOUS
    assert ticket.caller_name == ""


def choose_channel(page: IntakePage, channel: Channel) -> None:
    page.what.ui.channel_combo.setCurrentIndex(page.what.ui.channel_combo.findData(channel.value))


def test_letter_asks_for_its_stamp_and_signatures(page: IntakePage, jobs: Jobs) -> None:
    channel = page.what.channel_panel.ui
    assert not channel.arrival_edit.isVisible()
    take_call("聯名要求修電梯")
    choose_channel(page, Channel.LETTER)
    assert channel.arrival_edit.isVisible()
    assert not channel.sender_edit.isVisible()
    channel.arrival_edit.setFocus()
    keys("11-23 09:30")
    channel.joint_spin.setValue(3)
    press(Key.Key_Return, CONTROL)
    jobs.drain()
    (ticket,) = stored()
    assert ticket.letter_arrived_at == station_moment(date(2026, 11, 23), time(9, 30))
    assert ticket.joint_count == 3
    assert ticket.grade is Grade.MAJOR
    assert page.criteria.checks[Criterion.JOINT].isChecked()


def test_passed_on_complaint_asks_for_its_sender(page: IntakePage, jobs: Jobs) -> None:
    take_call("電梯困人")
    choose_channel(page, Channel.GOVERNMENT)
    channel = page.what.channel_panel.ui
    channel.sender_edit.setFocus()
    compose("街道辦")
    press(Key.Key_Tab)
    compose("街信〔2026〕18號")
    press(Key.Key_Tab)
    keys("11-27 12:00")
    press(Key.Key_Return, CONTROL)
    jobs.drain()
    (ticket,) = stored()
    assert (ticket.sender, ticket.sender_reference) == ("街道辦", "街信〔2026〕18號")
    assert ticket.sender_due_at == station_moment(date(2026, 11, 27), time(12))


def test_wrong_date_is_said_at_its_field_and_nothing_is_saved(page: IntakePage, jobs: Jobs) -> None:
    take_call()
    line = page.what.ui.agreed_combo.lineEdit()
    line.setFocus()
    line.selectAll()
    keys("11-31 10:00")
    press(Key.Key_Return, CONTROL)
    jobs.drain()
    assert stored() == []
    assert page.what.ui.agreed_problem.isVisible()
    assert "沒有這一天" in page.what.ui.agreed_problem.text()
    line.selectAll()
    keys("11-30 10:00")
    press(Key.Key_Return, CONTROL)
    jobs.drain()
    (ticket,) = stored()
    assert ticket.agreed_answer_at == station_moment(date(2026, 11, 30), time(10))


def test_time_that_has_passed_cannot_be_promised(page: IntakePage, jobs: Jobs) -> None:
    take_call()
    line = page.what.ui.agreed_combo.lineEdit()
    line.setFocus()
    line.selectAll()
    keys("11-23 09:00")
    press(Key.Key_Return, CONTROL)
    jobs.drain()
    assert stored() == []
    assert page.what.ui.agreed_problem.isVisible()


def test_fifty_thousand_characters_with_line_breaks_and_emoji_are_kept_whole(
    page: IntakePage, jobs: Jobs
) -> None:
    words = "漏水😀\n\t第二行，“引號”\n" * 4000
    keys("1201")
    press(Key.Key_Return)
    QGuiApplication.clipboard().setText(words)
    press(Key.Key_V, CONTROL)
    press(Key.Key_Return, CONTROL)
    jobs.drain()
    (ticket,) = stored()
    assert len(words) > 50_000
    assert ticket.content.strip() == words.strip()


def test_failed_saving_keeps_every_word_and_says_why(
    page: IntakePage, jobs: Jobs, desk: Desk, impatient_store: None
) -> None:
    take_call("水管爆了")
    other = sqlite3.connect(desk.store.path)
    other.execute("BEGIN IMMEDIATE")
    try:
        press(Key.Key_Return, CONTROL)
        jobs.drain()
    finally:
        other.rollback()
        other.close()
    assert page.save_panel.ui.save_problem.isVisible()
    assert page.what.ui.content_edit.toPlainText() == "水管爆了"
    assert stored() == []
    assert len(list((desk.store.folder / "drafts").glob("*.json"))) == 1
    press(Key.Key_Return, CONTROL)
    jobs.drain()
    assert [ticket.content for ticket in stored()] == ["水管爆了"]


def test_settled_on_the_spot_is_fed_back_answered_and_solved_at_once(
    page: IntakePage, jobs: Jobs, qtbot: QtBot
) -> None:
    take_call("樓道燈不亮")
    press(Key.Key_F6)
    dialog_in_front(qtbot, IntakeSettle)
    compose("當場換了燈泡，住戶說可以")
    press(Key.Key_Return, CONTROL)
    jobs.drain()
    (ticket,) = stored()
    event = TicketEvent.get(TicketEvent.ticket == ticket)
    assert event.data == {"settled": True, "words": "當場換了燈泡，住戶說可以"}
    assert ticket.stage is Stage.SOLVED
    stopped = Clock.select(Clock.clock).where(Clock.ticket == ticket, Clock.stopped_at.is_null(False))
    assert {ClockId.FIRST_FEEDBACK, ClockId.REPLY} <= {clock for (clock,) in stopped.tuples()}


def test_settling_needs_words(page: IntakePage, jobs: Jobs, qtbot: QtBot) -> None:
    take_call("樓道燈不亮")
    press(Key.Key_F6)
    dialog = dialog_in_front(qtbot, IntakeSettle)
    press(Key.Key_Return, CONTROL)
    jobs.drain()
    assert dialog.isVisible()
    assert stored() == []


def test_handed_over_on_saving_names_department_and_receiver(page: IntakePage, jobs: Jobs) -> None:
    take_call()
    combo = page.what.ui.department_combo
    assert not page.what.ui.receiver_edit.isVisible()
    combo.setCurrentIndex(combo.findData("維修組"))
    tick(page.what.ui.hand_over_check)
    page.what.ui.receiver_edit.setFocus()
    compose("李國棟")
    press(Key.Key_Return, CONTROL)
    jobs.drain()
    (ticket,) = stored()
    event = TicketEvent.get(TicketEvent.ticket == ticket, TicketEvent.kind == "handed_over")
    assert event.data["department"] == "維修組"
    assert event.data["receiver"] == "李國棟"


def test_with_nobody_signed_in_saving_goes_on_after_the_sign_in(
    page: IntakePage, jobs: Jobs, desk: Desk, qtbot: QtBot
) -> None:
    take_call("燈不亮")
    person, desk.person = desk.person, None
    with qtbot.waitSignal(page.person_needed) as asked:
        press(Key.Key_Return, CONTROL)
    assert stored() == []
    desk.person = person
    asked.args[0]()
    jobs.drain()
    (ticket,) = stored()
    assert ticket.content == "燈不亮"


def test_a_problem_stands_until_it_is_mended(page: IntakePage, qtbot: QtBot) -> None:
    keys("1201")
    press(Key.Key_Return)
    press(Key.Key_Return, CONTROL)
    field, line = page.what.ui.content_problem, page.save_panel.ui.save_problem
    assert field.isVisible()
    page.what.ui.demand_edit.setFocus()
    compose("快點修")
    page.activate()
    assert field.isVisible()
    assert line.isVisible()
    page.what.ui.content_edit.setFocus()
    compose("燈不亮")
    qtbot.waitUntil(lambda: not field.isVisible(), timeout=1000)
    assert not line.isVisible()


@pytest.mark.parametrize(("typed", "wrong"), [("abc123", True), ("138 2750 5678", False), ("", False)])
def test_a_callback_without_a_number_is_told_at_the_field(page: IntakePage, typed: str, wrong: bool) -> None:
    take_call()
    page.what.ui.callback_edit.setFocus()
    page.what.ui.callback_edit.clear()
    keys(typed)
    assert not page.what.ui.caller_problem.isVisible()
    press(Key.Key_Tab)
    assert page.what.ui.caller_problem.isVisible() is wrong


def test_escape_loses_nothing(page: IntakePage) -> None:
    take_call("別弄丟")
    for _time in range(3):
        press(Key.Key_Escape)
    assert page.what.ui.content_edit.toPlainText() == "別弄丟"
