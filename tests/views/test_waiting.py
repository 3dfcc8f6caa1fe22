"""Waiting for what must end first: shown after a moment, broken off only where that is offered."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QProgressDialog, QPushButton
from pytestqt.qtbot import QtBot

from wuye_desk.jobs import Jobs, Progress
from wuye_desk.views.waiting import wait_for


class Slow:
    """Work that goes on until it is let go, or told to stop."""

    def __init__(self) -> None:
        self.let_go = Event()
        self.answers: list[str] = []

    def __call__(self, progress: Progress) -> str:
        while not self.let_go.wait(0.02):
            progress.report(1, 3)
        return "done"


def window_shown() -> QProgressDialog | None:
    windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, QProgressDialog)]
    return next((one for one in windows if one.isVisible()), None)


def when_shown(act: Callable[[QProgressDialog], None]) -> None:
    """Do this once the window is there, which comes by itself."""

    def look() -> None:
        window = window_shown()
        if window is None:
            QTimer.singleShot(20, look)
        else:
            act(window)

    QTimer.singleShot(20, look)


def test_escape_ends_the_waiting_only_where_that_is_offered(qtbot: QtBot, jobs: Jobs) -> None:
    slow = Slow()

    def press(window: QProgressDialog) -> None:
        qtbot.keyClick(window, Qt.Key.Key_Escape)
        QTimer.singleShot(60, slow.let_go.set)

    when_shown(press)
    wait_for(jobs.run(jobs, slow, slow.answers.append, print), "正在還原 …")
    assert slow.answers == ["done"]


def test_the_button_breaks_it_off(qtbot: QtBot, jobs: Jobs) -> None:
    slow = Slow()

    def click(window: QProgressDialog) -> None:
        button = window.findChild(QPushButton)
        assert button is not None
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    when_shown(click)
    wait_for(jobs.run(jobs, slow, slow.answers.append, print), "正在備份 …", "不備份，直接關閉")
    assert slow.answers == []
    assert window_shown() is None


def test_what_ends_at_once_shows_nothing(qtbot: QtBot, jobs: Jobs) -> None:
    slow = Slow()
    slow.let_go.set()
    wait_for(jobs.run(jobs, slow, slow.answers.append, print), "正在備份 …", "不備份")
    assert slow.answers == ["done"]
    assert window_shown() is None
