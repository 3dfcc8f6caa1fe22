"""The one obvious next step of a ticket, and whose it is.

What the SOP wants done first comes first even where no clock says so: who takes a complaint passed on from
above, who reads a letter's original, what the manager says where a department fails. After that the most
urgent clock that waits, and where none does, the stage.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, time

from wuye_desk.domain.archive import done_for, lacks
from wuye_desk.domain.course import Course, HandOver, course_of
from wuye_desk.domain.life import stage_of
from wuye_desk.domain.moments import local, station_moment
from wuye_desk.domain.steps import (
    ASSIGN,
    HEAD_VISIT,
    OPINE_HANDLING,
    SHOW_LETTER,
    STAGE_STEPS,
    STEPS,
    TELL_COMPANY,
    Step,
    step_for,
    urging,
)
from wuye_desk.domain.ticket import ClockInstance, Event, EventKind, TicketFacts
from wuye_desk.domain.vocabulary import PASSED_ON, Channel, ClockId, ClockState, Grade, Kind, Role, Stage

_WAITS = frozenset({ClockState.RUNNING, ClockState.OVERDUE})
_AT_ONCE = frozenset({ClockId.ON_SITE, ClockId.REPORT_MANAGER, ClockId.MANAGER_CONTACT})
"""Clocks that come before everything else."""
_BEFORE_WORK = (ClockId.IRREGULAR_DECISION, ClockId.LEADER_REPORT)
"""Clocks of what must be settled before anybody works on (篇3 四(二)3, 篇1 1.10)."""
_AT_SOLUTION = frozenset({ClockId.ONE_MONTH, ClockId.LETTER_REPLY})
"""Clocks that more than one step leads to: what is next depends on the stage."""


def next_step(
    facts: TicketFacts,
    events: Iterable[Event],
    clock_instances: Sequence[ClockInstance],
    now: datetime,
    grade: Grade,
) -> Step:
    """Return what comes next; Step.event is None where nothing is left to do."""
    return _Next(facts, course_of(facts, events), clock_instances, now, grade).step()


class _Next:
    """One ticket at one moment."""

    def __init__(
        self,
        facts: TicketFacts,
        course: Course,
        clocks: Sequence[ClockInstance],
        now: datetime,
        grade: Grade,
    ) -> None:
        self._facts = facts
        self._course = course
        self._clocks = clocks
        self._now = now
        self._grade = grade
        self._stage = stage_of(facts, course)
        waiting = (one for one in clocks if one.is_open and one.state(now) in _WAITS)
        self._waiting = sorted(
            (one for one in waiting if not self._has_time(one)), key=lambda one: one.due_at or now
        )

    def step(self) -> Step:
        """Return the step."""
        if self._stage in (Stage.ARCHIVED, Stage.CANCELLED) or self._course.irregular_at is not None:
            return self._of_stage()
        pressing = next((one for one in self._waiting if one.clock in _AT_ONCE), None)
        if pressing is not None:
            return step_for(pressing)
        first = self._before_clocks()
        if first is not None:
            return first
        return self._of_clock(self._waiting[0]) if self._waiting else self._of_stage()

    def _has_time(self, clock: ClockInstance) -> bool:
        """Return whether the visit at the latest can wait: for the solution, or for the visit of the 站長."""
        if clock.clock is not ClockId.LATEST_VISIT or clock.due_at is None:
            return False
        if self._stage is Stage.IN_HAND:
            return self._now < station_moment(local(clock.due_at).date(), time())
        opens = (one.opens_at for one in self._clocks if one.clock is ClockId.MAJOR_VISIT and one.is_open)
        return any(at is not None and self._now < at <= clock.due_at for at in opens)

    def _before_clocks(self) -> Step | None:
        for clock in _BEFORE_WORK:
            found = next((one for one in self._waiting if one.clock is clock), None)
            if found is not None:
                return step_for(found)
        if self._stage is Stage.IN_HAND and self._is_unread_letter():
            return SHOW_LETTER
        return self._of_complaint() if self._facts.kind is Kind.COMPLAINT else None

    def _of_complaint(self) -> Step | None:
        """Return what a leader owes first: to be told (篇1 2.1), to take it or to say how (篇2 3.1)."""
        is_major = self._grade is Grade.MAJOR
        if is_major and EventKind.COMPANY_TOLD not in done_for(self._facts, self._course):
            return TELL_COMPANY
        if self._stage is not Stage.IN_HAND:
            return None
        late = any(one.state(self._now) is ClockState.OVERDUE for one in self._waiting)
        assigned = late or self._course.events_of(EventKind.ASSIGNED)
        if self._facts.channel in PASSED_ON and not assigned:
            return ASSIGN
        return OPINE_HANDLING if self._needs_opinion() else None

    def _is_unread_letter(self) -> bool:
        """Return whether the original of a letter still has to go up (篇1 1.3)."""
        readings = self._course.events_of(EventKind.READ)
        return self._facts.channel is Channel.LETTER and not any(_is_word_from_above(one) for one in readings)

    def _needs_opinion(self) -> bool:
        """Return whether a department failed and the manager has not said how to go on (篇2 3.1)."""
        opinions = [one.occurred_at for one in self._course.events_of(EventKind.HANDLING_OPINED)]
        failed = (one.handed_at for one in self._course.hand_overs if self._has_failed(one))
        last = max(failed, default=None)
        return last is not None and all(at < last for at in opinions)

    def _has_failed(self, hand_over: HandOver) -> bool:
        if hand_over.round != self._course.round.number:
            return False
        late = (one for one in self._waiting if one.state(self._now) is ClockState.OVERDUE)
        return hand_over.could_not or any(
            one.clock is ClockId.DEPARTMENT_ANSWER and one.hand_over == hand_over.number for one in late
        )

    def _of_clock(self, clock: ClockInstance) -> Step:
        if clock.clock not in _AT_SOLUTION:
            return step_for(clock)
        if self._stage is Stage.IN_HAND:
            return self._towards_solution()
        return STEPS[ClockId.LETTER_REPLY] if clock.clock is ClockId.LETTER_REPLY else self._of_stage()

    def _of_stage(self) -> Step:
        if self._stage is Stage.IN_HAND:
            return self._towards_solution()
        missing = lacks(self._facts, self._course, self._grade)
        if self._stage is Stage.OPINION_GIVEN and missing:
            return missing[0].step
        return STAGE_STEPS[self._stage]

    def _towards_solution(self) -> Step:
        """Return the answer somebody still owes, else the head at the door (篇2 5.4.4), else the solution."""
        owing = next((one for one in self._course.hand_overs if one.is_open), None)
        if owing is not None:
            usual = STEPS[ClockId.DEPARTMENT_ANSWER]
            label = urging(owing.department) if owing.department else usual.label
            return Step(usual.event, label, owing.role or usual.owner, owing.number)
        head_visited = self._course.events_of(EventKind.HEAD_VISITED)
        if self._grade is Grade.MAJOR and not head_visited:
            return HEAD_VISIT
        return STAGE_STEPS[Stage.IN_HAND]


def _is_word_from_above(reading: Event) -> bool:
    """Return whether somebody read it as 物業經理, or left his word on it; the tick of the 站長 is none."""
    by_manager = Role.MANAGER.value in reading.data.get("roles", ())
    return by_manager or bool(reading.data.get("words"))
