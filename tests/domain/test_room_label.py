from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.room_label import building_name, parse_room, search_forms

SAME_ROOM = (
    "3-2-1201",
    "3棟2單元1201",
    "3栋2单元1201室",
    "03-02-1201",
    "３－２－１２０１",
    "三棟二單元1201",
    "3號樓2單元1201房",
    "3号楼 2单元 1201 室",
    "3幢2单元1201",
    "3#2-1201",
    "3 2 1201",
    "3-2-12-01",
    "3棟2單元12層1201",
    "3楼2单元1201",
)


@pytest.mark.parametrize("text", SAME_ROOM)
def test_every_spelling_of_a_room_is_one_label_and_one_key(text: str) -> None:
    room = parse_room(text)
    assert (room.label, room.key, room.floor) == ("3棟2單元1201", "3-2-1201", 12)


@pytest.mark.parametrize(
    ("text", "label", "key"),
    [
        ("1201", "1201", "1201"),
        ("A座1201", "A座1201", "a-1201"),
        ("A1201", "A座1201", "a-1201"),
        ("a-1201", "A座1201", "a-1201"),
        ("A棟2單元1201A", "A座2單元1201A", "a-2-1201a"),
        ("商鋪 S-12", "商鋪S-12", "商鋪-s12"),
        ("商铺S12", "商鋪S12", "商鋪-s12"),
        ("1-0-12", "1棟商鋪12", "1-0-12"),
        ("1棟商鋪12", "1棟商鋪12", "1-0-12"),
        ("別墅12", "別墅12", "別墅-12"),
        ("别墅 A12", "別墅A12", "別墅-a12"),
        ("翠竹閣1201", "翠竹閣1201", "翠竹閣-1201"),
        ("南苑3棟2單元1201", "南苑3棟2單元1201", "南苑3-2-1201"),
        ("二期-3-2-1201", "二期3棟2單元1201", "二期3-2-1201"),
        ("十二棟1201", "12棟1201", "12-1201"),
        ("5棟1單元0703", "5棟1單元0703", "5-1-703"),
        ("3樓1201", "3棟1201", "3-1201"),
        ("3棟12樓1201", "3棟1201", "3-1201"),
    ],
)
def test_buildings_with_letters_shops_and_villas_have_a_label_of_their_own(
    text: str, label: str, key: str
) -> None:
    room = parse_room(text)
    assert (room.label, room.key) == (label, key)


@pytest.mark.parametrize("text", ["", "  ", "無", "張三", "3棟", "3棟2單元", "#", "座", "abc", "1" * 41])
def test_what_names_no_room_is_said(text: str) -> None:
    with pytest.raises(DeskError) as error:
        parse_room(text)
    assert error.value.field == "room"


def test_columns_beside_complete_a_plain_number_but_never_override_the_text() -> None:
    assert parse_room("1011", "1棟", "01", 1).label == "1棟1單元1011"
    assert parse_room("12", "1", "0").label == "1棟商鋪12"
    assert parse_room("3-2-1201", "5", "1").label == "3棟2單元1201"


def test_rooms_sort_as_one_walks() -> None:
    texts = ["10-1-101", "2-1-1001", "2-1-201", "2-2-101", "2-1-102", "A座101"]
    walked = sorted(texts, key=lambda text: parse_room(text).walking_key)
    assert walked == ["2-1-102", "2-1-201", "2-1-1001", "2-2-101", "10-1-101", "A座101"]


@pytest.mark.parametrize(
    ("typed", "start"),
    [
        ("3-", "3-"),
        ("3棟", "3-"),
        ("3棟2單元12", "3-2-12"),
        ("A座", "a-"),
        ("0703", "703"),
        ("商鋪", "商鋪-"),
    ],
)
def test_a_half_typed_room_is_the_start_of_a_key(typed: str, start: str) -> None:
    assert start in search_forms(typed)


@pytest.mark.parametrize("text", ["3", "03", "3棟", "3号楼", "三棟", "3座"])
def test_a_building_is_known_without_its_word(text: str) -> None:
    assert building_name(text) == "3"


@given(
    st.integers(1, 99), st.integers(1, 9), st.integers(1, 40), st.integers(1, 30), st.sampled_from(["", "A"])
)
def test_a_label_reads_back_as_the_same_room(
    building: int, unit: int, floor: int, door: int, end: str
) -> None:
    room = parse_room(f"{building}-{unit}-{floor}{door:02}{end}")
    again = parse_room(room.label)
    assert (again.label, again.key, again.walking_key) == (room.label, room.key, room.walking_key)


@given(st.text(max_size=30))
def test_no_text_breaks_it_and_a_label_it_gives_reads_back(text: str) -> None:
    search_forms(text)
    try:
        room = parse_room(text)
    except DeskError:
        return
    assert room.label
    assert room.key
