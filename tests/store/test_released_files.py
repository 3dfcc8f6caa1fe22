"""Every file a release has left behind opens in this program, whole, and can be worked with.

tests/data/VERSION.db was written by that release: python -m tests.support.saved_station tests/data/VERSION.db
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.conftest import MORNING
from tests.services.intake.drafts_of import a_draft
from tests.services.tickets.happenings import happens
from tests.support import saved_station
from tests.support.all_models import ALL_MODELS
from tests.support.clock_hand import ClockHand
from tests.support.small_station import DESK_PIN
from wuye_desk.domain.ticket import EventKind
from wuye_desk.services.board.board import board
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.people.people import people, sign_in
from wuye_desk.services.tickets.tickets import TicketFilter, tickets
from wuye_desk.store.history import broken_rows
from wuye_desk.store.opening import open_store
from wuye_desk.store.search import search_tickets
from wuye_desk.store.sqlite_only import foreign_key_violations, rows_of_file

DATA = Path(__file__).parents[1] / "data"
RELEASED = sorted(DATA.glob("*.db"))


@pytest.fixture(params=RELEASED, ids=lambda path: path.stem)
def released(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    shutil.copyfile(request.param, tmp_path / "desk.db")
    return tmp_path


@pytest.fixture
def old_desk(released: Path, clock_hand: ClockHand) -> Iterator[Desk]:
    clock_hand.advance(hours=3)
    store = open_store(released, clock_hand())
    yield Desk(store, clock_hand)
    store.close()


def schema(path: Path) -> dict[str, str]:
    """Return what every table, index and trigger is made of, spaces aside."""
    found = rows_of_file(path, "SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'schema_migration%'")
    return {name: "".join((sql or "").split()) for name, sql in found}


def test_there_is_a_file_of_this_release() -> None:
    assert RELEASED


def test_the_upgraded_file_is_made_like_a_new_one_and_lost_no_row(released: Path, tmp_path: Path) -> None:
    tables = [row[0] for row in rows_of_file(released / "desk.db", "SELECT name FROM pragma_table_list")]
    tables = [name for name in tables if not name.startswith(("sqlite_", "schema_migration", "ticket_words"))]
    kept = {name: count(released / "desk.db", name) for name in tables}
    open_store(released, MORNING).close()
    fresh = tmp_path / "fresh"
    open_store(fresh, MORNING).close()
    assert schema(released / "desk.db") == schema(fresh / "desk.db")
    assert {name: count(released / "desk.db", name) for name in kept} == kept


def count(path: Path, table: str) -> int:
    return int(rows_of_file(path, f'SELECT COUNT(*) FROM "{table}"')[0][0])


def test_the_upgraded_file_is_sound(old_desk: Desk) -> None:
    old_desk.store.check()
    assert foreign_key_violations(old_desk.store.database) == []
    assert list(broken_rows()) == []


def test_the_work_goes_on_where_it_was_left(old_desk: Desk) -> None:
    sign_in(old_desk, next(one.id for one in people(old_desk) if one.name == "林曉婷"), DESK_PIN)
    lines = tickets(old_desk, TicketFilter()).lines
    assert {line.number for line in lines} >= {"TS-202611-001", "TS-202611-002", "TS-202611-003"}
    assert board(old_desk).lines
    first = next(line.id for line in lines if line.number == "TS-202611-001")
    happens(old_desk, first, EventKind.NOTED, words="升級後接著記")
    assert search_tickets("滲水", 9)
    assert register(old_desk, a_draft(old_desk)).number == "TS-202611-004"


def test_the_script_for_the_next_release_writes_every_kind_of_row(tmp_path: Path) -> None:
    path = tmp_path / "next.db"
    saved_station.main(path)
    with closing(sqlite3.connect(path)) as connection:
        names = [model._meta.table_name for model in ALL_MODELS]
        empty = [name for name in names if connection.execute(f'SELECT 1 FROM "{name}"').fetchone() is None]
    assert empty == []
