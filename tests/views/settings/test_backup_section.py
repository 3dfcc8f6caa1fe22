"""設定 · 備份: made, seen, sent to a second place, and asked back, by clicks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from tests.support.clock_hand import ClockHand
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.trust.safekeeping import back_up, choose_second_folder
from wuye_desk.store.backups import good_backups
from wuye_desk.views.backup_keeper import BackupKeeper
from wuye_desk.views.settings.backup_section import BackupSection
from wuye_desk.views.theme import Theme


class Shown:
    """The section as somebody sees it, with the worker behind it."""

    def __init__(self, qtbot: QtBot, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        self.qtbot, self.jobs = qtbot, jobs
        self.keeper = BackupKeeper(desk)
        self.section = BackupSection(desk, jobs, theme, self.keeper)
        self.ui = self.section.ui
        qtbot.addWidget(self.section)
        self.section.resize(1100, 600)
        self.section.show()
        self.section.activate()
        self.settle()

    def settle(self) -> None:
        self.jobs.drain()
        self.keeper.jobs.drain()
        self.jobs.drain()

    def click(self, button: QWidget) -> None:
        assert button.isVisible()
        assert button.isEnabled()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def rows(self) -> list[tuple[str, str, str]]:
        model = self.ui.copy_table.model()
        return [
            tuple(model.index(row, column).data() for column in range(3)) for row in range(model.rowCount())
        ]

    def click_row(self, row: int) -> None:
        table = self.ui.copy_table
        point = table.visualRect(table.model().index(row, 0)).center()
        self.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point)

    def answer(self, words: str) -> None:
        (box,) = self.section.findChildren(QMessageBox)
        button = next(one for one in box.buttons() if one.text() == words)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def shown(qtbot: QtBot, head_desk: Desk, jobs: Jobs, theme: Theme) -> Iterator[Shown]:
    made = Shown(qtbot, head_desk, jobs, theme)
    yield made
    made.keeper.jobs.close()


@pytest.fixture
def clerk(qtbot: QtBot, desk: Desk, jobs: Jobs, theme: Theme) -> Iterator[Shown]:
    back_up(desk)
    made = Shown(qtbot, desk, jobs, theme)
    yield made
    made.keeper.jobs.close()


def test_a_copy_is_made_with_one_click(shown: Shown, head_desk: Desk) -> None:
    assert shown.ui.state_label.text() == "還沒有備份"
    shown.click(shown.ui.backup_button)
    assert shown.ui.state_label.text() == "備份 今天 10:42 已校驗"
    assert shown.rows() == [("今天 10:42", "手動", "本機")]
    assert [copy.name for copy in good_backups(head_desk.store.folder)] == ["desk-20261123-104200-hand.db"]


def test_anybody_makes_a_copy_but_only_the_head_goes_back_to_one(clerk: Shown) -> None:
    clerk.click(clerk.ui.backup_button)
    clerk.click_row(0)
    ui = clerk.ui
    locked = (ui.restore_button, ui.other_file_button, ui.second_button)
    assert [button.isEnabled() for button in locked] == [False, False, False]
    assert "站長" in clerk.section.hint()


def test_a_copy_that_cannot_be_made_says_why(shown: Shown, head_desk: Desk) -> None:
    (head_desk.store.folder / "backups").write_text("in the way")
    shown.click(shown.ui.backup_button)
    assert "備份資料夾" in shown.ui.now_problem.text()
    assert shown.ui.backup_button.isEnabled()


def test_the_file_is_checked_with_one_click(shown: Shown) -> None:
    shown.click(shown.ui.check_button)
    assert shown.ui.check_label.text() == "資料檔完好"


def test_a_second_place_is_chosen_filled_and_given_up(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown.click(shown.ui.backup_button)
    assert not shown.ui.no_second_button.isVisible()
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_asked: str(stick))
    shown.click(shown.ui.second_button)
    assert shown.ui.second_label.text() == str(stick / "錦湖花園物業服務站 備份")
    assert shown.ui.second_state.text() == "最近 今天 10:42，已校驗。"
    assert sorted(place for _when, _how, place in shown.rows()) == ["本機", "第二份"]
    shown.click(shown.ui.no_second_button)
    assert shown.ui.second_label.text() == "還沒有選"


def test_a_stick_that_is_out_is_a_calm_note(
    qtbot: QtBot, head_desk: Desk, jobs: Jobs, theme: Theme, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    place = choose_second_folder(head_desk, stick).second_folder
    assert place is not None
    place.rmdir()
    shown = Shown(qtbot, head_desk, jobs, theme)
    assert "現在接不上" in shown.ui.second_state.text()
    assert not shown.ui.second_problem.isVisible()
    shown.keeper.jobs.close()


def test_going_back_is_asked_twice_and_staying_is_the_default(shown: Shown, clock_hand: ClockHand) -> None:
    shown.click(shown.ui.backup_button)
    clock_hand.advance(days=1)
    shown.section.activate()
    shown.settle()
    assert not shown.ui.restore_button.isEnabled()
    shown.click_row(0)
    asked: list[Path] = []
    shown.section.restore_requested.connect(asked.append)

    shown.click(shown.ui.restore_button)
    (box,) = shown.section.findChildren(QMessageBox)
    assert "昨天 10:42" in box.text()
    assert box.defaultButton().text() == "不還原"
    with shown.qtbot.waitSignal(box.finished):
        shown.qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert asked == []

    shown.qtbot.waitUntil(lambda: not shown.section.findChildren(QDialog))
    shown.click(shown.ui.restore_button)
    shown.answer("還原")
    assert [path.name for path in asked] == ["desk-20261123-104200-hand.db"]
