"""What an event cannot be dated before: it would be sorted before it and say nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any

from wuye_desk.domain.course import Course, is_dissatisfied
from wuye_desk.domain.errors import FieldProblem
from wuye_desk.domain.irregular import open_application
from wuye_desk.domain.moments import local
from wuye_desk.domain.ticket import EventKind, TicketFacts
from wuye_desk.domain.vocabulary import Kind, VisitResult

Data = Mapping[str, Any]
_Before = Iterator[tuple[datetime | None, str]]
"""What an event cannot be earlier than: the moment, None where it never came, and its name."""
_EXACT = "%m-%d %H:%M:%S"
_RESULTS = {
    EventKind.SOLVED: "解決",
    EventKind.VISITED: "回訪",
    EventKind.MANAGER_OPINED: "經理意見",
    EventKind.IRREGULAR_DECIDED: "審批",
    EventKind.EXPLAINED: "告知審批結果",
}
"""What an archived file holds."""


def _after_hand_over(data: Data, _facts: TicketFacts, course: Course) -> _Before:
    yield from ((one.handed_at, "轉交") for one in course.hand_overs if one.number == data["hand_over"])


def _after_work(_data: Data, _facts: TicketFacts, course: Course) -> _Before:
    if course.round.number > 1:
        yield course.round.started_at, "這一輪開始"
    for one in course.hand_overs:
        yield one.handed_at, f"轉交{one.department}"
        yield one.answered_at, f"{one.department}的結果"
        yield one.withdrawn_at, f"收回{one.department}的轉交"


def _after_solution(data: Data, _facts: TicketFacts, course: Course) -> _Before:
    if data.get("result") != VisitResult.DISSATISFIED.value:
        yield course.round.solved_at, "解決：要記當時的回訪，請改時間或先更正"


def _after_visit(_data: Data, facts: TicketFacts, course: Course) -> _Before:
    if facts.kind is Kind.COMPLAINT:
        yield course.round.satisfied_at, "滿意的回訪"


def _after_application(_data: Data, _facts: TicketFacts, course: Course) -> _Before:
    application = open_application(course)
    if application is not None:
        yield application.occurred_at, "申請"


def _after_decision(_data: Data, _facts: TicketFacts, course: Course) -> _Before:
    yield course.irregular_at, "審批"


def _after_dissatisfied(_data: Data, _facts: TicketFacts, course: Course) -> _Before:
    yield next((one.occurred_at for one in course.events if is_dissatisfied(one)), None), "不滿意的回訪"


def _after_first_hand_over(_data: Data, _facts: TicketFacts, course: Course) -> _Before:
    yield min((one.handed_at for one in course.hand_overs), default=None), "轉交"


def _after_results(_data: Data, _facts: TicketFacts, course: Course) -> _Before:
    yield from ((one.occurred_at, _RESULTS[one.kind]) for one in course.events_of(*_RESULTS))


_FOLLOWS: Mapping[EventKind, Callable[[Data, TicketFacts, Course], _Before]] = {
    EventKind.PLANNED: _after_hand_over,
    EventKind.DEPARTMENT_ANSWERED: _after_hand_over,
    EventKind.WITHDRAWN: _after_hand_over,
    EventKind.SOLVED: _after_work,
    EventKind.VISITED: _after_solution,
    EventKind.LEADER_REPORTED: _after_dissatisfied,
    EventKind.MANAGER_OPINED: _after_visit,
    EventKind.IRREGULAR_DECIDED: _after_application,
    EventKind.EXPLAINED: _after_decision,
    EventKind.HANDLING_OPINED: _after_first_hand_over,
    EventKind.ARCHIVED: _after_results,
}


def order_problem(
    kind: EventKind, data: Mapping[str, Any], occurred_at: datetime, facts: TicketFacts, course: Course
) -> Iterator[FieldProblem]:
    """Yield one problem where an event is dated before the latest of what it follows from."""
    follows = _FOLLOWS.get(kind)
    before = () if follows is None else follows(data, facts, course)
    known = [(moment, name) for moment, name in before if moment is not None]
    moment, name = max(known, key=lambda one: one[0], default=(occurred_at, ""))
    if occurred_at < moment:
        what, colon, advice = name.partition("：")
        # A time set by hand has no seconds: within one minute only they tell the two apart.
        shape = "%m-%d %H:%M" if local(moment).replace(second=0, microsecond=0) > occurred_at else _EXACT
        yield FieldProblem("occurred_at", f"早於{what}（{local(moment):{shape}}）{colon}{advice}。")
