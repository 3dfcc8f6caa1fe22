"""What a run of the month would post, item by item, with everything somebody should look at before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from wuye_desk.domain.billing.due import LACKS, Lack
from wuye_desk.domain.billing.posting import is_odd
from wuye_desk.domain.money import shown
from wuye_desk.services.fees.items import ItemLine, ready_items
from wuye_desk.services.fees.reckoning import Plan, Reckoned, amounts_before, plan_of, reckon
from wuye_desk.store import queries_month_run as queries
from wuye_desk.store.models.fees import MonthRun

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class ItemSum:
    """One item of a cycle: over how many accounts, what is due, what would be posted; 分."""

    code: str
    name: str
    month: int
    accounts: int
    due: int
    difference: int


@dataclass(frozen=True, slots=True)
class Oddity:
    """Something somebody should look at before the run is posted."""

    account_id: int
    room: str
    name: str
    item: str
    """Code of the 收費項目."""
    item_name: str
    words: str


@dataclass(frozen=True, slots=True)
class LastRun:
    """The latest run of a cycle that posted anything."""

    posted_at: datetime
    by: str
    runs: int
    """How often this cycle was posted."""


@dataclass(frozen=True, slots=True)
class RunPreview:
    """What a run would post; amounts in 分."""

    cycle: int
    sums: tuple[ItemSum, ...]
    accounts: int
    """Accounts with something due."""
    count: int
    """Lines to be posted."""
    oddities: tuple[Oddity, ...]
    unpriced: tuple[str, ...]
    """Items left out because they are priced nowhere."""
    unread: tuple[str, ...]
    """Items of which no meter at all has been read."""
    last_run: LastRun | None

    @property
    def due(self) -> int:
        """Return all that is due."""
        return sum(one.due for one in self.sums)

    @property
    def amount(self) -> int:
        """Return what would be posted, what is taken back taken off."""
        return sum(one.difference for one in self.sums)


def preview_run(desk: Desk, cycle: int) -> RunPreview:
    """Return what a run of a cycle (YYYYMM) would post now, with all that looks odd; nothing is kept."""
    plan = plan_of(cycle, ready_items(desk))
    before = amounts_before(plan)
    sums = {item.code: [0, 0, 0] for item in plan.items}
    count, accounts, odd, unread = 0, 0, list[tuple[int, str, str]](), set[str]()
    for one in reckon(plan):
        accounts += bool(one.due)
        count += len(one.postings)
        _add(sums, one)
        odd.extend(_odd(one, before))
        unread.update(lack.item for lack in one.missing if lack.lack is Lack.NO_READING)
    unread = {item.code for item in plan.items if not sums[item.code][0]} & unread
    odd = [one for one in odd if one[2] != LACKS[Lack.NO_READING] or one[1] not in unread]
    return RunPreview(
        cycle,
        tuple(ItemSum(item.code, item.name, plan.month_of(item), *sums[item.code]) for item in plan.items),
        accounts,
        count,
        _oddities(plan, odd),
        tuple(item.name for item in plan.unpriced),
        tuple(item.name for item in plan.items if item.code in unread),
        last_run(desk, cycle),
    )


def last_run(desk: Desk, cycle: int) -> LastRun | None:  # noqa: ARG001
    """Return when a cycle (YYYYMM) was last posted, or None."""
    rows = list(MonthRun.select().where(MonthRun.month == cycle).order_by(MonthRun.id))
    if not rows:
        return None
    row = rows[-1]
    return LastRun(row.posted_at, row.person.name if row.person_id else "", len(rows))


def _add(sums: Mapping[str, list[int]], one: Reckoned) -> None:
    for due in one.due:
        sums[due.item][0] += 1
        sums[due.item][1] += due.amount
    for posting in one.postings:
        sums[posting.due.item][2] += posting.amount


def _odd(one: Reckoned, before: Mapping[tuple[int, str], int]) -> Iterator[tuple[int, str, str]]:
    """Yield (account, item, words) of all that looks odd at one account."""
    for lack in one.missing:
        yield one.account_id, lack.item, LACKS[lack.lack]
    for due in one.due:
        last = before.get((one.account_id, due.item))
        if due.slip_id is None and is_odd(due.amount, last):
            yield one.account_id, due.item, f"{shown(due.amount)} 元，上月 {shown(last or 0)} 元，十倍以上"
    for posting in one.postings:
        if posting.corrects is not None:
            yield one.account_id, posting.due.item, f"已入帳，改為 {shown(posting.due.amount)} 元"
    for kept in one.kept:
        words = f"人手定為 {shown(kept.stands)} 元，不改；算得 {shown(kept.due)} 元"
        yield one.account_id, kept.item, words


def _oddities(plan: Plan, odd: Sequence[tuple[int, str, str]]) -> tuple[Oddity, ...]:
    names = queries.names_of({account_id for account_id, _item, _words in odd})
    items: dict[str, ItemLine] = {item.code: item for item in plan.items}
    return tuple(
        Oddity(account_id, *names[account_id], item, items[item].name, words)
        for account_id, item, words in odd
    )
