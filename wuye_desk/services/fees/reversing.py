"""沖銷: takes a payment back with a reason; what it settled is owed again, due since when it was."""

from __future__ import annotations

from datetime import date

from wuye_desk.domain.billing.terms import Means
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Subject
from wuye_desk.domain.money import shown
from wuye_desk.domain.permissions import Action
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.ledger import ledger_lines
from wuye_desk.services.fees.money_checks import check_day, check_words
from wuye_desk.services.trust.history import record_change
from wuye_desk.store.models.payments import Allocation, Payment, Refund


def reverse_payment(desk: Desk, payment_id: int, day: date, reason: str) -> None:
    """Take a payment back on a day: the receipt is void, the number stays, its allocations end.

    Raises DeskError where it was reversed already, where money of it was paid out again, where that day was
    closed, where no reason is given.
    """
    person = desk.require(Action.REVERSE_PAYMENT)
    words = check_words(reason, "請寫沖銷的原因。")
    with desk.store.write():
        row = _reversible(desk, payment_id, day)
        values = {"reversed_on": day, "reversed_for": words, "reversed_by": person.id}
        Payment.update(values).where(Payment.id == payment_id).execute()
        standing = (Allocation.payment == payment_id) & Allocation.undone_on.is_null()
        Allocation.update(undone_on=day).where(standing).execute()
        record_change(
            desk,
            Subject.FEES,
            payment_id,
            f"收據 {row.number}",
            before={"金額": shown(row.amount)},
            after={"金額": shown(row.amount), "沖銷日期": day, "原因": words},
        )


def _reversible(desk: Desk, payment_id: int, day: date) -> Payment:
    row: Payment | None = Payment.get_or_none(Payment.id == payment_id)
    if row is None:
        raise DeskError("沒有這張收據。")
    if row.reversed_on is not None:
        raise DeskError(f"{row.number} 在 {row.reversed_on:%Y-%m-%d} 已經沖銷。")
    if row.means is Means.DEPOSIT:
        raise DeskError(f"{row.number} 是押金轉入的，押金已經結算，不能沖銷。")
    if day < row.paid_on:
        raise DeskError("沖銷日期不能早於收款日期。", "day")
    check_day(desk, day, row.means, "day")
    if Refund.select().where(Refund.payment == payment_id).exists():
        raise DeskError(f"{row.number} 的預存已退過款，不能沖銷。")
    _refuse_given_back(desk, row)
    return row


def _refuse_given_back(desk: Desk, row: Payment) -> None:
    """Refuse where a deposit it paid has been given back: less would be held than nothing."""
    mine = Allocation.select().where(Allocation.payment == row.id, Allocation.undone_on.is_null())
    amounts: dict[int, int] = {}
    for one in mine:
        amounts[one.charge_id] = amounts.get(one.charge_id, 0) + one.amount
    for line in ledger_lines(desk, [row.account_id])[row.account_id]:
        if line.is_deposit and line.held < amounts.get(line.charge_id, 0):
            raise DeskError(f"{row.number} 收的{line.item_name}已經退還，不能沖銷。")
