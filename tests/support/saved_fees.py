"""A row of every table of the fees, for the file a release leaves behind."""

from __future__ import annotations

from datetime import date, datetime

from wuye_desk.domain.billing.terms import (
    Basis,
    DeliveryWay,
    Duty,
    Means,
    NoticeKind,
    Origin,
    SlipKind,
)
from wuye_desk.store.models import Account
from wuye_desk.store.models.fees import (
    Charge,
    FeeItem,
    Meter,
    MonthRun,
    Price,
    Reading,
    Slip,
    SlipHandOver,
    Waiver,
)
from wuye_desk.store.models.notices import Delivery, Milestone, Notice, NoticeBatch
from wuye_desk.store.models.payments import (
    Allocation,
    BankBatch,
    BankLine,
    CashDay,
    Payment,
    Refund,
    UnplacedMoney,
)

DAY, MONTH = date(2026, 11, 3), 202611


def add_fees(now: datetime) -> None:
    """Write one row of each."""
    account = Account.get()
    item = FeeItem.get_or_create(code="water", defaults={"name": "水費", "basis": Basis.USAGE, "unit": "m³"})[
        0
    ]
    Price.create(item=item, starts_on=DAY, amount=34_500, made_at=now)
    words = {"reason": "停水三天", "approver": "周建國"}
    Waiver.create(account=account, item=item, from_month=MONTH, made_at=now, **words)
    meter = Meter.create(room=account.room, item=item, starts_on=DAY)
    shown = {"before": 0, "value": 14_000, "usage": 14_000}
    Reading.create(meter=meter, month=202610, read_on=DAY, made_at=now, **shown)
    handed = SlipHandOver.create(
        kind=SlipKind.REPAIR, month=MONTH, handed_at=now, taken_by="馮淑芬", count=1, amount=12_000
    )
    made = {"kind": SlipKind.REPAIR, "number": "WX-202611-001", "amount": 12_000}
    Slip.create(account=account, room=account.room, day=DAY, made_at=now, handed_over=handed, **made)
    run = MonthRun.create(month=MONTH, posted_at=now, count=1, amount=4_830)
    charge = Charge.create(
        account=account,
        item=item,
        month=MONTH,
        origin=Origin.RUN,
        amount=4_830,
        due_on=DAY,
        run=run,
        posted_at=now,
    )
    _add_money(account, charge, now)
    _add_notice(account, now)


def _add_money(account: Account, charge: Charge, now: datetime) -> None:
    payment = Payment.create(
        number="SJ-202611-001", account=account, paid_on=DAY, recorded_at=now, means=Means.CASH, amount=5_000
    )
    Allocation.create(payment=payment, charge=charge, amount=4_830, settled_on=DAY, made_at=now)
    words = {"number": "TK-202611-001", "reason": "退預存", "approver": "周建國"}
    paid = {"paid_on": DAY, "means": Means.CASH, "amount": 170}
    Refund.create(account=account, payment=payment, made_at=now, **paid, **words)
    UnplacedMoney.create(received_on=DAY, means=Means.TRANSFER, amount=9_900, made_at=now)
    batch = BankBatch.create(month=MONTH, sent_at=now, count=1, amount=4_830)
    BankLine.create(batch=batch, account=account, amount=4_830)
    CashDay.create(day=DAY, closed_at=now)


def _add_notice(account: Account, now: datetime) -> None:
    batch = NoticeBatch.create(kind=NoticeKind.FEES, month=MONTH, made_at=now, count=1)
    words = {"number": "GF-202611-001", "kind": NoticeKind.FEES, "month": MONTH, "issued_on": DAY}
    notice = Notice.create(batch=batch, place=1, account=account, total=4_830, **words)
    Delivery.create(notice=notice, way=DeliveryWay.IN_PERSON, at=now, recorded_at=now)
    Milestone.create(cycle=MONTH, duty=Duty.FEE_NOTICES, done_at=now)
