"""What recording an event would do, worked out before it is saved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from wuye_desk.domain.clocks import clocks
from wuye_desk.domain.course import course_of
from wuye_desk.domain.errors import FieldProblem
from wuye_desk.domain.event_fields import NO, YES
from wuye_desk.domain.events import check_event
from wuye_desk.domain.grading import grade
from wuye_desk.domain.irregular import open_application
from wuye_desk.domain.life import life
from wuye_desk.domain.ticket import ClockInstance, Event, TicketFacts
from wuye_desk.domain.vocabulary import Grade, Stage, Validity
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.tickets import EventDraft
from wuye_desk.services.tickets.validity import validity_by
from wuye_desk.store.cases import load_case


@dataclass(frozen=True)
class Foresight:
    """The ticket before and after, and the clocks an event would stop, start or make void."""

    grade_before: Grade
    grade_after: Grade
    round_before: int
    round_after: int
    stage_before: Stage
    stage_after: Stage
    validity_before: Validity
    validity_after: Validity
    stopped: tuple[ClockInstance, ...]
    started: tuple[ClockInstance, ...]
    """Also those that begin anew because the grade fell."""
    voided: tuple[ClockInstance, ...]
    """What nobody has to do any more."""


def foresee(desk: Desk, ticket_id: int, draft: EventDraft) -> Foresight:
    """Return what the ticket would be with this event added; nothing is written."""
    case = load_case(ticket_id)
    rules, calendar, now = desk.rules(case.ticket.rule_book), desk.calendar(), desk.now()
    event = Event(
        kind=draft.kind,
        occurred_at=draft.occurred_at,
        recorded_at=now,
        sequence=len(case.events) + 1,
        by=desk.person.name if desk.person else "",
        data=_as_kept(draft),
    )
    events = (*case.events, event)
    before = clocks(case.facts, case.events, rules, calendar)
    after = clocks(case.facts, events, rules, calendar)
    lives = life(case.facts, case.events), life(case.facts, events)
    application = open_application(course_of(case.facts, case.events))
    return Foresight(
        grade_before=grade(case.facts, case.events, rules).grade,
        grade_after=grade(case.facts, events, rules).grade,
        round_before=lives[0].round,
        round_after=lives[1].round,
        stage_before=lives[0].stage,
        stage_after=lives[1].stage,
        validity_before=case.facts.validity,
        validity_after=validity_by(draft.kind, event.data, application) or case.facts.validity,
        stopped=_newly_stopped(before, after),
        started=_newly_started(before, after),
        voided=_newly_voided(before, after),
    )


def _as_kept(draft: EventDraft) -> dict[str, Any]:
    """Return the words as they would be kept: an answer of yes or no as true or false."""
    data = dict(draft.data)
    if data.get("agreed") in (YES, NO):
        data["agreed"] = data["agreed"] == YES
    return data


def _key(instance: ClockInstance) -> tuple[object, ...]:
    return instance.clock, instance.round, instance.hand_over


_Clocks = tuple[ClockInstance, ...]


def _newly_stopped(before: _Clocks, after: _Clocks) -> _Clocks:
    open_before = {_key(one) for one in before if one.is_open}
    return tuple(one for one in after if one.stopped_at is not None and _key(one) in open_before)


def _newly_started(before: _Clocks, after: _Clocks) -> _Clocks:
    ran_before = {_key(one) for one in before if one.started_at is not None and one.voided_at is None}
    return tuple(
        one for one in after if one.is_open and one.started_at is not None and _key(one) not in ran_before
    )


def _newly_voided(before: _Clocks, after: _Clocks) -> _Clocks:
    """Return what ran and need not be done any more, whether it still stands there or is gone."""
    still_asked = {_key(one) for one in after if one.voided_at is None}
    ran = (one for one in before if one.is_open and one.started_at is not None)
    return tuple(one for one in ran if _key(one) not in still_asked)


def problems(desk: Desk, ticket_id: int, draft: EventDraft) -> tuple[FieldProblem, ...]:
    """Return what is wrong with an event as typed so far, by field; nothing where it can be saved."""
    case = load_case(ticket_id)
    found = check_event(draft.kind, draft.data, draft.occurred_at, case.facts, case.events)
    return (
        *_time_problems(draft, case.facts, desk.now()),
        *(FieldProblem(one.field, one.sentence) for one in found),
    )


def _time_problems(draft: EventDraft, facts: TicketFacts, now: datetime) -> tuple[FieldProblem, ...]:
    if draft.occurred_at > now:
        return (FieldProblem("occurred_at", "這個時間還沒到，請填實際發生的時間。"),)
    if draft.occurred_at < facts.received_at:
        return (FieldProblem("occurred_at", "比受理的時間還早，請再看看日期。"),)
    return ()
