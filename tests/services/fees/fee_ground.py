"""What tests of the fees begin with: prices, meters, and what stands of an account."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from openpyxl import Workbook
from peewee import fn

from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.items import ready_items
from wuye_desk.services.fees.prices import PriceDraft, add_price
from wuye_desk.store.models import Account, Room
from wuye_desk.store.models.fees import Charge, FeeItem, Meter, Reading

DAY = date(2026, 11, 23)
LONG_AGO = date(2020, 1, 1)


def priced(desk: Desk) -> None:
    """Give the station its items, and 管理費 at 2.80 a square metre."""
    ready_items(desk)
    put_price(desk, "management", "2.80")


def put_price(desk: Desk, item: str, price: str, day: date = LONG_AGO, **scope: object) -> int:
    """Price an item from a day on."""
    item_id = FeeItem.get(FeeItem.code == item).id
    return add_price(desk, PriceDraft(item_id, day, price, **scope))  # type: ignore[arg-type]


def account_of(room: str) -> int:
    """Return the earliest account of a room."""
    rows = Account.select().join(Room).where(Room.label == room).order_by(Account.id)
    return int(rows.first().id)


def charge_total(account_id: int) -> int:
    """Return what stands of all charges of an account, in 分."""
    return int(
        Charge.select(fn.COALESCE(fn.SUM(Charge.amount), 0)).where(Charge.account == account_id).scalar()
    )


def read_meter(room: str, item: str, usage: int | None, month: int = 202610, meter: int | None = None) -> int:
    """Give a room a meter where none is named, and a reading of the month; return the meter."""
    if meter is None:
        meter = Meter.create(
            room=Room.get(Room.label == room),
            item=FeeItem.get(FeeItem.code == item),
            starts_on=date(2026, 9, 24),
        ).id
    if usage is not None:
        day = date(*divmod(month, 100), 24)
        Reading.create(meter=meter, month=month, read_on=day, before=0, value=usage, usage=usage, made_at=0)
    return meter


def book(path: Path, rows: Sequence[Sequence[object]], name: str = "水表") -> Path:
    """Write rows as the one sheet of a workbook."""
    made = Workbook()
    sheet = made.active
    assert sheet is not None
    sheet.title = name
    for row in rows:
        sheet.append(list(row))
    made.save(path)
    return path
