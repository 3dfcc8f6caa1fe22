from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wuye_desk.domain.errors import DeskError
from wuye_desk.services.people.pins import check_new_pin, hash_pin, pin_matches


@pytest.mark.parametrize(
    "pin", ["", "12345", "1234567", "12345a", "１２３４５６", "١٢٣٤٥٦", "12 456", "-12345"]
)
def test_a_pin_that_is_not_six_plain_digits_is_refused(pin: str) -> None:
    with pytest.raises(DeskError, match="六位"):
        check_new_pin(pin)


@pytest.mark.parametrize(
    "pin",
    ["000000", "777777", "123456", "654321", "012345", "567890", "890123", "098765", "121212", "123123"],
)
def test_a_pin_anybody_would_try_first_is_refused(pin: str) -> None:
    with pytest.raises(DeskError, match="容易猜"):
        check_new_pin(pin)


@pytest.mark.parametrize("pin", ["246810", "135790", "100000", "112233", "902817"])
def test_other_pins_are_taken(pin: str) -> None:
    check_new_pin(pin)


def test_the_hash_tells_nothing_and_only_its_pin_matches() -> None:
    stored = hash_pin("246810")
    assert "246810" not in stored
    assert stored != hash_pin("246810")
    assert pin_matches(stored, "246810")
    assert not pin_matches(stored, "246811")


@given(st.text())
def test_a_damaged_hash_matches_nothing(stored: str) -> None:
    assert not pin_matches(stored, "246810")
