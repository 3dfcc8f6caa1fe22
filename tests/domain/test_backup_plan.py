"""When a copy is due and which may go."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wuye_desk.domain.backup_plan import is_due, outdated
from wuye_desk.domain.moments import station_moment

NOW = station_moment(date(2026, 11, 23), time(10, 42))
THREE = station_moment(date(2026, 11, 23), time(3, 0))


@pytest.mark.parametrize(
    ("made", "due"),
    [
        ([], True),
        ([THREE - timedelta(seconds=1)], True),
        ([THREE], False),
        ([NOW], False),
        ([NOW - timedelta(days=5)], True),
        ([NOW + timedelta(days=400)], True),
    ],
)
def test_a_copy_is_due_from_three_in_the_morning_until_one_is_made(made: list[datetime], due: bool) -> None:
    assert is_due(made, NOW) is due


def test_before_three_yesterdays_copy_still_counts() -> None:
    night = THREE - timedelta(minutes=1)
    assert not is_due([night - timedelta(hours=20)], night)
    assert is_due([night - timedelta(hours=20)], THREE)


MADE = st.lists(st.integers(-800, 20).map(lambda hours: NOW + timedelta(hours=hours * 13)), max_size=60)


@given(MADE)
def test_the_newest_copy_and_those_of_the_last_day_always_stay(made: list[datetime]) -> None:
    gone = outdated(made, NOW)
    left = set(made) - gone
    assert gone <= set(made)
    assert all(moment <= NOW - timedelta(days=1) for moment in gone)
    past = [moment for moment in made if moment <= NOW]
    assert not past or max(past) in left
    assert len([moment for moment in left if moment <= NOW - timedelta(days=1)]) <= 7 + 4 + 12


@given(MADE)
def test_rotating_twice_takes_nothing_more(made: list[datetime]) -> None:
    left = set(made) - outdated(made, NOW)
    assert outdated(left, NOW) == set()


@given(MADE)
def test_every_recent_day_week_and_month_with_a_copy_keeps_one(made: list[datetime]) -> None:
    past = {moment for moment in made if moment <= NOW}
    left = past - outdated(made, NOW)
    months = sorted({(moment.year, moment.month) for moment in past}, reverse=True)[:12]
    assert {(moment.year, moment.month) for moment in left} >= set(months)
    days = sorted({moment.date() for moment in past}, reverse=True)[:7]
    assert {moment.date() for moment in left} >= set(days)
