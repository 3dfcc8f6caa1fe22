"""The small rules of the month's report: months, states out of stamps, differences, rates."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.cases import at
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import from_stamp, to_stamp
from wuye_desk.domain.months import Month
from wuye_desk.domain.report import Tally, difference, per_cent, state_at
from wuye_desk.domain.ticket import ClockInstance
from wuye_desk.domain.vocabulary import ClockId, Role

STAMPS = st.none() | st.integers(0, 6).map(lambda hours: to_stamp(at(11, 23, 9) + timedelta(hours=hours)))


@given(now=STAMPS.filter(bool), started=STAMPS, opens=STAMPS, due=STAMPS, stopped=STAMPS, voided=STAMPS)
def test_a_state_out_of_stamps_is_what_the_clock_itself_says(
    now: int,
    started: int | None,
    opens: int | None,
    due: int | None,
    stopped: int | None,
    voided: int | None,
) -> None:
    clock = ClockInstance(
        clock=ClockId.MAJOR_VISIT,
        round=1,
        hand_over=None,
        owner=Role.STATION_HEAD,
        department="",
        clause="篇2 6.0",
        **{
            name: None if stamp is None else from_stamp(stamp)
            for name, stamp in (
                ("started_at", started),
                ("opens_at", opens),
                ("due_at", due),
                ("stopped_at", stopped),
                ("voided_at", voided),
            )
        },
    )
    assert state_at(now, started, opens, due, stopped, voided) is clock.state(from_stamp(now))


def test_a_month_knows_its_ends_and_its_neighbours() -> None:
    february = Month(2028, 2)
    assert (february.days, february.code, str(february)) == (29, 202802, "2028-02")
    assert february.start == at(2, 1, 0, year=2028)
    assert february.end == at(3, 1, 0, year=2028)
    assert february.plus(-2) == Month(2027, 12)
    assert Month.of(at(1, 31, 23, 59)) == Month(2026, 1)
    assert february.first_day == date(2028, 2, 1)


@pytest.mark.parametrize("text", ["2026-13", "11-2026", "", "十一月"])
def test_what_is_no_month_is_told(text: str) -> None:
    with pytest.raises(DeskError, match="不是月份"):
        Month.read(text)
    assert Month.read("2026-11") == Month(2026, 11)


def test_what_runs_is_in_no_rate_and_100_per_cent_means_all() -> None:
    assert Tally(met=3, late=1, missed=0, running=9).rate == 0.75
    assert Tally(running=2).rate is None
    assert per_cent(999 / 1000) == 99.9
    assert per_cent(9999 / 10000) == 99.9
    assert per_cent(1.0) == 100.0
    assert per_cent(0.29) == 29.0


def test_a_difference_to_nothing_has_no_share() -> None:
    assert difference(3, 0) == (3, None)
    assert difference(3, 4) == (-1, -0.25)
    assert difference(None, 0.5) == (None, None)
