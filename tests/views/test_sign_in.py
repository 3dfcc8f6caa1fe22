"""換人: a number key, six digits, done; a wrong PIN is said at the boxes and can be tried again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.small_station import DESK_PIN, HEAD_PIN
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.station.station import mark_sample
from wuye_desk.views.sign_in import SignIn
from wuye_desk.views.theme import Theme


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, jobs: Jobs, theme: Theme) -> SignIn:
    shown = SignIn(desk, jobs, theme)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(lambda: shown.ui.people_list.hasFocus())
    return shown


def choose(qtbot: QtBot, dialog: SignIn, name: str) -> None:
    place = [one.name for one in dialog.model.shown].index(name)
    qtbot.keyClicks(dialog.ui.people_list, str(place + 1))


def test_number_key_and_six_digits_change_the_person(qtbot: QtBot, desk: Desk, dialog: SignIn) -> None:
    choose(qtbot, dialog, "周建國")
    assert dialog.ui.name_label.text() == "周建國"
    assert dialog.pin_edit.hasFocus()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClicks(dialog.pin_edit, HEAD_PIN)
    assert desk.person is not None
    assert desk.person.name == "周建國"


def test_wrong_pin_keeps_who_was_there_and_says_how_often_one_may_try(
    qtbot: QtBot, desk: Desk, dialog: SignIn, jobs: Jobs
) -> None:
    choose(qtbot, dialog, "周建國")
    qtbot.keyClicks(dialog.pin_edit, DESK_PIN)
    jobs.drain()
    assert dialog.isVisible()
    assert "PIN 不對" in dialog.problem_label.text()
    assert "4" in dialog.problem_label.text()
    assert dialog.pin_edit.text() == ""
    assert desk.person is not None
    assert desk.person.name == "林曉婷"
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClicks(dialog.pin_edit, HEAD_PIN)


@pytest.mark.parametrize("locked", [False, True])
def test_the_sample_station_says_its_pin_and_a_real_one_does_not(
    qtbot: QtBot, desk: Desk, jobs: Jobs, theme: Theme, dialog: SignIn, locked: bool
) -> None:
    assert "示範站" not in dialog.ui.note_label.text()
    with desk.store.write():
        mark_sample("135790")
    sample = SignIn(desk, jobs, theme, locked=locked, before=desk.person)
    qtbot.addWidget(sample)
    assert "示範站的 PIN 都是 135790" in sample.ui.note_label.text()


def test_five_wrong_pins_lock_the_person_out(qtbot: QtBot, dialog: SignIn, jobs: Jobs) -> None:
    choose(qtbot, dialog, "周建國")
    for _ in range(5):
        qtbot.keyClicks(dialog.pin_edit, "000000")
        jobs.drain()
    qtbot.keyClicks(dialog.pin_edit, HEAD_PIN)
    jobs.drain()
    assert dialog.isVisible()
    assert "後再試" in dialog.problem_label.text()


def test_letters_anywhere_find_a_person_by_initials(qtbot: QtBot, dialog: SignIn) -> None:
    qtbot.keyClicks(dialog.ui.people_list, "s")
    qtbot.keyClicks(dialog.ui.find_edit, "wh")
    assert [one.name for one in dialog.model.shown] == ["沈文海"]
    qtbot.keyClick(dialog.ui.find_edit, Qt.Key.Key_Return)
    assert dialog.pin_edit.hasFocus()
    assert dialog.ui.name_label.text() == "沈文海"


def test_choosing_somebody_else_empties_the_boxes(qtbot: QtBot, dialog: SignIn) -> None:
    choose(qtbot, dialog, "周建國")
    qtbot.keyClicks(dialog.pin_edit, "246")
    qtbot.keyClick(dialog.pin_edit, Qt.Key.Key_Down)
    assert dialog.pin_edit.text() == ""


def test_only_digits_go_into_the_boxes(qtbot: QtBot, dialog: SignIn) -> None:
    choose(qtbot, dialog, "周建國")
    qtbot.keyClicks(dialog.pin_edit, "2-4.6")
    assert dialog.pin_edit.text() == "246"


def test_who_has_no_pin_cannot_be_chosen(dialog: SignIn) -> None:
    assert "黃麗娟" not in [one.name for one in dialog.model.shown]


def test_escape_changes_nobody(qtbot: QtBot, desk: Desk, dialog: SignIn) -> None:
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog.ui.people_list, Qt.Key.Key_Escape)
    assert desk.person is not None
    assert desk.person.name == "林曉婷"


def test_the_list_says_who_is_there_now(dialog: SignIn) -> None:
    told = [dialog.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(4)]
    assert [words for words in told if "現在" in words] == ["2 林曉婷 接單員，現在"]
