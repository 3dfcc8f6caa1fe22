"""The dialogs of the rarer steps: what stands there beforehand, what they say they do, and what is kept."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from tests.support.keyboard import type_text
from tests.support.tickets import add_event
from tests.views.tickets.at_the_page import CTRL, dialog_of, open_ticket, save
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Criterion, Grade, Validity
from wuye_desk.services.desk import PersonAtDesk
from wuye_desk.services.people.people import people
from wuye_desk.services.tickets.clock_keeping import recompute
from wuye_desk.store.models import Ticket, TicketEvent
from wuye_desk.views.tickets.choice_editors import NamesEditor
from wuye_desk.views.tickets.criteria_editor import CriteriaEditor
from wuye_desk.views.tickets.event_editors import MomentEditor
from wuye_desk.views.tickets.record_event import RecordTarget

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.support.clock_hand import ClockHand
    from wuye_desk.jobs import Jobs
    from wuye_desk.services.desk import Desk
    from wuye_desk.views.tickets.record_event import RecordEventDialog
    from wuye_desk.views.tickets.tickets_page import TicketsPage


def sit_down(desk: Desk, name: str) -> None:
    line = next(one for one in people(desk) if one.name == name)
    desk.person = PersonAtDesk(line.id, line.name, line.roles)


def happens(desk: Desk, ticket_id: int, clock_hand: ClockHand, kind: EventKind, **data: object) -> None:
    add_event(desk.store, ticket_id, kind, clock_hand(), **data)
    with desk.store.write():
        recompute(desk, ticket_id)


def ask(
    page: TicketsPage, jobs: Jobs, ticket_id: int, kind: EventKind, **preset: object
) -> RecordEventDialog:
    open_ticket(page, jobs, ticket_id)
    page.recorder.record(RecordTarget(ticket_id, kind, preset))
    return dialog_of(page)


def editor(dialog: RecordEventDialog, name: str) -> Any:
    return dialog._form.editor(name)


def stored(kind: EventKind) -> Any:
    return TicketEvent.get(TicketEvent.kind == kind).data


@pytest.fixture
def applied(desk: Desk, clock_hand: ClockHand, tickets: dict[str, int]) -> int:
    words = {"ground": "unrelated", "words": "樓外路面歸市政", "applicant": "林曉婷"}
    happens(desk, tickets["主臥漏水"], clock_hand, EventKind.IRREGULAR_APPLIED, **words)
    sit_down(desk, "周建國")
    return tickets["主臥漏水"]


@pytest.fixture
def major(desk: Desk, clock_hand: ClockHand, tickets: dict[str, int]) -> int:
    words = {"criteria": ["media"], "reason": "記者來電"}
    happens(desk, tickets["主臥漏水"], clock_hand, EventKind.REGRADED, **words)
    return tickets["主臥漏水"]


def test_neither_answer_to_an_application_stands_beforehand_and_none_is_refused(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, applied: int
) -> None:
    dialog = ask(page, jobs, applied, EventKind.IRREGULAR_DECIDED)
    assert "樓外路面歸市政" in dialog.ui.background_label.text()
    assert editor(dialog, "agreed").value() == ""
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert dialog.isVisible()
    assert "審批結果" in dialog._form._problems["agreed"].accessibleName()


def test_agreeing_tells_that_the_complaint_becomes_invalid_and_what_is_still_owed_篇2_5_3_8(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, applied: int
) -> None:
    dialog = ask(page, jobs, applied, EventKind.IRREGULAR_DECIDED)
    editor(dialog, "agreed")._group.button(0).click()
    qtbot.waitUntil(lambda: "無效" in dialog.ui.consequence_label.text())
    told = dialog.ui.consequence_label.text()
    assert "解釋" in told
    assert "答復業戶" in told.partition("作廢")[2]
    assert told.endswith("<b>之後</b>&nbsp; 告知審批結果")
    save(qtbot, page, jobs)
    assert stored(EventKind.IRREGULAR_DECIDED)["agreed"] is True
    assert Ticket.get_by_id(applied).validity is Validity.INVALID
    assert "告知審批結果" in page.pane.ui.step_button.text()
    dialog = ask(page, jobs, applied, EventKind.EXPLAINED)
    assert dialog._form.label("reaction") == "住戶反應"


def test_refusing_needs_words_and_lets_the_clocks_run_on(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, applied: int
) -> None:
    dialog = ask(page, jobs, applied, EventKind.IRREGULAR_DECIDED)
    editor(dialog, "agreed")._group.button(1).click()
    qtbot.waitUntil(lambda: "時鐘照走" in dialog.ui.consequence_label.text())
    assert "可不填" not in dialog._form.label("words")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert "意見" in dialog._form._problems["words"].accessibleName()
    type_text(editor(dialog, "words").focusProxy(), "路燈是我們管的")
    save(qtbot, page, jobs)
    assert stored(EventKind.IRREGULAR_DECIDED)["agreed"] is False
    assert Ticket.get_by_id(applied).validity is Validity.PENDING


def test_who_applied_cannot_save_a_decision_and_reads_why_at_once(
    page: TicketsPage, jobs: Jobs, desk: Desk, applied: int
) -> None:
    sit_down(desk, "林曉婷")
    dialog = ask(page, jobs, applied, EventKind.IRREGULAR_DECIDED)
    assert not dialog.ui.save_button.isEnabled()
    assert "站長" in dialog.ui.problem_label.text()


def test_the_receiver_follows_the_department_until_somebody_types_a_name(
    page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    dialog = ask(page, jobs, tickets["主臥漏水"], EventKind.HANDED_OVER)
    given_to = {one.text(): one for one in editor(dialog, "department").control.buttons}
    given_to["維修組"].click()
    assert editor(dialog, "receiver").value() == "李國棟"
    given_to["保安部"].click()
    assert editor(dialog, "receiver").value() == "陳志強"
    editor(dialog, "receiver").box.setEditText("值班的小黃")
    given_to["維修組"].click()
    assert editor(dialog, "receiver").value() == "值班的小黃"


def test_a_liaison_slip_gets_its_number_and_starts_the_departments_clock(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, desk: Desk, tickets: dict[str, int]
) -> None:
    sit_down(desk, "周建國")
    dialog = ask(page, jobs, tickets["主臥漏水"], EventKind.LIAISED)
    editor(dialog, "department").control.buttons[1].click()
    qtbot.waitUntil(lambda: "部門處理答復 至" in dialog.ui.consequence_label.text())
    editor(dialog, "reason").line.selectAll()
    type_text(editor(dialog, "reason").focusProxy(), "借用吊籃")
    type_text(editor(dialog, "wanted").focusProxy(), "週三前到位")
    save(qtbot, page, jobs)
    assert stored(EventKind.LIAISED)["reason"] == "借用吊籃"
    assert stored(EventKind.LIAISED)["number"].startswith("LX-")


def test_a_liaison_slip_begins_with_the_words_of_the_ticket_篇2_5_2_1(
    page: TicketsPage, jobs: Jobs, desk: Desk, tickets: dict[str, int]
) -> None:
    Ticket.update(demand="今天先止住滴水").where(Ticket.id == tickets["主臥漏水"]).execute()
    sit_down(desk, "周建國")
    dialog = ask(page, jobs, tickets["主臥漏水"], EventKind.LIAISED)
    held = [editor(dialog, name).value() for name in ("reason", "words", "wanted")]
    assert held == ["主臥漏水", "主臥漏水，請儘快處理", "今天先止住滴水"]
    assert not dialog._form.typed


def test_passing_up_without_a_demand_says_what_is_missing_篇2_5_3_7(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    dialog = ask(page, jobs, tickets["主臥漏水"], EventKind.PASSED_UP)
    editor(dialog, "to_role").control.buttons[1].click()
    assert editor(dialog, "to").value() == "沈文海"
    qtbot.waitUntil(lambda: "客戶要求" in dialog.ui.problem_label.text())
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert dialog.isVisible()


def test_who_attended_a_meeting_is_ticked_from_the_people_or_typed(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, major: int
) -> None:
    dialog = ask(page, jobs, major, EventKind.MINUTES_FILED)
    names = editor(dialog, "attendance")
    assert isinstance(names, NamesEditor)
    assert names.value() == "沈文海"
    action = next(one for one in names.button.menu().actions() if one.data() == "周建國")
    action.trigger()
    names.line.setText(f"{names.line.text()},品質部王工")
    for field in ("cause", "improvement", "prevention"):
        type_text(editor(dialog, field).focusProxy(), "記下")
    editor(dialog, "company_leader").box.setEditText("許明遠")
    save(qtbot, page, jobs)
    assert stored(EventKind.MINUTES_FILED)["attendance"] == "沈文海、周建國、品質部王工"


def test_a_department_head_who_did_not_go_needs_no_name_but_a_reason_篇2_5_4_4(
    page: TicketsPage, jobs: Jobs, major: int
) -> None:
    dialog = ask(page, jobs, major, EventKind.HEAD_VISITED)
    assert editor(dialog, "who").isVisible()
    editor(dialog, "not_needed").box.click()
    assert not editor(dialog, "who").isVisible()


def test_only_who_may_lower_a_grade_is_asked_for_it(
    page: TicketsPage, jobs: Jobs, desk: Desk, major: int
) -> None:
    assert not ask(page, jobs, major, EventKind.REGRADED)._form.has("grade")
    dialog_of(page).done(0)
    sit_down(desk, "周建國")
    assert ask(page, jobs, major, EventKind.REGRADED)._form.has("grade")


def test_lowering_unticks_what_is_heavier_and_says_that_lighter_clocks_begin_anew(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, desk: Desk, clock_hand: ClockHand, major: int
) -> None:
    clock_hand.advance(hours=1)
    sit_down(desk, "周建國")
    dialog = ask(page, jobs, major, EventKind.REGRADED)
    criteria = editor(dialog, "criteria")
    assert isinstance(criteria, CriteriaEditor)
    media = criteria._boxes[Criterion.MEDIA]
    assert media.isChecked()
    assert not media.isEnabled()
    editor(dialog, "grade").control.buttons[1].click()
    assert not media.isChecked()
    assert "降級" in media.toolTip()
    qtbot.waitUntil(lambda: "重新起走" in dialog.ui.consequence_label.text())
    assert "一個月限期 至 12-23" in dialog.ui.consequence_label.text()
    type_text(editor(dialog, "reason").focusProxy(), "記者撤稿")
    save(qtbot, page, jobs)
    assert Ticket.get_by_id(major).grade is Grade.SIMPLE


def test_a_criterion_the_program_ticked_bears_its_mark_and_stays(
    page: TicketsPage, jobs: Jobs, desk: Desk, clock_hand: ClockHand, tickets: dict[str, int]
) -> None:
    words = {"way": "door", "result": "dissatisfied", "visitor": "鄭雅文", "words": "還是響"}
    happens(desk, tickets["電梯異響"], clock_hand, EventKind.VISITED, **words)
    box = editor(ask(page, jobs, tickets["電梯異響"], EventKind.REGRADED), "criteria")._boxes[
        Criterion.REPEATED
    ]
    assert not box.icon().isNull()
    assert box.isChecked()
    assert not box.isEnabled()
    assert "自動" in box.toolTip()


def test_a_regrading_that_ticks_nothing_new_is_refused(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, major: int
) -> None:
    dialog = ask(page, jobs, major, EventKind.REGRADED)
    type_text(editor(dialog, "reason").focusProxy(), "再看一遍")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert dialog.isVisible()
    assert "標準" in dialog._form._problems["criteria"].accessibleName()


def test_a_promise_proposes_the_day_the_answer_is_due(
    page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    dialog = ask(page, jobs, tickets["主臥漏水"], EventKind.PROMISED)
    moment = editor(dialog, "due_at").moment()
    assert f"{moment:%m-%d %H:%M}" == "11-26 17:30"


def test_one_click_dates_it_a_quarter_of_an_hour_ago(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, clock_hand: ClockHand, tickets: dict[str, int]
) -> None:
    dialog = ask(page, jobs, tickets["主臥漏水"], EventKind.NOTED)
    type_text(editor(dialog, "words").focusProxy(), "剛才來過")
    moment = dialog._form._moment
    assert isinstance(moment, MomentEditor)
    moment._earlier[1].click()
    save(qtbot, page, jobs)
    event = TicketEvent.get(TicketEvent.kind == "noted")
    assert event.occurred_at == (clock_hand() - timedelta(minutes=15)).replace(second=0, microsecond=0)


def test_a_visit_before_the_solution_says_that_another_is_owed(
    page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    dialog = ask(page, jobs, tickets["主臥漏水"], EventKind.VISITED)
    assert "還沒有登記解決" in dialog.ui.background_label.text()
    dialog.done(0)
    again = ask(page, jobs, tickets["電梯異響"], EventKind.VISITED)
    assert "修好" in again.ui.background_label.text()
