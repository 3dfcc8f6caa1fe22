"""What an account owes for a cycle, each 收費項目 reckoned by its basis (篇1 2, else 本地)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction

from wuye_desk.domain.billing.months import day_in, days_in, month_later
from wuye_desk.domain.billing.prices import QUANTITY_PARTS, Price, Share, amount_of, price_on, rounded
from wuye_desk.domain.billing.terms import Basis

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
    facts: AccountFacts, cycle: int, items: Iterable[Item], prices: Sequence[Price]
) -> tuple[tuple[Due, ...], tuple[Missing, ...]]:
    """Return what an account owes for a cycle, and what cannot be reckoned."""
    found: list[Due] = []
    missing: list[Missing] = []
    for item in items:
        for one in _of_item(facts, item, month_later(cycle, -item.months_back), prices):
            if isinstance(one, Lack):
                missing.append(Missing(facts.account_id, item.code, one))
            else:
                found.append(_relieved(one, facts.reliefs))
    return tuple(found), tuple(missing)


def _of_item(facts: AccountFacts, item: Item, month: int, prices: Sequence[Price]) -> Iterable[Due | Lack]:
    if item.basis in (Basis.AREA, Basis.FIXED):
        return _by_month(facts, item, month, prices)
    if item.basis is Basis.USAGE:
        return _by_usage(facts, item, month, prices)
    if item.basis in (Basis.HOURS, Basis.SLIP):
        return _by_slips(facts, item, month)
    return ()


def _by_month(facts: AccountFacts, item: Item, month: int, prices: Sequence[Price]) -> Iterable[Due | Lack]:
    share = share_of(month, facts.billed_from, facts.ends_on)
    price = price_on(
        prices, item.code, day_in(month, 1), account_id=facts.account_id, building=facts.building
    )
    if not share.days:
        return
    if price is None:
        if _is_meant(facts, item, prices):
            yield Lack.NO_PRICE
    elif item.basis is Basis.AREA and not facts.area:
        yield Lack.NO_AREA
    else:
        quantity = (facts.area or 0) * 10 if item.basis is Basis.AREA else QUANTITY_PARTS
        words = {"days": share.days, "of_days": share.of_days}
        amount = amount_of(quantity, price, share.fraction)
        yield Due(item.code, month, amount, quantity, price.amount, words)


def _is_meant(facts: AccountFacts, item: Item, prices: Sequence[Price]) -> bool:
    """Return whether an item without a price in force should have one: priced later, or nowhere yet.

    An item priced for other buildings or accounts only does not concern this one.
    """
    of_item = [price for price in prices if price.item == item.code]
    fitting = [
        price
        for price in of_item
        if price.account_id in {None, facts.account_id} and price.building in {"", facts.building}
    ]
    return bool(fitting) or not of_item


def _by_usage(facts: AccountFacts, item: Item, month: int, prices: Sequence[Price]) -> Iterable[Due | Lack]:
    if item.code not in facts.metered:
        return
    if not share_of(month, facts.billed_from, facts.ends_on).days:
        return
    usages = [one for one in facts.usages if one.item == item.code]
    if not usages:
        yield Lack.NO_READING
    for one in usages:
        price = price_on(
            prices, item.code, one.before_on, account_id=facts.account_id, building=facts.building
        )
        if price is None:
            yield Lack.NO_PRICE
            continue
        words = {
            "from": one.before_on.isoformat(),
            "until": one.read_on.isoformat(),
            "before": one.before,
            "value": one.value,
            "estimated": one.estimated,
            "steps": [list(step) for step in price.steps],
        }
        yield Due(item.code, month, amount_of(one.usage, price), one.usage, price.amount, words)


def _by_slips(facts: AccountFacts, item: Item, month: int) -> Iterable[Due]:
    for slip in facts.slips:
        if slip.item == item.code:
            words = {"slip": slip.number}
            yield Due(item.code, month, slip.amount, computed=words, slip_id=slip.slip_id)


def share_of(month: int, billed_from: date | None, ends_on: date | None) -> Share:
    """Return the days of a month that are charged: from the day of moving in to the day before moving out."""
    first, following = day_in(month, 1), day_in(month_later(month, 1), 1)
    starts = max(first, billed_from or first)
    ends = min(following, ends_on or following)
    return Share(max((ends - starts) // timedelta(days=1), 0), days_in(month))


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
    amount = rounded(Fraction(due.amount * (100 - percent), 100))
    words = {**due.computed, "waived": percent, "waived_for": "；".join(one.reason for one in fitting)}
    return Due(due.item, due.month, amount, due.quantity, due.price, words, due.slip_id)
