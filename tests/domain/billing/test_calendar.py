"""The days of the billing calendar (篇1 2–3)."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wuye_desk.domain.billing.calendar import Standing, milestones, milestones_between
from wuye_desk.domain.billing.months import month_later
from wuye_desk.domain.billing.terms import Duty

CYCLES = st.builds(lambda year, month: year * 100 + month, st.integers(2000, 2100), st.integers(1, 12))


def test_a_cycle_runs_from_the_24th_before_it_to_the_5th_after_it() -> None:
    days = {one.duty: f"{one.day:%m-%d}" for one in milestones(202611)}
    assert days == {
        Duty.READINGS: "10-24",
        Duty.OVERTIME_SLIPS: "10-25",
        Duty.REPAIR_SLIPS: "10-25",
        Duty.FEE_NOTICES: "10-30",
        Duty.DELIVER_NOTICES: "11-01",
        Duty.PAY_BY: "11-05",
        Duty.DEBIT_SEND: "11-06",
        Duty.BANK_RESULT: "11-10",
        Duty.REMIND: "11-13",
        Duty.DUN: "11-23",
        Duty.SUSPEND: "12-05",
    }


@pytest.mark.parametrize(("cycle", "day"), [(202603, date(2026, 2, 28)), (202803, date(2028, 2, 29))])
def test_february_has_its_notices_on_its_last_day(cycle: int, day: date) -> None:
    assert next(one.day for one in milestones(cycle) if one.duty is Duty.FEE_NOTICES) == day


@given(CYCLES)
def test_every_cycle_has_every_duty_once_in_order_in_its_months(cycle: int) -> None:
    found = milestones(cycle)
    assert [one.duty for one in found] == list(Duty)
    assert [one.day for one in found] == sorted(one.day for one in found)
    for one in found:
        month = month_later(cycle, one.rule.months)
        assert one.day.year * 100 + one.day.month == month
        assert one.day.day == min(one.rule.day, monthrange(*divmod(month, 100))[1])


@given(CYCLES, st.integers(1, 70))
def test_no_duty_is_lost_between_two_days(cycle: int, length: int) -> None:
    first = date(cycle // 100, cycle % 100, 1)
    last = first + timedelta(days=length)
    found = milestones_between(first, last)
    near = [one for step in range(-3, 6) for one in milestones(month_later(cycle, step))]
    assert set(found) == {one for one in near if first <= one.day <= last}
    assert [one.day for one in found] == sorted(one.day for one in found)


@given(CYCLES, st.integers(-400, 400))
def test_what_is_not_done_stays_late_however_long_the_pc_was_off(cycle: int, days: int) -> None:
    for one in milestones(cycle):
        today = one.day + timedelta(days=days)
        expected = Standing.LATE if days > 0 else Standing.COMING if days else Standing.TODAY
        assert one.standing(today, done=False) is expected
        assert one.standing(today, done=True) is Standing.DONE
