"""One ticket wholly: what was registered, what happened since, its clocks, and what comes next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from wuye_desk.domain.grading import Grading
from wuye_desk.domain.life import Life
from wuye_desk.domain.steps import Step
from wuye_desk.domain.ticket import Event, EventKind, TicketFacts
from wuye_desk.domain.vocabulary import (
    CallerRelation,
    Capacity,
    Channel,
    Grade,
    Kind,
    Nature,
    Stage,
    Validity,
)
from wuye_desk.services.tickets.lines import ClockLine
from wuye_desk.services.tickets.timeline import Punctuality, RoundPart, TimelineEntry

__all__ = [
    "EventDraft",
    "FormLine",
    "LinkedTicket",
    "Punctuality",
    "RoundPart",
    "TicketView",
    "TimelineEntry",
]


@dataclass(frozen=True)
class EventDraft:
    """Something that happened, as it is to be recorded; data by the fields of wuye_desk.domain.events."""

    kind: EventKind
    occurred_at: datetime
    data: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LinkedTicket:
    """Another ticket this one is linked with: an earlier one, a later one, one of the same matter."""

    id: int
    number: str
    room_label: str
    subject: str
    stage: Stage


@dataclass(frozen=True, slots=True)
class FormLine:
    """One form of the ticket that can be printed, and how often it was."""

    form: str
    """「KF-01」."""
    title: str
    times: int
    last_printed_at: datetime | None
    part: int = 0
    """Which sheet of the form, where a ticket has several: the round, the slip, the application."""


@dataclass(frozen=True, kw_only=True)
class TicketView:
    """Everything the page of a ticket shows, read at one moment."""

    id: int
    number: str
    kind: Kind
    channel: Channel
    nature: Nature
    validity: Validity
    grade: Grade
    grading: Grading
    stage: Stage
    round: int
    account_id: int | None
    room_id: int | None
    room_label: str
    household_name: str
    capacity: Capacity | None
    steward: str
    """Name of the 區域管理員 on duty; empty where the room has none."""
    caller_name: str
    caller_relation: CallerRelation
    callback_phone: str
    """As it is dialled; show it masked until asked."""
    confidential: bool
    subject: str
    content: str
    demand: str
    location: str
    happening: bool
    department: str
    receiver: str
    handler: str = ""
    """Who keeps it in place of its receiver (篇2 3.1, or given over in bulk); empty where nobody does."""
    received_at: datetime
    saved_at: datetime
    letter_arrived_at: datetime | None
    joint_count: int
    sender: str
    sender_reference: str
    sender_due_at: datetime | None
    agreed_answer_at: datetime | None
    blank_number: str
    rule_book: int
    facts: TicketFacts
    events: tuple[Event, ...]
    life: Life
    rounds: tuple[RoundPart, ...]
    """The timeline: the round that runs first."""
    clocks: tuple[ClockLine, ...]
    """Of the round that runs, and whatever is still open: the running ones by deadline, then those not
    started, then the finished."""
    past_clocks: tuple[ClockLine, ...]
    """Of closed rounds."""
    next_step: Step
    other_steps: tuple[Step, ...]
    """What else whoever is at the desk may record now, next_step left out."""
    missing_for_archive: tuple[str, ...]
    forms: tuple[FormLine, ...]
    earlier: LinkedTicket | None
    later: tuple[LinkedTicket, ...]
    same_matter: tuple[LinkedTicket, ...]
    """The other tickets of its matter (同一事項)."""

    @property
    def is_open(self) -> bool:
        """Return whether it is neither archived nor cancelled."""
        return self.stage not in (Stage.ARCHIVED, Stage.CANCELLED)
