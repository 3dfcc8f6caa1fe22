"""What a payment settles, and what becomes free again."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wuye_desk.domain.billing.settling import Held, OpenCharge, Settled, refused_names, released, settle

DUE = date(2026, 11, 5)
CHARGES = st.lists(
    st.builds(
        OpenCharge,
        charge_id=st.integers(1, 10**6),
        item=st.sampled_from(["management", "water", "deposit"]),
        month=st.integers(202601, 202612),
        due_on=st.dates(date(2026, 1, 1), date(2026, 12, 31)),
        owed=st.integers(-100, 10**6),
        is_deposit=st.booleans(),
        is_disputed=st.booleans(),
    ),
    unique_by=lambda one: one.charge_id,
    max_size=8,
)


def charge(number: int, owed: int, months_ago: int = 0, **more: object) -> OpenCharge:
    due = DUE - timedelta(days=30 * months_ago)
    return OpenCharge(number, "management", 202611 - months_ago, due, owed, **more)  # type: ignore[arg-type]


def test_the_oldest_is_settled_first() -> None:
    """民法典 560."""
    found, left = settle([charge(1, 100), charge(2, 100, months_ago=2), charge(3, 100, months_ago=1)], 150)
    assert found == (Settled(2, 100), Settled(3, 50))
    assert left == 0


def test_what_the_payer_names_is_settled_and_nothing_else() -> None:
    found, left = settle([charge(1, 100), charge(2, 100, months_ago=2)], 250, named=[1])
    assert (found, left) == ((Settled(1, 100),), 150)


def test_what_is_disputed_is_never_settled_even_by_name() -> None:
    disputed = charge(1, 100, is_disputed=True)
    assert settle([disputed], 100) == ((), 100)
    assert settle([disputed], 100, named=[1]) == ((), 100)
    assert refused_names([disputed, charge(2, 0)], [1, 2, 3]) == (1, 2, 3)


def test_money_for_one_item_pays_that_only() -> None:
    water = OpenCharge(2, "water", 202610, DUE - timedelta(days=30), 80)
    assert settle([charge(1, 100), water], 150, only_item="management") == ((Settled(1, 100),), 50)


def test_prepaid_money_pays_no_deposit_by_itself() -> None:
    deposit = charge(1, 100, is_deposit=True)
    assert settle([deposit], 100, by_itself=True) == ((), 100)
    assert settle([deposit], 100) == ((Settled(1, 100),), 0)


@given(CHARGES, st.integers(0, 10**7))
def test_nothing_is_lost_and_nothing_settled_beyond_what_is_owed(
    charges: list[OpenCharge], amount: int
) -> None:
    found, left = settle(charges, amount)
    owed = {one.charge_id: one.owed for one in charges}
    assert sum(one.amount for one in found) + left == amount
    assert left >= 0
    assert all(0 < one.amount <= owed[one.charge_id] for one in found)
    open_sum = sum(one.owed for one in charges if one.owed > 0 and not one.is_disputed)
    assert sum(one.amount for one in found) == min(amount, open_sum)


@given(CHARGES, st.integers(0, 10**6))
def test_the_order_in_which_charges_are_read_changes_nothing(charges: list[OpenCharge], amount: int) -> None:
    assert settle(charges, amount) == settle(list(reversed(charges)), amount)


@pytest.mark.parametrize("amounts", [(10, 20, 30), (30, 20, 10)])
def test_payments_settle_the_same_sum_in_any_order(amounts: tuple[int, ...]) -> None:
    charges = [charge(1, 25), charge(2, 25, months_ago=1)]
    results = set()
    for order in permutations(amounts):
        owed = {one.charge_id: one.owed for one in charges}
        rest = 0
        for amount in order:
            still = [charge(number, left, months_ago=number - 1) for number, left in owed.items()]
            found, left = settle(still, amount)
            rest += left
            for one in found:
                owed[one.charge_id] -= one.amount
        results.add((tuple(owed.items()), rest))
    assert len(results) == 1


def test_a_surplus_is_released_from_the_latest_allocation_on() -> None:
    held = [Held(1, 100), Held(2, 50)]
    assert released(held, 70) == ((2, 0), (1, 80))
    assert released(held, 0) == ()


@given(st.lists(st.builds(Held, st.integers(), st.integers(1, 1000)), max_size=6), st.integers(0, 6000))
def test_what_is_released_is_the_surplus_as_far_as_it_is_held(held: list[Held], surplus: int) -> None:
    amounts = {place: one.amount for place, one in enumerate(held)}
    numbered = [Held(place, amount) for place, amount in amounts.items()]
    freed = sum(amounts[number] - stays for number, stays in released(numbered, surplus))
    assert freed == min(surplus, sum(amounts.values()))
