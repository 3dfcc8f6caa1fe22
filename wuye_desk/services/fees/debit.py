"""銀行托收: who is in the batch of a month and who is not, and sending it (篇1 2.6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from peewee import JOIN

from wuye_desk.domain.billing.debit import PAYS_BY_DEBIT, LeftOut
from wuye_desk.domain.billing.months import month_words
from wuye_desk.domain.billing.terms import DebitState
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.moments import local
from wuye_desk.domain.money import shown
from wuye_desk.domain.permissions import Action
from wuye_desk.services.fees.ledger import LedgerLine, ledger_lines
from wuye_desk.services.trust.history import record_deed
from wuye_desk.store import queries_ledger
from wuye_desk.store.models import Account, Party, Room
from wuye_desk.store.models.payments import BankBatch, BankLine, Payment
from wuye_desk.store.sealing import masked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wuye_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class DebitCandidate:
    """One account that pays by 托收; amount in 分, what the bank is asked for."""

    account_id: int
    room: str
    name: str
    bank: str
    number: str
    """Masked."""
    months: tuple[int, ...]
    amount: int
    left_out: LeftOut | None


@dataclass(frozen=True, slots=True)
class BatchPreview:
    """Who would be sent for a month, and who is left out and why, in walking order."""

    month: int
    going: tuple[DebitCandidate, ...]
    left_out: tuple[DebitCandidate, ...]

    @property
    def amount(self) -> int:
        """Return what the bank would be asked for, in 分."""
        return sum(one.amount for one in self.going)


@dataclass(frozen=True, slots=True)
class DebitLine:
    """One line of a batch that was sent; amount in 分."""

    id: int
    account_id: int
    room: str
    name: str
    number: str
    """Masked."""
    amount: int
    state: DebitState
    reason: str
    receipt: str
    """The number of the receipt; empty until the bank has paid."""


@dataclass(frozen=True, slots=True)
class Batch:
    """A batch that was sent; 分."""

    id: int
    month: int
    sent_at: datetime
    amount: int
    lines: tuple[DebitLine, ...]
    result_at: datetime | None

    def of_state(self, state: DebitState) -> tuple[DebitLine, ...]:
        """Return the lines that stand there."""
        return tuple(one for one in self.lines if one.state is state)


def preview_batch(desk: Desk, month: int) -> BatchPreview:
    """Return who would be debited for what is owed up to a month (YYYYMM)."""
    found = _candidates(desk, month)
    going = tuple(one for one in found if one.left_out is None)
    return BatchPreview(month, going, tuple(one for one in found if one.left_out is not None))


def send_batch(desk: Desk, month: int, count: int, amount: int) -> Batch:
    """Keep that the batch of a month goes to the bank: its accounts are 托收中 from now on.

    count and amount (分) are what was shown; DeskError where that has changed since, or nobody is in it.
    """
    person = desk.require(Action.SEND_DEBIT)
    with desk.store.write():
        preview = preview_batch(desk, month)
        if (len(preview.going), preview.amount) != (count, amount):
            raise DeskError("名單剛剛有變（有人繳了費或資料改過）。請看過新的名單再送。")
        if not preview.going:
            raise DeskError("沒有要送銀行托收的收費戶。")
        row = BankBatch.create(
            month=month, sent_at=desk.now(), count=count, amount=amount, person=person.id or None
        )
        for one in preview.going:
            BankLine.create(batch=row, account=one.account_id, amount=one.amount)
        words = {"戶數": count, "金額": shown(amount)}
        record_deed(desk, Subject.FEES, Deed.RECORDED, f"debit {row.id}", batch_title(row), words)
        return batch(desk, row.id)


def batches_of(desk: Desk, month: int) -> tuple[Batch, ...]:
    """Return the batches of a month, the latest first."""
    ids = BankBatch.select(BankBatch.id).where(BankBatch.month == month).order_by(BankBatch.id.desc())
    return tuple(batch(desk, row.id) for row in ids)


def batch(desk: Desk, batch_id: int) -> Batch:  # noqa: ARG001
    """Return one batch with its lines in the order they were sent; DeskError where there is none."""
    row = BankBatch.get_or_none(BankBatch.id == batch_id)
    if row is None:
        raise DeskError("沒有這一批托收。")
    payer = Account.alias()
    query = (
        BankLine.select(BankLine, Account, Room, Party, payer, Payment)
        .join(Account)
        .join(Room)
        .switch(Account)
        .join(Party)
        .switch(Account)
        .join(payer, JOIN.LEFT_OUTER, on=(Account.payer == payer.id), attr="paying")
        .switch(BankLine)
        .join(Payment, JOIN.LEFT_OUTER)
        .where(BankLine.batch == batch_id)
        .order_by(BankLine.id)
    )
    lines = tuple(_line(one) for one in query)
    return Batch(row.id, row.month, row.sent_at, row.amount, lines, row.result_at)


def batch_title(row: BankBatch) -> str:
    """Return how people know a batch."""
    return f"{month_words(row.month)}托收（{local(row.sent_at):%m-%d %H:%M} 送）"


def _line(one: BankLine) -> DebitLine:
    account = one.account
    paying = getattr(account, "paying", None) or account
    return DebitLine(
        id=one.id,
        account_id=account.id,
        room=account.room.label,
        name=account.party.name,
        number=masked(paying.bank_account),
        amount=one.amount,
        state=one.state,
        reason=one.reason,
        receipt=one.payment.number if one.payment_id else "",
    )


def _candidates(desk: Desk, month: int) -> list[DebitCandidate]:
    accounts = list(_accounts())
    ids = [account.id for account in accounts]
    lines, today = ledger_lines(desk, ids), local(desk.now()).date()
    prepaid: dict[int, int] = {}
    for _payment, account_id, only_item, amount in queries_ledger.left_over(ids):
        if not only_item:
            prepaid[account_id] = prepaid.get(account_id, 0) + amount
    under_way = {
        row[0]
        for row in BankLine.select(BankLine.account).where(BankLine.state == DebitState.UNDER_WAY).tuples()
    }
    found = []
    for account in accounts:
        open_ones = [line for line in lines[account.id] if _may_be_asked(line, month)]
        asked = [line for line in open_ones if not line.disputed]
        amount = max(sum(line.owed for line in asked) - prepaid.get(account.id, 0), 0)
        ended = account.ends_on is not None and account.ends_on < today
        if ended and not open_ones:
            continue
        why = (
            LeftOut.UNDER_WAY
            if account.id in under_way
            else LeftOut.ENDED
            if ended
            else _why_not(account, open_ones, asked, amount, today)
        )
        found.append(_candidate(account, asked, amount, why))
    return found


def _may_be_asked(line: LedgerLine, month: int) -> bool:
    """Return whether a charge can be in a batch: a deposit is paid at the counter, with its terms told."""
    return line.owed > 0 and line.month <= month and not line.is_deposit


def _why_not(
    account: Account, open_ones: Sequence[LedgerLine], asked: Sequence[LedgerLine], amount: int, today: date
) -> LeftOut | None:
    paying = getattr(account, "paying", None) or account
    if not open_ones:
        return LeftOut.NOTHING
    if not asked:
        return LeftOut.DISPUTED
    if not amount:
        return LeftOut.PREPAID
    if not paying.bank_account:
        return LeftOut.NO_NUMBER
    if paying.consent_on is None or paying.consent_on > today:
        return LeftOut.NO_CONSENT
    return None


def _candidate(
    account: Account, asked: Sequence[LedgerLine], amount: int, why: LeftOut | None
) -> DebitCandidate:
    paying = getattr(account, "paying", None) or account
    months = tuple(sorted({line.month for line in asked}))
    return DebitCandidate(
        account_id=account.id,
        room=account.room.label,
        name=account.party.name,
        bank=paying.bank_name or "",
        number=masked(paying.bank_account),
        months=months,
        amount=amount,
        left_out=why,
    )


def _accounts() -> Sequence[Account]:
    """Return every account that is paid by 托收, by itself or by who pays for it, in walking order."""
    payer = Account.alias()
    query = (
        Account.select(Account, Room, Party, payer)
        .join(Room)
        .switch(Account)
        .join(Party)
        .switch(Account)
        .join(payer, JOIN.LEFT_OUTER, on=(Account.payer == payer.id), attr="paying")
        .where(
            payer.payment_way.contains(PAYS_BY_DEBIT)
            | (Account.payer.is_null() & Account.payment_way.contains(PAYS_BY_DEBIT))
        )
        .order_by(Room.walking_key, Account.id)
    )
    return list(query)
