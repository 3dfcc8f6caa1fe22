"""Why Qt is pinned below 6.12: that release loses references to None on Python 3.11 and ends the process."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 2000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_calls_into_qt_lose_no_reference_to_none(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    results = {label.setText(str(number)) for number in range(CALLS)}
    lost = before - sys.getrefcount(None)
    # 6.12.0 takes one reference away with each call; the interpreter's own traffic is a handful.
    assert (results, lost < CALLS // 10) == ({None}, True)
