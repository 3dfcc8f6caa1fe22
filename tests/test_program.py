"""The program from its folder up: a damaged file, going back to a copy, the end of the day."""

from __future__ import annotations

import logging
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QProgressDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.conftest import MORNING
from tests.support.clock_hand import ClockHand
from tests.support.small_disk import read_only_view
from tests.support.small_station import DESK_PIN, HEAD_PIN
from wuye_desk import app
from wuye_desk.app import Program
from wuye_desk.services.people.people import people, sign_in
from wuye_desk.store.backups import FOLDER, copies, make_backup
from wuye_desk.store.models import History, Person
from wuye_desk.views.fault_window import FaultWindow
from wuye_desk.views.intake.intake_page import IntakePage

ROOT = Path(__file__).parents[1]


@pytest.fixture
def folder(station_template: Path, tmp_path: Path) -> Path:
    shutil.copyfile(station_template, tmp_path / "desk.db")
    return tmp_path


@pytest.fixture
def begin(
    qapp: QApplication, fonts: None, clock_hand: ClockHand, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Program]]:
    monkeypatch.setattr(app, "now", clock_hand)
    hooks = sys.excepthook, threading.excepthook
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    begun: list[Program] = []

    def start(folder: Path, demo: bool = False) -> Program:
        program = Program(qapp, folder)
        if program.begin(demo=demo):
            begun.append(program)
        return program

    yield start
    for program in begun:
        if not program._ending:
            program.end()
    sys.excepthook, threading.excepthook = hooks
    for handler in root.handlers:
        handler.close()
    root.handlers[:], root.level = handlers, level
    qapp.setStyleSheet("")


def press(words: str) -> list[str]:
    """Press a button of the next window that holds the program up; return what the window said."""
    said: list[str] = []

    def look() -> None:
        window = QApplication.activeModalWidget()
        if window is None:
            QTimer.singleShot(20, look)
            return
        if isinstance(window, FaultWindow):
            said.extend((window.ui.sentence_label.text(), window.ui.advice_label.text()))
        (button,) = (one for one in window.findChildren(QAbstractButton) if one.text() == words)
        button.click()

    QTimer.singleShot(20, look)
    return said


def sit_down(program: Program, name: str, pin: str) -> None:
    person = next(one.id for one in people(program.desk) if one.name == name)
    sign_in(program.desk, person, pin)


def reasons(folder: Path) -> list[str]:
    return [copy.reason for copy in copies(folder / FOLDER)]


def test_the_copy_of_the_day_is_made_after_the_start_and_told_in_the_bar(
    qtbot: QtBot, begin: Callable[[Path], Program], folder: Path
) -> None:
    joints = begin(folder).joints
    assert joints is not None
    with qtbot.waitSignal(joints.keeper.changed):
        pass
    assert "備份 今天 10:42 已校驗" in joints.window.ui.saved_label.text()
    assert reasons(folder) == ["daily"]


def test_closing_makes_a_copy_where_something_was_written(
    qtbot: QtBot, begin: Callable[[Path], Program], folder: Path, clock_hand: ClockHand
) -> None:
    program = begin(folder)
    assert program.joints is not None
    with qtbot.waitSignal(program.joints.keeper.changed):
        pass
    Person.update(name="黃麗娟二").where(Person.name == "黃麗娟").execute()
    clock_hand.advance(hours=7)
    program.end()
    assert reasons(folder) == ["close", "daily"]


def test_a_damaged_file_is_told_and_the_newest_good_copy_put_in_its_place(
    begin: Callable[[Path], Program], folder: Path
) -> None:
    make_backup(folder / "desk.db", MORNING, "daily")
    (folder / "desk.db").write_bytes(b"broken" * 999)
    said = press("換上這份備份")
    program = begin(folder)
    assert program.joints is not None
    assert "損壞" in said[0]
    assert "2026-11-23 10:42" in said[1]
    assert [path.read_bytes()[:6] for path in folder.glob("desk-damaged-*.db")] == [b"broken"]


def test_a_damaged_file_without_a_copy_is_told_and_left_alone(
    begin: Callable[[Path], Program], folder: Path
) -> None:
    (folder / "desk.db").write_bytes(b"broken" * 999)
    said = press("知道了")
    program = begin(folder)
    assert (program.joints, program.exit_code) == (None, 1)
    assert "沒有完好的備份" in said[1]
    assert (folder / "desk.db").read_bytes() == b"broken" * 999


def test_going_back_to_a_copy_opens_the_window_anew_on_its_state(
    qtbot: QtBot, begin: Callable[[Path], Program], folder: Path
) -> None:
    copy = make_backup(folder / "desk.db", MORNING.replace(hour=8), "daily")
    program = begin(folder)
    first = program.joints
    assert first is not None
    Person.update(name="走了").where(Person.name == "黃麗娟").execute()
    sit_down(program, "周建國", HEAD_PIN)
    first.restore_requested.emit(copy)
    qtbot.waitUntil(lambda: program.joints not in (None, first))
    assert program.joints is not None
    assert program.joints.window.isVisible()
    assert {"黃麗娟"} <= {one.name for one in Person.select()}
    assert program.desk.person is None
    assert "before" in reasons(folder)
    noted = History.select().where(History.deed == "restored").get()
    assert "daily.db" in noted.record


def test_going_back_to_a_bad_copy_says_so_and_goes_on_as_before(
    qtbot: QtBot, begin: Callable[[Path], Program], folder: Path
) -> None:
    program = begin(folder)
    first = program.joints
    assert first is not None
    Person.update(name="還在").where(Person.name == "黃麗娟").execute()
    (folder / "letter.db").write_text("Dear diary, " * 1000)
    sit_down(program, "周建國", HEAD_PIN)
    first.restore_requested.emit(folder / "letter.db")
    qtbot.waitUntil(lambda: program._shown_fault is not None and program._shown_fault.isVisible())
    assert program._shown_fault is not None
    assert "沒有改動" in program._shown_fault.ui.sentence_label.text()
    assert "還在" in {one.name for one in Person.select()}


def test_a_start_while_the_program_ends_is_not_lost(begin: Callable[[Path], Program], folder: Path) -> None:
    program = begin(folder)
    program.end()
    program.instance.called.emit()
    assert program.called_meanwhile


def test_a_newer_programs_file_is_refused_with_a_sentence(
    begin: Callable[[Path], Program], folder: Path
) -> None:
    with closing(sqlite3.connect(folder / "desk.db")) as connection:
        connection.execute("INSERT INTO schema_migration(name, applied) VALUES ('0999_later', '2030-01-01')")
        connection.commit()
    said = press("知道了")
    program = begin(folder)
    assert (program.joints, program.exit_code) == (None, 1)
    assert "較新版本" in said[0]


def test_a_second_start_brings_the_first_window_to_the_front_and_goes(
    qtbot: QtBot, begin: Callable[[Path], Program], folder: Path
) -> None:
    program = begin(folder)
    assert program.joints is not None
    program.joints.window.showMinimized()
    command = [sys.executable, "-m", "wuye_desk", "--data", str(folder)]
    with subprocess.Popen(command, cwd=ROOT) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0
    assert not program.joints.window.isMinimized()


def test_a_bug_is_told_calmly_logged_without_names_and_what_was_typed_stays(
    qtbot: QtBot, begin: Callable[[Path], Program], folder: Path
) -> None:
    program = begin(folder)
    assert program.joints is not None
    page = cast(IntakePage, program.joints.window.show_page("intake"))
    page.what.ui.content_edit.setPlainText("主臥漏水")
    try:
        raise KeyError("張德勝 13827505678")
    except KeyError as error:
        sys.excepthook(KeyError, error, error.__traceback__)
    qtbot.waitUntil(lambda: program._shown_fault is not None and program._shown_fault.isVisible())
    assert program._shown_fault is not None
    assert "沒有做完" in program._shown_fault.ui.sentence_label.text()
    assert "都還在" in program._shown_fault.ui.advice_label.text()
    logged = (program.logs / "desk.log").read_text("utf-8")
    assert "KeyError" in logged
    assert "張德勝" not in logged
    assert page.what.ui.content_edit.toPlainText() == "主臥漏水"


def test_a_folder_that_can_only_be_read_is_told_with_what_to_do(
    begin: Callable[[Path], Program], folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with read_only_view(folder, tmp_path_factory.mktemp("place") / "view") as view:
        said = press("知道了")
        program = begin(view)
    assert (program.joints, program.exit_code) == (None, 1)
    assert "用不了這個資料夾" in said[0]
    assert "--data" in said[1]


def test_nothing_of_the_old_window_lives_on_beside_a_restored_file(
    qtbot: QtBot, begin: Callable[[Path], Program], folder: Path
) -> None:
    copy = make_backup(folder / "desk.db", MORNING.replace(hour=8), "daily")
    program = begin(folder)
    first = program.joints
    assert first is not None
    page = cast(IntakePage, first.window.show_page("intake"))
    page.what.ui.content_edit.setPlainText("主臥漏水")
    sit_down(program, "周建國", HEAD_PIN)
    first.restore_requested.emit(copy)
    qtbot.waitUntil(lambda: program.joints not in (None, first))
    assert not isValid(page)
    assert not isValid(first)
    assert program.joints is not None
    again = cast(IntakePage, program.joints.window.show_page("intake"))
    qtbot.waitUntil(lambda: again.what.ui.content_edit.toPlainText() == "主臥漏水")


def test_a_copy_that_cannot_be_made_at_close_is_told(begin: Callable[[Path], Program], folder: Path) -> None:
    program = begin(folder)
    (folder / FOLDER).write_text("in the way")
    said = press("知道了")
    program.end()
    assert "備份資料夾" in said[0]
    assert "只是這一次沒有備份" in said[1]


def test_a_copy_is_put_in_place_only_by_whoever_may(
    qtbot: QtBot, begin: Callable[[Path], Program], folder: Path
) -> None:
    copy = make_backup(folder / "desk.db", MORNING.replace(hour=8), "daily")
    program = begin(folder)
    first = program.joints
    assert first is not None
    sit_down(program, "林曉婷", DESK_PIN)
    first.restore_requested.emit(copy)
    qtbot.waitUntil(lambda: program._shown_fault is not None and program._shown_fault.isVisible())
    assert program._shown_fault is not None
    assert "站長" in program._shown_fault.ui.sentence_label.text()
    assert program.joints is first
    assert "before" not in reasons(folder)


def test_a_window_says_that_the_sample_is_being_made(
    qapp: QApplication, begin: Callable[..., Program], tmp_path: Path
) -> None:
    shown: list[str] = []
    watch = QTimer()
    watch.timeout.connect(
        lambda: shown.extend(
            window.labelText()
            for window in qapp.topLevelWidgets()
            if isinstance(window, QProgressDialog) and window.isVisible()
        )
    )
    watch.start(50)
    program = begin(tmp_path / "demo", demo=True)
    watch.stop()
    assert "正在準備示範站 …" in shown
    assert program.joints is not None
    assert program.joints.window.isVisible()


def test_another_look_stays_on_the_page_one_was_on(
    qtbot: QtBot, begin: Callable[[Path], Program], folder: Path
) -> None:
    program = begin(folder)
    first = program.joints
    assert first is not None
    sit_down(program, "周建國", HEAD_PIN)
    first.window.show_page("settings")
    program._change_look("dark")
    qtbot.waitUntil(lambda: program.joints is not first)
    assert program.joints is not None
    assert program.joints.window.current_name == "settings"
