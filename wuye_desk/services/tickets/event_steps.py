"""Which events can be recorded of a ticket as it stands, and who may record them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from wuye_desk.domain.events import AFTER, EVENTS
from wuye_desk.domain.irregular import MOOT, gives_up
from wuye_desk.domain.life import Life, missing_for_archive
from wuye_desk.domain.permissions import Action, may
from wuye_desk.domain.steps import Step
from wuye_desk.domain.ticket import Event, EventKind, TicketFacts
from wuye_desk.domain.vocabulary import PASSED_ON, Channel, Grade, Kind, Role, Stage, VisitResult

_ACTIONS: Mapping[EventKind, Action] = {
    EventKind.VALIDITY_JUDGED: Action.JUDGE_VALIDITY,
    EventKind.REGRADED: Action.RAISE_GRADE,
    EventKind.IRREGULAR_APPLIED: Action.APPLY_IRREGULAR,
    EventKind.IRREGULAR_DECIDED: Action.DECIDE_IRREGULAR,
    EventKind.MANAGER_OPINED: Action.GIVE_OPINION,
    EventKind.ARCHIVED: Action.ARCHIVE,
    EventKind.CANCELLED: Action.CANCEL,
    EventKind.ASSIGNED: Action.ASSIGN,
    EventKind.HANDLING_OPINED: Action.GIVE_OPINION,
    EventKind.RESPONSIBILITY: Action.SEE_RESPONSIBILITY,
}


@dataclass(frozen=True, slots=True)
class Situation:
    """A ticket as it stands."""

    facts: TicketFacts
    events: tuple[Event, ...]
    life: Life
    grade: Grade

    @property
    def is_closed(self) -> bool:
        """Return whether it is archived or cancelled."""
        return self.life.stage in (Stage.ARCHIVED, Stage.CANCELLED)

    @property
    def application(self) -> Event | None:
        """Return the application for an irregular closure that waits for its decision, if any."""
        kinds = (EventKind.IRREGULAR_APPLIED, EventKind.IRREGULAR_DECIDED)
        last = next((event for event in reversed(self.events) if event.kind in kinds), None)
        return last if last is not None and last.kind is EventKind.IRREGULAR_APPLIED else None


def action_of(kind: EventKind, data: Mapping[str, Any], situation: Situation) -> Action:
    """Return what somebody must be allowed to do to record this event (篇3 四(二)3 for the decision)."""
    if kind is EventKind.REGRADED and data.get("grade"):
        return Action.LOWER_GRADE
    by_manager = gives_up(situation.application) or situation.grade is Grade.MAJOR
    if kind is EventKind.IRREGULAR_DECIDED and by_manager:
        return Action.DECIDE_IRREGULAR_MAJOR
    return _ACTIONS.get(kind, Action.RECORD)


def open_steps(situation: Situation, roles: frozenset[Role]) -> tuple[Step, ...]:
    """Return everything that makes sense to record now and that somebody with these roles may record."""
    return tuple(_steps(situation, roles))


def _steps(situation: Situation, roles: frozenset[Role]) -> Iterator[Step]:
    for kind, spec in EVENTS.items():
        sensible = not spec.by_program and _makes_sense(kind, situation)
        if sensible and may(roles, action_of(kind, {}, situation)):
            yield Step(kind, spec.label, spec.done_by, _hand_over(kind, situation))


def _makes_sense(kind: EventKind, situation: Situation) -> bool:
    if situation.is_closed:
        archived = situation.life.stage is Stage.ARCHIVED
        return kind in AFTER[EventKind.ARCHIVED if archived else EventKind.CANCELLED]
    if situation.life.irregular_at is not None and kind in MOOT:
        return False
    if situation.facts.kind is not Kind.COMPLAINT and kind in _OF_COMPLAINTS:
        return False
    test = _TESTS.get(kind)
    return test is None or test(situation)


def _hand_over(kind: EventKind, situation: Situation) -> int | None:
    """Return the hand-over a step is about where only one can be meant."""
    if kind not in (EventKind.PLANNED, EventKind.DEPARTMENT_ANSWERED, EventKind.WITHDRAWN):
        return None
    owing = situation.life.open_hand_overs
    return owing[0].number if len(owing) == 1 else None


def _is_major(situation: Situation) -> bool:
    return situation.grade is Grade.MAJOR


def _owes(situation: Situation) -> bool:
    return bool(situation.life.open_hand_overs)


def _was_dissatisfied(situation: Situation) -> bool:
    return any(event.data.get("result") == VisitResult.DISSATISFIED.value for event in situation.events)


_OF_COMPLAINTS = frozenset(
    {
        EventKind.ASSIGNED,
        EventKind.PLANNED,
        EventKind.HANDLING_OPINED,
        EventKind.REGRADED,
        EventKind.VALIDITY_JUDGED,
        EventKind.RESPONSIBILITY,
    }
)
"""What only a complaint goes through: a suggestion, an inquiry, a call for help take the lighter path."""

_TESTS: Mapping[EventKind, Callable[[Situation], bool]] = {
    EventKind.ARRIVED: lambda one: one.facts.happening,
    EventKind.REPORTED: _is_major,
    EventKind.MANAGER_CONTACTED: _is_major,
    EventKind.COMPANY_TOLD: _is_major,
    EventKind.HEAD_VISITED: _is_major,
    EventKind.MINUTES_FILED: _is_major,
    EventKind.PLANNED: lambda one: any(
        sheet.planned_at is None and sheet.is_sheet for sheet in one.life.open_hand_overs
    ),
    EventKind.DEPARTMENT_ANSWERED: _owes,
    EventKind.WITHDRAWN: _owes,
    EventKind.LETTER_REPLIED: lambda one: one.facts.channel is Channel.LETTER,
    EventKind.SENDER_REPLIED: lambda one: one.facts.channel in PASSED_ON,
    EventKind.SOLVED: lambda one: one.life.stage is Stage.IN_HAND and not _owes(one),
    EventKind.LEADER_REPORTED: _was_dissatisfied,
    EventKind.MANAGER_OPINED: lambda one: one.life.stage is Stage.VISITED,
    EventKind.IRREGULAR_APPLIED: lambda one: one.application is None and one.life.irregular_at is None,
    EventKind.IRREGULAR_DECIDED: lambda one: one.application is not None,
    EventKind.ASSIGNED: lambda one: one.life.stage is Stage.IN_HAND,
    EventKind.HANDLING_OPINED: lambda one: bool(one.life.hand_overs) and one.life.stage is Stage.IN_HAND,
    EventKind.EXPLAINED: lambda one: one.life.irregular_at is not None and not one.life.is_told,
    EventKind.ARCHIVED: lambda one: not missing_for_archive(one.facts, one.events, one.grade),
}
