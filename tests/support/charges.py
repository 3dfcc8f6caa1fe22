"""Charges as a month run or a move-in would post them, for tests of the money that pays them."""

from __future__ import annotations

from datetime import date

from wuye_desk.domain.billing.months import day_in
from wuye_desk.domain.billing.terms import Basis, Origin
from wuye_desk.services.desk import Desk
from wuye_desk.store.models import Account, Room
from wuye_desk.store.models.fees import Charge, FeeItem

ITEMS = {
    "management": ("管理費", Basis.AREA),
    "water": ("水費", Basis.USAGE),
    "utility_deposit": ("水電押金", Basis.DEPOSIT),
}


def account_of(room: str) -> int:
    """Return the id of who answers for a room now."""
    found = Account.select(Account.id).join(Room).where(Room.label == room, Account.ends_on.is_null())
    return int(found.tuples().first()[0])


def item(code: str) -> FeeItem:
    """Return an item, making it where the file has none."""
    name, basis = ITEMS[code]
    found: FeeItem = FeeItem.get_or_create(code=code, defaults={"name": name, "basis": basis})[0]
    return found


def charge(
    desk: Desk,
    account_id: int,
    code: str,
    month: int,
    amount: int,
    *,
    due_on: date | None = None,
    corrects: int | None = None,
) -> int:
    """Post one charge (分) and return its id."""
    with desk.store.write():
        row = Charge.create(
            account=account_id,
            item=item(code),
            month=month,
            origin=Origin.RUN if corrects is None else Origin.CORRECTION,
            amount=amount,
            due_on=due_on or day_in(month, 5),
            corrects=corrects,
            posted_at=desk.now(),
        )
    return int(row.id)
