"""How many hours of 空調加時 are charged (篇1 2.1)."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wuye_desk.domain.billing.overtime import STEPS, OvertimeRules, Rounding, overtime_of, rule_words
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.workdays import DayException, WorkCalendar

MONDAY, SATURDAY = date(2026, 11, 23), date(2026, 11, 28)
USUAL = WorkCalendar({}, frozenset({2026}))
RULES = OvertimeRules()
TIMES = st.times().map(lambda at: at.replace(second=0, microsecond=0, fold=0))


@pytest.mark.parametrize(
    ("day", "begins", "until", "minutes", "joined"),
    [
        (MONDAY, "18:00", "20:00", 120, True),
        (MONDAY, "18:00", "20:01", 150, True),
        (MONDAY, "18:00", "18:20", 60, True),
        (MONDAY, "17:00", "19:00", 60, True),
        (MONDAY, "19:00", "20:00", 120, False),
        (MONDAY, "19:00", "22:10", 210, False),
        (MONDAY, "07:00", "08:00", 60, True),
        (MONDAY, "07:30", "18:30", 60, True),
        (MONDAY, "22:00", "02:00", 240, False),
        (MONDAY, "18:00", "08:00", 840, True),
        (date(2026, 11, 22), "22:00", "09:00", 600, True),
        (SATURDAY, "09:00", "12:00", 180, False),
        (SATURDAY, "09:00", "09:30", 120, False),
    ],
)
def test_the_hours_outside_the_normal_ones_are_charged(
    day: date, begins: str, until: str, minutes: int, joined: bool
) -> None:
    found = overtime_of(day, time.fromisoformat(begins), time.fromisoformat(until), RULES, USUAL)
    assert (found.billed, found.joined) == (minutes, joined)
    assert found.quantity == minutes * 1000 // 60


def test_nearest_takes_the_step_that_is_nearer() -> None:
    rules = OvertimeRules(rounding=Rounding.NEAREST)
    until = [time(20, 14), time(20, 15)]
    assert [overtime_of(MONDAY, time(18), one, rules, USUAL).billed for one in until] == [120, 150]


def test_what_lies_in_the_normal_hours_needs_no_slip() -> None:
    with pytest.raises(DeskError) as refused:
        overtime_of(MONDAY, time(9), time(17), RULES, USUAL)
    assert refused.value.field == "until"


def test_a_holiday_has_no_normal_hours_and_a_make_up_day_those_of_a_monday() -> None:
    calendar = WorkCalendar(
        {MONDAY: DayException(False, "假"), SATURDAY: DayException(True, "調休")}, frozenset({2026})
    )
    assert overtime_of(MONDAY, time(9), time(12), RULES, calendar).billed == 180
    assert overtime_of(SATURDAY, time(18), time(19), RULES, calendar).joined


@pytest.mark.parametrize(("fields", "field"), [({"step": 20}, "step"), ({"least_apart": 45}, "least_apart")])
def test_a_step_or_minimum_that_cannot_be_charged_is_refused(fields: dict[str, int], field: str) -> None:
    with pytest.raises(DeskError) as refused:
        OvertimeRules(**fields)  # type: ignore[arg-type]
    assert refused.value.field == field


def test_the_rule_is_said_in_words() -> None:
    assert rule_words(RULES) == "以 30 分鐘為一檔，不足進一；連續至少 1 小時，不連續至少 2 小時"


@given(
    TIMES,
    TIMES,
    st.sampled_from(STEPS),
    st.sampled_from(Rounding),
    st.dates(date(2026, 1, 1), date(2026, 12, 31)),
)
def test_charged_are_whole_steps_never_less_than_the_minimum_nor_a_step_too_much(
    begins: time, until: time, step: int, rounding: Rounding, day: date
) -> None:
    rules = OvertimeRules(step=step, rounding=rounding)
    try:
        found = overtime_of(day, begins, until, rules, USUAL)
    except DeskError:
        return
    least = rules.least_joined if found.joined else rules.least_apart
    assert found.billed % step == 0
    assert found.billed >= least
    assert found.billed == least or abs(found.billed - found.outside) < step
    assert found.quantity * 60 == found.billed * 1000
    if rounding is Rounding.UP:
        assert found.billed >= found.outside


@given(st.integers(1, 300), st.integers(1, 300))
def test_longer_never_costs_less(one: int, other: int) -> None:
    shorter, longer = sorted((one, other))
    ends = [time(18 + minutes // 60, minutes % 60) for minutes in (shorter, longer)]
    billed = [overtime_of(MONDAY, time(18), end, RULES, USUAL).billed for end in ends]
    assert billed[0] <= billed[1]
