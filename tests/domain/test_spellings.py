"""However somebody's name, room or phone is typed, it is found; what only looks like it is not."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pytest

from wuye_desk.domain.spellings import name_spellings, phone_spellings, plainest, room_spellings, surname


def left(patterns: Iterable[str], text: str) -> str:
    return re.sub("|".join(patterns), "", plainest(text), flags=re.IGNORECASE)


@pytest.mark.parametrize(
    "text",
    [
        "5棟1單元0703", "５棟１單元０７０３室", "5棟0703", "5棟703", "703室", "703", "5-1-703", "五棟703",
        "五棟七〇三",
        "5號樓1單元703", "5.1.703", "5/703", "5 棟 703 號", "7樓03室", "七樓3號", "1單元703", "0703號房",
    ],
)  # fmt: skip
def test_a_room_is_found_with_and_without_zeros_in_figures_and_words(text: str) -> None:
    assert left(room_spellings("5棟1單元0703"), text) == ""


@pytest.mark.parametrize(
    "text", ["1703室", "5棟704", "2026-11-23", "TS-202611-703", "7031 元", "6棟1單元0803"]
)
def test_another_room_or_number_stays(text: str) -> None:
    assert left(room_spellings("5棟1單元0703"), text) == text


def test_rooms_with_letters_shops_and_tens_are_found() -> None:
    assert left(room_spellings("A座803"), "a座803室、803房、Ａ-８０３") == "、、"
    assert left(room_spellings("商鋪12"), "商鋪12、12號鋪、12號舖") == "、、"
    assert left(room_spellings("商鋪12"), "12月12日") == "12月12日"
    assert left(room_spellings("12棟2單元1201"), "十二棟二單元1201、12棟1201") == "、"
    assert room_spellings("") == []


@pytest.mark.parametrize(
    "text",
    [
        "13911110003", "139 1111 0003", "139-1111-0003", "139.1111.0003",
        "１３９１１１１０００３", "139·1111·0003",
        "+86 139 1111 0003", "8613911110003", "(139)11110003", "一三九一一一一〇〇〇三", "尾號0003",
    ],
)  # fmt: skip
def test_a_phone_is_found_however_it_is_grouped(text: str) -> None:
    assert left(phone_spellings("+86 13911110003"), text) == ""


def test_a_landline_is_found_without_area_and_extension() -> None:
    patterns = phone_spellings("0755-25501234 轉 8888")
    assert left(patterns, "25501234、0755 2550 1234、（0755）25501234") == "、、"
    assert left(patterns, "25501235") == "25501235"
    assert phone_spellings("6612") == []


@pytest.mark.parametrize(
    "text",
    [
        "黃秘密", "黃 秘 密", "黃伯", "黃老先生", "黃師傅", "黃姐", "黃生", "老黃", "黃太", "黃老太",
        "黃伯母", "黃先生",
        "阿黃", "小黃", "姓黃", "黃姓", "秘密",
    ],
)  # fmt: skip
def test_somebody_is_found_by_his_family_name_too(text: str) -> None:
    assert left(name_spellings("黃秘密"), f"說{text}。") == "說。"


def test_names_of_every_make_are_found() -> None:
    mixed = name_spellings("Mary Ann O'Neil-歐陽")
    assert left(mixed, "MARY ANN O'NEIL-歐陽、mary、Ms o'neil、歐陽") == "、、Ms 、"
    assert left(name_spellings("𠮷 䶮龘"), "𠮷䶮龘、𠮷 䶮龘、𠮷先生") == "、、"
    company = name_spellings("前海環球國際物業有限公司第一分公司 陳 大 文")
    assert left(company, "前海環球國際物業、陳大文、陳生") == "、、"
    assert left(name_spellings("歐陽詠荷"), "歐陽小姐、歐陽詠荷") == "、"
    assert left(name_spellings("黃先生"), "先生說黃先生和黃伯") == "先生說和"


@pytest.mark.parametrize(
    ("name", "text"),
    [("衛國", "衛生不好"), ("施工強", "施工噪聲"), ("師大", "老師"), ("高明", "太高"), ("Li Bo", "Lift")],
)
def test_words_that_mean_nobody_stay(name: str, text: str) -> None:
    assert left(name_spellings(name), text) == text


def test_a_family_name_of_two_characters_is_one() -> None:
    assert [surname(name) for name in ("歐陽詠荷", "王 芳", "Chen", "錦湖貿易有限公司")] == [
        "歐陽",
        "王",
        "",
        "",
    ]
