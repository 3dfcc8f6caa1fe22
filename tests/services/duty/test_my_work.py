"""待我處理: whose turn each thing is, and where it stands in his list."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.services.intake.drafts_of import CHEN, WANG, ZHANG, a_draft
from tests.services.tickets.happenings import happens
from tests.support.clock_hand import ClockHand
from tests.support.seats import seat
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Channel, ClockId, Criterion, Kind
from wuye_desk.services.desk import Desk
from wuye_desk.services.duty.my_work import grouped, my_overdue, my_work, others_work
from wuye_desk.services.duty.work_line import Errand, ErrandLine, Group
from wuye_desk.services.intake.drafts import DraftBox
from wuye_desk.services.intake.registration import register
from wuye_desk.services.people.people import people
from wuye_desk.services.people.substitutions import add_substitution
from wuye_desk.store.models import Person

SATISFIED = {"way": "door", "visitor": "黃麗娟", "result": "satisfied"}


def clocks(desk: Desk, name: str) -> set[ClockId | None]:
    """Return which clocks wait for somebody; None stands for a ticket no clock drives on."""
    return {line.clock for line in my_work(seat(desk, name)).steps}


def errands(desk: Desk, name: str) -> dict[Errand, ErrandLine]:
    return {line.errand: line for line in my_work(seat(desk, name)).errands}


def groups(desk: Desk) -> list[tuple[Group, ClockId | None]]:
    """Return the steps of who is at the desk under their headings, in their order."""
    lines = grouped(my_work(desk), desk.now())
    return [(line.group, line.what.clock) for line in lines if not isinstance(line.what, ErrandLine)]


def person(desk: Desk, name: str) -> int:
    return next(one.id for one in people(desk) if one.name == name)


def test_clocks_of_a_ticket_fall_to_who_keeps_it_and_to_no_other_receptionist(desk: Desk) -> None:
    register(desk, a_draft(desk))
    assert {ClockId.FIRST_FEEDBACK, ClockId.REPLY, ClockId.LATEST_VISIT} <= clocks(desk, "林曉婷")
    assert clocks(desk, "鄭雅文") == set()


def test_a_step_of_somebody_who_signs_on_paper_only_is_done_by_who_keeps_the_ticket(desk: Desk) -> None:
    register(desk, a_draft(desk, happening=True, hand_over_now=True, receiver="李國棟"))
    carried = {ClockId.ON_SITE, ClockId.DEPARTMENT_PLAN, ClockId.DEPARTMENT_ANSWER}
    assert carried <= clocks(desk, "林曉婷")
    assert clocks(desk, "周建國").isdisjoint(carried)


def test_a_department_that_is_late_is_also_the_heads_turn_篇2_5_2_1(
    desk: Desk, clock_hand: ClockHand
) -> None:
    register(desk, a_draft(desk, hand_over_now=True, receiver="李國棟"))
    clock_hand.advance(days=3)
    assert ClockId.DEPARTMENT_ANSWER in clocks(desk, "周建國")
    assert ClockId.DEPARTMENT_ANSWER in clocks(desk, "林曉婷")


def test_somebody_absent_gives_way_to_his_substitute_who_sees_for_whom(desk: Desk) -> None:
    register(desk, a_draft(desk))
    head = seat(desk, "周建國")
    add_substitution(head, person(desk, "林曉婷"), person(desk, "鄭雅文"), desk.now(), None)
    assert ClockId.REPLY in clocks(desk, "鄭雅文")
    assert ClockId.LATEST_VISIT in clocks(desk, "鄭雅文")
    assert my_work(seat(desk, "鄭雅文")).acts_for == ("林曉婷",)
    assert clocks(desk, "林曉婷") == set()


def test_what_is_the_managers_goes_through_the_head_once_the_manager_has_no_pin(desk: Desk) -> None:
    register(desk, a_draft(desk, criteria={Criterion.MEDIA}))
    assert ClockId.MANAGER_CONTACT in clocks(desk, "沈文海")
    assert ClockId.MANAGER_CONTACT not in clocks(desk, "周建國")
    Person.update(pin_hash="").where(Person.name == "沈文海").execute()
    assert ClockId.MANAGER_CONTACT in clocks(desk, "周建國")


def test_an_application_is_decided_by_another_than_who_applied_篇3_四_二_3(desk: Desk) -> None:
    words = {"ground": "unrelated", "words": "說明非我司職責，住戶理解", "applicant": "林曉婷"}
    first = register(desk, a_draft(desk)).ticket_id
    happens(desk, first, EventKind.IRREGULAR_APPLIED, **words)
    assert ClockId.IRREGULAR_DECISION in clocks(desk, "周建國")
    assert ClockId.IRREGULAR_DECISION not in clocks(desk, "林曉婷")
    second = register(desk, a_draft(desk, CHEN)).ticket_id
    head = seat(desk, "周建國")
    happens(head, second, EventKind.IRREGULAR_APPLIED, **words | {"applicant": "周建國"})
    assert [line.ticket_id for line in my_work(head).steps if line.clock is ClockId.IRREGULAR_DECISION] == [
        first
    ]
    assert ClockId.IRREGULAR_DECISION in clocks(desk, "沈文海")


def test_an_approval_stands_under_its_own_heading_however_late(desk: Desk, clock_hand: ClockHand) -> None:
    one = register(desk, a_draft(desk)).ticket_id
    words = {"ground": "unrelated", "words": "說明非我司職責，住戶理解", "applicant": "林曉婷"}
    happens(desk, one, EventKind.IRREGULAR_APPLIED, **words)
    clock_hand.advance(days=4)
    assert (Group.TO_APPROVE, ClockId.IRREGULAR_DECISION) in groups(seat(desk, "周建國"))


def test_a_ticket_that_only_waits_for_its_archive_is_the_heads(desk: Desk) -> None:
    one = register(desk, a_draft(desk, settled="已當面解釋")).ticket_id
    happens(desk, one, EventKind.VISITED, **SATISFIED)
    happens(desk, one, EventKind.MANAGER_OPINED, by_name="沈文海", words="同意")
    assert groups(seat(desk, "周建國")) == [(Group.TO_ARCHIVE, None)]
    assert None not in clocks(desk, "林曉婷")


def test_a_question_no_clock_drives_on_is_not_lost(desk: Desk) -> None:
    register(desk, a_draft(desk, kind=Kind.INQUIRY))
    (line,) = my_work(desk).steps
    assert (line.clock, line.step.event) == (None, EventKind.SOLVED)
    assert groups(desk) == [(Group.LATER, None)]
    assert clocks(desk, "周建國") == set()


def test_what_the_sop_wants_first_of_a_leader_is_his_for_today_also_without_a_clock(desk: Desk) -> None:
    register(desk, a_draft(desk, WANG, channel=Channel.LETTER, letter_arrived_at=desk.now()))
    register(desk, a_draft(desk, CHEN, channel=Channel.GOVERNMENT, sender="街道辦"))
    lines = grouped(my_work(seat(desk, "沈文海")), desk.now())
    found = {
        (line.group, line.what.step.label, line.what.clause)
        for line in lines
        if not isinstance(line.what, ErrandLine) and line.what.clock is None
    }
    assert found == {
        (Group.TODAY, "呈經理閱示", "篇1 1.3"),
        (Group.TODAY, "請經理承接或指派", "篇2 3.1"),
    }


def test_an_approved_closure_is_no_file_for_the_archive_before_it_was_told_篇2_5_3_8(desk: Desk) -> None:
    one = register(desk, a_draft(desk)).ticket_id
    words = {"ground": "unrelated", "words": "說明非我司職責，住戶理解", "applicant": "林曉婷"}
    happens(desk, one, EventKind.IRREGULAR_APPLIED, **words)
    head = seat(desk, "周建國")
    happens(head, one, EventKind.IRREGULAR_DECIDED, agreed="yes", approver="周建國")
    assert [line.step.event for line in my_work(desk).steps] == [EventKind.EXPLAINED]
    assert Group.TO_ARCHIVE not in {group for group, _clock in groups(head)}


def test_what_runs_ten_minutes_stands_first_then_what_is_late_then_today_then_later(
    desk: Desk, clock_hand: ClockHand
) -> None:
    register(desk, a_draft(desk, ZHANG))
    clock_hand.advance(hours=25)
    register(desk, a_draft(desk, CHEN, happening=True, hand_over_now=True, receiver="李國棟"))
    found = groups(desk)
    assert found[:3] == [
        (Group.AT_ONCE, ClockId.ON_SITE),
        (Group.OVERDUE, ClockId.FIRST_FEEDBACK),
        (Group.TODAY, ClockId.DEPARTMENT_PLAN),
    ]
    assert {group for group, _clock in found[3:]} == {Group.LATER}
    assert my_overdue(desk) == 1


def test_a_list_read_once_tells_what_has_become_late_since(desk: Desk, clock_hand: ClockHand) -> None:
    register(desk, a_draft(desk, happening=True))
    work = my_work(desk)
    assert grouped(work, desk.now())[0].group is Group.AT_ONCE
    assert grouped(work, desk.now() + timedelta(minutes=11))[0].group is Group.OVERDUE


def test_the_month_of_a_ticket_is_somebodys_next_thing_only_in_its_last_week_篇2_4_1_1(
    desk: Desk, clock_hand: ClockHand
) -> None:
    one = register(desk, a_draft(desk)).ticket_id
    head = seat(desk, "周建國")
    assert (Group.LATER, ClockId.ONE_MONTH) not in groups(head)
    clock_hand.advance(days=24)
    assert (Group.LATER, ClockId.ONE_MONTH) in groups(head)
    assert one == my_work(head).steps[-1].ticket_id


def test_what_waits_to_be_read_is_one_line_and_a_letter_asks_for_words_篇1_1_3(desk: Desk) -> None:
    register(desk, a_draft(desk))
    said = errands(desk, "周建國")[Errand.READING]
    assert said.subject.startswith("1 件待閱，最早 11-23 10:38 受理")
    assert said.clause == "篇2 5.3.2"
    register(desk, a_draft(desk, WANG, channel=Channel.LETTER, letter_arrived_at=desk.now()))
    said = errands(desk, "沈文海")[Errand.READING]
    assert "；來函 1 件，請閱示" in said.subject
    assert said.clause == "篇1 1.3"
    assert Errand.READING not in errands(desk, "林曉婷")


def test_a_parked_call_waits_for_who_took_it(desk: Desk) -> None:
    draft = a_draft(desk, taken_by="林曉婷", parked=True, parked_at=desk.now())
    DraftBox(desk.store.folder / "drafts").save(draft)
    assert errands(desk, "林曉婷")[Errand.DRAFT].subject.startswith("10:42 掛起：主臥天花滲水")
    assert Errand.DRAFT not in errands(desk, "鄭雅文")


def test_files_past_their_three_years_wait_for_the_head_篇2_9_2(desk: Desk, clock_hand: ClockHand) -> None:
    one = register(desk, a_draft(desk, kind=Kind.INQUIRY, settled="已答")).ticket_id
    happens(desk, one, EventKind.ARCHIVED, shelf="2026-11-001", by_name="周建國")
    clock_hand.advance(days=3 * 365)
    assert Errand.DISPOSAL not in errands(desk, "周建國")
    clock_hand.advance(days=3)
    assert errands(desk, "周建國")[Errand.DISPOSAL].subject == "1 件檔案已過保管期限，待銷毀"
    assert Errand.DISPOSAL not in errands(desk, "林曉婷")


def test_a_month_whose_report_was_not_handed_over_waits_for_the_head_篇2_8_0(
    desk: Desk, clock_hand: ClockHand
) -> None:
    register(desk, a_draft(desk))
    assert Errand.MONTHLY_REPORT not in errands(desk, "周建國")
    clock_hand.advance(days=10)
    said = errands(desk, "周建國")[Errand.MONTHLY_REPORT]
    assert said.subject == "2026 年 11 月的月報還沒有交物業經理"
    head = seat(desk, "周建國")
    (line,) = [one for one in grouped(my_work(head), desk.now()) if one.what == said]
    assert line.group is Group.LATER
    clock_hand.advance(days=3)
    (line,) = [one for one in grouped(my_work(head), desk.now()) if one.what == said]
    assert line.group is Group.OVERDUE
    assert my_overdue(head) == 1
    assert Errand.MONTHLY_REPORT not in errands(desk, "林曉婷")


def test_the_head_may_look_at_anybodys_list_and_a_receptionist_at_his_own_only(desk: Desk) -> None:
    register(desk, a_draft(desk))
    head = seat(desk, "周建國")
    seen = others_work(head, person(desk, "林曉婷"))
    assert (seen.person, seen.steps) == ("林曉婷", my_work(desk).steps)
    with pytest.raises(DeskError, match="只有站長或以上"):
        others_work(desk, person(desk, "鄭雅文"))


def test_nobody_at_the_desk_has_no_list(desk: Desk) -> None:
    desk.person = None
    assert my_overdue(desk) == 0
    with pytest.raises(DeskError, match="請先選擇"):
        my_work(desk)
