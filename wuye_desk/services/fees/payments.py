"""收款: takes money for one account or several, settles what it settles, and gives each a receipt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from wuye_desk.domain.billing.settling import OpenCharge, Settled, refused_names, settle
from wuye_desk.domain.billing.terms import Means
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.money import shown
from wuye_desk.domain.numbers import Series
from wuye_desk.domain.permissions import Action
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.ledger import LedgerLine, ledger_lines
from wuye_desk.services.fees.money_checks import check_amount, check_day
from wuye_desk.services.fees.prepaid import allocate
from wuye_desk.services.fees.receipts import Receipt, receipts_of
from wuye_desk.services.trust.history import record_deed
from wuye_desk.store.models import Account, Room
from wuye_desk.store.models.fees import FeeItem
from wuye_desk.store.models.payments import Payment
from wuye_desk.store.serials import next_number

LONGEST_NOTE = 200


@dataclass(frozen=True, kw_only=True)
class PaymentDraft:
    """Money as it comes in; amount in 分."""

    account_id: int
    amount: int
    means: Means
    paid_on: date
    named: tuple[int, ...] = ()
    """The charges the payer wants settled, in that order; none: the oldest first (民法典 560)."""
    settles_nothing: bool = False
    """All of it is to be 預存, though something may be owed."""
    payer_name: str = ""
    only_item: str = ""
    """The code of the one item it may pay (預收管理費); empty: anything."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What a payment would settle: (charge, 分) of each account, and what would be 預存."""

    settled: tuple[Settled, ...]
    prepaid: int


def take_payment(desk: Desk, draft: PaymentDraft) -> Receipt:
    """Keep a payment of one account with a number of its own, and return its receipt.

    What it does not settle becomes 預存. Raises DeskError for a sum, a day or a charge that cannot be.
    """
    desk.require(Action.TAKE_PAYMENT)
    with desk.store.write():
        return receipts_of(desk, [keep_payment(desk, draft)])[0]


def take_joint_payment(desk: Desk, draft: PaymentDraft, account_ids: Sequence[int]) -> tuple[Receipt, ...]:
    """Keep one sum that pays for several accounts: each gets its receipt, the payer what is left over.

    draft.account_id is the payer's; the charges of all accounts are settled as if they were one's.
    """
    desk.require(Action.TAKE_PAYMENT)
    with desk.store.write():
        parts = _parts(desk, draft, account_ids)
        return receipts_of(desk, [keep_payment(desk, part, settled=settled) for part, settled in parts])


def foresee_payment(desk: Desk, draft: PaymentDraft, account_ids: Sequence[int] = ()) -> Foreseen:
    """Return what a payment would settle as things stand; nothing is written."""
    if draft.settles_nothing:
        return Foreseen((), draft.amount)
    open_ones = _open(desk, account_ids or (draft.account_id,))
    settled, rest = settle(open_ones, draft.amount, named=draft.named, only_item=draft.only_item or None)
    return Foreseen(settled, rest)


def accounts_paid_by(desk: Desk, account_id: int) -> tuple[tuple[int, str], ...]:  # noqa: ARG001
    """Return the accounts another one pays for, with their rooms, in walking order."""
    query = Account.select(Account.id, Room.label).join(Room).where(Account.payer == account_id)
    return tuple(query.order_by(Room.walking_key, Account.id).tuples())


def _parts(
    desk: Desk, draft: PaymentDraft, account_ids: Sequence[int]
) -> list[tuple[PaymentDraft, tuple[Settled, ...]]]:
    """Return the payment cut into one for each account that gets anything of it, with what each settles."""
    check_amount(draft.amount)
    _refuse_names(desk, draft, account_ids)
    of_account = {line.charge_id: account for account, line in _lines(desk, account_ids)}
    foreseen = foresee_payment(desk, draft, account_ids)
    parts = []
    for account_id in dict.fromkeys((draft.account_id, *account_ids)):
        mine = tuple(one for one in foreseen.settled if of_account[one.charge_id] == account_id)
        amount = sum(one.amount for one in mine)
        amount += foreseen.prepaid if account_id == draft.account_id else 0
        if amount:
            parts.append((replace(draft, account_id=account_id, amount=amount, named=()), mine))
    return parts


def _refuse_names(desk: Desk, draft: PaymentDraft, account_ids: Sequence[int]) -> None:
    if refused_names(_open(desk, account_ids), draft.named):
        raise DeskError("所選的收費已付清、在爭議中，或不是這一戶的；請重新查一次。", "charges")


def keep_payment(
    desk: Desk,
    draft: PaymentDraft,
    *,
    settled: tuple[Settled, ...] | None = None,
    counted_before: bool = False,
) -> int:
    """Keep one payment and return its id; inside Store.write().

    settled is what it settles where that was reckoned with other accounts together. counted_before: the money
    is in the books of its day already, so that a close does not stand in the way.
    """
    _check(desk, draft)
    if not counted_before:
        check_day(desk, draft.paid_on, draft.means)
    item = FeeItem.get_or_none(FeeItem.code == draft.only_item) if draft.only_item else None
    settled = foresee_payment(desk, draft).settled if settled is None else settled
    prepaid = draft.amount - sum(one.amount for one in settled)
    row = Payment.create(
        number=next_number(Series.RECEIPT, desk.now()),
        account=draft.account_id,
        only_item=item,
        paid_on=draft.paid_on,
        recorded_at=desk.now(),
        means=draft.means,
        amount=draft.amount,
        payer_name=draft.payer_name.strip(),
        note=draft.note.strip(),
        person=desk.person.id if desk.person else None,
    )
    allocate(desk, row.id, settled, draft.paid_on)
    words = {
        "金額": shown(draft.amount),
        "方式": draft.means,
        "日期": draft.paid_on,
        "繳款人": draft.payer_name,
        "預存": shown(prepaid) if prepaid else "",
    }
    record_deed(desk, Subject.FEES, Deed.RECORDED, row.id, f"收據 {row.number}", words)
    return int(row.id)


def _check(desk: Desk, draft: PaymentDraft) -> None:
    check_amount(draft.amount)
    if not isinstance(draft.means, Means):
        raise DeskError("請選收款方式。", "means")
    if len(draft.note) > LONGEST_NOTE:
        raise DeskError(f"備註最多 {LONGEST_NOTE} 字。", "note")
    if not Account.select().where(Account.id == draft.account_id).exists():
        raise DeskError("沒有這個收費戶。", "household")
    if draft.only_item and not FeeItem.select().where(FeeItem.code == draft.only_item).exists():
        raise DeskError("沒有這個收費項目。", "only_item")
    _refuse_names(desk, draft, (draft.account_id,))


def _open(desk: Desk, account_ids: Sequence[int]) -> list[OpenCharge]:
    return [line.as_open for _account, line in _lines(desk, account_ids) if line.owed > 0]


def _lines(desk: Desk, account_ids: Sequence[int]) -> list[tuple[int, LedgerLine]]:
    found = ledger_lines(desk, account_ids)
    return [(account, line) for account, lines in found.items() for line in lines]
