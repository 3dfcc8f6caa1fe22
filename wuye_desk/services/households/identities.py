"""證件號碼: sealed in the file like account numbers, shown by their end only."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from wuye_desk.store.models import Party
from wuye_desk.store.roster_state import KnownHousehold, KnownRoom
from wuye_desk.store.sealing import is_sealed, key_is_there, opener, sealer

if TYPE_CHECKING:
    from pathlib import Path

    from wuye_desk.services.desk import Desk

_SHOWN = 4


def masked_identity(number: str) -> str:
    """Return 「**** 2056」; empty where there is none."""
    return f"**** {number[-_SHOWN:]}" if number else ""


def seal_identities(desk: Desk) -> int:
    """Seal what an earlier program kept in the clear and return how many there were.

    The pages they stood on are wiped. Where the key is gone they wait until it is put back.
    """
    if not _bare() or not key_is_there(desk.store.folder):
        return 0
    desk.store.database.erase_securely()
    with desk.store.write():
        rows, sealed = _bare(), sealer(desk.store.folder)
        for party_id, number in rows:
            Party.update(identity_number=sealed(number)).where(Party.id == party_id).execute()
    desk.store.database.scour()
    return len(rows)


def _bare() -> list[tuple[int, str]]:
    rows = Party.select(Party.id, Party.identity_number).where(Party.identity_number != "").tuples()
    return [(party_id, number) for party_id, number in rows if not is_sealed(number)]


def opened_state(folder: Path, state: Mapping[str, KnownRoom]) -> dict[str, KnownRoom]:
    """Return what is known with its identity numbers opened, to be compared with those of a roster."""
    opened = opener(folder)
    return {key: _opened_room(room, opened) for key, room in state.items()}


def _opened_room(room: KnownRoom, opened: Callable[[str], str]) -> KnownRoom:
    if not any(one and one.identity for one in (room.owner, room.tenant)):
        return room
    owner, tenant = _opened((room.owner, room.tenant), opened)
    return replace(room, owner=owner, tenant=tenant)


def _opened(
    households: Iterable[KnownHousehold | None], opened: Callable[[str], str]
) -> list[KnownHousehold | None]:
    return [one and replace(one, identity=opened(one.identity)) for one in households]
