"""Works out what a roster would change, household by household, before anything is changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from wuye_desk.domain.household_keys import folded
from wuye_desk.domain.initials import sounds
from wuye_desk.services.households.identities import masked_identity
from wuye_desk.services.roster.roster_groups import IncomingHousehold, IncomingRoom, group
from wuye_desk.services.roster.roster_lines import ReadRoster, RosterCounts, RosterProblem
from wuye_desk.store.roster_state import KnownHousehold, KnownRoom


class Fate(Enum):
    """What an import makes of one household."""

    NEW = "new"
    CHANGED = "changed"
    REPLACED = "replaced"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class PlannedHousehold:
    """One household of the roster beside the one known."""

    fate: Fate
    incoming: IncomingHousehold
    known: KnownHousehold | None = None
    details: tuple[str, ...] = ()
    """What changes, each as 「電話 138… → 139…」."""
    same_party: bool = False
    """A different name that looks like the same people: one account unless somebody says otherwise."""


@dataclass(frozen=True, slots=True)
class PlannedRoom:
    """One room of the roster beside the one known."""

    incoming: IncomingRoom
    known: KnownRoom | None
    households: tuple[PlannedHousehold, ...]
    details: tuple[str, ...] = ()
    """What changes about the room itself."""


@dataclass(frozen=True, slots=True)
class RosterPlan:
    """Everything a roster would do; with problems it does nothing."""

    rooms: tuple[PlannedRoom, ...]
    state: Mapping[str, KnownRoom]
    """What was known when it was worked out: it must still be so when it is carried out."""
    problems: tuple[RosterProblem, ...]
    notes: tuple[RosterProblem, ...]
    skipped: int = 0
    ignored_sheets: tuple[str, ...] = ()
    same_parties: frozenset[int] = field(default_factory=frozenset)
    """Accounts whose different name is only a correction: they go on instead of ending."""

    @property
    def counts(self) -> RosterCounts:
        """Return how many households are new, changed, replaced and unchanged."""
        fates = [self.fate_of(room, household) for room in self.rooms for household in room.households]
        empty = [room for room in self.rooms if not room.households]
        return RosterCounts(
            new=fates.count(Fate.NEW),
            changed=fates.count(Fate.CHANGED) + sum(bool(room.known and room.details) for room in empty),
            replaced=fates.count(Fate.REPLACED),
            unchanged=fates.count(Fate.UNCHANGED)
            + sum(bool(room.known and not room.details) for room in empty),
            empty_rooms=sum(room.known is None for room in empty),
            skipped=self.skipped,
        )

    def fate_of(self, room: PlannedRoom, household: PlannedHousehold) -> Fate:
        """Return what becomes of a household, with what somebody decided about a changed name."""
        if household.fate is Fate.REPLACED and household.known is not None:
            kept = household.known.account_id in self.same_parties
            return Fate.CHANGED if kept else Fate.REPLACED
        if household.fate is Fate.UNCHANGED and room.details and household is room.households[0]:
            return Fate.CHANGED
        return household.fate

    def with_same_parties(self, accounts: frozenset[int]) -> RosterPlan:
        """Return the plan in which the names of these accounts are only corrected."""
        return replace(self, same_parties=accounts)


def make_plan(roster: ReadRoster, state: Mapping[str, KnownRoom]) -> RosterPlan:
    """Return what a roster would change in what is known."""
    rooms = tuple(_planned_room(room, state.get(room.room.key), roster) for room in group(roster))
    same = {
        household.known.account_id
        for room in rooms
        for household in room.households
        if household.known is not None and household.same_party
    }
    problems = sorted(roster.problems, key=lambda problem: (problem.sheet, problem.row, problem.cell))
    return RosterPlan(
        rooms,
        state,
        tuple(problems),
        tuple(roster.notes),
        roster.skipped,
        tuple(roster.ignored_sheets),
        frozenset(same),
    )


def _planned_room(incoming: IncomingRoom, known: KnownRoom | None, roster: ReadRoster) -> PlannedRoom:
    households = (
        _planned_household(found, _beside(known, found is incoming.tenant)) for found in incoming.households
    )
    if known and not incoming.households and (known.owner or known.tenant):
        lives = known.owner or known.tenant
        said = f"名冊上沒有住戶，現有的 {lives.name if lives else ''} 不動。"
        row = incoming.first
        roster.notes.append(RosterProblem(row.sheet, row.row, row.cell, incoming.room.label, said))
    return PlannedRoom(incoming, known, tuple(households), tuple(_room_details(incoming, known)))


def _beside(known: KnownRoom | None, is_tenant: bool) -> KnownHousehold | None:
    if known is None:
        return None
    return known.tenant if is_tenant else known.owner


def _planned_household(incoming: IncomingHousehold, known: KnownHousehold | None) -> PlannedHousehold:
    if known is None:
        return PlannedHousehold(Fate.NEW, incoming)
    details = tuple(_details(incoming, known))
    if folded(incoming.name) != folded(known.name):
        said = (f"姓名 {known.name} → {incoming.name}", *details)
        return PlannedHousehold(Fate.REPLACED, incoming, known, said, _looks_the_same(incoming, known))
    return PlannedHousehold(Fate.CHANGED if details else Fate.UNCHANGED, incoming, known, details)


def _looks_the_same(incoming: IncomingHousehold, known: KnownHousehold) -> bool:
    """Return whether a different name is likely the same people: 张德胜 for 張德勝, or a co-owner more."""
    names, heard = {folded(name) for name in known.name.split("、")}, set(sounds(known.name))
    if names & {folded(name) for name in incoming.names}:
        return True
    same_phone = any(number in incoming.phones for number, _, _ in known.phones)
    return same_phone and not heard.isdisjoint(sounds(incoming.name))


def _details(incoming: IncomingHousehold, known: KnownHousehold) -> list[str]:
    """Return what the roster knows better; a blank cell never erases, a number is never lost."""
    row, details = incoming.first, []
    have = {number for number, _, _ in known.phones}
    added = [phone.shown for phone, _ in incoming.phones.values() if phone.number not in have]
    if added:
        details.append(f"電話加 {'、'.join(added)}")
    texts = (
        ("入伙日期", row.moved_in_on, known.moved_in_on),
        ("繳費方式", row.payment_way, known.payment_way),
        ("通訊地址", row.address, known.address),
        ("備註", row.note, known.note),
    )
    if row.identity and row.identity != known.identity:
        was, now = masked_identity(known.identity), masked_identity(row.identity)
        details.append(f"證件號碼 {was or '空'} → {now}")
    details += [f"{label} {old or '空'} → {new}" for label, new, old in texts if new and new != old]
    if row.capacity is not known.capacity:
        details.append(f"身份 {known.capacity.label} → {row.capacity.label}")
    return details


def _room_details(incoming: IncomingRoom, known: KnownRoom | None) -> list[str]:
    if known is None:
        return []
    details = []
    if incoming.size is not None and incoming.size != known.size:
        old = "空" if known.size is None else f"{known.size / 100:.2f}"
        details.append(f"面積 {old} → {incoming.size / 100:.2f}")
    if incoming.area and incoming.area != known.area:
        details.append(f"區域 {known.area or '空'} → {incoming.area}")
    if incoming.vacant is not None and incoming.vacant != known.vacant:
        details.append("改為空置" if incoming.vacant else "不再空置")
    return details
