"""The life of a ticket: where it stands, its hand-overs, what the archive still lacks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from wuye_desk.domain.archive import lacks
from wuye_desk.domain.course import Course, HandOver, course_of
from wuye_desk.domain.irregular import is_told
from wuye_desk.domain.ticket import Event, EventKind, TicketFacts
from wuye_desk.domain.vocabulary import Grade, Kind, Stage

__all__ = ["HandOver", "Life", "life", "missing_for_archive", "stage_of"]


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
        stage=stage_of(facts, course),
        round=current.number,
        round_starts=tuple(one.started_at for one in course.rounds),
        hand_overs=tuple(course.hand_overs),
        solved_at=current.solved_at,
        satisfied_at=current.satisfied_at,
        irregular_at=course.irregular_at,
        is_told=is_told(course),
    )


def stage_of(facts: TicketFacts, course: Course) -> Stage:
    """Return where a ticket stands by its course."""
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
    return tuple(lack.words for lack in lacks(facts, course_of(facts, events), grade))
