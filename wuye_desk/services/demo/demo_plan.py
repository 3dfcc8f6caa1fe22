"""What is to be made for the sample station: a ticket, and what has happened to it since."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Channel


@dataclass(frozen=True)
class Caller:
    """A household that may call."""

    account_id: int
    building: str
    name: str
    phone: str


@dataclass(frozen=True)
class Happening:
    """One event that follows the registration."""

    kind: EventKind
    at: datetime
    data: Mapping[str, Any]


@dataclass(frozen=True)
class Plan:
    """A ticket to be made, and its course; what of it lies ahead of now has not happened yet."""

    received_at: datetime
    story: Mapping[str, Any]
    course: tuple[Happening, ...] = ()
    channel: Channel = Channel.CALL
    settled: str = ""
    happening: bool = False
    handed_over: bool = True
    sender_due_at: datetime | None = None
    key: str = ""
    """The name by which later plans refer to it."""
    repeats: str = ""
    """The earlier ticket of the same household that it takes up again."""
    joins: str = ""
    """The ticket of another household about the same matter."""
