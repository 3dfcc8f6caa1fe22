from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from tests.documents.sheets import at
from wuye_desk.documents.tickets_workbook import TicketRow, write_tickets

ROW = TicketRow(
    number="TS-202611-001",
    kind="投訴",
    received_at=at(23, 8, 42),
    channel="來電",
    room="3棟2單元1201",
    household="張德勝",
    phone="138****5678",
    nature="維修管理",
    grade="復雜",
    grade_part_two="輕微",
    grade_part_one="一般",
    validity="有效",
    content="=1+1",
    demand="@call",
    department="維修組",
    hand_overs="維修組 11-23 08:58",
    receiver="林曉婷",
    stage="處理中",
    round=1,
    first_feedback_at=at(23, 9, 5),
    answered_at=None,
    solved_at=None,
    visited_at=None,
    result="",
    archived_at=None,
    overdue=2,
    late=1,
    confidential=True,
    remark="+1",
)


@pytest.fixture
def sheet(tmp_path: Path) -> Worksheet:
    path = tmp_path / "登記表.xlsx"
    assert write_tickets([ROW], date(2026, 11, 1), date(2026, 11, 30), "錦湖花園物業服務站", path) == 1
    return load_workbook(path).worksheets[0]


def cell(sheet: Worksheet, heading: str) -> object:
    column = next(each.column for each in sheet[3] if each.value == heading)
    return sheet.cell(4, column)


def test_text_that_looks_like_a_formula_stays_text(sheet: Worksheet) -> None:
    for heading, value in (("內容", "=1+1"), ("要求", "@call"), ("備註", "+1")):
        found = cell(sheet, heading)
        assert (found.value, found.data_type, found.number_format) == (value, "s", "@")
        assert found.alignment.vertical == "top"


def test_phones_are_text(sheet: Worksheet) -> None:
    found = cell(sheet, "電話")
    assert (found.value, found.data_type) == ("138****5678", "s")


def test_dates_are_dates_and_figures_figures(sheet: Worksheet) -> None:
    found = cell(sheet, "受理時間")
    assert found.value == datetime(2026, 11, 23, 8, 42)  # noqa: DTZ001 - a cell has no zone
    assert found.number_format == "yyyy-mm-dd hh:mm"
    assert cell(sheet, "逾期次數").value == 2
    assert cell(sheet, "答復時間").value is None


def test_it_is_ready_to_filter_and_to_print_on_a4_with_its_heading_repeated(sheet: Worksheet) -> None:
    assert sheet.freeze_panes == "B4"
    assert sheet.auto_filter.ref.startswith("A3:")
    assert sheet.page_setup.orientation == "landscape"
    assert int(sheet.page_setup.paperSize) == 9
    assert sheet.print_title_rows == "$3:$3"
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.column_dimensions["A"].width == 16


def test_characters_a_workbook_cannot_hold_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "表.xlsx"
    write_tickets([replace(ROW, content="漏\x07水")], date(2026, 11, 1), date(2026, 11, 1), "站", path)
    assert cell(load_workbook(path).worksheets[0], "內容").value == "漏水"


def test_no_ticket_makes_an_empty_list_not_an_error(tmp_path: Path) -> None:
    assert write_tickets([], date(2026, 11, 1), date(2026, 11, 1), "站", tmp_path / "空.xlsx") == 0


def test_a_wrapped_row_is_as_high_as_its_longest_text(tmp_path: Path) -> None:
    path = tmp_path / "高.xlsx"
    rows = [
        replace(ROW, content="漏水" * 66),
        replace(ROW, content="漏水", demand="", remark="", hand_overs=""),
    ]
    write_tickets(rows, date(2026, 11, 1), date(2026, 11, 1), "站", path)
    made = load_workbook(path).worksheets[0]
    assert made.row_dimensions[4].height >= 7 * 14
    assert (made.row_dimensions[5].height or 15) < made.row_dimensions[4].height


def test_a_place_that_cannot_be_written_is_an_error_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="沒有"):
        write_tickets([ROW], date(2026, 11, 1), date(2026, 11, 1), "站", tmp_path / "沒有" / "表.xlsx")
    assert list(tmp_path.iterdir()) == []
