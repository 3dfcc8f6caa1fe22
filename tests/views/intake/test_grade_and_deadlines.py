"""What the rules make of the draft while it is typed: grade, clauses, deadlines, words to read out."""

from __future__ import annotations

from datetime import datetime

from pytestqt.qtbot import QtBot

from tests.support.clock_hand import ClockHand
from tests.views.intake.hands import CONTROL, Key, click, compose, focused, keys, press, tick
from wuye_desk.domain.vocabulary import Channel, ClockId, Criterion, Grade, Kind
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import Registered, TicketDraft, register
from wuye_desk.store.models import Account, Room, Ticket
from wuye_desk.views.intake.deadline_rows import DeadlineRow
from wuye_desk.views.intake.intake_page import IntakePage


def account_of(label: str) -> Account:
    return Account.get(Account.room == Room.get(Room.label == label))


def register_before(desk: Desk, label: str, content: str, at: datetime) -> Registered:
    account = account_of(label)
    draft = TicketDraft(
        account_id=account.id, room_id=account.room_id, caller_name="x", content=content, received_at=at
    )
    return register(desk, draft)


def begin(page: IntakePage, query: str = "1201") -> None:
    keys(query)
    press(Key.Key_Return)


def row(page: IntakePage, clock: ClockId) -> DeadlineRow | None:
    return next((row for row in page.deadlines.model.rows if row.line.clock is clock), None)


def test_grade_follows_the_ticks_with_the_clause(page: IntakePage, qtbot: QtBot) -> None:
    begin(page)
    assert page.deadlines.grade_badge.grade is Grade.SIMPLE
    tick(page.criteria.checks[Criterion.CONDUCT])
    qtbot.waitUntil(lambda: page.deadlines.grade_badge.grade is Grade.COMPLEX, timeout=1000)
    assert "篇3 四(一)2(2)" in page.deadlines.ui.reasons_label.text()
    tick(page.criteria.checks[Criterion.MEDIA])
    qtbot.waitUntil(lambda: page.deadlines.grade_badge.grade is Grade.MAJOR, timeout=1000)
    assert row(page, ClockId.REPORT_MANAGER) is not None
    tick(page.criteria.checks[Criterion.MEDIA])
    qtbot.waitUntil(lambda: page.deadlines.grade_badge.grade is Grade.COMPLEX, timeout=1000)


def test_every_criterion_stands_there_with_its_clause(page: IntakePage) -> None:
    assert set(page.criteria.checks) == set(Criterion)
    for check in page.criteria.checks.values():
        assert "篇" in check.accessibleName()


def test_happening_now_starts_the_ten_minutes(page: IntakePage, clock_hand: ClockHand, qtbot: QtBot) -> None:
    begin(page)
    assert row(page, ClockId.ON_SITE) is None
    tick(page.what.ui.happening_check)
    qtbot.waitUntil(lambda: row(page, ClockId.ON_SITE) is not None, timeout=1000)
    on_site = row(page, ClockId.ON_SITE)
    assert on_site is not None
    assert (on_site.time, on_site.color, on_site.owner) == ("10:52", "soon", "黃麗娟")
    clock_hand.advance(minutes=4, seconds=8)
    qtbot.waitUntil(lambda: _rest(page) == "剩 5分52秒", timeout=2500)


def _rest(page: IntakePage) -> str:
    on_site = row(page, ClockId.ON_SITE)
    return on_site.rest if on_site is not None else ""


def test_channel_ticks_its_criterion_and_nobody_unticks_it(page: IntakePage, qtbot: QtBot) -> None:
    begin(page)
    check = page.criteria.checks[Criterion.WRITTEN_OR_PASSED_ON]
    combo = page.what.ui.channel_combo
    combo.setCurrentIndex(combo.findData(Channel.LETTER.value))
    qtbot.waitUntil(check.isChecked, timeout=1000)
    tick(check)
    assert check.isChecked()
    combo.setCurrentIndex(combo.findData(Channel.CALL.value))
    qtbot.waitUntil(lambda: not check.isChecked(), timeout=1000)


def test_sentence_to_read_out_has_the_real_date_in_bold(page: IntakePage, qtbot: QtBot) -> None:
    begin(page)
    compose("漏水")
    qtbot.waitUntil(lambda: "<b>" in page.script.ui.spoken_label.text(), timeout=1000)
    bold = page.script.ui.spoken_label.text().split("<b>")[1].split("</b>")[0]
    assert "11月26日" in bold


def test_f4_opens_the_days_of_the_deadline(page: IntakePage, qtbot: QtBot) -> None:
    begin(page)
    qtbot.waitUntil(lambda: bool(page.deadlines.model.rows), timeout=1000)
    table = page.deadlines.ui.clock_table
    at = next(at for at, one in enumerate(page.deadlines.model.rows) if one.line.clock is ClockId.REPLY)
    table.setCurrentIndex(page.deadlines.model.index(at, 0))
    press(Key.Key_F4)
    qtbot.waitUntil(lambda: page.deadlines.popup.isVisible(), timeout=1000)
    assert "11-26" in page.deadlines.popup.strip_widget.accessibleDescription()
    press(Key.Key_Escape)
    assert not page.deadlines.popup.isVisible()
    assert focused() is page.what.ui.content_edit


def test_cursor_stays_on_its_deadline_when_others_come(page: IntakePage, qtbot: QtBot) -> None:
    begin(page)
    qtbot.waitUntil(lambda: row(page, ClockId.REPLY) is not None, timeout=1000)
    table, model = page.deadlines.ui.clock_table, page.deadlines.model
    at = next(at for at, one in enumerate(model.rows) if one.line.clock is ClockId.REPLY)
    table.setCurrentIndex(model.index(at, 0))
    tick(page.what.ui.happening_check)
    qtbot.waitUntil(lambda: row(page, ClockId.ON_SITE) is not None, timeout=1000)
    assert model.rows[table.currentIndex().row()].line.clock is ClockId.REPLY


def test_linking_an_earlier_ticket_makes_it_a_second_complaint(
    page: IntakePage, desk: Desk, jobs: Jobs, clock_hand: ClockHand, qtbot: QtBot
) -> None:
    earlier = register_before(desk, "3棟2單元1201", "主臥天花滲水", clock_hand.moment)
    begin(page)
    assert page.household.ui.history_list.isVisible()
    assert page.household.ui.repeat_hint.isVisible()
    click(page.household.ui.link_button)
    assert not page.household.ui.repeat_hint.isVisible()
    check = page.criteria.checks[Criterion.REPEATED]
    qtbot.waitUntil(check.isChecked, timeout=1000)
    page.what.ui.content_edit.setFocus()
    compose("又漏了")
    press(Key.Key_Return, CONTROL)
    jobs.drain()
    ticket = Ticket.get(Ticket.content == "又漏了")
    assert ticket.earlier_id == earlier.ticket_id
    assert ticket.grade is Grade.COMPLEX


def test_neighbours_ticket_can_be_joined_into_one_matter(
    page: IntakePage, desk: Desk, jobs: Jobs, clock_hand: ClockHand
) -> None:
    register_before(desk, "3棟2單元1101", "報滲水", clock_hand.moment)
    begin(page)
    (matter,) = page.household.known.rows
    assert "第 2 戶，滿三戶重大" in matter.remark
    click(matter.button)
    page.what.ui.content_edit.setFocus()
    compose("我家也滲水")
    press(Key.Key_Return, CONTROL)
    jobs.drain()
    tickets = list(Ticket.select().order_by(Ticket.id))
    assert tickets[0].matter_id is not None
    assert tickets[0].matter_id == tickets[1].matter_id


def test_kind_is_chosen_by_a_click(page: IntakePage, jobs: Jobs) -> None:
    begin(page)
    compose("加個充電樁")
    click(page.what.kind_control.buttons[list(Kind).index(Kind.SUGGESTION)])
    press(Key.Key_Return, CONTROL)
    jobs.drain()
    (ticket,) = Ticket.select()
    assert ticket.kind is Kind.SUGGESTION
    assert ticket.number.startswith("JY-")


def test_deadlines_move_on_until_the_first_key_and_then_stand(
    page: IntakePage, clock_hand: ClockHand
) -> None:
    def feedback() -> str:
        found = row(page, ClockId.FIRST_FEEDBACK)
        assert found is not None
        return found.time

    assert feedback() == "10:42"
    clock_hand.advance(minutes=20)
    page.waiting_timer.timeout.emit()
    assert feedback() == "11:02"
    keys("1")
    clock_hand.advance(minutes=20)
    page.waiting_timer.timeout.emit()
    page.activate()
    assert feedback() == "11:02"
