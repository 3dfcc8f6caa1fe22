"""報表 · 月報: the figures of a month, the tickets behind each, and what is done with the report."""

from __future__ import annotations

from pathlib import Path as FilePath

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMessageBox, QTableView
from pytestqt.qtbot import QtBot

from tests.scenarios.path import HEAD, MANAGER, E, Path
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.months import Month
from wuye_desk.domain.vocabulary import Nature
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.reports.handed import handed_months
from wuye_desk.views.reports.hand_month import HandMonthDialog
from wuye_desk.views.reports.month_section import MonthSection
from wuye_desk.views.reports.reports_page import ReportsPage
from wuye_desk.views.theme import Theme


@pytest.fixture
def path(desk: Desk, clock_hand: ClockHand) -> Path:
    """Return a station with a November behind it: three complaints, one late, and it is 1 December."""
    path = Path(desk, clock_hand)
    path.at(10, 20, 9).opens()
    path.at(11, 2, 9).opens()
    path.at(11, 2, 10).does(E.CONTACTED)
    path.at(11, 4, 9).opens(nature=Nature.ENVIRONMENT)
    path.at(11, 5, 9).does(E.REGRADED)
    path.at(11, 6, 9).opens(nature=Nature.NEIGHBOURS)
    return path.at(12, 1, 9)


@pytest.fixture
def page(qtbot: QtBot, path: Path, jobs: Jobs, theme: Theme) -> ReportsPage:
    return open_page(qtbot, path.by(HEAD), jobs, theme)


@pytest.fixture
def section(page: ReportsPage) -> MonthSection:
    return page.month_section


def open_page(qtbot: QtBot, desk: Desk, jobs: Jobs, theme: Theme) -> ReportsPage:
    page = ReportsPage(desk, jobs, theme)
    qtbot.addWidget(page)
    page.resize(1294, 630)
    page.show()
    page.activate()
    jobs.drain()
    return page


def turn(section: MonthSection, jobs: Jobs, months: int) -> None:
    section.turn(months)
    jobs.drain()


def column(table: QTableView, place: int) -> list[str]:
    model = table.model()
    return [model.index(row, place).data() for row in range(model.rowCount())]


def test_it_opens_with_the_month_that_runs_and_the_last_one_is_a_key_away(
    qtbot: QtBot, section: MonthSection, jobs: Jobs
) -> None:
    assert section.ui.month_label.text() == "2026年12月"
    assert not section.ui.next_button.isEnabled()
    assert "與上月同期（至 11-01）比" in section.ui.as_of_label.text()
    section.ui.previous_button.setFocus()
    qtbot.keyClick(section.ui.previous_button, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    jobs.drain()
    assert section.ui.month_label.text() == "2026年11月"
    section.ui.present_button.click()
    jobs.drain()
    assert section.month == Month(2026, 12)


def test_the_tiles_show_figure_and_change(section: MonthSection, jobs: Jobs) -> None:
    turn(section, jobs, -1)
    shown = {tile.text(): (tile.figure, tile.change) for tile in section.tiles.tiles}
    assert shown["有效投訴"] == ("2", "+1（+100%）")
    assert shown["重大"] == ("1", "+1")
    assert shown["其它"] == ("1", "+1")
    assert shown["滿意率"] == ("—", "—")
    assert shown["以前未歸檔"] == ("1", "+1")


def test_a_pressed_tile_shows_the_tickets_behind_it(section: MonthSection, jobs: Jobs) -> None:
    turn(section, jobs, -1)
    ui = section.ui
    assert (ui.tickets_heading.text(), ui.tickets_aside.text()) == ("有效投訴", "2 件")
    section.tiles.press(1)
    assert column(ui.ticket_table, 0) == ["TS-202611-002"]
    section.tiles.press(8)
    assert column(ui.ticket_table, 3) == ["鄰里糾紛"]
    section.tiles.press(9)
    assert not ui.ticket_table.isVisible()
    assert ui.tickets_empty.isVisible()


def test_a_row_of_the_sums_shows_its_tickets_and_lets_the_tile_go(section: MonthSection, jobs: Jobs) -> None:
    turn(section, jobs, -1)
    ui = section.ui
    ui.sums_button.click()
    labels = column(ui.sums_table, 1)
    assert labels[:2] == ["客服管理", "環境管理"]
    ui.sums_table.selectRow(1)
    assert ui.tickets_heading.text() == "性質 · 環境管理"
    assert column(ui.ticket_table, 0) == ["TS-202611-002"]
    assert section.tiles.current is None
    section.tiles.press(0)
    assert section.sums.current() is None
    assert ui.tickets_aside.text() == "2 件"


def test_the_sums_of_each_kind_add_up_on_screen_too(section: MonthSection, jobs: Jobs) -> None:
    turn(section, jobs, -1)
    table = section.ui.sums_table
    groups, counts = column(table, 0), column(table, 2)
    for group in ("性質", "等級", "受理方式", "部門", "樓棟", "輪次"):
        assert sum(int(count) for name, count in zip(groups, counts, strict=True) if name == group) == 2


def test_a_clock_shows_who_was_late_with_it(section: MonthSection, jobs: Jobs) -> None:
    turn(section, jobs, -1)
    ui = section.ui
    ui.clocks_button.click()
    clocks = column(ui.clocks_table, 0)
    ui.clocks_table.selectRow(clocks.index("答復業戶"))
    assert ui.tickets_heading.text() == "答復業戶 遲達或逾期的投訴"
    assert column(ui.ticket_table, 0) == ["TS-202611-001", "TS-202611-002"]
    assert column(ui.clocks_table, 6)[clocks.index("答復業戶")] == "0%"


def test_what_was_chosen_stays_chosen_when_the_month_is_read_again(section: MonthSection, jobs: Jobs) -> None:
    turn(section, jobs, -1)
    ui = section.ui
    ui.sums_table.selectRow(1)
    ui.clocks_table.selectRow(column(ui.clocks_table, 0).index("答復業戶"))
    assert section.sums.current() is None
    section.activate()
    jobs.drain()
    assert ui.tickets_heading.text() == "答復業戶 遲達或逾期的投訴"
    ui.sums_table.selectRow(1)
    turn(section, jobs, -1)
    assert (ui.tickets_heading.text(), ui.tickets_aside.text()) == ("有效投訴", "1 件")
    assert section.sums.current() is None


def test_enter_on_a_ticket_asks_for_it(
    qtbot: QtBot, page: ReportsPage, section: MonthSection, jobs: Jobs
) -> None:
    turn(section, jobs, -1)
    section.ui.ticket_table.selectRow(1)
    with qtbot.waitSignal(page.ticket_requested) as asked:
        section.ui.ticket_table.activated.emit(section.ui.ticket_table.currentIndex())
    report = section.report
    assert report is not None
    assert asked.args == [report.complaints[1].id]


def test_the_charts_tell_their_figures_to_a_screen_reader(section: MonthSection, jobs: Jobs) -> None:
    turn(section, jobs, -1)
    charts = section.charts
    assert charts.days.accessibleDescription() == "11-02 週一：1 件；11-04 週三：1 件"
    assert "未回訪 2" in charts.results.accessibleDescription()
    assert "答復業戶 0%" in charts.rates.accessibleDescription()


def test_handed_to_the_manager_it_is_kept_and_no_longer_due_篇2_8_0(
    qtbot: QtBot, section: MonthSection, jobs: Jobs
) -> None:
    turn(section, jobs, -1)
    ui = section.ui
    assert ui.due_label.text() == "12-05 週六 17:30 前交月報"
    ui.hand_button.click()
    dialog = section.findChild(HandMonthDialog)
    assert dialog.ui.receiver_box.currentText() == MANAGER
    assert "有效投訴\u00a02" in dialog.ui.figures_label.text()
    dialog.ui.confirm_button.click()
    jobs.drain()
    assert ui.due_label.text() == f"今天 09:00 交給{MANAGER}"
    assert [one.month for one in handed_months(section.desk)] == [Month(2026, 11)]
    ui.handed_button.click()
    assert column(ui.handed_table, 0) == ["2026-11"]
    assert "準時率" in column(ui.handed_table, 4)[0]


def test_without_a_receiver_it_says_so_at_the_field(section: MonthSection, jobs: Jobs) -> None:
    turn(section, jobs, -1)
    section.ui.hand_button.click()
    dialog = section.findChild(HandMonthDialog)
    dialog.ui.receiver_box.setEditText(" ")
    dialog.ui.confirm_button.click()
    jobs.drain()
    assert dialog.ui.dialog_problem.text().endswith("請填交給哪一位。")
    assert dialog.result() != QDialog.DialogCode.Accepted
    assert handed_months(section.desk) == []
    dialog.reject()


def test_who_is_told_that_a_report_is_owed_comes_to_its_month(
    qtbot: QtBot, page: ReportsPage, section: MonthSection, jobs: Jobs
) -> None:
    page.choose(page.register_section)
    page.show_owed_month()
    jobs.drain()
    assert page.ui.section_stack.currentWidget() is section
    assert section.month == Month(2026, 11)
    section.ui.hand_button.click()
    with qtbot.waitSignal(page.changed):
        section.findChild(HandMonthDialog).ui.confirm_button.click()


def test_past_its_day_it_is_told_as_overdue(section: MonthSection, jobs: Jobs, path: Path) -> None:
    path.at(12, 7, 9)
    turn(section, jobs, -1)
    assert section.ui.due_label.text() == "逾期：應在 12-05 週六 17:30 前交月報"


def test_a_month_that_runs_cannot_be_handed_in(section: MonthSection) -> None:
    assert not section.ui.hand_button.isEnabled()
    assert section.ui.hand_button.toolTip() == "這個月還沒有過完，過完再交月報。"


def test_a_receptionist_exports_and_prints_but_does_not_hand_it_in(
    qtbot: QtBot, path: Path, jobs: Jobs, theme: Theme
) -> None:
    page = open_page(qtbot, path.desk, jobs, theme)
    section = page.month_section
    turn(section, jobs, -1)
    ui = section.ui
    assert (ui.export_button.isEnabled(), ui.print_button.isEnabled()) == (True, True)
    assert not ui.hand_button.isEnabled()
    assert "站長或以上可以" in ui.hand_button.toolTip()


def test_the_workbook_is_written_where_it_was_asked_for(
    section: MonthSection, jobs: Jobs, tmp_path: FilePath
) -> None:
    turn(section, jobs, -1)
    section.export(tmp_path / "月報.xlsx")
    jobs.drain()
    told = section.findChild(QMessageBox)
    assert "有效投訴 2 件" in told.text()
    told.close()
    assert load_workbook(tmp_path / "月報.xlsx").sheetnames[0] == "總覽"


def test_printing_hands_on_what_makes_the_document(
    qtbot: QtBot, page: ReportsPage, section: MonthSection, jobs: Jobs
) -> None:
    turn(section, jobs, -1)
    with qtbot.waitSignal(page.print_requested) as asked:
        section.ui.print_button.click()
    job = asked.args[0]()
    assert (job.title, job.number) == ("投訴月報", "2026-11")


def test_what_is_read_late_for_a_month_left_behind_is_dropped(section: MonthSection, jobs: Jobs) -> None:
    section.turn(-1)
    section.turn(-1)
    jobs.drain()
    report = section.report
    assert report is not None
    assert report.month == Month(2026, 10)
    assert section.tiles.tiles[0].figure == "1"


def test_no_tile_is_cut_at_the_smallest_screen(section: MonthSection, styled: None, jobs: Jobs) -> None:
    turn(section, jobs, -1)
    for tile in section.tiles.tiles:
        assert tile.width() >= tile.sizeHint().width()
