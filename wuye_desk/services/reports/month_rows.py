"""The complaints behind a month's figures: tickets, events and clocks of the store, joined in one pass."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from wuye_desk.domain.answering import ANSWERS, FEEDBACK
from wuye_desk.domain.course import course_of
from wuye_desk.domain.grading import GradeChange, grade_history
from wuye_desk.domain.moments import from_stamp, to_stamp
from wuye_desk.domain.report import Complaint, LateDuty, Share, Upgrade, counted_elsewhere, state_at
from wuye_desk.domain.rulebook import RuleBook
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import (
    Channel,
    ClockId,
    ClockState,
    Grade,
    Nature,
    Role,
    Stage,
    Validity,
    VisitResult,
)
from wuye_desk.services.desk import Desk
from wuye_desk.store import queries_reports
from wuye_desk.store.cases import load_cases

_LATE = frozenset({ClockState.MET_LATE, ClockState.OVERDUE})
_UNSTARTED = frozenset({ClockState.NOT_STARTED, ClockState.VOID})
_FIRST: Mapping[str, str] = {
    EventKind.REPORTED: "reported_at",
    EventKind.MANAGER_CONTACTED: "manager_contacted_at",
    EventKind.COMPANY_TOLD: "company_told_at",
    EventKind.HEAD_VISITED: "head_visited_at",
    EventKind.MINUTES_FILED: "minutes_at",
}
_LAST: Mapping[str, str] = {
    EventKind.SOLVED: "solved_at",
    EventKind.MANAGER_OPINED: "opinion_at",
    EventKind.ARCHIVED: "archived_at",
}
_HANDING: frozenset[str] = frozenset({EventKind.HANDED_OVER, EventKind.LIAISED})
"""What gives the work to a department: the sheet itself, or a 《工作聯系單》 (篇2 5.3.4, 5.2.1)."""
_WORDY = sorted({EventKind.REGISTERED, EventKind.VISITED, EventKind.WITHDRAWN, *_HANDING})
"""Of these the words are read as well."""
_TELLING = sorted({EventKind.REGRADED, *_WORDY, *FEEDBACK, *ANSWERS, *_FIRST, *_LAST})
"""The kinds of events a figure or a date of the report depends on."""


@dataclass(slots=True)
class _Past:
    """What happened to one ticket, in stamps, under the names of Complaint."""

    moments: dict[str, int] = field(default_factory=dict)
    visits: list[tuple[int, str]] = field(default_factory=list)
    handed: dict[int, tuple[int, str]] = field(default_factory=dict)
    """By the number of a hand-over that was not withdrawn: when, and to which department."""
    withdrawn: set[int] = field(default_factory=set)
    regraded: bool = False

    def first(self, name: str, at: int) -> None:
        self.moments[name] = min(at, self.moments.get(name, at))

    def last(self, name: str, at: int) -> None:
        self.moments[name] = max(at, self.moments.get(name, at))

    def department(self, chosen: str) -> str:
        """Return the department it was handed to last, else the one chosen at registration."""
        handed = [one for number, one in self.handed.items() if number not in self.withdrawn]
        return max(handed, default=(0, chosen))[1] or chosen

    @property
    def dissatisfied(self) -> int:
        return sum(result == VisitResult.DISSATISFIED.value for _at, result in self.visits)

    def told(self, *, in_hand: bool) -> dict[str, Any]:
        """Return the fields of Complaint; a solution that did not hold is none."""
        found: dict[str, Any] = {name: from_stamp(at) for name, at in self.moments.items()}
        if in_hand:
            found.pop("solved_at", None)
        if self.visits:
            at, result = max(self.visits, key=lambda one: one[0])
            found |= {"visited_at": from_stamp(at), "result": VisitResult(result)}
        return found | {"dissatisfied": self.dissatisfied}


def complaints(desk: Desk, condition: queries_reports.Condition) -> list[Complaint]:
    """Return the complaints a condition holds for, in order of receipt, as they stand now."""
    return with_late_duties(desk, condition)[0]


def with_late_duties(
    desk: Desk, condition: queries_reports.Condition
) -> tuple[list[Complaint], list[LateDuty]]:
    """Return these complaints, and what of the valid ones was done too late or not at all, by number."""
    rows = queries_reports.tickets(condition)
    pasts = _pasts(queries_reports.events(condition, _TELLING, _WORDY))
    duties, late = _duties(queries_reports.clocks(condition), to_stamp(desk.now()))
    upgrades = _upgrades(desk, [row[0] for row in rows if _may_have_risen(row, pasts[row[0]])])
    found = [_complaint(row, pasts[row[0]], duties.get(row[0], ()), upgrades.get(row[0])) for row in rows]
    numbers = {one.id: one.number for one in found if one.share is Share.VALID}
    counted = counted_elsewhere(one for one in found if one.share is Share.VALID)
    mine = [
        (row, state) for row, state in late if row[1] in numbers and (row[1], ClockId(row[2])) not in counted
    ]
    owners = queries_reports.owners([row[0] for row, _state in mine])
    told = [_late(row, numbers[row[1]], owners[row[0]], state) for row, state in mine]
    return found, sorted(told, key=lambda one: (one.number, one.due_at, one.clock.value))


def _late(row: tuple[Any, ...], number: str, owner: tuple[Any, ...], state: ClockState) -> LateDuty:
    round_, role, person, department, clause = owner
    return LateDuty(
        ticket_id=row[1],
        number=number,
        clock=ClockId(row[2]),
        round=round_,
        owner=department or person or Role(role).label,
        clause=clause,
        due_at=from_stamp(row[5]),
        done_at=None if row[6] is None else from_stamp(row[6]),
        state=state,
    )


def _pasts(rows: Iterable[tuple[Any, ...]]) -> defaultdict[int, _Past]:
    pasts: defaultdict[int, _Past] = defaultdict(_Past)
    for ticket_id, code, at, data in rows:
        _note(pasts[ticket_id], code, at, data)
    return pasts


def _note(past: _Past, kind: str, at: int, data: str | None) -> None:
    """Note one event; its kind is the bare code, as the vocabulary of events compares with it."""
    words: Mapping[str, Any] = json.loads(data) if data else {}
    settled = kind == EventKind.REGISTERED and bool(words.get("settled"))
    if settled or kind in FEEDBACK:
        past.first("feedback_at", at)
    if settled or kind in ANSWERS:
        past.first("answered_at", at)
    if settled:
        past.last("solved_at", at)
    if kind == EventKind.VISITED and words.get("result"):
        past.visits.append((at, words["result"]))
    if kind in _HANDING:
        past.handed[words.get("hand_over", 0)] = at, words.get("department", "")
    if kind == EventKind.WITHDRAWN:
        past.withdrawn.add(words.get("hand_over", 0))
    if kind == EventKind.REGRADED:
        past.regraded = True
    if kind in _FIRST:
        past.first(_FIRST[kind], at)
    if kind in _LAST:
        past.last(_LAST[kind], at)


_Duties = dict[int, list[tuple[ClockId, ClockState]]]


def _duties(
    rows: Iterable[tuple[Any, ...]], now: int
) -> tuple[_Duties, list[tuple[tuple[Any, ...], ClockState]]]:
    """Return what every clock that began has come to, by ticket; and the rows of those late or missed."""
    # One pair for all who came to the same: tens of thousands of tuples would keep the collector busy.
    pairs = {(clock.value, state): (clock, state) for clock in ClockId for state in ClockState}
    duties: defaultdict[int, list[tuple[ClockId, ClockState]]] = defaultdict(list)
    late = []
    for row in rows:
        state = state_at(now, *row[3:])
        if state not in _UNSTARTED:
            duties[row[1]].append(pairs[row[2], state])
        if state in _LATE:
            late.append((row, state))
    return duties, late


def _complaint(
    row: tuple[Any, ...],
    past: _Past,
    duties: Sequence[tuple[ClockId, ClockState]],
    upgrade: Upgrade | None,
) -> Complaint:
    stage = Stage(row[7])
    return Complaint(
        id=row[0],
        number=row[1],
        received_at=from_stamp(row[2]),
        channel=Channel(row[3]),
        nature=Nature(row[4]),
        grade=Grade(row[5]),
        validity=Validity(row[6]),
        stage=stage,
        round=row[8],
        department=past.department(row[9]),
        building=row[10],
        room_label=row[11],
        caller_name=row[12],
        callback_phone=row[13],
        household_name=row[14],
        confidential=bool(row[15]),
        subject=row[16],
        content=row[17],
        demand=row[18],
        handler=row[19],
        duties=tuple(duties),
        upgrade=upgrade,
        matter_id=row[20],
        **past.told(in_hand=stage is Stage.IN_HAND),
    )


def _may_have_risen(row: tuple[Any, ...], past: _Past) -> bool:
    """Return whether anything happened by which a grade can rise; most tickets need no closer look."""
    return past.regraded or past.dissatisfied > 0 or row[20] is not None


def _upgrades(desk: Desk, ticket_ids: Sequence[int]) -> dict[int, Upgrade]:
    found = {}
    for case in load_cases(ticket_ids):
        rules = desk.rules(case.ticket.rule_book)
        history = grade_history(case.facts, course_of(case.facts, case.events), rules)
        received = case.facts.received_at
        rises = [
            (was, now)
            for was, now in pairwise(history)
            if now.grade.rank > was.grade.rank and now.at > received
        ]
        if rises:
            found[case.ticket.id] = _upgrade(*rises[-1], rules)
    return found


def _upgrade(was: GradeChange, now: GradeChange, rules: RuleBook) -> Upgrade:
    brought = [one for one in now.criteria - was.criteria if rules.criteria[one].grade is now.grade]
    reasons = tuple(sorted(f"{one.label}（{rules.criteria[one].clause}）" for one in brought))
    return Upgrade(was.grade, now.grade, now.at, reasons, now.by_itself)
