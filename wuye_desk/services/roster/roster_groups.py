"""Brings the rows of a roster together by room: owners and co-owners, a tenant, and who lives with them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from wuye_desk.domain.household_keys import folded
from wuye_desk.domain.phone_numbers import PhoneNumber
from wuye_desk.domain.room_label import RoomName
from wuye_desk.domain.vocabulary import Capacity
from wuye_desk.services.roster.roster_lines import ReadRoster, RosterProblem, RosterRow


@dataclass(slots=True)
class IncomingHousehold:
    """A household as the roster has it."""

    first: RosterRow
    names: list[str]
    phones: dict[str, tuple[PhoneNumber, str]] = field(default_factory=dict)
    """Each number with what it is for, by its digits."""

    @property
    def name(self) -> str:
        """Return all owners, apart by 「、」."""
        return "、".join(self.names)


@dataclass(slots=True)
class IncomingRoom:
    """A room as the roster has it, with who answers for it."""

    room: RoomName
    first: RosterRow
    size: int | None = None
    area: str = ""
    vacant: bool | None = None
    owner: IncomingHousehold | None = None
    tenant: IncomingHousehold | None = None
    members: list[RosterRow] = field(default_factory=list)

    @property
    def households(self) -> tuple[IncomingHousehold, ...]:
        """Return the owner and the tenant, as far as there are any."""
        return tuple(found for found in (self.owner, self.tenant) if found)


def group(roster: ReadRoster) -> list[IncomingRoom]:
    """Return the rooms in the roster's order; contradictions between rows become problems of the roster."""
    rooms: dict[str, IncomingRoom] = {}
    for row in roster.rows:
        room = rooms.setdefault(row.room.key, IncomingRoom(row.room, row))
        _add_room_facts(room, row, roster)
        if row.member:
            room.members.append(row)
        elif row.name:
            _add_household(room, row, roster)
    for room in rooms.values():
        _add_members(room, roster)
    return list(rooms.values())


def _add_room_facts(room: IncomingRoom, row: RosterRow, roster: ReadRoster) -> None:
    if room.room.floor is None and row.room.floor is not None:
        room.room = replace(room.room, floor=row.room.floor)
    if row.size is not None and room.size not in (None, row.size):
        said = f"{row.room.label} 的面積與第 {room.first.row} 行不一致。"
        roster.problems.append(RosterProblem(row.sheet, row.row, row.cell, "面積", said))
    room.size = row.size if room.size is None else room.size
    room.area = room.area or row.area
    room.vacant = row.vacant if row.vacant is not None else room.vacant


def _add_household(room: IncomingRoom, row: RosterRow, roster: ReadRoster) -> None:
    is_tenant = row.capacity is Capacity.TENANT
    known = room.tenant if is_tenant else room.owner
    if known is None:
        known = IncomingHousehold(row, [])
        if is_tenant:
            room.tenant = known
        else:
            room.owner = known
    elif folded(row.name) not in {folded(name) for name in (*known.names, known.name)}:
        said = f"{row.room.label} 與第 {known.first.row} 行是同一房，兩位姓名合為一戶。"
        roster.notes.append(RosterProblem(row.sheet, row.row, row.cell, "房號", said))
    for name in row.name.split("、"):
        if folded(name) not in {folded(known_name) for known_name in known.names}:
            known.names.append(name)
    for phone in row.phones:
        known.phones.setdefault(phone.number, (phone, ""))


def _add_members(room: IncomingRoom, roster: ReadRoster) -> None:
    """Keep the numbers of those who live with the household, each with whose it is."""
    for row in room.members:
        household = room.owner or room.tenant
        if household is None:
            said = f"{row.room.label} 只有{row.member}，沒有業主或租戶。"
            roster.problems.append(RosterProblem(row.sheet, row.row, row.cell, "身份", said))
            continue
        for phone in row.phones:
            household.phones.setdefault(phone.number, (phone, f"{row.member} {row.name}".strip()))
