"""Bugs: logged with their place and without a resident's data, told once on the window's thread."""

from __future__ import annotations

import logging
import sqlite3
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from wuye_desk.domain.errors import DeskError
from wuye_desk.faults import FaultCatcher, open_log, trace_of


@pytest.fixture
def catcher(qapp: object) -> Iterator[FaultCatcher]:
    before = sys.excepthook, threading.excepthook
    made = FaultCatcher()
    made.listen()
    yield made
    sys.excepthook, threading.excepthook = before


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    folder = open_log(tmp_path)
    yield folder / "desk.log"
    for handler in root.handlers:
        handler.close()
    root.handlers[:], root.level = handlers, level


def failure(error: Exception) -> Exception:
    try:
        raise error
    except Exception as caught:  # noqa: BLE001 - the test wants its trace
        return caught


def test_trace_names_place_and_kind_but_no_resident() -> None:
    words = trace_of(failure(KeyError("張德勝 13827505678")))
    assert "KeyError" in words
    assert "test_faults.py" in words
    assert "張德勝" not in words
    assert "13827505678" not in words


def test_trace_keeps_what_the_database_says_about_its_tables() -> None:
    assert "no such table: ticket" in trace_of(failure(sqlite3.OperationalError("no such table: ticket")))


def test_a_bug_is_logged_and_told(qtbot: QtBot, catcher: FaultCatcher, log: Path) -> None:
    error = failure(ZeroDivisionError())
    with qtbot.waitSignal(catcher.caught) as told:
        sys.excepthook(type(error), error, error.__traceback__)
    assert told.args == [error]
    assert "ZeroDivisionError" in log.read_text("utf-8")


def test_a_bug_on_another_thread_is_told_on_the_windows(
    qtbot: QtBot, catcher: FaultCatcher, log: Path
) -> None:
    told_on: list[int] = []
    catcher.caught.connect(lambda _error: told_on.append(threading.get_ident()))

    def fail() -> None:
        raise ZeroDivisionError

    with qtbot.waitSignal(catcher.caught):
        threading.Thread(target=fail).start()
    assert told_on == [threading.get_ident()]
    assert log.exists()


def test_the_log_takes_turns_and_never_grows_without_end(log: Path) -> None:
    for _ in range(3000):
        logging.getLogger("wuye_desk").error("行" * 400)
    sizes = [path.stat().st_size for path in log.parent.iterdir()]
    assert len(sizes) <= 4
    assert max(sizes) <= 520 * 1024


def test_a_bug_a_job_ended_with_is_logged_and_a_sentence_is_only_told(
    qtbot: QtBot, catcher: FaultCatcher, log: Path
) -> None:
    with qtbot.waitSignal(catcher.caught) as told:
        catcher.take(DeskError("請填姓名。"))
    assert str(told.args[0]) == "請填姓名。"
    with qtbot.waitSignal(catcher.caught):
        catcher.take(KeyError("張德勝"))
    written = log.read_text("utf-8")
    assert "KeyError" in written
    assert "DeskError" not in written
    assert "張德勝" not in written
