"""Numbers, permissions, masking: one table each."""

from __future__ import annotations

import pytest

from wuye_desk.domain.masking import mask_phone
from wuye_desk.domain.numbers import SERIES_NAMES, SERIES_OF_KIND, Series, format_number
from wuye_desk.domain.permissions import ALLOWED, Action, may, who_may
from wuye_desk.domain.vocabulary import Kind, Role


@pytest.mark.parametrize(
    ("serial", "number"), [(1, "TS-202611-001"), (999, "TS-202611-999"), (1000, "TS-202611-1000")]
)
def test_serials_have_three_digits_and_grow(serial: int, number: str) -> None:
    assert format_number("TS", 202611, serial) == number


def test_every_series_has_a_name_and_every_kind_a_series() -> None:
    assert set(SERIES_NAMES) == set(Series)
    assert {kind: series.value for kind, series in SERIES_OF_KIND.items()} == {
        Kind.COMPLAINT: "TS",
        Kind.SUGGESTION: "JY",
        Kind.INQUIRY: "XW",
        Kind.DOUBT: "ZY",
        Kind.HELP: "QZ",
    }


@pytest.mark.parametrize(
    ("number", "masked"),
    [
        ("13827505678", "138****5678"),
        ("138-2750-5678", "138****5678"),
        ("0755-25501234", "075****1234"),
        ("25501234", "****234"),
        ("120", "****0"),
        ("5", "****"),
        ("", ""),
    ],
)
def test_a_masked_number_cannot_be_dialled(number: str, masked: str) -> None:
    assert mask_phone(number) == masked


def test_every_action_has_roles() -> None:
    assert set(ALLOWED) == set(Action)
    assert all(ALLOWED.values())


@pytest.mark.parametrize(
    ("role", "action", "allowed"),
    [
        (Role.RECEPTIONIST, Action.REGISTER, True),
        (Role.RECEPTIONIST, Action.LOWER_GRADE, False),
        (Role.STATION_HEAD, Action.LOWER_GRADE, True),
        (Role.MANAGER, Action.LOWER_GRADE, True),
        (Role.STATION_HEAD, Action.DECIDE_IRREGULAR_MAJOR, False),
        (Role.MANAGER, Action.DECIDE_IRREGULAR_MAJOR, True),
        (Role.ADMINISTRATOR, Action.MANAGE_PEOPLE, True),
        (Role.ADMINISTRATOR, Action.LOWER_GRADE, False),
        (Role.GUARD, Action.REGISTER, False),
    ],
)
def test_who_may_do_what(role: Role, action: Action, allowed: bool) -> None:
    assert may({role}, action) is allowed


def test_a_refusal_names_who_may() -> None:
    assert who_may(Action.LOWER_GRADE) == "站長或以上"
    assert who_may(Action.DECIDE_IRREGULAR_MAJOR) == "物業經理、分管領導、公司分管領導"
