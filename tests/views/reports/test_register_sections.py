"""受理登記表 and 投訴記錄表 on screen: days, filters, order, print, Excel."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QDate, QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.documents.sheets import pages
from tests.services.intake.drafts_of import CHEN, WANG, a_draft
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.vocabulary import Kind, Role
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk, PersonAtDesk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.printing.print_job import PrintJob
from wuye_desk.services.reports.register_export import export_register
from wuye_desk.views.reports import exporting
from wuye_desk.views.reports.complaints_section import ComplaintsSection
from wuye_desk.views.reports.register_section import RegisterSection
from wuye_desk.views.reports.section import ReportSection
from wuye_desk.views.theme import Theme


def show(qtbot: QtBot, section: ReportSection, jobs: Jobs) -> None:
    qtbot.addWidget(section)
    section.resize(1070, 600)
    with qtbot.waitExposed(section):
        section.show()
    section.activate()
    jobs.drain()


@pytest.fixture
def tickets(desk: Desk, clock_hand: ClockHand) -> None:
    """One two weeks ago, one of yesterday (a Sunday), two of today."""
    clock_hand.advance(days=-14)
    register(desk, a_draft(desk, content="門禁失靈"))
    clock_hand.advance(days=13)
    register(desk, a_draft(desk, CHEN, content="樓道燈不亮"))
    clock_hand.advance(days=1)
    register(desk, a_draft(desk, WANG, kind=Kind.HELP, settled="已開門", content="鑰匙斷了"))
    register(desk, a_draft(desk, received_at=desk.now(), content="漏水"))


@pytest.fixture
def section(
    qtbot: QtBot, desk: Desk, jobs: Jobs, theme: Theme, styled: None, tickets: None
) -> RegisterSection:
    section = RegisterSection(desk, jobs, theme)
    show(qtbot, section, jobs)
    return section


def contents(section: RegisterSection | ComplaintsSection) -> list[str]:
    return [line.row.content for line in section.table.rows]


def click_heading(qtbot: QtBot, section: RegisterSection, title: str) -> None:
    columns = [column.title for column in section.table.model.columns]
    heading = section.ui.register_table.horizontalHeader()
    place = columns.index(title)
    at = QPoint(heading.sectionViewportPosition(place) + 20, heading.height() // 2)
    qtbot.mouseClick(heading.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_today_stands_there_first_and_week_and_month_are_a_click_away(
    qtbot: QtBot, section: RegisterSection, jobs: Jobs
) -> None:
    ui = section.ui
    assert contents(section) == ["鑰匙斷了", "漏水"]
    assert ui.today_button.isChecked()
    qtbot.mouseClick(ui.week_button, Qt.MouseButton.LeftButton)
    jobs.drain()
    assert contents(section) == ["鑰匙斷了", "漏水"], "Monday begins the week"
    qtbot.mouseClick(ui.month_button, Qt.MouseButton.LeftButton)
    jobs.drain()
    assert contents(section) == ["門禁失靈", "樓道燈不亮", "鑰匙斷了", "漏水"]
    assert "合計 4 件" in ui.sums_label.text()
    assert "有逾期 2 件" in ui.overdue_label.text()


def test_any_days_are_chosen_and_the_quick_buttons_let_go(section: RegisterSection, jobs: Jobs) -> None:
    section.ui.from_edit.setDate(QDate(2026, 11, 22))
    jobs.drain()
    assert contents(section) == ["樓道燈不亮", "鑰匙斷了", "漏水"]
    assert not any(button.isChecked() for button in section._quick)


def test_days_the_wrong_way_round_are_told_and_nothing_is_printed(
    qtbot: QtBot, section: RegisterSection, jobs: Jobs
) -> None:
    section.ui.to_edit.setDate(QDate(2026, 11, 1))
    jobs.drain()
    assert "不能晚於" in section.ui.days_problem.text()
    assert section.ui.days_problem.isVisible()
    with qtbot.assertNotEmitted(section.print_requested):
        qtbot.mouseClick(section.ui.print_button, Qt.MouseButton.LeftButton)


def test_kind_and_receiver_narrow_the_list(qtbot: QtBot, section: RegisterSection, jobs: Jobs) -> None:
    box = section.ui.kind_box
    box.setFocus()
    while box.currentData() is not Kind.HELP:
        qtbot.keyClick(box, Qt.Key.Key_Down)
    jobs.drain()
    assert contents(section) == ["鑰匙斷了"]
    names = [section.ui.receiver_box.itemText(place) for place in range(section.ui.receiver_box.count())]
    assert "林曉婷" in names
    assert "李國棟" not in names


def test_a_click_on_a_heading_sorts_and_a_third_one_goes_back(
    qtbot: QtBot, section: RegisterSection, jobs: Jobs
) -> None:
    qtbot.mouseClick(section.ui.month_button, Qt.MouseButton.LeftButton)
    jobs.drain()
    received = contents(section)
    click_heading(qtbot, section, "房號")
    rooms = [line.row.room_label for line in section.table.rows]
    assert rooms == sorted(rooms)
    click_heading(qtbot, section, "房號")
    assert [line.row.room_label for line in section.table.rows] == rooms[::-1] or rooms == rooms[::-1]
    click_heading(qtbot, section, "房號")
    assert contents(section) == received


def test_enter_opens_the_ticket(qtbot: QtBot, section: RegisterSection) -> None:
    section.ui.register_table.setFocus()
    section.ui.register_table.selectRow(1)
    with qtbot.waitSignal(section.ticket_requested) as asked:
        qtbot.keyClick(section.ui.register_table, Qt.Key.Key_Return)
    assert asked.args == [section.table.rows[1].row.id]


def test_what_is_shown_is_what_is_printed(qtbot: QtBot, section: RegisterSection) -> None:
    made: list[Callable[[], PrintJob]] = []
    section.print_requested.connect(made.append)
    with qtbot.waitSignal(section.print_requested):
        qtbot.keyClick(section, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    text = "".join(pages(made[0]().pdf))
    assert "鑰匙斷了" in text
    assert "門禁失靈" not in text


def test_what_is_shown_is_what_is_written_and_a_locked_file_is_told(
    qtbot: QtBot, section: RegisterSection, jobs: Jobs, desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "登記表.xlsx"
    write = lambda place: export_register(desk, section.query, place)  # noqa: E731
    exporting.export(section, "匯出", path, write)
    jobs.drain()
    assert load_workbook(path).worksheets[0].max_row == 5
    with qtbot.waitSignal(section.failed) as failed:
        exporting.export(section, "匯出", tmp_path / "無" / "表.xlsx", write)
        jobs.drain()
    assert "寫不了 表.xlsx" in str(failed.args[0])


def test_days_without_anything_say_what_to_do(section: RegisterSection, jobs: Jobs) -> None:
    section._choose(date(2026, 10, 1), date(2026, 10, 2))
    jobs.drain()
    assert section.ui.empty_label.isVisible()
    assert "按 F2" in section.ui.empty_label.text()
    assert not section.ui.register_table.isVisible()


def test_the_page_left_open_over_night_shows_the_new_day(
    section: RegisterSection, jobs: Jobs, clock_hand: ClockHand, desk: Desk
) -> None:
    clock_hand.advance(days=1)
    section.activate()
    jobs.drain()
    assert section.query.to_day == desk.now().date()


def test_who_may_not_print_is_told_who_may(section: RegisterSection, desk: Desk, jobs: Jobs) -> None:
    desk.person = PersonAtDesk(99, "維修", frozenset({Role.REPAIR}))
    section.activate()
    jobs.drain()
    assert not section.ui.print_button.isEnabled()
    assert "可以" in section.ui.export_button.toolTip()


def test_the_record_of_a_month_is_turned_by_keys_and_not_beyond_the_present(
    qtbot: QtBot, desk: Desk, jobs: Jobs, theme: Theme, styled: None, tickets: None
) -> None:
    section = ComplaintsSection(desk, jobs, theme)
    show(qtbot, section, jobs)
    assert contents(section) == ["門禁失靈", "樓道燈不亮", "漏水"]
    assert section.ui.month_label.text() == "2026年11月"
    assert not section.ui.next_button.isEnabled()
    qtbot.keyClick(section, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    jobs.drain()
    assert section.ui.month_label.text() == "2026年10月"
    assert section.ui.empty_label.isVisible()
    made: list[Callable[[], PrintJob]] = []
    section.print_requested.connect(made.append)
    qtbot.mouseClick(section.ui.present_button, Qt.MouseButton.LeftButton)
    jobs.drain()
    qtbot.mouseClick(section.ui.print_button, Qt.MouseButton.LeftButton)
    assert "樓道燈不亮" in "".join(pages(made[0]().pdf))
