"""What a ticket still lacks before it may be archived, and the step that brings each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wuye_desk.domain.course import Course
from wuye_desk.domain.irregular import is_told
from wuye_desk.domain.steps import (
    CONTACT,
    EXPLAIN,
    HEAD_VISIT,
    MINUTES,
    OPINION,
    REPORT,
    SOLVE,
    TELL_COMPANY,
    VISIT,
    Step,
)
from wuye_desk.domain.ticket import EventKind, TicketFacts
from wuye_desk.domain.vocabulary import Grade, Kind


@dataclass(frozen=True, slots=True)
class Lack:
    """One thing the archive waits for."""

    words: str
    step: Step


def lacks(facts: TicketFacts, course: Course, grade: Grade) -> tuple[Lack, ...]:
    """Return what is missing, in order (篇2 5.3.6, 5.4; 篇1 2).

    An approved irregular closure only waits for the resident to be told (篇3 四(二), 篇2 5.3.8); for what is
    no complaint the result is enough.
    """
    if course.irregular_at is not None:
        return () if is_told(course) else (Lack("告知住戶審批結果", EXPLAIN),)
    if facts.kind is not Kind.COMPLAINT:
        return () if course.round.solved_at is not None else (Lack("處理結果", SOLVE),)
    found = tuple(_of_every_complaint(course))
    return (*found, *_of_major(facts, course)) if grade is Grade.MAJOR else found


def done_for(facts: TicketFacts, course: Course) -> set[EventKind]:
    """Return which kinds of events happened, at this ticket or once for its whole matter."""
    shared = () if facts.matter is None else facts.matter.shared_events
    return {event.kind for event in (*course.events, *shared)}


def _of_every_complaint(course: Course) -> Iterator[Lack]:
    current = course.round
    if current.solved_at is None:
        yield Lack("解決", SOLVE)
    if current.satisfied_at is None:
        yield Lack("滿意回訪", VISIT)
    if current.opinion_at is None:
        yield Lack("經理意見", OPINION)


def _of_major(facts: TicketFacts, course: Course) -> Iterator[Lack]:
    done = done_for(facts, course)
    yield from (lack for kind, lack in _MAJOR.items() if kind not in done)


_MAJOR = {
    EventKind.REPORTED: Lack("上報物業經理", REPORT),
    EventKind.MANAGER_CONTACTED: Lack("經理與住戶溝通", CONTACT),
    EventKind.COMPANY_TOLD: Lack("告知公司分管領導", TELL_COMPANY),
    EventKind.HEAD_VISITED: Lack("部門負責人上門，或不上門的原因", HEAD_VISIT),
    EventKind.MINUTES_FILED: Lack("專題會議記錄", MINUTES),
}
"""篇2 5.4.1, 5.4.2; 篇1 2.1; 篇2 5.4.4; 篇1 2.2."""
