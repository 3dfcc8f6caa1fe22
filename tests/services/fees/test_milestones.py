"""The duties of the billing calendar as the tables have them (篇1 2–3)."""

from __future__ import annotations

from datetime import date, time

import pytest

from tests.services.fees.fee_ground import priced, put_price, read_meter
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.billing.calendar import Standing
from wuye_desk.domain.billing.terms import Duty, SlipKind
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import station_moment
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.milestones import (
    CalendarView,
    DutyLine,
    calendar_view,
    complete_duty,
    reopen_duty,
)
from wuye_desk.services.fees.month_run import post_run
from wuye_desk.services.fees.notices import make_notices
from wuye_desk.services.fees.slip_handing import hand_over_slips
from wuye_desk.store.models.history import History

FIRST, LAST = date(2026, 10, 26), date(2026, 12, 6)


def view(desk: Desk) -> CalendarView:
    return calendar_view(desk, FIRST, LAST)


def line(desk: Desk, cycle: int, duty: Duty) -> DutyLine:
    found = calendar_view(desk, date(2026, 9, 1), date(2026, 12, 31)).lines
    return next(one for one in found if (one.milestone.cycle, one.milestone.duty) == (cycle, duty))


@pytest.fixture
def posted(head_desk: Desk) -> Desk:
    priced(head_desk)
    put_price(head_desk, "water", "3.45")
    read_meter("3棟2單元1201", "water", 14_000)
    post_run(head_desk, 202611)
    return head_desk


def test_a_station_that_has_run_nothing_is_late_with_nothing_of_before(desk: Desk) -> None:
    assert {one.milestone.cycle for one in view(desk).lines} == {202611, 202612, 202701} - {202701}
    assert all(one.milestone.cycle == 202611 for one in view(desk).late)


def test_what_was_not_done_while_the_pc_was_off_is_late_until_it_is(
    posted: Desk, clock_hand: ClockHand
) -> None:
    clock_hand.moment = station_moment(date(2026, 12, 20), time(9))
    late = [(one.milestone.cycle, one.milestone.duty) for one in view(posted).late]
    assert (202611, Duty.REMIND) in late
    assert (202612, Duty.REMIND) in late
    complete_duty(posted, 202611, Duty.REMIND, "黃麗娟")
    assert (202611, Duty.REMIND) not in [
        (one.milestone.cycle, one.milestone.duty) for one in view(posted).late
    ]


def test_done_says_by_whom_and_who_took_it_over(posted: Desk) -> None:
    complete_duty(posted, 202611, Duty.FEE_NOTICES, " 林曉婷 ", "共 6 張")
    done = line(posted, 202611, Duty.FEE_NOTICES)
    assert (done.standing, done.taken_by, done.by, done.note) == (
        Standing.DONE,
        "林曉婷",
        "周建國",
        "共 6 張",
    )
    assert done.done_at == posted.now()
    assert History.select().where(History.record == "202611 fee_notices").count() == 1


def test_a_tick_can_be_taken_back_once_and_given_once(posted: Desk) -> None:
    complete_duty(posted, 202611, Duty.DUN, "黃麗娟")
    with pytest.raises(DeskError):
        complete_duty(posted, 202611, Duty.DUN, "黃麗娟")
    reopen_duty(posted, 202611, Duty.DUN)
    assert line(posted, 202611, Duty.DUN).standing is Standing.TODAY
    with pytest.raises(DeskError):
        reopen_duty(posted, 202611, Duty.DUN)


def test_nobody_took_it_is_refused(posted: Desk) -> None:
    with pytest.raises(DeskError) as refused:
        complete_duty(posted, 202611, Duty.DUN, "  ")
    assert refused.value.field == "taken_by"


def test_readings_and_notices_are_counted(posted: Desk) -> None:
    make_notices(posted, 202611)
    assert (line(posted, 202611, Duty.READINGS).done, line(posted, 202611, Duty.READINGS).total) == (1, 1)
    assert line(posted, 202611, Duty.FEE_NOTICES).done == 6
    assert (view(posted).paid, view(posted).notified) == (0, 6)


def test_slips_handed_over_are_done_by_themselves(posted: Desk) -> None:
    hand_over_slips(posted, SlipKind.REPAIR, 202611, "馮淑芬")
    done = line(posted, 202611, Duty.REPAIR_SLIPS)
    assert (done.standing, done.taken_by, done.ticked) == (Standing.DONE, "馮淑芬", False)
    assert line(posted, 202611, Duty.OVERTIME_SLIPS).standing is Standing.LATE


def test_a_duty_on_a_day_off_stays_on_its_date_and_says_so(posted: Desk) -> None:
    sunday = line(posted, 202611, Duty.DELIVER_NOTICES)
    assert (sunday.milestone.day, sunday.on_day_off) == (date(2026, 11, 1), True)
    assert not line(posted, 202611, Duty.DUN).on_day_off


def test_arrears_are_told_by_how_long_they_have_been_owed(posted: Desk, clock_hand: ClockHand) -> None:
    assert (view(posted).arrears.one.accounts, view(posted).arrears.more.accounts) == (6, 0)
    clock_hand.moment = station_moment(date(2027, 1, 20), time(9))
    post_run(posted, 202612)
    post_run(posted, 202701)
    clock_hand.moment = station_moment(date(2027, 2, 20), time(9))
    arrears = view(posted).arrears
    assert arrears.more.accounts == 6
    assert arrears.amount == arrears.more.amount
