from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.phone_numbers import placeholders_in, read_phones


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("13827505678", ["13827505678"]),
        ("138 2750 5678", ["13827505678"]),
        ("138-2750-5678", ["13827505678"]),
        ("+86 13827505678", ["13827505678"]),
        ("8613827505678", ["13827505678"]),
        ("18909711443.0", ["18909711443"]),
        ("１３８２７５０５６７８", ["13827505678"]),
        ("0755-25501234轉801", ["075525501234"]),
        ("13827505678、13902201234", ["13827505678", "13902201234"]),
        ("13827505678,13902201234", ["13827505678", "13902201234"]),
        ("13827505678/25501234", ["13827505678", "25501234"]),
        ("13827505678 13902201234", ["13827505678", "13902201234"]),
        ("13827505678\n13827505678", ["13827505678"]),
        ("13900000000", ["13900000000"]),
        ("13800000000", ["13800000000"]),
        ("18999999999", []),
        ("11111111111", []),
        ("無", []),
        ("-", []),
        ("暂无", []),
        ("", []),
    ],
)
def test_numbers_are_read_as_people_write_them(text: str, numbers: list[str]) -> None:
    assert [phone.number for phone in read_phones(text)] == numbers


def test_an_extension_is_shown_but_not_looked_for() -> None:
    assert read_phones("0755-25501234转801")[0].shown == "0755-25501234 轉 801"


@pytest.mark.parametrize(
    ("text", "said"), [("1.39E+10", "縮短"), ("1390971144", "11 位"), ("139097114433", "11 位"),
     ("138abc", "不是數字"), ("123", "5 至 15")]
)  # fmt: skip
def test_a_lost_or_malformed_number_is_said_never_guessed(text: str, said: str) -> None:
    with pytest.raises(DeskError, match=said.replace("+", r"\+")) as error:
        read_phones(text)
    assert error.value.field == "phones"


def test_what_is_left_out_is_named() -> None:
    assert placeholders_in("13827505678、18999999999") == ("18999999999",)
    assert placeholders_in("無") == placeholders_in("13900000000") == ()


@given(st.text(max_size=40))
def test_any_text_gives_digits_or_a_sentence(text: str) -> None:
    try:
        phones = read_phones(text)
    except DeskError:
        return
    assert all(phone.number.isdigit() for phone in phones)
