"""讀數 from a workbook: all errors at once, all or nothing, the same file twice changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from tests.services.fees.fee_ground import book, priced
from wuye_desk.domain.errors import DeskError
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.readings import enter_reading, reading_sheet
from wuye_desk.services.fees.readings_import import plan_readings, save_reading_sheet, take_readings

MONTH = 202611


@pytest.fixture
def fees(desk: Desk, head_desk: Desk) -> Desk:
    priced(head_desk)
    for line in reading_sheet(desk, "water", 202610).lines[:3]:
        enter_reading(desk, line.room_id, "water", 202610, 100_000)
    return desk


def state(desk: Desk) -> list[tuple[str, int | None, int | None]]:
    return [(line.room, line.value, line.usage) for line in reading_sheet(desk, "water", MONTH).lines]


@pytest.mark.parametrize(
    "heads", [("房號", "上次讀數", "本次讀數"), ("房号", "上期", "本月读数"), ("房间号", "上次", "水表讀數")]
)
def test_headings_are_known_in_both_scripts_and_below_a_title(
    fees: Desk, tmp_path: Path, heads: Sequence[str]
) -> None:
    room = state(fees)[0][0]
    path = book(tmp_path / "a.xlsx", [["十一月水表"], [], heads, [room, 100, 112.5]])
    assert take_readings(fees, "water", MONTH, path) == 1
    assert state(fees)[0] == (room, 112_500, 12_500)


def test_the_same_file_twice_changes_nothing(fees: Desk, tmp_path: Path) -> None:
    rooms = [room for room, _value, _usage in state(fees)]
    path = book(tmp_path / "a.xlsx", [["房號", "讀數"], *([room, 110 + n] for n, room in enumerate(rooms))])
    assert take_readings(fees, "water", MONTH, path) == len(rooms)
    before = state(fees)
    plan = plan_readings(fees, "water", MONTH, path)
    assert (plan.readings, plan.unchanged, plan.problems) == ((), len(rooms), ())
    assert take_readings(fees, "water", MONTH, path) == 0
    assert state(fees) == before


def test_all_errors_are_told_by_sheet_and_cell_and_nothing_is_kept(fees: Desk, tmp_path: Path) -> None:
    rooms = [room for room, _value, _usage in state(fees)]
    rows = [
        ["房號", "讀數", "說明"],
        [rooms[0], 110, ""],
        [rooms[1], "一百", ""],
        ["99棟1單元0101", 5, ""],
        [rooms[2], 7, ""],
        [rooms[0], 111, ""],
        ["啊", 5, ""],
    ]
    path = book(tmp_path / "a.xlsx", rows)
    plan = plan_readings(fees, "water", MONTH, path)
    assert [(one.sheet, one.cell) for one in plan.problems] == [
        ("水表", cell) for cell in ("B3", "A4", "B5", "A6", "A7")
    ]
    before = state(fees)
    with pytest.raises(DeskError):
        take_readings(fees, "water", MONTH, path)
    assert state(fees) == before


def test_a_note_says_that_a_meter_ran_over_or_was_changed(fees: Desk, tmp_path: Path) -> None:
    rooms = [room for room, _value, _usage in state(fees)]
    rows = [["房号", "读数", "备注"], [rooms[0], 4, "过圈"], [rooms[1], 4, "換表"]]
    take_readings(fees, "water", MONTH, book(tmp_path / "a.xlsx", rows))
    assert [usage for _room, _value, usage in state(fees)[:2]] == [904_000, 4_000]


def test_a_multiplier_is_kept_and_counts_from_this_reading_on(fees: Desk, tmp_path: Path) -> None:
    rooms = [room for room, _value, _usage in state(fees)]
    rows = [["房號", "讀數", "倍率"], [rooms[0], 103, 40], [rooms[3], 7, 20], [rooms[1], 104, None]]
    path = book(tmp_path / "a.xlsx", rows)
    assert take_readings(fees, "water", MONTH, path) == 3
    assert [usage for _room, _value, usage in state(fees)[:4]] == [120_000, 4_000, None, 0]
    lines = reading_sheet(fees, "water", MONTH).lines
    assert [line.multiplier for line in lines[:4]] == [40_000, 1_000, 1_000, 20_000]
    assert take_readings(fees, "water", MONTH, path) == 0
    wrong = plan_readings(fees, "water", MONTH, book(path, [["房號", "讀數", "倍率"], [rooms[0], 103, "X"]]))
    assert [one.cell for one in wrong.problems] == ["C2"]


def test_the_sheet_that_was_saved_is_brought_back_filled_in(fees: Desk, tmp_path: Path) -> None:
    path = tmp_path / "sheet.xlsx"
    assert save_reading_sheet(fees, "water", MONTH, "", path) == len(state(fees))
    filled = load_workbook(path)
    sheet = filled.worksheets[0]
    assert [cell.value for cell in sheet[3]] == ["房號", "上次讀數", "本次讀數", "倍率", "說明"]
    for row in range(4, 4 + len(state(fees))):
        sheet.cell(row, 3).value = 120
    filled.save(path)
    assert take_readings(fees, "water", MONTH, path) == len(state(fees))
    assert state(fees)[0][1] == 120_000


def test_a_file_without_the_two_columns_is_told_so(fees: Desk, tmp_path: Path) -> None:
    plan = plan_readings(fees, "water", MONTH, book(tmp_path / "a.xlsx", [["姓名", "電話"], ["張", "1"]]))
    assert "本次讀數" in plan.problems[0].words


def test_a_file_that_is_no_workbook_is_told_so(fees: Desk, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"no workbook")
    with pytest.raises(DeskError):
        plan_readings(fees, "water", MONTH, path)


CELLS = st.one_of(
    st.none(),
    st.integers(-5, 10**12),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.sampled_from(["房號", "讀數", "3棟2單元1201", "3-2-1201", "過圈", "", "　", "１１０", "=1+1", "張三"]),
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(CELLS, max_size=4), max_size=6))
def test_whatever_a_sheet_holds_is_kept_or_told_never_half(
    fees: Desk, tmp_path: Path, rows: list[list[object]]
) -> None:
    path = book(tmp_path / "fuzz.xlsx", [["房號", "讀數", "說明"], *rows])
    before = state(fees)
    plan = plan_readings(fees, "water", MONTH, path)
    if plan.problems:
        with pytest.raises(DeskError):
            take_readings(fees, "water", MONTH, path)
        assert state(fees) == before
    else:
        assert take_readings(fees, "water", MONTH, path) == len(plan.readings)
        assert plan_readings(fees, "water", MONTH, path).readings == ()
