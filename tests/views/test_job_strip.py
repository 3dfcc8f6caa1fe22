"""The strip in the status bar: only work that takes a moment is shown, and it can be broken off."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from wuye_desk.domain.errors import DeskError
from wuye_desk.jobs import Jobs, Progress
from wuye_desk.views.main_window import MainWindow, PageEntry
from wuye_desk.views.theme import Theme


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, jobs: Jobs, tmp_path: Path) -> MainWindow:
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    shown = MainWindow(theme, [PageEntry("board", "看板", "house", QLabel)], memory)
    shown.job_strip.watch(jobs)
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.fixture
def gate() -> Iterator[Event]:
    """Hold work up until the test lets it go on."""
    event = Event()
    yield event
    event.set()


def test_what_is_quick_shows_nothing(qtbot: QtBot, window: MainWindow, jobs: Jobs) -> None:
    seen: list[bool] = []
    jobs.run(window, lambda _progress: 7, seen.append, seen.append, "匯出看板")
    qtbot.waitUntil(lambda: seen == [7])
    assert window.ui.job_frame.isHidden()


def test_what_takes_a_moment_is_named_with_its_progress_and_goes_when_done(
    qtbot: QtBot, window: MainWindow, jobs: Jobs, gate: Event
) -> None:
    def work(progress: Progress) -> None:
        progress.report(30, 100, "第 30 行")
        gate.wait()

    jobs.run(window, work, lambda _: None, lambda _: None, "匯出看板")
    qtbot.waitUntil(window.ui.job_frame.isVisible)
    assert window.ui.job_label.text() == "匯出看板：第 30 行"
    assert (window.ui.job_bar.value(), window.ui.job_bar.maximum()) == (30, 100)
    gate.set()
    qtbot.waitUntil(window.ui.job_frame.isHidden)


def test_cancelling_ends_the_work_and_tells_who_asked(
    qtbot: QtBot, window: MainWindow, jobs: Jobs, gate: Event
) -> None:
    answers: list[object] = []

    def work(progress: Progress) -> None:
        while not gate.is_set():
            progress.report(1, 2)

    jobs.run(window, work, answers.append, answers.append, "匯出看板")
    qtbot.waitUntil(window.ui.job_frame.isVisible)
    qtbot.mouseClick(window.ui.job_stop_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.ui.job_frame.isHidden)
    assert [type(answer) for answer in answers] == [DeskError]


def test_work_that_only_waits_never_begins_once_cancelled(
    qtbot: QtBot, window: MainWindow, jobs: Jobs, gate: Event
) -> None:
    answers: list[object] = []
    jobs.run(window, lambda _progress: gate.wait(), lambda _: None, lambda _: None)
    jobs.run(window, lambda _progress: "saved", answers.append, answers.append, "保存工作單")
    qtbot.waitUntil(window.ui.job_frame.isVisible)
    qtbot.mouseClick(window.ui.job_stop_button, Qt.MouseButton.LeftButton)
    gate.set()
    jobs.drain()
    assert [type(answer) for answer in answers] == [DeskError]


def test_what_cannot_be_stopped_offers_no_cancel(
    qtbot: QtBot, window: MainWindow, jobs: Jobs, gate: Event
) -> None:
    jobs.run(QObject(window), lambda _progress: gate.wait(), lambda _: None, lambda _: None, "保存工作單")
    qtbot.waitUntil(window.ui.job_frame.isVisible)
    assert not window.ui.job_stop_button.isEnabled()
