"""Clocks when a ticket changes: regrading, rounds, matters, irregular closure, the archive."""

from __future__ import annotations

import pytest

from tests.domain.cases import MONDAY, all_clocks, at, clock, course, facts, handed, on, solved, visited
from wuye_desk.domain.ticket import EventKind, MatterFacts
from wuye_desk.domain.vocabulary import ClockId, ClockState, Criterion, Role

C, E = ClockId, EventKind
MAJOR = facts(MONDAY, Criterion.MEDIA)
UPGRADE = on(E.REGRADED, at(11, 23, 15), "周建國", criteria=["media"], reason="記者到場")
RAN_OUT = on(E.REGRADED, at(12, 23, 17, 30), by="", criteria=["one_month_unsolved"], reason="")


def test_upgrade_after_the_fact_starts_major_clocks_at_the_change_篇2_5_4_1() -> None:
    report = clock(C.REPORT_MANAGER, facts(), UPGRADE)
    contact = clock(C.MANAGER_CONTACT, facts(), UPGRADE)
    assert report is not None
    assert contact is not None
    assert (report.started_at, report.due_at) == (at(11, 23, 15), at(11, 23, 15, 10))
    assert contact.due_at == at(11, 24, 3, 10)


def test_upgrade_voids_what_was_for_minor_only() -> None:
    month = clock(C.ONE_MONTH, facts(), UPGRADE)
    plan = clock(C.DEPARTMENT_PLAN, facts(), handed(at(11, 23, 14, 30)), UPGRADE, hand_over=1)
    for found in (month, plan):
        assert found is not None
        assert (found.voided_at, found.state(at(11, 30))) == (at(11, 23, 15), ClockState.VOID)
    assert clock(C.MINOR_VISIT, facts(), UPGRADE) is None


def test_what_was_missed_before_the_upgrade_stays_missed() -> None:
    plan = clock(C.DEPARTMENT_PLAN, facts(), handed(at(11, 23, 11)), UPGRADE, hand_over=1)
    assert plan is not None
    assert plan.voided_at == at(11, 23, 15)
    assert plan.state(at(11, 30)) is ClockState.OVERDUE


def test_first_feedback_stands_until_the_manager_spoke_with_the_resident_篇2_5_3_3() -> None:
    standing = clock(C.FIRST_FEEDBACK, facts(), UPGRADE)
    talked = on(E.MANAGER_CONTACTED, at(11, 23, 18), way="phone")
    met = clock(C.FIRST_FEEDBACK, facts(), UPGRADE, talked)
    assert standing is not None
    assert met is not None
    assert standing.is_open
    assert standing.due_at == at(11, 24, 10, 38)
    assert met.stopped_at == at(11, 23, 18)


def test_first_feedback_falls_when_the_manager_spoke_for_the_whole_matter() -> None:
    talked = on(E.MANAGER_CONTACTED, at(11, 23, 18), way="phone")
    matter = MatterFacts(households=3, third_household_at=at(11, 23, 15), shared_events=(talked,))
    found = clock(C.FIRST_FEEDBACK, facts(matter=matter))
    assert found is not None
    assert found.voided_at == at(11, 23, 18)


def test_an_automatic_upgrade_after_hours_is_reported_at_the_next_opening_篇2_5_4_1() -> None:
    found = clock(C.REPORT_MANAGER, facts(), RAN_OUT)
    assert found is not None
    assert (found.started_at, found.due_at) == (at(12, 24, 8, 30), at(12, 24, 8, 40))
    assert found.state(at(12, 23, 23)) is ClockState.NOT_STARTED


def test_an_upgrade_by_a_person_at_night_runs_at_once() -> None:
    night = on(E.REGRADED, at(11, 23, 23, 50), "周建國", criteria=["media"], reason="x")
    found = clock(C.REPORT_MANAGER, facts(), night)
    assert found is not None
    assert found.due_at == at(11, 24, 0, 0)


def test_the_month_that_ran_out_stays_missed_篇2_4_1_1_3() -> None:
    found = clock(C.ONE_MONTH, facts(), RAN_OUT)
    assert found is not None
    assert not found.is_open
    assert found.state(at(12, 24)) is ClockState.OVERDUE


def test_solved_before_the_manager_was_told() -> None:
    early = (solved(at(11, 23, 10, 41)), on(E.REPORTED, at(11, 23, 10, 44), to="沈文海"))
    report, contact = (clock(which, MAJOR, *early) for which in (C.REPORT_MANAGER, C.MANAGER_CONTACT))
    visit, meeting = (clock(which, MAJOR, *early) for which in (C.MAJOR_VISIT, C.REVIEW_MEETING))
    assert report is not None
    assert contact is not None
    assert report.state(at(11, 24)) is ClockState.MET
    assert contact.started_at == at(11, 23, 10, 44)
    assert visit is not None
    assert meeting is not None
    assert visit.opens_at == at(11, 24, 10, 41)
    assert meeting.due_at == at(11, 30, 17, 30)


def test_manager_contact_starts_at_the_reports_deadline_when_nobody_reported_篇2_5_4_2() -> None:
    late = clock(C.MANAGER_CONTACT, MAJOR, on(E.REPORTED, at(11, 23, 16), to="沈文海"))
    assert late is not None
    assert late.started_at == at(11, 23, 10, 48)


def test_graded_major_after_the_solution_the_head_visits_a_day_after_the_grading() -> None:
    found = clock(C.MAJOR_VISIT, facts(), solved(at(11, 23, 12)), UPGRADE)
    assert found is not None
    assert (found.started_at, found.opens_at) == (at(11, 23, 15), at(11, 24, 15))


def test_report_contact_and_meeting_are_done_once_per_matter() -> None:
    shared = (
        on(E.REPORTED, at(11, 23, 15, 5), to="沈文海"),
        on(E.MANAGER_CONTACTED, at(11, 23, 17), way="phone"),
        on(E.MINUTES_FILED, at(11, 26), cause="x"),
    )
    ticket = facts(matter=MatterFacts(households=3, third_household_at=at(11, 23, 15), shared_events=shared))
    found = {one.clock: one for one in all_clocks(ticket, course(ticket, solved(at(11, 25))))}
    assert found[C.REPORT_MANAGER].stopped_at == at(11, 23, 15, 5)
    assert found[C.MANAGER_CONTACT].stopped_at == at(11, 23, 17)
    assert found[C.REVIEW_MEETING].stopped_at == at(11, 26)
    assert found[C.MAJOR_VISIT].is_open


def test_a_dissatisfied_visit_opens_a_round_with_clocks_of_its_own_篇1_1_10() -> None:
    visit = visited(at(11, 25, 9, 40), "dissatisfied")
    second = clock(C.REPLY, facts(), solved(at(11, 24)), visit, in_round=2)
    assert second is not None
    assert (second.started_at, second.due_at) == (at(11, 25, 9, 40), at(11, 30, 17, 30))
    assert clock(C.ONE_MONTH, facts(), visit, in_round=2) is None
    month = clock(C.ONE_MONTH, facts(), visit)
    assert month is not None
    assert month.due_at == at(12, 23, 17, 30)


def test_the_closed_round_keeps_its_results_and_nothing_of_it_stays_open() -> None:
    events = (solved(at(11, 24)), visited(at(11, 25, 9, 40), "dissatisfied"))
    found = [one for one in all_clocks(facts(), course(facts(), *events)) if one.round == 1]
    assert {one.clock for one in found if one.is_open} == {C.ONE_MONTH}
    assert {one.clock for one in found if one.stopped_at} >= {C.REPLY, C.LATEST_VISIT, C.MINOR_VISIT}


def test_a_department_still_owes_its_answer_in_the_next_round() -> None:
    events = (handed(at(11, 23, 11)), visited(at(11, 25), "dissatisfied"))
    found = clock(C.DEPARTMENT_ANSWER, facts(), *events, hand_over=1)
    assert found is not None
    assert found.is_open


def test_an_approved_irregular_closure_voids_what_is_open_and_not_before_篇3_四_二_3() -> None:
    applied = on(E.IRREGULAR_APPLIED, at(11, 24, 9), ground="unrelated", words="x", applicant="林曉婷")
    decided = on(E.IRREGULAR_DECIDED, at(11, 25, 9), agreed=True, approver="周建國")
    waiting, closed = clock(C.REPLY, facts(), applied), clock(C.REPLY, facts(), applied, decided)
    missed = clock(C.FIRST_FEEDBACK, facts(), applied, decided)
    assert waiting is not None
    assert waiting.is_open
    assert closed is not None
    assert closed.state(at(12, 1)) is ClockState.VOID
    assert missed is not None
    assert missed.state(at(12, 1)) is ClockState.OVERDUE


def test_a_refused_closure_voids_nothing() -> None:
    applied = on(E.IRREGULAR_APPLIED, at(11, 24, 9), ground="unrelated", words="x", applicant="林曉婷")
    refused = on(E.IRREGULAR_DECIDED, at(11, 25, 9), agreed=False, approver="周建國", words="x")
    found = clock(C.REPLY, facts(), applied, refused)
    assert found is not None
    assert found.is_open


@pytest.mark.parametrize(("ticket", "ground"), [(MAJOR, "unrelated"), (facts(), "never_satisfied")])
def test_the_manager_decides_on_major_and_on_giving_up(ticket: object, ground: str) -> None:
    applied = on(E.IRREGULAR_APPLIED, at(11, 24, 9), ground=ground, words="x", applicant="林曉婷")
    found = clock(C.IRREGULAR_DECISION, ticket, applied)  # type: ignore[arg-type]
    assert found is not None
    assert found.owner is Role.MANAGER


def test_lowering_starts_the_minor_clocks_at_the_change() -> None:
    lower = on(E.REGRADED, at(11, 24, 14), "周建國", criteria=[], grade="simple", reason="媒體未到場")
    feedback, report = clock(C.FIRST_FEEDBACK, MAJOR, lower), clock(C.REPORT_MANAGER, MAJOR, lower)
    assert feedback is not None
    assert (feedback.started_at, feedback.due_at) == (at(11, 24, 14), at(11, 25, 14))
    assert report is not None
    assert (report.voided_at, report.state(at(11, 25))) == (at(11, 24, 14), ClockState.OVERDUE)


def test_nothing_is_owed_after_archive_or_cancelling() -> None:
    for kind in (E.ARCHIVED, E.CANCELLED):
        events = course(facts(), on(kind, at(11, 24), shelf="1", by_name="x", reason="x"))
        assert not [one for one in all_clocks(facts(), events) if one.is_open]


def test_events_recorded_out_of_order_count_by_when_they_happened() -> None:
    contact, handing = on(E.CONTACTED, at(11, 23, 12), way="phone"), handed(at(11, 23, 11))
    one = all_clocks(facts(), course(facts(), contact, handing))
    other = all_clocks(facts(), course(facts(), handing, contact))
    assert one == other
