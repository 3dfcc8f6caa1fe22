"""The one obvious next step of a ticket, for the role whose turn it is."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime

import pytest

from tests.domain.cases import MONDAY, all_clocks, at, course, facts, handed, on, rules, solved, visited
from wuye_desk.domain.events import EVENTS
from wuye_desk.domain.grading import grade
from wuye_desk.domain.next_step import next_step
from wuye_desk.domain.steps import STAGE_STEPS, STEPS, Step, step_for
from wuye_desk.domain.ticket import Event, EventKind, TicketFacts
from wuye_desk.domain.vocabulary import Channel, Criterion, Kind, Role

E = EventKind
SOLVED, VISITED = solved(at(11, 24)), visited(at(11, 24, 15))
OPINED = on(E.MANAGER_OPINED, at(11, 25), words="同意", by_name="沈文海")
ARCHIVED = on(E.ARCHIVED, at(11, 26), shelf="2026-11-01", by_name="林曉婷")
APPLIED = on(E.IRREGULAR_APPLIED, at(11, 24, 9), ground="unrelated", words="x", applicant="林曉婷")
DECIDED = on(E.IRREGULAR_DECIDED, at(11, 25, 9), agreed=True, approver="周建國")
REFUSED = on(E.IRREGULAR_DECIDED, at(11, 25, 9), agreed=False, approver="周建國", words="再談一次")
TOLD = on(E.EXPLAINED, at(11, 25, 10), way="phone", words="已說明", reaction="接受")
FED_BACK = on(E.CONTACTED, at(11, 23, 11), way="phone", words="已派單")
REPLIED = on(E.ANSWERED, at(11, 23, 12), way="phone", words="明天修", interim=True)
MEDIA = facts(MONDAY, Criterion.MEDIA)
REPORTED = on(E.REPORTED, at(11, 23, 10, 40), to="沈文海")
MET = on(E.MANAGER_CONTACTED, at(11, 23, 11), way="door", by_name="沈文海", words="x")
COMPANY = on(E.COMPANY_TOLD, at(11, 23, 12), to="公司領導")
HEAD_CAME = on(E.HEAD_VISITED, at(11, 23, 14), who="李國棟", words="x")
MINUTES = on(E.MINUTES_FILED, at(11, 26), cause="x")
ANSWERED = on(E.DEPARTMENT_ANSWERED, at(11, 23, 15), hand_over=1, words="換好")
COULD_NOT = on(E.DEPARTMENT_ANSWERED, at(11, 23, 15), hand_over=1, words="x", written_reason=True)
HANDED = handed(at(11, 23, 10, 40))
OPINED_HOW = on(E.HANDLING_OPINED, at(11, 26, 9), words="請外包", by_name="沈文海")
LETTER = facts(channel=Channel.LETTER, letter_arrived_at=MONDAY)
FROM_ABOVE = facts(channel=Channel.GOVERNMENT, sender_due_at=at(12, 1))
TICKED = on(E.READ, at(11, 23, 11), by_name="周建國", words="", roles=["station_head"])
READ = on(E.READ, at(11, 23, 11), by_name="沈文海", words="速辦")


def step_at(ticket: TicketFacts, events: tuple[Event, ...], now: datetime | None = None) -> Step:
    happened = course(ticket, *events)
    graded = grade(ticket, happened, rules()).grade
    moment = now or max(one.occurred_at for one in happened)
    return next_step(ticket, happened, all_clocks(ticket, happened), moment, graded)


NEXT: list[tuple[str, TicketFacts, tuple[Event, ...], E | None, str, Role]] = [
    ("篇1 1.7", facts(happening=True), (), E.ARRIVED, "登記到場", Role.STEWARD),
    ("篇2 5.4.1", MEDIA, (), E.REPORTED, "上報物業經理", Role.STATION_HEAD),
    ("篇2 5.4.2", MEDIA, (REPORTED,), E.MANAGER_CONTACTED, "登記溝通", Role.MANAGER),
    ("篇1 2.1", MEDIA, (REPORTED, MET), E.COMPANY_TOLD, "上報公司領導", Role.LEADER),
    ("篇1 1.5", MEDIA, (REPORTED, MET, COMPANY), E.ANSWERED, "登記答復", Role.RECEPTIONIST),
    (
        "篇2 5.4.4",
        MEDIA,
        (REPORTED, MET, COMPANY, on(E.ANSWERED, at(11, 23, 13), interim=True)),
        E.HEAD_VISITED,
        "登記負責人上門",
        Role.DEPARTMENT,
    ),
    ("篇2 5.3.3", facts(), (), E.CONTACTED, "登記反饋", Role.RECEPTIONIST),
    ("篇2 5.3.4", facts(), (HANDED,), E.PLANNED, "收回處置表", Role.DEPARTMENT),
    ("nothing but the work", facts(), (FED_BACK, REPLIED), E.SOLVED, "登記解決", Role.RECEPTIONIST),
    ("篇2 6.0", facts(), (SOLVED,), E.VISITED, "登記回訪", Role.RECEPTIONIST),
    ("篇2 5.3.6", facts(), (SOLVED, VISITED), E.MANAGER_OPINED, "送經理簽", Role.MANAGER),
    ("篇2 9.2", facts(), (SOLVED, VISITED, OPINED), E.ARCHIVED, "歸檔", Role.STATION_HEAD),
    ("篇3 四(二)3", facts(), (APPLIED,), E.IRREGULAR_DECIDED, "審批", Role.STATION_HEAD),
    ("重大 by the manager", MEDIA, (REPORTED, MET, APPLIED), E.IRREGULAR_DECIDED, "審批", Role.MANAGER),
    ("refused, so it goes on", facts(), (APPLIED, REFUSED), E.CONTACTED, "登記反饋", Role.RECEPTIONIST),
    ("篇2 5.3.8", facts(), (APPLIED, DECIDED), E.EXPLAINED, "告知審批結果", Role.RECEPTIONIST),
    ("told", facts(), (APPLIED, DECIDED, TOLD), E.ARCHIVED, "歸檔", Role.STATION_HEAD),
    ("the lighter path", facts(kind=Kind.INQUIRY), (), E.SOLVED, "登記解決", Role.RECEPTIONIST),
    ("closed", facts(), (SOLVED, VISITED, OPINED, ARCHIVED), None, "已歸檔", Role.STATION_HEAD),
    ("篇1 1.3 original", LETTER, (), E.READ, "呈經理閱示", Role.MANAGER),
    ("a tick is no word", LETTER, (TICKED,), E.READ, "呈經理閱示", Role.MANAGER),
    ("篇1 1.3 reply", LETTER, (READ, SOLVED, VISITED, OPINED), E.LETTER_REPLIED, "登記回函", Role.MANAGER),
    ("篇2 3.1 from above", FROM_ABOVE, (), E.ASSIGNED, "請經理承接或指派", Role.MANAGER),
    ("篇2 3.1 could not", facts(), (HANDED, COULD_NOT), E.HANDLING_OPINED, "請經理批處理意見", Role.MANAGER),
    (
        "篇1 1.10",
        facts(),
        (SOLVED, visited(at(11, 24, 15), "dissatisfied")),
        E.LEADER_REPORTED,
        "上報領導",
        Role.RECEPTIONIST,
    ),
    (
        "篇1 2.2 once all else is there",
        MEDIA,
        (REPORTED, MET, COMPANY, HEAD_CAME, SOLVED, visited(at(11, 25, 10)), OPINED),
        E.MINUTES_FILED,
        "登記會議",
        Role.MANAGER,
    ),
    (
        "篇2 5.4.4 left out until the end",
        MEDIA,
        (REPORTED, MET, COMPANY, SOLVED, visited(at(11, 25, 10)), OPINED, MINUTES),
        E.HEAD_VISITED,
        "登記負責人上門",
        Role.DEPARTMENT,
    ),
]


@pytest.mark.parametrize(
    ("ticket", "events", "event", "label", "owner"), [row[1:] for row in NEXT], ids=[row[0] for row in NEXT]
)
def test_there_is_one_next_step(
    ticket: TicketFacts, events: tuple[Event, ...], event: EventKind | None, label: str, owner: Role
) -> None:
    step = step_at(ticket, events)
    assert (step.event, step.label, step.owner) == (event, label, owner)


def test_a_department_that_never_answers_is_urged_then_the_manager_says_how_篇2_3_1() -> None:
    planned = on(E.PLANNED, at(11, 23, 11), hand_over=1, words="x", signer="李國棟")
    events = (HANDED, planned, FED_BACK, REPLIED)
    assert step_at(facts(), events, at(11, 25, 17)).label == "催維修組答復"
    assert step_at(facts(), events, at(11, 25, 18)).event is E.HANDLING_OPINED
    assert step_at(facts(), (*events, OPINED_HOW), at(11, 26, 10)).label == "催維修組答復"


def test_the_visit_at_the_latest_waits_for_its_day_while_the_work_goes_on_篇1_1_9() -> None:
    events = (FED_BACK, REPLIED)
    assert step_at(facts(), events, at(11, 25, 23, 59)).event is E.SOLVED
    assert step_at(facts(), events, at(11, 26, 0, 0)).event is E.VISITED


def test_the_visit_of_the_head_opens_only_after_a_day_篇2_6_0() -> None:
    events = (REPORTED, MET, COMPANY, SOLVED, MINUTES)
    assert step_at(MEDIA, events, at(11, 24, 12)).owner is Role.RECEPTIONIST
    opened = step_at(MEDIA, events, at(11, 25, 10))
    assert (opened.event, opened.owner) == (E.VISITED, Role.STATION_HEAD)


def test_no_two_different_steps_share_a_label() -> None:
    events_of: dict[str, set[EventKind | None]] = defaultdict(set)
    for step in (*STEPS.values(), *STAGE_STEPS.values()):
        events_of[step.label].add(step.event)
    for kind, spec in EVENTS.items():
        events_of[spec.label].add(kind)
    assert {label: kinds for label, kinds in events_of.items() if len(kinds) > 1} == {}


def test_a_line_of_the_board_names_the_department_to_urge() -> None:
    found = [
        one
        for one in all_clocks(facts(), course(facts(), handed(at(11, 23, 11), 1, "環境部")))
        if one.hand_over
    ]
    assert [step_for(one).label for one in found] == ["收回處置表", "催環境部答復"]
    assert {step_for(one).hand_over for one in found} == {1}
