"""Reads out of the events of a ticket what its 處置表 says of the round that runs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from wuye_desk.documents.form_parts import Deadline, Signature
from wuye_desk.documents.kf01_data import HandOverPart, VisitPart
from wuye_desk.domain.course import HandOver, course_of, is_settled
from wuye_desk.domain.moments import local
from wuye_desk.domain.rulebook import RuleBook
from wuye_desk.domain.ticket import ClockInstance, Event, EventKind
from wuye_desk.domain.vocabulary import ClockId, ContactWay, Grade, VisitResult
from wuye_desk.services.tickets.ticket_view import TicketView

_WORK = {
    EventKind.CONTACTED: "反饋住戶",
    EventKind.ATTEMPTED: "聯繫住戶，未接通",
    EventKind.ANSWERED: "答復住戶",
    EventKind.NOTED: "",
    EventKind.HANDLING_OPINED: "物業經理處理意見",
    EventKind.DEPARTMENT_ANSWERED: "部門結果",
    EventKind.LETTER_REPLIED: "回函住戶",
    EventKind.SENDER_REPLIED: "回復轉辦單位",
    EventKind.SOLVED: "處理結果",
    EventKind.EXPLAINED: "告知審批結果",
}
"""What happens between hand-over and visit: 實施記錄 tells it, a line each."""
_WAYS = {EventKind.LIAISED: "\n{slip}", EventKind.PASSED_UP: "\n（層層上報）"}
"""What stands under the name where it was not the sheet itself that went there (篇2 5.2.1, 5.3.7)."""
_TAKER = {EventKind.PASSED_UP: "to"}
_SHORT = 10
"""Characters of a reason that fit on its line; a longer one stands under the resident's words."""
_JOINT_PLAN = "經理與部門共同制定（篇2 5.4.2）"


def round_events(view: TicketView) -> list[Event]:
    """Return the events of the round the view shows, in the order in which they happened."""
    return course_of(view.facts, view.events).rounds[view.round - 1].events


def last(events: Iterable[Event], kind: EventKind) -> Event | None:
    """Return the latest event of a kind."""
    return next((event for event in reversed(list(events)) if event.kind is kind), None)


def word(event: Event | None, name: str) -> str:
    """Return a word an event carries, empty where it has none."""
    return "" if event is None else str(event.data.get(name) or "")


def signed(event: Event | None, name: str, *, out_since: datetime | None) -> Signature:
    """Return who signed the original with an event; nobody before the sheet was out to be signed."""
    if event is None or out_since is None or event.recorded_at <= out_since or not word(event, name):
        return Signature()
    return Signature(name=word(event, name), at=local(event.occurred_at))


def clock_of(view: TicketView, clock: ClockId, hand_over: int | None = None) -> ClockInstance | None:
    """Return the clock of the latest round; a voided one counts only on a closed ticket."""
    lines = [*view.clocks, *view.past_clocks]
    found = [line.instance for line in lines if line.clock is clock and line.instance.round <= view.round]
    wanted = [one for one in found if hand_over is None or one.hand_over == hand_over]
    shown = [one for one in wanted if one.voided_at is None or not view.is_open]
    return max(shown, key=lambda one: (one.round, one.voided_at is None), default=None)


def deadline(clock: ClockInstance | None, instead: str = "") -> Deadline:
    """Return the deadline a clock has, or what stands in its place."""
    if clock is None or clock.due_at is None:
        return Deadline(instead=instead)
    return Deadline(due_at=clock.due_at, provisional=clock.provisional)


def hand_over_parts(
    view: TicketView, events: list[Event], rules: RuleBook, *, out_since: datetime | None
) -> tuple[HandOverPart, ...]:
    """Return the hand-overs of the round; one with nothing but the department before the first."""
    handed = [one for one in view.life.hand_overs if one.round == view.round and one.withdrawn_at is None]
    plan, answer = (rules.clocks[clock] for clock in (ClockId.DEPARTMENT_PLAN, ClockId.DEPARTMENT_ANSWER))
    bare = HandOverPart(
        department=view.department,
        plan_rule=f"{plan.limit_text}，{plan.clause}",
        answer_rule=f"{answer.limit_text}，{answer.clause}",
        work=_work(view, events, {None}),
    )
    parts = [_part(view, events, bare, one, out_since=out_since) for one in handed]
    if not parts:
        return (bare,)
    parts[0] = replace(parts[0], work=_work(view, events, {None, handed[0].number}))
    return tuple(replace(part, number=one.number) for part, one in zip(parts, handed, strict=True))


def _part(
    view: TicketView, events: list[Event], bare: HandOverPart, handed: HandOver, *, out_since: datetime | None
) -> HandOverPart:
    planned = _of_hand_over(events, EventKind.PLANNED, handed.number)
    joint = _JOINT_PLAN if view.grade is Grade.MAJOR else ""
    joint = joint if handed.is_sheet else "—"
    given = _of_hand_over(events, handed.kind, handed.number)
    answered = _of_hand_over(events, EventKind.DEPARTMENT_ANSWERED, handed.number)
    return replace(
        bare,
        department=handed.department + _WAYS.get(handed.kind, "").format(slip=handed.slip),
        handed_at=handed.handed_at,
        received=replace(signed(given, _TAKER.get(handed.kind, "receiver"), out_since=out_since), at=None),
        plan_due=deadline(clock_of(view, ClockId.DEPARTMENT_PLAN, handed.number), joint),
        answer_due=deadline(clock_of(view, ClockId.DEPARTMENT_ANSWER, handed.number)),
        plan=word(planned, "words"),
        planned=signed(planned, "signer", out_since=out_since),
        work=_work(view, events, {handed.number}),
        done=signed(answered, "doer", out_since=out_since),
    )


def _of_hand_over(events: Iterable[Event], kind: EventKind, number: int) -> Event | None:
    return last((event for event in events if event.data.get("hand_over") == number), kind)


def _work(view: TicketView, events: Iterable[Event], numbers: set[int | None]) -> str:
    """Return what was done for these hand-overs, None standing for no hand-over, a line each."""
    done = (event for event in events if event.kind in _WORK or is_settled(event))
    chosen = (event for event in done if event.data.get("hand_over") in numbers)
    return "\n".join(_work_line(view.received_at, event) for event in chosen)


def _work_line(received_at: datetime, event: Event) -> str:
    """Return 「10:15　林曉婷電話反饋住戶：words」, with the day where it is another than that of receipt."""
    at = local(event.occurred_at)
    when = f"{at:%H:%M}" if at.date() == local(received_at).date() else f"{at:%m-%d %H:%M}"
    way = word(event, "way")
    done = (
        f"{word(event, 'by_name')}{ContactWay(way).label if way else ''}{_WORK.get(event.kind, '當場處理')}"
    )
    return f"{when}\u3000" + "：".join(part for part in (done, word(event, "words").strip()) if part)


def visit_part(events: list[Event], view: TicketView, *, out_since: datetime | None) -> VisitPart:
    """Return the return visit of the round, as far as it has come (篇2 6.0)."""
    visited, solved = last(events, EventKind.VISITED), last(events, EventKind.SOLVED)
    checked = True if word(solved, "verified_by") else None
    if visited is None:
        return VisitPart(carried_out=checked)
    result, reason = VisitResult(word(visited, "result")), word(visited, "phone_reason")
    reported = _reported_after(view, visited)
    dissatisfied = result is VisitResult.DISSATISFIED
    return VisitPart(
        visited_at=visited.occurred_at,
        way=ContactWay(word(visited, "way")),
        phone_reason=reason if len(reason) <= _SHORT else "見住戶意見",
        result=result,
        next_round=view.round + 1 if dissatisfied else None,
        reported_to=word(reported, "to"),
        reported_at=reported.occurred_at if reported else None,
        carried_out=checked,
        words=_visit_words(visited),
        visitor=signed(visited, "visitor", out_since=out_since),
    )


def _reported_after(view: TicketView, visited: Event) -> Event | None:
    """Return the report of a dissatisfied visit; it stands at the head of the round that follows."""
    reports = (event for event in view.events if event.kind is EventKind.LEADER_REPORTED)
    later = [event for event in reports if event.occurred_at >= visited.occurred_at]
    return min(later, key=lambda event: event.occurred_at, default=None)


def _visit_words(visited: Event) -> str:
    parts = [("reception", "受理過程："), ("measures", "處理措施："), ("words", "")]
    if len(word(visited, "phone_reason")) > _SHORT:
        parts.append(("phone_reason", "改用電話的原因："))
    return "；".join(name + word(visited, key).strip() for key, name in parts if word(visited, key).strip())
