"""Tens of thousands of households: rooms, names, phones, and the keys they are found by."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import product

from peewee import Database

from tests.benchmarks.rows import insert
from wuye_desk.domain.household_keys import household_keys
from wuye_desk.domain.initials import initials
from wuye_desk.domain.room_label import RoomName
from wuye_desk.domain.vocabulary import Capacity
from wuye_desk.store.models import Account, HouseholdKey, Party, PartyPhone, Room
from wuye_desk.store.sqlite_only import add_phone_runs

SURNAMES = "張王李趙劉陳楊黃周吳徐孫胡朱高林何郭馬羅梁宋鄭謝韓唐馮于董蕭程曹袁鄧許傅沈曾彭呂"
GIVEN = "德勝秋月美玲東山大森婉君建國曉婷麗娟文海志強雅文國棟秀英俊傑家豪淑芬怡君宗翰冠宇雅婷"
FLOORS = 25
ROOMS_OF_FLOOR = 10


def room_names(count: int) -> Iterator[RoomName]:
    """Yield rooms in walking order: buildings of two units, 25 floors of 5 rooms each."""
    doors = product(range(1, 10_000), (1, 2), range(1, FLOORS + 1), range(1, ROOMS_OF_FLOOR // 2 + 1))
    for _, (building, unit, floor, door) in zip(range(count), doors, strict=False):
        yield RoomName(str(building), str(unit), floor, f"{floor:02}{door:02}")


def write(database: Database, count: int, dice: random.Random) -> None:
    """Write this many rooms, each with one party answering for it; ids run from 1 for each table."""
    rooms = list(room_names(count))
    names = [dice.choice(SURNAMES) + "".join(dice.choices(GIVEN, k=2)) for _ in rooms]
    phones = [f"1{dice.randrange(30, 99)}{dice.randrange(100_000_000):08}" for _ in rooms]
    ids = range(1, count + 1)
    areas = [1 + int(room.building) % 20 for room in rooms]
    insert(
        database,
        Room,
        ("id", "label", "building", "unit", "floor", "number", "key", "walking_key", "area", "billing_area"),
        (
            (
                at,
                room.label,
                room.building,
                room.unit,
                room.floor,
                room.number,
                room.key,
                room.walking_key,
                area,
                8960,
            )
            for at, room, area in zip(ids, rooms, areas, strict=True)
        ),
    )
    insert(
        database,
        Party,
        ("id", "name", "initials"),
        ((at, name, initials(name)) for at, name in zip(ids, names, strict=True)),
    )
    insert(
        database,
        PartyPhone,
        ("party", "number", "shown"),
        ((at, phone, phone) for at, phone in zip(ids, phones, strict=True)),
    )
    insert(
        database,
        Account,
        ("id", "room", "party", "capacity"),
        ((at, at, at, (Capacity.OWNER if at % 4 else Capacity.TENANT).value) for at in ids),
    )
    keys = (
        (0, kind, text, at)
        for at, room, name in zip(ids, rooms, names, strict=True)
        for kind, text in household_keys(room.key, name)
    )
    insert(database, HouseholdKey, ("ended", "kind", "text", "account_id"), sorted(keys))
    add_phone_runs(database, 1)
