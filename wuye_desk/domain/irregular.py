"""《非正常關閉報事(投訴)審批表》 (篇3 四(二)3): on which grounds, and what an approval leaves undone.

The same form makes a complaint 無效, also one without reason (無理投訴, 篇2 5.3.8), and closes a valid one
that cannot be brought to satisfaction (本地).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any

from wuye_desk.domain.course import Course, is_dissatisfied, solves
from wuye_desk.domain.errors import FieldProblem
from wuye_desk.domain.event_fields import NO, Ground
from wuye_desk.domain.ticket import Event, EventKind, TicketFacts
from wuye_desk.domain.vocabulary import ContactWay

ATTEMPTS = 3
"""Dated attempts before a resident counts as 聯繫不上 (本地)."""
DISSATISFIED_ROUNDS = 2
"""Rounds that ended 不滿意 before 多輪仍不滿意 can be given as the ground (本地)."""
UNTOLD = frozenset({Ground.UNREACHABLE, Ground.ANONYMOUS, Ground.MOVED})
"""Grounds on which there is nobody left whom the decision could be told (本地)."""
_REACHES = frozenset(
    {EventKind.CONTACTED, EventKind.ANSWERED, EventKind.MANAGER_CONTACTED, EventKind.VISITED}
)
MOOT = frozenset(
    {
        EventKind.ARRIVED,
        EventKind.REPORTED,
        EventKind.MANAGER_CONTACTED,
        EventKind.ASSIGNED,
        EventKind.HANDED_OVER,
        EventKind.LIAISED,
        EventKind.PASSED_UP,
        EventKind.HANDLING_OPINED,
        EventKind.PROMISED,
        EventKind.SOLVED,
        EventKind.VISITED,
        EventKind.LEADER_REPORTED,
        EventKind.MANAGER_OPINED,
        EventKind.COMPANY_TOLD,
        EventKind.HEAD_VISITED,
        EventKind.MINUTES_FILED,
        EventKind.REGRADED,
        EventKind.VALIDITY_JUDGED,
        EventKind.IRREGULAR_APPLIED,
    }
)
"""What nobody owes any more once the closure is approved."""
_Data = Mapping[str, Any]


def open_application(course: Course) -> Event | None:
    """Return the application that waits for its decision, if any; a refused one may be made again."""
    kinds = (EventKind.IRREGULAR_APPLIED, EventKind.IRREGULAR_DECIDED)
    last = next((event for event in reversed(course.events) if event.kind in kinds), None)
    return last if last is not None and last.kind is EventKind.IRREGULAR_APPLIED else None


def applications_of(course: Course) -> list[Event]:
    """Return every application for an irregular closure, in order."""
    return [event for event in course.events if event.kind is EventKind.IRREGULAR_APPLIED]


def gives_up(application: Event | None) -> bool:
    """Return whether it gives up after rounds: such a closure the 物業經理 approves (本地)."""
    return application is not None and application.data.get("ground") == Ground.NEVER_SATISFIED


def is_told(course: Course) -> bool:
    """Return whether it was told what came of an approved closure, or why nobody could be told."""
    approved = course.irregular_at
    told = (one for one in course.events if one.kind is EventKind.EXPLAINED)
    return approved is not None and any(one.occurred_at >= approved for one in told)


def is_moot(kind: EventKind, occurred_at: datetime, course: Course) -> bool:
    """Return whether an event would come after everything was closed by an approval."""
    return kind in MOOT and course.irregular_at is not None and occurred_at >= course.irregular_at


def apply_problems(data: _Data, facts: TicketFacts, course: Course) -> Iterator[FieldProblem]:
    """Yield why this closure cannot be applied for."""
    if open_application(course) is not None:
        yield FieldProblem("", "已經申請了，等審批。")
    elif course.irregular_at is not None:
        yield FieldProblem("", "非正常關閉已經批准，不用再申請。")
    test = _GROUND_TESTS.get(Ground(data["ground"]))
    trouble = "" if test is None else test(facts, course)
    if trouble:
        yield FieldProblem("ground", trouble)


def decision_problems(data: _Data, _facts: TicketFacts, course: Course) -> Iterator[FieldProblem]:
    """Yield why an application cannot be decided so."""
    application = open_application(course)
    if application is None:
        yield FieldProblem("", "沒有待審批的申請。")
    elif data.get("approver") == application.data.get("applicant"):
        yield FieldProblem("approver", "審批人不能是申請人（篇3 四(二)3）。")
    if data.get("agreed") in (False, NO) and not str(data.get("words") or "").strip():
        yield FieldProblem("words", "不同意請寫意見。")


def explanation_problems(data: _Data, _facts: TicketFacts, course: Course) -> Iterator[FieldProblem]:
    """Yield why the resident cannot have been told so (篇2 5.3.8)."""
    applications = applications_of(course)
    if course.irregular_at is None or not applications:
        yield FieldProblem("", "非正常關閉還沒有批准，沒有結果可以告知。")
    elif data.get("untold") and applications[-1].data.get("ground") not in UNTOLD:
        yield FieldProblem("untold", "這位住戶找得到，審批結果要告知他。")
    elif not data.get("untold") and not str(data.get("reaction") or "").strip():
        yield FieldProblem("reaction", "請記下住戶反應。")


def _reaches(event: Event) -> bool:
    """Return whether the resident himself was reached; a letter left for him is no such thing."""
    in_person = event.kind in _REACHES and event.data.get("way") != ContactWay.LETTER.value
    return in_person or solves(event)


def _unreachable(_facts: TicketFacts, course: Course) -> str:
    attempts: set[datetime] = set()
    for event in course.events:
        if _reaches(event):
            attempts.clear()
        elif event.kind is EventKind.ATTEMPTED:
            attempts.add(event.occurred_at)
    if len(attempts) < ATTEMPTS:
        return f"聯繫不上要先記下 {ATTEMPTS} 次未接通；上次聯繫上之後，只記了 {len(attempts)} 次。"
    return ""


def _anonymous(facts: TicketFacts, _course: Course) -> str:
    return "" if facts.is_anonymous else "登記了是誰，不是匿名。"


def _never_satisfied(_facts: TicketFacts, course: Course) -> str:
    rounds = sum(is_dissatisfied(event) for event in course.events)
    if rounds < DISSATISFIED_ROUNDS:
        return f"回訪不滿意要滿 {DISSATISFIED_ROUNDS} 輪才能這樣申請，現在是 {rounds} 輪。"
    return ""


_GROUND_TESTS: Mapping[Ground, Callable[[TicketFacts, Course], str]] = {
    Ground.UNREACHABLE: _unreachable,
    Ground.ANONYMOUS: _anonymous,
    Ground.NEVER_SATISFIED: _never_satisfied,
}
