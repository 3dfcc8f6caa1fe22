"""Restoring: the present state is kept first, the folder is never without a station."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from tests.conftest import MORNING
from wuye_desk.__main__ import main
from wuye_desk.domain.errors import DeskError
from wuye_desk.store.backups import FOLDER, copies, good_backups, make_backup
from wuye_desk.store.faults import DamagedStoreError
from wuye_desk.store.models import Setting
from wuye_desk.store.opening import Store, open_store
from wuye_desk.store.restoring import restore

ROOT = Path(__file__).parents[2]
KILLS = 100 if os.environ.get("WUYE_BENCH") == "full" else 6


def value_kept(folder: Path) -> object:
    store = open_store(folder, MORNING)
    try:
        row = Setting.get_or_none(Setting.key == "fresh")
        return None if row is None else row.value
    finally:
        store.close()


@pytest.fixture
def monday(station: Store) -> Path:
    """Return Monday's copy; the station has gone on since and is closed."""
    Setting.create(key="fresh", value="monday")
    copy = make_backup(station.path, MORNING, "daily")
    Setting.update(value="tuesday").where(Setting.key == "fresh").execute()
    station.close()
    return copy


def test_the_present_state_is_kept_and_can_be_restored_again(station: Store, monday: Path) -> None:
    kept = restore(station.folder, monday, MORNING + timedelta(days=1))
    assert value_kept(station.folder) == "monday"
    assert kept is not None
    assert [copy.reason for copy in copies(station.folder / FOLDER)] == ["before", "daily"]
    restore(station.folder, kept, MORNING + timedelta(days=2))
    assert value_kept(station.folder) == "tuesday"


def test_what_still_stood_in_the_log_after_a_power_cut_is_kept_too(
    station: Store, monday: Path, tmp_path: Path
) -> None:
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    with closing(sqlite3.connect(station.path)) as connection:
        connection.execute("UPDATE setting SET value = '\"in the log\"' WHERE key = 'fresh'")
        connection.commit()
        for suffix in ("", "-wal"):
            shutil.copyfile(f"{station.path}{suffix}", crashed / f"desk.db{suffix}")
    kept = restore(crashed, monday, MORNING)
    assert value_kept(crashed) == "monday"
    assert kept is not None
    restore(crashed, kept, MORNING + timedelta(days=1))
    assert value_kept(crashed) == "in the log"


def test_a_damaged_file_gives_way_to_the_newest_good_backup_and_is_kept(station: Store) -> None:
    Setting.create(key="fresh", value="yes")
    good = make_backup(station.path, MORNING, "good")
    newer = make_backup(station.path, MORNING + timedelta(days=1), "bad")
    newer.write_bytes(b"no database")
    station.close()
    station.path.write_bytes(b"broken")

    with pytest.raises(DamagedStoreError):
        open_store(station.folder)
    assert good_backups(station.folder) == [good]
    kept = restore(station.folder, good, MORNING)
    assert kept is not None
    assert kept.read_bytes() == b"broken"
    assert value_kept(station.folder) == "yes"


def test_a_file_that_is_gone_is_said_to_be_and_not_begun_anew(station: Store, monday: Path) -> None:
    station.path.unlink()
    with pytest.raises(DamagedStoreError, match="不見了"):
        open_store(station.folder)
    assert not station.path.exists()
    assert restore(station.folder, monday, MORNING) is None
    assert value_kept(station.folder) == "monday"


@pytest.mark.parametrize("content", [b"", b"Dear diary, " * 1000])
def test_a_file_that_is_no_copy_changes_nothing(station: Store, monday: Path, content: bytes) -> None:
    monday.write_bytes(content)
    with pytest.raises(DeskError):
        restore(station.folder, monday, MORNING)
    assert value_kept(station.folder) == "tuesday"


def test_a_copy_of_another_program_or_of_a_newer_one_changes_nothing(station: Store, monday: Path) -> None:
    with closing(sqlite3.connect(monday)) as connection:
        connection.execute("INSERT INTO schema_migration(name, applied) VALUES ('0999_later', '2030-01-01')")
        connection.commit()
    with pytest.raises(DeskError, match="較新版本"):
        restore(station.folder, monday, MORNING)
    with closing(sqlite3.connect(monday)) as connection:
        connection.execute("DROP TABLE schema_migration")
        connection.commit()
    with pytest.raises(DeskError, match="不是本程式"):
        restore(station.folder, monday, MORNING)
    assert value_kept(station.folder) == "tuesday"


def test_a_file_somebody_else_has_open_is_not_replaced(station: Store, monday: Path) -> None:
    with closing(sqlite3.connect(station.path)) as other:
        other.execute("SELECT * FROM setting").fetchall()
        with pytest.raises(DeskError, match="另一個程式"):
            restore(station.folder, monday, MORNING)
    assert value_kept(station.folder) == "tuesday"


def test_attachments_come_back_from_the_second_place(station: Store, monday: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    (stick / "attachments").mkdir(parents=True)
    (stick / "attachments" / "漏水.jpg").write_bytes(b"picture")
    shutil.copy(monday, stick)
    new_pc = tmp_path / "new"
    restore(new_pc, stick / monday.name, MORNING)
    assert value_kept(new_pc) == "monday"
    assert (new_pc / "attachments" / "漏水.jpg").read_bytes() == b"picture"


RESTORE_FOR_EVER = """
import sys
from datetime import timedelta
from pathlib import Path
from tests.conftest import MORNING
from wuye_desk.store.restoring import restore
folder, *copies = map(Path, sys.argv[1:])
for turn in range(10**6):
    restore(folder, copies[turn % 2], MORNING + timedelta(seconds=turn))
    print(turn, flush=True)
"""


def test_killed_at_any_moment_the_folder_holds_one_whole_station_or_the_other(
    station: Store, monday: Path, tmp_path: Path
) -> None:
    tuesday = restore(station.folder, monday, MORNING + timedelta(days=1))
    assert tuesday is not None
    copies_of = [shutil.copy(monday, tmp_path / "monday.db"), shutil.copy(tuesday, tmp_path / "tuesday.db")]
    command = [sys.executable, "-c", RESTORE_FOR_EVER, str(station.folder), *map(str, copies_of)]
    dice = random.Random(3)
    seen: set[object] = set()
    for _kill in range(KILLS):
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as restoring:
            assert restoring.stdout is not None
            restoring.stdout.readline()
            time.sleep(dice.random() * 0.05)
            restoring.kill()
        seen.add(value_kept(station.folder))
    assert seen <= {"monday", "tuesday"}


def lose_index_row(path: Path) -> None:
    """Change one letter of a room's name in its index, or in its row: a quick look finds nothing."""
    content = bytearray(path.read_bytes())
    content[content.index("3棟2單元1201".encode())] ^= 0x01
    path.write_bytes(content)


def test_a_copy_whose_index_lost_a_row_is_not_put_in_place(station: Store, monday: Path) -> None:
    lose_index_row(monday)
    with pytest.raises(DeskError):
        restore(station.folder, monday, MORNING + timedelta(days=1))
    assert value_kept(station.folder) == "tuesday"


def test_a_file_whose_index_lost_a_row_is_not_copied_as_verified(station: Store) -> None:
    station.close()
    lose_index_row(station.path)
    with pytest.raises(DeskError):
        make_backup(station.path, MORNING, "hand")
    assert copies(station.folder / FOLDER) == []


def test_damage_sqlite_cannot_even_put_into_words_is_called_damage(
    station: Store, monday: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = bytearray(monday.read_bytes())
    at = content.index(b"CREATE TABLE")
    content[at : at + 64] = bytes(byte ^ 0xFF for byte in content[at : at + 64])
    monday.write_bytes(content)
    assert main(["--data", str(station.folder), "restore", str(monday)]) == 1
    station.path.write_bytes(content)
    assert main(["--data", str(station.folder), "check"]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 2
