"""Payments: what they settle, what they refuse, what they leave, and their numbers."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.support.charges import account_of, charge
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.billing.terms import Means
from wuye_desk.domain.errors import DeskError
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.cash_day import COUNTED, close_day, day_of_cash
from wuye_desk.services.fees.disputes import end_dispute, mark_disputed
from wuye_desk.services.fees.ledger import account_ledger
from wuye_desk.services.fees.payments import PaymentDraft, take_joint_payment, take_payment
from wuye_desk.services.fees.prepaid import release_surplus, use_prepaid
from wuye_desk.services.fees.receipts import Receipt, latest_receipts
from wuye_desk.services.fees.refunds import (
    Approval,
    DepositSettlement,
    RefundDraft,
    refund_prepaid,
    settle_deposit,
)
from wuye_desk.services.fees.reversing import reverse_payment
from wuye_desk.services.fees.unplaced import place_money, receive_unplaced, unplaced_money
from wuye_desk.services.people.people import people
from wuye_desk.store.models import History
from wuye_desk.store.models.payments import Payment
from wuye_desk.store.opening import open_store

TODAY = date(2026, 11, 23)
Pay = Callable[..., Receipt]


@pytest.fixture
def account(head_desk: Desk) -> int:
    return account_of("3棟2單元1201")


@pytest.fixture
def pay(head_desk: Desk, account: int) -> Pay:
    def pay(amount: int, **more: object) -> Receipt:
        draft = {"account_id": account, "means": Means.CASH, "paid_on": TODAY, **more}
        return take_payment(head_desk, PaymentDraft(amount=amount, **draft))  # type: ignore[arg-type]

    return pay


@pytest.fixture
def approval(head_desk: Desk) -> Approval:
    manager = next(one.id for one in people(head_desk) if one.name == "沈文海")
    return Approval(approver_id=manager, pin="975310")


def owed(desk: Desk, account: int) -> list[tuple[str, int, int]]:
    return [(one.item, one.month, one.owed) for one in account_ledger(desk, account).open_lines]


def test_a_payment_without_a_word_settles_the_oldest_first(head_desk: Desk, account: int, pay: Pay) -> None:
    charge(head_desk, account, "management", 202611, 10_000)
    charge(head_desk, account, "management", 202609, 10_000)
    charge(head_desk, account, "management", 202610, 10_000)
    receipt = pay(15_000)
    assert [(line.month, line.amount) for line in receipt.lines] == [(202609, 10_000), (202610, 5_000)]
    assert owed(head_desk, account) == [("management", 202610, 5_000), ("management", 202611, 10_000)]


def test_the_payer_may_name_what_he_settles(head_desk: Desk, account: int, pay: Pay) -> None:
    charge(head_desk, account, "management", 202610, 10_000)
    new = charge(head_desk, account, "water", 202611, 4_000)
    receipt = pay(4_500, named=(new,))
    assert [(line.item_name, line.amount) for line in receipt.lines] == [("水費", 4_000)]
    assert receipt.prepaid == 500
    assert owed(head_desk, account) == [("management", 202610, 10_000)]


def test_money_for_management_pays_nothing_else(head_desk: Desk, account: int, pay: Pay) -> None:
    charge(head_desk, account, "water", 202610, 4_000)
    assert pay(20_000, only_item="management" if _has(head_desk, account) else "").prepaid == 20_000
    charge(head_desk, account, "management", 202611, 15_000)
    assert use_prepaid(head_desk, [account]) == 15_000
    assert owed(head_desk, account) == [("water", 202610, 4_000)]
    assert account_ledger(head_desk, account).prepaid == 5_000


def _has(desk: Desk, account: int) -> bool:
    """Make sure there is an item 管理費, without owing anything of it."""
    charge_id = charge(desk, account, "management", 202601, 1)
    charge(desk, account, "management", 202601, -1, corrects=charge_id)
    return True


def test_prepaid_used_is_a_dated_allocation_of_the_payment_it_comes_from(
    head_desk: Desk, account: int, pay: Pay, clock_hand: ClockHand
) -> None:
    first = pay(10_000)
    clock_hand.advance(days=8)
    charge(head_desk, account, "management", 202612, 6_000)
    use_prepaid(head_desk)
    (used,) = account_ledger(head_desk, account).allocations
    assert (used.payment_number, used.amount, used.settled_on) == (first.number, 6_000, date(2026, 12, 1))
    assert latest_receipts(head_desk)[0].lines == ()


def test_prepaid_pays_no_deposit_by_itself(head_desk: Desk, account: int, pay: Pay) -> None:
    pay(10_000)
    charge(head_desk, account, "utility_deposit", 202611, 5_000)
    assert use_prepaid(head_desk, [account]) == 0


@pytest.mark.parametrize("amount", [0, -1])
def test_no_sum_is_refused(pay: Pay, amount: int) -> None:
    with pytest.raises(DeskError, match="大於零") as refused:
        pay(amount)
    assert refused.value.field == "amount"


def test_a_day_to_come_is_refused(pay: Pay) -> None:
    with pytest.raises(DeskError, match="不能晚於今天") as refused:
        pay(100, paid_on=TODAY + timedelta(days=1))
    assert refused.value.field == "paid_on"


def test_a_charge_paid_meanwhile_is_refused(head_desk: Desk, account: int, pay: Pay) -> None:
    charge_id = charge(head_desk, account, "management", 202611, 10_000)
    pay(10_000, named=(charge_id,))
    with pytest.raises(DeskError, match="已付清"):
        pay(10_000, named=(charge_id,))


def test_a_disputed_charge_is_passed_over_until_its_day(
    head_desk: Desk, account: int, pay: Pay, clock_hand: ClockHand
) -> None:
    charge_id = charge(head_desk, account, "management", 202611, 10_000)
    mark_disputed(head_desk, charge_id, TODAY, "面積有爭議")
    assert pay(4_000).prepaid == 4_000
    clock_hand.advance(days=1)
    assert use_prepaid(head_desk, [account]) == 4_000
    mark_disputed(head_desk, charge_id, TODAY + timedelta(days=9), "還沒談好")
    assert account_ledger(head_desk, account).disputed == 6_000
    end_dispute(head_desk, charge_id)
    assert account_ledger(head_desk, account).disputed == 0


def test_a_reversed_payment_leaves_its_charge_owed_since_it_was_due(
    head_desk: Desk, account: int, pay: Pay
) -> None:
    charge(head_desk, account, "management", 202610, 10_000)
    receipt = pay(12_000)
    reverse_payment(head_desk, receipt.payment_id, TODAY, "支票退票")
    ledger = account_ledger(head_desk, account)
    assert (ledger.owed, ledger.prepaid, ledger.oldest_due) == (10_000, 0, date(2026, 10, 5))
    with pytest.raises(DeskError, match="已經沖銷"):
        reverse_payment(head_desk, receipt.payment_id, TODAY, "再一次")
    told = History.select().order_by(History.id.desc()).first()
    assert receipt.number in told.title


def test_a_correction_makes_the_surplus_prepaid_again(head_desk: Desk, account: int, pay: Pay) -> None:
    charge_id = charge(head_desk, account, "management", 202611, 10_000)
    pay(10_000)
    charge(head_desk, account, "management", 202611, -3_000, corrects=charge_id)
    with head_desk.store.write():
        assert release_surplus(head_desk, [account], TODAY) == 3_000
    ledger = account_ledger(head_desk, account)
    assert (ledger.owed, ledger.prepaid) == (0, 3_000)


def test_one_sum_for_two_rooms_gives_each_its_receipt_and_the_payer_the_rest(
    head_desk: Desk, account: int
) -> None:
    other = account_of("3棟2單元1101")
    charge(head_desk, account, "management", 202611, 10_000)
    charge(head_desk, other, "management", 202610, 7_000)
    draft = PaymentDraft(account_id=account, amount=20_000, means=Means.TRANSFER, paid_on=TODAY)
    receipts = take_joint_payment(head_desk, draft, (account, other))
    assert [(one.account_id, one.amount, one.prepaid) for one in receipts] == [
        (account, 13_000, 3_000),
        (other, 7_000, 0),
    ]


def test_what_is_named_for_one_room_settles_nothing_of_the_payers_own(head_desk: Desk, account: int) -> None:
    other = account_of("3棟2單元1101")
    charge(head_desk, account, "management", 202610, 9_000)
    named = charge(head_desk, other, "management", 202611, 7_000)
    draft = PaymentDraft(account_id=account, amount=8_000, means=Means.CASH, paid_on=TODAY, named=(named,))
    receipts = take_joint_payment(head_desk, draft, (account, other))
    assert [(one.account_id, one.amount, one.prepaid) for one in receipts] == [
        (account, 1_000, 1_000),
        (other, 7_000, 0),
    ]
    assert owed(head_desk, account) == [("management", 202610, 9_000)]
    with pytest.raises(DeskError, match="已付清"):
        take_joint_payment(head_desk, draft, (account, other))


def test_a_refund_needs_somebody_else_with_his_own_pin(
    head_desk: Desk, account: int, pay: Pay, approval: Approval
) -> None:
    receipt = pay(10_000)
    draft = RefundDraft(
        payment_id=receipt.payment_id, amount=4_000, means=Means.CASH, paid_on=TODAY, reason="多繳"
    )
    me = head_desk.person
    assert me is not None
    with pytest.raises(DeskError, match="批准人不能是經辦人自己"):
        refund_prepaid(head_desk, draft, Approval(approver_id=me.id, pin="246810"))
    clerk = next(one.id for one in people(head_desk) if one.name == "林曉婷")
    with pytest.raises(DeskError, match="可以批准退款"):
        refund_prepaid(head_desk, draft, Approval(approver_id=clerk, pin="135790"))
    assert refund_prepaid(head_desk, draft, approval) == "TK-202611-001"
    assert account_ledger(head_desk, account).prepaid == 6_000
    with pytest.raises(DeskError, match=r"只有 60\.00 元"):
        refund_prepaid(
            head_desk,
            RefundDraft(
                payment_id=receipt.payment_id,
                amount=6_001,
                means=Means.CASH,
                paid_on=TODAY,
                reason="再退",
            ),
            approval,
        )
    with pytest.raises(DeskError, match="已退過款"):
        reverse_payment(head_desk, receipt.payment_id, TODAY, "錯")


def test_a_deposit_goes_to_arrears_only_where_it_is_settled(
    head_desk: Desk, account: int, pay: Pay, approval: Approval
) -> None:
    deposit = charge(head_desk, account, "utility_deposit", 202601, 100_000)
    receipt = pay(100_000)
    charge(head_desk, account, "management", 202611, 30_000)
    assert use_prepaid(head_desk) == 0
    done = settle_deposit(
        head_desk,
        DepositSettlement(
            charge_id=deposit,
            to_arrears=30_000,
            paid_out=70_000,
            means=Means.TRANSFER,
            paid_on=TODAY,
            reason="遷出結算",
        ),
        approval,
    )
    assert done.refund_numbers == ("TK-202611-001", "TK-202611-002")
    assert done.receipt_number == "SJ-202611-002"
    ledger = account_ledger(head_desk, account)
    assert (ledger.owed, ledger.deposits, ledger.prepaid) == (0, 0, 0)
    assert ledger.payments[-1].means is Means.DEPOSIT
    with pytest.raises(DeskError, match="已經退還"):
        reverse_payment(head_desk, receipt.payment_id, TODAY, "錯")


@pytest.mark.parametrize(
    ("to_arrears", "paid_out", "said"),
    [(0, 100_001, "不夠"), (30_001, 0, "可以抵的欠費"), (0, 0, "大於零")],
)
def test_a_deposit_gives_no_more_than_is_held_or_owed(
    head_desk: Desk, account: int, pay: Pay, approval: Approval, to_arrears: int, paid_out: int, said: str
) -> None:
    deposit = charge(head_desk, account, "utility_deposit", 202601, 100_000)
    pay(100_000)
    charge(head_desk, account, "management", 202611, 30_000)
    draft = DepositSettlement(
        charge_id=deposit,
        to_arrears=to_arrears,
        paid_out=paid_out,
        means=Means.CASH,
        paid_on=TODAY,
        reason="遷出",
    )
    with pytest.raises(DeskError, match=said):
        settle_deposit(head_desk, draft, approval)
    assert account_ledger(head_desk, account).deposits == 100_000


def test_money_nobody_can_place_waits_and_is_counted_once(head_desk: Desk, account: int) -> None:
    charge(head_desk, account, "management", 202611, 10_000)
    waiting = receive_unplaced(head_desk, 9_900, Means.TRANSFER, TODAY, "附言「物業費」")
    assert [line.amount for line in unplaced_money(head_desk)] == [9_900]
    close_day(head_desk, TODAY, 0, {one: 9_900 if one is Means.TRANSFER else 0 for one in COUNTED}, "")
    receipt = place_money(head_desk, waiting, account)
    assert receipt.paid_on == TODAY
    assert unplaced_money(head_desk) == ()
    assert day_of_cash(head_desk, TODAY).difference == 0
    with pytest.raises(DeskError, match="已經認領"):
        place_money(head_desk, waiting, account)


def test_a_closed_day_takes_no_more_money_and_no_reversal(head_desk: Desk, pay: Pay) -> None:
    receipt = pay(10_000)
    close_day(head_desk, TODAY, 0, {one: 10_000 if one is Means.CASH else 0 for one in COUNTED}, "")
    with pytest.raises(DeskError, match="已日結"):
        pay(100)
    with pytest.raises(DeskError, match="已日結"):
        reverse_payment(head_desk, receipt.payment_id, TODAY, "錯")
    assert pay(100, means=Means.DEBIT).means is Means.DEBIT


def test_the_books_of_a_day_take_off_what_was_reversed_and_refunded(
    head_desk: Desk, account: int, pay: Pay, approval: Approval, clock_hand: ClockHand
) -> None:
    kept, wrong = pay(10_000), pay(7_000)
    pay(5_000, means=Means.WECHAT)
    clock_hand.advance(days=1)
    tomorrow = TODAY + timedelta(days=1)
    reverse_payment(head_desk, wrong.payment_id, tomorrow, "重複")
    refund_prepaid(
        head_desk,
        RefundDraft(
            payment_id=kept.payment_id,
            amount=2_500,
            means=Means.CASH,
            paid_on=tomorrow,
            reason="退",
        ),
        approval,
    )
    first, second = day_of_cash(head_desk, TODAY, 50_000), day_of_cash(head_desk, tomorrow, 50_000)
    sums = {one.means: (one.taken, one.given_back) for one in first.sums}
    assert (sums[Means.CASH], sums[Means.WECHAT]) == ((17_000, 0), (5_000, 0))
    assert first.sums[0].expected == 67_000
    assert (second.sums[0].given_back, second.sums[0].expected) == (9_500, 40_500)


def test_a_difference_needs_a_note(head_desk: Desk, pay: Pay) -> None:
    pay(10_000)
    counted = {one: 9_000 if one is Means.CASH else 0 for one in COUNTED}
    with pytest.raises(DeskError, match="寫明原因") as refused:
        close_day(head_desk, TODAY, 0, counted, " ")
    assert refused.value.field == "note"
    closed = close_day(head_desk, TODAY, 0, counted, "少收十元，林曉婷補")
    assert (closed.difference, closed.closed_by) == (-1_000, "周建國")
    with pytest.raises(DeskError, match="已經日結"):
        close_day(head_desk, TODAY, 0, counted, "再來")


_KILLED = """
import os, sys
from datetime import date
from pathlib import Path
from tests.conftest import MORNING, _desk_of
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.billing.terms import Means
from wuye_desk.services.fees.payments import PaymentDraft, take_payment
from wuye_desk.store.opening import open_store

store = open_store(Path(sys.argv[1]), MORNING)
desk = _desk_of(store, ClockHand(MORNING), "林曉婷", "135790")
draft = PaymentDraft(account_id=int(sys.argv[2]), amount=100, means=Means.CASH, paid_on=date(2026, 11, 23))
take_payment(desk, draft)
with store.write():
    take_payment(desk, draft)
    os._exit(9)
"""


def test_receipts_have_no_gap_though_the_program_is_killed_in_the_middle(
    head_desk: Desk, account: int, pay: Pay
) -> None:
    folder = head_desk.store.folder
    for _ in range(2):
        arguments = [sys.executable, "-c", _KILLED, str(folder), str(account)]
        done = subprocess.run(arguments, cwd=Path(__file__).parents[3], capture_output=True, check=False)
        assert done.returncode == 9, done.stderr
    pay(100)
    numbers = [row.number for row in Payment.select().order_by(Payment.id)]
    assert numbers == ["SJ-202611-001", "SJ-202611-002", "SJ-202611-003"]
    head_desk.store.close()
    open_store(folder).close()
