"""The month's report (篇2 8.0): its figures, worked out of plain rows, so that each can be counted again.

Every figure is of the complaints received in the month, as they stand when the report is made.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from statistics import median
from typing import Any

from wuye_desk.domain.clock_table import PER_MATTER
from wuye_desk.domain.moments import local
from wuye_desk.domain.months import Month
from wuye_desk.domain.vocabulary import (
    Channel,
    ClockId,
    ClockState,
    Grade,
    Kind,
    Nature,
    NatureGroup,
    Stage,
    Term,
    Validity,
    VisitResult,
)

DECIDED = (ClockState.MET, ClockState.MET_LATE, ClockState.OVERDUE)
"""What a duty can come to; one that runs or has not begun is in no rate."""


class Share(Term):
    """Where a complaint is counted: each in exactly one of them."""

    VALID = "valid", "有效投訴"
    OTHER = "other", "其它"
    INVALID = "invalid", "無效"


class Dimension(Term):
    """By what the valid complaints are summed."""

    NATURE = "nature", "性質"
    GRADE = "grade", "等級"
    CHANNEL = "channel", "受理方式"
    DEPARTMENT = "department", "部門"
    BUILDING = "building", "樓棟"


NOWHERE = {Dimension.DEPARTMENT: "未指定部門", Dimension.BUILDING: "名冊外"}
"""What a complaint without a department, or without a room, is summed under."""


@dataclass(frozen=True, slots=True)
class Upgrade:
    """The last rise of a ticket's grade since it was registered."""

    before: Grade
    after: Grade
    at: datetime
    reasons: tuple[str, ...]
    """The criteria it brought, each with its clause."""
    by_itself: bool
    """The program raised it, nobody ticked or decided."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint:
    """One complaint as the report counts and lists it."""

    id: int
    number: str
    received_at: datetime
    channel: Channel
    nature: Nature
    grade: Grade
    validity: Validity
    stage: Stage
    round: int
    department: str
    building: str
    room_label: str
    caller_name: str
    callback_phone: str
    household_name: str
    confidential: bool
    subject: str
    content: str
    demand: str
    handler: str
    """Who keeps the ticket."""
    feedback_at: datetime | None = None
    """The first word to the resident about it."""
    answered_at: datetime | None = None
    """The first answer: also an interim one, or the word that it is solved."""
    solved_at: datetime | None = None
    """The last solution; none while it is in hand again."""
    visited_at: datetime | None = None
    """The last return visit, and what came of it."""
    result: VisitResult | None = None
    dissatisfied: int = 0
    """How many of its visits found the resident dissatisfied."""
    opinion_at: datetime | None = None
    archived_at: datetime | None = None
    reported_at: datetime | None = None
    manager_contacted_at: datetime | None = None
    company_told_at: datetime | None = None
    head_visited_at: datetime | None = None
    minutes_at: datetime | None = None
    duties: tuple[tuple[ClockId, ClockState], ...] = ()
    """Every clock that began, and what it has come to."""
    upgrade: Upgrade | None = None
    matter_id: int | None = None

    @property
    def share(self) -> Share:
        """Return where it is counted: 其它 is helped with (篇2 4.1.3), not invalid by itself."""
        if self.validity is Validity.INVALID:
            return Share.INVALID
        return Share.OTHER if self.nature.group is NatureGroup.OTHER else Share.VALID

    @property
    def is_finished(self) -> bool:
        """Return whether its file is closed."""
        return self.stage is Stage.ARCHIVED

    def key(self, dimension: Dimension) -> str:
        """Return what it is summed under: a code of the vocabulary, or a name."""
        return _KEYS[dimension](self)

    def states(self, clock: ClockId) -> tuple[ClockState, ...]:
        """Return what every instance of one clock has come to."""
        return tuple(state for one, state in self.duties if one is clock)


_KEYS: Mapping[Dimension, Callable[[Complaint], str]] = {
    Dimension.NATURE: lambda one: str(one.nature.value),
    Dimension.GRADE: lambda one: str(one.grade.value),
    Dimension.CHANNEL: lambda one: str(one.channel.value),
    Dimension.DEPARTMENT: lambda one: one.department,
    Dimension.BUILDING: lambda one: one.building,
}
_TERMS: Mapping[Dimension, type[Term]] = {
    Dimension.NATURE: Nature,
    Dimension.GRADE: Grade,
    Dimension.CHANNEL: Channel,
}


@dataclass(frozen=True, slots=True)
class LateDuty:
    """A duty of a valid complaint that was done too late, or that ran out undone."""

    ticket_id: int
    number: str
    clock: ClockId
    round: int
    owner: str
    """A department, a person, or the role it falls to."""
    clause: str
    due_at: datetime
    done_at: datetime | None
    state: ClockState


@dataclass(frozen=True, slots=True)
class Tally:
    """What one clock has come to, in instances."""

    met: int = 0
    late: int = 0
    missed: int = 0
    """Ran out and was not done, by now or by the time it was void."""
    running: int = 0

    @property
    def decided(self) -> int:
        """Return how many are in the rate."""
        return self.met + self.late + self.missed

    @property
    def rate(self) -> float | None:
        """Return the share kept, 0 to 1; None where none is decided."""
        return self.met / self.decided if self.decided else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """The sums of one month."""

    total: int = 0
    """Valid complaints, 待定 among them."""
    pending: int = 0
    """Those of them whose validity is not judged yet."""
    other: int = 0
    invalid: int = 0
    cancelled: int = 0
    """Complaints registered by mistake: in no other figure."""
    kinds: Mapping[Kind, int] = field(default_factory=dict)
    """建議, 問詢, 質疑 and 求助 received, those cancelled left out."""
    sums: Mapping[Dimension, Mapping[str, int]] = field(default_factory=dict)
    clocks: Mapping[ClockId, Tally] = field(default_factory=dict)
    results: Mapping[VisitResult, int] = field(default_factory=dict)
    """By the last visit of each."""
    rounds: Mapping[int, int] = field(default_factory=dict)
    once_dissatisfied: int = 0
    """Complaints with a visit that found the resident dissatisfied, however it ended."""
    upgraded: int = 0
    major: int = 0
    unfinished: int = 0
    """Those not archived yet."""
    unfinished_before: int = 0
    """Complaints of earlier months that were not archived when the month, or what has passed of it, ended."""
    answer_hours: float | None = None
    """Median from receipt to the first answer, of those answered."""
    solve_hours: float | None = None
    """Median from receipt to the last solution, of those solved."""
    per_day: tuple[int, ...] = ()
    """Valid complaints by day of the month, from the 1st."""

    @property
    def received(self) -> int:
        """Return all complaints that were not cancelled."""
        return self.total + self.other + self.invalid

    @property
    def visited(self) -> int:
        """Return how many have been visited."""
        return sum(self.results.values())

    @property
    def on_time(self) -> Tally:
        """Return all clocks together."""
        every = self.clocks.values()
        return Tally(
            sum(one.met for one in every),
            sum(one.late for one in every),
            sum(one.missed for one in every),
            sum(one.running for one in every),
        )

    @property
    def satisfaction(self) -> float | None:
        """Return the share of 滿意 and 基本滿意 among those visited, 0 to 1."""
        content = self.visited - self.results.get(VisitResult.DISSATISFIED, 0)
        return content / self.visited if self.visited else None

    def count(self, dimension: Dimension, key: str) -> int:
        """Return one of the sums."""
        return self.sums.get(dimension, {}).get(key, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthReport:
    """A month as reported: figures, the same of the month before, and the complaints behind them."""

    month: Month
    as_of: datetime
    before_until: date
    """The last day of the month before that is counted: while a month runs, its days so far."""
    figures: Figures
    before: Figures
    complaints: tuple[Complaint, ...]
    """Of all three shares, in order of receipt."""
    earlier: tuple[Complaint, ...]
    """Those behind unfinished_before."""
    late: tuple[LateDuty, ...]

    @property
    def is_over(self) -> bool:
        """Return whether the month had ended when it was counted."""
        return self.as_of >= self.month.end

    def of(self, share: Share) -> list[Complaint]:
        """Return the complaints counted in one share."""
        return [one for one in self.complaints if one.share is share]

    def keys(self, dimension: Dimension) -> list[str]:
        """Return what is summed in either month, in the order of the vocabulary, of the walk, or by size."""
        found = {**self.before.sums.get(dimension, {}), **self.figures.sums.get(dimension, {})}
        if dimension in _TERMS:
            return [str(term.value) for term in _TERMS[dimension] if term.value in found]
        if dimension is Dimension.BUILDING:
            return sorted(found, key=lambda name: (not name, _walking(name)))
        return sorted(found, key=lambda name: (not name, -self.figures.count(dimension, name), name))


def figures_of(
    month: Month,
    complaints: Iterable[Complaint],
    *,
    cancelled: int = 0,
    kinds: Mapping[Kind, int] | None = None,
    unfinished_before: int = 0,
) -> Figures:
    """Return the sums over a month's complaints; what is not a complaint comes counted already."""
    every = list(complaints)
    valid = [one for one in every if one.share is Share.VALID]
    return Figures(
        total=len(valid),
        pending=sum(one.validity is Validity.PENDING for one in valid),
        other=sum(one.share is Share.OTHER for one in every),
        invalid=sum(one.share is Share.INVALID for one in every),
        cancelled=cancelled,
        kinds=kinds or {},
        sums={dimension: Counter(one.key(dimension) for one in valid) for dimension in Dimension},
        clocks=_tallies(valid),
        results=Counter(one.result for one in valid if one.result is not None),
        rounds=Counter(one.round for one in valid),
        once_dissatisfied=sum(one.dissatisfied > 0 for one in valid),
        upgraded=sum(one.upgrade is not None for one in valid),
        major=sum(one.grade is Grade.MAJOR for one in valid),
        unfinished=sum(not one.is_finished for one in valid),
        unfinished_before=unfinished_before,
        answer_hours=_median_hours((one.received_at, one.answered_at) for one in valid),
        solve_hours=_median_hours((one.received_at, one.solved_at) for one in valid),
        per_day=_per_day(month, valid),
    )


def label_of(dimension: Dimension, key: str) -> str:
    """Return the words for what is summed, in the station's language."""
    if dimension in _TERMS:
        return _TERMS[dimension](key).label
    return key or NOWHERE[dimension]


def state_at(
    now: int, started: int | None, opens: int | None, due: int | None, stopped: int | None, voided: int | None
) -> ClockState:
    """Return what ClockInstance.state says, out of the stamps the store keeps: asked by the ten thousand."""
    if stopped is not None:
        return ClockState.MET_LATE if due is not None and stopped > due else ClockState.MET
    if voided is not None:
        return ClockState.OVERDUE if due is not None and voided >= due else ClockState.VOID
    if started is None or due is None or now < started:
        return ClockState.NOT_STARTED
    if now > due:
        return ClockState.OVERDUE
    return ClockState.NOT_YET_OPEN if opens is not None and now < opens else ClockState.RUNNING


def per_cent(rate: float) -> float:
    """Return a share of 0 to 1 in per cent with one digit, rounded down so that 100 means all."""
    return int(rate * 1000 + 1e-9) / 10


def difference(now: float | None, before: float | None) -> tuple[float | None, float | None]:
    """Return the difference to last month and what share of last month it is; None where there is none."""
    if now is None or before is None:
        return None, None
    return now - before, (now - before) / before if before else None


def _tallies(valid: Sequence[Complaint]) -> dict[ClockId, Tally]:
    found: Counter[tuple[ClockId, ClockState]] = Counter()
    counted = counted_elsewhere(valid)
    for one in valid:
        found.update(duty for duty in one.duties if (one.id, duty[0]) not in counted)
    tallies = {
        clock: Tally(
            found[clock, ClockState.MET],
            found[clock, ClockState.MET_LATE],
            found[clock, ClockState.OVERDUE],
            found[clock, ClockState.RUNNING] + found[clock, ClockState.NOT_YET_OPEN],
        )
        for clock in ClockId
    }
    return {clock: tally for clock, tally in tallies.items() if tally != Tally()}


def counted_elsewhere(valid: Iterable[Complaint]) -> set[tuple[int, ClockId]]:
    """Return the duties (ticket, clock) that are done once per matter and counted at its first ticket."""
    first: dict[tuple[int, ClockId], int] = {}
    shared = (
        ((one.matter_id, clock), one.id)
        for one in valid if one.matter_id is not None
        for clock, _state in one.duties if clock in PER_MATTER
    )  # fmt: skip
    return {(ticket, key[1]) for key, ticket in shared if first.setdefault(key, ticket) != ticket}


def _median_hours(spans: Iterable[tuple[datetime, datetime | None]]) -> float | None:
    known = [(end - start) / timedelta(hours=1) for start, end in spans if end is not None]
    return median(known) if known else None


def _per_day(month: Month, valid: Sequence[Complaint]) -> tuple[int, ...]:
    found = Counter(local(one.received_at).day for one in valid)
    return tuple(found[day] for day in range(1, month.days + 1))


def _walking(name: str) -> list[Any]:
    """Return a key by which 2棟 comes before 10棟."""
    return [(0, int(part), "") if part.isdigit() else (1, 0, part) for part in re.split(r"(\d+)", name)]
