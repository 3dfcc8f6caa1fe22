"""Every clock: when it starts, its limit, what stops it, whose it is, and under which clause."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import pytest

from tests.domain.cases import MONDAY, all_clocks, at, clock, course, facts, handed, on, solved, visited
from wuye_desk.domain.ticket import Event, EventKind, TicketFacts
from wuye_desk.domain.vocabulary import Channel, ClockId, ClockState, Criterion, Kind, Nature, Role

C, E = ClockId, EventKind
MAJOR = facts(MONDAY, Criterion.MEDIA)
LETTER = facts(channel=Channel.LETTER, letter_arrived_at=at(11, 23, 9))
PASSED_ON = facts(channel=Channel.GOVERNMENT, sender_due_at=at(11, 30, 12))
CLOSED = (solved(at(11, 24, 10)), visited(at(11, 24, 15)))
APPLIED = on(E.IRREGULAR_APPLIED, at(11, 24, 9), ground="unrelated", words="x", applicant="林曉婷")
DECIDED = on(E.IRREGULAR_DECIDED, at(11, 25, 9), agreed=True, approver="周建國")

Row = tuple[C, TicketFacts, Sequence[Event], datetime, datetime, Role, str]
ROWS: list[Row] = [
    (C.ON_SITE, facts(happening=True), (), MONDAY, at(11, 23, 10, 48), Role.STEWARD, "篇1 1.7"),
    (C.REPORT_MANAGER, MAJOR, (), MONDAY, at(11, 23, 10, 48), Role.STATION_HEAD, "篇2 5.4.1"),
    (C.MANAGER_CONTACT, MAJOR, (), at(11, 23, 10, 48), at(11, 23, 22, 48), Role.MANAGER, "篇2 5.4.2"),
    (
        C.DEPARTMENT_PLAN,
        facts(),
        (handed(at(11, 23, 11)),),
        at(11, 23, 11),
        at(11, 23, 12),
        Role.DEPARTMENT,
        "篇2 5.3.4",
    ),
    (C.FIRST_FEEDBACK, facts(), (), MONDAY, at(11, 24, 10, 38), Role.RECEPTIONIST, "篇2 5.3.3"),
    (
        C.DEPARTMENT_ANSWER,
        facts(),
        (handed(at(11, 23, 11)),),
        at(11, 23, 11),
        at(11, 25, 17, 30),
        Role.DEPARTMENT,
        "篇1 1.8",
    ),
    (C.REPLY, facts(), (), MONDAY, at(11, 26, 17, 30), Role.RECEPTIONIST, "篇1 1.5"),
    (
        C.PROMISED,
        facts(agreed_answer_at=at(11, 30, 15)),
        (),
        MONDAY,
        at(11, 30, 15),
        Role.RECEPTIONIST,
        "本地",
    ),
    (C.LETTER_REPLY, LETTER, (), at(11, 23, 9), at(11, 26, 17, 30), Role.MANAGER, "篇1 1.3"),
    (C.SENDER_REPLY, PASSED_ON, (), MONDAY, at(11, 30, 12), Role.MANAGER, "本地"),
    (C.LATEST_VISIT, facts(), (), MONDAY, at(11, 26, 17, 30), Role.SERVICE_CENTER, "篇1 1.9"),
    (C.MINOR_VISIT, facts(), CLOSED[:1], at(11, 24, 10), at(11, 25, 10), Role.RECEPTIONIST, "篇2 6.0"),
    (C.MAJOR_VISIT, MAJOR, CLOSED[:1], at(11, 24, 10), at(11, 26, 10), Role.STATION_HEAD, "篇2 6.0"),
    (C.ONE_MONTH, facts(), (), MONDAY, at(12, 23, 17, 30), Role.STATION_HEAD, "篇2 4.1.1③"),
    (C.REVIEW_MEETING, MAJOR, CLOSED[:1], at(11, 24, 10), at(12, 1, 17, 30), Role.MANAGER, "篇1 2.2"),
    (
        C.IRREGULAR_DECISION,
        facts(),
        (APPLIED,),
        at(11, 24, 9),
        at(11, 25, 17, 30),
        Role.STATION_HEAD,
        "篇3 四(二)3",
    ),
    (C.MANAGER_OPINION, facts(), CLOSED, at(11, 24, 15), at(11, 26, 17, 30), Role.MANAGER, "篇2 5.3.6"),
]


@pytest.mark.parametrize("row", ROWS, ids=[f"{row[0].value} {row[-1]}" for row in ROWS])
def test_start_limit_owner_and_clause(row: Row) -> None:
    which, ticket, events, starts, due, owner, clause = row
    found = clock(which, ticket, *events, hand_over=1 if which.value.startswith("department") else None)
    assert found is not None
    assert (found.started_at, found.due_at, found.owner, found.clause) == (starts, due, owner, clause)
    assert found.is_open


def test_leader_report_one_working_day_after_a_dissatisfied_visit_篇1_1_10() -> None:
    found = clock(C.LEADER_REPORT, facts(), visited(at(11, 25, 9), "dissatisfied"), in_round=2)
    assert found is not None
    assert (found.started_at, found.due_at, found.clause) == (at(11, 25, 9), at(11, 26, 17, 30), "篇1 1.10")
    assert clock(C.LEADER_REPORT, facts()) is None


STOPS = [
    (C.ON_SITE, facts(happening=True), on(E.ARRIVED, at(11, 23, 10, 45), who="黃麗娟")),
    (C.REPORT_MANAGER, MAJOR, on(E.REPORTED, at(11, 23, 10, 45), to="沈文海")),
    (C.MANAGER_CONTACT, MAJOR, on(E.MANAGER_CONTACTED, at(11, 23, 15), way="phone")),
    (C.FIRST_FEEDBACK, facts(), on(E.CONTACTED, at(11, 23, 15), way="phone")),
    (C.REPLY, facts(), on(E.ANSWERED, at(11, 23, 15), interim=True)),
    (C.PROMISED, facts(agreed_answer_at=at(11, 30)), on(E.ANSWERED, at(11, 27), interim=False)),
    (C.SENDER_REPLY, PASSED_ON, on(E.SENDER_REPLIED, at(11, 27))),
    (C.LATEST_VISIT, facts(), visited(at(11, 25, 15))),
    (C.IRREGULAR_DECISION, facts(), DECIDED),
]


@pytest.mark.parametrize(("which", "ticket", "event"), STOPS, ids=[row[0].value for row in STOPS])
def test_its_event_stops_it(which: C, ticket: TicketFacts, event: Event) -> None:
    before = (APPLIED,) if which is C.IRREGULAR_DECISION else ()
    found = clock(which, ticket, *before, event)
    assert found is not None
    assert found.stopped_at == event.occurred_at
    assert found.state(event.occurred_at) is ClockState.MET


@pytest.mark.parametrize(("which", "ticket", "event"), STOPS, ids=[row[0].value for row in STOPS])
def test_too_late_is_met_late(which: C, ticket: TicketFacts, event: Event) -> None:
    late = on(event.kind, at(12, 22), **event.data)
    before = (APPLIED,) if which is C.IRREGULAR_DECISION else ()
    found = clock(which, ticket, *before, late)
    assert found is not None
    assert found.state(at(12, 23)) is ClockState.MET_LATE


def test_an_unanswered_call_stops_nothing() -> None:
    calls = [on(E.ATTEMPTED, at(11, 23, hour), way="phone") for hour in (11, 14, 16)]
    tried, untried = (all_clocks(facts(), course(facts(), *events)) for events in (calls, ()))
    assert tried == untried


def test_a_visit_by_phone_needs_a_reason_篇1_1_9() -> None:
    without = clock(C.LATEST_VISIT, facts(), visited(at(11, 25), way="phone"))
    with_one = clock(C.LATEST_VISIT, facts(), visited(at(11, 25), way="phone", phone_reason="住戶出差"))
    assert without is not None
    assert without.stopped_at is None
    assert with_one is not None
    assert with_one.stopped_at == at(11, 25)


def test_a_visit_before_the_solution_is_not_the_visit_after_it_篇2_6_0() -> None:
    events = (visited(at(11, 24, 9)), solved(at(11, 24, 10)))
    latest, after = clock(C.LATEST_VISIT, facts(), *events), clock(C.MINOR_VISIT, facts(), *events)
    assert latest is not None
    assert after is not None
    assert (latest.stopped_at, after.stopped_at) == (at(11, 24, 9), None)


def test_a_visit_by_the_group_is_not_the_desks_own() -> None:
    found = clock(C.LATEST_VISIT, facts(), visited(at(11, 25), outside="group"))
    assert found is not None
    assert found.is_open


@pytest.mark.parametrize(
    ("hour", "day", "met"), [(9, 25, False), (10, 25, True), (9, 26, True), (15, 27, True)]
)
def test_the_head_visits_not_before_24_hours_篇2_6_0(hour: int, day: int, met: bool) -> None:
    found = clock(C.MAJOR_VISIT, MAJOR, solved(at(11, 24, 10)), visited(at(11, day, hour)))
    assert found is not None
    assert found.opens_at == at(11, 25, 10)
    assert (found.stopped_at is not None) is met


def test_before_its_window_the_heads_visit_is_not_yet_open() -> None:
    found = clock(C.MAJOR_VISIT, MAJOR, solved(at(11, 24, 10)))
    assert found is not None
    states = [found.state(moment) for moment in (at(11, 25, 9), at(11, 25, 10), at(11, 26, 11))]
    assert states == [ClockState.NOT_YET_OPEN, ClockState.RUNNING, ClockState.OVERDUE]


def test_a_letter_wants_solution_and_reply_篇1_1_3() -> None:
    reply, done = on(E.LETTER_REPLIED, at(11, 25), words="x"), solved(at(11, 26))
    for events, stopped in (((reply,), None), ((done,), None), ((reply, done), at(11, 26))):
        found = clock(C.LETTER_REPLY, LETTER, *events)
        assert found is not None
        assert found.stopped_at == stopped


def test_an_interim_answer_does_not_keep_a_promise() -> None:
    ticket = facts(agreed_answer_at=at(11, 30))
    found = clock(C.PROMISED, ticket, on(E.ANSWERED, at(11, 25), interim=True))
    assert found is not None
    assert found.is_open


def test_an_earlier_agreed_time_shortens_the_reply_篇1_1_5() -> None:
    found = clock(C.REPLY, facts(agreed_answer_at=at(11, 24, 12)))
    assert found is not None
    assert (found.due_at, found.set_by_hand) == (at(11, 24, 12), True)


def test_a_promise_can_be_moved_while_it_runs_but_not_once_broken() -> None:
    first = on(E.PROMISED, at(11, 24), due_at=at(11, 30).isoformat(), words="")
    in_time = on(E.PROMISED, at(11, 27), due_at=at(12, 4).isoformat(), words="")
    too_late = on(E.PROMISED, at(12, 1), due_at=at(12, 4).isoformat(), words="")
    moved, broken = clock(C.PROMISED, facts(), first, in_time), clock(C.PROMISED, facts(), first, too_late)
    assert moved is not None
    assert broken is not None
    assert (moved.due_at, broken.due_at) == (at(12, 4), at(11, 30))


def test_two_departments_at_once_have_clocks_of_their_own_篇2_5_3_4() -> None:
    events = (
        handed(at(11, 23, 11)),
        handed(at(11, 23, 12), 2, "環境部"),
        on(E.PLANNED, at(11, 23, 11, 50), hand_over=1, words="x", signer="李國棟"),
        on(E.DEPARTMENT_ANSWERED, at(11, 24, 11), hand_over=2, words="x"),
    )
    plans = [clock(C.DEPARTMENT_PLAN, facts(), *events, hand_over=number) for number in (1, 2)]
    answers = [clock(C.DEPARTMENT_ANSWER, facts(), *events, hand_over=number) for number in (1, 2)]
    assert [one and one.stopped_at for one in plans] == [at(11, 23, 11, 50), at(11, 24, 11)]
    assert [one and one.stopped_at for one in answers] == [None, at(11, 24, 11)]
    assert [one and one.department for one in answers] == ["維修組", "環境部"]


def test_a_withdrawn_sheet_is_owed_no_more() -> None:
    withdrawn = on(E.WITHDRAWN, at(11, 23, 11, 30), hand_over=1, words="轉錯")
    found = clock(C.DEPARTMENT_ANSWER, facts(), handed(at(11, 23, 11)), withdrawn, hand_over=1)
    assert found is not None
    assert (found.voided_at, found.state(at(12, 1))) == (at(11, 23, 11, 30), ClockState.VOID)


def test_settled_on_the_spot_is_fed_back_answered_and_solved_at_once_篇2_5_3_2() -> None:
    found = {one.clock: one for one in all_clocks(facts(), course(facts(), settled=True))}
    assert found[C.FIRST_FEEDBACK].stopped_at == found[C.REPLY].stopped_at == MONDAY
    assert (found[C.MINOR_VISIT].started_at, found[C.MINOR_VISIT].due_at) == (MONDAY, at(11, 24, 10, 38))
    assert found[C.LATEST_VISIT].is_open


@pytest.mark.parametrize(
    ("received", "due"),
    [
        pytest.param(at(11, 23, 23, 50), at(11, 26, 17, 30), id="received-at-23:50"),
        pytest.param(at(10, 10, 11), at(10, 14, 17, 30), id="make-up-saturday"),
        pytest.param(at(9, 30, 11), at(10, 10, 17, 30), id="ends-on-a-make-up-saturday"),
    ],
)
def test_the_reply_counts_working_days_from_the_next_篇1_1_5(received: datetime, due: datetime) -> None:
    found = clock(C.REPLY, facts(received))
    assert found is not None
    assert found.due_at == due


def test_ten_minutes_are_ten_minutes_also_at_night_篇1_1_7() -> None:
    found = clock(C.ON_SITE, facts(at(11, 23, 23, 50), happening=True))
    assert found is not None
    assert found.due_at == at(11, 24, 0, 0)


@pytest.mark.parametrize(
    ("received", "due"),
    [
        pytest.param(at(1, 31), at(2, 28, 17, 30), id="31-january"),
        pytest.param(at(1, 31, year=2024), at(2, 29, 17, 30, year=2024), id="leap-year"),
        pytest.param(at(11, 23), at(12, 23, 17, 30), id="same-day"),
        pytest.param(at(12, 31, year=2025), at(1, 31, 17, 30), id="over-the-year"),
    ],
)
def test_a_month_ends_on_the_same_day_or_the_last_篇2_4_1_1_3(received: datetime, due: datetime) -> None:
    found = clock(C.ONE_MONTH, facts(received))
    assert found is not None
    assert found.due_at == due


def test_a_deadline_in_a_year_without_data_is_provisional() -> None:
    found = clock(C.REPLY, facts(at(12, 30, year=2027)))
    assert found is not None
    assert found.provisional
    assert found.due_at == at(1, 4, 17, 30, year=2028)


@pytest.mark.parametrize("nature", [Nature.NEIGHBOURS, Nature.UTILITIES, Nature.INSIDE_COMPANY])
def test_only_management_matters_have_a_month(nature: Nature) -> None:
    assert clock(C.ONE_MONTH, facts(nature=nature)) is None
    assert clock(C.REPLY, facts(nature=nature)) is not None


@pytest.mark.parametrize("kind", [Kind.SUGGESTION, Kind.INQUIRY, Kind.DOUBT, Kind.HELP])
def test_what_is_no_complaint_has_only_the_clocks_of_its_own(kind: Kind) -> None:
    ticket = facts(kind=kind, happening=True)
    found = {one.clock for one in all_clocks(ticket, course(ticket, handed(at(11, 23, 11))))}
    assert found == {C.ON_SITE, C.DEPARTMENT_ANSWER}


def test_a_clock_whose_start_has_not_come_says_its_rule() -> None:
    found = clock(C.MINOR_VISIT, facts())
    assert found is not None
    assert (found.state(at(11, 24)), found.rule_text) == (ClockState.NOT_STARTED, "解決後 24 小時")
