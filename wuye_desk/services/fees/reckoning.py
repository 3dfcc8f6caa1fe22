"""The reckoning of a month: what is due against what stands, account by account, and what looks odd."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from wuye_desk.domain.billing.due import Due, Missing, Reckoner
from wuye_desk.domain.billing.months import month_later
from wuye_desk.domain.billing.posting import Key, Posted, Posting, differences, key_of
from wuye_desk.domain.billing.prices import PriceBook
from wuye_desk.domain.billing.terms import Basis
from wuye_desk.services.fees.items import ItemLine
from wuye_desk.services.fees.month_facts import facts_of, price_book
from wuye_desk.store import queries_month_run as queries

_MONTHLY = frozenset({Basis.AREA, Basis.FIXED})


@dataclass(frozen=True, slots=True)
class Kept:
    """A line set by hand that the reckoning would have otherwise; it stays as it is."""

    account_id: int
    item: str
    stands: int
    due: int


class Reckoned(NamedTuple):
    """One account of a cycle."""

    account_id: int
    due: Sequence[Due] = ()
    missing: Sequence[Missing] = ()
    postings: Sequence[Posting] = ()
    kept: Sequence[Kept] = ()


@dataclass(frozen=True)
class Plan:
    """What a cycle reckons, and with what."""

    cycle: int
    items: Sequence[ItemLine]
    unpriced: Sequence[ItemLine]
    """Left out: charged by month, and priced nowhere."""
    prices: PriceBook

    def month_of(self, item: ItemLine) -> int:
        """Return the month an item of this cycle belongs to."""
        return month_later(self.cycle, -item.months_back)


@dataclass(slots=True)
class _Standing:
    """What stands of one account: what the reckoning may change, and what a hand set."""

    free: dict[Key, Posted] = field(default_factory=dict)
    by_hand: dict[Key, int] = field(default_factory=dict)


def plan_of(cycle: int, items: Sequence[ItemLine]) -> Plan:
    """Return what a cycle reckons: items in use without deposits; what is priced nowhere is left out."""
    prices = price_book()
    charged = [item for item in items if item.basis is not Basis.DEPOSIT]
    unpriced = [item for item in charged if item.basis in _MONTHLY and not prices.is_priced(item.code)]
    return Plan(cycle, [item for item in charged if item not in unpriced], unpriced, prices)


def reckon(plan: Plan) -> Iterator[Reckoned]:
    """Yield every account for which a cycle has something due, missing, or to be taken back."""
    standing = _standing(plan)
    notified = queries.notified(plan.cycle)
    items = [item.reckoned for item in plan.items]
    reckoner = Reckoner(plan.cycle, items, plan.prices)
    for facts in facts_of(plan.cycle, items):
        due, missing = reckoner.of(facts)
        stands = standing.pop(facts.account_id, None) if standing else None
        if due or missing or stands:
            yield _reckoned(facts.account_id, due, missing, stands, facts.account_id in notified)
    for account_id, stands in standing.items():
        yield _reckoned(account_id, (), (), stands, account_id in notified)


def _reckoned(
    account_id: int,
    due: Sequence[Due],
    missing: Sequence[Missing],
    stands: _Standing | None,
    notified: bool,
) -> Reckoned:
    if stands is None:
        postings = differences(account_id, due, {}, notified=notified)
        return Reckoned(account_id, due, missing, postings)
    lacking = {one.item for one in missing}
    free = {key: posted for key, posted in stands.free.items() if key[0] not in lacking}
    wanted = [one for one in due if key_of(one) not in stands.by_hand]
    postings = differences(account_id, wanted, free, notified=notified)
    return Reckoned(account_id, due, missing, postings, _kept(account_id, due, stands))


def _kept(account_id: int, due: Sequence[Due], stands: _Standing) -> Sequence[Kept]:
    amounts = {key_of(one): one.amount for one in due}
    return [
        Kept(account_id, key[0], amount, amounts[key])
        for key, amount in stands.by_hand.items()
        if key in amounts and amounts[key] != amount
    ]


def _standing(plan: Plan) -> dict[int, _Standing]:
    """Return what is posted of the cycle's items by account; what a hand set is left alone by a run."""
    found: dict[int, _Standing] = defaultdict(_Standing)
    for item in plan.items:
        month = plan.month_of(item)
        for account_id, slip, amount, charge_id, by_hand in queries.posted(item.id, month):
            key = (item.code, month, slip)
            if by_hand:
                found[account_id].by_hand[key] = amount
            else:
                found[account_id].free[key] = Posted(charge_id, amount)
    return found


def amounts_before(plan: Plan) -> Mapping[tuple[int, str], int]:
    """Return by account and item what stood of the month before, in 分; what slips brought is left out."""
    return {
        (account_id, item.code): amount
        for item in plan.items
        for account_id, amount in queries.month_before(item.id, month_later(plan.month_of(item), -1))
    }
