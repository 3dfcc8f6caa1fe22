"""待認領: money nobody can place waits on a list until it is known whose it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peewee import JOIN

from wuye_desk.domain.billing.terms import Means
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.money import shown
from wuye_desk.domain.permissions import Action
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.money_checks import check_amount, check_day, check_words
from wuye_desk.services.fees.payments import LONGEST_NOTE, PaymentDraft, keep_payment
from wuye_desk.services.fees.receipts import Receipt, receipts_of
from wuye_desk.services.trust.history import record_deed
from wuye_desk.store.models.payments import Payment, UnplacedMoney


@dataclass(frozen=True, slots=True)
class UnplacedLine:
    """One sum that waits, or waited; 分."""

    id: int
    received_on: date
    means: Means
    amount: int
    words: str
    placed_as: str
    """The number of the receipt it became; empty while it waits."""


def unplaced_money(desk: Desk, with_placed: bool = False) -> tuple[UnplacedLine, ...]:  # noqa: ARG001
    """Return the money that waits to be placed, the oldest first; on demand what was placed too."""
    query = UnplacedMoney.select(UnplacedMoney, Payment.number).join(Payment, JOIN.LEFT_OUTER)
    if not with_placed:
        query = query.where(UnplacedMoney.payment.is_null())
    return tuple(
        UnplacedLine(
            row.id,
            row.received_on,
            row.means,
            row.amount,
            row.words,
            row.payment.number if row.payment_id else "",
        )
        for row in query.order_by(UnplacedMoney.received_on, UnplacedMoney.id)
    )


def receive_unplaced(desk: Desk, amount: int, means: Means, day: date, words: str) -> int:
    """Keep money that nobody can place yet, with all that is known of it; return its id."""
    person = desk.require(Action.TAKE_PAYMENT)
    check_amount(amount)
    check_day(desk, day, means)
    known = check_words(words, "請寫下匯款人、附言等線索。", "words")
    with desk.store.write():
        row = UnplacedMoney.create(
            received_on=day,
            means=means,
            amount=amount,
            words=known,
            made_at=desk.now(),
            person=person.id,
        )
        told = {"金額": shown(amount), "方式": means, "日期": day, "線索": known}
        record_deed(desk, Subject.FEES, Deed.RECORDED, row.id, "待認領款", told)
    return int(row.id)


def place_money(desk: Desk, unplaced_id: int, account_id: int, named: tuple[int, ...] = ()) -> Receipt:
    """Make money that waited a payment of an account, on the day it came in, and return its receipt.

    The close of that day has counted it, whosever it is: so it stands in no way.
    """
    desk.require(Action.TAKE_PAYMENT)
    with desk.store.write():
        row = UnplacedMoney.get_or_none(UnplacedMoney.id == unplaced_id)
        if row is None or row.payment_id is not None:
            raise DeskError("這筆款已經認領。")
        draft = PaymentDraft(
            account_id=account_id,
            amount=row.amount,
            means=row.means,
            paid_on=row.received_on,
            named=named,
            note=row.words[:LONGEST_NOTE],
        )
        payment_id = keep_payment(desk, draft, counted_before=True)
        UnplacedMoney.update(payment=payment_id).where(UnplacedMoney.id == unplaced_id).execute()
        return receipts_of(desk, [payment_id])[0]
