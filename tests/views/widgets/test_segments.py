"""The segmented control: one choice of a few, by mouse and by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from wuye_desk.domain.vocabulary import Kind
from wuye_desk.views.widgets.segments import SegmentedControl


@pytest.fixture
def control(qtbot: QtBot) -> SegmentedControl[Kind]:
    shown = SegmentedControl[Kind]("類別", [(kind, kind.label) for kind in Kind])
    qtbot.addWidget(shown)
    shown.choose(Kind.COMPLAINT)
    shown.show()
    return shown


def test_a_click_moves_the_choice_and_says_so(qtbot: QtBot, control: SegmentedControl[Kind]) -> None:
    with qtbot.waitSignal(control.chosen) as told:
        qtbot.mouseClick(control.buttons[2], Qt.MouseButton.LeftButton)
    assert told.args == [Kind.INQUIRY]
    assert control.value is Kind.INQUIRY
    assert [button.isChecked() for button in control.buttons].count(True) == 1


def test_choosing_from_the_program_tells_nobody(qtbot: QtBot, control: SegmentedControl[Kind]) -> None:
    with qtbot.assertNotEmitted(control.chosen):
        control.choose(Kind.HELP)
    assert control.value is Kind.HELP


def test_every_button_says_what_it_chooses(control: SegmentedControl[Kind]) -> None:
    assert control.buttons[0].accessibleName() == "類別 投訴"
    assert [button.property("edge") for button in control.buttons] == ["first", *["middle"] * 3, "last"]
