"""Runs of a month post differences only, however often and in whatever order things came to be known."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wuye_desk.domain.billing.due import Due
from wuye_desk.domain.billing.posting import Key, Posted, Posting, differences, is_odd
from wuye_desk.domain.billing.terms import Origin

FEE = Due("management", 202611, 25_077)
DUES = st.lists(
    st.builds(Due, st.sampled_from(["management", "water", "fund"]), st.just(202611), st.integers(0, 10**6)),
    unique_by=lambda due: due.item,
)


def stands(amount: int) -> dict[Key, Posted]:
    return {("management", 202611, None): Posted(1, amount)}


def test_a_first_run_posts_everything() -> None:
    (one,) = differences(1, [FEE], {}, notified=False)
    assert one == Posting(1, FEE, 25_077, Origin.RUN)


def test_a_second_run_posts_nothing() -> None:
    assert differences(1, [FEE], stands(25_077), notified=False) == []


def test_what_came_later_for_a_notified_month_is_a_supplement() -> None:
    (one,) = differences(1, [FEE], {}, notified=True)
    assert one.origin is Origin.SUPPLEMENT


def test_another_amount_is_corrected_by_the_difference() -> None:
    (one,) = differences(1, [FEE], stands(20_000), notified=True)
    assert (one.amount, one.origin, one.corrects) == (5_077, Origin.CORRECTION, 1)


def test_what_is_no_longer_due_is_taken_back_whole() -> None:
    (one,) = differences(1, [], stands(20_000), notified=False)
    assert (one.amount, one.origin, one.corrects) == (-20_000, Origin.CORRECTION, 1)


@given(st.lists(DUES, min_size=1, max_size=6), st.booleans())
def test_however_often_it_runs_what_stands_is_what_was_last_due(
    runs: list[list[Due]], notified: bool
) -> None:
    posted: dict[Key, Posted] = {}
    for due in runs:
        for line in differences(1, due, posted, notified=notified):
            key: Key = (line.due.item, line.due.month, line.due.slip_id)
            before = posted.get(key)
            assert (before is None) == (line.corrects is None)
            posted[key] = Posted(1, line.amount + (0 if before is None else before.amount))
        assert differences(1, due, posted, notified=notified) == []
    last = {one.item: one.amount for one in runs[-1] if one.amount}
    assert {key[0]: found.amount for key, found in posted.items() if found.amount} == last


def test_ten_times_the_month_before_is_asked_about() -> None:
    assert is_odd(10_000, 1_000)
    assert not is_odd(9_999, 1_000)
    assert not is_odd(10_000, None)
    assert not is_odd(10_000, 0)
