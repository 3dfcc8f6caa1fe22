from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.support.clock_hand import ClockHand
from wuye_desk.views.idle_watch import IdleWatch


@pytest.fixture
def watch(qapp: QApplication, clock_hand: ClockHand) -> IdleWatch:
    return IdleWatch(qapp, clock_hand, lambda: 10)


def test_it_tells_once_after_the_minutes_without_a_touch(
    watch: IdleWatch, clock_hand: ClockHand, qtbot: QtBot
) -> None:
    told: list[int] = []
    watch.idle.connect(lambda: told.append(1))
    clock_hand.advance(minutes=9, seconds=59)
    watch.look()
    assert told == []
    clock_hand.advance(seconds=1)
    watch.look()
    watch.look()
    assert told == [1]


@pytest.mark.parametrize("touch", ["key", "mouse"])
def test_a_touch_begins_the_count_anew(
    watch: IdleWatch, clock_hand: ClockHand, qtbot: QtBot, touch: str
) -> None:
    edit = QLineEdit()
    qtbot.addWidget(edit)
    edit.show()
    edit.activateWindow()
    qtbot.waitUntil(edit.isActiveWindow)
    clock_hand.advance(minutes=9)
    window = edit.windowHandle()
    if touch == "key":
        QTest.keyClick(window, Qt.Key.Key_A)
    else:
        QTest.mouseClick(
            window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, edit.rect().center()
        )
    clock_hand.advance(minutes=9)
    with qtbot.assertNotEmitted(watch.idle):
        watch.look()


def test_a_clock_set_back_locks_nobody_out_and_counts_anew(
    watch: IdleWatch, clock_hand: ClockHand, qtbot: QtBot
) -> None:
    clock_hand.advance(hours=-3)
    with qtbot.assertNotEmitted(watch.idle):
        watch.look()
        clock_hand.advance(minutes=9)
        watch.look()
    clock_hand.advance(minutes=1)
    with qtbot.waitSignal(watch.idle, timeout=0, raising=False) as told:
        watch.look()
    assert told.signal_triggered


def test_the_keys_that_lock_are_heard_in_a_dialog_that_holds_back_every_other_window(
    watch: IdleWatch, qtbot: QtBot
) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.setModal(True)
    QLineEdit(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(watch.idle, timeout=1000):
        QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_L, keys)
