"""《前臺受理工作登記表》: every ticket of some days, a row each (篇3 五(一)1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from wuye_desk.domain.vocabulary import Channel, Grade, Kind, Nature, Stage, Validity, VisitResult
from wuye_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One ticket as the register lists it."""

    number: str
    blank_number: str
    received_at: datetime
    saved_at: datetime
    kind: Kind
    channel: Channel
    nature: Nature
    validity: Validity
    grade: Grade
    stage: Stage
    round: int
    room_label: str
    caller_name: str
    callback_phone: str
    confidential: bool
    content: str
    demand: str
    location: str
    department: str
    receiver: str
    first_feedback_at: datetime | None
    """First contact with the resident about it."""
    answered_at: datetime | None
    solved_at: datetime | None
    """Of the last round, as the three below."""
    visited_at: datetime | None
    visit_result: VisitResult | None
    archived_at: datetime | None
    overdue: int
    """How many of its clocks ran out or were met late."""


def register_rows(desk: Desk, from_day: date, to_day: date) -> list[RegisterRow]:
    """Return the tickets received from the first to the last of these days, in order of receipt."""
    raise NotImplementedError
