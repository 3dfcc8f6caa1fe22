"""Receipts (收據): what a payment settled at the counter and what of it became 預存, as the paper says it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from wuye_desk.domain.billing.terms import Basis, Means
from wuye_desk.domain.errors import DeskError
from wuye_desk.services.desk import Desk
from wuye_desk.store import queries_receipts


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """One charge a payment settled, or part of it; 分."""

    charge_id: int
    item_name: str
    month: int
    amount: int
    is_deposit: bool


@dataclass(frozen=True, slots=True)
class Receipt:
    """One payment as its receipt says it; 分."""

    payment_id: int
    number: str
    account_id: int
    room_label: str
    name: str
    paid_on: date
    recorded_at: datetime
    means: Means
    amount: int
    lines: tuple[ReceiptLine, ...]
    only_item_name: str
    """What its 預存 may pay; empty where it may pay anything."""
    payer_name: str
    note: str
    taken_by: str
    reversed_on: date | None
    reversed_for: str
    has_refund: bool

    @property
    def prepaid(self) -> int:
        """Return what of it settled nothing when it was taken (預存)."""
        return self.amount - sum(line.amount for line in self.lines)


def receipt(desk: Desk, payment_id: int) -> Receipt:
    """Return the receipt of a payment; DeskError where there is none."""
    found = receipts_of(desk, [payment_id])
    if not found:
        raise DeskError("沒有這張收據。")
    return found[0]


def receipts_of(desk: Desk, payment_ids: Collection[int]) -> tuple[Receipt, ...]:  # noqa: ARG001
    """Return the receipts of these payments in the order of their numbers."""
    return _receipts(queries_receipts.payments_named(payment_ids))


def receipts_on(desk: Desk, day: date) -> tuple[Receipt, ...]:  # noqa: ARG001
    """Return the receipts of the money of one day, in the order of their numbers."""
    return _receipts(queries_receipts.payments_on(day))


def latest_receipts(desk: Desk, count: int = 30) -> tuple[Receipt, ...]:  # noqa: ARG001
    """Return the receipts given last, the latest first."""
    return _receipts(queries_receipts.latest_payments(count))[::-1]


def _receipts(rows: list[tuple[Any, ...]]) -> tuple[Receipt, ...]:
    lines: dict[int, list[ReceiptLine]] = {row[0]: [] for row in rows}
    for payment_id, charge_id, name, month, amount, basis in queries_receipts.settled_at_once(list(lines)):
        is_deposit = Basis(basis) is Basis.DEPOSIT
        lines[payment_id].append(ReceiptLine(charge_id, name, month, amount, is_deposit))
    return tuple(_receipt(row, tuple(lines[row[0]])) for row in rows)


def _receipt(row: tuple[Any, ...], lines: tuple[ReceiptLine, ...]) -> Receipt:
    return Receipt(
        payment_id=row[0],
        number=row[1],
        account_id=row[2],
        room_label=row[3],
        name=row[4],
        paid_on=row[5],
        recorded_at=row[6],
        means=row[7],
        amount=row[8],
        lines=lines,
        only_item_name=row[9] or "",
        payer_name=row[10],
        note=row[11],
        taken_by=row[12] or "",
        reversed_on=row[13],
        reversed_for=row[14],
        has_refund=bool(row[15]),
    )
