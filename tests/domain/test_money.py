"""Money as it is counted, typed, shown and written out."""

from __future__ import annotations

import warnings
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.money import LARGEST, fen_of, half_up, in_words, read_money, shown, yuan_of

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import cn2an

SUMS = st.integers(min_value=-LARGEST, max_value=LARGEST)


@pytest.mark.parametrize(
    ("yuan", "words"),
    [
        ("0", "零元整"),
        ("0.05", "伍分"),
        ("0.30", "叁角整"),
        ("10.05", "壹拾元零伍分"),
        ("10.50", "壹拾元零伍角整"),
        ("1010.10", "壹仟零壹拾元零壹角整"),
        ("100000.50", "壹拾萬元零伍角整"),
        ("1000000", "壹佰萬元整"),
        ("1409.50", "壹仟肆佰零玖元伍角整"),
        ("107000.53", "壹拾萬柒仟元零伍角叁分"),
        ("100000001.01", "壹億零壹元零壹分"),
        ("386.26", "叁佰捌拾陸元貳角陸分"),
        ("8655.90", "捌仟陸佰伍拾伍元玖角整"),
        ("1000000000000", "壹萬億元整"),
        ("1000100000000", "壹萬零壹億元整"),
        ("-12.30", "負壹拾貳元叁角整"),
    ],
)
def test_the_words_of_an_amount(yuan: str, words: str) -> None:
    assert in_words(fen_of(Decimal(yuan))) == words


@given(st.integers(min_value=1, max_value=10**12))
def test_whole_yuan_read_as_a_second_opinion_reads_them(yuan: int) -> None:
    words = in_words(yuan * 100).removesuffix("元整")
    assert cn2an.cn2an(words, "smart") == yuan


@given(SUMS)
def test_an_amount_shown_is_read_back(fen: int) -> None:
    assert read_money(shown(fen)) == fen
    assert fen_of(yuan_of(fen)) == fen


@pytest.mark.parametrize(
    ("text", "fen"),
    [("1409.5", 140950), ("￥１２", 1200), ("12元", 1200), (" 0.05 ", 5), ("-3", -300), (".5", 50)],
)
def test_what_is_typed_is_understood(text: str, fen: int) -> None:
    assert read_money(text) == fen


@pytest.mark.parametrize("text", ["", "-", ".", "1.234", "十二", "1,23", "12 34", "1e5", "9" * 20])
def test_what_is_no_amount_is_refused_at_its_field(text: str) -> None:
    with pytest.raises(DeskError) as refused:
        read_money(text, "paid")
    assert refused.value.field == "paid"


@pytest.mark.parametrize(
    ("fen", "rounded"), [("0.5", 1), ("1.5", 2), ("2.5", 3), ("2.4999", 2), ("-0.5", -1)]
)
def test_half_a_fen_goes_away_from_zero(fen: str, rounded: int) -> None:
    assert half_up(Decimal(fen)) == rounded
