"""The recovery file in the hands of the 站長: saved at the set-up, used on the day he forgets his PIN."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.views.asked import answer
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.people.people import people, sign_in
from wuye_desk.services.people.recovery import RecoverySheet, issue
from wuye_desk.views.forgotten_pin import ForgottenPin
from wuye_desk.views.recovery_window import RecoveryWindow
from wuye_desk.views.sign_in import SignIn
from wuye_desk.views.theme import Theme


@pytest.fixture
def sheet(head_desk: Desk) -> RecoverySheet:
    return issue(head_desk)


@pytest.fixture
def forgotten(sheet: RecoverySheet, desk: Desk, jobs: Jobs, theme: Theme, qtbot: QtBot) -> ForgottenPin:
    asked = SignIn(desk, jobs, theme)
    qtbot.addWidget(asked)
    asked.show()
    qtbot.mouseClick(asked.ui.forgotten_button, Qt.MouseButton.LeftButton)
    return asked.findChildren(ForgottenPin)[0]


def fill(forgotten: ForgottenPin, qtbot: QtBot, code: str, pin: str, again: str) -> None:
    ui = forgotten.ui
    for edit, words in ((ui.code_edit, code), (ui.pin_edit, pin), (ui.again_edit, again)):
        edit.clear()
        qtbot.keyClicks(edit, words)


def test_the_window_saves_paper_and_text(
    sheet: RecoverySheet, theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    window = RecoveryWindow(sheet, theme)
    qtbot.addWidget(window)
    window.show()
    assert window.ui.code_label.text() == sheet.code
    window.save(tmp_path / "a.pdf")
    window.save(tmp_path / "a.txt")
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    assert sheet.code in (tmp_path / "a.txt").read_text("utf-8-sig")
    window.save(tmp_path / "gone" / "a.txt")
    assert window.ui.window_problem.isVisible()


def test_no_single_key_loses_the_code(
    sheet: RecoverySheet, theme: Theme, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked_where: list[object] = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *words: (asked_where.append(words), ("", ""))[1]
    )
    window = RecoveryWindow(sheet, theme)
    qtbot.addWidget(window)
    window.show()
    qtbot.keyClick(window, Qt.Key.Key_Return)
    assert len(asked_where) == 1
    said = answer("先不關")
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert said == ["還沒有存檔或打印。關上以後再也看不到它。", "先不關"]
    answer("先不關")
    window.ui.done_button.click()
    assert window.isVisible()
    window.save(tmp_path / "a.txt")
    qtbot.keyClick(window, Qt.Key.Key_Return)
    assert not window.isVisible()


def test_the_head_sets_a_new_pin_from_the_change_of_person(
    forgotten: ForgottenPin, sheet: RecoverySheet, desk: Desk, jobs: Jobs, qtbot: QtBot
) -> None:
    fill(forgotten, qtbot, sheet.code, "602814", "602814")
    qtbot.keyClick(forgotten.ui.again_edit, Qt.Key.Key_Return)
    jobs.drain()
    assert forgotten.result() == ForgottenPin.DialogCode.Accepted
    assert sign_in(desk, next(one.id for one in people(desk) if one.name == "周建國"), "602814")


def test_what_is_wrong_stands_at_its_field(
    forgotten: ForgottenPin, sheet: RecoverySheet, jobs: Jobs, qtbot: QtBot
) -> None:
    ui = forgotten.ui
    fill(forgotten, qtbot, sheet.code, "602814", "602815")
    qtbot.mouseClick(ui.save_button, Qt.MouseButton.LeftButton)
    assert "不一樣" in ui.again_problem.text()
    fill(forgotten, qtbot, "AAAA-BBBB", "602814", "602814")
    qtbot.mouseClick(ui.save_button, Qt.MouseButton.LeftButton)
    jobs.drain()
    assert "復原碼不對" in ui.code_problem.text()
    fill(forgotten, qtbot, sheet.code, "111111", "111111")
    qtbot.mouseClick(ui.save_button, Qt.MouseButton.LeftButton)
    jobs.drain()
    assert "太容易猜" in ui.pin_problem.text()
    assert forgotten.isVisible()
