"""Whatever the bank answers in whatever order, no 分 is lost, and no file breaks the reading (篇1 2.6)."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from peewee import fn

from tests.conftest import MORNING, _desk_of
from tests.support.charges import account_of, charge
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.billing.debit import ResultRow, read_result
from wuye_desk.domain.billing.terms import DebitState, Means
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.debit import batches_of, preview_batch, send_batch
from wuye_desk.services.fees.debit_export import reference_of
from wuye_desk.services.fees.debit_result import bounce_line, read_file, take_result
from wuye_desk.services.fees.ledger import account_ledger
from wuye_desk.services.fees.payments import PaymentDraft, take_payment
from wuye_desk.services.households.household_editing import draft_of, save_household
from wuye_desk.store.models import Account
from wuye_desk.store.models.fees import Charge
from wuye_desk.store.models.payments import BankLine, Payment
from wuye_desk.store.opening import open_store

ROOMS = ("3棟2單元1101", "3棟2單元1201", "5棟1單元0703")
MONTH = 202611
DEEDS = st.one_of(
    st.tuples(st.just("charge"), st.integers(0, 2), st.integers(1, 30_000)),
    st.tuples(st.just("cash"), st.integers(0, 2), st.integers(1, 30_000)),
    st.tuples(st.just("send"), st.just(0), st.just(0)),
    st.tuples(st.just("paid"), st.integers(0, 5), st.just(0)),
    st.tuples(st.just("failed"), st.integers(0, 5), st.just(0)),
    st.tuples(st.just("bounce"), st.integers(0, 5), st.just(0)),
)


class Station:
    """Three accounts that pay by 托收, and what may happen to them."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.today = local(desk.now()).date()
        self.accounts = [account_of(room) for room in ROOMS]
        for place, account in enumerate(self.accounts):
            draft = replace(
                draft_of(desk, account), payment_way="托收", bank_account=f"62220212345678{place}"
            )
            save_household(desk, draft)
            Account.update(consent_on=date(2026, 1, 5)).where(Account.id == account).execute()

    def do(self, deed: str, place: int, amount: int) -> None:
        """Do one thing; what cannot be done is refused."""
        desk = self.desk
        if deed == "charge":
            charge(desk, self.accounts[place], "management", MONTH, amount)
        elif deed == "cash":
            take_payment(
                desk,
                PaymentDraft(
                    account_id=self.accounts[place], amount=amount, means=Means.CASH, paid_on=self.today
                ),
            )
        elif deed == "send":
            preview = preview_batch(desk, MONTH)
            send_batch(desk, MONTH, len(preview.going), preview.amount)
        else:
            self.answer(deed, place)

    def answer(self, deed: str, place: int) -> None:
        """Let the bank say something of one line, twice."""
        lines = [(one.id, line) for one in batches_of(self.desk, MONTH) for line in one.lines]
        if not lines:
            return
        batch_id, line = lines[place % len(lines)]
        if deed == "bounce":
            bounce_line(self.desk, line.id, self.today, "退回")
            return
        row = ResultRow(2, reference_of(line.id), "", "", line.amount, deed == "paid", deed, None)
        take_result(self.desk, batch_id, [row], self.today)
        before = Payment.select().count()
        assert take_result(self.desk, batch_id, [row], self.today).new == 0
        assert Payment.select().count() == before

    def check(self) -> None:
        """Hold owed less 預存 against charged less paid, and debits against payments."""
        ledgers = [account_ledger(self.desk, account) for account in self.accounts]
        standing = Payment.reversed_on.is_null()
        paid = Payment.select(fn.COALESCE(fn.SUM(Payment.amount), 0)).where(standing).scalar()
        charged = Charge.select(fn.COALESCE(fn.SUM(Charge.amount), 0)).scalar()
        assert sum(one.owed - one.prepaid for one in ledgers) == charged - paid
        debited = Payment.select(fn.COALESCE(fn.SUM(Payment.amount), 0)).where(
            standing & (Payment.means == Means.DEBIT)
        )
        lines = BankLine.select(fn.COALESCE(fn.SUM(BankLine.amount), 0))
        assert debited.scalar() == lines.where(BankLine.state == DebitState.PAID).scalar()
        under_way = lines.where(BankLine.state == DebitState.UNDER_WAY).scalar()
        assert sum(one.under_debit for one in ledgers) == under_way


@pytest.fixture(scope="module")
def template(station_template: Path) -> Path:
    return station_template


@given(deeds=st.lists(DEEDS, min_size=4, max_size=18))
@settings(max_examples=25, deadline=None)
def test_no_fen_is_lost_over_sending_results_and_bounces(
    template: Path, deeds: list[tuple[str, int, int]]
) -> None:
    folder = Path(tempfile.mkdtemp())
    shutil.copyfile(template, folder / "desk.db")
    store = open_store(folder, MORNING)
    try:
        station = Station(_desk_of(store, ClockHand(MORNING), "周建國", "246810"))
        for deed in deeds:
            with suppress(DeskError):
                station.do(*deed)
            station.check()
    finally:
        store.close()
        shutil.rmtree(folder)


CELLS: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.text(max_size=12),
    st.floats(),
    st.integers(),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.sampled_from(("金额", "结果", "帳號", "成功", "失敗", "12.30", "2026-11-20", "合計", "6222****0122")),
)


@given(rows=st.lists(st.lists(CELLS, max_size=7), max_size=12), headed=st.booleans())
@settings(max_examples=200, deadline=None)
def test_any_cells_are_read_or_refused_with_a_sentence(rows: list[list[Any]], headed: bool) -> None:
    with suppress(DeskError):
        for one in read_result([[["帳號", "金額", "結果", "日期"], *rows] if headed else rows]):
            assert one.amount is None or one.amount > 0


@given(data=st.binary(max_size=300), ending=st.sampled_from((".csv", ".xlsx", ".txt")))
@settings(max_examples=100, deadline=None)
def test_any_bytes_are_read_or_refused_with_a_sentence(data: bytes, ending: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"answer{ending}"
        path.write_bytes(data)
        with suppress(DeskError):
            read_file(path)
