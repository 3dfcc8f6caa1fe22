"""Copies: taken during work, verified, taken along to a second place, rotated."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from threading import Event, Thread

import pytest

from tests.conftest import MORNING
from wuye_desk.domain.errors import DeskError
from wuye_desk.store.backups import FOLDER, copies, good_backups, make_backup, rotate, take_along
from wuye_desk.store.models import Setting
from wuye_desk.store.opening import Store
from wuye_desk.store.sqlite_only import rows_of_file


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_backup_taken_during_work_holds_the_last_commit(station: Store) -> None:
    with station.write():
        Setting.create(key="fresh", value="in the write-ahead log")
    copy = make_backup(station.path, MORNING, "test")
    assert copy.name == "desk-20261123-104200-test.db"
    assert good_backups(station.folder) == [copy]
    kept = rows_of_file(copy, "SELECT value FROM setting WHERE key = 'fresh'")
    assert kept == [('"in the write-ahead log"',)]


def test_a_copy_is_of_one_moment_however_much_is_written_meanwhile(station: Store) -> None:
    Setting.insert_many([{"key": f"{n}", "value": "字" * 9000} for n in range(1000)]).execute()
    steps: list[int] = []
    ended = Event()

    def write_on() -> None:
        number = 0
        while not ended.is_set():
            with station.write():
                Setting.create(key=f"meanwhile {number}", value="字" * 2000)
                Setting.create(key=f"and {number}", value="字" * 2000)
            number += 1

    writer = Thread(target=write_on)
    writer.start()
    try:
        copy = make_backup(station.path, MORNING, "test", lambda done, _total: steps.append(done))
    finally:
        ended.set()
        writer.join()
    assert len(steps) > 2
    assert steps == sorted(steps)
    count = "SELECT COUNT(*) FROM setting WHERE key LIKE '{}%'"
    assert rows_of_file(copy, count.format("meanwhile")) == rows_of_file(copy, count.format("and"))


def test_a_copy_broken_off_leaves_nothing_behind(station: Store) -> None:
    def stop(_done: int, _total: int) -> None:
        raise LookupError

    with pytest.raises(LookupError):
        make_backup(station.path, MORNING, "test", stop)
    assert names(station.folder / FOLDER) == []


def test_copies_are_told_by_their_names_and_other_files_left_out(station: Store) -> None:
    make_backup(station.path, MORNING, "hand")
    make_backup(station.path, MORNING - timedelta(days=1), "upgrade")
    for name in ("desk-damaged-20261101-000000.db", "desk-x-y-z.db", "notes.db"):
        (station.folder / FOLDER / name).write_text("")
    found = [(copy.made_at, copy.reason) for copy in copies(station.folder / FOLDER)]
    assert found == [(MORNING, "hand"), (MORNING - timedelta(days=1), "upgrade")]


def test_a_copy_goes_along_with_the_attachments_the_second_place_lacks(
    station: Store, tmp_path: Path
) -> None:
    attachments = station.folder / "attachments" / "1"
    attachments.mkdir(parents=True)
    (attachments / "漏水.jpg").write_bytes(b"picture")
    make_backup(station.path, MORNING, "daily")
    stick = tmp_path / "stick"
    stick.mkdir()
    (copy,) = copies(station.folder / FOLDER)
    take_along(copy, station.folder / "attachments", stick)
    before = (stick / "attachments/1/漏水.jpg").stat().st_mtime_ns
    (attachments / "來函.pdf").write_bytes(b"letter")
    take_along(copy, station.folder / "attachments", stick)

    assert names(stick) == ["attachments", copy.path.name]
    assert (stick / copy.path.name).read_bytes() == copy.path.read_bytes()
    assert names(stick / "attachments/1") == ["來函.pdf", "漏水.jpg"]
    assert (stick / "attachments/1/漏水.jpg").stat().st_mtime_ns == before


def test_a_copy_damaged_on_the_way_is_not_counted_as_one(station: Store, tmp_path: Path) -> None:
    make_backup(station.path, MORNING, "daily")
    (copy,) = copies(station.folder / FOLDER)
    copy.path.write_bytes(b"eaten")
    with pytest.raises(DeskError, match="核對不上"):
        take_along(copy, station.folder / "attachments", tmp_path)
    assert copies(tmp_path) == []


def test_rotation_keeps_days_weeks_and_months(station: Store) -> None:
    folder = station.folder / FOLDER
    folder.mkdir()
    day = MORNING - timedelta(days=420)
    while day <= MORNING:
        (folder / f"desk-{day:%Y%m%d-%H%M%S}-daily.db").write_text("")
        rotate(folder, day)
        day += timedelta(days=1)
    made: list[datetime] = [copy.made_at for copy in copies(folder)]
    assert made[:7] == [MORNING - timedelta(days=days) for days in range(7)]
    assert len({(moment.year, moment.month) for moment in made}) == 12
    assert len(made) <= 7 + 4 + 12


def test_what_a_killed_copy_left_behind_goes_after_a_day(station: Store) -> None:
    make_backup(station.path, MORNING, "daily")
    folder = station.folder / FOLDER
    left = folder / f"desk-{MORNING:%Y%m%d-%H%M%S}-close.partial"
    left.write_bytes(b"half")
    rotate(folder, MORNING + timedelta(hours=1))
    assert left.exists()
    rotate(folder, MORNING + timedelta(days=2))
    assert not left.exists()
    assert len(copies(folder)) == 1
