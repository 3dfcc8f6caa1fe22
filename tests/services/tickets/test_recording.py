"""Recording what happens to a ticket, from the first contact to the archive."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.services.intake.drafts_of import a_draft
from tests.services.tickets.happenings import happens
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import ClockId, ClockState, Grade, Stage, Validity
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.tickets.tickets import EventDraft, record, ticket
from wuye_desk.store.models import Clock


def test_whole_life_of_a_simple_complaint(desk: Desk, clock_hand: ClockHand) -> None:
    ticket_id = register(desk, a_draft(desk, hand_over_now=True, receiver="李國棟")).ticket_id
    clock_hand.advance(minutes=30)
    happens(desk, ticket_id, EventKind.PLANNED, hand_over=1, words="下午上門", signer="李國棟")
    clock_hand.advance(hours=2)
    happens(desk, ticket_id, EventKind.CONTACTED, way="phone", words="下午上門", by_name="林曉婷")
    happens(desk, ticket_id, EventKind.DEPARTMENT_ANSWERED, hand_over=1, words="已修好")
    assert (
        happens(desk, ticket_id, EventKind.SOLVED, words="已修好", verified_by="林曉婷").stage is Stage.SOLVED
    )
    clock_hand.advance(hours=3)
    visit = {"result": "satisfied", "way": "door", "visitor": "黃麗娟", "words": "可以了"}
    assert happens(desk, ticket_id, EventKind.VISITED, **visit).stage is Stage.VISITED
    happens(desk, ticket_id, EventKind.MANAGER_OPINED, words="同意", by_name="沈文海")
    shown = happens(desk, ticket_id, EventKind.ARCHIVED, shelf="A-1", by_name="林曉婷")
    assert shown.stage is Stage.ARCHIVED
    assert not Clock.select().where(Clock.ticket == ticket_id, Clock.open).exists()
    assert all(line.state(desk.now()) is ClockState.MET for line in shown.clocks)


def test_dissatisfied_visit_opens_a_round_and_makes_it_complex(desk: Desk, clock_hand: ClockHand) -> None:
    ticket_id = register(desk, a_draft(desk, settled="已辦好")).ticket_id
    clock_hand.advance(hours=1)
    visit = {"result": "dissatisfied", "way": "door", "visitor": "黃麗娟", "words": "還是漏"}
    shown = happens(desk, ticket_id, EventKind.VISITED, **visit)
    assert (shown.round, shown.stage, shown.grade) == (2, Stage.IN_HAND, Grade.COMPLEX)
    second, first = shown.rounds
    assert [entry.opens_round for entry in second.entries] == [True]
    assert second.entries[0].title == "上門回訪：不滿意"
    assert (first.ended_at, second.started_at, second.opened_by) == (desk.now(), desk.now(), "回訪不滿意")
    running = {line.clock: line.instance.round for line in shown.clocks if line.instance.is_open}
    assert running[ClockId.REPLY] == 2
    assert running[ClockId.ONE_MONTH] == 1
    assert ClockId.LEADER_REPORT in running


def test_an_event_says_how_early_or_late_it_was(desk: Desk, clock_hand: ClockHand) -> None:
    ticket_id = register(desk, a_draft(desk, hand_over_now=True)).ticket_id
    clock_hand.advance(minutes=82)
    happens(desk, ticket_id, EventKind.PLANNED, hand_over=1, words="換管", signer="李國棟")
    shown = happens(desk, ticket_id, EventKind.CONTACTED, way="phone", words="下午到", by_name="林曉婷")
    contacted, planned = shown.rounds[0].entries[:2]
    assert [(one.words, one.late) for one in planned.punctuality] == [("遲 22分", True)]
    assert [(one.words, one.late) for one in contacted.punctuality] == [("早 22時34分", False)]
    assert contacted.people == "林曉婷，電話"
    assert (shown.rounds[0].on_time, shown.rounds[0].late) == (1, 1)


def test_an_event_lies_between_the_receipt_and_now(desk: Desk) -> None:
    ticket_id = register(desk, a_draft(desk)).ticket_id
    words = {"way": "phone", "words": "已說明"}
    for minutes in (-5, 1):
        at = desk.now() + timedelta(minutes=minutes)
        with pytest.raises(DeskError) as refused:
            record(desk, ticket_id, EventDraft(EventKind.CONTACTED, at, words))
        assert refused.value.field == "occurred_at"
    early = record(desk, ticket_id, EventDraft(EventKind.CONTACTED, desk.now() - timedelta(minutes=4), words))
    assert len(early.events) == 2


def test_what_is_missing_is_said_at_its_field_and_nothing_is_kept(desk: Desk) -> None:
    ticket_id = register(desk, a_draft(desk)).ticket_id
    with pytest.raises(DeskError) as refused:
        happens(desk, ticket_id, EventKind.CONTACTED, way="phone", words=" ")
    assert refused.value.field == "words"
    assert len(ticket(desk, ticket_id).events) == 1


def test_archive_is_refused_with_what_is_missing(desk: Desk) -> None:
    ticket_id = register(desk, a_draft(desk)).ticket_id
    with pytest.raises(DeskError, match="解決、滿意回訪、經理意見"):
        happens(desk, ticket_id, EventKind.ARCHIVED, shelf="A-1", by_name="林曉婷")


def test_hand_overs_are_numbered_and_all_must_be_answered_before_it_is_solved(desk: Desk) -> None:
    ticket_id = register(desk, a_draft(desk, hand_over_now=True)).ticket_id
    shown = happens(desk, ticket_id, EventKind.HANDED_OVER, department="保安部")
    assert [one.number for one in shown.life.hand_overs] == [1, 2]
    happens(desk, ticket_id, EventKind.DEPARTMENT_ANSWERED, hand_over=1, words="已修")
    with pytest.raises(DeskError, match="保安部"):
        happens(desk, ticket_id, EventKind.SOLVED, words="好了", verified_by="林曉婷")
    happens(desk, ticket_id, EventKind.WITHDRAWN, hand_over=2, words="不需要")
    assert (
        happens(desk, ticket_id, EventKind.SOLVED, words="好了", verified_by="林曉婷").stage is Stage.SOLVED
    )


def test_only_the_head_lowers_a_grade_and_both_moves_stay_on_record(desk: Desk, head_desk: Desk) -> None:
    ticket_id = register(desk, a_draft(desk)).ticket_id
    raised = happens(desk, ticket_id, EventKind.REGRADED, criteria=["media"], reason="記者來電")
    assert raised.grade is Grade.MAJOR
    with pytest.raises(DeskError, match="站長"):
        happens(desk, ticket_id, EventKind.REGRADED, grade="simple", reason="誤會")
    lowered = happens(head_desk, ticket_id, EventKind.REGRADED, grade="simple", reason="誤會")
    assert lowered.grade is Grade.SIMPLE
    assert [event.by for event in lowered.events[1:]] == ["林曉婷", "周建國"]


def test_approved_invalidity_makes_it_invalid_and_voids_its_clocks(desk: Desk, head_desk: Desk) -> None:
    ticket_id = register(desk, a_draft(desk)).ticket_id
    application = {"ground": "unrelated", "words": "已解釋，住戶接受", "applicant": "林曉婷"}
    applied = happens(desk, ticket_id, EventKind.IRREGULAR_APPLIED, **application)
    assert any(line.clock is ClockId.IRREGULAR_DECISION for line in applied.clocks)
    with pytest.raises(DeskError):
        happens(desk, ticket_id, EventKind.IRREGULAR_DECIDED, agreed=True, approver="周建國")
    decided = happens(head_desk, ticket_id, EventKind.IRREGULAR_DECIDED, agreed=True, approver="周建國")
    assert decided.validity is Validity.INVALID
    assert not [line for line in decided.clocks if line.instance.is_open]
    offered = {step.event for step in (decided.next_step, *decided.other_steps)}
    moot = {EventKind.ARRIVED, EventKind.VISITED, EventKind.REGRADED, EventKind.PROMISED}
    assert EventKind.CONTACTED in offered
    assert not offered & moot


def test_other_steps_are_those_that_make_sense_and_are_allowed(desk: Desk, head_desk: Desk) -> None:
    ticket_id = register(desk, a_draft(desk)).ticket_id
    mine = {step.event for step in ticket(desk, ticket_id).other_steps}
    heads = {step.event for step in ticket(head_desk, ticket_id).other_steps}
    assert EventKind.HANDED_OVER in mine
    assert not mine & {EventKind.PLANNED, EventKind.ARRIVED, EventKind.REGISTERED, EventKind.CANCELLED}
    assert EventKind.CANCELLED in heads
    cancelled = happens(head_desk, ticket_id, EventKind.CANCELLED, reason="記錯")
    assert {step.event for step in cancelled.other_steps} == {EventKind.NOTED, EventKind.READ}


def test_no_step_is_offered_that_the_person_may_not_record(desk: Desk) -> None:
    ticket_id = register(desk, a_draft(desk)).ticket_id
    for step in ticket(desk, ticket_id).other_steps:
        assert step.event is not None
        refusal = ""
        try:
            happens(desk, ticket_id, step.event)
        except DeskError as refused:
            refusal = refused.sentence
        assert "只有" not in refusal


def test_who_applied_or_recorded_the_application_cannot_approve_it(desk: Desk, head_desk: Desk) -> None:
    by_himself = register(desk, a_draft(desk)).ticket_id
    application = {"ground": "unrelated", "words": "已解釋", "applicant": "林曉婷"}
    happens(head_desk, by_himself, EventKind.IRREGULAR_APPLIED, **application)
    with pytest.raises(DeskError, match="不能審批自己的申請"):
        happens(head_desk, by_himself, EventKind.IRREGULAR_DECIDED, agreed=True, approver="沈文海")
    named = register(desk, a_draft(desk)).ticket_id
    happens(desk, named, EventKind.IRREGULAR_APPLIED, **application | {"applicant": "周建國"})
    with pytest.raises(DeskError, match="不能審批自己的申請"):
        happens(head_desk, named, EventKind.IRREGULAR_DECIDED, agreed=True, approver="沈文海")
