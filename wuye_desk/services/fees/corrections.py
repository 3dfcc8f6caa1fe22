"""Charges by hand: an extra one, and corrections with a reason; a line that was posted is never changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from peewee import fn

from wuye_desk.domain.billing.terms import Origin
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.moments import local
from wuye_desk.domain.money import shown
from wuye_desk.domain.permissions import Action
from wuye_desk.services.fees.prepaid import release_surplus
from wuye_desk.services.trust.history import record_deed
from wuye_desk.store.models import Account, Room
from wuye_desk.store.models.fees import Charge, FeeItem

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class ExtraCharge:
    """A single charge as it is typed; 分."""

    account_id: int
    item_id: int
    month: int
    """YYYYMM."""
    amount: int
    due_on: date
    reason: str


def correct_charge(desk: Desk, charge_id: int, amount: int, reason: str) -> int:
    """Make a charge stand at an amount (分) by a line of its own; return that line.

    What was paid beyond it becomes 預存 again. A later run leaves it as it is. DeskError without a reason, or
    where nothing would change.
    """
    person = desk.require(Action.RUN_MONTH)
    if not reason.strip():
        raise DeskError("請填更正的原因。", "reason")
    if amount < 0:
        raise DeskError("應收不能小於零。", "amount")
    with desk.store.write():
        charge, stands = _standing(charge_id)
        if amount == stands:
            raise DeskError(f"現在就是 {shown(stands)} 元。", "amount")
        today = local(desk.now()).date()
        row = Charge.create(
            account=charge.account_id,
            item=charge.item_id,
            month=charge.month,
            origin=Origin.CORRECTION,
            amount=amount - stands,
            due_on=charge.due_on,
            slip=charge.slip_id,
            corrects=charge,
            reason=reason.strip(),
            posted_at=desk.now(),
            person=person.id or None,
        )
        if amount < stands:
            release_surplus(desk, [charge.account_id], today)
        words = {
            "項目": charge.item.name,
            "原為": shown(stands),
            "改為": shown(amount),
            "原因": reason.strip(),
        }
        _note(desk, row, words)
    return int(row.id)


def add_charge(desk: Desk, extra: ExtraCharge) -> int:
    """Post a single charge beside the runs, which never touch it; return its id."""
    person = desk.require(Action.RUN_MONTH)
    if extra.amount <= 0:
        raise DeskError("金額要大於零。", "amount")
    item = FeeItem.get_by_id(extra.item_id)
    if not extra.reason.strip():
        raise DeskError("請填收的是什麼。", "reason")
    with desk.store.write():
        row = Charge.create(
            account=extra.account_id,
            item=item,
            month=extra.month,
            origin=Origin.EXTRA,
            amount=extra.amount,
            due_on=extra.due_on,
            reason=extra.reason.strip(),
            posted_at=desk.now(),
            person=person.id or None,
        )
        _note(desk, row, {"項目": item.name, "金額": shown(extra.amount), "說明": extra.reason.strip()})
    return int(row.id)


def _standing(charge_id: int) -> tuple[Charge, int]:
    """Return a charge and what stands of it after its corrections."""
    charge: Charge | None = Charge.get_or_none(Charge.id == charge_id)
    if charge is None or charge.corrects_id is not None:
        raise DeskError("找不到這筆應收，請重新打開。")
    corrected = Charge.select(fn.COALESCE(fn.SUM(Charge.amount), 0)).where(Charge.corrects == charge)
    return charge, charge.amount + corrected.scalar()


def _note(desk: Desk, row: Charge, words: dict[str, object]) -> None:
    room = Account.select(Room.label).join(Room).where(Account.id == row.account_id).scalar()
    record_deed(desk, Subject.FEES, Deed.RECORDED, f"charge {row.id}", room, words)
