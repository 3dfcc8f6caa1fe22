"""收費 · 抄表 by keys: number, Enter, number, Enter."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.services.fees.fee_ground import book, priced
from tests.support.keyboard import type_text
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.readings import MeterLine, enter_reading, reading_sheet
from wuye_desk.views.fees.readings_section import ReadingsSection
from wuye_desk.views.theme import Theme

MONTH = 202611


@pytest.fixture
def section(qtbot: QtBot, desk: Desk, head_desk: Desk, jobs: Jobs, theme: Theme) -> Iterator[ReadingsSection]:
    priced(head_desk)
    for month, value in ((202607, 100), (202608, 110), (202609, 122), (202610, 133)):
        for line in lines(desk, month)[:2]:
            enter_reading(desk, line.room_id, "water", month, value * 1000, meter_id=line.meter_id)
    page = ReadingsSection(desk, jobs, theme)
    qtbot.addWidget(page)
    page.resize(980, 640)
    page.show()
    page.activate()
    qtbot.waitUntil(lambda: page.sheet is not None)
    yield page
    jobs.drain()


def lines(desk: Desk, month: int = MONTH) -> list[MeterLine]:
    return list(reading_sheet(desk, "water", month).lines)


def type_value(section: ReadingsSection, text: str) -> None:
    edit = section.ui.value_edit
    edit.selectAll()
    type_text(edit, text)


def enter(section: ReadingsSection, jobs: Jobs) -> None:
    QTest.keyClick(section.ui.value_edit, Qt.Key.Key_Return)
    jobs.drain()


def test_numbers_and_enter_go_down_the_rooms(section: ReadingsSection, jobs: Jobs) -> None:
    rooms = [line.room for line in lines(section.desk)]
    assert section.ui.room_label.text() == rooms[0]
    type_value(section, "145.5")
    assert "12.5" in section.ui.usage_label.text()
    enter(section, jobs)
    assert section.ui.room_label.text() == rooms[1]
    type_value(section, "140")
    enter(section, jobs)
    assert [line.usage for line in lines(section.desk)[:3]] == [12_500, 7_000, None]
    assert section.ui.count_label.text() == "已抄 2／2"


def test_a_room_without_a_meter_gets_one_by_its_first_number(section: ReadingsSection, jobs: Jobs) -> None:
    for _room in range(2):
        QTest.keyClick(section.ui.value_edit, Qt.Key.Key_Down)
    assert section.ui.before_label.text() == "還沒有表"
    type_value(section, "88")
    enter(section, jobs)
    made = lines(section.desk)[2]
    assert (made.before, made.usage, made.note) == (88_000, 0, "表底")


def test_a_jump_is_kept_at_the_second_enter(section: ReadingsSection, jobs: Jobs) -> None:
    type_value(section, "300")
    assert "十倍" in section.ui.value_problem.text()
    enter(section, jobs)
    assert lines(section.desk)[0].value is None
    enter(section, jobs)
    assert lines(section.desk)[0].usage == 167_000


def test_going_back_is_asked_about_and_f7_says_the_meter_was_changed(
    section: ReadingsSection, jobs: Jobs
) -> None:
    assert not section.ui.reset_button.isVisible()
    type_value(section, "5")
    enter(section, jobs)
    assert "比上次小" in section.ui.value_problem.text()
    assert lines(section.desk)[0].value is None
    QTest.keyClick(section.ui.value_edit, Qt.Key.Key_F7)
    jobs.drain()
    assert (lines(section.desk)[0].usage, lines(section.desk)[0].note) == (5_000, "換表或歸零")


def test_what_is_no_number_is_refused_in_its_place(section: ReadingsSection, jobs: Jobs) -> None:
    type_value(section, "12a")
    enter(section, jobs)
    assert "表上的數" in section.ui.value_problem.text()
    assert not section.ui.run_over_button.isVisible()


def test_what_nobody_read_is_estimated_and_marked(qtbot: QtBot, section: ReadingsSection, jobs: Jobs) -> None:
    section.ui.estimate_button.click()
    box = section.findChild(QMessageBox)
    assert box is not None
    box.buttons()[0].click()
    jobs.drain()
    found = lines(section.desk)
    assert [line.estimated for line in found[:3]] == [True, True, False]
    qtbot.waitUntil(lambda: section.ui.count_label.text() == "已抄 2／2")
    section.ui.unread_box.click()
    assert all(not line.is_read for line in section.table.rows)


def test_an_earlier_month_is_shown_and_none_to_come(section: ReadingsSection, jobs: Jobs) -> None:
    section.turn(1)
    assert section.month == MONTH
    QTest.keyClick(section.ui.value_edit, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    jobs.drain()
    assert section.ui.month_label.text() == "2026年10月用量"
    assert section.ui.count_label.text() == "已抄 2／2"


def test_a_workbook_is_shown_before_it_is_kept(
    qtbot: QtBot, section: ReadingsSection, jobs: Jobs, tmp_path: Path
) -> None:
    rooms = [line.room for line in lines(section.desk)]
    path = book(tmp_path / "a.xlsx", [["房號", "讀數"], [rooms[0], 145], [rooms[1], 999]])
    section.importing.read(path)
    qtbot.waitUntil(lambda: section.findChild(QMessageBox) is not None)
    box = section.findChild(QMessageBox)
    assert box is not None
    assert "新讀數 2 筆" in box.text()
    assert rooms[1] in box.informativeText()
    assert lines(section.desk)[0].value is None
    box.buttons()[0].click()
    jobs.drain()
    assert [line.value for line in lines(section.desk)[:2]] == [145_000, 999_000]


def test_a_workbook_with_a_wrong_cell_is_told_and_cannot_be_kept(
    qtbot: QtBot, section: ReadingsSection, tmp_path: Path
) -> None:
    path = book(tmp_path / "a.xlsx", [["房號", "讀數"], ["99棟1單元0101", 145]])
    section.importing.read(path)
    qtbot.waitUntil(lambda: section.findChild(QMessageBox) is not None)
    box = section.findChild(QMessageBox)
    assert box is not None
    assert "水表 A2" in box.informativeText()
    assert len(box.buttons()) == 1
