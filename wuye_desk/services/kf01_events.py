"""Reads out of the events of a ticket what its 處置表 says of the round that runs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from wuye_desk.documents.kf01_data import Deadline, HandOverPart, Signature, VisitPart
from wuye_desk.domain.moments import local
from wuye_desk.domain.rulebook import RuleBook
from wuye_desk.domain.ticket import ClockInstance, Event, EventKind
from wuye_desk.domain.vocabulary import ClockId, ContactWay, Grade, VisitResult
from wuye_desk.services.ticket_view import TicketView

_WORK = frozenset(
    {
        EventKind.CONTACTED,
        EventKind.ATTEMPTED,
        EventKind.ANSWERED,
        EventKind.NOTED,
        EventKind.DEPARTMENT_ANSWERED,
        EventKind.SOLVED,
    }
)
"""What happened between hand-over and visit: 實施記錄 tells it, a line each."""
_JOINT_PLAN = "經理與部門共同制定（篇2 5.4.2）"


def round_events(view: TicketView) -> list[Event]:
    """Return the events of the round that runs, in the order in which they happened."""
    begins = view.life.round_starts[-1] if view.round > 1 else None
    found = [event for event in view.events if begins is None or event.occurred_at > begins]
    return sorted(found, key=lambda event: (event.occurred_at, event.sequence))


def last(events: Iterable[Event], kind: EventKind) -> Event | None:
    """Return the latest event of a kind."""
    return next((event for event in reversed(list(events)) if event.kind is kind), None)


def word(event: Event | None, name: str) -> str:
    """Return a word an event carries, empty where it has none."""
    return "" if event is None else str(event.data.get(name) or "")


def signed(event: Event | None, name: str, *, on_original: bool) -> Signature:
    """Return who signed the original with an event; nobody on a first printing, still to be signed."""
    if event is None or not on_original or not word(event, name):
        return Signature()
    return Signature(name=word(event, name), at=local(event.occurred_at))


def clock_of(view: TicketView, clock: ClockId, hand_over: int | None = None) -> ClockInstance | None:
    """Return the clock of the round that runs, void ones left out."""
    lines = [*view.clocks, *view.past_clocks]
    found = [line.instance for line in lines if line.clock is clock and line.instance.voided_at is None]
    wanted = [one for one in found if hand_over is None or one.hand_over == hand_over]
    return max(wanted, key=lambda one: one.round, default=None)


def deadline(clock: ClockInstance | None, instead: str = "") -> Deadline:
    """Return the deadline a clock has, or what stands in its place."""
    if clock is None or clock.due_at is None:
        return Deadline(instead=instead)
    return Deadline(due_at=clock.due_at, provisional=clock.provisional)


def hand_over_parts(
    view: TicketView, events: list[Event], rules: RuleBook, *, on_original: bool
) -> Iterator[HandOverPart]:
    """Yield the hand-overs of the round; one with nothing but the department before the first."""
    handed = [event for event in events if event.kind is EventKind.HANDED_OVER]
    plan, answer = (rules.clocks[clock] for clock in (ClockId.DEPARTMENT_PLAN, ClockId.DEPARTMENT_ANSWER))
    plan_rule, answer_rule = (f"{rule.limit_text}，{rule.clause}" for rule in (plan, answer))
    if not handed:
        work = _work(view, events, None, first=True)
        yield HandOverPart(
            department=view.department, plan_rule=plan_rule, answer_rule=answer_rule, work=work
        )
    for place, event in enumerate(handed, 1):
        number = int(event.data.get("hand_over") or place)
        planned = _of_hand_over(events, EventKind.PLANNED, number)
        joint = _JOINT_PLAN if view.grade is Grade.MAJOR else ""
        yield HandOverPart(
            number=place,
            department=word(event, "department"),
            handed_at=event.occurred_at,
            received=signed(event, "receiver", on_original=on_original),
            plan_due=deadline(clock_of(view, ClockId.DEPARTMENT_PLAN, number), joint),
            plan_rule=plan_rule,
            answer_due=deadline(clock_of(view, ClockId.DEPARTMENT_ANSWER, number)),
            answer_rule=answer_rule,
            plan=word(planned, "words"),
            planned=signed(planned, "signer", on_original=on_original),
            work=_work(view, events, number, first=place == 1),
        )


def _of_hand_over(events: Iterable[Event], kind: EventKind, number: int) -> Event | None:
    return last((event for event in events if event.data.get("hand_over") == number), kind)


def _work(view: TicketView, events: Iterable[Event], number: int | None, *, first: bool) -> str:
    """Return what was done, a line each; what belongs to no hand-over stands with the first."""
    lines = []
    for event in events:
        belongs = event.data.get("hand_over")
        if event.kind in _WORK and (belongs == number or (first and belongs is None)):
            lines.append(_work_line(view.received_at, event))
    return "\n".join(lines)


def _work_line(received_at: datetime, event: Event) -> str:
    """Return 「10:15　words」, with the day where it is another than that of receipt."""
    at = local(event.occurred_at)
    when = f"{at:%H:%M}" if at.date() == local(received_at).date() else f"{at:%m-%d %H:%M}"
    return f"{when}\u3000{word(event, 'words').strip() or _bare(event)}"


def _bare(event: Event) -> str:
    """Return what to write of an event that carries no words."""
    names = {
        EventKind.CONTACTED: "已向住戶反饋",
        EventKind.ATTEMPTED: "聯繫住戶，未接通",
        EventKind.ANSWERED: "已答復住戶",
        EventKind.DEPARTMENT_ANSWERED: "部門已答復",
        EventKind.SOLVED: "處理完畢",
    }
    return names.get(event.kind, "")


def visit_part(events: list[Event], view: TicketView, *, on_original: bool) -> VisitPart:
    """Return the return visit of the round, as far as it has come (篇2 6.0)."""
    visited, solved = last(events, EventKind.VISITED), last(events, EventKind.SOLVED)
    checked = True if word(solved, "verified_by") else None
    if visited is None:
        return VisitPart(carried_out=checked)
    result = VisitResult(word(visited, "result"))
    reported = last(events, EventKind.LEADER_REPORTED)
    dissatisfied = result is VisitResult.DISSATISFIED
    return VisitPart(
        visited_at=visited.occurred_at,
        way=ContactWay(word(visited, "way")),
        phone_reason=word(visited, "phone_reason"),
        result=result,
        next_round=view.round + 1 if dissatisfied else None,
        reported_to=word(reported, "to"),
        reported_at=reported.occurred_at if reported else None,
        carried_out=checked,
        words=_visit_words(visited),
        visitor=signed(visited, "visitor", on_original=on_original),
    )


def _visit_words(visited: Event) -> str:
    parts = (("reception", "受理過程："), ("measures", "處理措施："), ("words", ""))
    return "；".join(name + word(visited, key).strip() for key, name in parts if word(visited, key).strip())
