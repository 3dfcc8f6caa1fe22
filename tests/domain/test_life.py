"""Where a ticket stands, what the archive lacks, what comes next."""

from __future__ import annotations

import pytest

from tests.domain.cases import MONDAY, at, course, facts, handed, on, solved, visited
from wuye_desk.domain.life import life, missing_for_archive
from wuye_desk.domain.ticket import Event, EventKind
from wuye_desk.domain.vocabulary import Criterion, Grade, Kind, Stage

E = EventKind
SOLVED, VISITED = solved(at(11, 24)), visited(at(11, 24, 15))
OPINED = on(E.MANAGER_OPINED, at(11, 25), words="同意", by_name="沈文海")
ARCHIVED = on(E.ARCHIVED, at(11, 26), shelf="2026-11-01", by_name="林曉婷")
APPLIED = on(E.IRREGULAR_APPLIED, at(11, 24, 9), ground="unrelated", words="x", applicant="林曉婷")
DECIDED = on(E.IRREGULAR_DECIDED, at(11, 25, 9), agreed=True, approver="周建國")
TOLD = on(E.EXPLAINED, at(11, 25, 10), way="phone", words="已說明", reaction="理解")

STAGES = [
    ((), Stage.IN_HAND),
    ((SOLVED,), Stage.SOLVED),
    ((SOLVED, VISITED), Stage.VISITED),
    ((SOLVED, VISITED, OPINED), Stage.OPINION_GIVEN),
    ((SOLVED, VISITED, OPINED, ARCHIVED), Stage.ARCHIVED),
    ((SOLVED, visited(at(11, 24, 15), "mostly")), Stage.VISITED),
    ((SOLVED, visited(at(11, 24, 15), "dissatisfied")), Stage.IN_HAND),
    ((visited(at(11, 23, 15)), SOLVED), Stage.SOLVED),
    ((SOLVED, VISITED, handed(at(11, 24, 16))), Stage.IN_HAND),
    ((APPLIED, DECIDED), Stage.OPINION_GIVEN),
    ((on(E.CANCELLED, at(11, 24), reason="重複"),), Stage.CANCELLED),
]


@pytest.mark.parametrize(("events", "stage"), STAGES, ids=lambda value: getattr(value, "value", None))
def test_the_stage_follows_the_events(events: tuple[Event, ...], stage: Stage) -> None:
    assert life(facts(), course(facts(), *events)).stage is stage


def test_a_dissatisfied_visit_opens_the_next_round_篇1_1_10() -> None:
    found = life(facts(), course(facts(), SOLVED, visited(at(11, 24, 15), "dissatisfied")))
    assert (found.round, found.round_starts) == (2, (MONDAY, at(11, 24, 15)))


def test_hand_overs_are_listed_with_their_dates() -> None:
    plan = on(E.PLANNED, at(11, 23, 11, 30), hand_over=1, words="x", signer="李國棟")
    answer = on(E.DEPARTMENT_ANSWERED, at(11, 24, 9), hand_over=1, words="x")
    found = life(
        facts(), course(facts(), handed(at(11, 23, 11)), handed(at(11, 23, 12), 2, "環境部"), plan, answer)
    )
    first, second = found.hand_overs
    assert (first.handed_at, first.planned_at, first.closed_at) == (
        at(11, 23, 11),
        at(11, 23, 11, 30),
        at(11, 24, 9),
    )
    assert found.open_hand_overs == (second,)


@pytest.mark.parametrize(
    ("events", "missing"),
    [
        ((), ("解決", "滿意回訪", "經理意見")),
        ((SOLVED,), ("滿意回訪", "經理意見")),
        ((SOLVED, VISITED), ("經理意見",)),
        ((SOLVED, VISITED, OPINED), ()),
        ((APPLIED, DECIDED), ("告知住戶審批結果",)),
        ((APPLIED, DECIDED, TOLD), ()),
    ],
)
def test_the_archive_lacks_篇2_5_3_6(events: tuple[Event, ...], missing: tuple[str, ...]) -> None:
    assert missing_for_archive(facts(), course(facts(), *events), Grade.SIMPLE) == missing


def test_a_major_ticket_lacks_report_contact_company_head_and_minutes_篇2_5_4() -> None:
    ticket = facts(MONDAY, Criterion.MEDIA)
    done = (SOLVED, VISITED, OPINED)
    duties = [E.REPORTED, E.MANAGER_CONTACTED, E.COMPANY_TOLD, E.HEAD_VISITED, E.MINUTES_FILED]
    for count in range(len(duties) + 1):
        events = course(ticket, *done, *(on(kind, at(11, 25)) for kind in duties[:count]))
        assert len(missing_for_archive(ticket, events, Grade.MAJOR)) == len(duties) - count


@pytest.mark.parametrize("kind", [Kind.INQUIRY, Kind.SUGGESTION, Kind.HELP, Kind.DOUBT])
def test_for_what_is_no_complaint_the_result_is_enough(kind: Kind) -> None:
    ticket = facts(kind=kind)
    assert missing_for_archive(ticket, course(ticket), Grade.SIMPLE) == ("處理結果",)
    assert missing_for_archive(ticket, course(ticket, SOLVED), Grade.SIMPLE) == ()
    assert life(ticket, course(ticket, SOLVED)).stage is Stage.OPINION_GIVEN
