"""What a receptionist's hands do: press keys, type Chinese through an input method, click."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from wuye_desk.store.models import Ticket

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, modifiers)


def compose(words: str) -> None:
    """Type words the way an input method hands them over."""
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(focused(), event)


def keys(letters: str) -> None:
    QTest.keyClicks(focused(), letters)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(widget.width() // 2, widget.height() // 2))


def tick(check: QWidget) -> None:
    """Click the box itself."""
    QTest.mouseClick(check, Qt.MouseButton.LeftButton, pos=QPoint(8, check.height() // 2))


def tab_to(widget: QWidget, most: int = 60) -> None:
    """Walk with Tab until the widget has the cursor."""
    for _step in range(most):
        if focused() is widget:
            return
        press(Key.Key_Tab)
    raise AssertionError(f"{widget.objectName()} is not reached by Tab")


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def dialog_in_front(qtbot: QtBot, kind: type[QDialog]) -> QDialog:
    """Wait until a dialog of this kind has the cursor."""

    def in_front() -> bool:
        window = QApplication.activeWindow()
        return isinstance(window, kind) and window.isAncestorOf(focused())

    qtbot.waitUntil(in_front, timeout=2000)
    window = QApplication.activeWindow()
    assert isinstance(window, kind)
    return window


def back_to(page: QWidget, qtbot: QtBot) -> None:
    """Give the window the cursor again after a dialog, as a window manager does."""
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page.window(), timeout=2000)


def take_call(words: str = "主臥天花滲水", query: str = "1201") -> None:
    keys(query)
    press(Key.Key_Return)
    compose(words)


def stored() -> list[Ticket]:
    return list(Ticket.select().order_by(Ticket.id))
