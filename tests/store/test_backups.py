from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from tests.conftest import MORNING
from wuye_desk.store.backups import good_backups, latest_backup, make_backup, restore
from wuye_desk.store.faults import DamagedStoreError
from wuye_desk.store.models import Setting
from wuye_desk.store.opening import Store, open_store


def test_a_backup_taken_during_work_holds_the_last_commit(station: Store) -> None:
    with station.write():
        Setting.create(key="fresh", value="in the write-ahead log")
    copy = make_backup(station.path, MORNING, "test")
    assert copy.name == "desk-20261123-104200-test.db"
    assert good_backups(station.folder) == [copy]


def test_a_damaged_file_gives_way_to_the_newest_good_backup_and_is_kept(station: Store) -> None:
    Setting.create(key="fresh", value="yes")
    good = make_backup(station.path, MORNING, "good")
    newer = make_backup(station.path, MORNING + timedelta(days=1), "bad")
    newer.write_bytes(b"no database")
    station.close()
    station.path.write_bytes(b"broken")

    assert _open_error(station.folder) is DamagedStoreError
    assert good_backups(station.folder) == [good]
    kept = restore(station.folder, good, MORNING)

    assert kept.read_bytes() == b"broken"
    again = open_store(station.folder)
    assert Setting.get_by_id("fresh").value == "yes"
    again.close()


def test_the_newest_copy_tells_when_it_was_made(station: Store) -> None:
    assert latest_backup(station.folder) is None
    make_backup(station.path, MORNING, "hand")
    make_backup(station.path, MORNING - timedelta(days=1), "upgrade")
    assert latest_backup(station.folder) == MORNING


def _open_error(folder: Path) -> type[Exception] | None:
    try:
        open_store(folder).close()
    except DamagedStoreError as error:
        return type(error)
    return None
