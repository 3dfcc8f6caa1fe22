"""Prices, waivers and items: what is checked, what is kept, and what a run makes of them."""

from __future__ import annotations

from datetime import date

import pytest

from tests.services.fees.fee_ground import LONG_AGO, account_of, charge_total, priced, put_price
from wuye_desk.domain.billing.terms import Basis
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Subject
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.explaining import explain
from wuye_desk.services.fees.items import items, save_item
from wuye_desk.services.fees.month_run import post_run
from wuye_desk.services.fees.prices import (
    drop_price,
    end_price,
    in_force,
    price_words,
    prices,
    read_price,
    read_steps,
    steps_words,
)
from wuye_desk.services.fees.waivers import WaiverDraft, add_waiver, end_waiver, waivers
from wuye_desk.services.trust.history_reading import HistoryFilter, history
from wuye_desk.store.models.fees import Charge, FeeItem

CYCLE = 202611
ROOM = "3棟2單元1201"


def item_id(code: str) -> int:
    return int(FeeItem.get(FeeItem.code == code).id)


def test_the_price_of_a_household_goes_before_its_buildings_before_the_stations(head_desk: Desk) -> None:
    priced(head_desk)
    put_price(head_desk, "management", "3.00", building="3棟")
    put_price(head_desk, "management", "1.00", account_id=account_of(ROOM))
    post_run(head_desk, CYCLE)
    assert charge_total(account_of(ROOM)) == 8_960
    assert charge_total(account_of("3棟2單元1101")) == 26_880
    assert charge_total(account_of("2棟1單元0703")) == 25_088


def test_an_ended_price_gives_way_to_the_wider_one(head_desk: Desk) -> None:
    priced(head_desk)
    own = put_price(head_desk, "management", "1.00", account_id=account_of(ROOM))
    end_price(head_desk, own, date(2026, 11, 1))
    post_run(head_desk, CYCLE)
    assert charge_total(account_of(ROOM)) == 25_088
    kept = prices(head_desk, item_id("management"))
    assert [(line.room, line.ends_on) for line in kept] == [("", None), (ROOM, date(2026, 11, 1))]
    assert len(in_force(kept, date(2026, 10, 31))) == 2
    assert len(in_force(kept, date(2026, 11, 1))) == 1


@pytest.mark.parametrize(
    ("item", "price", "day", "field"),
    [
        ("management", "2.8O", LONG_AGO, "price"),
        ("management", "2.80001", LONG_AGO, "price"),
        ("management", "9000000", LONG_AGO, "price"),
        ("management", "3.00", date(2026, 12, 2), "starts_on"),
        ("management", "3.00", LONG_AGO, "starts_on"),
        ("repair", "3.00", LONG_AGO, ""),
        ("utility_deposit", "3.00", LONG_AGO, ""),
    ],
)
def test_a_price_that_cannot_be_is_refused_at_its_field(
    head_desk: Desk, item: str, price: str, day: date, field: str
) -> None:
    priced(head_desk)
    with pytest.raises(DeskError) as told:
        put_price(head_desk, item, price, day)
    assert told.value.field == field


def test_a_usage_price_may_start_on_any_day(head_desk: Desk) -> None:
    priced(head_desk)
    put_price(head_desk, "water", "3.45", date(2026, 11, 24))
    assert len(prices(head_desk, item_id("water"))) == 1


def test_only_a_price_that_has_not_begun_can_be_taken_out(head_desk: Desk) -> None:
    priced(head_desk)
    to_come = put_price(head_desk, "management", "3.00", date(2027, 1, 1))
    drop_price(head_desk, to_come)
    (begun,) = prices(head_desk, item_id("management"))
    with pytest.raises(DeskError):
        drop_price(head_desk, begun.id)


def test_a_price_leaves_a_line_in_the_history(head_desk: Desk) -> None:
    priced(head_desk)
    today = head_desk.now().date()
    (line,) = history(head_desk, HistoryFilter(today, today, subject=Subject.FEES)).lines
    assert ("單價", "2.80") in [(field.field, field.after) for field in line.fields]


@pytest.mark.parametrize(("typed", "kept"), [("2.80", 28_000), ("０．６２１５", 6_215), ("¥3", 30_000)])
def test_prices_are_read_as_typed(typed: str, kept: int) -> None:
    assert read_price(typed) == kept


def test_steps_are_read_a_line_each_and_told_again() -> None:
    assert read_steps("至20 2.30\n30：3.45\n") == ((20_000, 23_000), (30_000, 34_500))
    assert steps_words(read_steps("20 2.30"), "噸") == "至 20 噸 2.30"
    for wrong in ("二十 2.30", "30 2\n20 3", "0 2"):
        with pytest.raises(DeskError) as told:
            read_steps(wrong)
        assert told.value.field == "steps"


def test_prices_are_said_with_two_places_at_least() -> None:
    assert [price_words(one) for one in (28_000, 6_215, 34_550, 5)] == ["2.80", "0.6215", "3.455", "0.0005"]


def test_a_waiver_takes_its_share_until_it_ends(head_desk: Desk) -> None:
    priced(head_desk)
    draft = WaiverDraft(account_of(ROOM), item_id("management"), 202610, None, 50, "裝修", "沈文海")
    waiver = add_waiver(head_desk, draft)
    post_run(head_desk, 202610)
    end_waiver(head_desk, waiver, 202610)
    post_run(head_desk, CYCLE)
    rows = Charge.select().where(Charge.account == account_of(ROOM)).order_by(Charge.id)
    assert [(row.month, row.amount) for row in rows] == [(202610, 12_544), (CYCLE, 25_088)]
    assert explain(head_desk, rows[0].id).formula == (
        "計費面積 89.60 ㎡ × 單價 2.80 元",
        "減免 50%（裝修），收 125.44 元。",
    )
    (kept,) = waivers(head_desk)
    assert (kept.until_month, kept.approver, kept.by) == (202610, "沈文海", "周建國")


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"account_id": None}, "account"),
        ({"until_month": 202609}, "until_month"),
        ({"reason": " "}, "reason"),
        ({"approver": ""}, "approver"),
        ({"percent": 0}, "percent"),
    ],
)
def test_a_waiver_needs_household_months_reason_and_approver(
    head_desk: Desk, change: dict[str, object], field: str
) -> None:
    priced(head_desk)
    words = {"item_id": None, "from_month": 202610, "until_month": None, "percent": 50, "reason": "裝修"}
    fields = {"account_id": account_of(ROOM), "approver": "沈文海", **words, **change}
    with pytest.raises(DeskError) as told:
        add_waiver(head_desk, WaiverDraft(**fields))  # type: ignore[arg-type]
    assert told.value.field == field


def test_a_receptionist_keeps_no_prices(desk: Desk) -> None:
    with pytest.raises(DeskError):
        save_item(desk, 1, "管理費", "", True)


def test_an_item_keeps_its_name_and_words_and_can_be_put_out_of_use(head_desk: Desk) -> None:
    priced(head_desk)
    save_item(head_desk, item_id("management"), "物業服務費", "按面積。", True)
    save_item(head_desk, item_id("parking"), "停車費", "", False)
    shown = items(head_desk)
    assert shown[0].name == "物業服務費"
    assert "停車費" not in [one.name for one in shown]
    assert {one.name for one in items(head_desk, with_inactive=True)} >= {"停車費"}
    with pytest.raises(DeskError) as told:
        save_item(head_desk, item_id("fund"), "物業服務費", "", True)
    assert told.value.field == "name"
    assert {one.basis for one in shown} >= {Basis.AREA, Basis.DEPOSIT}
