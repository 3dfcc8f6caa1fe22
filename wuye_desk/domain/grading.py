"""Grading by criteria (篇3 四(一), 篇2 4.1.1): ticks set the grade, the heaviest wins, nobody picks it.

A grade rises by itself; it falls only by a REGRADED event that names the lower grade, with a written reason.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from wuye_desk.domain.course import Course, course_of, is_dissatisfied
from wuye_desk.domain.rulebook import RuleBook
from wuye_desk.domain.ticket import Event, EventKind, TicketFacts
from wuye_desk.domain.vocabulary import Channel, Criterion, Grade, Kind

JOINT_LEAST = 3
"""三人或以上 (篇3 四(一)1(1)); part of the criterion's name, not a limit a station sets."""
_WRITTEN_OR_PASSED_ON = frozenset(
    {Channel.LETTER, Channel.GOVERNMENT, Channel.CALL_CENTER, Channel.GROUP, Channel.QUALITY}
)
"""Channels of 篇3 四(一)2(4); what a superior of the company itself passes on is not among them."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One criterion that is met, and the clause it is written in."""

    criterion: Criterion
    clause: str
    by_itself: bool
    """The program ticked it."""


@dataclass(frozen=True, slots=True)
class Grading:
    """The grade of a ticket as it now stands."""

    grade: Grade
    reasons: tuple[Reason, ...]
    """Every criterion met, the heaviest first; none for 簡易."""
    since: datetime


@dataclass(frozen=True, slots=True)
class GradeChange:
    """From this moment on the ticket has this grade."""

    at: datetime
    grade: Grade
    by_itself: bool
    """The program raised it, nobody ticked or decided."""
    criteria: frozenset[Criterion]
    automatic: frozenset[Criterion]
    """Those of the criteria the program ticked."""


def grade(facts: TicketFacts, events: Iterable[Event], rules: RuleBook) -> Grading:
    """Return the grade of a ticket, why, and since when."""
    history = grade_history(facts, course_of(facts, events), rules)
    last = history[-1]
    since = last.at
    for change in reversed(history):
        if change.grade is not last.grade:
            break
        since = change.at
    return Grading(last.grade, _reasons(last, rules), since)


def self_ticked(facts: TicketFacts, events: Iterable[Event]) -> frozenset[Criterion]:
    """Return the criteria whose conditions are there, whether or not a person ticked them too."""
    found = set(_at_registration(facts))
    for _, criteria, by_hand in _later(facts, course_of(facts, events)):
        if not by_hand:
            found |= criteria
    return frozenset(found)


def grade_history(facts: TicketFacts, course: Course, rules: RuleBook) -> tuple[GradeChange, ...]:
    """Return every change of criteria or grade, the first at the receipt; two at least are rare."""
    if facts.kind is not Kind.COMPLAINT:
        return (GradeChange(facts.received_at, Grade.SIMPLE, False, frozenset(), frozenset()),)
    automatic = _at_registration(facts)
    criteria = facts.criteria | automatic
    by_itself = bool(automatic) and _heaviest(criteria, rules) is not _heaviest(facts.criteria, rules)
    first = GradeChange(facts.received_at, _heaviest(criteria, rules), by_itself, criteria, automatic)
    changes = [first]
    for event_at, added, event in _in_order(facts, course):
        changed = _changed(changes[-1], event_at, added, event, rules)
        if changed is not None:
            changes.append(changed)
    return tuple(changes)


def _changed(
    last: GradeChange, at: datetime, added: frozenset[Criterion], event: Event | None, rules: RuleBook
) -> GradeChange | None:
    lowered = None if event is None else event.data.get("grade")
    if lowered:
        ruled = Grade(lowered)
        named = added if event is not None and "criteria" in event.data else last.criteria
        kept = frozenset(one for one in named if rules.criteria[one].grade.rank <= ruled.rank)
        return GradeChange(at, ruled, False, kept, last.automatic & kept)
    criteria = last.criteria | added
    if criteria == last.criteria:
        return None
    heaviest = max(last.grade, _heaviest(added, rules), key=lambda one: one.rank)
    by_itself = event is None or not event.by
    automatic = last.automatic | (added - last.criteria) if by_itself else last.automatic
    return GradeChange(at, heaviest, by_itself, criteria, automatic)


def _in_order(
    facts: TicketFacts, course: Course
) -> list[tuple[datetime, frozenset[Criterion], Event | None]]:
    found = [
        (at, criteria, event if event is not None and event.kind is EventKind.REGRADED else None)
        for at, criteria, event in _later_events(facts, course)
    ]
    return found if len(found) < 2 else sorted(found, key=lambda one: one[0])


def _later(facts: TicketFacts, course: Course) -> list[tuple[datetime, frozenset[Criterion], bool]]:
    return [
        (at, criteria, event is not None and event.kind is EventKind.REGRADED and bool(event.by))
        for at, criteria, event in _later_events(facts, course)
    ]


def _later_events(
    facts: TicketFacts, course: Course
) -> list[tuple[datetime, frozenset[Criterion], Event | None]]:
    """Return what came to be met after the registration: when, which criteria, by which event."""
    found: list[tuple[datetime, frozenset[Criterion], Event | None]] = []
    matter = facts.matter
    if matter is not None and matter.third_household_at is not None:
        found.append((max(facts.received_at, matter.third_household_at), frozenset({Criterion.JOINT}), None))
    for event in course.events:
        if event.kind is EventKind.REGRADED:
            codes = frozenset(Criterion(code) for code in event.data.get("criteria", ()))
            found.append((event.occurred_at, codes, event))
        elif is_dissatisfied(event):
            found.append((event.occurred_at, _by_visit(event), event))
    return found


def _by_visit(event: Event) -> frozenset[Criterion]:
    if event.data.get("outside"):
        return frozenset({Criterion.REPEATED, Criterion.OUTSIDE_VISIT_DISSATISFIED})
    return frozenset({Criterion.REPEATED})


def _at_registration(facts: TicketFacts) -> frozenset[Criterion]:
    met = {
        Criterion.JOINT: facts.joint_count >= JOINT_LEAST,
        Criterion.REPEATED: facts.repeats_earlier,
        Criterion.WRITTEN_OR_PASSED_ON: facts.channel in _WRITTEN_OR_PASSED_ON,
    }
    return frozenset(criterion for criterion, is_met in met.items() if is_met)


def _heaviest(criteria: Iterable[Criterion], rules: RuleBook) -> Grade:
    grades = {rules.criteria[one].grade for one in criteria}
    return max(grades, key=lambda one: one.rank, default=Grade.SIMPLE)


def _reasons(change: GradeChange, rules: RuleBook) -> tuple[Reason, ...]:
    met = [one for one in Criterion if one in change.criteria]
    met.sort(key=lambda one: -rules.criteria[one].grade.rank)
    return tuple(Reason(one, rules.criteria[one].clause, one in change.automatic) for one in met)
