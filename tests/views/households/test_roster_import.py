from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QComboBox, QFileDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.support.rosters import HEADINGS, write_roster
from wuye_desk.domain.roster_columns import RosterColumn
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.households.households import find
from wuye_desk.views.households.roster_import import RosterImportDialog
from wuye_desk.views.households.roster_tables import MEANING
from wuye_desk.views.theme import Theme

GOOD = [HEADINGS, ["8-1-101", "甲甲", "13811112222", 80], ["3-2-1201", "新業主", None, 89.6]]


@pytest.fixture
def dialog(head_desk: Desk, jobs: Jobs, theme: Theme, qtbot: QtBot) -> RosterImportDialog:
    shown = RosterImportDialog(head_desk, jobs, theme)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def choose(dialog: RosterImportDialog, jobs: Jobs, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Press the button and pick a file in the system's dialog."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(path), ""))
    dialog.ui.choose_button.click()
    jobs.drain()


def test_a_clear_roster_goes_straight_to_the_preview_and_in(
    dialog: RosterImportDialog, head_desk: Desk, jobs: Jobs, qtbot: QtBot, tmp_path: Path, monkeypatch: Any
) -> None:
    choose(dialog, jobs, write_roster(tmp_path / "r.xlsx", GOOD), monkeypatch)
    ui = dialog.ui
    assert ui.step_stack.currentWidget() is ui.preview_page
    assert (ui.new_count.text(), ui.replaced_count.text(), ui.import_button.text()) == (
        "1",
        "1",
        "匯入 2 戶  Ctrl+Enter",
    )
    assert find(head_desk, "甲甲") == []
    with qtbot.waitSignal(dialog.imported):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        jobs.drain()
    assert ui.step_stack.currentWidget() is ui.done_page
    assert "新住戶 1" in ui.done_words.text()
    assert find(head_desk, "甲甲")[0].room_label == "8棟1單元101"
    qtbot.keyClick(ui.close_button, Qt.Key.Key_Space)
    assert not dialog.isVisible()


def test_a_changed_name_can_be_turned_into_a_correction(
    dialog: RosterImportDialog, head_desk: Desk, jobs: Jobs, qtbot: QtBot, tmp_path: Path, monkeypatch: Any
) -> None:
    account = find(head_desk, "張德勝")[0].account_id
    choose(dialog, jobs, write_roster(tmp_path / "r.xlsx", GOOD), monkeypatch)
    table = dialog.ui.change_table
    assert table.model().index(0, 0).data() == "換了住戶"
    table.selectRow(0)
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert table.model().index(0, 0).data() == "改正姓名"
    assert (dialog.ui.replaced_count.text(), dialog.ui.changed_count.text()) == ("0", "1")
    dialog.ui.import_button.click()
    jobs.drain()
    assert find(head_desk, "新業主")[0].account_id == account


def test_every_error_is_listed_nothing_can_be_imported_and_a_marked_copy_is_saved(
    dialog: RosterImportDialog, head_desk: Desk, jobs: Jobs, tmp_path: Path, monkeypatch: Any
) -> None:
    rows = [*GOOD, ["8-1-102", "乙", "1.39E+10", "八十"], [None, "丙", None, None]]
    choose(dialog, jobs, write_roster(tmp_path / "r.xlsx", rows), monkeypatch)
    ui = dialog.ui
    model = ui.problem_table.model()
    assert [model.index(row, 1).data() for row in range(model.rowCount())] == ["C4", "D4", "A5"]
    assert not ui.import_button.isEnabled()
    copy = tmp_path / "copy.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(copy), ""))
    ui.marked_button.click()
    jobs.drain()
    assert load_workbook(copy).active["C4"].comment is not None
    assert "copy.xlsx" in ui.preview_words.text()
    assert ui.step_stack.currentWidget() is ui.preview_page


def test_unsure_columns_are_asked_for_and_set_by_keys(
    dialog: RosterImportDialog, jobs: Jobs, qtbot: QtBot, tmp_path: Path, monkeypatch: Any
) -> None:
    rows = [["代碼", "誰", "怎麼找"], ["8-1-101", "甲", "13811112222"], ["8-1-102", "乙", "13811113333"]]
    choose(dialog, jobs, write_roster(tmp_path / "r.xlsx", rows), monkeypatch)
    ui = dialog.ui
    assert ui.step_stack.currentWidget() is ui.columns_page
    assert not ui.columns_next_button.isEnabled()
    assert ui.columns_problem.isVisible()
    ui.header_spin.setFocus()
    qtbot.keyClick(ui.header_spin, Qt.Key.Key_Up)
    for row, column in enumerate((RosterColumn.ROOM, RosterColumn.NAME, RosterColumn.PHONE)):
        index = ui.column_table.model().index(row, MEANING)
        ui.column_table.setCurrentIndex(index)
        box = ui.column_table.indexWidget(index)
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(box.findData(column.value))
        box.activated.emit(box.currentIndex())
        qtbot.waitUntil(lambda box=box: not isValid(box) or not box.isVisible())
    assert ui.column_table.model().index(1, MEANING).data() == "業戶姓名"
    ui.columns_next_button.click()
    jobs.drain()
    assert ui.new_count.text() == "2"


def test_a_file_that_is_none_is_refused_in_a_sentence(
    dialog: RosterImportDialog, jobs: Jobs, tmp_path: Path, monkeypatch: Any
) -> None:
    (tmp_path / "r.xlsx").write_text("不是表格")
    choose(dialog, jobs, tmp_path / "r.xlsx", monkeypatch)
    assert dialog.ui.step_stack.currentWidget() is dialog.ui.file_page
    assert "另存為 .xlsx" in dialog.ui.file_problem.text()


def test_a_file_is_dropped_on_it(dialog: RosterImportDialog, jobs: Jobs, tmp_path: Path) -> None:
    path = write_roster(tmp_path / "r.xlsx", GOOD)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    nothing = Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(
        QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, nothing)
    )
    jobs.drain()
    assert dialog.ui.step_stack.currentWidget() is dialog.ui.preview_page


def test_escape_gives_the_work_up_and_nothing_is_changed(
    dialog: RosterImportDialog, head_desk: Desk, jobs: Jobs, qtbot: QtBot, tmp_path: Path, monkeypatch: Any
) -> None:
    choose(dialog, jobs, write_roster(tmp_path / "r.xlsx", GOOD), monkeypatch)
    dialog.ui.import_button.click()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    jobs.drain()
    stopped = dialog.ui.step_stack.currentWidget() is dialog.ui.file_page
    assert dialog.isVisible()
    assert stopped == (find(head_desk, "甲甲") == [])


def test_somebody_who_may_not_import_is_told_and_keeps_the_preview(
    desk: Desk, jobs: Jobs, theme: Theme, qtbot: QtBot, tmp_path: Path, monkeypatch: Any
) -> None:
    dialog = RosterImportDialog(desk, jobs, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    choose(dialog, jobs, write_roster(tmp_path / "r.xlsx", GOOD), monkeypatch)
    dialog.ui.import_button.click()
    jobs.drain()
    assert "只有" in dialog.ui.preview_problem.text()
    assert dialog.ui.step_stack.currentWidget() is dialog.ui.preview_page
    assert find(desk, "甲甲") == []


def test_the_empty_roster_is_saved_where_asked(
    dialog: RosterImportDialog, tmp_path: Path, monkeypatch: Any
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "空白"), ""))
    dialog.ui.template_button.click()
    assert load_workbook(tmp_path / "空白.xlsx").worksheets[0]["A1"].value == "房號"
