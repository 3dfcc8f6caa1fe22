"""Finds households as one types, and lists them as one walks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from peewee import JOIN

from wuye_desk.domain.household_keys import (
    KeyKind,
    folded,
    lookups,
    phone_digits,
    sound_lookups,
)
from wuye_desk.domain.initials import sounds
from wuye_desk.domain.masking import mask_phone
from wuye_desk.domain.room_label import search_forms
from wuye_desk.domain.vocabulary import Capacity
from wuye_desk.services.households.household_hits import HouseholdHit, HouseholdPage, Match
from wuye_desk.store.household_search import Found, empty_rooms, find_keys, find_phones, phones_of
from wuye_desk.store.models import Account, Party, Room

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk

CANDIDATES = 60
"""Keys read for each meaning of what was typed, before the nearest are chosen."""
SHORTEST_EXACT_PHONE = 4
_EXACT = {
    KeyKind.ROOM: Match.ROOM,
    KeyKind.NUMBER: Match.ROOM_NUMBER,
    KeyKind.NAME: Match.NAME_PART,
    KeyKind.INITIALS: Match.INITIALS,
    KeyKind.SOUND: Match.SOUND,
}
_START = {
    KeyKind.ROOM: Match.ROOM_START,
    KeyKind.NUMBER: Match.ROOM_START,
    KeyKind.NAME: Match.NAME_PART,
    KeyKind.INITIALS: Match.INITIALS_START,
    KeyKind.SOUND: Match.SOUND,
}


def find(desk: Desk, text: str, limit: int = 12) -> list[HouseholdHit]:  # noqa: ARG001
    """Return the households that fit a room, phone digits, a name or pinyin initials, nearest first.

    Where nobody who lives here fits, rooms without a household follow, then who has moved out.
    """
    hits = _search(lookups(text), text, limit) or _search(sound_lookups(text), text, limit)
    hits += _rooms_alone(text, limit - len(hits))
    return hits or _search(lookups(text), text, limit, ended=True)


def page(desk: Desk, building: str = "", offset: int = 0, limit: int = 200) -> HouseholdPage:  # noqa: ARG001
    """Return a stretch of all households in walking order, of one building or of the whole station."""
    living = (Account.room == Room.id) & Account.ends_on.is_null()
    rows = Room.select(Room.id, Room.label, Account.id, Account.capacity, Party.id, Party.name)
    rows = rows.join(Account, JOIN.LEFT_OUTER, on=living).join(Party, JOIN.LEFT_OUTER)
    rows = rows.where(Room.building == building) if building else rows
    found = list(rows.order_by(Room.walking_key, Account.id).offset(offset).limit(limit).tuples())
    phones = phones_of([party for *_, party, _name in found if party])
    lines = (_page_line(row, phones) for row in found)
    return HouseholdPage(rows.count(), tuple(lines))


def buildings(desk: Desk) -> tuple[str, ...]:  # noqa: ARG001
    """Return the names of all buildings, in walking order."""
    rows = Room.select(Room.building).where(Room.building != "").order_by(Room.walking_key).tuples()
    return tuple(dict.fromkeys(name for (name,) in rows))


def warm_up() -> None:
    """Load the readings of Chinese characters, so that the first name typed is not slower than the next."""
    sounds("溫")


def _search(
    wanted: Iterable[tuple[KeyKind, str]], text: str, limit: int, *, ended: bool = False
) -> list[HouseholdHit]:
    nearest: dict[int, tuple[Match, Found]] = {}
    for kind, start in wanted:
        for found in _candidates(kind, start, ended):
            match = _match(kind, start, found, text)
            if found.account_id not in nearest or match < nearest[found.account_id][0]:
                nearest[found.account_id] = (match, found)
    best = sorted(nearest.values(), key=lambda pair: (pair[0], pair[1].walking_key, pair[1].account_id))
    best = best[:limit]
    phones = phones_of([found.party_id for _, found in best])
    return [_hit(match, found, phones.get(found.party_id, []), text, ended) for match, found in best]


def _candidates(kind: KeyKind, start: str, ended: bool) -> list[Found]:
    if kind is KeyKind.PHONE:
        return find_phones(start, CANDIDATES, ended=ended)
    return find_keys(kind.value, start, CANDIDATES, ended=ended)


def _match(kind: KeyKind, start: str, found: Found, text: str) -> Match:
    if kind is KeyKind.PHONE:
        ends = len(start) >= SHORTEST_EXACT_PHONE and found.text.endswith(start)
        return Match.PHONE if ends else Match.PHONE_PART
    if found.text != start:
        return _START[kind]
    if kind is KeyKind.NAME and folded(found.name) == folded(text):
        return Match.NAME
    return _EXACT[kind]


def _hit(match: Match, found: Found, phones: list[str], text: str, ended: bool) -> HouseholdHit:
    digits = phone_digits(text)
    by_phone = match in (Match.PHONE, Match.PHONE_PART)
    shown = next((number for number in phones if by_phone and digits in number), phones[0] if phones else "")
    return HouseholdHit(
        found.account_id,
        found.room_id,
        found.room_label,
        found.name,
        Capacity(found.capacity),
        mask_phone(shown),
        match,
        ended,
    )


def _rooms_alone(text: str, limit: int) -> list[HouseholdHit]:
    if limit <= 0 or not any(sign.isdigit() for sign in text):
        return []
    found = {room: label for form in search_forms(text)[:2] for room, label in empty_rooms(form, limit)}
    return [
        HouseholdHit(None, room, label, "", None, "", Match.EMPTY_ROOM)
        for room, label in list(found.items())[:limit]
    ]


def _page_line(row: tuple[Any, ...], phones: dict[int, list[str]]) -> HouseholdHit:
    room, label, account, capacity, party, name = row
    numbers = phones.get(party, [])
    shown = mask_phone(numbers[0]) if numbers else ""
    return HouseholdHit(account, room, label, name or "", capacity, shown, Match.LISTED)
