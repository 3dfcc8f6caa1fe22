"""The ledger of an account (收費戶): what it owes and paid, its 預存 and deposits, counted from rows.

owed = amount + Σ corrections − Σ active allocations; 預存 of a payment = amount − Σ active allocations − Σ
refunds, nothing where it was reversed; held of a deposit = Σ active allocations − Σ given back. All in 分.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from wuye_desk.domain.billing.settling import OpenCharge
from wuye_desk.domain.billing.terms import Basis, Means, Origin
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import from_stamp, local
from wuye_desk.services.desk import Desk
from wuye_desk.store import queries_ledger
from wuye_desk.store.models import Account, Party, Room
from wuye_desk.store.queries_ledger import Row


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One charge with its corrections folded in; amounts in 分."""

    charge_id: int
    item: str
    item_name: str
    basis: Basis
    month: int
    due_on: date
    origin: Origin
    posted: int
    corrected: int
    settled: int
    given_back: int
    disputed: bool
    disputed_until: date | None
    disputed_for: str
    slip_id: int | None
    reason: str
    posted_at: datetime

    @property
    def amount(self) -> int:
        """Return what stands of it after its corrections."""
        return self.posted + self.corrected

    @property
    def owed(self) -> int:
        """Return what is still to be paid of it."""
        return self.amount - self.settled

    @property
    def is_deposit(self) -> bool:
        """Return whether it is money the station holds and gives back."""
        return self.basis is Basis.DEPOSIT

    @property
    def held(self) -> int:
        """Return what the station holds of a deposit; 0 of anything else."""
        return self.settled - self.given_back if self.is_deposit else 0

    @property
    def as_open(self) -> OpenCharge:
        """Return it as the rule of settling takes it."""
        return OpenCharge(
            self.charge_id, self.item, self.month, self.due_on, self.owed, self.is_deposit, self.disputed
        )


@dataclass(frozen=True, slots=True)
class PaymentLine:
    """One payment with what is left of it; amounts in 分."""

    payment_id: int
    account_id: int
    number: str
    paid_on: date
    recorded_at: datetime
    means: Means
    amount: int
    settled: int
    refunded: int
    only_item: str
    only_item_name: str
    payer_name: str
    note: str
    taken_by: str
    reversed_on: date | None
    reversed_for: str

    @property
    def prepaid(self) -> int:
        """Return what of it settles nothing yet (預存)."""
        return 0 if self.reversed_on else self.amount - self.settled - self.refunded


@dataclass(frozen=True, slots=True)
class AllocationLine:
    """What of a payment settles what of a charge, from a day on, until a day."""

    allocation_id: int
    payment_id: int
    payment_number: str
    charge_id: int
    amount: int
    settled_on: date
    undone_on: date | None


@dataclass(frozen=True, slots=True)
class RefundLine:
    """Money paid out again: of 預存, or of a deposit."""

    refund_id: int
    number: str
    paid_on: date
    means: Means
    amount: int
    payment_id: int | None
    charge_id: int | None
    reason: str
    approver: str
    person: str


@dataclass(frozen=True, slots=True)
class Ledger:
    """Everything about the money of one account."""

    account_id: int
    room_id: int
    room_label: str
    name: str
    lines: tuple[LedgerLine, ...]
    """Oldest due first; corrections are folded in."""
    payments: tuple[PaymentLine, ...]
    allocations: tuple[AllocationLine, ...]
    refunds: tuple[RefundLine, ...]
    under_debit: int
    """分 the bank is asked for at present (托收中)."""

    @property
    def open_lines(self) -> tuple[LedgerLine, ...]:
        """Return the charges of which something is owed, the oldest first."""
        return tuple(line for line in self.lines if line.owed > 0)

    @property
    def owed(self) -> int:
        """Return all that is owed, disputed charges and unpaid deposits among it."""
        return sum(line.owed for line in self.open_lines)

    @property
    def disputed(self) -> int:
        """Return what is owed and disputed at present (爭議中)."""
        return sum(line.owed for line in self.open_lines if line.disputed)

    @property
    def prepaid(self) -> int:
        """Return the 預存."""
        return sum(line.prepaid for line in self.payments)

    @property
    def deposits(self) -> int:
        """Return the deposits held."""
        return sum(line.held for line in self.lines)

    @property
    def oldest_due(self) -> date | None:
        """Return since when the oldest open charge is due; None where nothing is owed."""
        return min((line.due_on for line in self.open_lines), default=None)

    @property
    def months_owed(self) -> tuple[int, ...]:
        """Return the months (YYYYMM) of which something is owed, in order."""
        return tuple(sorted({line.month for line in self.open_lines}))

    def overdue(self, today: date) -> int:
        """Return what is owed and should have been paid before this day."""
        return sum(line.owed for line in self.open_lines if line.due_on < today)


@dataclass(frozen=True, slots=True)
class OwedAccount:
    """One account in arrears as lists show it; 分."""

    account_id: int
    room_id: int
    room_label: str
    building: str
    area_id: int | None
    name: str
    owed: int
    disputed: int
    oldest_month: int
    months: int
    oldest_due: date
    under_debit: bool


def account_ledger(desk: Desk, account_id: int) -> Ledger:
    """Return everything about the money of an account; DeskError where there is no such account."""
    found = Account.select(Account, Room, Party).join(Room).switch(Account).join(Party)
    account = found.where(Account.id == account_id).first()
    if account is None:
        raise DeskError("沒有這個收費戶。", "household")
    return Ledger(
        account_id=account_id,
        room_id=account.room_id,
        room_label=account.room.label,
        name=account.party.name,
        lines=ledger_lines(desk, [account_id])[account_id],
        payments=tuple(payment_line(row) for row in queries_ledger.payments_of(account_id)),
        allocations=tuple(_allocation(row) for row in queries_ledger.allocations_of(account_id)),
        refunds=tuple(_refund(row) for row in queries_ledger.refunds_of(account_id)),
        under_debit=queries_ledger.under_debit(account_id),
    )


def ledger_lines(desk: Desk, account_ids: Iterable[int]) -> dict[int, tuple[LedgerLine, ...]]:
    """Return the charges of many accounts at once, the oldest first, under each account asked for."""
    wanted = list(account_ids)
    found: dict[int, list[LedgerLine]] = {account_id: [] for account_id in wanted}
    today = local(desk.now()).date()
    for row in queries_ledger.charges_of(wanted):
        found[row[1]].append(_line(row, today))
    return {account_id: tuple(lines) for account_id, lines in found.items()}


def owed_accounts(desk: Desk, *, due_by: date | None = None, building: str = "") -> tuple[OwedAccount, ...]:
    """Return every account that owes, in walking order; due_by leaves out what falls due after that day."""
    today = local(desk.now()).date()
    rows = queries_ledger.owed_accounts(today, due_by or date.max, building)
    return tuple(_owed(row) for row in rows)


def _line(row: Row, today: date) -> LedgerLine:
    charge_id, _account, item, name, basis, month, due_on, origin, posted, corrected, settled, back = row[:12]
    until = _day(row[12])
    return LedgerLine(
        charge_id=charge_id,
        item=item,
        item_name=name,
        basis=Basis(basis),
        month=month,
        due_on=date.fromisoformat(due_on),
        origin=Origin(origin),
        posted=posted,
        corrected=corrected,
        settled=settled,
        given_back=back,
        disputed=until is not None and until >= today,
        disputed_until=until,
        disputed_for=row[13],
        slip_id=row[14],
        reason=row[15],
        posted_at=from_stamp(row[16]),
    )


def payment_line(row: Row) -> PaymentLine:
    """Return a payment out of a row of queries_ledger.payments_of."""
    payment_id, account_id, number, paid_on, recorded_at, means, amount, settled, refunded = row[:9]
    return PaymentLine(
        payment_id=payment_id,
        account_id=account_id,
        number=number,
        paid_on=date.fromisoformat(paid_on),
        recorded_at=from_stamp(recorded_at),
        means=Means(means),
        amount=amount,
        settled=settled,
        refunded=refunded,
        only_item=row[9],
        only_item_name=row[10],
        payer_name=row[11],
        note=row[12],
        taken_by=row[13],
        reversed_on=_day(row[14]),
        reversed_for=row[15],
    )


def _allocation(row: Row) -> AllocationLine:
    allocation_id, payment_id, number, charge_id, amount, settled_on, undone_on = row
    settled, undone = date.fromisoformat(settled_on), _day(undone_on)
    return AllocationLine(allocation_id, payment_id, number, charge_id, amount, settled, undone)


def _refund(row: Row) -> RefundLine:
    refund_id, number, paid_on, means, amount, payment_id, charge_id, reason, approver, person = row
    day, how = date.fromisoformat(paid_on), Means(means)
    return RefundLine(refund_id, number, day, how, amount, payment_id, charge_id, reason, approver, person)


def _owed(row: Row) -> OwedAccount:
    account_id, room_id, room, building, area, name, owed, disputed, month, months, due_on, debit = row
    oldest = date.fromisoformat(due_on)
    return OwedAccount(
        account_id, room_id, room, building, area, name, owed, disputed, month, months, oldest, bool(debit)
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
