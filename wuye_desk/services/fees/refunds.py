"""退款: 預存 or a deposit paid out again, numbered, approved by another than who applied for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wuye_desk.domain.billing.settling import settle
from wuye_desk.domain.billing.terms import Means
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.money import shown
from wuye_desk.domain.numbers import Series
from wuye_desk.domain.permissions import Action, may, who_may
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.ledger import LedgerLine, account_ledger, ledger_lines, payment_line
from wuye_desk.services.fees.money_checks import check_amount, check_day, check_words
from wuye_desk.services.fees.prepaid import allocate
from wuye_desk.services.people.people import people, prove
from wuye_desk.services.trust.history import record_deed
from wuye_desk.store import queries_ledger
from wuye_desk.store.models.fees import Charge
from wuye_desk.store.models.payments import Payment, Refund
from wuye_desk.store.serials import next_number


@dataclass(frozen=True, kw_only=True)
class Approval:
    """Who approves, with his own PIN: never who applied."""

    approver_id: int
    pin: str


@dataclass(frozen=True, kw_only=True)
class RefundDraft:
    """預存 of one payment to be paid out; 分."""

    payment_id: int
    amount: int
    means: Means
    paid_on: date
    reason: str


@dataclass(frozen=True, kw_only=True)
class DepositSettlement:
    """What becomes of a deposit: some goes to arrears (押金轉入), some is paid out; 分."""

    charge_id: int
    to_arrears: int
    paid_out: int
    means: Means
    paid_on: date
    reason: str


@dataclass(frozen=True, slots=True)
class Settlement:
    """The numbers a settled deposit got; empty where there was nothing of the kind."""

    refund_numbers: tuple[str, ...]
    receipt_number: str


def approvers(desk: Desk) -> tuple[tuple[int, str], ...]:
    """Return who may approve a refund the person at the desk applies for: id and name."""
    mine = desk.person.id if desk.person else None
    able = (one for one in people(desk) if may(one.roles, Action.APPROVE_REFUND) and one.has_pin)
    return tuple((one.id, one.name) for one in able if one.id != mine)


def refund_prepaid(desk: Desk, draft: RefundDraft, approval: Approval) -> str:
    """Pay 預存 of a payment out again and return the refund's number; DeskError where it cannot be."""
    person = desk.require(Action.REFUND)
    _check(desk, draft.amount, draft.paid_on, draft.means, draft.reason)
    _left(draft)
    approver = _approved(desk, person.id, approval)
    with desk.store.write():
        account_id = _left(draft)
        return _refund(desk, draft, account_id, approver, payment_id=draft.payment_id)


def settle_deposit(desk: Desk, draft: DepositSettlement, approval: Approval) -> Settlement:
    """Settle a deposit, wholly or in part, and return the numbers given.

    What goes to arrears is paid out of the deposit and taken as a payment by 押金轉入, the oldest first; a
    deposit settles nothing by itself. Raises DeskError for more than is held or owed.
    """
    person = desk.require(Action.REFUND)
    _check(desk, draft.to_arrears + draft.paid_out, draft.paid_on, draft.means, draft.reason)
    _held(desk, draft)
    approver = _approved(desk, person.id, approval)
    with desk.store.write():
        account_id = _held(desk, draft)
        numbers, receipt = [], ""
        if draft.to_arrears:
            moved = _as_refund(draft, draft.to_arrears, Means.DEPOSIT)
            numbers.append(_refund(desk, moved, account_id, approver, charge_id=draft.charge_id))
            receipt = _to_arrears(desk, draft, account_id)
        if draft.paid_out:
            paid = _as_refund(draft, draft.paid_out, draft.means)
            numbers.append(_refund(desk, paid, account_id, approver, charge_id=draft.charge_id))
    return Settlement(tuple(numbers), receipt)


def _check(desk: Desk, amount: int, day: date, means: Means, reason: str) -> None:
    check_amount(amount)
    if means in (Means.DEPOSIT, Means.DEBIT):
        raise DeskError("請選退款方式。", "means")
    check_day(desk, day, means)
    check_words(reason, "請寫退款的原因。")


def _approved(desk: Desk, applicant_id: int, approval: Approval) -> str:
    """Return the approver's name where he is another, may approve, and gave his own PIN."""
    if not approval.approver_id:
        raise DeskError("沒有別人可以批准：請在設定裡給主任或物業經理設 PIN。", "approver")
    if approval.approver_id == applicant_id:
        raise DeskError("批准人不能是經辦人自己。", "approver")
    approver = prove(desk, approval.approver_id, approval.pin)
    if not may(approver.roles, Action.APPROVE_REFUND):
        raise DeskError(f"只有{who_may(Action.APPROVE_REFUND)}可以批准退款。", "approver")
    return approver.name


def _left(draft: RefundDraft) -> int:
    """Return the account of the payment, or refuse where less is left of it than is to be refunded."""
    rows = queries_ledger.payments_named([draft.payment_id])
    if not rows:
        raise DeskError("沒有這張收據。", "payment")
    line = payment_line(rows[0])
    if line.prepaid < draft.amount:
        raise DeskError(f"{line.number} 的預存只有 {shown(line.prepaid)} 元。", "amount")
    if draft.paid_on < line.paid_on:
        raise DeskError("退款日期不能早於收款日期。", "paid_on")
    return line.account_id


def _held(desk: Desk, draft: DepositSettlement) -> int:
    """Return the account of a deposit, or refuse where less is held, or less owed, than is asked."""
    if draft.to_arrears < 0 or draft.paid_out < 0:
        raise DeskError("金額要大於零。", "amount")
    row = Charge.get_or_none(Charge.id == draft.charge_id)
    if row is None:
        raise DeskError("沒有這筆押金。", "charge")
    lines = ledger_lines(desk, [row.account_id])[row.account_id]
    line = next(one for one in lines if one.charge_id == draft.charge_id)
    if line.held < draft.to_arrears + draft.paid_out:
        raise DeskError(f"{line.item_name}現存 {shown(line.held)} 元，不夠。", "amount")
    owed = sum(one.owed for one in _arrears(lines))
    if draft.to_arrears > owed:
        raise DeskError(f"這一戶可以抵的欠費是 {shown(owed)} 元。", "to_arrears")
    return int(row.account_id)


def _arrears(lines: tuple[LedgerLine, ...]) -> list[LedgerLine]:
    return [line for line in lines if line.owed > 0 and not line.is_deposit and not line.disputed]


def _as_refund(draft: DepositSettlement, amount: int, means: Means) -> RefundDraft:
    return RefundDraft(payment_id=0, amount=amount, means=means, paid_on=draft.paid_on, reason=draft.reason)


def _refund(
    desk: Desk,
    draft: RefundDraft,
    account_id: int,
    approver: str,
    *,
    payment_id: int | None = None,
    charge_id: int | None = None,
) -> str:
    number = next_number(Series.REFUND, desk.now())
    row = Refund.create(
        number=number,
        account=account_id,
        payment=payment_id,
        charge=charge_id,
        paid_on=draft.paid_on,
        means=draft.means,
        amount=draft.amount,
        reason=draft.reason.strip(),
        approver=approver,
        made_at=desk.now(),
        person=desk.person.id if desk.person else None,
    )
    words = {
        "金額": shown(draft.amount),
        "方式": draft.means,
        "日期": draft.paid_on,
        "原因": draft.reason.strip(),
        "批准人": approver,
    }
    record_deed(desk, Subject.FEES, Deed.RECORDED, row.id, f"退款 {number}", words)
    return number


def _to_arrears(desk: Desk, draft: DepositSettlement, account_id: int) -> str:
    """Take money of a deposit as a payment of what is owed, and return its receipt's number."""
    open_ones = [line.as_open for line in _arrears(account_ledger(desk, account_id).lines)]
    settled, _rest = settle(open_ones, draft.to_arrears, by_itself=True)
    row = Payment.create(
        number=next_number(Series.RECEIPT, desk.now()),
        account=account_id,
        paid_on=draft.paid_on,
        recorded_at=desk.now(),
        means=Means.DEPOSIT,
        amount=draft.to_arrears,
        note=draft.reason.strip(),
        person=desk.person.id if desk.person else None,
    )
    allocate(desk, row.id, settled, draft.paid_on)
    words = {"金額": shown(draft.to_arrears), "方式": Means.DEPOSIT, "日期": draft.paid_on}
    record_deed(desk, Subject.FEES, Deed.RECORDED, row.id, f"收據 {row.number}", words)
    return str(row.number)
