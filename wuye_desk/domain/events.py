"""Events: the table of them, and what stands in the way of recording one, a sentence for each field."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from wuye_desk.domain.course import Course, course_of, is_dissatisfied
from wuye_desk.domain.errors import FieldProblem
from wuye_desk.domain.event_fields import NO, UNTOLD_GROUNDS, YES, FieldSpec, FieldType
from wuye_desk.domain.event_table import EVENTS, EventSpec
from wuye_desk.domain.moments import local
from wuye_desk.domain.ticket import Event, EventKind, TicketFacts
from wuye_desk.domain.vocabulary import ContactWay, Criterion, Kind, VisitResult

__all__ = ["EVENTS", "EventSpec", "FieldProblem", "FieldSpec", "FieldType", "check_event"]

_ALWAYS = frozenset({EventKind.NOTED, EventKind.CORRECTED, EventKind.READ})
"""What may still be written on a closed ticket."""
_Data = Mapping[str, Any]


def check_event(
    kind: EventKind, data: _Data, occurred_at: datetime, facts: TicketFacts, events: Iterable[Event]
) -> list[FieldProblem]:
    """Return what is wrong with an event about to be recorded; empty where nothing is.

    An event dated before what it follows from would be sorted before it and say nothing: it is refused.
    Whether the archive lacks something depends on the grade: missing_for_archive tells.
    """
    course = course_of(facts, events)
    if course.last_kind is not None and kind not in _ALWAYS:
        return [FieldProblem("", "這張工作單已經結束，不能再登記。")]
    problems = [problem for spec in EVENTS[kind].fields for problem in _field(spec, data.get(spec.name))]
    special = _SPECIAL.get(kind)
    if special is not None and not problems:
        problems += special(data, facts, course)
    follows = _FOLLOWS.get(kind)
    if follows is not None and not problems:
        problems += _order(occurred_at, follows(data, facts, course))
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


def _of_hand_over(data: _Data, _facts: TicketFacts, course: Course) -> Iterator[FieldProblem]:
    found = next((one for one in course.hand_overs if one.number == data["hand_over"]), None)
    if found is None:
        yield FieldProblem("hand_over", "沒有這一次轉交。")
    elif not found.is_open:
        yield FieldProblem("hand_over", f"{found.department}第 {found.number} 次轉交已經辦結。")


def _planned(data: _Data, facts: TicketFacts, course: Course) -> Iterator[FieldProblem]:
    yield from _of_hand_over(data, facts, course)
    meant = [one for one in course.hand_overs if one.number == data["hand_over"]]
    if any(one.planned_at for one in meant):
        yield FieldProblem("hand_over", "這一次轉交的處理方法已經簽回。")
    if any(not one.is_sheet for one in meant):
        yield FieldProblem("hand_over", "聯系單和上報沒有處理方法要簽回，請直接登記結果。")


def _passed_up(_data: _Data, facts: TicketFacts, _course: Course) -> Iterator[FieldProblem]:
    written = {"內容": facts.has_content, "客戶要求": facts.has_demand}
    lacks = [name for name, is_there in written.items() if not is_there]
    if lacks:
        yield FieldProblem("", f"{'和'.join(lacks)}還空著，先用「更正」補上再上報（篇2 5.3.7）。")


def _responsible(data: _Data, _facts: TicketFacts, _course: Course) -> Iterator[FieldProblem]:
    if not str(data.get("who") or "").strip() and not data.get("department"):
        yield FieldProblem("who", "請填責任人或責任部門。")


def _handling_opined(_data: _Data, _facts: TicketFacts, course: Course) -> Iterator[FieldProblem]:
    if not course.hand_overs:
        yield FieldProblem("", "還沒有轉交過部門，不需要經理的處理意見（篇2 3.1）。")


def _explained(data: _Data, _facts: TicketFacts, course: Course) -> Iterator[FieldProblem]:
    if course.irregular_at is None:
        yield FieldProblem("", "非正常關閉還沒有批准，沒有結果可以告知。")
    elif not data.get("untold") and not str(data.get("reaction") or "").strip():
        yield FieldProblem("reaction", "請記下住戶反應。")
    elif data.get("untold") and ground_of(course) not in UNTOLD_GROUNDS:
        yield FieldProblem("untold", "這位住戶找得到，審批結果要告知他。")


def _solved(_data: _Data, _facts: TicketFacts, course: Course) -> Iterator[FieldProblem]:
    owing = [one.department for one in course.hand_overs if one.is_open]
    if owing:
        yield FieldProblem("", f"{'、'.join(owing)}還沒有結果，先登記結果或收回轉交。")
    if course.round.solved_at is not None:
        yield FieldProblem("", "這一輪已經登記過解決。")


def _visited(data: _Data, _facts: TicketFacts, _course: Course) -> Iterator[FieldProblem]:
    by_phone = data.get("way") == ContactWay.PHONE.value
    if by_phone and not str(data.get("phone_reason") or "").strip():
        yield FieldProblem("phone_reason", "電話回訪要寫為什麼不上門（篇1 1.9）。")
    dissatisfied = data.get("result") == VisitResult.DISSATISFIED.value
    if dissatisfied and not str(data.get("words") or "").strip():
        yield FieldProblem("words", "不滿意要記下住戶原話（篇1 1.10）。")


def _leader_reported(_data: _Data, _facts: TicketFacts, course: Course) -> Iterator[FieldProblem]:
    if not any(is_dissatisfied(event) for event in course.events):
        yield FieldProblem("", "沒有不滿意的回訪，不需要這樣上報。")


def _opined(_data: _Data, facts: TicketFacts, course: Course) -> Iterator[FieldProblem]:
    if facts.kind is Kind.COMPLAINT and course.round.satisfied_at is None:
        yield FieldProblem("", "住戶回訪滿意之後，經理才簽意見（篇2 5.3.6）。")


def _head_visited(data: _Data, _facts: TicketFacts, _course: Course) -> Iterator[FieldProblem]:
    if not data.get("not_needed") and not str(data.get("who") or "").strip():
        yield FieldProblem("who", "請填上門的人；沒有上門請勾選並寫原因（篇2 5.4.4）。")


def _regraded(data: _Data, _facts: TicketFacts, _course: Course) -> Iterator[FieldProblem]:
    if not data.get("grade") and not data.get("criteria"):
        yield FieldProblem("criteria", "請勾符合的標準，或選要降到的等級。")


def _promised(data: _Data, facts: TicketFacts, _course: Course) -> Iterator[FieldProblem]:
    if datetime.fromisoformat(data["due_at"]) <= facts.received_at:
        yield FieldProblem("due_at", "約定的時間要晚於受理時間。")


def _applied(_data: _Data, _facts: TicketFacts, course: Course) -> Iterator[FieldProblem]:
    if _open_application(course) is not None:
        yield FieldProblem("", "已經申請了，等審批。")


def _decided(data: _Data, _facts: TicketFacts, course: Course) -> Iterator[FieldProblem]:
    application = _open_application(course)
    if application is None:
        yield FieldProblem("", "沒有待審批的申請。")
    elif data.get("approver") == application.data.get("applicant"):
        yield FieldProblem("approver", "審批人不能是申請人（篇3 四(二)3）。")
    if data.get("agreed") in (False, NO) and not str(data.get("words") or "").strip():
        yield FieldProblem("words", "不同意請寫意見。")


def ground_of(course: Course) -> str:
    """Return the code of the ground of the last application for an irregular closure; empty without one."""
    last = course.events_of(EventKind.IRREGULAR_APPLIED)[-1:]
    return str(last[0].data.get("ground", "")) if last else ""


def _open_application(course: Course) -> Event | None:
    last = course.events_of(EventKind.IRREGULAR_APPLIED, EventKind.IRREGULAR_DECIDED)[-1:]
    return last[0] if last and last[0].kind is EventKind.IRREGULAR_APPLIED else None


_SPECIAL: Mapping[EventKind, Callable[[_Data, TicketFacts, Course], Iterable[FieldProblem]]] = {
    EventKind.PLANNED: _planned,
    EventKind.DEPARTMENT_ANSWERED: _of_hand_over,
    EventKind.WITHDRAWN: _of_hand_over,
    EventKind.SOLVED: _solved,
    EventKind.VISITED: _visited,
    EventKind.LEADER_REPORTED: _leader_reported,
    EventKind.MANAGER_OPINED: _opined,
    EventKind.HEAD_VISITED: _head_visited,
    EventKind.REGRADED: _regraded,
    EventKind.PROMISED: _promised,
    EventKind.IRREGULAR_APPLIED: _applied,
    EventKind.IRREGULAR_DECIDED: _decided,
    EventKind.PASSED_UP: _passed_up,
    EventKind.HANDLING_OPINED: _handling_opined,
    EventKind.RESPONSIBILITY: _responsible,
    EventKind.EXPLAINED: _explained,
}


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


def _order(occurred_at: datetime, before: _Before) -> Iterator[FieldProblem]:
    known = [(moment, name) for moment, name in before if moment is not None]
    moment, name = max(known, key=lambda one: one[0], default=(occurred_at, ""))
    if occurred_at < moment:
        what, colon, advice = name.partition("：")
        # A time set by hand has no seconds: within one minute only they tell the two apart.
        shape = "%m-%d %H:%M" if local(moment).replace(second=0, microsecond=0) > occurred_at else _EXACT
        yield FieldProblem("occurred_at", f"早於{what}（{local(moment):{shape}}）{colon}{advice}。")


def _after_hand_over(data: _Data, _facts: TicketFacts, course: Course) -> _Before:
    yield from ((one.handed_at, "轉交") for one in course.hand_overs if one.number == data["hand_over"])


def _after_work(_data: _Data, _facts: TicketFacts, course: Course) -> _Before:
    if course.round.number > 1:
        yield course.round.started_at, "這一輪開始"
    for one in course.hand_overs:
        yield one.handed_at, f"轉交{one.department}"
        yield one.answered_at, f"{one.department}的結果"
        yield one.withdrawn_at, f"收回{one.department}的轉交"


def _after_solution(data: _Data, _facts: TicketFacts, course: Course) -> _Before:
    if data.get("result") != VisitResult.DISSATISFIED.value:
        yield course.round.solved_at, "解決：要記當時的回訪，請改時間或先更正"


def _after_visit(_data: _Data, facts: TicketFacts, course: Course) -> _Before:
    if facts.kind is Kind.COMPLAINT:
        yield course.round.satisfied_at, "滿意的回訪"


def _after_application(_data: _Data, _facts: TicketFacts, course: Course) -> _Before:
    application = _open_application(course)
    if application is not None:
        yield application.occurred_at, "申請"


def _after_decision(_data: _Data, _facts: TicketFacts, course: Course) -> _Before:
    yield course.irregular_at, "審批"


def _after_first_hand_over(_data: _Data, _facts: TicketFacts, course: Course) -> _Before:
    yield min((one.handed_at for one in course.hand_overs), default=None), "轉交"


def _after_results(_data: _Data, _facts: TicketFacts, course: Course) -> _Before:
    yield from ((one.occurred_at, _RESULTS[one.kind]) for one in course.events_of(*_RESULTS))


_FOLLOWS: Mapping[EventKind, Callable[[_Data, TicketFacts, Course], _Before]] = {
    EventKind.PLANNED: _after_hand_over,
    EventKind.DEPARTMENT_ANSWERED: _after_hand_over,
    EventKind.WITHDRAWN: _after_hand_over,
    EventKind.SOLVED: _after_work,
    EventKind.VISITED: _after_solution,
    EventKind.MANAGER_OPINED: _after_visit,
    EventKind.IRREGULAR_DECIDED: _after_application,
    EventKind.EXPLAINED: _after_decision,
    EventKind.HANDLING_OPINED: _after_first_hand_over,
    EventKind.ARCHIVED: _after_results,
}
