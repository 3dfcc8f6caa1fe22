from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from threading import Thread

import peewee
import pytest

from tests.conftest import MORNING
from tests.support.all_models import ALL_MODELS
from wuye_desk.domain.errors import DeskError
from wuye_desk.store.faults import DamagedStoreError
from wuye_desk.store.models import Room, Setting
from wuye_desk.store.opening import CHECKED_AT_OPENING, Store, open_store
from wuye_desk.store.sqlite_only import HISTORY_TRIGGERS, PHONE_RUNS, SHELF_INDEX, TICKET_WORDS
from wuye_desk.store.upgrade import MIGRATIONS, upgrade


def open_raw(path: Path) -> closing[sqlite3.Connection]:
    return closing(sqlite3.connect(path, isolation_level=None))


def write_one_by_one(store: Store, settings: list[dict[str, object]]) -> None:
    """Write each setting in a write of its own, all inside one."""
    with store.write():
        for one in settings:
            with store.write():
                Setting.create(**one)


def schema(path: Path) -> dict[str, object]:
    """Return the columns and references of every table, and what every index and trigger is made of."""
    with open_raw(path) as connection:
        rows = connection.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'schema_migration%'"
        ).fetchall()
        return {
            name: table(connection, name) if kind == "table" else "".join((sql or "").split())
            for kind, name, sql in rows
        }


def table(connection: sqlite3.Connection, name: str) -> object:
    """Return a table's columns in order, and what they refer to: a column may have been added later."""
    columns = connection.execute("SELECT * FROM pragma_table_xinfo(?)", (name,)).fetchall()
    found = connection.execute('SELECT "from", "table", "to" FROM pragma_foreign_key_list(?)', (name,))
    kind = connection.execute("SELECT type, wr, strict FROM pragma_table_list(?)", (name,)).fetchone()
    return columns, sorted(found.fetchall()), kind


def test_opening_a_new_folder_makes_it_with_the_settings_a_ledger_needs(tmp_path: Path) -> None:
    store = open_store(tmp_path / "new" / "station")
    try:
        pragma = store.database.pragma
        assert pragma("journal_mode") == "wal"
        assert pragma("foreign_keys") == 1
        assert pragma("synchronous") == 2  # FULL
        assert pragma("busy_timeout") == 5000
    finally:
        store.close()


def test_the_migrated_schema_is_the_one_the_models_would_make(tmp_path: Path) -> None:
    open_store(tmp_path).close()
    fresh = peewee.SqliteDatabase(tmp_path / "fresh.db")
    with fresh.bind_ctx(ALL_MODELS):
        fresh.create_tables(ALL_MODELS, safe=False)
        for made_by_hand in (PHONE_RUNS, TICKET_WORDS, SHELF_INDEX, *HISTORY_TRIGGERS):
            fresh.execute_sql(made_by_hand)
    fresh.close()
    assert schema(tmp_path / "desk.db") == schema(tmp_path / "fresh.db")


def test_a_file_of_a_newer_program_is_refused_and_not_touched(tmp_path: Path) -> None:
    open_store(tmp_path).close()
    with open_raw(tmp_path / "desk.db") as connection:
        connection.execute("INSERT INTO schema_migration(name, applied) VALUES ('0999_later', '2030-01-01')")
    before = (tmp_path / "desk.db").read_bytes()
    with pytest.raises(DeskError, match="較新版本"):
        open_store(tmp_path)
    assert (tmp_path / "desk.db").read_bytes() == before


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    with open_raw(tmp_path / "desk.db") as connection:
        connection.execute("CREATE TABLE songs(title)")
    with pytest.raises(DeskError, match="不是本程式"):
        open_store(tmp_path)


def test_a_file_that_is_no_database_is_called_damaged(tmp_path: Path) -> None:
    (tmp_path / "desk.db").write_bytes(b"Dear diary, " * 1000)
    with pytest.raises(DamagedStoreError, match="備份"):
        open_store(tmp_path)


def test_damage_inside_the_file_is_found_at_opening(station_template: Path, tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    shutil.copyfile(station_template, path)
    content = bytearray(path.read_bytes())
    content[3 * 4096 : -4096] = b"\xff" * (len(content) - 4 * 4096)
    path.write_bytes(content)
    with pytest.raises(DamagedStoreError):
        open_store(tmp_path)


def test_damage_in_a_large_file_is_found_aside_and_at_the_next_opening(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    Setting.insert_many([{"key": f"{n}", "value": "字" * 9000} for n in range(200)]).execute()
    store.close()
    path = tmp_path / "desk.db"
    assert path.stat().st_size > CHECKED_AT_OPENING
    content = bytearray(path.read_bytes())
    content[-80 * 4096 : -40 * 4096] = bytes(40 * 4096)
    path.write_bytes(content)

    again = open_store(tmp_path)
    with pytest.raises(DamagedStoreError, match="備份"):
        again.check_aside()
    again.close()
    with pytest.raises(DamagedStoreError, match="備份"):
        open_store(tmp_path)


def test_a_sound_file_passes_the_look_aside_while_it_is_in_use(station: Store) -> None:
    with station.write():
        Setting.create(key="x", value=1)
        station.check_aside()
    station.check_aside()
    assert not station.suspicion.exists()


def test_a_folder_that_cannot_be_made_is_told_as_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(DeskError, match="資料夾"):
        open_store(tmp_path / "file" / "station")


def test_a_place_where_no_file_can_be_made_is_told_as_a_sentence() -> None:
    with pytest.raises(DeskError, match=r"打不開|只能讀"):
        open_store(Path("/proc/self" if os.name == "posix" else "C:/Windows/System32/config"))


def test_a_file_that_may_only_be_read_is_told_at_the_first_write(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    try:
        store.database.execute_sql("PRAGMA query_only = 1")
        with pytest.raises(DeskError, match="只能讀"), store.write():
            Setting.create(key="x", value=1)
    finally:
        store.close()


def test_a_full_disk_is_told_and_nothing_of_the_write_is_kept(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    try:
        pages = store.database.pragma("page_count")
        store.database.execute_sql(f"PRAGMA max_page_count = {pages + 2}")
        rows = [
            {"key": "small", "value": "kept only with the large one"},
            {"key": "large", "value": "字" * 99_999},
        ]
        with pytest.raises(DeskError, match="磁碟已滿"):
            write_one_by_one(store, rows)
        assert Setting.select().count() == 0
    finally:
        store.close()


def test_a_writer_that_never_ends_is_told_to_the_one_who_waits(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    try:
        store.database.execute_sql("PRAGMA busy_timeout = 20")
        with open_raw(store.path) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(DeskError, match="占用"), store.write():
                pass
    finally:
        store.close()


def test_a_bug_is_not_dressed_up_as_a_sentence(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    try:
        with pytest.raises(peewee.IntegrityError), store.write():
            Room.create(label="1棟1單元101", building="1棟", number="101", key="1-1-101", area=77)
    finally:
        store.close()


def test_an_error_inside_a_joined_write_takes_everything_back(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    try:
        with pytest.raises(peewee.IntegrityError), store.write():
            write_one_by_one(store, [{"key": key, "value": 1} for key in ("outer", "inner", "inner")])
        assert Setting.select().count() == 0
    finally:
        store.close()


def test_the_window_reads_the_last_commit_while_the_worker_writes(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    seen: list[int] = []
    try:
        with store.write():
            Setting.create(key="new", value=1)
            reader = Thread(target=lambda: seen.append(Setting.select().count()))
            reader.start()
            reader.join()
        assert seen == [0]
        assert Setting.select().count() == 1
    finally:
        store.close()


@pytest.fixture
def steps(tmp_path: Path) -> Path:
    """Copy the program's steps into a folder where a test can add later ones."""
    folder = tmp_path / "steps"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def test_an_older_file_is_copied_before_it_is_upgraded(tmp_path: Path, steps: Path) -> None:
    store = open_store(tmp_path)
    (steps / "0002_more.py").write_text(
        "def up(migrator, db):\n    db.execute_sql('CREATE TABLE more(id)')\n"
    )
    try:
        Setting.create(key="kept", value="yes")
        upgrade(store.database, store.path, MORNING, steps)
        assert "more" in store.database.get_tables()
    finally:
        store.close()
    copy = tmp_path / "backups" / "desk-20261123-104200-upgrade.db"
    with open_raw(copy) as connection:
        assert connection.execute("SELECT value FROM setting").fetchall() == [('"yes"',)]
        assert not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'more'").fetchall()


def test_an_upgrade_that_leaves_rows_pointing_at_nothing_is_taken_back(tmp_path: Path, steps: Path) -> None:
    store = open_store(tmp_path)
    (steps / "0002_broken.py").write_text(
        "def up(migrator, db):\n"
        "    db.execute_sql('CREATE TABLE more(id)')\n"
        "    db.execute_sql(\"INSERT INTO area(name, steward_id) VALUES ('東區', 99)\")\n"
    )
    try:
        with pytest.raises(DeskError, match="對不上"):
            upgrade(store.database, store.path, MORNING, steps)
        assert "more" not in store.database.get_tables()
        assert store.database.pragma("foreign_keys") == 1
    finally:
        store.close()
    open_store(tmp_path).close()
