"""The sample station's money: all of it is somewhere, some of it is owed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from peewee import fn

from tests.conftest import MORNING
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.moments import local
from wuye_desk.services.demo.demo import build_sample
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.cash_day import closed_days, day_of_cash
from wuye_desk.services.fees.ledger import account_ledger, owed_accounts
from wuye_desk.services.fees.unplaced import unplaced_money
from wuye_desk.store.models import Account
from wuye_desk.store.models.payments import Payment
from wuye_desk.store.opening import open_store


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    store = open_store(tmp_path_factory.mktemp("sample"), MORNING)
    desk = Desk(store, ClockHand(MORNING))
    build_sample(desk, households=120, days=12)
    yield desk
    store.close()


def test_the_sample_holds_every_fen_it_took(sample: Desk) -> None:
    ledgers = [account_ledger(sample, one.id) for one in Account.select(Account.id)]
    taken = int(Payment.select(fn.SUM(Payment.amount)).scalar())
    settled = sum(line.settled for one in ledgers for line in one.lines if not line.is_deposit)
    held = sum(one.deposits for one in ledgers)
    assert taken == settled + held + sum(one.prepaid for one in ledgers)
    assert held > 0


def test_the_sample_has_arrears_and_money_that_waits(sample: Desk) -> None:
    owing = owed_accounts(sample)
    assert 0 < len(owing) < 60
    assert max(one.months for one in owing) > 1
    assert len(unplaced_money(sample)) == 1


def test_the_days_before_today_are_closed_and_agree(sample: Desk) -> None:
    yesterday = local(MORNING).date() - timedelta(days=1)
    assert closed_days(sample)[0] == yesterday
    assert all(day_of_cash(sample, day).difference == 0 for day in closed_days(sample))
