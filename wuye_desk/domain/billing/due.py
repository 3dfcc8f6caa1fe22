"""What an account owes for a cycle, each 收費項目 reckoned by its basis (篇1 2, else 本地)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from wuye_desk.domain.billing.months import day_in, days_in, month_later
from wuye_desk.domain.billing.prices import QUANTITY_PARTS, PriceBook, Share, amount_of, rounded
from wuye_desk.domain.billing.terms import Basis

_NOTHING: Mapping[str, object] = {}
_MONTHLY = frozenset({Basis.AREA, Basis.FIXED})
_OF_SLIPS = frozenset({Basis.HOURS, Basis.SLIP})
SLIPS_FROM, SLIPS_UNTIL = 26, 25
"""Slips count by date, from the 26th to the 25th (篇1 2.1, 2.2)."""


class Lack(StrEnum):
    """Why an item cannot be reckoned."""

    NO_AREA = "no_area"
    NO_PRICE = "no_price"
    NO_READING = "no_reading"


LACKS: Mapping[Lack, str] = {
    Lack.NO_AREA: "沒有計費面積",
    Lack.NO_PRICE: "沒有單價",
    Lack.NO_READING: "沒有讀數",
}


@dataclass(frozen=True, slots=True)
class Item:
    """One 收費項目 that every month may charge."""

    code: str
    name: str
    basis: Basis
    unit: str = ""
    months_back: int = 0


class Usage(NamedTuple):
    """What a meter of the room used in a month."""

    item: str
    before_on: date
    """Day of the reading before: the price in force then holds until this one (本地)."""
    read_on: date
    before: int
    value: int
    usage: int
    """Thousandths of the unit, multiplied."""
    estimated: bool = False
    settled: int = 0
    """Thousandths taken off because somebody who moved out has been charged them."""


@dataclass(frozen=True, slots=True)
class SlipSum:
    """One slip that joins the cycle: its item, number and amount."""

    item: str
    slip_id: int
    number: str
    amount: int


@dataclass(frozen=True, slots=True)
class Relief:
    """減免: a share of an item, or of all, in per cent."""

    item: str | None
    from_month: int
    until_month: int | None
    percent: int
    reason: str


class AccountFacts(NamedTuple):
    """What the reckoning must know of an account."""

    account_id: int
    building: str
    area: int | None
    """計費面積 in hundredths of a square metre."""
    billed_from: date | None
    ends_on: date | None
    """The day of moving out is not charged, that of moving in is."""
    usages: Sequence[Usage] = ()
    slips: tuple[SlipSum, ...] = ()
    reliefs: tuple[Relief, ...] = ()
    metered: Collection[str] = ()
    """Codes of the items the room has a meter for."""
    others: tuple[tuple[date | None, date | None], ...] = ()
    """From when until when (not included) somebody else answers for the room, apart from each other."""


class Due(NamedTuple):
    """One amount that is due, and how it came about."""

    item: str
    month: int
    amount: int
    quantity: int | None = None
    price: int | None = None
    computed: Mapping[str, object] = _NOTHING
    slip_id: int | None = None


class Missing(NamedTuple):
    """An item of an account that cannot be reckoned, and why."""

    account_id: int
    item: str
    lack: Lack


def slip_days(cycle: int) -> tuple[date, date]:
    """Return the first and last day whose slips join a cycle: from the 26th to the 25th before it."""
    return day_in(month_later(cycle, -2), SLIPS_FROM), day_in(month_later(cycle, -1), SLIPS_UNTIL)


def due_of(
    facts: AccountFacts, cycle: int, items: Iterable[Item], prices: PriceBook
) -> tuple[Sequence[Due], Sequence[Missing]]:
    """Return what an account owes for a cycle, and what cannot be reckoned."""
    return Reckoner(cycle, items, prices).of(facts)


class Reckoner:
    """Reckons one account after the other for one cycle."""

    def __init__(self, cycle: int, items: Iterable[Item], prices: PriceBook) -> None:
        self._prices = prices
        dated = [(item, month_later(cycle, -item.months_back)) for item in items]
        self._monthly = [one for one in dated if one[0].basis in _MONTHLY]
        self._months = {month for _item, month in self._monthly}
        self._used = [one for one in dated if one[0].basis is Basis.USAGE]
        self._of_slips = [one for one in dated if one[0].basis in _OF_SLIPS]

    def of(self, facts: AccountFacts) -> tuple[Sequence[Due], Sequence[Missing]]:
        """Return what an account owes, and what cannot be reckoned."""
        found: list[Due] = []
        missing: list[Missing] = []
        since, until, others = facts.billed_from, facts.ends_on, facts.others
        shares = {month: share_of(month, since, until, others) for month in self._months}
        for item, month in self._monthly:
            share = shares[month]
            line = _by_month(facts, item, month, share, self._prices) if share.days else None
            if isinstance(line, Due):
                found.append(line)
            elif line is not None:
                missing.append(line)
        if facts.metered:
            self._add_used(facts, found, missing)
        if facts.slips:
            found += [one for item, month in self._of_slips for one in _by_slips(facts, item, month)]
        if facts.reliefs:
            found = [_relieved(one, facts.reliefs) for one in found]
        return found, missing

    def _add_used(self, facts: AccountFacts, found: list[Due], missing: list[Missing]) -> None:
        for item, month in self._used:
            if item.code in facts.metered:
                line = _by_usage(facts, item, month, self._prices)
                if isinstance(line, Due):
                    found.append(line)
                elif line is not None:
                    missing.append(line)


def _by_month(
    facts: AccountFacts, item: Item, month: int, share: Share, prices: PriceBook
) -> Due | Missing | None:
    price = prices.on(item.code, _bounds(month)[0], facts.account_id, facts.building)
    if price is None:
        meant = _is_meant(facts, item, prices)
        return Missing(facts.account_id, item.code, Lack.NO_PRICE) if meant else None
    if item.basis is Basis.FIXED:
        quantity = QUANTITY_PARTS
    elif facts.area:
        quantity = facts.area * 10
    else:
        return Missing(facts.account_id, item.code, Lack.NO_AREA)
    words = _share_words(share.days, share.of_days)
    return Due(item.code, month, amount_of(quantity, price, share), quantity, price.amount, words)


@cache
def _share_words(days: int, of_days: int) -> Mapping[str, object]:
    return {"days": days, "of_days": of_days}


def _is_meant(facts: AccountFacts, item: Item, prices: PriceBook) -> bool:
    """Return whether an item without a price in force should have one: priced later, or nowhere yet.

    An item priced for other buildings or accounts only does not concern this one.
    """
    meant = prices.concerns(item.code, facts.account_id, facts.building)
    return meant or not prices.is_priced(item.code)


def _by_usage(facts: AccountFacts, item: Item, month: int, prices: PriceBook) -> Due | Missing | None:
    """Return what the meters of a room used in a month, several of them as one line."""
    if not share_of(month, facts.billed_from, facts.ends_on, facts.others).days:
        return None
    lines = [_used(facts, item, month, one, prices) for one in facts.usages if one.item == item.code]
    if not lines:
        return Missing(facts.account_id, item.code, Lack.NO_READING)
    parts = [one for one in lines if one is not None]
    if len(parts) < len(lines):
        return Missing(facts.account_id, item.code, Lack.NO_PRICE)
    if len(parts) == 1:
        return parts[0]
    words = {"parts": [{**one.computed, "usage": one.quantity, "price": one.price} for one in parts]}
    quantity = sum(one.quantity or 0 for one in parts)
    return Due(item.code, month, sum(one.amount for one in parts), quantity, None, words)


def _used(facts: AccountFacts, item: Item, month: int, usage: Usage, prices: PriceBook) -> Due | None:
    price = prices.on(item.code, usage.before_on, facts.account_id, facts.building)
    if price is None:
        return None
    words: dict[str, object] = {
        "from": usage.before_on.isoformat(),
        "until": usage.read_on.isoformat(),
        "before": usage.before,
        "value": usage.value,
    }
    if usage.estimated:
        words["estimated"] = True
    if price.steps:
        words["steps"] = [list(step) for step in price.steps]
    if usage.settled:
        words["settled"] = usage.settled
    return Due(item.code, month, amount_of(usage.usage, price), usage.usage, price.amount, words)


def _by_slips(facts: AccountFacts, item: Item, month: int) -> Iterable[Due]:
    for slip in facts.slips:
        if slip.item == item.code:
            words = {"slip": slip.number}
            yield Due(item.code, month, slip.amount, computed=words, slip_id=slip.slip_id)


def share_of(
    month: int,
    billed_from: date | None,
    ends_on: date | None,
    others: Iterable[tuple[date | None, date | None]] = (),
) -> Share:
    """Return the days of a month that are charged: from the day of moving in to the day before moving out.

    Days on which somebody else answers for the room are his.
    """
    first, following, length = _bounds(month)
    starts = first if billed_from is None or billed_from < first else billed_from
    ends = following if ends_on is None or ends_on > following else ends_on
    days = (ends - starts).days if ends > starts else 0
    for begins, ceases in others:
        days -= _days(max(starts, begins or starts), min(ends, ceases or ends))
    return _share(days, length)


@cache
def _bounds(month: int) -> tuple[date, date, int]:
    """Return the first day of a month, that of the next, and how many days lie between."""
    return day_in(month, 1), day_in(month_later(month, 1), 1), days_in(month)


def _days(starts: date, ends: date) -> int:
    return (ends - starts).days if ends > starts else 0


_share = cache(Share)


def _relieved(due: Due, reliefs: Iterable[Relief]) -> Due:
    """Return what is left of an amount after the reliefs of its month, which together reach 100 per cent."""
    fitting = [
        relief
        for relief in reliefs
        if relief.item in {None, due.item}
        and relief.from_month <= due.month
        and (relief.until_month is None or due.month <= relief.until_month)
    ]
    percent = min(sum(relief.percent for relief in fitting), 100)
    if not percent:
        return due
    amount = rounded(due.amount * (100 - percent), 100)
    words = {**due.computed, "waived": percent, "waived_for": "；".join(one.reason for one in fitting)}
    return due._replace(amount=amount, computed=words)
