"""One window per data folder; the second start calls the first."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
from pytestqt.qtbot import QtBot

from wuye_desk.single_instance import SingleInstance

HOLD = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from wuye_desk.single_instance import SingleInstance
app = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
assert instance.take()
print("held", flush=True)
app.exec()
"""


@pytest.fixture
def first(qapp: object, tmp_path: Path) -> Iterator[SingleInstance]:
    instance = SingleInstance(tmp_path)
    assert instance.take()
    instance.listen()
    yield instance
    instance.release()


def test_a_second_start_finds_the_folder_taken_and_is_heard(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path
) -> None:
    second = SingleInstance(tmp_path)
    assert not second.take()
    answers: list[bool] = []
    caller = Thread(target=lambda: answers.append(second.call_first()))
    with qtbot.waitSignal(first.called):
        caller.start()
    caller.join()
    assert answers == [True]


def test_a_first_window_that_hears_nothing_is_told_apart(qapp: object, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.take()
    second = SingleInstance(tmp_path)
    assert not second.call_first()
    assert [path.name for path in tmp_path.iterdir()] == ["desk.lock"]
    first.release()


def test_a_call_left_by_a_start_that_was_killed_brings_the_window_up_once(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path
) -> None:
    (tmp_path / "desk.call").touch()
    with qtbot.waitSignal(first.called):
        pass
    assert not (tmp_path / "desk.call").exists()


def test_another_folder_is_another_window(first: SingleInstance, tmp_path: Path) -> None:
    other = SingleInstance(tmp_path / "示範站")
    assert other.take()
    other.release()


def test_a_folder_let_go_can_be_taken_again(qapp: object, tmp_path: Path) -> None:
    for _ in range(2):
        instance = SingleInstance(tmp_path)
        assert instance.take()
        instance.release()


def test_a_killed_window_leaves_no_lock_behind(qapp: object, tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdout=subprocess.PIPE, text=True
    ) as held:
        assert held.stdout is not None
        told = held.stdout.readline()
        taken = SingleInstance(tmp_path).take()
        held.kill()
    assert told == "held\n"
    assert not taken
    instance = SingleInstance(tmp_path)
    assert instance.take()
    instance.release()
