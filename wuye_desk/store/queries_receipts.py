"""What receipts and the close of a day read: payments with room and name, and the day's sums by means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from datetime import date
from typing import Any

from peewee import JOIN, ModelSelect, fn

from wuye_desk.domain.billing.terms import Means
from wuye_desk.store.models import Account, Party, Person, Printing, Room
from wuye_desk.store.models.fees import Charge, FeeItem
from wuye_desk.store.models.payments import Allocation, Payment, Refund, UnplacedMoney

Row = tuple[Any, ...]


def payments_named(payment_ids: Collection[int]) -> list[Row]:
    """Return these payments as receipts need them, in the order they were recorded."""
    return _rows(_payments().where(Payment.id << list(payment_ids)))


def payments_on(day: date) -> list[Row]:
    """Return the payments of a day."""
    return _rows(_payments().where(Payment.paid_on == day))


def latest_payments(count: int) -> list[Row]:
    """Return the payments recorded last, in the order they were recorded."""
    newest = Payment.select(Payment.id).order_by(Payment.id.desc()).limit(count).tuples()
    return payments_named([payment_id for (payment_id,) in newest])


def settled_at_once(payment_ids: Collection[int]) -> list[Row]:
    """Return (payment, charge, item name, month, 分, basis) of what payments settled when they were taken."""
    query = Allocation.select(
        Allocation.payment, Charge.id, FeeItem.name, Charge.month, Allocation.amount, FeeItem.basis
    )
    query = query.join(Payment).switch(Allocation).join(Charge).join(FeeItem)
    at_once = (Allocation.payment << list(payment_ids)) & (Allocation.made_at == Payment.recorded_at)
    return list(query.where(at_once).order_by(Allocation.id).tuples())


def _payments() -> ModelSelect:
    refunds = Refund.select(fn.COUNT(Refund.id)).where(Refund.payment == Payment.id)
    query = Payment.select(
        Payment.id,
        Payment.number,
        Payment.account,
        Room.label,
        Party.name,
        Payment.paid_on,
        Payment.recorded_at,
        Payment.means,
        Payment.amount,
        FeeItem.name,
        Payment.payer_name,
        Payment.note,
        Person.name,
        Payment.reversed_on,
        Payment.reversed_for,
        refunds,
    )
    query = query.join(Account).join(Room).switch(Account).join(Party).switch(Payment)
    query = query.join(FeeItem, JOIN.LEFT_OUTER).switch(Payment)
    return query.join(Person, JOIN.LEFT_OUTER, on=Payment.person)


def _rows(query: ModelSelect) -> list[Row]:
    return list(query.order_by(Payment.id).tuples())


def sums_in(day: date) -> dict[Means, int]:
    """Return what came in on a day by means: payments, also those reversed since, and unplaced money; 分.

    What nobody could place is counted when it comes, and not again as the payment it became.
    """
    placed = UnplacedMoney.select(UnplacedMoney.payment).where(UnplacedMoney.payment.is_null(False))
    paid = Payment.select(Payment.means, fn.SUM(Payment.amount))
    paid = paid.where(Payment.paid_on == day, Payment.id.not_in(placed)).group_by(Payment.means)
    unplaced = UnplacedMoney.select(UnplacedMoney.means, fn.SUM(UnplacedMoney.amount))
    unplaced = unplaced.where(UnplacedMoney.received_on == day).group_by(UnplacedMoney.means)
    sums: Counter[Means] = Counter()
    for means, total in (*paid.tuples(), *unplaced.tuples()):
        sums[means] += int(total)
    return dict(sums)


def sums_reversed(day: date) -> dict[Means, int]:
    """Return what was given back on a day because a payment was reversed, by means; 分."""
    query = Payment.select(Payment.means, fn.SUM(Payment.amount)).where(Payment.reversed_on == day)
    return {means: int(total) for means, total in query.group_by(Payment.means).tuples()}


def sums_refunded(day: date) -> dict[Means, int]:
    """Return what was refunded on a day by means; 分."""
    query = Refund.select(Refund.means, fn.SUM(Refund.amount)).where(Refund.paid_on == day)
    return {means: int(total) for means, total in query.group_by(Refund.means).tuples()}


def last_printed(form: str, numbers: Collection[str]) -> dict[str, Any]:
    """Return when each of these numbers was last printed as a form; those that never were are left out."""
    query = Printing.select(Printing.number, fn.MAX(Printing.printed_at)).where(Printing.form == form)
    query = query.where(Printing.number << list(numbers)).group_by(Printing.number)
    return dict(query.tuples())
