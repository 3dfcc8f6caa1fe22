from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.support.rosters import HEADINGS, write_roster
from wuye_desk.domain.errors import DeskError
from wuye_desk.services.desk import Desk
from wuye_desk.services.households.households import find
from wuye_desk.services.roster.roster import import_file, plan, read
from wuye_desk.services.roster.roster_files import save_marked_copy, save_template
from wuye_desk.store.models import Account

WRONG = [
    ["房號", "姓名", "電話", "面積", "入伙日期", "身份"],
    ["8-1-101", "甲", "1.39E+10", 80, None, None],
    ["8-1-102", "乙", "1390971144", "八十", "13/13", "鄰居"],
    [None, "丙", "13811112222", None, None, None],
    ["8-1-104", None, "13811112222", None, None, None],
    [date(2003, 2, 12), "戊", None, None, None, None],
    ["8-1-106", "己", "#REF!", None, None, None],
    ["8-1-107", "庚", "13811112222", -5, None, None],
    ["8-1-108", "好人", "13811112222", 80, "2019-06-01", "業主"],
]


def test_all_errors_come_at_once_by_sheet_and_cell_and_nothing_is_changed(desk: Desk, tmp_path: Path) -> None:
    before = Account.select().count()
    with pytest.raises(DeskError) as error:
        import_file(desk, write_roster(tmp_path / "r.xlsx", WRONG))
    lines = error.value.sentence.splitlines()
    cells = [line.split("（")[0] for line in lines]
    assert cells == [f"名冊 {cell}" for cell in ("C2", "C3", "D3", "E3", "F3", "A4", "B5", "A6", "C7", "D8")]
    assert "縮短" in lines[0]
    assert "11 位" in lines[1]
    assert Account.select().count() == before
    assert find(desk, "好人") == []


def test_a_row_with_a_bad_room_tells_its_other_errors_too(desk: Desk, tmp_path: Path) -> None:
    rows = [
        ["房號", "姓名", "電話", "面積"],
        [None, "丙", "1390971144", "八十"],
        [date(2003, 2, 12), None, "13811112222", "9"],
    ]
    made = plan(desk, read(write_roster(tmp_path / "r.xlsx", rows)))
    assert [problem.cell for problem in made.problems] == ["A2", "C2", "D2", "A3", "B3"]


def test_contradictions_between_rows_are_said(desk: Desk, tmp_path: Path) -> None:
    rows = [
        ["房號", "姓名", "面積", "身份"],
        ["8-1-101", "甲", 80, None],
        ["8-1-101", "乙", 90, None],
        ["8-1-102", "丙", None, "家庭成員"],
    ]
    made = plan(desk, read(write_roster(tmp_path / "r.xlsx", rows)))
    assert [(problem.cell, "面積" in problem.sentence) for problem in made.problems] == [
        ("A3", True),
        ("A4", False),
    ]
    assert ["合為一戶" in note.sentence for note in made.notes] == [True]


def test_a_marked_copy_colours_and_explains_every_wrong_cell(desk: Desk, tmp_path: Path) -> None:
    path = write_roster(tmp_path / "r.xlsx", WRONG)
    made = plan(desk, read(path))
    save_marked_copy(path, made, tmp_path / "copy.xlsx")
    sheet = load_workbook(tmp_path / "copy.xlsx")["名冊"]
    marked = {cell.coordinate for row in sheet.iter_rows() for cell in row if cell.comment}
    assert marked == {problem.cell for problem in made.problems}
    assert all(sheet[cell].fill.fgColor.rgb.endswith("FBEFD3") for cell in marked)
    assert "縮短" in sheet["C2"].comment.text
    assert sheet["B9"].value == "好人"
    assert load_workbook(path)["名冊"]["C2"].comment is None


def test_the_marked_copy_never_overwrites_the_roster(desk: Desk, tmp_path: Path) -> None:
    path = write_roster(tmp_path / "r.xlsx", WRONG)
    with pytest.raises(DeskError, match="另一個檔名"):
        save_marked_copy(path, plan(desk, read(path)), path)


def _encrypted(path: Path) -> None:
    path.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")
    )


def _old(path: Path) -> None:
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "Workbook".encode("utf-16-le"))


def _bomb(path: Path) -> None:
    write_roster(path, [HEADINGS])
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet9.xml", b"\0" * 40_000_000)


def _no_workbook(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("hello.txt", "hello")


def _cut(path: Path) -> None:
    whole = write_roster(path, [HEADINGS, *([["8-1-101", "甲", None, None]] * 50)]).read_bytes()
    path.write_bytes(whole[: len(whole) // 2])


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (_encrypted, "設了密碼"),
        (_old, "舊格式"),
        (_bomb, "大得不合理"),
        (_no_workbook, "損壞或不是名冊"),
        (_cut, "不是 .xlsx"),
        (lambda path: path.write_text("房號,姓名\n1,2"), "不是 .xlsx"),
        (lambda path: path.write_bytes(b""), "不是 .xlsx"),
        (lambda _path: None, "打不開"),
        (lambda path: write_roster(path, []), "是空的"),
        (lambda path: write_roster(path, [["房屋", "收费项目"], ["1-1-1001", "物业费"]]), "不像住戶名冊"),
        (lambda path: write_roster(path, [HEADINGS]), "沒有住戶"),
    ],
)
def test_a_file_that_is_no_roster_gives_one_clear_sentence(
    desk: Desk, tmp_path: Path, make: Callable[[Path], object], said: str
) -> None:
    path = tmp_path / "名冊.xlsx"
    make(path)
    with pytest.raises(DeskError) as error:
        import_file(desk, path)
    assert said in error.value.sentence
    assert len(error.value.sentence.splitlines()) == 1


def test_cells_far_away_do_not_hang_it(desk: Desk, tmp_path: Path) -> None:
    path = write_roster(tmp_path / "r.xlsx", [HEADINGS, ["8-1-101", "甲", None, None]])
    book = load_workbook(path)
    book.active["XFD1048576"] = ""
    book.active["XFD3"] = "旁註"
    book.save(path)
    assert import_file(desk, path).new == 1


def test_cancelling_leaves_everything_as_it_was(desk: Desk, tmp_path: Path) -> None:
    class Impatient:
        def report(self, done: int, total: int, text: str = "") -> None:  # noqa: ARG002
            raise InterruptedError(text)

    path = write_roster(tmp_path / "r.xlsx", [HEADINGS, ["8-1-101", "甲", None, None]])
    made = plan(desk, read(path))
    from wuye_desk.services.roster.roster_writing import carry_out

    for _ in range(2):
        with pytest.raises(InterruptedError):
            carry_out(desk, made, Impatient())
    assert find(desk, "8-1-101") == []


def test_the_empty_template_says_there_is_nothing_in_it_and_imports_once_filled(
    desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "空白.xlsx"
    save_template(path)
    with pytest.raises(DeskError, match="沒有住戶"):
        import_file(desk, path)
    book = load_workbook(path)
    sheet = book.worksheets[0]
    filled = {
        "A2": "8-1-101",
        "B2": "甲、乙",
        "C2": "業主",
        "D2": "13811112222",
        "E2": 80.5,
        "F2": "東區",
        "G2": "2019-06-01",
    }
    for cell, value in filled.items():
        sheet[cell] = value
    book.save(path)
    assert import_file(desk, path).new == 1
    assert find(desk, "8-1-101")[0].name == "甲、乙"
