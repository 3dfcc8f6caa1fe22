from __future__ import annotations

from datetime import date

import pytest

from wuye_desk.services.desk import Desk
from wuye_desk.services.households.household_editing import end_household, save_household
from wuye_desk.services.households.household_hits import Match
from wuye_desk.services.households.household_lines import HouseholdDraft, PhoneDraft
from wuye_desk.services.households.households import buildings, find, page
from wuye_desk.store.models import Room


def names(desk: Desk, text: str) -> list[str]:
    return [hit.name for hit in find(desk, text)]


@pytest.mark.parametrize(
    "text", ["3-2-1201", "3棟2單元1201", "3栋2单元1201室", "03-02-1201", "３－２－１２０１", "3-1201", "1201"]
)
def test_a_room_is_found_in_any_spelling_and_stands_first(desk: Desk, text: str) -> None:
    hit = find(desk, text)[0]
    assert (hit.room_label, hit.name, hit.phone) == ("3棟2單元1201", "張德勝", "138****5678")


@pytest.mark.parametrize("text", ["13827505678", "5678", "2750", "138 2750", "38275"])
def test_any_run_of_digits_finds_the_phone(desk: Desk, text: str) -> None:
    assert names(desk, text) == ["張德勝"]


@pytest.mark.parametrize("text", ["張德勝", "張德", "德勝", "张德胜", "zhangde", "ZDS", "zd"])
def test_a_name_is_found_by_any_part_in_both_scripts_and_by_its_sound(desk: Desk, text: str) -> None:
    assert "張德勝" in names(desk, text)


def test_initials_find_everybody_who_may_be_read_so(desk: Desk) -> None:
    assert set(names(desk, "zds")) == {"張德勝", "曾東山", "周大森"}


def test_the_nearest_stand_first(desk: Desk) -> None:
    save_household(desk, HouseholdDraft(room="3-2-12", name="短號", phones=[PhoneDraft("13600001201")]))
    hits = find(desk, "1201")
    assert [(hit.name, hit.match) for hit in hits] == [
        ("張德勝", Match.ROOM_NUMBER),
        ("短號", Match.PHONE),
    ]


def test_the_number_that_matched_is_shown(desk: Desk) -> None:
    phones = [PhoneDraft("13611110000"), PhoneDraft("13722229999")]
    save_household(desk, HouseholdDraft(room="9-1-101", name="兩個號", phones=phones))
    assert find(desk, "22229")[0].phone == "137****9999"
    assert find(desk, "9-1-101")[0].phone == "136****0000"


def test_nobody_fits_nonsense_or_nothing(desk: Desk) -> None:
    assert find(desk, "") == find(desk, "   ") == find(desk, "%_*\"'") == find(desk, "不存在") == []


def test_who_moved_out_is_left_out_unless_nobody_else_fits(desk: Desk) -> None:
    old = find(desk, "張德勝")[0]
    end_household(desk, old.account_id or 0, date(2026, 11, 20))
    save_household(desk, HouseholdDraft(room="3-2-1201", name="新住戶"))
    assert names(desk, "3-2-1201") == ["新住戶"]
    moved = find(desk, "張德勝")
    assert [(hit.name, hit.moved_out) for hit in moved] == [("張德勝", True)]


def test_a_room_nobody_answers_for_is_found_without_an_account(desk: Desk) -> None:
    end_household(desk, find(desk, "張德勝")[0].account_id or 0, date(2026, 11, 20))
    hit = find(desk, "3-2-1201")[0]
    assert (hit.account_id, hit.room_label, hit.match) == (None, "3棟2單元1201", Match.EMPTY_ROOM)


def test_no_more_than_asked_for(desk: Desk) -> None:
    for door in range(1, 9):
        save_household(desk, HouseholdDraft(room=f"8-1-10{door}", name=f"住戶{door}"))
    assert len(find(desk, "8-1", limit=5)) == 5


def test_the_list_goes_as_one_walks_and_by_building(desk: Desk) -> None:
    stretch = page(desk)
    assert [line.room_label for line in stretch.lines] == [
        "1棟2單元1504", "2棟1單元0703", "3棟1單元0703", "3棟2單元1101", "3棟2單元1201", "5棟1單元0703"
    ]  # fmt: skip
    assert (stretch.total, page(desk, offset=4, limit=1).lines) == (6, stretch.lines[4:5])
    assert buildings(desk) == ("1棟", "2棟", "3棟", "5棟")
    assert page(desk, "3棟").total == 3


def test_every_room_has_what_follows_from_its_name(desk: Desk) -> None:
    room = Room.get(Room.label == "3棟2單元1201")
    assert (room.building, room.unit, room.floor, room.number, room.key) == (
        "3棟",
        "2單元",
        12,
        "1201",
        "3-2-1201",
    )
