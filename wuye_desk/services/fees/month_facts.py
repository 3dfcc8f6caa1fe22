"""What the reckoning of a month must know, read in bulk: accounts, meters, slips, reliefs, prices."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from wuye_desk.domain.billing.answering import Span, answers_on, taken_before
from wuye_desk.domain.billing.due import AccountFacts, Item, Relief, SlipSum, Usage, slip_days
from wuye_desk.domain.billing.months import day_in, month_later
from wuye_desk.domain.billing.prices import Price, PriceBook
from wuye_desk.domain.billing.terms import Basis, SlipKind
from wuye_desk.store import queries_month_run as queries

SLIP_ITEMS: Mapping[str, str] = {SlipKind.OVERTIME.value: "overtime", SlipKind.REPAIR.value: "repair"}
"""By kind of slip the code of the item it is charged under."""


@dataclass(frozen=True)
class _Meters:
    """By room the items it has meters for, and what was used; by item the last day of its month."""

    items: Mapping[int, Sequence[str]]
    usages: Mapping[int, Sequence[Usage]]
    last_days: Mapping[str, date]


def price_book() -> PriceBook:
    """Return all prices of the station."""
    return PriceBook(
        Price(
            item,
            date.fromisoformat(starts_on),
            amount,
            building,
            account_id,
            tuple((up_to, price) for up_to, price in json.loads(steps)),
            _day(ends_on),
        )
        for item, starts_on, amount, building, account_id, steps, ends_on in queries.prices()
    )


def facts_of(cycle: int, items: Sequence[Item]) -> Iterator[AccountFacts]:
    """Yield what is known of every account that may owe something for a cycle."""
    oldest = min((month_later(cycle, -item.months_back) for item in items), default=cycle)
    spans = _shared_spans()
    meters = _meters(cycle, [item for item in items if item.basis is Basis.USAGE])
    slips, reliefs = _slips(cycle), _reliefs(oldest, cycle)
    rows = queries.accounts(day_in(oldest, 1), slip_days(cycle))
    for account_id, room, building, area, since, until in rows:
        usages, metered = meters.usages.get(room, ()), meters.items.get(room, ())
        taken: tuple[Span, ...] = ()
        if account_id in spans:
            span, taken = spans[account_id]
            usages, metered = _own_part(meters, room, span, taken)
        yield AccountFacts(
            account_id,
            building,
            area,
            _day(since),
            _day(until),
            usages,
            slips.get(account_id, ()),
            reliefs.get(account_id, ()),
            metered,
            taken,
        )


def _own_part(
    meters: _Meters, room: int, span: Span, taken: tuple[Span, ...]
) -> tuple[Sequence[Usage], Sequence[str]]:
    """Return what meters of a shared room count for an account: who answers when it is read pays."""
    used, last = meters.usages.get(room, ()), meters.last_days
    usages = [one for one in used if answers_on(min(one.read_on, last[one.item]), span, taken)]
    read, own = {one.item for one in used}, {one.item for one in usages}
    items = meters.items.get(room, ())
    return usages, [
        item for item in items if item in own or (item not in read and answers_on(last[item], span, taken))
    ]


def _shared_spans() -> dict[int, tuple[Span, tuple[Span, ...]]]:
    """Return span and taken days of the accounts that share a room: a tenant goes first, then the earlier."""
    rooms: dict[int, list[tuple[int, Span]]] = defaultdict(list)
    for room, account_id, since, until in queries.shared_rooms():
        rooms[room].append((account_id, (_day(since), _day(until))))
    found = {}
    for accounts in rooms.values():
        taken = taken_before([span for _account, span in accounts])
        for (account_id, span), days in zip(accounts, taken, strict=True):
            found[account_id] = (span, days)
    return found


def _meters(cycle: int, items: Sequence[Item]) -> _Meters:
    found: dict[int, tuple[str, ...]] = {}
    usages: dict[int, list[Usage]] = {}
    last_days: dict[str, date] = {}
    for item in items:
        month = month_later(cycle, -item.months_back)
        first, following = day_in(month, 1), day_in(month_later(month, 1), 1)
        last_days[item.code] = following - timedelta(days=1)
        used = _used(item.code, month, usages)
        _add_rooms(found, item.code, {*queries.metered(item.code, first, following), *used})
    return _Meters(found, usages, last_days)


def _add_rooms(found: dict[int, tuple[str, ...]], item: str, rooms: set[int]) -> None:
    """Add an item to the meters of rooms; rooms with the same meters share what is said of them."""
    longer: dict[tuple[str, ...], tuple[str, ...]] = {}
    for room in rooms:
        before = found.get(room, ())
        found[room] = longer.setdefault(before, (*before, item))


def _used(item: str, month: int, usages: dict[int, list[Usage]]) -> set[int]:
    """Add what the meters of an item used in a month, and return their rooms."""
    settled: dict[int, int] = dict(queries.final_use(item, month))
    rooms = set()
    for room, before_on, read_on, before, value, usage, estimated in queries.readings(item, month):
        days = date.fromisoformat(before_on), date.fromisoformat(read_on)
        one = Usage(item, *days, before, value, usage, bool(estimated))
        usages.setdefault(room, []).append(_without(one, settled, room) if settled else one)
        rooms.add(room)
    return rooms


def _without(usage: Usage, settled: dict[int, int], room: int) -> Usage:
    """Return a usage without what was settled at moving out; settled goes down by it."""
    part = min(settled.get(room, 0), usage.usage)
    if part <= 0:
        return usage
    settled[room] -= part
    return usage._replace(usage=usage.usage - part, settled=part)


def _slips(cycle: int) -> dict[int, tuple[SlipSum, ...]]:
    found: dict[int, tuple[SlipSum, ...]] = {}
    for account_id, kind, slip_id, number, amount in queries.slips(slip_days(cycle)):
        one = SlipSum(SLIP_ITEMS[kind], slip_id, number, amount)
        found[account_id] = (*found.get(account_id, ()), one)
    return found


def _reliefs(first_month: int, last_month: int) -> dict[int, tuple[Relief, ...]]:
    found: dict[int, tuple[Relief, ...]] = {}
    for account_id, item, first, last, percent, reason in queries.waivers(first_month, last_month):
        found[account_id] = (*found.get(account_id, ()), Relief(item, first, last, percent, reason))
    return found


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
