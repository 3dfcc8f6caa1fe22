"""What an account owes for a cycle, each 收費項目 reckoned by its basis (篇1 2, else 本地)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from functools import cache

from wuye_desk.domain.billing.months import day_in, days_in, month_later
from wuye_desk.domain.billing.prices import QUANTITY_PARTS, PriceBook, Share, amount_of, rounded
from wuye_desk.domain.billing.terms import Basis

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


@dataclass(frozen=True, slots=True)
class Usage:
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


@dataclass(frozen=True, slots=True)
class AccountFacts:
    """What the reckoning must know of an account."""

    account_id: int
    building: str
    area: int | None
    """計費面積 in hundredths of a square metre."""
    billed_from: date | None
    ends_on: date | None
    """The day of moving out is not charged, that of moving in is."""
    usages: tuple[Usage, ...] = ()
    slips: tuple[SlipSum, ...] = ()
    reliefs: tuple[Relief, ...] = ()
    metered: frozenset[str] = frozenset()
    """Codes of the items the room has a meter for."""
    others: tuple[tuple[date | None, date | None], ...] = ()
    """From when until when (not included) somebody else answers for the room, apart from each other."""


@dataclass(frozen=True, slots=True)
class Due:
    """One amount that is due, and how it came about."""

    item: str
    month: int
    amount: int
    quantity: int | None = None
    price: int | None = None
    computed: Mapping[str, object] = field(default_factory=dict)
    slip_id: int | None = None


@dataclass(frozen=True, slots=True)
class Missing:
    """An item of an account that cannot be reckoned, and why."""

    account_id: int
    item: str
    lack: Lack


def slip_days(cycle: int) -> tuple[date, date]:
    """Return the first and last day whose slips join a cycle: from the 26th to the 25th before it."""
    return day_in(month_later(cycle, -2), SLIPS_FROM), day_in(month_later(cycle, -1), SLIPS_UNTIL)


def due_of(
    facts: AccountFacts, cycle: int, items: Iterable[Item], prices: PriceBook
) -> tuple[tuple[Due, ...], tuple[Missing, ...]]:
    """Return what an account owes for a cycle, and what cannot be reckoned."""
    found: list[Due] = []
    missing: list[Missing] = []
    for item in items:
        month = month_later(cycle, -item.months_back) if item.months_back else cycle
        for one in _of_item(facts, item, month, prices):
            if isinstance(one, Lack):
                missing.append(Missing(facts.account_id, item.code, one))
            else:
                found.append(_relieved(one, facts.reliefs) if facts.reliefs else one)
    return tuple(found), tuple(missing)


def _of_item(facts: AccountFacts, item: Item, month: int, prices: PriceBook) -> Iterable[Due | Lack]:
    if item.basis in _MONTHLY:
        one = _by_month(facts, item, month, prices)
        return () if one is None else (one,)
    if item.basis is Basis.USAGE:
        return _by_usage(facts, item, month, prices) if item.code in facts.metered else ()
    if item.basis in _OF_SLIPS:
        return _by_slips(facts, item, month) if facts.slips else ()
    return ()


def _by_month(facts: AccountFacts, item: Item, month: int, prices: PriceBook) -> Due | Lack | None:
    share = share_of(month, facts.billed_from, facts.ends_on, facts.others)
    if not share.days:
        return None
    price = prices.on(item.code, _bounds(month)[0], facts.account_id, facts.building)
    if price is None:
        return Lack.NO_PRICE if _is_meant(facts, item, prices) else None
    if item.basis is Basis.AREA and not facts.area:
        return Lack.NO_AREA
    quantity = (facts.area or 0) * 10 if item.basis is Basis.AREA else QUANTITY_PARTS
    words = {"days": share.days, "of_days": share.of_days}
    return Due(item.code, month, amount_of(quantity, price, share), quantity, price.amount, words)


def _is_meant(facts: AccountFacts, item: Item, prices: PriceBook) -> bool:
    """Return whether an item without a price in force should have one: priced later, or nowhere yet.

    An item priced for other buildings or accounts only does not concern this one.
    """
    meant = prices.concerns(item.code, facts.account_id, facts.building)
    return meant or not prices.is_priced(item.code)


def _by_usage(facts: AccountFacts, item: Item, month: int, prices: PriceBook) -> Iterable[Due | Lack]:
    """Return what the meters of a room used in a month, several of them as one line."""
    if not share_of(month, facts.billed_from, facts.ends_on, facts.others).days:
        return ()
    usages = [one for one in facts.usages if one.item == item.code]
    if not usages:
        return (Lack.NO_READING,)
    lines = [_used(facts, item, month, one, prices) for one in usages]
    parts = [one for one in lines if one is not None]
    if len(parts) < len(lines):
        return (Lack.NO_PRICE,)
    if len(parts) == 1:
        return parts
    words = {"parts": [{**one.computed, "usage": one.quantity, "price": one.price} for one in parts]}
    quantity = sum(one.quantity or 0 for one in parts)
    return (Due(item.code, month, sum(one.amount for one in parts), quantity, None, words),)


def _used(facts: AccountFacts, item: Item, month: int, usage: Usage, prices: PriceBook) -> Due | None:
    price = prices.on(item.code, usage.before_on, facts.account_id, facts.building)
    if price is None:
        return None
    words = {
        "from": usage.before_on.isoformat(),
        "until": usage.read_on.isoformat(),
        "before": usage.before,
        "value": usage.value,
        "estimated": usage.estimated,
        "steps": [list(step) for step in price.steps],
        **({"settled": usage.settled} if usage.settled else {}),
    }
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
    days = _days(starts, ends) - sum(
        _days(max(starts, begins or starts), min(ends, ceases or ends)) for begins, ceases in others
    )
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
    return replace(due, amount=amount, computed=words)
