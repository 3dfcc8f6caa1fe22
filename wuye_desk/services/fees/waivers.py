"""減免: what an account need not pay, for what reason, approved by whom, until when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from peewee import JOIN

from wuye_desk.domain.billing.months import month_words
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Subject
from wuye_desk.domain.permissions import Action
from wuye_desk.services.trust.history import record_change
from wuye_desk.store.models import Account, Party, Person, Room
from wuye_desk.store.models.fees import FeeItem, Waiver

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class WaiverLine:
    """One waiver as lists show it; months are YYYYMM."""

    id: int
    account_id: int
    room: str
    name: str
    item_id: int | None
    item: str
    """Empty for all items."""
    from_month: int
    until_month: int | None
    percent: int
    reason: str
    approver: str
    by: str


@dataclass(frozen=True, slots=True)
class WaiverDraft:
    """A waiver as it is typed; without an item it is of all."""

    account_id: int | None
    item_id: int | None
    from_month: int
    until_month: int | None
    percent: int
    reason: str
    approver: str


def waivers(desk: Desk) -> list[WaiverLine]:  # noqa: ARG001
    """Return all waivers, the latest first."""
    rows = Waiver.select(Waiver, Account, Room, Party, FeeItem, Person).join(Account).join(Room)
    rows = rows.switch(Account).join(Party).switch(Waiver).join(FeeItem, JOIN.LEFT_OUTER)
    rows = rows.switch(Waiver).join(Person, JOIN.LEFT_OUTER)
    return [_line(row) for row in rows.order_by(Waiver.from_month.desc(), Waiver.id.desc())]


def add_waiver(desk: Desk, draft: WaiverDraft) -> int:
    """Keep a waiver; months posted already change only where they are run again."""
    person = desk.require(Action.KEEP_PRICES)
    _check(draft)
    with desk.store.write():
        row = Waiver.create(
            account=draft.account_id,
            item=draft.item_id,
            from_month=draft.from_month,
            until_month=draft.until_month,
            percent=draft.percent,
            reason=draft.reason.strip(),
            approver=draft.approver.strip(),
            made_at=desk.now(),
            person=person.id or None,
        )
        record_change(desk, Subject.FEES, f"waiver {row.id}", _title(row), before=None, after=_told(row))
    return int(row.id)


def end_waiver(desk: Desk, waiver_id: int, until_month: int) -> None:
    """Let a waiver end with a month, YYYYMM; the row stays."""
    desk.require(Action.KEEP_PRICES)
    row = Waiver.get_by_id(waiver_id)
    if until_month < row.from_month:
        raise DeskError("止月不能早於起月。", "until_month")
    with desk.store.write():
        before = _told(row)
        row.until_month = until_month
        row.save()
        record_change(desk, Subject.FEES, f"waiver {waiver_id}", _title(row), before=before, after=_told(row))


def _check(draft: WaiverDraft) -> None:
    if draft.account_id is None:
        raise DeskError("請選一戶。", "account")
    if not 1 <= draft.percent <= 100:
        raise DeskError("減免 1 至 100%。", "percent")
    if draft.until_month is not None and draft.until_month < draft.from_month:
        raise DeskError("止月不能早於起月。", "until_month")
    if not draft.reason.strip():
        raise DeskError("請填減免的原因。", "reason")
    if not draft.approver.strip():
        raise DeskError("請填誰批准的。", "approver")


def _line(row: Waiver) -> WaiverLine:
    return WaiverLine(
        id=row.id,
        account_id=row.account_id,
        room=row.account.room.label,
        name=row.account.party.name,
        item_id=row.item_id,
        item=row.item.name if row.item_id else "",
        from_month=row.from_month,
        until_month=row.until_month,
        percent=row.percent,
        reason=row.reason,
        approver=row.approver,
        by=row.person.name if row.person_id else "",
    )


def _title(row: Waiver) -> str:
    return str(row.account.room.label)


def _told(row: Waiver) -> dict[str, object]:
    return {
        "項目": row.item.name if row.item_id else "全部項目",
        "起月": month_words(row.from_month),
        "止月": month_words(row.until_month) if row.until_month else "",
        "減免": f"{row.percent}%",
        "原因": row.reason,
        "批准人": row.approver,
    }
