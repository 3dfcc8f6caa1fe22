"""When the desk is reminded, and of what: tables, and what holds for any run of days."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wuye_desk.domain.moments import station_moment
from wuye_desk.domain.reminders import Digest, Memory, OpenClock, remind
from wuye_desk.domain.vocabulary import ClockId
from wuye_desk.domain.workdays import WorkCalendar

CALENDAR = WorkCalendar({}, frozenset({2026}))
MONDAY = date(2026, 11, 23)
TEN_MINUTES = (ClockId.ON_SITE, ClockId.REPORT_MANAGER)


def at(hour: int, minute: int = 0, day: date = MONDAY) -> datetime:
    return station_moment(day, time(hour, minute))


def clock(due_at: datetime, which: ClockId = ClockId.REPLY, ticket: int = 1) -> OpenClock:
    return OpenClock((ticket, which.value, 1, 0), which, due_at, f"TS-202611-{ticket:03}", "林曉婷")


def told(digest: Digest | None) -> tuple[int, int, int]:
    if digest is None:
        return 0, 0, 0
    return len(digest.overdue), len(digest.within_hour), len(digest.before_opening)


@pytest.mark.parametrize(
    ("now", "one", "expected"),
    [
        (at(16, 29), clock(at(17, 30)), (0, 0, 0)),
        (at(16, 30), clock(at(17, 30)), (0, 1, 0)),
        (at(10), clock(at(10, 21), ClockId.DEPARTMENT_PLAN), (0, 0, 0)),
        (at(10), clock(at(10, 20), ClockId.DEPARTMENT_PLAN), (0, 1, 0)),
        (at(10), clock(at(10, 6), ClockId.ON_SITE), (0, 0, 0)),
        (at(10), clock(at(10, 5), ClockId.ON_SITE), (0, 1, 0)),
        (at(10), clock(at(9, 59)), (1, 0, 0)),
        (at(8, 29), clock(at(8)), (0, 0, 0)),
        (at(8, 30), clock(at(8)), (1, 0, 0)),
        (at(16, 59), clock(at(23)), (0, 0, 0)),
        (at(17), clock(at(23)), (0, 0, 1)),
        (at(17), clock(at(8, 44, date(2026, 11, 24))), (0, 0, 1)),
        (at(17), clock(at(8, 45, date(2026, 11, 24))), (0, 0, 0)),
        (at(23, 56), clock(at(23, 58), ClockId.ON_SITE), (0, 1, 0)),
        (at(23, 59), clock(at(23, 58), ClockId.REPORT_MANAGER), (1, 0, 0)),
        (at(3, day=date(2026, 11, 24)), clock(at(23, 58), ClockId.ON_SITE), (0, 0, 0)),
    ],
)
def test_a_deadline_is_told_at_its_lead_and_only_while_the_desk_is_open(
    now: datetime, one: OpenClock, expected: tuple[int, int, int]
) -> None:
    assert told(remind([one], Memory(), CALENDAR, now)[0]) == expected


def test_before_a_weekend_what_runs_out_till_monday_is_told_on_friday() -> None:
    friday = date(2026, 11, 20)
    sunday_night = clock(at(22, day=date(2026, 11, 22)))
    assert told(remind([sunday_night], Memory(), CALENDAR, at(17, 5, friday))[0]) == (0, 0, 1)


def test_after_a_week_off_there_is_one_digest() -> None:
    known = [clock(at(9) - timedelta(hours=5 * place), ticket=place) for place in range(30)]
    digest, memory = remind(known, Memory(last_at=at(17) - timedelta(days=7)), CALENDAR, at(9, 1))
    assert told(digest) == (30, 0, 0)
    assert remind(known, memory, CALENDAR, at(9, 17))[0] is None


def test_digests_keep_a_quarter_of_an_hour_apart_but_for_ten_minute_clocks() -> None:
    first, memory = remind([clock(at(10, 30), ticket=1)], Memory(), CALENDAR, at(10))
    assert told(first) == (0, 1, 0)
    second = clock(at(11, 5), ticket=2)
    assert remind([second], memory, CALENDAR, at(10, 6))[0] is None
    assert told(remind([second], memory, CALENDAR, at(10, 15))[0]) == (0, 1, 0)
    urgent = clock(at(10, 10), ClockId.ON_SITE, ticket=3)
    assert told(remind([second, urgent], memory, CALENDAR, at(10, 6))[0]) == (0, 2, 0)


def test_a_deadline_that_moved_is_told_anew() -> None:
    _, memory = remind([clock(at(10, 30))], Memory(), CALENDAR, at(10))
    assert told(remind([clock(at(12, 30))], memory, CALENDAR, at(11, 40))[0]) == (0, 1, 0)


def test_a_clock_of_the_pc_set_back_does_not_silence_it() -> None:
    _, memory = remind([clock(at(10, 30))], Memory(), CALENDAR, at(10))
    other = clock(at(9, 20), ticket=2)
    assert told(remind([other], memory, CALENDAR, at(9))[0]) == (0, 1, 0)


def test_what_was_told_of_closed_clocks_is_forgotten_after_two_months() -> None:
    _, memory = remind([clock(at(10, 30))], Memory(), CALENDAR, at(10))
    later = at(10) + timedelta(days=70)
    _, memory = remind([clock(later, ticket=2)], memory, CALENDAR, later)
    assert {mark.key[0] for mark in memory.marks} == {2}


CLOCKS = st.lists(
    st.tuples(
        st.integers(min_value=0, max_value=9 * 24 * 60),
        st.sampled_from([ClockId.ON_SITE, ClockId.DEPARTMENT_PLAN, ClockId.REPLY, ClockId.MINOR_VISIT]),
    ),
    max_size=12,
).map(
    lambda found: [
        clock(at(0) + timedelta(minutes=minute), which, ticket)
        for ticket, (minute, which) in enumerate(found)
    ]
)
WAKES = st.lists(st.integers(min_value=0, max_value=12 * 24 * 60), min_size=1, max_size=60).map(sorted)


@settings(max_examples=60)
@given(CLOCKS, WAKES)
def test_nothing_is_told_twice_or_outside_opening_hours(known: list[OpenClock], wakes: list[int]) -> None:
    memory = Memory()
    seen: set[tuple[object, bool]] = set()
    for minute in wakes:
        now = at(0) + timedelta(minutes=minute)
        digest, memory = remind(known, memory, CALENDAR, now)
        for one in digest.clocks if digest else ():
            assert (one.key, one.due_at < now) not in seen
            seen.add((one.key, one.due_at < now))
            assert CALENDAR.is_open(now) or one.clock in TEN_MINUTES


@settings(max_examples=30)
@given(CLOCKS)
def test_whatever_runs_out_is_told_before_and_after_while_the_program_runs(known: list[OpenClock]) -> None:
    """Each minute of twelve days: each deadline is told once as coming, once as passed, whenever it is."""
    memory, coming, passed = Memory(), set(), set()
    for minute in range(12 * 24 * 60):
        now = at(0) + timedelta(minutes=minute)
        if not CALENDAR.is_open(now) and not any(abs(one.due_at - now) < timedelta(hours=2) for one in known):
            continue
        digest, memory = remind(known, memory, CALENDAR, now)
        if digest:
            passed |= {one.key for one in digest.overdue}
            coming |= {one.key for one in digest.within_hour + digest.before_opening}
    assert passed == {one.key for one in known}
    in_time = {one.key for one in known if one.due_at > at(8, 45)}
    assert in_time <= coming
