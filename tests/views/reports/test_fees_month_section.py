"""報表 · 收費月報: the figures of a month, who owes behind them, the workbook and the sheet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QTableView
from pytestqt.qtbot import QtBot

from tests.support.charges import account_of, charge
from wuye_desk.domain.billing.terms import Means
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.payments import PaymentDraft, take_payment
from wuye_desk.services.printing.print_job import PrintJob
from wuye_desk.views.reports.exporting import export
from wuye_desk.views.reports.fees_month_section import FeesMonthSection
from wuye_desk.views.theme import Theme

ROOMS = ("3棟2單元1201", "5棟1單元0703")


@pytest.fixture
def owing(head_desk: Desk) -> Desk:
    """Return a station where one room owes half of November, and another one three months."""
    first, other = map(account_of, ROOMS)
    charge(head_desk, first, "management", 202611, 40_000)
    for month in (202609, 202610, 202611):
        charge(head_desk, other, "management", month, 10_000)
    draft = PaymentDraft(account_id=first, amount=20_000, means=Means.WECHAT, paid_on=date(2026, 11, 20))
    take_payment(head_desk, draft)
    return head_desk


@pytest.fixture
def section(qtbot: QtBot, owing: Desk, jobs: Jobs, theme: Theme) -> FeesMonthSection:
    section = FeesMonthSection(owing, jobs, theme)
    qtbot.addWidget(section)
    section.resize(1100, 620)
    section.show()
    section.activate()
    jobs.drain()
    return section


def column(table: QTableView, place: int) -> list[str]:
    model = table.model()
    return [model.index(row, place).data() for row in range(model.rowCount())]


def test_the_tiles_show_what_was_due_and_came_in(section: FeesMonthSection) -> None:
    shown = {tile.text(): (tile.figure, tile.change) for tile in section.tiles.tiles}
    assert shown["收繳率"] == ("40.0%", "+40.0 點")
    assert shown["應收"] == ("500", "+400")
    assert shown["實收"] == ("200", "+200")
    assert shown["全部欠費"] == ("500", "+300")


def test_a_month_back_is_a_key_away_and_none_to_come(
    qtbot: QtBot, section: FeesMonthSection, jobs: Jobs
) -> None:
    assert not section.ui.next_button.isEnabled()
    section.ui.sums_table.setFocus()
    qtbot.keyClick(section.ui.sums_table, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    jobs.drain()
    assert section.ui.month_label.text() == "2026年10月"
    assert column(section.ui.unpaid_table, 0) == [ROOMS[1]]
    section.turn(5)
    assert section.ui.month_label.text() == "2026年10月"


def test_a_building_chosen_by_keys_lists_who_owes_in_it_and_enter_opens_the_household(
    qtbot: QtBot, section: FeesMonthSection
) -> None:
    ui = section.ui
    assert column(ui.unpaid_table, 0) == list(ROOMS)
    ui.sums_table.setFocus()
    ui.sums_table.selectRow(0)
    for _row in range(column(ui.sums_table, 1).index("5棟")):
        qtbot.keyClick(ui.sums_table, Qt.Key.Key_Down)
    assert ui.unpaid_heading.text() == "欠費的業戶 · 樓棟 5棟"
    assert column(ui.unpaid_table, 0) == [ROOMS[1]]
    ui.unpaid_table.selectRow(0)
    with qtbot.waitSignal(section.household_requested) as asked:
        qtbot.keyClick(ui.unpaid_table, Qt.Key.Key_Return)
    assert asked.args == [account_of(ROOMS[1])]


def test_the_groups_of_the_table_each_add_up_to_the_whole(section: FeesMonthSection) -> None:
    table = section.ui.sums_table
    groups = column(table, 0)
    due = [float(text.replace(",", "")) for text in column(table, 2)]
    for group in ("收費項目", "樓棟", "區域管理員"):
        assert sum(one for name, one in zip(groups, due, strict=True) if name == group) == due[0] == 500


def test_a_tile_leads_to_the_money_and_an_age_lists_its_households(section: FeesMonthSection) -> None:
    ui = section.ui
    section.tiles.tiles[-1].click()
    assert ui.view_stack.currentWidget() is ui.money_page
    assert column(ui.ageing_table, 1) == ["1", "0", "1"]
    ui.ageing_table.selectRow(2)
    assert column(ui.unpaid_table, 0) == [ROOMS[1]]
    assert ui.unpaid_aside.text() == "1 戶，300.00 元"
    ui.sums_button.click()
    assert column(ui.unpaid_table, 0) == list(ROOMS)


def test_it_is_printed_without_anybody_s_name(qtbot: QtBot, section: FeesMonthSection) -> None:
    with qtbot.waitSignal(section.print_requested) as asked:
        section.ui.print_button.click()
    made: Callable[[], PrintJob] = asked.args[0]
    job = made()
    assert (job.form, job.number, job.missing) == ("SF-11", "2026-11", frozenset())


def test_the_workbook_has_the_sums_with_charts_and_a_list_for_each_steward(
    qtbot: QtBot, section: FeesMonthSection, jobs: Jobs, tmp_path: Path
) -> None:
    from wuye_desk.services.fees.fees_export import export_fees

    path = tmp_path / "費.xlsx"
    export(section, "匯出", path, lambda to: export_fees(section.desk, section.month, to))
    jobs.drain()
    qtbot.waitUntil(lambda: section.findChild(QMessageBox) is not None)
    section.findChild(QMessageBox).close()  # type: ignore[union-attr]
    book = load_workbook(path)
    overview = book["總覽"]
    charts: Any = overview._charts  # type: ignore[attr-defined]
    assert len(charts) == 4
    cells = {row[0]: row[1] for row in overview.iter_rows(values_only=True) if row[0]}
    assert (cells["應收"], cells["實收"], cells["欠費"]) == (500, 200, 500)
    lists = [sheet for sheet in book.worksheets if sheet.title.startswith("欠費")]
    rows = [row for sheet in lists for row in sheet.iter_rows(min_row=4, values_only=True)]
    assert {(row[0], row[2]) for row in rows} == {(ROOMS[0], 200), (ROOMS[1], 300)}
    for sheet in book.worksheets:
        assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
        assert sheet.print_title_rows
