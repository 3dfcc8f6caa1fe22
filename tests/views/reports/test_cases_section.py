"""報表 · 案例庫 and the dialog that writes a case, by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.services.intake.drafts_of import CHEN, a_draft
from tests.support.keyboard import type_text
from tests.views.asked import answer
from wuye_desk.jobs import Jobs
from wuye_desk.services.cases.cases import CaseDraft, case_of, cases, save_case
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.views.cases.case_dialog import CaseDialog
from wuye_desk.views.reports.cases_section import CasesSection
from wuye_desk.views.theme import Theme


@pytest.fixture
def leak(desk: Desk) -> int:
    return register(desk, a_draft(desk, content="張德勝家牆角滲水")).ticket_id


@pytest.fixture
def marked(desk: Desk, head_desk: Desk, leak: int) -> list[int]:
    other = register(desk, a_draft(desk, CHEN, content="電梯困人")).ticket_id
    save_case(head_desk, leak, CaseDraft("滲水反復", "先查外牆", ("滲水",)))
    save_case(head_desk, other, CaseDraft("困人安撫", "先通話", ("電梯",)))
    return [leak, other]


def shown(desk: Desk, jobs: Jobs, theme: Theme, qtbot: QtBot) -> CasesSection:
    section = CasesSection(desk, jobs, theme)
    qtbot.addWidget(section)
    section.resize(1080, 560)
    with qtbot.waitExposed(section):
        section.show()
    section.activate()
    jobs.drain()
    return section


def titles(section: CasesSection) -> list[str]:
    model = section.ui.case_table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_cases_are_narrowed_by_words_and_by_tag(
    desk: Desk, marked: list[int], jobs: Jobs, theme: Theme, qtbot: QtBot
) -> None:
    section = shown(desk, jobs, theme, qtbot)
    assert titles(section) == ["困人安撫", "滲水反復"]
    assert section.ui.lesson_label.text() == "先通話"
    section.ui.search_edit.setFocus()
    type_text(section.ui.search_edit, "外牆")
    qtbot.waitUntil(lambda: titles(section) == ["滲水反復"])
    section.ui.search_edit.clear()
    qtbot.waitUntil(lambda: len(titles(section)) == 2)
    section.ui.tag_box.setFocus()
    QTest.keyClick(section.ui.tag_box, Qt.Key.Key_Down)
    jobs.drain()
    assert titles(section) == ["困人安撫"]
    asked: list[int] = []
    section.ticket_requested.connect(asked.append)
    section.ui.case_table.setFocus()
    QTest.keyClick(section.ui.case_table, Qt.Key.Key_Return)
    assert asked == [marked[1]]


def test_what_is_shown_is_exported_without_people(
    desk: Desk,
    marked: list[int],
    jobs: Jobs,
    theme: Theme,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "案例.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    section = shown(desk, jobs, theme, qtbot)
    QTest.keyClick(section.ui.export_button, Qt.Key.Key_Space)
    jobs.drain()
    book = load_workbook(path)
    cells = [str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row]
    assert "住戶家牆角滲水" in cells
    assert not [cell for cell in cells if "張德勝" in cell]
    assert any("已存 2 行" in box.text() for box in section.findChildren(QMessageBox))


def test_a_receptionist_looks_and_a_head_takes_a_case_out(
    desk: Desk, head_desk: Desk, marked: list[int], jobs: Jobs, theme: Theme, qtbot: QtBot
) -> None:
    assert not shown(desk, jobs, theme, qtbot).ui.unmark_button.isEnabled()
    section = shown(head_desk, jobs, theme, qtbot)
    section.ui.unmark_button.setFocus()
    QTest.keyClick(section.ui.unmark_button, Qt.Key.Key_Space)
    (box,) = section.findChildren(QMessageBox)
    button = next(one for one in box.findChildren(QPushButton) if one.text() == "移出")
    QTest.keyClick(button, Qt.Key.Key_Space)
    jobs.drain()
    assert titles(section) == ["滲水反復"]


def test_an_empty_library_says_how_it_fills(desk: Desk, jobs: Jobs, theme: Theme, qtbot: QtBot) -> None:
    section = shown(desk, jobs, theme, qtbot)
    assert "列為典型案例" in section.ui.empty_label.text()
    assert not section.ui.export_button.isEnabled()


@pytest.fixture
def dialog(head_desk: Desk, leak: int, jobs: Jobs, theme: Theme, qtbot: QtBot) -> CaseDialog:
    dialog = CaseDialog(head_desk, jobs, theme, leak)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def test_a_case_is_written_by_keys_alone(dialog: CaseDialog, head_desk: Desk, leak: int, jobs: Jobs) -> None:
    type_text(dialog.ui.title_edit, "滲水")
    QTest.keyClick(dialog.ui.title_edit, Qt.Key.Key_Tab)
    type_text(dialog.ui.lesson_edit, "先查外牆")
    QTest.keyClick(dialog.ui.lesson_edit, Qt.Key.Key_Tab)
    type_text(dialog.ui.tags_edit, "滲水、反復 外牆")
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    jobs.drain()
    assert not dialog.isVisible()
    kept = case_of(head_desk, leak)
    assert kept is not None
    assert (kept.title, kept.lesson, kept.tags) == ("滲水", "先查外牆", ("滲水", "反復", "外牆"))


def test_what_is_missing_is_said_at_its_field_and_nothing_typed_is_lost(
    dialog: CaseDialog, head_desk: Desk, jobs: Jobs
) -> None:
    type_text(dialog.ui.title_edit, "滲水")
    dialog.save()
    jobs.drain()
    assert dialog.isVisible()
    assert "經驗教訓" in dialog.ui.lesson_problem.text()
    assert dialog.ui.title_edit.text() == "滲水"
    assert cases(head_desk).lines == ()
    dialog.ui.title_edit.clear()


def test_esc_asks_before_words_are_lost(dialog: CaseDialog) -> None:
    type_text(dialog.ui.title_edit, "滲水")
    said = answer("接著寫")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert "還沒保存" in said[0]
    assert dialog.isVisible()
    dialog.ui.title_edit.clear()
