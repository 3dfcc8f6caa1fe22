"""Whatever is done in whatever order, no 分 comes from nowhere and none goes nowhere."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import nullcontext, suppress
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from peewee import fn

from tests.conftest import MORNING, _desk_of
from tests.support.charges import account_of, charge
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.billing.months import month_later
from wuye_desk.domain.billing.terms import Means
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.services.fees.disputes import end_dispute, mark_disputed
from wuye_desk.services.fees.ledger import Ledger, account_ledger, owed_accounts
from wuye_desk.services.fees.payments import PaymentDraft, take_joint_payment, take_payment
from wuye_desk.services.fees.prepaid import release_surplus, use_prepaid
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
from wuye_desk.store.models.payments import Payment, Refund, UnplacedMoney
from wuye_desk.store.opening import open_store

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk

ROOMS = ("3棟2單元1201", "3棟2單元1101", "5棟1單元0703")
FEN = st.integers(1, 40_000)
PLACE = st.integers(0, len(ROOMS) - 1)
CODES = st.sampled_from(("management", "water", "utility_deposit"))
COUNTER = st.sampled_from((Means.CASH, Means.TRANSFER, Means.WECHAT))


class Counter(RuleBasedStateMachine):
    """A counter at which anything may happen next."""

    template: Path
    approver_pin = "975310"

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        shutil.copyfile(self.template, self.folder / "desk.db")
        self.clock = ClockHand(MORNING)
        self.store = open_store(self.folder, MORNING)
        self.desk: Desk = _desk_of(self.store, self.clock, "周建國", "246810")
        self.accounts = [account_of(room) for room in ROOMS]
        manager = next(one.id for one in people(self.desk) if one.name == "沈文海")
        self.approval = Approval(approver_id=manager, pin=self.approver_pin)
        self.month = 202608

    def teardown(self) -> None:
        self.store.close()
        shutil.rmtree(self.folder)

    @property
    def today(self) -> date:
        return local(self.clock()).date()

    def ledger(self, place: int) -> Ledger:
        return account_ledger(self.desk, self.accounts[place])

    def ledger_of(self, row: Payment) -> Ledger:
        return account_ledger(self.desk, row.account_id)

    def chosen(self, rows: Any, pick: int) -> Any:
        return rows[pick % len(rows)] if rows else None

    @initialize(amount=FEN)
    def begins_with_a_charge(self, amount: int) -> None:
        charge(self.desk, self.accounts[0], "management", self.month, amount)

    @rule(place=PLACE, code=CODES, amount=FEN)
    def posts(self, place: int, code: str, amount: int) -> None:
        self.month = month_later(self.month, 1)
        charge(self.desk, self.accounts[place], code, self.month, amount)

    @rule(place=PLACE, amount=FEN, means=COUNTER, only=st.sampled_from(("", "", "management")))
    def pays(self, place: int, amount: int, means: Means, only: str) -> None:
        before = self.ledger(place)
        draft = PaymentDraft(
            account_id=self.accounts[place], amount=amount, means=means, paid_on=self.today, only_item=only
        )
        taken = take_payment(self.desk, draft)
        after = self.ledger(place)
        assert before.owed - after.owed + taken.prepaid == amount == taken.amount
        assert after.prepaid - before.prepaid == taken.prepaid

    @rule(place=PLACE, pick=st.integers(0, 9), amount=FEN)
    def pays_what_he_names(self, place: int, pick: int, amount: int) -> None:
        line = self.chosen([one for one in self.ledger(place).open_lines if not one.disputed], pick)
        if line is not None:
            take_payment(
                self.desk,
                PaymentDraft(
                    account_id=self.accounts[place],
                    amount=amount,
                    means=Means.CARD,
                    paid_on=self.today,
                    named=(line.charge_id,),
                ),
            )
            after = next(one for one in self.ledger(place).lines if one.charge_id == line.charge_id)
            assert after.owed == max(0, line.owed - amount)

    @rule(amount=FEN)
    def pays_for_all(self, amount: int) -> None:
        draft = PaymentDraft(
            account_id=self.accounts[0], amount=amount, means=Means.TRANSFER, paid_on=self.today
        )
        taken = take_joint_payment(self.desk, draft, self.accounts)
        assert sum(one.amount for one in taken) == amount

    @rule(place=PLACE, pick=st.integers(0, 9), share=st.integers(-100, 100))
    def corrects(self, place: int, pick: int, share: int) -> None:
        line = self.chosen([one for one in self.ledger(place).lines if not one.is_deposit], pick)
        amount = 0 if line is None else line.amount * share // 100
        if amount:
            charge(self.desk, self.accounts[place], line.item, line.month, amount, corrects=line.charge_id)
            with self.desk.store.write():
                release_surplus(self.desk, [self.accounts[place]], self.today)

    @rule(place=st.one_of(st.none(), PLACE))
    def uses_prepaid(self, place: int | None) -> None:
        use_prepaid(self.desk, None if place is None else [self.accounts[place]])

    @rule(pick=st.integers(0, 9))
    def reverses(self, pick: int) -> None:
        row = self.chosen(list(Payment.select().where(Payment.reversed_on.is_null())), pick)
        if row is not None:
            given_back = any(line.given_back for line in self.ledger_of(row).lines)
            refunded = Refund.select().where(Refund.payment == row.id).exists()
            with nullcontext() if not (given_back or refunded) else suppress(DeskError):
                reverse_payment(self.desk, row.id, self.today, "重複收款")

    @rule(place=PLACE, pick=st.integers(0, 9), amount=FEN)
    def refunds(self, place: int, pick: int, amount: int) -> None:
        line = self.chosen([one for one in self.ledger(place).payments if one.prepaid], pick)
        if line is not None:
            draft = RefundDraft(
                payment_id=line.payment_id,
                amount=min(amount, line.prepaid),
                means=Means.CASH,
                paid_on=self.today,
                reason="多繳",
            )
            refund_prepaid(self.desk, draft, self.approval)

    @rule(place=PLACE, pick=st.integers(0, 9), share=st.integers(0, 100))
    def settles_a_deposit(self, place: int, pick: int, share: int) -> None:
        ledger = self.ledger(place)
        line = self.chosen([one for one in ledger.lines if one.held], pick)
        if line is None:
            return
        arrears = sum(one.owed for one in ledger.open_lines if not one.is_deposit and not one.disputed)
        moved = min(line.held * share // 100, arrears)
        settle_deposit(
            self.desk,
            DepositSettlement(
                charge_id=line.charge_id,
                to_arrears=moved,
                paid_out=line.held - moved,
                means=Means.TRANSFER,
                paid_on=self.today,
                reason="遷出",
            ),
            self.approval,
        )

    @rule(place=PLACE, pick=st.integers(0, 9), disputed=st.booleans())
    def disputes(self, place: int, pick: int, disputed: bool) -> None:
        line = self.chosen(self.ledger(place).open_lines, pick)
        if line is not None and disputed:
            mark_disputed(self.desk, line.charge_id, self.today + timedelta(days=3), "面積有爭議")
        elif line is not None:
            end_dispute(self.desk, line.charge_id)

    @rule(amount=FEN)
    def receives_what_nobody_can_place(self, amount: int) -> None:
        receive_unplaced(self.desk, amount, Means.TRANSFER, self.today, "附言不清")

    @rule(place=PLACE, pick=st.integers(0, 9))
    def places(self, place: int, pick: int) -> None:
        line = self.chosen(unplaced_money(self.desk), pick)
        if line is not None:
            place_money(self.desk, line.id, self.accounts[place])

    @rule()
    def a_day_goes_by(self) -> None:
        self.clock.advance(days=1)

    @rule()
    def breaks_off_in_the_middle(self) -> None:
        draft = PaymentDraft(account_id=self.accounts[0], amount=500, means=Means.CASH, paid_on=self.today)
        with pytest.raises(ZeroDivisionError), self.desk.store.write():
            take_payment(self.desk, draft).amount // 0

    @invariant()
    def what_came_in_is_what_it_settles_and_what_is_left(self) -> None:
        ledgers = [self.ledger(place) for place in range(len(ROOMS))]
        came = total(Payment.select(fn.SUM(Payment.amount)).where(Payment.reversed_on.is_null()))
        went = total(Refund.select(fn.SUM(Refund.amount)))
        settled = sum(line.settled for one in ledgers for line in one.lines if not line.is_deposit)
        prepaid, held = sum(one.prepaid for one in ledgers), sum(one.deposits for one in ledgers)
        assert came - went == settled + prepaid + held

    @invariant()
    def nothing_is_settled_twice_or_below_nothing(self) -> None:
        for place in range(len(ROOMS)):
            ledger = self.ledger(place)
            assert all(line.owed >= 0 for line in ledger.lines)
            assert all(0 <= line.held <= line.amount for line in ledger.lines if line.is_deposit)
            assert all(line.prepaid >= 0 for line in ledger.payments)

    @invariant()
    def lists_and_ledgers_agree(self) -> None:
        listed = {one.account_id: one for one in owed_accounts(self.desk)}
        for place, account_id in enumerate(self.accounts):
            ledger = self.ledger(place)
            found = listed.get(account_id)
            assert (found.owed if found else 0) == ledger.owed
            if found:
                assert found.disputed == ledger.disputed
                assert found.oldest_month == ledger.months_owed[0]
                assert found.months == len(ledger.months_owed)
                assert found.oldest_due == ledger.oldest_due

    @invariant()
    def numbers_have_no_gap(self) -> None:
        for table in (Payment, Refund):
            numbers = [row.number for row in table.select().order_by(table.id)]
            assert [int(number[-3:]) for number in numbers] == _by_month(numbers)

    @invariant()
    def placed_money_is_its_payment(self) -> None:
        for row in UnplacedMoney.select().where(UnplacedMoney.payment.is_null(False)):
            assert row.payment.amount == row.amount


def total(query: Any) -> int:
    return int(query.scalar() or 0)


def _by_month(numbers: list[str]) -> list[int]:
    seen: dict[str, int] = {}
    found = []
    for number in numbers:
        month = number[3:9]
        seen[month] = seen.get(month, 0) + 1
        found.append(seen[month])
    return found


def test_money_stays_whole_whatever_happens_in_whatever_order(station_template: Path) -> None:
    Counter.template = station_template
    run_state_machine_as_test(
        Counter,
        settings=settings(
            max_examples=25,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
        ),
    )
