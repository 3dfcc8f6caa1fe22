"""The table of events and what stands in the way of recording one."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.domain.cases import at, course, facts, handed, on, solved, visited
from wuye_desk.domain.events import EVENTS, check_event
from wuye_desk.domain.ticket import Event, EventKind
from wuye_desk.resources import resource

E = EventKind
PLAN = {"hand_over": 1, "words": "換墊圈", "signer": "李國棟"}
VISIT = {"result": "satisfied", "way": "door", "visitor": "林曉婷"}
APPLY = {"ground": "unrelated", "words": "已解釋", "applicant": "林曉婷"}
DECIDE = {"agreed": True, "approver": "周建國", "words": ""}

ANSWER = {"hand_over": 1, "words": "換了"}
SOLVED = {"words": "x", "verified_by": "y"}
OPINION = {"words": "x", "by_name": "y"}
LATER = at(11, 27)


def problems(kind: EventKind, data: dict[str, Any], *events: Event) -> list[str]:
    happened = course(facts(), *events)
    return [one.field for one in check_event(kind, data, LATER, facts(), happened)]


def test_every_kind_is_in_the_table_with_an_icon_that_exists() -> None:
    assert set(EVENTS) == set(EventKind)
    for spec in EVENTS.values():
        assert spec.label
        assert resource("icons", f"{spec.icon}.svg").is_file()
        assert len({field.name for field in spec.fields}) == len(spec.fields)


@pytest.mark.parametrize("kind", list(EventKind))
def test_a_required_word_left_out_is_named(kind: EventKind) -> None:
    required = [field.name for field in EVENTS[kind].fields if field.required]
    assert set(required) <= set(problems(kind, {}))


ALLOWED: list[tuple[EventKind, dict[str, Any], tuple[Event, ...]]] = [
    (E.NOTED, {"words": "x"}, ()),
    (E.PLANNED, PLAN, (handed(at(11, 23, 11)),)),
    (E.SOLVED, {"words": "x", "verified_by": "y"}, ()),
    (E.VISITED, VISIT, ()),
    (E.VISITED, {**VISIT, "way": "phone", "phone_reason": "出差"}, ()),
    (E.IRREGULAR_APPLIED, APPLY, ()),
    (E.IRREGULAR_DECIDED, DECIDE, (on(E.IRREGULAR_APPLIED, at(11, 24), **APPLY),)),
    (E.HEAD_VISITED, {"who": "李國棟", "words": "x"}, ()),
    (E.PROMISED, {"due_at": at(11, 30).isoformat(), "words": ""}, ()),
    (E.REGRADED, {"criteria": ["media"], "reason": "x"}, ()),
    (E.MANAGER_OPINED, {"words": "x", "by_name": "y"}, (solved(at(11, 24)), visited(at(11, 25)))),
]


@pytest.mark.parametrize(("kind", "data", "before"), ALLOWED, ids=[row[0].value for row in ALLOWED])
def test_what_is_complete_is_allowed(
    kind: EventKind, data: dict[str, Any], before: tuple[Event, ...]
) -> None:
    assert problems(kind, data, *before) == []


REFUSED: list[tuple[str, EventKind, dict[str, Any], tuple[Event, ...], str]] = [
    ("篇1 1.9 phone without reason", E.VISITED, {**VISIT, "way": "phone"}, (), "phone_reason"),
    ("篇1 1.10 dissatisfied without words", E.VISITED, {**VISIT, "result": "dissatisfied"}, (), "words"),
    ("unknown result", E.VISITED, {**VISIT, "result": "great"}, (), "result"),
    ("no such hand-over", E.PLANNED, PLAN, (), "hand_over"),
    (
        "department not through",
        E.SOLVED,
        {"words": "x", "verified_by": "y"},
        (handed(at(11, 23, 11)),),
        "",
    ),
    ("solved twice", E.SOLVED, {"words": "x", "verified_by": "y"}, (solved(at(11, 24)),), ""),
    ("篇2 5.3.6 opinion before the visit", E.MANAGER_OPINED, {"words": "x", "by_name": "y"}, (), ""),
    ("nothing applied for", E.IRREGULAR_DECIDED, DECIDE, (), ""),
    (
        "篇3 四(二)3 own application",
        E.IRREGULAR_DECIDED,
        {**DECIDE, "approver": "林曉婷"},
        (on(E.IRREGULAR_APPLIED, at(11, 24), **APPLY),),
        "approver",
    ),
    ("applied twice", E.IRREGULAR_APPLIED, APPLY, (on(E.IRREGULAR_APPLIED, at(11, 24), **APPLY),), ""),
    ("篇2 5.4.4 head not at the door", E.HEAD_VISITED, {"words": "x"}, (), "who"),
    ("promise in the past", E.PROMISED, {"due_at": at(11, 1).isoformat()}, (), "due_at"),
    ("promise without offset", E.PROMISED, {"due_at": "2026-12-01T10:00:00"}, (), "due_at"),
    ("nothing regraded", E.REGRADED, {"criteria": [], "reason": "x"}, (), "criteria"),
    ("unknown criterion", E.REGRADED, {"criteria": ["nice"], "reason": "x"}, (), "criteria"),
    ("no dissatisfied visit", E.LEADER_REPORTED, {"to": "周建國"}, (), ""),
    ("after the archive", E.CONTACTED, {"way": "phone", "words": "x"}, (on(E.ARCHIVED, at(11, 25)),), ""),
]


@pytest.mark.parametrize(
    ("kind", "data", "before", "field"), [row[1:] for row in REFUSED], ids=[r[0] for r in REFUSED]
)
def test_what_stands_in_the_way_is_said_at_its_field(
    kind: EventKind, data: dict[str, Any], before: tuple[Event, ...], field: str
) -> None:
    assert field in problems(kind, data, *before)


def test_a_note_may_still_be_written_on_an_archived_ticket() -> None:
    assert problems(E.NOTED, {"words": "x"}, on(E.ARCHIVED, at(11, 25))) == []


HANDED = handed(at(11, 24, 9))
ANSWERED = on(E.DEPARTMENT_ANSWERED, at(11, 25, 9), **ANSWER)
TAKEN_BACK = on(E.WITHDRAWN, at(11, 25, 9), **ANSWER)
APPLIED = on(E.IRREGULAR_APPLIED, at(11, 25, 9), **APPLY)
APPROVED = on(E.IRREGULAR_DECIDED, at(11, 25, 9), **DECIDE)
OPINED = on(E.MANAGER_OPINED, at(11, 26, 9), **OPINION)
FILE = {"shelf": "2026-甲-7", "by_name": "林曉婷"}
IN_ORDER: list[tuple[EventKind, dict[str, Any], tuple[Event, ...], Event, str]] = [
    (E.PLANNED, PLAN, (HANDED,), HANDED, "早於轉交（11-24 09:00）。"),
    (E.DEPARTMENT_ANSWERED, ANSWER, (HANDED,), HANDED, "早於轉交（11-24 09:00）。"),
    (E.WITHDRAWN, ANSWER, (HANDED,), HANDED, "早於轉交（11-24 09:00）。"),
    (E.SOLVED, SOLVED, (HANDED, ANSWERED), ANSWERED, "早於維修組的結果（11-25 09:00）。"),
    (E.SOLVED, SOLVED, (HANDED, TAKEN_BACK), TAKEN_BACK, "早於收回維修組的轉交（11-25 09:00）。"),
    (
        E.SOLVED,
        SOLVED,
        (solved(at(11, 24)), visited(at(11, 25, 9), "dissatisfied", words="x")),
        visited(at(11, 25, 9)),
        "早於這一輪開始（11-25 09:00）。",
    ),
    (
        E.VISITED,
        VISIT,
        (solved(at(11, 25, 9)),),
        solved(at(11, 25, 9)),
        "早於解決（11-25 09:00）：要記當時的回訪，請改時間或先更正。",
    ),
    (
        E.MANAGER_OPINED,
        OPINION,
        (solved(at(11, 24)), visited(at(11, 25, 9))),
        visited(at(11, 25, 9)),
        "早於滿意的回訪（11-25 09:00）。",
    ),
    (E.IRREGULAR_DECIDED, DECIDE, (APPLIED,), APPLIED, "早於申請（11-25 09:00）。"),
    (
        E.ARCHIVED,
        FILE,
        (solved(at(11, 24)), visited(at(11, 25, 9)), OPINED),
        OPINED,
        "早於經理意見（11-26 09:00）。",
    ),
    (E.ARCHIVED, FILE, (APPLIED, APPROVED), APPROVED, "早於審批（11-25 09:00）。"),
]


@pytest.mark.parametrize(
    ("kind", "data", "before", "last", "sentence"), IN_ORDER, ids=[row[4] for row in IN_ORDER]
)
def test_nothing_is_dated_before_what_it_follows_from(
    kind: EventKind, data: dict[str, Any], before: tuple[Event, ...], last: Event, sentence: str
) -> None:
    happened, moment = course(facts(), *before), last.occurred_at
    early = check_event(kind, data, moment - timedelta(minutes=1), facts(), happened)
    assert [(one.field, one.sentence) for one in early] == [("occurred_at", sentence)]
    assert check_event(kind, data, moment, facts(), happened) == []


def test_within_one_minute_the_seconds_are_said() -> None:
    happened = course(facts(), handed(at(11, 24, 9) + timedelta(seconds=38)))
    found = check_event(E.PLANNED, PLAN, at(11, 24, 9), facts(), happened)
    assert [one.sentence for one in found] == ["早於轉交（11-24 09:00:38）。"]


def test_a_visit_on_the_way_to_the_solution_may_be_told() -> None:
    """As long as nothing is solved, and 不滿意 at any time."""
    open_still = course(facts(), HANDED)
    assert check_event(E.VISITED, VISIT, at(11, 24, 8), facts(), open_still) == []
    done = course(facts(), solved(at(11, 25)))
    told = {**VISIT, "result": "dissatisfied", "words": "還漏"}
    assert check_event(E.VISITED, told, at(11, 24), facts(), done) == []
