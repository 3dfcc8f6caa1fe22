"""A ticket (工作單) as the rules see it: what was registered, and what has happened since."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from wuye_desk.domain.vocabulary import (
    Channel,
    ClockId,
    ClockState,
    Criterion,
    Kind,
    Nature,
    Role,
    Validity,
)


class EventKind(StrEnum):
    """What can happen to a ticket, in the order in which it goes through them."""

    REGISTERED = "registered"
    ARRIVED = "arrived"
    REPORTED = "reported"
    MANAGER_CONTACTED = "manager_contacted"
    ASSIGNED = "assigned"
    CONTACTED = "contacted"
    ATTEMPTED = "attempted"
    HANDED_OVER = "handed_over"
    LIAISED = "liaised"
    PASSED_UP = "passed_up"
    PLANNED = "planned"
    DEPARTMENT_ANSWERED = "department_answered"
    WITHDRAWN = "withdrawn"
    HANDLING_OPINED = "handling_opined"
    PROMISED = "promised"
    ANSWERED = "answered"
    LETTER_REPLIED = "letter_replied"
    SENDER_REPLIED = "sender_replied"
    SOLVED = "solved"
    VISITED = "visited"
    LEADER_REPORTED = "leader_reported"
    MANAGER_OPINED = "manager_opined"
    COMPANY_TOLD = "company_told"
    HEAD_VISITED = "head_visited"
    MINUTES_FILED = "minutes_filed"
    RESPONSIBILITY = "responsibility"
    REGRADED = "regraded"
    VALIDITY_JUDGED = "validity_judged"
    IRREGULAR_APPLIED = "irregular_applied"
    IRREGULAR_DECIDED = "irregular_decided"
    EXPLAINED = "explained"
    MATTER_JOINED = "matter_joined"
    MATTER_LEFT = "matter_left"
    READ = "read"
    CORRECTED = "corrected"
    REASSIGNED = "reassigned"
    NOTED = "noted"
    ARCHIVED = "archived"
    CANCELLED = "cancelled"


@dataclass(frozen=True, kw_only=True)
class Event:
    """One thing that happened: clocks are judged on occurred_at, never on recorded_at."""

    kind: EventKind
    occurred_at: datetime
    recorded_at: datetime
    sequence: int
    """1, 2, 3 … in the order of recording; REGISTERED is 1."""
    by: str = ""
    """Name of the person who recorded it; empty where the program did so by itself."""
    data: Mapping[str, Any] = field(default_factory=dict)
    """The words of the event, JSON-ready, as wuye_desk.domain.events lists them."""


@dataclass(frozen=True, kw_only=True)
class MatterFacts:
    """What the tickets of several households about one matter (同一事項) share."""

    households: int
    """How many different households have a ticket in the matter, this one included."""
    third_household_at: datetime | None = None
    """From when this ticket is one of three households' at least."""
    shared_events: tuple[Event, ...] = ()
    """REPORTED, MANAGER_CONTACTED and MINUTES_FILED of the other tickets: done once per matter."""


@dataclass(frozen=True, kw_only=True)
class TicketFacts:
    """What was registered, as corrected since: the part of a ticket that rules need."""

    kind: Kind
    channel: Channel
    nature: Nature
    received_at: datetime
    happening: bool = False
    """正在發生: somebody must be there within ten minutes."""
    criteria: frozenset[Criterion] = frozenset()
    """Ticked at registration by a person; those the program ticks by itself come on top."""
    validity: Validity = Validity.PENDING
    joint_count: int = 1
    """聯名人數 of a letter."""
    repeats_earlier: bool = False
    """Linked to an earlier ticket of the same household."""
    letter_arrived_at: datetime | None = None
    sender_due_at: datetime | None = None
    agreed_answer_at: datetime | None = None
    """約定答復: a time agreed with the resident at registration."""
    matter: MatterFacts | None = None
    is_anonymous: bool = False
    has_content: bool = True
    has_demand: bool = True
    """客戶要求 was written down: without it nothing is passed up (篇2 5.3.7)."""


@dataclass(frozen=True, kw_only=True)
class ClockInstance:
    """One clock of one ticket in one round: (ticket, clock, round, hand-over)."""

    clock: ClockId
    round: int
    hand_over: int | None
    """1, 2, 3 … for the clocks each hand-over has of its own; 2, 3 … of a closure applied for again;
    None for the others."""
    owner: Role
    department: str
    """Whose it is where the owner is a department; otherwise empty."""
    clause: str
    started_at: datetime | None
    due_at: datetime | None
    """None while the clock has not started."""
    opens_at: datetime | None = None
    """Before this moment the duty must not be done yet (站長回訪)."""
    stopped_at: datetime | None = None
    voided_at: datetime | None = None
    provisional: bool = False
    """暫算: the deadline leans on a year whose days off are not published yet."""
    set_by_hand: bool = False
    """A person named this deadline: the program never moves it."""
    rule_text: str = ""
    """The rule in the desk's words, shown while the clock has not started: 「解決後 24 小時內」."""

    @property
    def is_open(self) -> bool:
        """Return whether somebody still has to do it."""
        return self.stopped_at is None and self.voided_at is None

    def state(self, now: datetime) -> ClockState:
        """Return what the clock says at this moment."""
        if self.stopped_at is not None:
            late = self.due_at is not None and self.stopped_at > self.due_at
            return ClockState.MET_LATE if late else ClockState.MET
        if self.voided_at is not None:
            missed = self.due_at is not None and self.voided_at >= self.due_at
            return ClockState.OVERDUE if missed else ClockState.VOID
        if self.started_at is None or self.due_at is None or now < self.started_at:
            return ClockState.NOT_STARTED
        if now > self.due_at:
            return ClockState.OVERDUE
        if self.opens_at is not None and now < self.opens_at:
            return ClockState.NOT_YET_OPEN
        return ClockState.RUNNING
