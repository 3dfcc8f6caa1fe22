"""Carries out what a roster changes: everything made ready first, then one short transaction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.household_keys import household_keys
from wuye_desk.domain.initials import initials
from wuye_desk.services.households.household_editing import room_values
from wuye_desk.services.roster.roster_book import REPORTED_EVERY, Reports, without_collecting
from wuye_desk.services.roster.roster_groups import IncomingHousehold, IncomingRoom
from wuye_desk.services.roster.roster_history import Told, incoming_told, note_added, update_noted
from wuye_desk.services.roster.roster_plan import Fate, PlannedHousehold, PlannedRoom, RosterPlan
from wuye_desk.store.household_search import drop_keys, index_phones, put_keys, replace_phones
from wuye_desk.store.models import Account, Area, Party, Room
from wuye_desk.store.roster_state import KnownHousehold, insert_many, load_state, next_ids
from wuye_desk.store.sealing import sealer

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk

Sealed = Callable[[str], str]
"""Seals a number."""
_ROOM_COLUMNS = ("label", "building", "unit", "floor", "number", "key", "walking_key")
_PARTY_COLUMNS = ("id", "name", "initials", "identity_number", "postal_address", "note")
_PHONE_COLUMNS = ("party_id", "number", "shown", "label", "position")
_ACCOUNT_COLUMNS = (
    "id", "party_id", "room_id", "capacity", "starts_on", "moved_in_on", "payment_way", "vacant", "note"
)  # fmt: skip


@dataclass(slots=True)
class _Ready:
    """Rows made ready; where they refer to each other they count from 0 until the ids are known."""

    rooms: list[tuple[Any, ...]] = field(default_factory=list)
    """(area's name, values …)."""
    parties: list[tuple[Any, ...]] = field(default_factory=list)
    phones: list[tuple[Any, ...]] = field(default_factory=list)
    accounts: list[tuple[Any, ...]] = field(default_factory=list)
    """(new room's place or None, known room's id or None, values …); the party has the account's place."""
    keys: dict[str, list[tuple[str, int]]] = field(default_factory=lambda: defaultdict(list))
    """(text, account's place) of each kind."""
    told: list[Told] = field(default_factory=list)
    """What the history keeps of each account."""


def carry_out(desk: Desk, plan: RosterPlan, progress: Reports) -> None:
    """Do all of a plan or nothing; DeskError where it has problems or households were changed meanwhile."""
    if plan.problems:
        raise DeskError("名冊還有錯，改好再匯入。")
    with without_collecting():
        ready = _make_ready(plan, desk.now().date(), progress)
        with desk.store.write():
            _write(desk, plan, ready)
            progress.report(len(plan.rooms), len(plan.rooms), "正在保存")


def _write(desk: Desk, plan: RosterPlan, ready: _Ready) -> None:
    if load_state() != plan.state:
        raise DeskError("預覽之後住戶資料有改動，請重新預覽再匯入。")
    areas = _areas({room.incoming.area for room in plan.rooms})
    sealed = sealer(desk.store.folder)
    note_added(desk, _insert(ready, areas, sealed), ready.told)
    today = desk.now().date()
    for room in (room for room in plan.rooms if room.known):
        update_noted(desk, plan, room, partial(_update, plan, room, today, areas, sealed))


def _make_ready(plan: RosterPlan, today: date, progress: Reports) -> _Ready:
    ready = _Ready()
    for place, room in enumerate(plan.rooms):
        if place % REPORTED_EVERY == 0:
            progress.report(place, len(plan.rooms), "正在準備")
        at = None if room.known else len(ready.rooms)
        if room.known is None:
            ready.rooms.append(_room_row(room.incoming))
        for household in room.households:
            fate = plan.fate_of(room, household)
            if fate in (Fate.NEW, Fate.REPLACED):
                starts_on = today if fate is Fate.REPLACED else None
                _add(ready, household.incoming, room, at, starts_on)
    for found in ready.keys.values():
        found.sort(key=itemgetter(0))
    return ready


def _room_row(incoming: IncomingRoom) -> tuple[Any, ...]:
    values = room_values(incoming.room)
    named = tuple(values[column] for column in _ROOM_COLUMNS)
    return (incoming.area, *named, incoming.size, bool(incoming.vacant), "")


def _add(
    ready: _Ready, incoming: IncomingHousehold, room: PlannedRoom, at: int | None, starts_on: date | None
) -> None:
    row, place = incoming.first, len(ready.accounts)
    known = room.known.id if room.known else None
    ready.parties.append((incoming.name, initials(incoming.name), row.identity, row.address, row.note))
    vacant = bool(room.incoming.vacant)
    ready.accounts.append(
        (at, known, row.capacity.value, _iso(starts_on), _iso(row.moved_in_on), row.payment_way, vacant)
    )
    ready.told.append(incoming_told(incoming, room.incoming))
    for position, (phone, label) in enumerate(incoming.phones.values()):
        ready.phones.append((place, phone.number, phone.shown, label, position))
    for kind, text in household_keys(room.incoming.room.key, incoming.name):
        ready.keys[kind].append((text, place))


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _areas(names: set[str]) -> dict[str, int | None]:
    """Return the ids of these areas, made where they are new."""
    found: dict[str, int | None] = {"": None}
    for name in sorted(names - {""}):
        area, _ = Area.get_or_create(name=name)
        found[name] = area.id
    return found


def _insert(ready: _Ready, areas: dict[str, int | None], sealed: Sealed) -> int:
    """Add what is new and return the id of the first account."""
    room, party, account, phone = next_ids()
    insert_many(
        "room",
        ("id", "area_id", *_ROOM_COLUMNS, "billing_area", "vacant", "note"),
        ((room + at, areas[area], *rest) for at, (area, *rest) in enumerate(ready.rooms)),
    )
    insert_many("party", _PARTY_COLUMNS, _party_rows(ready, party, sealed))
    insert_many("party_phone", _PHONE_COLUMNS, ((party + at, *rest) for at, *rest in ready.phones))
    index_phones(phone)
    insert_many("account", _ACCOUNT_COLUMNS, _account_rows(ready, room, party, account))
    _insert_keys(ready, account)
    return account


def _insert_keys(ready: _Ready, account: int) -> None:
    """Add the keys in the order of their table: appended, they cost half of what they do strewn about."""
    columns = ("ended", "kind", "text", "account_id")
    for kind, found in sorted(ready.keys.items()):
        insert_many("household_key", columns, ((0, kind, text, account + at) for text, at in found))


def _party_rows(ready: _Ready, party: int, sealed: Sealed) -> Iterator[tuple[Any, ...]]:
    for at, (name, letters, identity, *rest) in enumerate(ready.parties):
        yield (party + at, name, letters, sealed(identity), *rest)


def _account_rows(ready: _Ready, room: int, party: int, account: int) -> Iterator[tuple[Any, ...]]:
    for at, (new_room, known_room, *rest) in enumerate(ready.accounts):
        where = known_room if new_room is None else room + new_room
        yield (account + at, party + at, where, *rest, "")


def _update(
    plan: RosterPlan, room: PlannedRoom, today: date, areas: dict[str, int | None], sealed: Sealed
) -> None:
    """Put a known room and its households right; the new ones are in already."""
    if room.known and room.details:
        _update_room(room, areas)
    for household in room.households:
        fate = plan.fate_of(room, household)
        if fate is Fate.REPLACED and household.known and room.known:
            _end(household.known, room.known.key, today)
        elif fate is Fate.CHANGED and household.known and room.known and household.details:
            _change(household, household.known, room.known.key, sealed)


def _update_room(room: PlannedRoom, areas: dict[str, int | None]) -> None:
    incoming = room.incoming
    values: dict[str, int | None] = {}
    if incoming.size is not None:
        values["billing_area"] = incoming.size
    if incoming.area:
        values["area"] = areas[incoming.area]
    if incoming.vacant is not None:
        values["vacant"] = int(incoming.vacant)
    Room.update(values).where(Room.id == room.known.id if room.known else 0).execute()


def _end(known: KnownHousehold, room_key: str, today: date) -> None:
    keys = household_keys(room_key, known.name)
    drop_keys(known.account_id, keys)
    Account.update(ends_on=today).where(Account.id == known.account_id).execute()
    put_keys(known.account_id, keys, ended=True)


def _change(household: PlannedHousehold, known: KnownHousehold, room_key: str, sealed: Sealed) -> None:
    incoming, row = household.incoming, household.incoming.first
    have = {number for number, _, _ in known.phones}
    drop_keys(known.account_id, household_keys(room_key, known.name))
    added = [found for number, found in incoming.phones.items() if number not in have]
    if added:
        new = [(phone.number, phone.shown, label) for phone, label in added]
        replace_phones(known.party_id, [*known.phones, *new])
    Party.update(
        name=incoming.name,
        initials=initials(incoming.name),
        postal_address=row.address or known.address,
        note=row.note or known.note,
    ).where(Party.id == known.party_id).execute()
    if row.identity and row.identity != known.identity:
        kept = Party.update(identity_number=sealed(row.identity))
        kept.where(Party.id == known.party_id).execute()
    Account.update(
        capacity=row.capacity,
        moved_in_on=row.moved_in_on or known.moved_in_on,
        payment_way=row.payment_way or known.payment_way,
    ).where(Account.id == known.account_id).execute()
    put_keys(known.account_id, household_keys(room_key, incoming.name))
