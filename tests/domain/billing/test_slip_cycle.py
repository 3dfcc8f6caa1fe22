"""Slips of the 26th to the 25th join one cycle (篇1 2.1, 2.2)."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from wuye_desk.domain.billing.due import slip_days
from wuye_desk.domain.billing.slip_cycle import slip_cycle


def test_the_25th_joins_the_next_month_and_the_26th_the_one_after() -> None:
    assert slip_cycle(date(2026, 11, 25)) == 202612
    assert slip_cycle(date(2026, 11, 26)) == 202701


@given(st.dates(date(2020, 1, 1), date(2099, 1, 1)))
def test_every_day_lies_in_the_window_of_its_cycle(day: date) -> None:
    first, last = slip_days(slip_cycle(day))
    assert first <= day <= last
