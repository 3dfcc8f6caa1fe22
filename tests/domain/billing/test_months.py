from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wuye_desk.domain.billing.months import day_in, days_in, month_later, month_of, month_words

DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2090, 12, 31))


@given(DAYS, st.integers(-600, 600))
def test_going_so_many_months_and_back_ends_where_it_began(day: date, months: int) -> None:
    month = month_of(day)
    assert month_later(month_later(month, months), -months) == month
    assert 1 <= month_later(month, months) % 100 <= 12


@given(DAYS)
def test_the_last_day_is_the_one_before_the_next_month(day: date) -> None:
    month = month_of(day)
    following = day_in(month_later(month, 1), 1)
    assert (following - day_in(month, 31)).days == 1
    assert day_in(month, 31).day == days_in(month)


@pytest.mark.parametrize(
    ("month", "day", "found"),
    [(202602, 30, date(2026, 2, 28)), (202802, 30, date(2028, 2, 29)), (202611, 30, date(2026, 11, 30))],
)
def test_a_month_without_a_30th_uses_its_last_day(month: int, day: int, found: date) -> None:
    """篇1 2.3, 2.4: 「30日前」."""
    assert day_in(month, day) == found


def test_a_month_is_written_as_forms_write_it() -> None:
    assert month_words(202611) == "2026年11月"
