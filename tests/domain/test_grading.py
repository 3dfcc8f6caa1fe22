"""Grading by criteria: every row of the table, and those the program ticks."""

from __future__ import annotations

import pytest

from tests.domain.cases import MONDAY, at, course, facts, on, rules, visited
from wuye_desk.domain.grading import grade, self_ticked
from wuye_desk.domain.ticket import EventKind, MatterFacts
from wuye_desk.domain.vocabulary import Channel, Criterion, Grade, Kind

ROWS = [
    (Criterion.JOINT, Grade.MAJOR, "篇3 四(一)1(1)"),
    (Criterion.MEDIA, Grade.MAJOR, "篇3 四(一)1(2)"),
    (Criterion.REPUTATION, Grade.MAJOR, "篇3 四(一)1(3)"),
    (Criterion.INJURY_OR_LOSS, Grade.MAJOR, "篇3 四(一)1(4)"),
    (Criterion.LEGAL_CLAIM, Grade.MAJOR, "篇3 四(一)1(5)"),
    (Criterion.OUTSIDE_VISIT_DISSATISFIED, Grade.MAJOR, "篇3 四(一)1(6)"),
    (Criterion.BROKEN_COMMITMENT, Grade.MAJOR, "篇2 4.1.1①"),
    (Criterion.ONE_MONTH_UNSOLVED, Grade.MAJOR, "篇2 4.1.1③"),
    (Criterion.OVERALL_SERVICE, Grade.COMPLEX, "篇3 四(一)2(1)"),
    (Criterion.CONDUCT, Grade.COMPLEX, "篇3 四(一)2(2)"),
    (Criterion.REPEATED, Grade.COMPLEX, "篇3 四(一)2(3)"),
    (Criterion.WRITTEN_OR_PASSED_ON, Grade.COMPLEX, "篇3 四(一)2(4)"),
]


@pytest.mark.parametrize(("criterion", "expected", "clause"), ROWS, ids=[row[2] for row in ROWS])
def test_a_ticked_criterion_sets_the_grade(criterion: Criterion, expected: Grade, clause: str) -> None:
    ticket = facts(MONDAY, criterion)
    found = grade(ticket, course(ticket), rules())
    assert found.grade is expected
    assert [(one.criterion, one.clause, one.by_itself) for one in found.reasons] == [
        (criterion, clause, False)
    ]
    assert found.since == MONDAY


def test_every_criterion_is_a_row() -> None:
    assert {row[0] for row in ROWS} == set(Criterion) == set(rules().criteria)


def test_none_of_them_is_simple_篇3_四_一_3() -> None:
    found = grade(facts(), course(facts()), rules())
    assert (found.grade, found.reasons) == (Grade.SIMPLE, ())
    assert (found.grade.part_two, found.grade.part_one) == ("輕微", "一般")


def test_the_heaviest_wins_and_comes_first() -> None:
    ticket = facts(MONDAY, Criterion.CONDUCT, Criterion.MEDIA)
    found = grade(ticket, course(ticket), rules())
    assert found.grade is Grade.MAJOR
    assert [one.criterion for one in found.reasons] == [Criterion.MEDIA, Criterion.CONDUCT]


@pytest.mark.parametrize("channel", list(Channel))
def test_written_or_passed_on_follows_the_channel_篇3_四_一_2_4(channel: Channel) -> None:
    ticket = facts(channel=channel)
    names = {"letter", "government", "call_center", "group", "quality"}
    ticked = self_ticked(ticket, course(ticket)) == {Criterion.WRITTEN_OR_PASSED_ON}
    assert ticked is (channel.value in names)


@pytest.mark.parametrize(("names", "expected"), [(1, Grade.SIMPLE), (2, Grade.SIMPLE), (3, Grade.MAJOR)])
def test_three_names_on_a_letter_篇3_四_一_1_1(names: int, expected: Grade) -> None:
    ticket = facts(joint_count=names)
    assert grade(ticket, course(ticket), rules()).grade is expected


def test_the_third_household_of_a_matter_篇3_四_一_1_1() -> None:
    joined = at(11, 25)
    two = facts(matter=MatterFacts(households=2))
    three = facts(matter=MatterFacts(households=3, third_household_at=joined))
    assert grade(two, course(two), rules()).grade is Grade.SIMPLE
    found = grade(three, course(three), rules())
    assert (found.grade, found.since, found.reasons[0].by_itself) == (Grade.MAJOR, joined, True)


@pytest.mark.parametrize("outside", ["call_center", "group", "quality"])
def test_a_dissatisfied_visit_from_outside_篇3_四_一_1_6(outside: str) -> None:
    events = course(facts(), visited(at(11, 25), "dissatisfied", outside=outside))
    found = grade(facts(), events, rules())
    assert (found.grade, found.since) == (Grade.MAJOR, at(11, 25))
    assert self_ticked(facts(), events) == {Criterion.OUTSIDE_VISIT_DISSATISFIED, Criterion.REPEATED}


def test_a_dissatisfied_visit_is_at_least_complex_篇3_四_一_2_3() -> None:
    found = grade(facts(), course(facts(), visited(at(11, 25), "dissatisfied")), rules())
    assert (found.grade, found.since) == (Grade.COMPLEX, at(11, 25))
    assert [one.criterion for one in found.reasons] == [Criterion.REPEATED]


@pytest.mark.parametrize("result", ["satisfied", "mostly"])
def test_a_satisfied_visit_from_outside_changes_nothing(result: str) -> None:
    events = course(facts(), visited(at(11, 25), result, outside="group"))
    assert grade(facts(), events, rules()).grade is Grade.SIMPLE


def test_an_earlier_ticket_makes_it_complex_篇3_四_一_2_3() -> None:
    assert self_ticked(facts(repeats_earlier=True), ()) == {Criterion.REPEATED}


def test_the_month_that_ran_out_篇2_4_1_1_3() -> None:
    ran_out = at(12, 23, 17, 30)
    events = course(
        facts(), on(EventKind.REGRADED, ran_out, by="", criteria=["one_month_unsolved"], reason="")
    )
    found = grade(facts(), events, rules())
    assert (found.grade, found.since, found.reasons[0].by_itself) == (Grade.MAJOR, ran_out, True)
    assert self_ticked(facts(), events) == {Criterion.ONE_MONTH_UNSOLVED}


def test_it_falls_only_by_a_lower_grade_with_a_reason() -> None:
    ticket = facts(MONDAY, Criterion.MEDIA, Criterion.CONDUCT)
    fewer = on(EventKind.REGRADED, at(11, 24), "周建國", criteria=[], reason="x")
    assert grade(ticket, course(ticket, fewer), rules()).grade is Grade.MAJOR
    lower = on(
        EventKind.REGRADED, at(11, 24), "周建國", criteria=["conduct"], grade="complex", reason="媒體未到場"
    )
    found = grade(ticket, course(ticket, lower), rules())
    assert (found.grade, found.since) == (Grade.COMPLEX, at(11, 24))
    assert [one.criterion for one in found.reasons] == [Criterion.CONDUCT]


def test_lowering_drops_the_heavier_ticks_and_keeps_the_lighter_ones() -> None:
    ticket = facts(MONDAY, Criterion.MEDIA, Criterion.CONDUCT, channel=Channel.LETTER)
    for named in ({}, {"criteria": ["media", "conduct", "written_or_passed_on"]}):
        lower = on(EventKind.REGRADED, at(11, 24), "周建國", grade="complex", reason="媒體未到場", **named)
        found = grade(ticket, course(ticket, lower), rules())
        assert {one.criterion for one in found.reasons} == {Criterion.CONDUCT, Criterion.WRITTEN_OR_PASSED_ON}


def test_it_rises_again_after_it_was_lowered() -> None:
    ticket = facts(MONDAY, Criterion.MEDIA)
    lower = on(EventKind.REGRADED, at(11, 24), "周建國", criteria=[], grade="simple", reason="媒體未到場")
    events = course(ticket, lower, visited(at(11, 25), "dissatisfied"))
    assert grade(ticket, events, rules()).grade is Grade.COMPLEX


@pytest.mark.parametrize("kind", [Kind.SUGGESTION, Kind.INQUIRY, Kind.DOUBT, Kind.HELP])
def test_only_complaints_are_graded(kind: Kind) -> None:
    ticket = facts(MONDAY, Criterion.MEDIA, kind=kind)
    assert grade(ticket, course(ticket), rules()).grade is Grade.SIMPLE
