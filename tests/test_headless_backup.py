"""wuye-desk backup and restore: exit codes, one line for each thing, and the whole way there and back."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.conftest import MORNING
from wuye_desk.__main__ import main
from wuye_desk.services.desk import Desk
from wuye_desk.services.people.people import people
from wuye_desk.single_instance import hold_folder
from wuye_desk.store.backups import FOLDER, copies
from wuye_desk.store.models import Person
from wuye_desk.store.opening import open_store


@pytest.fixture
def folder(station_template: Path, tmp_path: Path) -> Path:
    shutil.copyfile(station_template, tmp_path / "desk.db")
    return tmp_path


def names_of_people(folder: Path) -> set[str]:
    store = open_store(folder, MORNING)
    try:
        return {one.name for one in people(Desk(store, lambda: MORNING))}
    finally:
        store.close()


def dismiss(folder: Path, name: str) -> None:
    store = open_store(folder, MORNING)
    Person.update(name="走了").where(Person.name == name).execute()
    store.close()


def test_a_copy_brings_everything_back(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(folder), "backup"]) == 0
    told = capsys.readouterr()
    (copy,) = copies(folder / FOLDER)
    assert str(copy.path) in told.out
    assert told.err == ""

    before = names_of_people(folder)
    dismiss(folder, "黃麗娟")
    assert main(["--data", str(folder), "restore", str(copy.path)]) == 0
    told = capsys.readouterr()
    assert names_of_people(folder) == before
    (kept,) = (one for one in copies(folder / FOLDER) if one.reason == "before")
    assert str(kept.path) in told.out

    assert main(["--data", str(folder), "restore", str(kept.path)]) == 0
    assert "黃麗娟" not in names_of_people(folder)


def test_a_damaged_station_is_restored(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(folder), "backup"]) == 0
    (folder / "desk.db").write_bytes(b"broken" * 999)
    assert main(["--data", str(folder), "check"]) == 1
    (copy,) = copies(folder / FOLDER)
    assert main(["--data", str(folder), "restore", str(copy.path)]) == 0
    assert main(["--data", str(folder), "check"]) == 0
    assert [path.read_bytes()[:6] for path in folder.glob("desk-damaged-*.db")] == [b"broken"]


def test_a_new_pc_begins_from_the_stick(
    folder: Path, tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--data", str(folder), "backup"]) == 0
    (copy,) = copies(folder / FOLDER)
    new_pc = tmp_path_factory.mktemp("pc") / "wuye_desk"
    assert main(["--data", str(new_pc), "restore", str(copy.path)]) == 0
    assert names_of_people(new_pc) == names_of_people(folder)


def test_nothing_is_replaced_while_a_window_is_open(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(folder), "backup"]) == 0
    (copy,) = copies(folder / FOLDER)
    before = (folder / "desk.db").read_bytes()
    capsys.readouterr()
    lock = hold_folder(folder)
    assert lock is not None
    assert main(["--data", str(folder), "restore", str(copy.path)]) == 1
    lock.unlock()
    assert "窗口正開著" in capsys.readouterr().err
    assert (folder / "desk.db").read_bytes() == before


@pytest.mark.parametrize("name", ["missing.db", "window.ini"])
def test_a_file_that_is_no_copy_is_refused(
    folder: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "window.ini").write_text("[window]\n" * 200)
    assert main(["--data", str(folder), "restore", str(folder / name)]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert main(["--data", str(folder), "check"]) == 0
