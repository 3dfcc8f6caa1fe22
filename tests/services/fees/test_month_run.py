"""每月核算 on a real file: what is posted, to the 分, and that nothing doubles."""

from __future__ import annotations

from datetime import date

import pytest

from tests.services.fees.fee_ground import DAY, account_of, charge_total, priced, put_price, read_meter
from wuye_desk.domain.billing.terms import Basis, NoticeKind, Origin, SlipKind
from wuye_desk.domain.errors import DeskError
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.corrections import ExtraCharge, add_charge, correct_charge
from wuye_desk.services.fees.explaining import explain
from wuye_desk.services.fees.month_preview import preview_run
from wuye_desk.services.fees.month_run import post_run
from wuye_desk.services.households.household_editing import draft_of, end_household, save_household
from wuye_desk.store.models import Account, Room
from wuye_desk.store.models.fees import Charge, FeeItem, MonthRun, Slip
from wuye_desk.store.models.notices import Notice, NoticeBatch

CYCLE = 202611
ROOM = "3棟2單元1201"


def lines(room: str, item: str = "management") -> list[tuple[int, int, Origin]]:
    """Return (month, 分, origin) of what was posted."""
    rows = Charge.select().join(FeeItem).where(FeeItem.code == item, Charge.account == account_of(room))
    return [(row.month, row.amount, row.origin) for row in rows.order_by(Charge.id)]


def test_a_run_posts_area_by_price_for_every_household(head_desk: Desk) -> None:
    """篇1 2.3: 89.60 ㎡ at 2.80 is 250.88."""
    priced(head_desk)
    result = post_run(head_desk, CYCLE)
    assert result.count == 6
    assert lines(ROOM) == [(CYCLE, 25_088, Origin.RUN)]
    assert result.amount == sum(round(area * 2.8) for area in (8960, 8960, 7605, 10120, 6540, 8960))
    (charge,) = Charge.select().where(Charge.account == account_of(ROOM))
    assert (charge.due_on, charge.quantity, charge.price) == (date(2026, 11, 5), 89_600, 28_000)
    assert charge.computed == {"days": 30, "of_days": 30}


def test_a_second_run_posts_nothing(head_desk: Desk) -> None:
    priced(head_desk)
    post_run(head_desk, CYCLE)
    assert post_run(head_desk, CYCLE).count == 0
    assert MonthRun.select().count() == 1
    assert preview_run(head_desk, CYCLE).count == 0


def test_the_preview_says_what_the_run_then_posts(head_desk: Desk) -> None:
    priced(head_desk)
    seen = preview_run(head_desk, CYCLE)
    assert Charge.select().count() == 0
    result = post_run(head_desk, CYCLE)
    assert (seen.count, seen.amount, seen.due) == (result.count, result.amount, result.amount)
    after = preview_run(head_desk, CYCLE)
    assert (after.count, after.amount, after.due) == (0, 0, result.amount)
    assert after.last_run is not None
    assert after.last_run.by == "周建國"


def test_water_of_the_month_before_joins_once_it_is_read(head_desk: Desk) -> None:
    """篇1 2.5: 上月水電; the second run posts only what was missing."""
    priced(head_desk)
    put_price(head_desk, "water", "3.45")
    meter = read_meter(ROOM, "water", None)
    seen = preview_run(head_desk, CYCLE)
    assert (seen.unread, seen.oddities) == (("水費",), ())
    read_meter("3棟2單元1101", "water", 9_000)
    (odd,) = preview_run(head_desk, CYCLE).oddities
    assert (odd.room, odd.item_name, odd.words) == (ROOM, "水費", "沒有讀數")
    post_run(head_desk, CYCLE)
    read_meter(ROOM, "water", 14_000, meter=meter)
    assert post_run(head_desk, CYCLE).count == 1
    assert lines(ROOM, "water") == [(202610, 4_830, Origin.RUN)]


def test_what_came_after_the_notice_is_a_supplement_due_on_the_next_fifth(head_desk: Desk) -> None:
    priced(head_desk)
    post_run(head_desk, CYCLE)
    batch = NoticeBatch.create(kind=NoticeKind.FEES, month=CYCLE, made_at=head_desk.now(), count=1)
    Notice.create(
        number="GF-1",
        kind=NoticeKind.FEES,
        batch=batch,
        place=1,
        account=account_of(ROOM),
        month=CYCLE,
        issued_on=DAY,
        total=25_088,
    )
    put_price(head_desk, "water", "3.45")
    read_meter(ROOM, "water", 14_000)
    result = post_run(head_desk, CYCLE)
    assert (result.count, result.supplements) == (1, 1)
    (charge,) = Charge.select().join(FeeItem).where(FeeItem.code == "water")
    assert (charge.origin, charge.due_on) == (Origin.SUPPLEMENT, date(2026, 12, 5))


def test_a_price_put_right_posts_the_difference_with_its_reason(head_desk: Desk) -> None:
    priced(head_desk)
    post_run(head_desk, CYCLE)
    put_price(head_desk, "management", "3.00", date(2026, 11, 1))
    result = post_run(head_desk, CYCLE)
    assert result.corrections == 6
    assert lines(ROOM) == [(CYCLE, 25_088, Origin.RUN), (CYCLE, 1_792, Origin.CORRECTION)]
    correction = Charge.get(Charge.account == account_of(ROOM), Charge.origin == Origin.CORRECTION)
    assert correction.reason == "重新核算，應為 268.80 元"
    assert post_run(head_desk, CYCLE).count == 0


def test_moving_in_and_out_are_charged_by_days_and_arrears_stay(head_desk: Desk) -> None:
    """The day of moving in counts, that of moving out does not."""
    priced(head_desk)
    post_run(head_desk, CYCLE)
    old = account_of(ROOM)
    draft = draft_of(head_desk, old)
    draft.name, draft.replaces_party, draft.moved_in_on = "新業主", True, None
    new = save_household(head_desk, draft)
    post_run(head_desk, CYCLE)
    assert charge_total(old) == round(25_088 * 22 / 30)
    assert charge_total(new) == round(25_088 * 8 / 30)


def test_a_room_that_is_let_is_charged_once(head_desk: Desk) -> None:
    """The tenant answers while he is there, the owner before and after."""
    priced(head_desk)
    owner = account_of(ROOM)
    draft = draft_of(head_desk, owner)
    draft.account_id, draft.name, draft.capacity = None, "租客", Account.capacity.terms("tenant")
    draft.moved_in_on = date(2026, 11, 11)
    tenant = save_household(head_desk, draft)
    end_household(head_desk, tenant, date(2026, 11, 21))
    post_run(head_desk, CYCLE)
    assert charge_total(tenant) == round(25_088 * 10 / 30)
    assert charge_total(owner) == round(25_088 * 20 / 30)


def test_a_missing_area_is_told_and_what_was_posted_stays(head_desk: Desk) -> None:
    priced(head_desk)
    post_run(head_desk, CYCLE)
    Room.update(billing_area=None).where(Room.label == ROOM).execute()
    seen = preview_run(head_desk, CYCLE)
    assert [(odd.room, odd.words) for odd in seen.oddities] == [(ROOM, "沒有計費面積")]
    assert post_run(head_desk, CYCLE).count == 0


def test_ten_times_the_month_before_is_asked_about(head_desk: Desk) -> None:
    priced(head_desk)
    post_run(head_desk, 202610)
    Room.update(billing_area=89_600).where(Room.label == ROOM).execute()
    (odd,) = preview_run(head_desk, CYCLE).oddities
    assert odd.words == "2,508.80 元，上月 250.88 元，十倍以上"


def test_a_correction_by_hand_is_left_alone_by_the_next_run(head_desk: Desk) -> None:
    priced(head_desk)
    post_run(head_desk, CYCLE)
    charge = Charge.get(Charge.account == account_of(ROOM))
    correct_charge(head_desk, charge.id, 20_000, "面積有爭議，先按八成")
    (odd,) = preview_run(head_desk, CYCLE).oddities
    assert odd.words == "人手定為 200.00 元，不改；算得 250.88 元"
    assert post_run(head_desk, CYCLE).count == 0
    assert charge_total(account_of(ROOM)) == 20_000


@pytest.mark.parametrize(("amount", "reason", "field"), [(100, " ", "reason"), (25_088, "同樣", "amount")])
def test_a_correction_needs_a_reason_and_another_amount(
    head_desk: Desk, amount: int, reason: str, field: str
) -> None:
    priced(head_desk)
    post_run(head_desk, CYCLE)
    with pytest.raises(DeskError) as told:
        correct_charge(head_desk, Charge.get(Charge.account == account_of(ROOM)).id, amount, reason)
    assert told.value.field == field


def test_an_extra_charge_is_never_touched_by_a_run(head_desk: Desk) -> None:
    priced(head_desk)
    item = FeeItem.get(FeeItem.code == "management").id
    add_charge(head_desk, ExtraCharge(account_of(ROOM), item, CYCLE, 1_000, DAY, "補十月差額"))
    post_run(head_desk, CYCLE)
    assert lines(ROOM) == [(CYCLE, 1_000, Origin.EXTRA), (CYCLE, 25_088, Origin.RUN)]
    assert post_run(head_desk, CYCLE).count == 0


def test_slips_of_the_26th_to_the_25th_join_and_a_cancelled_one_is_taken_back(head_desk: Desk) -> None:
    """篇1 2.2."""
    priced(head_desk)
    words = {"kind": SlipKind.REPAIR, "account": account_of(ROOM), "made_at": head_desk.now()}
    Slip.create(number="WX-1", day=date(2026, 10, 25), amount=12_000, **words)
    late = Slip.create(number="WX-2", day=date(2026, 10, 26), amount=5_000, **words)
    post_run(head_desk, CYCLE)
    assert lines(ROOM, "repair") == [(202610, 12_000, Origin.RUN)]
    post_run(head_desk, 202612)
    assert lines(ROOM, "repair")[1:] == [(202611, 5_000, Origin.RUN)]
    Slip.update(cancelled_at=head_desk.now()).where(Slip.id == late.id).execute()
    post_run(head_desk, 202612)
    assert lines(ROOM, "repair")[2:] == [(202611, -5_000, Origin.CORRECTION)]


def test_what_was_charged_at_moving_out_is_not_charged_to_the_next(head_desk: Desk) -> None:
    """The final reading of who left comes off the reading of the month."""
    priced(head_desk)
    put_price(head_desk, "water", "3.00")
    read_meter(ROOM, "water", 30_000)
    old = account_of(ROOM)
    Account.update(ends_on=date(2026, 10, 12)).where(Account.id == old).execute()
    row = Account.get_by_id(old)
    new = Account.create(room=row.room, party=row.party, starts_on=date(2026, 10, 12))
    water = FeeItem.get(FeeItem.code == "water")
    Charge.create(
        account=old,
        item=water,
        month=202610,
        origin=Origin.MOVING_OUT,
        amount=3_600,
        quantity=12_000,
        due_on=DAY,
        posted_at=head_desk.now(),
    )
    post_run(head_desk, CYCLE)
    rows = Charge.select().where(Charge.item == water).order_by(Charge.id)
    assert [(one.account_id, one.amount) for one in rows] == [(old, 3_600), (new.id, 5_400)]
    assert post_run(head_desk, CYCLE).count == 0


def test_an_item_priced_nowhere_is_named_once_and_left_out(head_desk: Desk) -> None:
    priced(head_desk)
    seen = preview_run(head_desk, CYCLE)
    assert "停車費" in seen.unpriced
    assert seen.oddities == ()
    assert {one.code for one in seen.sums}.isdisjoint({"parking"})


def test_what_was_charged_at_moving_in_stays_as_the_stations_rule_had_it(head_desk: Desk) -> None:
    priced(head_desk)
    words = {"month": CYCLE, "origin": Origin.MOVING_IN, "due_on": DAY, "posted_at": head_desk.now()}
    item = FeeItem.get(FeeItem.code == "management")
    Charge.create(account=account_of(ROOM), item=item, amount=10_000, **words)
    assert post_run(head_desk, CYCLE).count == 5
    assert charge_total(account_of(ROOM)) == 10_000


def test_a_charge_by_usage_says_its_readings_and_steps(head_desk: Desk) -> None:
    priced(head_desk)
    put_price(head_desk, "water", "4.00", steps="10 2.00")
    read_meter(ROOM, "water", 14_000)
    post_run(head_desk, CYCLE)
    charge = Charge.select().join(FeeItem).where(FeeItem.code == "water").get()
    assert explain(head_desk, charge.id).formula == (
        "2026-09-24 讀數 0，2026-10-24 讀數 14；用量 14 噸，至 10 噸 2.00，其餘 4.00 元。合 36.00 元。",
        "這是2026年10月的，下個月收（篇1 2.5）。",
    )
    correct_charge(head_desk, charge.id, 3_000, "表讀錯")
    told = explain(head_desk, charge.id)
    assert (told.stands, told.corrections[0].amount, told.corrections[0].by) == (3_000, -600, "周建國")


def test_a_month_too_far_off_is_refused(head_desk: Desk) -> None:
    with pytest.raises(DeskError) as told:
        post_run(head_desk, 202701)
    assert told.value.field == "cycle"


def test_the_usual_items_are_there_with_words_to_read_out(head_desk: Desk) -> None:
    """篇1 1.2."""
    preview_run(head_desk, CYCLE)
    rows = list(FeeItem.select().order_by(FeeItem.position))
    assert len(rows) == 12
    assert all(row.explanation for row in rows)
    assert {row.name for row in rows if row.basis is Basis.DEPOSIT} == {"水電押金", "裝修押金"}
