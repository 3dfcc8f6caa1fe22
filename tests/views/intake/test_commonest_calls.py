"""The calls of every day, from the first ring to the number, by keys alone."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.clock_hand import ClockHand
from tests.views.intake.hands import CONTROL, Key, compose, keys, press, stored, tab_to, take_call
from tests.views.intake.test_grade_and_deadlines import register_before, row
from wuye_desk.domain.moments import station_moment
from wuye_desk.domain.vocabulary import (
    CallerRelation,
    Channel,
    ClockId,
    Criterion,
    Grade,
    Kind,
    Nature,
    Stage,
)
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.store.models import TicketEvent
from wuye_desk.views.intake.intake_page import IntakePage
from wuye_desk.views.intake.known_matter import KnownMatter

LEAK = "主臥天花滲水，滴到床上"


def press_alt(key: Qt.Key) -> None:
    press(key, Qt.KeyboardModifier.AltModifier)


def suggested(page: IntakePage) -> list[KnownMatter]:
    return [one for one in page.household.known.rows if one.property("alike")]


def choose_channel(page: IntakePage, channel: Channel) -> None:
    """Go to the channel with its key and down to this one."""
    press_alt(Key.Key_0)
    assert page.what.ui.channel_combo.hasFocus()
    for _step in range(list(Channel).index(channel)):
        press(Key.Key_Down)


def test_a_simple_complaint_within_two_dozen_keys(page: IntakePage, qtbot: QtBot) -> None:
    take_call("樓道燈不亮", "1201")
    with qtbot.waitSignal(page.ticket_saved):
        press(Key.Key_Return, CONTROL)
    (ticket,) = stored()
    assert (ticket.number, ticket.grade) == ("TS-202611-001", Grade.SIMPLE)
    press(Key.Key_F2)
    assert page.who.ui.search_edit.hasFocus()


def test_an_inquiry_is_answered_and_settled_with_one_key(page: IntakePage, qtbot: QtBot) -> None:
    take_call("明天停水到幾點？")
    press_alt(Key.Key_3)
    qtbot.waitUntil(page.answer.isVisible, timeout=1000)
    assert not page.criteria.isVisible()
    assert not page.deadlines.grade_badge.isVisible()
    assert page.deadlines.ui.no_clock_label.isVisible()
    assert "XW-202611" in page.save_panel.ui.draft_label.text()
    press(Key.Key_F6)
    assert page.answer.ui.answer_edit.hasFocus()
    assert page.answer.ui.answer_problem.isVisible()
    compose("09:00 到 17:00，請他先存水")
    with qtbot.waitSignal(page.ticket_saved):
        press(Key.Key_F6)
    (ticket,) = stored()
    assert (ticket.kind, ticket.number) == (Kind.INQUIRY, "XW-202611-001")
    assert ticket.stage is Stage.OPINION_GIVEN
    event = TicketEvent.get(TicketEvent.ticket == ticket)
    assert event.data == {"settled": True, "words": "09:00 到 17:00，請他先存水"}
    assert "剛才已經答復" in page.script.ui.spoken_label.text()


def test_an_inquiry_that_must_be_asked_about_is_handed_over_with_its_deadline(
    page: IntakePage, qtbot: QtBot
) -> None:
    take_call("地庫什麼時候裝充電樁？")
    press_alt(Key.Key_3)
    qtbot.waitUntil(page.answer.isVisible, timeout=1000)
    tab_to(page.what.ui.department_combo)
    press(Key.Key_Down)
    press(Key.Key_Tab)
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: row(page, ClockId.DEPARTMENT_ANSWER) is not None, timeout=1000)
    with qtbot.waitSignal(page.ticket_saved):
        press(Key.Key_Return, CONTROL)
    (ticket,) = stored()
    assert ticket.stage is Stage.IN_HAND
    assert TicketEvent.select().where(TicketEvent.kind == "handed_over").count() == 1


def test_ticks_of_a_complaint_do_not_follow_into_another_kind(page: IntakePage, qtbot: QtBot) -> None:
    take_call("電梯停了")
    tab_to(page.criteria.checks[Criterion.MEDIA])
    press(Key.Key_Space)
    press_alt(Key.Key_5)
    qtbot.waitUntil(page.answer.isVisible, timeout=1000)
    assert page.what.ui.happening_check.isVisible()
    press_alt(Key.Key_1)
    qtbot.waitUntil(page.criteria.isVisible, timeout=1000)
    assert page.criteria.checks[Criterion.MEDIA].isChecked()
    press_alt(Key.Key_5)
    with qtbot.waitSignal(page.ticket_saved):
        press(Key.Key_Return, CONTROL)
    (ticket,) = stored()
    assert (ticket.kind, ticket.criteria, ticket.grade) == (Kind.HELP, [], Grade.SIMPLE)


def test_the_third_household_joins_with_one_key_and_is_seen_to_be_major_篇3_四_一_1_1(
    page: IntakePage, desk: Desk, clock_hand: ClockHand, jobs: Jobs, qtbot: QtBot
) -> None:
    first = register_before(desk, "3棟2單元1101", "天花滲水", clock_hand.moment)
    register_before(desk, "5棟1單元0703", "天花滲水", clock_hand.moment)
    take_call("我家天花也滲水了", "wml")
    qtbot.waitUntil(lambda: len(suggested(page)) == 1, timeout=1000)
    assert "第 2 戶，滿三戶重大" in suggested(page)[0].remark
    press(Key.Key_F3)
    with qtbot.waitSignal(page.ticket_saved):
        press(Key.Key_Return, CONTROL)
    press(Key.Key_F2)
    keys("1201")
    press(Key.Key_Return)
    compose(LEAK)
    qtbot.waitUntil(lambda: len(suggested(page)) == 1, timeout=1000)
    assert "第 3 戶 → 重大" in suggested(page)[0].remark
    assert page.deadlines.grade_badge.grade is Grade.SIMPLE
    press(Key.Key_F3)
    qtbot.waitUntil(lambda: page.deadlines.grade_badge.grade is Grade.MAJOR, timeout=1000)
    assert page.criteria.checks[Criterion.JOINT].isChecked()
    assert page.what.ui.content_edit.hasFocus()
    with qtbot.waitSignal(page.ticket_saved):
        press(Key.Key_Return, CONTROL)
    joined = [ticket for ticket in stored() if ticket.matter_id is not None]
    assert len(joined) == 3
    assert first.ticket_id in {ticket.id for ticket in joined}
    assert {ticket.grade for ticket in joined} == {Grade.MAJOR}


def test_f3_again_takes_the_joining_back(
    page: IntakePage, desk: Desk, clock_hand: ClockHand, qtbot: QtBot
) -> None:
    register_before(desk, "3棟2單元1101", "天花滲水", clock_hand.moment)
    take_call(LEAK)
    qtbot.waitUntil(lambda: len(suggested(page)) == 1, timeout=1000)
    press(Key.Key_F3)
    press(Key.Key_F3)
    with qtbot.waitSignal(page.ticket_saved):
        press(Key.Key_Return, CONTROL)
    assert [ticket.matter_id for ticket in stored()] == [None, None]


def test_the_same_household_again_is_linked_as_a_second_complaint(
    page: IntakePage, desk: Desk, clock_hand: ClockHand, qtbot: QtBot
) -> None:
    earlier = register_before(desk, "3棟2單元1201", "天花滲水", clock_hand.moment)
    take_call(LEAK)
    qtbot.waitUntil(lambda: len(suggested(page)) == 1, timeout=1000)
    assert "本戶" in suggested(page)[0].text
    press(Key.Key_F3)
    qtbot.waitUntil(lambda: page.deadlines.grade_badge.grade is Grade.COMPLEX, timeout=1000)
    with qtbot.waitSignal(page.ticket_saved):
        press(Key.Key_Return, CONTROL)
    assert stored()[-1].earlier_id == earlier.ticket_id


def test_a_letter_names_its_stamp_its_signatures_and_who_reads_the_original_篇1_1_3(
    page: IntakePage, qtbot: QtBot
) -> None:
    take_call("聯名要求更換電梯")
    choose_channel(page, Channel.LETTER)
    press(Key.Key_Tab)
    keys("11-23 09:30")
    press(Key.Key_Tab)
    keys("4")
    assert page.what.channel_panel.ui.shown_combo.currentText() == "沈文海"
    with qtbot.waitSignal(page.ticket_saved):
        press(Key.Key_Return, CONTROL)
    (ticket,) = stored()
    assert ticket.channel is Channel.LETTER
    assert ticket.letter_arrived_at == station_moment(date(2026, 11, 23), time(9, 30))
    assert ticket.grade is Grade.MAJOR
    assert TicketEvent.get(TicketEvent.kind == "registered").data["shown_to"] == "沈文海"
    assert row(page, ClockId.LETTER_REPLY) is not None


def test_passed_on_from_government_with_its_reference_and_deadline(page: IntakePage, qtbot: QtBot) -> None:
    take_call("噪音擾民")
    choose_channel(page, Channel.GOVERNMENT)
    assert page.what.ui.nature_combo.currentData() == Nature.OUTSIDE_COMPANY.value  # 篇2 4.1.2
    press(Key.Key_Tab)
    compose("街道辦")
    press(Key.Key_Tab)
    compose("街信〔2026〕18號")
    press(Key.Key_Tab)
    keys("11-27 12:00")
    qtbot.waitUntil(lambda: row(page, ClockId.SENDER_REPLY) is not None, timeout=1000)
    with qtbot.waitSignal(page.ticket_saved):
        press(Key.Key_Return, CONTROL)
    (ticket,) = stored()
    assert (ticket.channel, ticket.sender) == (Channel.GOVERNMENT, "街道辦")
    assert ticket.sender_due_at == station_moment(date(2026, 11, 27), time(12))
    assert ticket.grade is Grade.COMPLEX


def test_a_second_call_while_the_first_is_being_taken(page: IntakePage, qtbot: QtBot) -> None:
    take_call("車位被占", "1201")
    press(Key.Key_F8)
    take_call("電梯困人", "1101")
    with qtbot.waitSignal(page.ticket_saved):
        press(Key.Key_Return, CONTROL)
    assert [ticket.content for ticket in stored()] == ["電梯困人"]
    tab_to(page.ui.draft_tabs)
    press(Key.Key_Right)
    assert page.what.ui.content_edit.toPlainText() == "車位被占"
    with qtbot.waitSignal(page.ticket_saved):
        press(Key.Key_Return, CONTROL)
    assert [ticket.content for ticket in stored()] == ["電梯困人", "車位被占"]


def test_somebody_anonymous_in_confidence_with_an_agreed_time(page: IntakePage, qtbot: QtBot) -> None:
    tab_to(page.who.ui.anonymous_button)
    press(Key.Key_Space)
    compose("有人在樓道抽煙")
    tab_to(page.what.ui.agreed_combo)
    page.what.ui.agreed_combo.lineEdit().selectAll()
    keys("11-25 15:00")
    qtbot.waitUntil(lambda: row(page, ClockId.PROMISED) is not None, timeout=1000)
    with qtbot.waitSignal(page.ticket_saved):
        press(Key.Key_Return, CONTROL)
    (ticket,) = stored()
    assert ticket.caller_relation is CallerRelation.ANONYMOUS
    assert ticket.agreed_answer_at == station_moment(date(2026, 11, 25), time(15))


def test_a_parked_inquiry_comes_back_with_its_answer(page: IntakePage, qtbot: QtBot) -> None:
    take_call("明天停水到幾點？", "1201")
    press_alt(Key.Key_3)
    qtbot.waitUntil(page.answer.isVisible, timeout=1000)
    tab_to(page.answer.ui.answer_edit)
    compose("到下午五點")
    press(Key.Key_F8)
    assert not page.answer.isVisible()
    take_call("電梯困人", "1101")
    tab_to(page.ui.draft_tabs)
    press(Key.Key_Right)
    assert page.answer.isVisible()
    assert page.answer.ui.answer_edit.toPlainText() == "到下午五點"
    assert not page.criteria.isVisible()
    press(Key.Key_Left)
    assert page.criteria.isVisible()
    with qtbot.waitSignal(page.ticket_saved):
        press(Key.Key_Return, CONTROL)
    (ticket,) = stored()
    assert (ticket.kind, ticket.stage) == (Kind.COMPLAINT, Stage.IN_HAND)
