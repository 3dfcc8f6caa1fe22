"""What came of carrying the notices to their doors: attempts, one after the other (篇1 2.5)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from wuye_desk.domain.billing.terms import DeliveryWay
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.permissions import Action
from wuye_desk.services.trust.history import record_deed
from wuye_desk.store.models.notices import Delivery, Notice

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk

_RECEIPT = "/R"
"""What the QR code of a receipt has after the number."""
_MOST_NAMED = 20


def record_delivery(desk: Desk, notice_ids: Sequence[int], way: DeliveryWay) -> None:
    """Keep one attempt for each of these notices; a later one takes the place of the earlier in lists."""
    person = desk.require(Action.PRINT_NOTICES)
    if not notice_ids:
        raise DeskError("先選通知單，再記派發結果。")
    now = desk.now()
    rows = [
        {"notice": one, "way": way, "at": now, "recorded_at": now, "person": person.id or None}
        for one in notice_ids
    ]
    with desk.store.write():
        Delivery.insert_many(rows).execute()
        found = Notice.select(Notice.number).where(Notice.id << list(notice_ids[:_MOST_NAMED]))
        numbers = "、".join(row.number for row in found)
        if len(notice_ids) > _MOST_NAMED:
            numbers += f" 等 {len(notice_ids)} 張"
        words = {"通知單": numbers, "結果": way.label}
        record_deed(desk, Subject.FEES, Deed.RECORDED, f"notice {notice_ids[0]}", "派發通知單", words)


def record_scan(desk: Desk, scanned: str) -> int:
    """Keep that the notice of a scanned receipt was handed over in person; return its id.

    DeskError where the number is no notice's.
    """
    desk.require(Action.PRINT_NOTICES)
    number = scanned.strip().upper().removesuffix(_RECEIPT)
    row = Notice.get_or_none(Notice.number == number)
    if row is None:
        raise DeskError(f"沒有編號 {number} 的通知單。" if number else "請掃回執上的碼，或輸入編號。", "scan")
    record_delivery(desk, [row.id], DeliveryWay.IN_PERSON)
    return int(row.id)
