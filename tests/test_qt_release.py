"""Why Qt is pinned below 6.12: that release loses references to None on Python 3.11 and ends the process."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

FORMS = 200


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_building_forms_loses_no_reference_to_none(qtbot: QtBot) -> None:
    before = sys.getrefcount(None)
    for number in range(FORMS):
        form = QWidget()
        form.setWindowTitle(f"{number}")
        QLabel(form).setText(f"{number}")
        form.deleteLater()
    # 6.12.0 takes a reference away with each of the four calls: 800 here, far above the usual traffic.
    assert sys.getrefcount(None) > before - FORMS
