"""The life of a ticket: where it stands, its hand-overs, what the archive still lacks, what comes next."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from wuye_desk.domain.course import Course, HandOver, course_of
from wuye_desk.domain.steps import EXPLAIN, STAGE_STEPS, STEPS, Step, step_for
from wuye_desk.domain.ticket import ClockInstance, Event, EventKind, TicketFacts
from wuye_desk.domain.vocabulary import ClockId, ClockState, Grade, Kind, Stage

__all__ = ["HandOver", "Life", "Step", "life", "missing_for_archive", "next_step", "step_for"]

_WAITS = frozenset({ClockState.RUNNING, ClockState.OVERDUE})
_AT_SOLUTION = frozenset({ClockId.ONE_MONTH, ClockId.LETTER_REPLY})
"""Clocks that more than one step leads to: what is next depends on the stage."""


@dataclass(frozen=True, slots=True)
class Life:
    """Where a ticket stands."""

    stage: Stage
    round: int
    round_starts: tuple[datetime, ...]
    hand_overs: tuple[HandOver, ...]
    solved_at: datetime | None
    """Of the round that runs."""
    satisfied_at: datetime | None
    irregular_at: datetime | None
    """When an irregular closure was approved."""
    is_told: bool
    """Whether the resident was told what came of that closure."""

    @property
    def open_hand_overs(self) -> tuple[HandOver, ...]:
        """Return the hand-overs whose department still owes its answer."""
        return tuple(one for one in self.hand_overs if one.is_open)


def life(facts: TicketFacts, events: Iterable[Event]) -> Life:
    """Return where a ticket stands in its life."""
    course = course_of(facts, events)
    current = course.round
    return Life(
        stage=_stage(facts, course),
        round=current.number,
        round_starts=tuple(one.started_at for one in course.rounds),
        hand_overs=tuple(course.hand_overs),
        solved_at=current.solved_at,
        satisfied_at=current.satisfied_at,
        irregular_at=course.irregular_at,
        is_told=course.irregular_at is not None and _told_since(course, course.irregular_at),
    )


def _stage(facts: TicketFacts, course: Course) -> Stage:
    if course.last_kind is not None:
        return Stage.CANCELLED if course.last_kind is EventKind.CANCELLED else Stage.ARCHIVED
    current = course.round
    if course.irregular_at is not None or current.opinion_at is not None:
        return Stage.OPINION_GIVEN
    if current.solved_at is None:
        return Stage.IN_HAND
    if facts.kind is not Kind.COMPLAINT:
        return Stage.OPINION_GIVEN
    return Stage.SOLVED if current.satisfied_at is None else Stage.VISITED


def missing_for_archive(facts: TicketFacts, events: Iterable[Event], grade: Grade) -> tuple[str, ...]:
    """Return what a ticket still lacks before it may be archived (篇2 5.3.6, 5.4; 篇1 2), in order."""
    course = course_of(facts, events)
    if course.irregular_at is not None:
        return () if _told_since(course, course.irregular_at) else ("告知住戶審批結果",)
    solved = course.round.solved_at is not None
    if facts.kind is not Kind.COMPLAINT:
        return () if solved else ("處理結果",)
    lacks = {
        "解決": not solved,
        "滿意回訪": course.round.satisfied_at is None,
        "經理意見": course.round.opinion_at is None,
    }
    missing = [words for words, is_missing in lacks.items() if is_missing]
    return (*missing, *_missing_of_major(facts, course)) if grade is Grade.MAJOR else tuple(missing)


def _missing_of_major(facts: TicketFacts, course: Course) -> list[str]:
    shared = () if facts.matter is None else facts.matter.shared_events
    done = {event.kind for event in (*course.events, *shared)}
    wanted = {
        EventKind.REPORTED: "上報物業經理",
        EventKind.MANAGER_CONTACTED: "經理與住戶溝通",
        EventKind.COMPANY_TOLD: "告知公司分管領導",
        EventKind.HEAD_VISITED: "部門負責人上門，或不上門的原因",
        EventKind.MINUTES_FILED: "專題會議記錄",
    }
    return [words for kind, words in wanted.items() if kind not in done]


def _told_since(course: Course, moment: datetime) -> bool:
    told = course.events_of(EventKind.EXPLAINED)
    return any(event.occurred_at >= moment for event in told)


def next_step(
    facts: TicketFacts, events: Iterable[Event], clock_instances: Sequence[ClockInstance], now: datetime
) -> Step:
    """Return the one obvious next step: that of the most urgent clock that waits, else that of the stage."""
    course = course_of(facts, events)
    stage = _stage(facts, course)
    waiting = [one for one in clock_instances if one.is_open and one.state(now) in _WAITS and one.due_at]
    if waiting and stage not in (Stage.ARCHIVED, Stage.CANCELLED):
        return _of_clock(min(waiting, key=lambda one: one.due_at or now), stage, course)
    return _of_stage(course, stage)


def _of_clock(clock: ClockInstance, stage: Stage, course: Course) -> Step:
    if clock.clock in _AT_SOLUTION and stage is not Stage.IN_HAND:
        if clock.clock is ClockId.LETTER_REPLY:
            return STEPS[ClockId.LETTER_REPLY]
        return STAGE_STEPS[stage]
    if clock.clock in _AT_SOLUTION:
        return _towards_solution(course)
    return step_for(clock)


def _of_stage(course: Course, stage: Stage) -> Step:
    if stage is Stage.IN_HAND:
        return _towards_solution(course)
    if stage is Stage.OPINION_GIVEN and course.irregular_at is not None:
        told = _told_since(course, course.irregular_at)
        return STAGE_STEPS[stage] if told else EXPLAIN
    return STAGE_STEPS[stage]


def _towards_solution(course: Course) -> Step:
    """Return the answer a department still owes, else the solution."""
    owing = next((one for one in course.hand_overs if one.is_open), None)
    if owing is None:
        return STAGE_STEPS[Stage.IN_HAND]
    usual = STEPS[ClockId.DEPARTMENT_ANSWER]
    label = f"催{owing.department}答復" if owing.department else usual.label
    return Step(usual.event, label, usual.owner, owing.number)
