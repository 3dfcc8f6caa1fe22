"""What a meter used between two readings, and what is odd about it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wuye_desk.domain.billing.reading import Course, is_jump, mean_usage, usage_of, value_after
from wuye_desk.domain.errors import DeskError

VALUES = st.integers(0, 99_999_000)


@pytest.mark.parametrize(
    ("before", "value", "multiplier", "course", "usage"),
    [
        (120_000, 135_500, 1000, Course.PLAIN, 15_500),
        (120_000, 121_000, 40_000, Course.PLAIN, 40_000),
        (9_998_000, 3_000, 1000, Course.RUN_OVER, 5_000),
        (99_990_000, 10_000, 1000, Course.RUN_OVER, 20_000),
        (5_000_000, 12_000, 1000, Course.RESET, 12_000),
    ],
)
def test_a_usage_is_the_difference_times_the_multiplier(
    before: int, value: int, multiplier: int, course: Course, usage: int
) -> None:
    assert usage_of(before, value, multiplier, course) == usage


@pytest.mark.parametrize(("value", "course"), [(999, Course.PLAIN), (2000, Course.RUN_OVER)])
def test_a_meter_that_goes_back_says_why_and_only_then(value: int, course: Course) -> None:
    with pytest.raises(DeskError) as refused:
        usage_of(1000, value, 1000, course)
    assert refused.value.field == "value"


@given(VALUES, VALUES, st.sampled_from(Course))
def test_a_usage_is_never_below_zero(before: int, value: int, course: Course) -> None:
    try:
        assert usage_of(before, value, 1000, course) >= 0
    except DeskError:
        assert course is not Course.RESET


@given(VALUES, st.integers(0, 9_000_000), st.sampled_from([1000, 10_000, 40_000]))
def test_an_estimated_value_gives_its_usage_back(before: int, usage: int, multiplier: int) -> None:
    value = value_after(before, usage, multiplier)
    assert abs(usage_of(before, value, multiplier) - usage) <= multiplier // 1000


def test_the_mean_is_of_the_last_three_and_ten_times_it_is_a_jump() -> None:
    assert mean_usage(()) is None
    assert mean_usage((90_000, 10_000, 12_000, 11_000)) == 11_000
    assert is_jump(110_000, (10_000, 12_000, 11_000))
    assert not is_jump(109_999, (10_000, 12_000, 11_000))
    assert not is_jump(5_000, ())
    assert not is_jump(5_000, (0, 0, 0))
