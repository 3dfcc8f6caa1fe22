"""Finds households as one types, and tells everything the desk knows about one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk
    from wuye_desk.services.household_lines import HouseholdCard, HouseholdHit, HouseholdPage


def find(desk: Desk, text: str, limit: int = 12) -> list[HouseholdHit]:
    """Return the households that fit a room, phone digits, a name or pinyin initials, nearest first."""
    raise NotImplementedError


def page(desk: Desk, building: str = "", offset: int = 0, limit: int = 200) -> HouseholdPage:
    """Return a stretch of all households in walking order, of one building or of the whole station."""
    raise NotImplementedError


def buildings(desk: Desk) -> tuple[str, ...]:
    """Return the names of all buildings, in walking order."""
    raise NotImplementedError


def card(desk: Desk, account_id: int) -> HouseholdCard:
    """Return everything the desk shows about one household; DeskError where there is none."""
    raise NotImplementedError


def warm_up() -> None:
    """Load the readings of Chinese characters, so that the first name typed is not slower than the next."""
    raise NotImplementedError
