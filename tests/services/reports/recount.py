"""The month's figures counted a second time, from what was registered and what happened, one by one.

Nothing of it goes through the report's own queries: clocks are worked out anew by the rules, not read back.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

from wuye_desk.domain.clocks import clocks
from wuye_desk.domain.grading import grade
from wuye_desk.domain.moments import local
from wuye_desk.domain.months import Month
from wuye_desk.domain.vocabulary import ClockState, Kind, NatureGroup, Validity, VisitResult
from wuye_desk.services.desk import Desk
from wuye_desk.store.cases import Case, load_cases
from wuye_desk.store.models import Ticket

Counts = dict[Any, int]


class Recount:
    """One month, up to a moment of it, as somebody with the files on his desk would count it."""

    def __init__(self, desk: Desk, month: Month, until: datetime | None = None) -> None:
        self._desk, self._month = desk, month
        cases = list(load_cases([row.id for row in Ticket.select().order_by(Ticket.id)]))
        self._complaints = [one for one in cases if one.facts.kind is Kind.COMPLAINT]
        ends = until or month.end
        self.of_month = [one for one in cases if month.start <= one.facts.received_at < ends]
        mine = [one for one in self.of_month if one.facts.kind is Kind.COMPLAINT]
        self.cancelled = sum(_has(one, "cancelled") for one in mine)
        kept = [one for one in mine if not _has(one, "cancelled")]
        self.invalid = sum(one.facts.validity is Validity.INVALID for one in kept)
        counted = [one for one in kept if one.facts.validity is not Validity.INVALID]
        self.other = sum(one.facts.nature.group is NatureGroup.OTHER for one in counted)
        self.valid = [one for one in counted if one.facts.nature.group is not NatureGroup.OTHER]

    def check(self, figures: Any, ends: datetime) -> None:
        """Compare every figure, and whether those that are parts of a whole add up to it."""
        valid, now = self.valid, self._desk.now()
        assert figures.total == len(valid)
        assert (figures.other, figures.invalid, figures.cancelled) == (
            self.other,
            self.invalid,
            self.cancelled,
        )
        assert figures.received == len(valid) + self.other + self.invalid
        assert figures.pending == sum(one.facts.validity is Validity.PENDING for one in valid)
        sums = {dimension.value: dict(counts) for dimension, counts in figures.sums.items()}
        assert sums == self._sums()
        assert all(sum(counts.values()) == figures.total for counts in sums.values())
        assert {kind: count for kind, count in figures.kinds.items() if count} == self._kinds()
        assert {clock: _parts(tally) for clock, tally in figures.clocks.items()} == self._clocks(now)
        assert dict(figures.results) == _count(result for one in valid if (result := _result(one)))
        assert dict(figures.rounds) == _count(1 + _dissatisfied(one) for one in valid)
        assert figures.once_dissatisfied == sum(_dissatisfied(one) > 0 for one in valid)
        assert figures.upgraded == sum(self._rose(one) for one in valid)
        assert figures.major == sum(self._grade(one).rank == 2 for one in valid)
        assert figures.unfinished == sum(not _has(one, "archived") for one in valid)
        assert figures.unfinished_before == self._unfinished_before(min(ends, now))
        assert list(figures.per_day) == self._per_day()
        assert figures.answer_hours == _median([_hours(one, _answered(one)) for one in valid])
        assert figures.solve_hours == _median([_hours(one, _solved(one)) for one in valid])

    def _grade(self, case: Case) -> Any:
        return grade(case.facts, case.events, self._desk.rules(case.ticket.rule_book)).grade

    def _sums(self) -> dict[str, Counts]:
        valid = self.valid
        rooms = [one.ticket.room.building if one.ticket.room_id else "" for one in valid]
        return {
            "nature": _count(one.facts.nature.value for one in valid),
            "grade": _count(self._grade(one).value for one in valid),
            "channel": _count(one.facts.channel.value for one in valid),
            "department": _count(map(_department, valid)),
            "building": _count(rooms),
        }

    def _kinds(self) -> Counts:
        others = [one for one in self.of_month if one.facts.kind is not Kind.COMPLAINT]
        return _count(one.facts.kind for one in others if not _has(one, "cancelled"))

    def _clocks(self, now: datetime) -> dict[Any, tuple[int, int, int, int]]:
        found: dict[Any, list[ClockState]] = {}
        shared = {"report_manager", "manager_contact", "review_meeting"}
        once: set[tuple[int, str]] = set()
        for case in self.valid:
            rules = self._desk.rules(case.ticket.rule_book)
            for one in clocks(case.facts, case.events, rules, self._desk.calendar()):
                state = one.state(now)
                matter = case.ticket.matter_id if one.clock.value in shared else None
                if state not in (ClockState.VOID, ClockState.NOT_STARTED) and (
                    matter is None or (matter, one.clock.value) not in once
                ):
                    if matter is not None:
                        once.add((matter, one.clock.value))
                    found.setdefault(one.clock, []).append(state)
        return {clock: _tally(states) for clock, states in found.items()}

    def _rose(self, case: Case) -> bool:
        """Return whether the grade after some event is heavier than before it."""
        moments = sorted({case.facts.received_at, *(one.occurred_at for one in case.events)})
        matter = case.facts.matter
        third = None if matter is None else matter.third_household_at
        if third is not None:
            moments = sorted({*moments, max(case.facts.received_at, third)})
        ranks = []
        for at in moments:
            known = [one for one in case.events if one.occurred_at <= at]
            facts = case.facts
            if (
                matter is not None
                and matter.third_household_at is not None
                and matter.third_household_at > at
            ):
                facts = replace(facts, matter=replace(matter, third_household_at=None))
            ranks.append(grade(facts, known, self._desk.rules(case.ticket.rule_book)).grade.rank)
        return any(later > earlier for earlier, later in pairwise(ranks))

    def _unfinished_before(self, moment: datetime) -> int:
        waiting = [one for one in self._complaints if one.facts.received_at < self._month.start]
        return sum(
            not _has(one, "cancelled")
            and one.facts.validity is not Validity.INVALID
            and not any(event.kind == "archived" and event.occurred_at < moment for event in one.events)
            for one in waiting
        )

    def _per_day(self) -> list[int]:
        days = [f"{local(one.facts.received_at):%Y-%m-%d}" for one in self.valid]
        first = self._month.first_day
        return [days.count(str(first + timedelta(days=place))) for place in range(self._month.days)]


def _department(case: Case) -> str:
    """Return who has it: the last department it was given to and not taken back from, else the chosen one."""
    names = {}
    for event in _happened(case):
        if event.kind in ("handed_over", "liaised"):
            names[event.data["hand_over"]] = event.data["department"]
        elif event.kind == "withdrawn":
            names.pop(event.data["hand_over"], None)
    chosen = case.ticket.department.name if case.ticket.department_id else ""
    return list(names.values())[-1] if names else chosen


def _has(case: Case, kind: str) -> bool:
    return any(event.kind == kind for event in case.events)


def _count(values: Any) -> Counts:
    found: Counts = {}
    for value in values:
        found[value] = found.get(value, 0) + 1
    return found


def _tally(states: list[ClockState]) -> tuple[int, int, int, int]:
    running = states.count(ClockState.RUNNING) + states.count(ClockState.NOT_YET_OPEN)
    parts = [states.count(state) for state in (ClockState.MET, ClockState.MET_LATE, ClockState.OVERDUE)]
    return parts[0], parts[1], parts[2], running


def _parts(tally: Any) -> tuple[int, int, int, int]:
    return tally.met, tally.late, tally.missed, tally.running


def _happened(case: Case) -> list[Any]:
    return sorted(case.events, key=lambda one: (one.occurred_at, one.sequence))


def _result(case: Case) -> VisitResult | None:
    visits = [event for event in _happened(case) if event.kind == "visited"]
    return VisitResult(visits[-1].data["result"]) if visits else None


def _dissatisfied(case: Case) -> int:
    return sum(event.kind == "visited" and event.data["result"] == "dissatisfied" for event in case.events)


def _answered(case: Case) -> datetime | None:
    told = [
        event.occurred_at
        for event in _happened(case)
        if event.kind in ("answered", "letter_replied", "solved") or event.data.get("settled")
    ]
    return told[0] if told else None


def _solved(case: Case) -> datetime | None:
    """Return when it was last solved; nothing counts that work given out, or dissatisfaction, undid."""
    solved = None
    for event in _happened(case):
        if event.kind == "solved" or event.data.get("settled"):
            solved = event.occurred_at
        elif event.kind in ("handed_over", "liaised", "passed_up") or (
            event.kind == "visited" and event.data["result"] == "dissatisfied"
        ):
            solved = None
    return solved


def _hours(case: Case, at: datetime | None) -> float | None:
    return None if at is None else (at - case.facts.received_at) / timedelta(hours=1)


def _median(values: list[float | None]) -> float | None:
    known = sorted(value for value in values if value is not None)
    if not known:
        return None
    middle = len(known) // 2
    return known[middle] if len(known) % 2 else (known[middle - 1] + known[middle]) / 2
