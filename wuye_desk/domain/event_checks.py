"""What stands in the way of recording an event besides a missing word, by kind of event."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from wuye_desk.domain.course import Course, is_dissatisfied
from wuye_desk.domain.errors import FieldProblem
from wuye_desk.domain.irregular import apply_problems, decision_problems, explanation_problems
from wuye_desk.domain.ticket import EventKind, TicketFacts
from wuye_desk.domain.vocabulary import ContactWay, Kind, VisitResult

Data = Mapping[str, Any]


def _of_hand_over(data: Data, _facts: TicketFacts, course: Course) -> Iterator[FieldProblem]:
    found = next((one for one in course.hand_overs if one.number == data["hand_over"]), None)
    if found is None:
        yield FieldProblem("hand_over", "沒有這一次轉交。")
    elif not found.is_open:
        yield FieldProblem("hand_over", f"{found.department}第 {found.number} 次轉交已經辦結。")


def _planned(data: Data, facts: TicketFacts, course: Course) -> Iterator[FieldProblem]:
    yield from _of_hand_over(data, facts, course)
    meant = [one for one in course.hand_overs if one.number == data["hand_over"]]
    if any(one.planned_at for one in meant):
        yield FieldProblem("hand_over", "這一次轉交的處理方法已經簽回。")
    if any(not one.is_sheet for one in meant):
        yield FieldProblem("hand_over", "聯系單和上報沒有處理方法要簽回，請直接登記結果。")


def _passed_up(_data: Data, facts: TicketFacts, _course: Course) -> Iterator[FieldProblem]:
    written = {"內容": facts.has_content, "客戶要求": facts.has_demand}
    lacks = [name for name, is_there in written.items() if not is_there]
    if lacks:
        yield FieldProblem("", f"{'和'.join(lacks)}還空著，先用「更正」補上再上報（篇2 5.3.7）。")


def _responsible(data: Data, _facts: TicketFacts, _course: Course) -> Iterator[FieldProblem]:
    if not str(data.get("who") or "").strip() and not data.get("department"):
        yield FieldProblem("who", "請填責任人或責任部門。")


def _handling_opined(_data: Data, _facts: TicketFacts, course: Course) -> Iterator[FieldProblem]:
    if not course.hand_overs:
        yield FieldProblem("", "還沒有轉交過部門，不需要經理的處理意見（篇2 3.1）。")


def _solved(_data: Data, _facts: TicketFacts, course: Course) -> Iterator[FieldProblem]:
    owing = [one.department for one in course.hand_overs if one.is_open]
    if owing:
        yield FieldProblem("", f"{'、'.join(owing)}還沒有結果，先登記結果或收回轉交。")
    if course.round.solved_at is not None:
        yield FieldProblem("", "這一輪已經登記過解決。")


def _visited(data: Data, _facts: TicketFacts, _course: Course) -> Iterator[FieldProblem]:
    by_phone = data.get("way") == ContactWay.PHONE.value
    if by_phone and not str(data.get("phone_reason") or "").strip():
        yield FieldProblem("phone_reason", "電話回訪要寫為什麼不上門（篇1 1.9）。")
    dissatisfied = data.get("result") == VisitResult.DISSATISFIED.value
    if dissatisfied and not str(data.get("words") or "").strip():
        yield FieldProblem("words", "不滿意要記下住戶原話（篇1 1.10）。")


def _leader_reported(_data: Data, _facts: TicketFacts, course: Course) -> Iterator[FieldProblem]:
    if not any(is_dissatisfied(event) for event in course.events):
        yield FieldProblem("", "沒有不滿意的回訪，不需要這樣上報。")


def _opined(_data: Data, facts: TicketFacts, course: Course) -> Iterator[FieldProblem]:
    if facts.kind is Kind.COMPLAINT and course.round.satisfied_at is None:
        yield FieldProblem("", "住戶回訪滿意之後，經理才簽意見（篇2 5.3.6）。")


def _judged(_data: Data, facts: TicketFacts, _course: Course) -> Iterator[FieldProblem]:
    if facts.kind is not Kind.COMPLAINT:
        yield FieldProblem("", "只有投訴才判有效無效。")


def _head_visited(data: Data, _facts: TicketFacts, _course: Course) -> Iterator[FieldProblem]:
    if not data.get("not_needed") and not str(data.get("who") or "").strip():
        yield FieldProblem("who", "請填上門的人；沒有上門請勾選並寫原因（篇2 5.4.4）。")


def _regraded(data: Data, facts: TicketFacts, _course: Course) -> Iterator[FieldProblem]:
    if facts.kind is not Kind.COMPLAINT:
        yield FieldProblem("", "只有投訴才評等級。")
    elif not data.get("grade") and not data.get("criteria"):
        yield FieldProblem("criteria", "請勾符合的標準，或選要降到的等級。")


def _promised(data: Data, facts: TicketFacts, _course: Course) -> Iterator[FieldProblem]:
    if datetime.fromisoformat(data["due_at"]) <= facts.received_at:
        yield FieldProblem("due_at", "約定的時間要晚於受理時間。")


CHECKS: Mapping[EventKind, Callable[[Data, TicketFacts, Course], Iterable[FieldProblem]]] = {
    EventKind.PLANNED: _planned,
    EventKind.DEPARTMENT_ANSWERED: _of_hand_over,
    EventKind.WITHDRAWN: _of_hand_over,
    EventKind.SOLVED: _solved,
    EventKind.VISITED: _visited,
    EventKind.LEADER_REPORTED: _leader_reported,
    EventKind.MANAGER_OPINED: _opined,
    EventKind.HEAD_VISITED: _head_visited,
    EventKind.REGRADED: _regraded,
    EventKind.VALIDITY_JUDGED: _judged,
    EventKind.PROMISED: _promised,
    EventKind.IRREGULAR_APPLIED: apply_problems,
    EventKind.IRREGULAR_DECIDED: decision_problems,
    EventKind.PASSED_UP: _passed_up,
    EventKind.HANDLING_OPINED: _handling_opined,
    EventKind.RESPONSIBILITY: _responsible,
    EventKind.EXPLAINED: explanation_problems,
}
"""Asked once every word of the event is there and in order."""
