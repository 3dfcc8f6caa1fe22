"""Every clock of a ticket: a pure function of facts, events, rule book and working calendar.

An instance is (ticket, clock, round, hand-over). It starts at the later of its start event and the grade
change that made it apply; regrading, a new round, an approved irregular closure or the archive void what is
open, and what was missed by then stays missed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from wuye_desk.domain.clock_limits import Deadline, deadline
from wuye_desk.domain.clock_table import (
    CLOCK_TABLE,
    Grades,
    Logic,
    Part,
    Scope,
    current_promise,
    promises,
)
from wuye_desk.domain.course import Course, course_of
from wuye_desk.domain.grading import GradeChange, grade_history
from wuye_desk.domain.irregular import applications_of, gives_up
from wuye_desk.domain.rulebook import RuleBook
from wuye_desk.domain.ticket import ClockInstance, Event, TicketFacts
from wuye_desk.domain.vocabulary import ClockId, Grade, Role
from wuye_desk.domain.workdays import WorkCalendar


@dataclass(frozen=True, slots=True)
class _Window:
    """A stretch of time in which the grade makes a clock apply."""

    starts_at: datetime
    ends_at: datetime | None
    by_itself: bool = False
    """The program, not a person, brought the grade about."""


def clocks(
    facts: TicketFacts, events: Iterable[Event], rules: RuleBook, calendar: WorkCalendar
) -> tuple[ClockInstance, ...]:
    """Return every clock the ticket has or had, by round, in the order of the clock table."""
    return _Work(facts, course_of(facts, events), rules, calendar).all()


class _Work:
    """What is worked out once for all clocks of one ticket."""

    def __init__(self, facts: TicketFacts, course: Course, rules: RuleBook, calendar: WorkCalendar) -> None:
        self._facts = facts
        self._course = course
        self._rules = rules
        self._calendar = calendar
        history = grade_history(facts, course, rules)
        self._windows = {
            Grades.ANY: [_Window(facts.received_at, None)],
            Grades.MINOR: _windows(history, major=False),
            Grades.MAJOR: _windows(history, major=True),
        }
        self._done: dict[ClockId, ClockInstance] = {}
        """The clocks a ticket has once."""
        self._kept_parts: dict[tuple[Scope, bool], tuple[Part, ...]] = {}

    def all(self) -> tuple[ClockInstance, ...]:
        """Return all instances."""
        found = []
        for clock, logic in CLOCK_TABLE.items():
            if not self._windows[logic.grades]:
                continue
            for part in self._parts(logic):
                instance = self._instance(clock, logic, part) if logic.applies(part) else None
                if instance is not None:
                    found.append(instance)
                    if logic.scope is Scope.ONCE:
                        self._done[clock] = instance
        return tuple(found)

    def _parts(self, logic: Logic) -> tuple[Part, ...]:
        """Return the parts a clock has an instance of; clocks of one scope share theirs."""
        key = (logic.scope, logic.per_matter)
        parts = self._kept_parts.get(key)
        if parts is None:
            parts = self._kept_parts[key] = tuple(self._cut(logic))
        return parts

    def _cut(self, logic: Logic) -> Iterator[Part]:
        course, first = self._course, self._course.rounds[0]
        if logic.scope is Scope.ROUND:
            for one in course.rounds:
                yield Part(self._facts, course, one, one.events, one.ended_at)
        elif logic.scope is Scope.HAND_OVER:
            for hand_over in course.hand_overs:
                of_round = course.rounds[hand_over.round - 1]
                ends_at, number = hand_over.withdrawn_at, hand_over.number
                yield Part(self._facts, course, of_round, of_round.events, ends_at, hand_over, number=number)
        elif logic.scope is Scope.APPLICATION:
            for time, application in enumerate(applications_of(course), 1):
                again = time if time > 1 else None
                yield Part(self._facts, course, first, course.events, application=application, number=again)
        else:
            yield Part(self._facts, course, first, self._shared(logic), None)

    def _shared(self, logic: Logic) -> Iterable[Event]:
        """Return the ticket's events, and those of its matter for what is done once per matter."""
        matter = self._facts.matter
        if not logic.per_matter or matter is None:
            return self._course.events
        both = [*self._course.events, *matter.shared_events]
        return sorted(both, key=lambda event: event.occurred_at)

    def _instance(self, clock: ClockId, logic: Logic, part: Part) -> ClockInstance | None:
        kept: ClockInstance | None = None
        for window in self._windows[logic.grades]:
            one = self._in_window(clock, logic, part, window)
            if one is not None:
                kept = one if kept is None else _again(clock, kept, one)
        return kept

    def _in_window(self, clock: ClockId, logic: Logic, part: Part, window: _Window) -> ClockInstance | None:
        event_at = self._start_event(clock, logic, part)
        ends_at = self._void_moment(clock, part, window)
        if event_at is None:
            return self._blank(clock, part) if ends_at is None else None
        start = self._start(clock, event_at, window)
        if window.ends_at is not None and start >= window.ends_at:
            return None
        limit = self._deadline(clock, part, start)
        stop = logic.stop(part, event_at, limit.opens_at or start)
        stopped = stop is not None and (ends_at is None or stop <= ends_at)
        if not stopped and ends_at is not None and start >= ends_at:
            return None
        return ClockInstance(
            clock=clock,
            round=part.round.number,
            hand_over=part.number,
            owner=self._owner(clock, part),
            department="" if part.hand_over is None else part.hand_over.department,
            clause=self._rules.clocks[clock].clause,
            started_at=min(start, stop) if stopped and stop is not None else start,
            due_at=limit.due_at,
            opens_at=limit.opens_at,
            stopped_at=stop if stopped else None,
            voided_at=None if stopped else ends_at,
            provisional=limit.provisional,
            set_by_hand=limit.set_by_hand,
            rule_text=self._rules.clocks[clock].rule_text,
        )

    def _blank(self, clock: ClockId, part: Part) -> ClockInstance:
        """Return a clock whose start event has not come."""
        rule = self._rules.clocks[clock]
        return ClockInstance(
            clock=clock,
            round=part.round.number,
            hand_over=None,
            owner=rule.owner,
            department="",
            clause=rule.clause,
            started_at=None,
            due_at=None,
            rule_text=rule.rule_text,
        )

    def _start_event(self, clock: ClockId, logic: Logic, part: Part) -> datetime | None:
        if clock is not ClockId.MANAGER_CONTACT:
            return logic.start(part)
        report = self._done.get(ClockId.REPORT_MANAGER)
        if report is None or report.due_at is None:
            return None
        return report.due_at if report.stopped_at is None else min(report.stopped_at, report.due_at)

    def _start(self, clock: ClockId, event_at: datetime, window: _Window) -> datetime:
        """Return the later of start event and grade change; nobody reports at night what rose by itself."""
        applied_from_the_start = window.starts_at <= self._facts.received_at
        if applied_from_the_start or event_at >= window.starts_at:
            return event_at
        if clock is ClockId.REPORT_MANAGER and window.by_itself:
            return self._calendar.next_opening(window.starts_at)
        return window.starts_at

    def _void_moment(self, clock: ClockId, part: Part, window: _Window) -> datetime | None:
        window_end = window.ends_at
        if window_end is not None and clock is ClockId.FIRST_FEEDBACK:
            window_end = self._contacted_by_manager(window_end)
        ends = (window_end, part.ends_at, self._course.closed_at)
        return min((moment for moment in ends if moment is not None), default=None)

    def _contacted_by_manager(self, upgraded_at: datetime) -> datetime | None:
        """Return until when first_feedback stands after an upgrade: until manager_contact is met."""
        contact = self._done.get(ClockId.MANAGER_CONTACT)
        if contact is None or contact.stopped_at is None:
            return None
        return max(upgraded_at, contact.stopped_at)

    def _deadline(self, clock: ClockId, part: Part, start: datetime) -> Deadline:
        if clock is ClockId.PROMISED:
            promise = current_promise(self._facts, part.round)
            return Deadline(start if promise is None else promise[1], set_by_hand=True)
        if clock is ClockId.SENDER_REPLY:
            return Deadline(self._facts.sender_due_at or start, set_by_hand=True)
        usual = deadline(self._rules.clocks[clock], start, self._calendar, self._rules.counts_first_day)
        if clock is ClockId.REPLY:
            return self._sooner_if_agreed(usual, part)
        return usual

    def _sooner_if_agreed(self, usual: Deadline, part: Part) -> Deadline:
        """Three working days, sooner if so agreed with the resident (篇1 1.5)."""
        sooner = [due for _, due in promises(self._facts, part.round) if due < usual.due_at]
        return Deadline(min(sooner), set_by_hand=True) if sooner else usual

    def _owner(self, clock: ClockId, part: Part) -> Role:
        if part.hand_over is not None and part.hand_over.role is not None:
            return part.hand_over.role
        if clock is ClockId.LEADER_REPORT and self._was_major_before(part.round.started_at):
            return Role.STATION_HEAD
        if clock is ClockId.IRREGULAR_DECISION and self._is_managers_decision(part.application):
            return Role.MANAGER
        return self._rules.clocks[clock].owner

    def _was_major_before(self, moment: datetime) -> bool:
        """Return whether it was 重大 already, so that the 站長 visited: who visited reports (篇1 1.10)."""
        majors = self._windows[Grades.MAJOR]
        return any(
            one.starts_at < moment and (one.ends_at is None or moment <= one.ends_at) for one in majors
        )

    def _is_managers_decision(self, application: Event | None) -> bool:
        """Return whether the manager decides: 重大, giving up, what the 站長 applies for (篇3 四(二)3)."""
        major = self._windows[Grades.MAJOR]
        is_major = bool(major) and major[-1].ends_at is None
        by_head = application is not None and bool(application.data.get("by_head"))
        return is_major or by_head or gives_up(application)


def _windows(history: tuple[GradeChange, ...], *, major: bool) -> list[_Window]:
    found: list[_Window] = []
    for change, following in zip(history, (*history[1:], None), strict=True):
        if (change.grade is Grade.MAJOR) is not major:
            continue
        ends_at = None if following is None else following.at
        if found and found[-1].ends_at == change.at:
            found[-1] = replace(found[-1], ends_at=ends_at)
        else:
            found.append(_Window(change.at, ends_at, change.by_itself))
    return found


def _again(clock: ClockId, before: ClockInstance, now_applies: ClockInstance) -> ClockInstance:
    """Return what counts when a clock applies a second time, after the grade went to and fro."""
    if before.stopped_at is not None:
        return before
    missed = before.due_at is not None and before.voided_at is not None and before.voided_at >= before.due_at
    if not missed:
        return now_applies
    if clock is ClockId.ONE_MONTH:
        return before
    return replace(before, stopped_at=now_applies.stopped_at, voided_at=now_applies.voided_at)
