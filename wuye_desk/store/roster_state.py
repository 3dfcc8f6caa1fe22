"""Reads what is known of all rooms and households in one go, and adds many of them in one go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from wuye_desk.domain.vocabulary import Capacity
from wuye_desk.store.models import database

_ROOMS = """
SELECT r.id, r.key, r.label, r.floor, r.billing_area, r.vacant, a.name
FROM room AS r LEFT JOIN area AS a ON a.id = r.area_id
"""
_HOUSEHOLDS = """
SELECT a.room_id, a.id, p.id, p.name, a.capacity, a.moved_in_on, a.payment_way, p.identity_number,
       p.postal_address, p.note
FROM account AS a JOIN party AS p ON p.id = a.party_id
WHERE a.ends_on IS NULL ORDER BY a.id
"""
_PHONES = """
SELECT h.party_id, h.number, h.shown, h.label
FROM party_phone AS h JOIN account AS a ON a.party_id = h.party_id
WHERE a.ends_on IS NULL ORDER BY h.party_id, h.position, h.id
"""


@dataclass(slots=True)
class KnownHousehold:
    """A household that lives here now."""

    account_id: int
    party_id: int
    name: str
    capacity: Capacity
    moved_in_on: date | None
    payment_way: str
    identity: str
    address: str
    note: str
    phones: list[tuple[str, str, str]] = field(default_factory=list)
    """(number, shown, label) in their order."""


@dataclass(slots=True)
class KnownRoom:
    """A room with the household that owns it and the one that rents it."""

    id: int
    key: str
    label: str
    floor: int | None
    size: int | None
    vacant: bool
    area: str
    owner: KnownHousehold | None = None
    tenant: KnownHousehold | None = None


def load_state() -> dict[str, KnownRoom]:
    """Return every room with who answers for it now, by its key."""
    phones: dict[int, list[tuple[str, str, str]]] = {}
    for party, *phone in _rows(_PHONES):
        phones.setdefault(party, []).append(tuple(phone))
    rooms = {
        room_id: KnownRoom(room_id, key, label, floor, size, bool(vacant), area or "")
        for room_id, key, label, floor, size, vacant, area in _rows(_ROOMS)
    }
    for room_id, account, party, name, capacity, moved_in, way, identity, address, note in _rows(_HOUSEHOLDS):
        room, meant = rooms[room_id], Capacity(capacity)
        day = date.fromisoformat(moved_in) if moved_in else None
        numbers = phones.get(party, [])
        known = KnownHousehold(account, party, name, meant, day, way, identity, address, note, numbers)
        if meant is Capacity.TENANT:
            room.tenant = room.tenant or known
        else:
            room.owner = room.owner or known
    return {room.key: room for room in rooms.values()}


def next_ids() -> tuple[int, int, int, int]:
    """Return the first free ids of rooms, parties, accounts and phones; call it inside write()."""
    tables = ("room", "party", "account", "party_phone")
    highest = (_rows(f"SELECT COALESCE(MAX(id), 0) FROM {table}") for table in tables)
    room, party, account, phone = (next(rows)[0] + 1 for rows in highest)
    return room, party, account, phone


def insert_many(table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Add many rows in one go; must be called inside write()."""
    marks = ", ".join("?" for _ in columns)
    sql = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})"
    database.connection().executemany(sql, rows)


def _rows(sql: str) -> Iterator[Any]:
    return iter(database.execute_sql(sql).fetchall())
