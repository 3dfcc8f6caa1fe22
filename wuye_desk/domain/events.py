"""Events: the table of them, and what stands in the way of recording one, a sentence for each field."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from wuye_desk.domain.course import course_of
from wuye_desk.domain.errors import FieldProblem
from wuye_desk.domain.event_checks import CHECKS
from wuye_desk.domain.event_fields import NO, YES, FieldSpec, FieldType
from wuye_desk.domain.event_order import order_problem
from wuye_desk.domain.event_table import EVENTS, EventSpec
from wuye_desk.domain.irregular import is_moot
from wuye_desk.domain.ticket import Event, EventKind, TicketFacts
from wuye_desk.domain.vocabulary import Criterion

__all__ = ["AFTER", "EVENTS", "EventSpec", "FieldProblem", "FieldSpec", "FieldType", "check_event"]

_ALWAYS = frozenset({EventKind.NOTED, EventKind.CORRECTED, EventKind.READ})
AFTER: Mapping[EventKind, frozenset[EventKind]] = {
    EventKind.ARCHIVED: _ALWAYS | {EventKind.RESPONSIBILITY},
    EventKind.CANCELLED: _ALWAYS,
}
"""What may still be written on a ticket once it is closed."""
_Data = Mapping[str, Any]


def check_event(
    kind: EventKind, data: _Data, occurred_at: datetime, facts: TicketFacts, events: Iterable[Event]
) -> list[FieldProblem]:
    """Return what is wrong with an event about to be recorded; empty where nothing is.

    An event dated before what it follows from would be sorted before it and say nothing: it is refused.
    Whether the archive lacks something depends on the grade: missing_for_archive tells.
    """
    course = course_of(facts, events)
    if course.last_kind is not None and kind not in AFTER[course.last_kind]:
        return [FieldProblem("", "這張工作單已經結束，不能再登記。")]
    problems = [problem for spec in EVENTS[kind].fields for problem in _field(spec, data.get(spec.name))]
    if not problems and is_moot(kind, occurred_at, course):
        problems.append(FieldProblem("", "非正常關閉已經批准，這一步不用再登記了。"))
    check = CHECKS.get(kind)
    if check is not None and not problems:
        problems += check(data, facts, course)
    if not problems:
        problems += order_problem(kind, data, occurred_at, facts, course)
    return problems


def _field(spec: FieldSpec, value: Any) -> Iterator[FieldProblem]:
    empty = value is None or (isinstance(value, str) and not value.strip())
    if empty:
        if spec.required:
            asks = "請選" if spec.choices or spec.type is FieldType.HAND_OVER else "請填"
            yield FieldProblem(spec.name, f"{asks}{spec.label}。")
        return
    code = value if not isinstance(value, bool) else YES if value else NO
    if spec.choices and code not in {code for code, _ in spec.choices}:
        yield FieldProblem(spec.name, f"{spec.label}沒有這個選項。")
    if spec.type is FieldType.MOMENT and not _is_moment(value):
        yield FieldProblem(spec.name, f"{spec.label}不是一個時間。")
    if spec.type is FieldType.CRITERIA and not _are_criteria(value):
        yield FieldProblem(spec.name, "有不認識的標準。")


def _is_moment(value: Any) -> bool:
    try:
        return datetime.fromisoformat(value).tzinfo is not None
    except (TypeError, ValueError):
        return False


def _are_criteria(value: Any) -> bool:
    known = {criterion.value for criterion in Criterion}
    return isinstance(value, (list, tuple)) and all(code in known for code in value)
