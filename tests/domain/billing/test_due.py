"""What an account owes for a cycle, item by item."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wuye_desk.domain.billing.due import (
    AccountFacts,
    Due,
    Item,
    Lack,
    Missing,
    Relief,
    SlipSum,
    Usage,
    due_of,
    slip_days,
)
from wuye_desk.domain.billing.prices import Price, PriceBook
from wuye_desk.domain.billing.terms import Basis

FEE = Item("management", "管理費", Basis.AREA, "㎡")
WATER = Item("water", "水費", Basis.USAGE, "m³", months_back=1)
PARKING = Item("parking", "停車費", Basis.FIXED, "位")
REPAIR = Item("repair", "維修費", Basis.SLIP, months_back=1)
LONG_AGO = date(2020, 1, 1)
FEE_PRICE = Price("management", LONG_AGO, 28_000)
WATER_PRICE = Price("water", LONG_AGO, 34_500)


def account(**facts: object) -> AccountFacts:
    given = {"account_id": 1, "building": "3", "area": 8956, "billed_from": None, "ends_on": None, **facts}
    return AccountFacts(**given)  # type: ignore[arg-type]


def due(
    facts: AccountFacts, *prices: Price, items: tuple[Item, ...] = (FEE, WATER, PARKING, REPAIR)
) -> list[Due]:
    return list(due_of(facts, 202611, items, PriceBook(prices))[0])


def water(usage: int, before_on: date = date(2026, 9, 25)) -> Usage:
    return Usage("water", before_on, date(2026, 10, 24), 1_325_000, 1_325_000 + usage, usage)


def test_the_fee_of_a_whole_month_is_area_by_price() -> None:
    """The amounts of a printed notice: 89.56 ㎡ at 2.80 is 250.77."""
    (one,) = due(account(), FEE_PRICE, items=(FEE,))
    assert (one.month, one.amount, one.quantity, one.price) == (202611, 25_077, 89_560, 28_000)


def test_usage_is_charged_a_month_later_at_the_price_of_the_reading_before() -> None:
    """篇1 2.5: 上月水電."""
    dearer = Price("water", date(2026, 10, 1), 40_000)
    facts = account(usages=(water(14_000),), metered=frozenset({"water"}))
    (one,) = due(facts, WATER_PRICE, dearer, items=(WATER,))
    assert (one.month, one.amount) == (202610, 4_830)


def test_steps_are_filled_one_after_the_other() -> None:
    stepped = Price("water", LONG_AGO, 60_000, steps=((10_000, 30_000), (20_000, 45_000)))
    facts = account(usages=(water(25_000),), metered=frozenset({"water"}))
    (one,) = due(facts, stepped, items=(WATER,))
    assert one.amount == 3_000 + 4_500 + 3_000


@pytest.mark.parametrize(
    ("billed_from", "ends_on", "days"),
    [
        (None, None, 30),
        (date(2026, 11, 1), None, 30),
        (date(2026, 11, 16), None, 15),
        (date(2026, 11, 30), None, 1),
        (None, date(2026, 11, 16), 15),
        (date(2026, 11, 10), date(2026, 11, 20), 10),
    ],
)
def test_a_part_month_counts_the_day_of_moving_in_and_not_that_of_moving_out(
    billed_from: date | None, ends_on: date | None, days: int
) -> None:
    (one,) = due(account(billed_from=billed_from, ends_on=ends_on), FEE_PRICE, items=(FEE,))
    exact = Decimal("89.56") * Decimal("2.80") * days / 30
    assert Decimal(one.amount) == (exact * 100).quantize(Decimal(1), ROUND_HALF_UP)
    assert one.computed == {"days": days, "of_days": 30}


@pytest.mark.parametrize("facts", [{"billed_from": date(2026, 12, 1)}, {"ends_on": date(2026, 11, 1)}])
def test_outside_its_time_an_account_owes_nothing(facts: dict[str, date]) -> None:
    assert due(account(**facts), FEE_PRICE, items=(FEE,)) == []


def test_the_accounts_own_price_goes_before_the_buildings_before_the_stations() -> None:
    building = Price("management", LONG_AGO, 30_000, building="3")
    own = Price("management", LONG_AGO, 10_000, account_id=1)
    other = Price("management", LONG_AGO, 99_000, account_id=2)
    assert due(account(area=100), FEE_PRICE, building, other, items=(FEE,))[0].price == 30_000
    assert due(account(area=100), FEE_PRICE, building, own, other, items=(FEE,))[0].price == 10_000


def test_a_price_starts_on_the_first_of_a_month() -> None:
    dearer = Price("management", date(2026, 11, 2), 99_000)
    assert due(account(), FEE_PRICE, dearer, items=(FEE,))[0].price == 28_000


def test_an_item_priced_for_others_only_does_not_concern_an_account() -> None:
    only_there = Price("parking", LONG_AGO, 1_000_000, account_id=2)
    assert due_of(account(), 202611, (PARKING,), PriceBook([only_there])) == ([], [])


@pytest.mark.parametrize(
    ("facts", "prices", "lack"),
    [
        ({"area": None}, (FEE_PRICE,), Lack.NO_AREA),
        ({}, (), Lack.NO_PRICE),
        ({}, (Price("management", date(2026, 12, 1), 28_000),), Lack.NO_PRICE),
    ],
)
def test_what_cannot_be_reckoned_is_told(
    facts: dict[str, object], prices: tuple[Price, ...], lack: Lack
) -> None:
    assert due_of(account(**facts), 202611, (FEE,), PriceBook(prices)) == (
        [],
        [Missing(1, "management", lack)],
    )


def test_a_metered_room_without_a_reading_is_told_and_one_without_a_meter_is_not() -> None:
    metered = account(metered=frozenset({"water"}))
    assert due_of(metered, 202611, (WATER,), PriceBook([WATER_PRICE]))[1] == [
        Missing(1, "water", Lack.NO_READING),
    ]
    assert due_of(account(), 202611, (WATER,), PriceBook([WATER_PRICE])) == ([], [])


def test_two_meters_of_a_room_are_one_line() -> None:
    facts = account(usages=(water(14_000), water(3_000)), metered=frozenset({"water"}))
    (one,) = due(facts, WATER_PRICE, items=(WATER,))
    assert (one.amount, one.quantity) == (4_830 + 1_035, 17_000)
    assert [part["usage"] for part in one.computed["parts"]] == [14_000, 3_000]  # type: ignore[attr-defined]


def test_days_on_which_somebody_else_answers_for_the_room_are_his() -> None:
    let = account(others=((date(2026, 11, 11), date(2026, 11, 21)), (date(2026, 11, 30), None)))
    (one,) = due(let, FEE_PRICE, items=(FEE,))
    assert one.computed == {"days": 19, "of_days": 30}
    assert due(account(others=((None, None),)), FEE_PRICE, items=(FEE,)) == []


def test_slips_join_with_their_own_amounts() -> None:
    """篇1 2.2."""
    facts = account(slips=(SlipSum("repair", 7, "WX-202610-039", 12_000),))
    (one,) = due(facts, items=(REPAIR,))
    assert (one.month, one.amount, one.slip_id, one.computed) == (
        202610,
        12_000,
        7,
        {"slip": "WX-202610-039"},
    )


def test_slips_count_from_the_26th_to_the_25th() -> None:
    """篇1 2.1, 2.2: 每月25日前匯總."""
    assert slip_days(202611) == (date(2026, 9, 26), date(2026, 10, 25))
    assert slip_days(202601) == (date(2025, 11, 26), date(2025, 12, 25))


def test_a_relief_takes_its_share_of_its_months_and_reliefs_never_pay_out() -> None:
    half = Relief("management", 202611, 202611, 50, "裝修")
    most = Relief(None, 202601, None, 80, "困難戶")
    (one,) = due(account(reliefs=(half,)), FEE_PRICE, items=(FEE,))
    assert (one.amount, one.computed["waived"], one.computed["waived_for"]) == (12_539, 50, "裝修")
    assert due(account(reliefs=(half, most)), FEE_PRICE, items=(FEE,))[0].amount == 0
    ended = Relief("management", 202609, 202610, 50, "裝修")
    assert due(account(reliefs=(ended,)), FEE_PRICE, items=(FEE,))[0].amount == 25_077


@given(st.integers(1, 10**7), st.integers(0, 10**7), st.integers(1, 30), st.integers(1, 30))
def test_the_parts_of_a_month_differ_from_the_whole_by_a_fen_a_part_at_most(
    area: int, price: int, first: int, second: int
) -> None:
    cost = Price("management", LONG_AGO, price)
    cut = sorted({1, first, second})
    ends = [*(date(2026, 11, day) for day in cut[1:]), None]
    parts = [
        due(account(area=area, billed_from=date(2026, 11, day), ends_on=end), cost, items=(FEE,))[0].amount
        for day, end in zip(cut, ends, strict=True)
    ]
    whole = due(account(area=area), cost, items=(FEE,))[0].amount
    assert abs(sum(parts) - whole) <= len(parts)


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(1, 10**6))
def test_usage_cut_at_a_reading_costs_the_same_to_a_fen(one: int, two: int, price: int) -> None:
    cost = Price("water", LONG_AGO, price)
    metered = frozenset({"water"})
    apart = account(usages=(water(one), water(two)), metered=metered)
    at_once = account(usages=(water(one + two),), metered=metered)
    parts = sum(each.amount for each in due(apart, cost, items=(WATER,)))
    assert abs(parts - sum(each.amount for each in due(at_once, cost, items=(WATER,)))) <= 1
