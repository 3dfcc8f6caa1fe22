"""A receipt on paper: once, again, and after it was reversed."""

from __future__ import annotations

import io
from datetime import date

import pytest
from pypdf import PdfReader

from tests.support.charges import account_of, charge
from wuye_desk.domain.billing.terms import Means
from wuye_desk.domain.errors import DeskError
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.payments import PaymentDraft, take_payment
from wuye_desk.services.fees.prepaid import use_prepaid
from wuye_desk.services.fees.receipt_form import receipt_form
from wuye_desk.services.fees.reversing import reverse_payment
from wuye_desk.services.printing.print_job import PrintJob
from wuye_desk.services.printing.printing import log_printing

TODAY = date(2026, 11, 23)


@pytest.fixture
def paid(head_desk: Desk) -> int:
    account = account_of("3棟2單元1201")
    charge(head_desk, account, "management", 202611, 25_077)
    draft = PaymentDraft(
        account_id=account, amount=30_000, means=Means.CASH, paid_on=TODAY, payer_name="王先生"
    )
    return take_payment(head_desk, draft).payment_id


def text_of(job: PrintJob) -> str:
    return "".join(page.extract_text() for page in PdfReader(io.BytesIO(job.pdf)).pages)


def test_the_second_printing_is_marked(head_desk: Desk, paid: int) -> None:
    first = receipt_form(head_desk, [paid])
    assert not first.reprint
    assert "補印" not in text_of(first)
    log_printing(head_desk, first, 1, "打印機")
    again = receipt_form(head_desk, [paid])
    assert again.reprint
    assert again.last_printed_at == head_desk.now()
    assert "補印" in text_of(again)


def test_a_reversed_one_is_void_and_says_why(head_desk: Desk, paid: int) -> None:
    reverse_payment(head_desk, paid, TODAY, "金額輸錯")
    text = text_of(receipt_form(head_desk, [paid]))
    assert "作廢" in text
    assert "沖銷：金額輸錯" in text


def test_it_says_what_was_settled_that_day_whatever_became_of_the_rest(head_desk: Desk, paid: int) -> None:
    before = text_of(receipt_form(head_desk, [paid]))
    for words in ("管理費", "250.77", "預存", "49.23", "叁佰元整", "王先生", "現金"):
        assert words in before
    head_desk.now.advance(days=9)  # type: ignore[attr-defined]
    charge(head_desk, account_of("3棟2單元1201"), "water", 202611, 4_000)
    assert use_prepaid(head_desk) == 4_000
    after = text_of(receipt_form(head_desk, [paid]))
    assert "49.23" in after
    assert "水費" not in after


def test_no_receipt_is_told_to_be_none(head_desk: Desk) -> None:
    with pytest.raises(DeskError, match="沒有可以打印的收據"):
        receipt_form(head_desk, [999])
