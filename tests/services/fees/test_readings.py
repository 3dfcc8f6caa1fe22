"""抄表: readings typed, estimated, and charged."""

from __future__ import annotations

import pytest

from tests.services.fees.fee_ground import account_of, priced, put_price
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.billing.reading import Course
from wuye_desk.domain.errors import DeskError
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.month_preview import preview_run
from wuye_desk.services.fees.month_run import post_run
from wuye_desk.services.fees.readings import (
    MeterLine,
    enter_reading,
    estimate_missing,
    read_value,
    reading_sheet,
)
from wuye_desk.store.models.fees import Charge, FeeItem

ROOM = "3棟2單元1201"


@pytest.fixture
def fees(desk: Desk, head_desk: Desk) -> Desk:
    priced(head_desk)
    put_price(head_desk, "water", "3.45")
    return desk


def line(desk: Desk, month: int = 202611) -> MeterLine:
    return next(one for one in reading_sheet(desk, "water", month).lines if one.room == ROOM)


def enter(desk: Desk, month: int, value: str, course: Course = Course.PLAIN) -> None:
    now = line(desk, month)
    enter_reading(desk, now.room_id, "water", month, read_value(value), course, now.meter_id)


def test_the_first_number_of_a_room_is_what_its_meter_begins_with(fees: Desk) -> None:
    assert line(fees).meter_id is None
    enter(fees, 202610, "120")
    found = line(fees)
    assert (found.before, found.usages, found.is_read) == (120_000, (), False)
    assert line(fees, 202610).usage == 0
    with pytest.raises(DeskError):
        enter(fees, 202610, "121")


def test_the_month_run_charges_what_was_used(fees: Desk, head_desk: Desk) -> None:
    enter(fees, 202610, "120")
    enter(fees, 202611, "135.5")
    post_run(head_desk, 202612)
    water = FeeItem.get(FeeItem.code == "water")
    charge = Charge.get(Charge.item == water)
    assert (charge.account_id, charge.month, charge.amount) == (account_of(ROOM), 202611, 5348)


def test_the_first_month_of_a_meter_charges_nothing_and_lacks_nothing(fees: Desk, head_desk: Desk) -> None:
    enter(fees, 202611, "120")
    assert not [one for one in preview_run(head_desk, 202612).oddities if one.item == "water"]
    post_run(head_desk, 202612)
    assert not Charge.select().join(FeeItem).where(FeeItem.code == "water").exists()


def test_going_back_is_asked_about_and_a_word_settles_it(fees: Desk) -> None:
    enter(fees, 202610, "9998")
    with pytest.raises(DeskError) as refused:
        enter(fees, 202611, "3")
    assert refused.value.field == "value"
    enter(fees, 202611, "3", Course.RUN_OVER)
    assert (line(fees).usage, line(fees).note) == (5_000, "過圈")
    enter(fees, 202611, "3", Course.RESET)
    assert (line(fees).usage, line(fees).note) == (3_000, "換表或歸零")


def test_what_nobody_read_is_the_mean_of_the_last_three_and_marked(fees: Desk) -> None:
    for month, value in ((202607, "100"), (202608, "110"), (202609, "122"), (202610, "133")):
        enter(fees, month, value)
    assert estimate_missing(fees, "water", 202611) == 1
    found = line(fees)
    assert (found.usage, found.value, found.estimated) == (11_000, 144_000, True)
    assert estimate_missing(fees, "water", 202611) == 0
    enter(fees, 202611, "140")
    assert (line(fees).usage, line(fees).estimated) == (7_000, False)


def test_a_meter_without_any_usage_is_not_estimated(fees: Desk) -> None:
    enter(fees, 202610, "100")
    assert estimate_missing(fees, "water", 202611) == 0


def test_a_reading_before_one_that_stands_is_not_changed(fees: Desk, clock_hand: ClockHand) -> None:
    enter(fees, 202609, "100")
    enter(fees, 202610, "110")
    enter(fees, 202611, "120")
    with pytest.raises(DeskError):
        enter(fees, 202610, "111")
    with pytest.raises(DeskError):
        enter(fees, 202612, "130")


@pytest.mark.parametrize("text", ["", "-1", "12a", "1.2345", "九"])
def test_what_is_no_reading_is_refused(text: str) -> None:
    with pytest.raises(DeskError) as refused:
        read_value(text)
    assert refused.value.field == "value"


def test_a_reading_is_read_as_it_is_typed() -> None:
    assert [read_value(text) for text in ("1234", " １２３.５ ", "1,234.567")] == [
        1_234_000,
        123_500,
        1_234_567,
    ]
