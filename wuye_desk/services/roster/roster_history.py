"""What the history keeps of an import: a row for each household that came, changed or moved out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

from wuye_desk.domain.history import Change, Deed, Subject
from wuye_desk.services.households.household_editing import household_told
from wuye_desk.services.roster.roster_plan import Fate, PlannedRoom, RosterPlan
from wuye_desk.services.trust.history import record_change
from wuye_desk.store.history import write_changes

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk
    from wuye_desk.services.roster.roster_groups import IncomingHousehold, IncomingRoom

Told = tuple[str, dict[str, Any]]
"""A room's label, and a household under the words of household_told."""


def incoming_told(incoming: IncomingHousehold, room: IncomingRoom) -> Told:
    """Return a new household as the history keeps it; what is empty is left out."""
    row, size = incoming.first, room.size
    words = {
        "房號": room.room.label,
        "姓名": incoming.name,
        "身份": row.capacity.label,
        "電話": [f"{phone.shown} {label}".strip() for phone, label in incoming.phones.values()],
        "區域": room.area,
        "面積": f"{size // 100}.{size % 100:02}" if size else "",
        "入住": _iso(row.moved_in_on),
        "繳費方式": row.payment_way,
        "空置": "是" if room.vacant else "",
        "備註": row.note,
    }
    return room.room.label, {name: value for name, value in words.items() if value}


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def note_added(desk: Desk, first: int, told: Iterable[Told]) -> None:
    """Note new households, whose accounts are numbered from the first on; inside Store.write()."""
    added = (
        Change(Subject.HOUSEHOLD, Deed.ADDED, str(account), label, after=words)
        for account, (label, words) in enumerate(told, start=first)
    )
    write_changes(desk.now(), desk.person.id if desk.person else None, added)


def update_noted(desk: Desk, plan: RosterPlan, room: PlannedRoom, update: Callable[[], None]) -> None:
    """Put a known room right and note what that changed of its households; inside Store.write()."""
    before = {account: household_told(account) for account in _touched(plan, room)}
    update()
    for account, was in before.items():
        now = household_told(account)
        record_change(desk, Subject.HOUSEHOLD, account, str(now["房號"]), before=was, after=now)


def _touched(plan: RosterPlan, room: PlannedRoom) -> list[int]:
    if room.known is None:
        return []
    changing = (Fate.REPLACED, Fate.CHANGED)
    return [
        one.known.account_id
        for one in room.households
        if one.known and (room.details or plan.fate_of(room, one) in changing)
    ]
