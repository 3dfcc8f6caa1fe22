"""Working days: 民法典 201、203, 調休, years without data."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.cases import at, calendar
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import station_moment
from wuye_desk.domain.workdays import DayException, DayHours, OpeningHours, WorkCalendar

DAYS = st.dates(date(2020, 1, 1), date(2026, 10, 31))


@pytest.mark.parametrize(
    ("start", "due"),
    [
        pytest.param(date(2025, 9, 26), date(2025, 9, 30), id="sunday-28-works-before-national-day"),
        pytest.param(date(2026, 9, 30), date(2026, 10, 10), id="ends-on-a-working-saturday"),
        pytest.param(date(2026, 2, 13), date(2026, 2, 25), id="over-spring-festival"),
        pytest.param(date(2026, 11, 23), date(2026, 11, 26), id="plain-week"),
        pytest.param(date(2026, 11, 21), date(2026, 11, 25), id="received-on-a-saturday-off"),
    ],
)
def test_three_working_days_end_at_close_of_business(start: date, due: date) -> None:
    span = calendar().add_working_days(start, 3)
    assert span.due_day == due
    assert span.due_at == station_moment(due, time(17, 30))
    assert not span.provisional


def test_the_day_of_receipt_is_day_0_also_on_a_make_up_saturday() -> None:
    assert calendar().is_working(date(2026, 10, 10))
    assert calendar().add_working_days(date(2026, 10, 10), 1).due_day == date(2026, 10, 12)


def test_the_station_may_count_the_first_day() -> None:
    assert calendar().add_working_days(date(2026, 11, 23), 3, counts_first_day=True).due_day == date(
        2026, 11, 25
    )
    assert calendar().add_working_days(date(2026, 11, 21), 1, counts_first_day=True).due_day == date(
        2026, 11, 23
    )


def test_a_year_not_published_is_counted_monday_to_friday_and_marked() -> None:
    span = calendar().add_working_days(date(2027, 12, 30), 3)
    assert span.due_day == date(2028, 1, 4)
    assert span.provisional


def test_a_span_that_only_ends_in_an_unpublished_year_is_marked() -> None:
    known = WorkCalendar({}, frozenset({2026}))
    assert known.add_working_days(date(2026, 12, 30), 2).provisional
    assert not known.add_working_days(date(2026, 12, 30), 1).provisional


def test_the_last_day_ends_at_that_weekdays_close() -> None:
    week = OpeningHours((*OpeningHours().week[:3], DayHours(time(9), time(20)), *OpeningHours().week[4:]))
    open_late = WorkCalendar({}, frozenset({2026}), week)
    assert open_late.add_working_days(date(2026, 11, 23), 3).due_at == at(11, 26, 20)


@pytest.mark.parametrize(
    ("moment", "opening"),
    [
        pytest.param(at(11, 23, 10), at(11, 23, 10), id="while-open"),
        pytest.param(at(11, 23, 7), at(11, 23, 8, 30), id="before-opening"),
        pytest.param(at(11, 23, 17, 30), at(11, 24, 8, 30), id="at-closing"),
        pytest.param(at(11, 27, 23, 50), at(11, 30, 8, 30), id="friday-night"),
        pytest.param(at(10, 9, 23, 50), at(10, 10, 8, 30), id="before-a-make-up-saturday"),
        pytest.param(at(9, 30, 20), at(10, 8, 8, 30), id="before-national-day"),
    ],
)
def test_next_opening(moment: datetime, opening: datetime) -> None:
    assert calendar().next_opening(moment) == opening


def test_hours_come_back_from_their_data() -> None:
    week = (DayHours(time(8), time(20)), *OpeningHours().week[1:])
    assert OpeningHours.from_data(OpeningHours(week).to_data()) == OpeningHours(week)


@pytest.mark.parametrize(
    "data", [None, [], [["08:30"]] * 7, [["25:00", "26:00"]] * 7, [["18:00", "09:00"]] * 7, "x"]
)
def test_hours_that_make_no_sense_are_refused(data: object) -> None:
    with pytest.raises(DeskError):
        OpeningHours.from_data(data)


@given(DAYS, st.integers(1, 20))
def test_n_working_days_hold_exactly_n_working_days(start: date, count: int) -> None:
    due = calendar().add_working_days(start, count).due_day
    between = [start + timedelta(days=n) for n in range(1, (due - start).days + 1)]
    assert sum(calendar().is_working(day) for day in between) == count
    assert calendar().is_working(due)


@given(DAYS, st.integers(0, 40), st.integers(1, 10))
def test_a_later_start_never_ends_earlier(start: date, later: int, count: int) -> None:
    first = calendar().add_working_days(start, count)
    assert calendar().add_working_days(start + timedelta(days=later), count).due_at >= first.due_at


@given(DAYS, st.integers(1, 10), st.integers(1, 30))
def test_a_further_day_off_never_brings_a_deadline_forward(start: date, count: int, ahead: int) -> None:
    off = start + timedelta(days=ahead)
    fewer = WorkCalendar({**calendar().days, off: DayException(False, "")}, calendar().published)
    assert fewer.add_working_days(start, count).due_at >= calendar().add_working_days(start, count).due_at
