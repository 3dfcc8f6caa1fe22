"""A station of the size the benchmarks speak of, written straight into the tables and kept between runs."""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path

from tests.benchmarks import big_households, big_tickets
from wuye_desk.domain.moments import station_moment
from wuye_desk.domain.vocabulary import Role
from wuye_desk.domain.workdays import OpeningHours
from wuye_desk.services.desk import Desk
from wuye_desk.services.people.people import PersonDraft, people, save_person, sign_in
from wuye_desk.services.station.areas import save_area
from wuye_desk.services.station.station import StationSetup, set_up
from wuye_desk.store.opening import FILE_NAME, open_store

NOW = station_moment(date(2026, 11, 23), time(10, 42))
PIN = "246810"
AREAS = 20


@dataclass(frozen=True)
class Size:
    """How many of what."""

    tickets: int
    open_clocks: int
    """Clocks of open tickets that have a deadline: the lines of the board."""
    households: int


FULL = Size(tickets=100_000, open_clocks=5_000, households=50_000)
SMALL = Size(tickets=400, open_clocks=60, households=300)


def full() -> bool:
    """Return whether the sizes of the bars are asked for, and the bars hold."""
    return os.environ.get("WUYE_BENCH") == "full"


def size() -> Size:
    """Return the size to measure at: small in the ordinary run of the tests."""
    return FULL if full() else SMALL


def copy_big_station(folder: Path, wanted: Size | None = None) -> Path:
    """Put a big station into this folder, building it where no run before has, and return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(_kept(wanted or size()), folder / FILE_NAME)
    return folder


def open_big_desk(folder: Path, now: Callable[[], datetime] = lambda: NOW) -> Desk:
    """Open a big station with its first supervisor at the desk."""
    desk = Desk(open_store(folder, NOW), now)
    sign_in(desk, people(desk)[0].id, PIN)
    return desk


def _kept(wanted: Size) -> Path:
    """Return the finished file of this size, kept until the code that makes it changes."""
    name = f"{wanted.tickets}-{wanted.open_clocks}-{wanted.households}-{_fingerprint()}"
    place = Path(tempfile.gettempdir()) / "wuye-desk-bench" / name
    if not (place / FILE_NAME).exists():
        place.parent.mkdir(parents=True, exist_ok=True)
        building = Path(tempfile.mkdtemp(dir=place.parent))
        _build(building, wanted)
        shutil.rmtree(place, ignore_errors=True)
        building.replace(place)
    return place / FILE_NAME


def _fingerprint() -> str:
    root = Path(__file__).parents[2]
    sources = [
        *sorted(root.glob("wuye_desk/store/migrations/*.py")),
        *sorted(Path(__file__).parent.glob("big_*.py")),
    ]
    sources += [root / "wuye_desk/domain/household_keys.py", root / "resources/rulebook.toml"]
    return hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()[:12]


def _build(folder: Path, wanted: Size) -> None:
    store = open_store(folder, NOW)
    desk = Desk(store, lambda: NOW)
    set_up(desk, StationSetup("大站", "0755-25501234", OpeningHours(), "周建國", PIN))
    staff = _staff(desk)
    dice = random.Random(20261123)
    database = store.database
    database.execute_sql("PRAGMA synchronous = off")
    with store.write():
        big_households.write(database, wanted.households, dice)
        big_tickets.write(database, wanted, staff, dice, NOW)
    database.execute_sql("ANALYZE")
    database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    store.close()


def _staff(desk: Desk) -> list[int]:
    """Enter a staff of every role, return the ids of the receptionists."""
    names = ["林曉婷", "鄭雅文", "梁秀英", "吳俊傑", "黃麗娟", "李國棟", "陳志強", "沈文海"]
    for place in range(AREAS):
        steward = save_person(
            desk, PersonDraft(name=f"管理員{place + 1}", roles={Role.STEWARD}, departments=set(), pin="")
        )
        save_area(desk, None, f"{place + 1}區", steward)
    roles: list[tuple[set[Role], set[str]]] = [({Role.RECEPTIONIST}, set())] * 4
    roles += [({Role.STEWARD}, set()), ({Role.DEPARTMENT}, {"維修組"}), ({Role.DEPARTMENT}, {"保安部"})]
    roles += [({Role.MANAGER}, set())]
    drafts = [
        PersonDraft(name=name, roles=set(held), departments=set(headed))
        for name, (held, headed) in zip(names, roles, strict=True)
    ]
    return [save_person(desk, draft) for draft in drafts][:4]
