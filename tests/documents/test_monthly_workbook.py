"""月報 in Excel and on paper: what is in the cells, what can be printed, and what never gets there."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import Workbook, load_workbook
from pypdf import PdfReader

from tests.scenarios.path import HEAD, E
from tests.scenarios.path import Path as Course
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.months import Month
from wuye_desk.domain.vocabulary import Nature
from wuye_desk.services.desk import Desk
from wuye_desk.services.reports.month_export import export_month
from wuye_desk.services.reports.month_print import month_form
from wuye_desk.services.reports.monthly import monthly
from wuye_desk.store.models import History

NOVEMBER = Month(2026, 11)
SHEETS = ["總覽", "有效投訴明細", "時鐘", "遲達與逾期", "升級與重大", "其它", "無效", "以前未歸檔", "說明"]


@pytest.fixture
def course(desk: Desk, clock_hand: ClockHand) -> Course:
    """Return a November with a bit of everything; it is the 30th, in the evening."""
    course = Course(desk, clock_hand)
    course.at(10, 28, 9).opens(content="十月的舊投訴")
    course.at(11, 2, 9).opens(content="=1+1 樓上漏水\n打 138-2750-5678 找我", demand="@老張 \x07快")
    course.at(11, 2, 10).does(E.CONTACTED)
    course.at(11, 3, 9).does(E.SOLVED)
    course.at(11, 3, 15).does(E.VISITED)
    course.at(11, 4, 9).opens(
        content="張德勝說 3棟2單元1201 的門鎖壞了，電話 13827505678",
        demand="請張先生回電",
        confidential=True,
        callback_phone="13827505678",
    )
    course.at(11, 5, 9).does(E.REGRADED)
    course.at(11, 6, 9).opens(nature=Nature.NEIGHBOURS, content="樓下麻將聲")
    course.at(11, 9, 9).opens(content="與我司無關的事")
    course.does(E.IRREGULAR_APPLIED)
    course.at(11, 9, 15).does(E.IRREGULAR_DECIDED, by=HEAD)
    return course.at(11, 30, 18)


@pytest.fixture
def book(course: Course, tmp_path: Path) -> Workbook:
    path = tmp_path / "月報.xlsx"
    assert export_month(course.desk, NOVEMBER, path) == 2
    return load_workbook(path)


def table(book: Workbook, name: str) -> list[dict[str, Any]]:
    """Return the rows of a sheet by its headings."""
    rows = list(book[name].iter_rows(min_row=3, values_only=True))
    return [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]


def test_every_sheet_is_there_and_prints_on_a4_across(book: Workbook) -> None:
    assert book.sheetnames == SHEETS
    for sheet in book.worksheets:
        assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
        assert sheet.freeze_panes is not None
        assert sheet.print_title_rows
    for sheet in book.worksheets[1:]:
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
        assert sheet.auto_filter.ref.startswith("A3:")


def test_the_first_sheet_says_the_figures_of_the_report_as_numbers(course: Course, book: Workbook) -> None:
    figures = monthly(course.desk, NOVEMBER).figures
    cells = {row[0].value: row[1] for row in book["總覽"].iter_rows(max_col=2)}
    assert cells["有效投訴"].value == figures.total == 2
    assert cells["其它（協助處理）"].value == figures.other == 1
    assert cells["無效"].value == figures.invalid == 1
    assert cells["以前月份未歸檔"].value == figures.unfinished_before == 1
    assert cells["準時率"].value == pytest.approx(figures.on_time.rate)
    assert cells["準時率"].number_format == "0.0%"


def test_its_charts_are_excels_own_and_lie_over_its_figures(course: Course, tmp_path: Path) -> None:
    path = tmp_path / "月報.xlsx"
    export_month(course.desk, NOVEMBER, path)
    with ZipFile(path) as parts:
        charts = [parts.read(name).decode() for name in parts.namelist() if name.startswith("xl/charts/")]
    kinds = ["barChart", "pieChart", "lineChart"]
    assert [sum(f"<{kind}>" in chart for chart in charts) for kind in kinds] == [6, 1, 1]
    assert all("'總覽'!$B$" in chart or "'總覽'!$F$" in chart for chart in charts)


def test_moments_are_dates_and_counts_are_numbers(book: Workbook) -> None:
    first = table(book, "有效投訴明細")[0]
    assert first["受理時間"] == datetime(2026, 11, 2, 9, 0)  # noqa: DTZ001 - a workbook knows no zones
    assert first["解決"] == datetime(2026, 11, 3, 9, 0)  # noqa: DTZ001
    assert first["輪次"] == 1
    assert first["回訪結果"] == "滿意"
    assert (first["篇3等級"], first["篇2等級"], first["篇1等級"]) == ("簡易", "輕微", "一般")


def test_what_looks_like_a_formula_stays_text(book: Workbook) -> None:
    sheet = book["有效投訴明細"]
    (cell,) = [one for row in sheet.iter_rows() for one in row if str(one.value).startswith("=1+1")]
    assert (cell.data_type, cell.quotePrefix) == ("s", True)
    assert table(book, "有效投訴明細")[0]["要求"] == "@老張 快"


def test_each_clock_says_what_it_came_to(book: Workbook) -> None:
    first, second = table(book, "時鐘")
    assert first["反饋處理信息"] == "準時"
    assert first["答復業戶"] == "準時"
    assert second["答復業戶"] == "逾期"
    late = table(book, "遲達與逾期")
    assert {one["結果"] for one in late} == {"逾期"}
    assert {one["單號"] for one in late} == {first["單號"], second["單號"]}


def test_upgraded_and_major_stand_apart_with_the_reason(book: Workbook) -> None:
    (one,) = table(book, "升級與重大")
    assert (one["原來"], one["篇3等級"]) == ("簡易", "重大")
    assert "媒體曝光" in one["升級原因"]


def test_other_invalid_and_what_is_left_of_earlier_months_have_their_sheets(book: Workbook) -> None:
    assert [one["內容"] for one in table(book, "其它")] == ["樓下麻將聲"]
    assert [one["內容"] for one in table(book, "無效")] == ["與我司無關的事"]
    assert [one["內容"] for one in table(book, "以前未歸檔")] == ["十月的舊投訴"]


def test_neither_phones_nor_who_asked_for_confidence_are_told(course: Course, tmp_path: Path) -> None:
    path = tmp_path / "月報.xlsx"
    export_month(course.desk, NOVEMBER, path)
    with ZipFile(path) as parts:
        whole = "".join(parts.read(name).decode("utf-8", "replace") for name in parts.namelist())
    for told in ("13827505678", "138-2750-5678", "138275"):
        assert told not in whole
    row = table(load_workbook(path), "有效投訴明細")[1]
    assert (row["房號"], row["來電人"]) == ("（客戶保密）", "（客戶保密）")
    for told in ("張德勝", "張先生", "1201"):
        assert told not in str(row)


def test_an_empty_month_says_so_on_every_sheet(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "月報.xlsx"
    assert export_month(desk, Month(2026, 3), path) == 0
    assert load_workbook(path)["有效投訴明細"]["A4"].value == "（沒有）"


def test_the_export_stands_in_the_history_and_a_cashier_may_not(course: Course, tmp_path: Path) -> None:
    export_month(course.desk, NOVEMBER, tmp_path / "月報.xlsx")
    last = History.select().order_by(History.id.desc()).get()
    assert (last.title, last.deed.value) == ("月報", "exported")
    with pytest.raises(DeskError, match="先選擇是誰"):
        export_month(Desk(course.desk.store, course.desk.now), NOVEMBER, tmp_path / "別人.xlsx")
    assert not (tmp_path / "別人.xlsx").exists()


def test_the_printed_report_has_the_figures_and_a_place_to_sign(course: Course) -> None:
    job = month_form(course.desk, NOVEMBER)
    pages = [page.extract_text() for page in PdfReader(BytesIO(job.pdf)).pages]
    text = "".join("".join(pages).split())
    assert (job.pages, len(pages), job.missing) == (len(pages), len(pages), frozenset())
    assert 1 <= job.pages <= 3
    for words in (
        "2026年11月投訴月報",
        "有效投訴2",
        "客服管理21",
        "準時率",
        "制表·站長",
        "物業經理",
        "怎麼算",
    ):
        assert words in text
    assert "張德勝" not in text
    assert f"第{job.pages}頁，共{job.pages}頁" in text
