"""報表 · 檔案 as one looks a file up, by keys."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.services.archive.test_archive import archive
from tests.support.keyboard import type_text
from wuye_desk.jobs import Jobs
from wuye_desk.services.archive.archive import Keeping
from wuye_desk.services.desk import Desk
from wuye_desk.views.reports.archive_section import ArchiveSection
from wuye_desk.views.theme import Theme


@pytest.fixture
def section(desk: Desk, jobs: Jobs, theme: Theme, qtbot: QtBot) -> ArchiveSection:
    archive(desk, "TS-202611-001", "2026-016", date(2026, 11, 20), "5棟1單元0703", "電梯異響")
    archive(desk, "TS-202311-001", "2023-100", date(2023, 11, 22))
    return shown(desk, jobs, theme, qtbot)


def shown(desk: Desk, jobs: Jobs, theme: Theme, qtbot: QtBot) -> ArchiveSection:
    section = ArchiveSection(desk, jobs, theme)
    qtbot.addWidget(section)
    section.resize(1080, 560)
    with qtbot.waitExposed(section):
        section.show()
    section.activate()
    jobs.drain()
    return section


def column(section: ArchiveSection, place: int) -> list[str]:
    model = section.ui.archive_table.model()
    return [str(model.index(row, place).data()) for row in range(model.rowCount())]


def test_what_is_typed_narrows_the_list_and_enter_opens_the_ticket(
    section: ArchiveSection, jobs: Jobs, qtbot: QtBot
) -> None:
    assert column(section, 0) == ["2026-016", "2023-100"]
    assert section.ui.file_title.text() == "2026-016"
    section.ui.search_edit.setFocus()
    type_text(section.ui.search_edit, "3棟2單元")
    qtbot.waitUntil(lambda: section.ui.count_label.text() == "1 件")
    jobs.drain()
    assert column(section, 0) == ["2023-100"]
    assert section.ui.file_title.text() == "2023-100"
    assert section.ui.file_keeping.text() == "2023-11-22 結案，保存至 2026-11-22，已到期"
    asked: list[int] = []
    section.ticket_requested.connect(asked.append)
    section.ui.archive_table.setFocus()
    QTest.keyClick(section.ui.archive_table, Qt.Key.Key_Return)
    assert len(asked) == 1


def test_files_that_are_due_are_chosen_by_the_box(section: ArchiveSection, jobs: Jobs) -> None:
    box = section.ui.keeping_box
    box.setCurrentIndex(box.findData(Keeping.DUE))
    jobs.drain()
    assert column(section, 6) == ["已到期"]
    box.setCurrentIndex(box.findData(Keeping.SOON))
    jobs.drain()
    assert section.ui.empty_label.text() == "沒有符合的檔案。"
    assert not section.ui.file_panel.isVisible()


def test_the_years_offered_begin_with_the_first_file(section: ArchiveSection, jobs: Jobs) -> None:
    box = section.ui.year_box
    assert [box.itemText(place) for place in range(box.count())] == [
        "各年",
        "2026 年結案",
        "2025 年結案",
        "2024 年結案",
        "2023 年結案",
    ]
    box.setCurrentIndex(4)
    jobs.drain()
    assert column(section, 1) == ["TS-202311-001"]


def test_an_empty_archive_says_how_it_fills(desk: Desk, jobs: Jobs, theme: Theme, qtbot: QtBot) -> None:
    section = shown(desk, jobs, theme, qtbot)
    assert "走到「歸檔」" in section.ui.empty_label.text()
