"""The course a ticket has taken: its events in order, cut into rounds and hand-overs.

Everything that depends on what has happened (grade, clocks, life, checks) reads it here, so that a round or a
hand-over means the same everywhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from wuye_desk.domain.ticket import Event, EventKind, TicketFacts
from wuye_desk.domain.vocabulary import Role, VisitResult

_DISSATISFIED = VisitResult.DISSATISFIED.value
_CLOSING = frozenset({EventKind.ARCHIVED, EventKind.CANCELLED})
HANDING_OVER = frozenset({EventKind.HANDED_OVER, EventKind.LIAISED, EventKind.PASSED_UP})
"""Ways to give the work to somebody who then owes an answer (篇1 1.8)."""


@dataclass(slots=True)
class HandOver:
    """One hand-over: of the sheet (篇2 5.3.4), by liaison slip (篇2 5.2.1), or upwards (篇2 5.3.7)."""

    number: int
    department: str
    """The department; of a passing up the role it went to."""
    receiver: str
    handed_at: datetime
    round: int
    kind: EventKind = EventKind.HANDED_OVER
    """HANDED_OVER, LIAISED or PASSED_UP."""
    role: Role | None = None
    """To whom it was passed up; None for a department."""
    slip: str = ""
    """Number of the 《工作聯系單》."""
    could_not: bool = False
    """It could not be done: the resident has the reason in writing (篇1 1.8)."""
    planned_at: datetime | None = None
    answered_at: datetime | None = None
    withdrawn_at: datetime | None = None

    @property
    def closed_at(self) -> datetime | None:
        """Return when the department was through with it: answered, or the sheet withdrawn."""
        return self.answered_at or self.withdrawn_at

    @property
    def is_open(self) -> bool:
        """Return whether the department still owes its answer."""
        return self.closed_at is None

    @property
    def is_sheet(self) -> bool:
        """Return whether the sheet itself went there, to come back with a signed plan (篇2 5.3.4)."""
        return self.kind is EventKind.HANDED_OVER


@dataclass(slots=True)
class Round:
    """One round: from the receipt, or an 不滿意 visit, to the next such visit (篇1 1.10)."""

    number: int
    started_at: datetime
    events: list[Event] = field(default_factory=list)
    """In the order in which they happened; the visit that ends the round is the last of them."""
    ended_at: datetime | None = None
    solved_at: datetime | None = None
    satisfied_at: datetime | None = None
    """The satisfied visit after the solution."""
    opinion_at: datetime | None = None


@dataclass(slots=True)
class Course:
    """What has happened to a ticket, in the order of happening."""

    events: Sequence[Event]
    rounds: list[Round]
    hand_overs: list[HandOver]
    irregular_at: datetime | None = None
    """When an irregular closure was approved (篇3 四(二)3)."""
    closed_at: datetime | None = None
    """When nothing was owed any more: irregular closure approved, archived or cancelled."""
    last_kind: EventKind | None = None
    """ARCHIVED or CANCELLED once the ticket is one of them."""

    @property
    def round(self) -> Round:
        """Return the round that runs."""
        return self.rounds[-1]

    def events_of(self, *kinds: EventKind) -> list[Event]:
        """Return the events of these kinds, in order."""
        return [event for event in self.events if event.kind in kinds]


def course_of(facts: TicketFacts, events: Iterable[Event]) -> Course:
    """Return the course of a ticket out of its facts and events in any order."""
    ordered = sorted(events, key=lambda event: (event.occurred_at, event.sequence))
    course = Course(ordered, [Round(1, facts.received_at)], [])
    for event in ordered:
        course.rounds[-1].events.append(event)
        step = _STEPS.get(event.kind)
        if step is not None:
            step(course, event)
    return course


def is_dissatisfied(event: Event) -> bool:
    """Return whether an event is a return visit that found the resident dissatisfied."""
    return event.kind is EventKind.VISITED and event.data.get("result") == _DISSATISFIED


def solves(event: Event) -> bool:
    """Return whether an event says that the matter is solved and the resident knows it."""
    return event.kind is EventKind.SOLVED or is_settled(event)


def is_settled(event: Event) -> bool:
    """Return whether an event is the registration of something settled on the spot (篇2 5.3.2)."""
    return event.kind is EventKind.REGISTERED and bool(event.data.get("settled"))


def _registered(course: Course, event: Event) -> None:
    if is_settled(event):
        course.round.solved_at = event.occurred_at


def _solved(course: Course, event: Event) -> None:
    if course.round.solved_at is None:
        course.round.solved_at = event.occurred_at


def _visited(course: Course, event: Event) -> None:
    current = course.round
    if is_dissatisfied(event):
        current.ended_at = event.occurred_at
        course.rounds.append(Round(current.number + 1, event.occurred_at))
    elif current.solved_at is not None and current.satisfied_at is None:
        current.satisfied_at = event.occurred_at


def _opined(course: Course, event: Event) -> None:
    if course.round.satisfied_at is not None and course.round.opinion_at is None:
        course.round.opinion_at = event.occurred_at


def _handed_over(course: Course, event: Event) -> None:
    data = event.data
    role = Role(data["to_role"]) if data.get("to_role") else None
    course.hand_overs.append(
        HandOver(
            number=data.get("hand_over") or len(course.hand_overs) + 1,
            department=data.get("department", "") if role is None else role.label,
            receiver=data.get("receiver", "") if role is None else data.get("to", ""),
            handed_at=event.occurred_at,
            round=course.round.number,
            kind=event.kind,
            role=role,
            slip=data.get("number", ""),
        )
    )
    # Work that is given out again was not solved: the round waits for its solution anew.
    course.round.solved_at = course.round.satisfied_at = None


def _planned(course: Course, event: Event) -> None:
    for one in _meant(course, event):
        one.planned_at = one.planned_at or event.occurred_at


def _department_answered(course: Course, event: Event) -> None:
    for one in _meant(course, event):
        one.answered_at = one.answered_at or event.occurred_at
        one.could_not = one.could_not or bool(event.data.get("written_reason"))


def _withdrawn(course: Course, event: Event) -> None:
    for one in _meant(course, event):
        one.withdrawn_at = one.withdrawn_at or event.occurred_at


def _meant(course: Course, event: Event) -> list[HandOver]:
    """Return the hand-over an event is about; without a number, the last one."""
    number = event.data.get("hand_over")
    if number is None:
        return course.hand_overs[-1:]
    return [one for one in course.hand_overs if one.number == number]


def _decided(course: Course, event: Event) -> None:
    if event.data.get("agreed") and course.irregular_at is None:
        course.irregular_at = event.occurred_at
        course.closed_at = course.closed_at or event.occurred_at


def _closed(course: Course, event: Event) -> None:
    course.last_kind = event.kind
    course.closed_at = course.closed_at or event.occurred_at


_STEPS = {
    EventKind.REGISTERED: _registered,
    EventKind.SOLVED: _solved,
    EventKind.VISITED: _visited,
    EventKind.MANAGER_OPINED: _opined,
    **dict.fromkeys(HANDING_OVER, _handed_over),
    EventKind.PLANNED: _planned,
    EventKind.DEPARTMENT_ANSWERED: _department_answered,
    EventKind.WITHDRAWN: _withdrawn,
    EventKind.IRREGULAR_DECIDED: _decided,
    **dict.fromkeys(_CLOSING, _closed),
}
