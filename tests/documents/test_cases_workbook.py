"""The workbook of cases: a block each that prints whole, text that stays text, a list to filter."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from pathlib import Path

from openpyxl import load_workbook

from wuye_desk.documents.cases_workbook import CaseRow, write_cases
from wuye_desk.domain.moments import station_moment

AT = station_moment(date(2026, 11, 23), time(10))
LEAK = CaseRow(
    title="天花滲水",
    tags="滲水、反復",
    kind="投訴",
    nature="維修管理",
    grade="復雜",
    channel="來電",
    month="2026-11",
    content="主臥漏水",
    demand="",
    course="第 1 天　轉交維修組\n第 2 天　解決",
    lesson="=先查外牆",
)


def written(tmp_path: Path, *rows: CaseRow) -> list[list[tuple[str, str, float | None]]]:
    path = tmp_path / "案例.xlsx"
    assert write_cases(rows, AT, path) == len(rows)
    return [
        [
            (str(a.value or ""), str(b.value or ""), sheet.row_dimensions[a.row or 0].height)
            for a, b in sheet.iter_rows(max_col=2)
        ]
        for sheet in load_workbook(path)
    ]


def test_a_case_is_a_block_and_what_is_empty_is_left_out(tmp_path: Path) -> None:
    block, lines = written(tmp_path, LEAK, replace(LEAK, title="電梯困人"))
    assert [(label, text) for label, text, _height in block[3:9]] == [
        ("1　天花滲水", ""),
        ("標籤", "滲水、反復"),
        ("概況", "投訴　維修管理　復雜　來電　2026-11"),
        ("內容", "主臥漏水"),
        ("處理經過", "第 1 天　轉交維修組\n第 2 天　解決"),
        ("經驗教訓", "=先查外牆"),
    ]
    assert "2　電梯困人" in [label for label, _text, _height in block]
    assert [title for title, _tags, _height in lines] == ["案例", "天花滲水", "電梯困人"]


def test_a_text_like_a_formula_stays_text(tmp_path: Path) -> None:
    write_cases([LEAK], AT, tmp_path / "x.xlsx")
    (cell,) = [
        cell
        for sheet in load_workbook(tmp_path / "x.xlsx")
        for row in sheet.iter_rows()
        for cell in row
        if cell.value == "=先查外牆"
    ]
    assert (cell.data_type, cell.quotePrefix) == ("s", True)


def test_a_long_text_goes_on_in_further_rows_and_none_is_higher_than_one_may_be(tmp_path: Path) -> None:
    long = "漏水，" * 1000
    course = "\n".join(f"第 {day} 天　再查" for day in range(1, 80))
    block, _lines = written(tmp_path, replace(LEAK, content=long, course=course))
    texts = "".join(text for _label, text, _height in block)
    assert long in texts
    assert all(f"第 {day} 天　再查" in texts for day in range(1, 80))
    assert max(height or 0 for _label, _text, height in block) <= 409
    assert [label for label, _text, _height in block].count("內容") == 1
