"""對賬單: what it lists, and a balance that is what is owed less the 預存."""

from __future__ import annotations

from datetime import date

import pytest

from tests.documents.sheets import pages
from tests.support.charges import account_of, charge
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.billing.terms import Means
from wuye_desk.domain.errors import DeskError
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.ledger import account_ledger
from wuye_desk.services.fees.payments import PaymentDraft, take_payment
from wuye_desk.services.fees.prepaid import release_surplus, use_prepaid
from wuye_desk.services.fees.reversing import reverse_payment
from wuye_desk.services.fees.statement import statement_form

ROOM = "3棟2單元1201"


def told(desk: Desk, *days: date) -> str:
    """Return the words of the sheet; spaces do not come out of a PDF."""
    return " ".join(pages(statement_form(desk, account_of(ROOM), *days).pdf))


@pytest.fixture
def busy(head_desk: Desk, clock_hand: ClockHand) -> Desk:
    """Return a household that paid too much, was corrected, used 預存, and had a payment reversed."""
    account = account_of(ROOM)
    root = charge(head_desk, account, "management", 202611, 30_000)
    taken = []
    for amount in (35_000, 1_000):
        draft = PaymentDraft(account_id=account, amount=amount, means=Means.CASH, paid_on=clock_hand().date())
        taken.append(take_payment(head_desk, draft).payment_id)
        clock_hand.advance(days=1)
    charge(head_desk, account, "management", 202611, -2_500, corrects=root)
    with head_desk.store.write():
        release_surplus(head_desk, [account], clock_hand().date())
    clock_hand.advance(days=1)
    charge(head_desk, account, "water", 202611, 12_000)
    use_prepaid(head_desk, [account])
    reverse_payment(head_desk, taken[1], clock_hand().date(), "重複收款")
    return head_desk


def test_its_balance_is_what_the_ledger_says(busy: Desk) -> None:
    ledger = account_ledger(busy, account_of(ROOM))
    text = told(busy)
    balance = ledger.owed - ledger.prepaid
    assert balance == 30_000 - 2_500 + 12_000 - 35_000
    assert f"未付{ledger.owed / 100:.2f}元" in text
    assert f"預存{ledger.prepaid / 100:.2f}元" in text
    assert f"結餘{balance / 100:.2f}元" in text


def test_it_lists_charges_payments_what_they_settle_and_what_was_undone(busy: Desk) -> None:
    text = told(busy)
    for words in (
        "管理費2026年11月",
        "更正",
        "收款",
        "用預存抵付",
        "撤回抵付",
        "沖銷",
        "抵水費2026年11月",
    ):
        assert words in text


def test_an_earlier_day_begins_with_the_balance_it_had(busy: Desk) -> None:
    text = told(busy, date(2026, 11, 24), date(2026, 11, 24))
    assert "期初結餘" in text
    assert "−50.00" in text
    assert "結餘−60.00元" in text
    assert "水費" not in text


def test_days_the_wrong_way_round_are_refused(busy: Desk) -> None:
    with pytest.raises(DeskError):
        statement_form(busy, account_of(ROOM), date(2026, 12, 1), date(2026, 11, 1))
