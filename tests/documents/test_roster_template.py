from __future__ import annotations

from pathlib import Path

from openpyxl import load_workbook

from wuye_desk.documents.roster_template import COLUMNS, ROWS, write_marked_copy, write_template
from wuye_desk.domain.roster_columns import column_of


def test_the_import_knows_every_heading_of_the_template(tmp_path: Path) -> None:
    write_template(tmp_path / "t.xlsx")
    sheet = load_workbook(tmp_path / "t.xlsx").worksheets[0]
    headings = [cell.value for cell in sheet[1]]
    assert headings == [heading for heading, _, _ in COLUMNS]
    assert all(column_of(heading) != (None, False) and column_of(heading)[1] for heading in headings)


def test_rooms_phones_and_numbers_are_text_and_notes_say_what_to_write(tmp_path: Path) -> None:
    write_template(tmp_path / "t.xlsx")
    sheet = load_workbook(tmp_path / "t.xlsx").worksheets[0]
    formats = {
        sheet.cell(1, column).value: sheet.cell(ROWS + 1, column).number_format for column in range(1, 12)
    }
    assert {heading for heading, shown in formats.items() if shown != "@"} == {"計費面積"}
    assert all(cell.comment for cell in sheet[1])
    assert sheet.freeze_panes == "A2"
    assert [check.sqref for check in sheet.data_validations.dataValidation]


def test_a_mark_in_a_merged_cell_stands_at_its_first(tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    book.active.title = "名冊"
    book.active["A2"] = "3棟"
    book.active.merge_cells("A2:A5")
    book.save(tmp_path / "r.xlsx")
    write_marked_copy(tmp_path / "r.xlsx", tmp_path / "c.xlsx", [("名冊", "A4", "一"), ("名冊", "A4", "二")])
    sheet = load_workbook(tmp_path / "c.xlsx")["名冊"]
    assert sheet["A2"].comment.text == "一\n二"
    assert "A2:A5" in [str(merged) for merged in sheet.merged_cells.ranges]
