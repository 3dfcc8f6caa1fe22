"""《管理費通知單》 of a cycle: who gets one, numbered without gaps, printed, and printed again (篇1 2.3)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from wuye_desk.documents.sf02_frame import FORM
from wuye_desk.domain.billing.months import month_words
from wuye_desk.domain.billing.terms import DeliveryWay, NoticeKind
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.moments import WEEKDAYS, from_stamp, local
from wuye_desk.domain.money import shown
from wuye_desk.domain.numbers import Series
from wuye_desk.domain.permissions import Action
from wuye_desk.services.fees.month_run import due_day
from wuye_desk.services.fees.notice_making import Draft, drafts
from wuye_desk.services.station.station import hours, station
from wuye_desk.services.trust.history import record_deed
from wuye_desk.store import queries_notices as queries
from wuye_desk.store.models.notices import Notice, NoticeBatch
from wuye_desk.store.serials import next_number

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk

Report = Callable[[int, int], object]
_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class NoticePreview:
    """What making the notices of a cycle would make; 分."""

    cycle: int
    first: int
    """Accounts that get the notice of the month."""
    supplements: int
    """Accounts that were notified and get a supplement."""
    amount: int
    settled: int
    """Accounts with charges and nothing left to pay: they get none."""
    pay_by: date

    @property
    def count(self) -> int:
        """Return how many notices there would be."""
        return self.first + self.supplements


@dataclass(frozen=True, slots=True)
class NoticeLine:
    """One notice as the list shows it."""

    id: int
    number: str
    batch_id: int
    place: int
    account_id: int
    room: str
    name: str
    total: int
    issued_on: date
    printed_at: datetime | None
    owes: bool
    """Something that was due by its day is still to be paid."""
    way: DeliveryWay | None = None
    """What came of the last attempt to deliver it."""


@dataclass(frozen=True, slots=True)
class MadeNotices:
    """What was made; a count of 0 where nobody had anything to be told."""

    count: int
    amount: int
    batches: tuple[int, ...]


def preview_notices(desk: Desk, cycle: int) -> NoticePreview:
    """Return what making the notices of a cycle (YYYYMM) would make now."""
    found = list(drafts(desk, cycle))
    wanted = [draft for draft in found if draft.total > 0]
    supplements = sum(draft.supplement for draft in wanted)
    amount = sum(draft.total for draft in wanted)
    settled = len(found) - len(wanted)
    return NoticePreview(cycle, len(wanted) - supplements, supplements, amount, settled, due_day(cycle))


def make_notices(desk: Desk, cycle: int, report: Report = lambda _done, _total: None) -> MadeNotices:
    """Make the notice of everybody with something to pay, in walking order; supplements are a batch apart.

    All or nothing: broken off, no number is used. report is told how many are made, of how many.
    """
    desk.require(Action.PRINT_NOTICES)
    with desk.store.write():
        wanted = [draft for draft in drafts(desk, cycle) if draft.total > 0]
        groups = [[one for one in wanted if one.supplement is late] for late in (False, True)]
        told = _Told(report, len(wanted))
        batches = [_keep_batch(desk, cycle, group, told) for group in groups if group]
        amount = sum(draft.total for draft in wanted)
        if wanted:
            words = {"月份": month_words(cycle), "張數": len(wanted), "金額": shown(amount)}
            title = f"{month_words(cycle)}管理費通知單"
            record_deed(desk, Subject.FEES, Deed.RECORDED, f"notices {cycle}", title, words)
    return MadeNotices(len(wanted), amount, tuple(batches))


@dataclass
class _Told:
    """How far the making is."""

    report: Report
    total: int
    done: int = 0

    def more(self, count: int) -> None:
        """Tell that so many more are made."""
        self.done += count
        self.report(self.done, self.total)


def _keep_batch(desk: Desk, cycle: int, group: Sequence[Draft], told: _Told) -> int:
    now, today = desk.now(), local(desk.now()).date()
    batch: NoticeBatch = NoticeBatch.create(
        kind=NoticeKind.FEES,
        month=cycle,
        made_at=now,
        count=len(group),
        last_charge=queries.last_charge(),
        content=_common(desk, cycle, group),
        person=desk.person.id or None if desk.person else None,
    )
    for start in range(0, len(group), _AT_ONCE):
        rows = [
            {
                "number": next_number(Series.FEE_NOTICE, now),
                "kind": NoticeKind.FEES,
                "batch": batch.id,
                "place": place,
                "account": draft.account_id,
                "month": cycle,
                "issued_on": today,
                "total": draft.total,
                "content": draft.content,
            }
            for place, draft in enumerate(group[start : start + _AT_ONCE], start + 1)
        ]
        Notice.insert_many(rows).execute()
        told.more(len(rows))
    return int(batch.id)


def _common(desk: Desk, cycle: int, group: Sequence[Draft]) -> dict[str, str]:
    """Return what the sheets of a batch say alike, kept so that a reprint says the same."""
    card = station(desk)
    mark = "（補收）" if group[0].supplement else ""
    phone = card.fees_phone or card.phone
    return {
        "month": f"{month_words(cycle)}{mark}",
        "pay_by": max(draft.pay_by for draft in group).isoformat(),
        "payee": card.payee,
        "bank": "\u3000".join(part for part in (card.payee_bank, card.payee_account) if part),
        "contact": f"收費室 {phone}",
        "hours": "，".join(part for part in (_hours_words(desk), card.address) if part),
    }


def _hours_words(desk: Desk) -> str:
    """Return when the counter is open, by the hours of its first open day: 「工作日 8:30–17:30」."""
    week = hours(desk).week
    open_days = [number for number, day in enumerate(week) if day is not None]
    first = week[open_days[0]] if open_days else None
    if first is None:
        return ""
    if open_days == list(range(5)):
        days = "工作日"
    elif len(open_days) == len(WEEKDAYS):
        days = "每日"
    else:
        days = "、".join(WEEKDAYS[number] for number in open_days)
    return f"{days} {first.opens:%H:%M}–{first.closes:%H:%M}"


def notice_lines(desk: Desk, cycle: int) -> list[NoticeLine]:
    """Return the notices of a cycle, batch by batch in walking order, with what became of them."""
    printed, owing = queries.printings(FORM), owing_accounts(desk, cycle)
    delivered = queries.delivered(cycle)
    return [
        NoticeLine(
            notice_id,
            number,
            batch_id,
            place,
            account_id,
            room,
            name,
            total,
            date.fromisoformat(issued_on),
            from_stamp(printed[number]) if number in printed else None,
            account_id in owing,
            DeliveryWay(delivered[notice_id]) if notice_id in delivered else None,
        )
        for notice_id, number, batch_id, place, account_id, room, name, total, issued_on in queries.made(
            cycle
        )
    ]


def owing_accounts(desk: Desk, cycle: int) -> frozenset[int]:
    """Return the accounts that owe something due by the latest day of a cycle's notices."""
    days = [date.fromisoformat(row.content["pay_by"]) for row in _batches(cycle) if row.content]
    due_by = max([due_day(cycle), *days])
    return frozenset(row[0] for row in queries.open_charges(due_by, local(desk.now()).date()))


def _batches(cycle: int) -> Sequence[NoticeBatch]:
    rows = NoticeBatch.select().where(NoticeBatch.month == cycle, NoticeBatch.kind == NoticeKind.FEES)
    return list(rows.order_by(NoticeBatch.id))


def batch_named(batch_id: int) -> NoticeBatch:
    """Return a batch; DeskError where there is none."""
    batch: NoticeBatch | None = NoticeBatch.get_or_none(NoticeBatch.id == batch_id)
    if batch is None:
        raise DeskError("沒有這批通知單。")
    return batch
