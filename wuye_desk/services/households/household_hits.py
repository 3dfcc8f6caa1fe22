"""Households that fit what was typed, and stretches of the list."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from wuye_desk.domain.vocabulary import Capacity


class Match(IntEnum):
    """By what a household was found, the nearest first."""

    ROOM = 1
    ROOM_NUMBER = 2
    PHONE = 3
    NAME = 4
    INITIALS = 5
    ROOM_START = 6
    PHONE_PART = 7
    NAME_PART = 8
    INITIALS_START = 9
    SOUND = 10
    EMPTY_ROOM = 11
    LISTED = 12
    """Not searched for at all."""


@dataclass(frozen=True, slots=True)
class HouseholdHit:
    """One household that fits what was typed; a room nobody answers for has no account."""

    account_id: int | None
    room_id: int
    room_label: str
    name: str
    capacity: Capacity | None
    phone: str
    """The number that matched, else the first one: masked, empty where there is none."""
    match: Match
    moved_out: bool = False
    """已遷出: only given where nobody who lives here now fits."""


@dataclass(frozen=True, slots=True)
class HouseholdPage:
    """A stretch of the list of households."""

    total: int
    lines: tuple[HouseholdHit, ...]
