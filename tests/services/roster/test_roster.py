from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from tests.support.rosters import HEADINGS, write_linked_roster, write_property_roster, write_roster
from wuye_desk.domain.roster_columns import RosterColumn
from wuye_desk.domain.vocabulary import Capacity
from wuye_desk.services.desk import Desk
from wuye_desk.services.households.household_cards import card
from wuye_desk.services.households.household_lines import HouseholdCard
from wuye_desk.services.households.households import find
from wuye_desk.services.roster.roster import commit, import_file, plan, read
from wuye_desk.services.roster.roster_lines import RosterCounts
from wuye_desk.store.models import Account, Party, Room
from wuye_desk.store.sealing import opener


def household(desk: Desk, text: str) -> HouseholdCard:
    return card(desk, find(desk, text)[0].account_id or 0)


def numbers(desk: Desk, text: str) -> list[str]:
    return [phone.number for phone in household(desk, text).phones]


def test_a_well_known_template_imports_as_it_is(desk: Desk, tmp_path: Path) -> None:
    counts = import_file(desk, write_property_roster(tmp_path / "r.xlsx"))
    assert counts == RosterCounts(new=3, empty_rooms=1)
    owner = household(desk, "吴学文")
    assert (owner.room_label, owner.capacity, str(owner.square_metres)) == (
        "1棟1單元1001",
        Capacity.OWNER,
        "94.56",
    )
    assert [(phone.number, phone.label) for phone in owner.phones] == [
        ("18909711443", ""),
        ("13909711443", "家人 吴小妹"),
    ]
    assert [(mate.name, mate.capacity) for mate in owner.room_mates] == [("租客甲", Capacity.TENANT)]
    kept = Party.get(Party.name == "吴学文").identity_number
    assert opener(desk.store.folder)(kept) == "632126199109162056"
    assert Party.get(Party.name == "租客甲").identity_number == ""


@pytest.mark.parametrize("cell", ["13900000000", 13800000000, 13000000000, 1.37e10])
def test_a_round_number_is_somebodys_phone(desk: Desk, tmp_path: Path, cell: object) -> None:
    rows = [["房號", "姓名", "電話"], ["8-1-101", "高麗珍", cell]]
    import_file(desk, write_roster(tmp_path / "r.xlsx", rows))
    assert numbers(desk, "高麗珍") == [f"{float(str(cell)):.0f}"]


def test_a_placeholder_is_told_in_the_preview(desk: Desk, tmp_path: Path) -> None:
    rows = [["房號", "姓名", "電話"], ["8-1-101", "高麗珍", 18999999999], ["8-1-102", "何敏", "無"]]
    made = plan(desk, read(write_roster(tmp_path / "r.xlsx", rows)))
    assert [(note.cell, "18999999999" in note.sentence) for note in made.notes] == [("C2", True)]


def test_the_phone_of_a_nameless_tenant_is_not_left_out_silently(desk: Desk, tmp_path: Path) -> None:
    rows = [
        ["房號", "業主姓名", "聯繫電話", "租戶姓名", "租戶電話"],
        ["8-1-101", "高麗珍", "", "", "13811112222"],
    ]
    made = plan(desk, read(write_roster(tmp_path / "r.xlsx", rows)))
    assert [(one.cell, "租戶姓名" in one.sentence) for one in made.problems] == [("D2", True)]


def test_a_placeholder_is_no_phone_and_an_unsold_room_has_no_household(desk: Desk, tmp_path: Path) -> None:
    import_file(desk, write_property_roster(tmp_path / "r.xlsx"))
    room = Room.get(Room.label == "1棟1單元1002")
    assert (room.vacant, room.accounts.count(), find(desk, "18999999999")) == (True, 0, [])


def test_several_owners_in_a_cell_are_one_household_found_by_each(desk: Desk, tmp_path: Path) -> None:
    import_file(desk, write_property_roster(tmp_path / "r.xlsx"))
    shop = household(desk, "1-0-12")
    assert (shop.room_label, shop.name) == ("1棟商鋪12", "张三、李四")
    assert household(desk, "李四") == household(desk, "ls") == shop
    assert numbers(desk, "1-0-12") == ["13811112222", "13833334444"]


def test_owners_are_looked_up_on_the_sheet_that_lists_them(desk: Desk, tmp_path: Path) -> None:
    made = plan(desk, read(write_linked_roster(tmp_path / "w.xlsx")))
    assert (made.counts, made.ignored_sheets) == (
        RosterCounts(new=2, empty_rooms=1),
        ("楼栋单元", "费用设置"),
    )
    assert ["編號 9" in note.sentence for note in made.notes] == [False, True]
    assert "18999999999" in made.notes[0].sentence
    commit_as_head(desk, made)
    assert household(desk, "1-1-1012").name == "张三"
    assert (numbers(desk, "1-1-1011"), numbers(desk, "1-1-1012")) == ([], ["18999999991"])


def commit_as_head(desk: Desk, made: Any) -> None:
    from wuye_desk.services.roster.roster_book import Silence
    from wuye_desk.services.roster.roster_writing import carry_out

    carry_out(desk, made, Silence())


@pytest.mark.parametrize("write", [write_property_roster, write_linked_roster])
def test_the_same_file_twice_changes_nothing(desk: Desk, tmp_path: Path, write: Any) -> None:
    path = write(tmp_path / "r.xlsx")
    import_file(desk, path)
    before = Account.select().count()
    counts = import_file(desk, path)
    assert counts.changes_nothing
    assert counts.unchanged > 0
    assert Account.select().count() == before


def test_headings_are_found_under_titles_and_blank_rows(desk: Desk, tmp_path: Path) -> None:
    rows = [
        ["錦湖花園住戶名冊"],
        [],
        ["製表：王小姐", None, None, "2026-11"],
        HEADINGS,
        ["8-1-101", "甲", 13811112222, 80],
    ]
    import_file(desk, write_roster(tmp_path / "r.xlsx", rows))
    assert household(desk, "8-1-101").name == "甲"


def test_headings_of_two_rows_are_read_together(desk: Desk, tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    sheet.append(["房屋資料", None, None, "業主資料", None])
    sheet.append(["棟", "單元", "房號", "姓名", "電話"])
    sheet.merge_cells("A1:C1")
    sheet.merge_cells("D1:E1")
    sheet.append([8, 1, 101, "甲", "13811112222"])
    book.save(tmp_path / "r.xlsx")
    import_file(desk, tmp_path / "r.xlsx")
    assert household(desk, "8-1-101").name == "甲"


def test_a_cell_merged_downwards_counts_for_every_row(desk: Desk, tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    sheet.append(["棟", "單元", "房號", "姓名"])
    for door, name in ((101, "甲"), (102, "乙"), (103, "丙")):
        sheet.append([8 if door == 101 else None, 1 if door == 101 else None, door, name])
    sheet.merge_cells("A2:A4")
    sheet.merge_cells("B2:B4")
    book.save(tmp_path / "r.xlsx")
    import_file(desk, tmp_path / "r.xlsx")
    assert [household(desk, f"8-1-10{door}").name for door in (1, 2, 3)] == ["甲", "乙", "丙"]


def test_totals_remarks_and_repeated_headings_are_skipped(desk: Desk, tmp_path: Path) -> None:
    rows = [
        HEADINGS,
        ["8-1-101", "甲", "13811112222", 80],
        [None, None, None, 80],
        ["合計", None, None, 80],
        HEADINGS,
        ["8-1-102", "乙", None, None],
        ["備註：以上為 2026 年資料"],
    ]
    assert import_file(desk, write_roster(tmp_path / "r.xlsx", rows)) == RosterCounts(new=2, skipped=4)


def test_cells_are_read_whatever_their_type(desk: Desk, tmp_path: Path) -> None:
    headings = ["房號", "姓名", "聯繫電話", "備用電話", "建築面積(㎡)", "入伙日期", "身份"]
    rows = [
        headings,
        ["8-1-101", " 甲 ", 13811112222.0, "無", "８０．５", date(2019, 6, 1), "業主"],
        ["8-1-102", "乙", "138 1111 3333", "0755-25501234", "80.5㎡", 43617, "租户"],
        ["8-1-103", "丙", "/", None, 1080, "2019年6月", "公司"],
        ["8-1-104", "丁", None, None, None, "20190601", None],
    ]
    import_file(desk, write_roster(tmp_path / "r.xlsx", rows))
    assert numbers(desk, "8-1-101") == ["13811112222"]
    assert numbers(desk, "8-1-102") == ["13811113333", "0755-25501234"]
    assert [household(desk, f"8-1-10{door}").moved_in_on for door in (1, 2, 3, 4)] == [date(2019, 6, 1)] * 4
    assert [str(household(desk, f"8-1-10{door}").square_metres) for door in (1, 2, 3)] == [
        "80.5",
        "80.5",
        "1080",
    ]
    assert [household(desk, f"8-1-10{door}").capacity for door in (2, 3)] == [
        Capacity.TENANT,
        Capacity.COMPANY,
    ]


def test_a_tenant_may_stand_in_columns_beside_the_owner(desk: Desk, tmp_path: Path) -> None:
    rows = [
        ["房號", "業主姓名", "業主電話", "租戶姓名", "租戶電話"],
        ["8-1-101", "甲", "13811112222", "乙", "13811113333"],
    ]
    assert import_file(desk, write_roster(tmp_path / "r.xlsx", rows)).new == 2
    assert household(desk, "乙").capacity is Capacity.TENANT


def test_formulas_count_by_their_values(desk: Desk, tmp_path: Path) -> None:
    """Openpyxl writes no values beside formulas, so the sheet's text is given them as Excel would."""
    import zipfile

    path = write_roster(tmp_path / "f.xlsx", [HEADINGS, ["8-1-101", "甲", "13811112222", "=40*2"]])
    whole = tmp_path / "r.xlsx"
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(whole, "w") as target:
        for part in source.namelist():
            text = source.read(part)
            target.writestr(
                part,
                text.replace(b"<f>40*2</f><v />", b"<f>40*2</f><v>80</v>").replace(
                    b"<f>40*2</f><v></v>", b"<f>40*2</f><v>80</v>"
                ),
            )
    import_file(desk, whole)
    assert str(household(desk, "8-1-101").square_metres) == "80"


def test_unsure_columns_can_be_set_by_hand(desk: Desk, tmp_path: Path) -> None:
    rows = [["代碼", "誰", "怎麼找"], ["8-1-101", "甲甲", "13811112222"], ["8-1-102", "乙乙", "13811113333"]]
    roster = read(write_roster(tmp_path / "r.xlsx", rows))
    assert not roster.sure
    roster = roster.with_header_row(0, 1).with_columns(
        0, {0: RosterColumn.ROOM, 1: RosterColumn.NAME, 2: RosterColumn.PHONE}
    )
    assert roster.sure
    assert plan(desk, roster).counts.new == 2


def test_a_sheet_without_headings_is_guessed_by_what_it_holds(desk: Desk, tmp_path: Path) -> None:
    rows = [["8-1-101", "張甲", "13811112222"], ["8-1-102", "李乙", "13811113333"]]
    roster = read(write_roster(tmp_path / "r.xlsx", rows))
    assert not roster.sure
    assert plan(desk, roster).counts.new == 2


def test_hidden_sheets_are_left_alone(desk: Desk, tmp_path: Path) -> None:
    path = write_roster(tmp_path / "r.xlsx", [HEADINGS, ["8-1-101", "甲", None, None]])
    book = load_workbook(path)
    hidden = book.create_sheet("舊")
    hidden.append(HEADINGS)
    hidden.append(["8-1-999", "舊人", None, None])
    hidden.sheet_state = "hidden"
    book.save(path)
    assert import_file(desk, path).new == 1


def test_areas_named_in_the_roster_are_made_once(desk: Desk, tmp_path: Path) -> None:
    rows = [
        ["房號", "姓名", "區域"],
        ["8-1-101", "甲", "東區"],
        ["8-1-102", "乙", "西區"],
        ["8-1-103", "丙", "西區"],
    ]
    import_file(desk, write_roster(tmp_path / "r.xlsx", rows))
    assert [household(desk, f"8-1-10{door}").area_name for door in (1, 2, 3)] == ["東區", "西區", "西區"]
    assert household(desk, "8-1-101").steward == "黃麗娟"


def test_names_that_begin_like_formulas_stay_names(desk: Desk, tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(HEADINGS)
    book.active.append(["8-1-101", None, None, None])
    book.active["B2"] = "=1+1"
    book.active["B2"].data_type = "s"
    book.save(tmp_path / "r.xlsx")
    import_file(desk, tmp_path / "r.xlsx")
    assert household(desk, "8-1-101").name == "=1+1"


def test_columns_of_the_desk_commit_needs_the_right_role(desk: Desk, head_desk: Desk, tmp_path: Path) -> None:
    from wuye_desk.domain.errors import DeskError

    made = plan(desk, read(write_roster(tmp_path / "r.xlsx", [HEADINGS, ["8-1-101", "甲", None, None]])))
    with pytest.raises(DeskError, match="只有"):
        commit(desk, made)
    assert find(desk, "8-1-101") == []
    assert commit(head_desk, made).new == 1
