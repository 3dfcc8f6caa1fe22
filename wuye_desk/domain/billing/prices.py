"""What an item costs on a day, and what a quantity of it comes to.

Prices are ten-thousandths of a yuan for one unit, quantities thousandths of a unit; an amount is whole 分,
rounded half up once, at its end.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

PRICE_PARTS = 10_000
"""Parts of a yuan a price is kept in."""
QUANTITY_PARTS = 1_000


@dataclass(frozen=True, slots=True)
class Price:
    """What an item costs from a day on: one account's own, a building's, or the station's."""

    item: str
    """Code of the 收費項目."""
    starts_on: date
    amount: int
    building: str = ""
    account_id: int | None = None
    steps: tuple[tuple[int, int], ...] = ()
    """(up to this quantity, price) in order; what is above all of them costs amount."""
    ends_on: date | None = None
    """From this day it holds no longer; None where only a later one takes its place."""

    def holds(self, day: date) -> bool:
        """Return whether it is in force on a day, as far as itself is concerned."""
        return self.starts_on <= day and (self.ends_on is None or day < self.ends_on)


@dataclass(frozen=True, slots=True)
class Share:
    """Days charged of the days of a month (本地: price × days ÷ days of the month)."""

    days: int
    of_days: int


WHOLE = Share(1, 1)


class PriceBook:
    """All prices of the station; the one in force is found without reading through them."""

    def __init__(self, prices: Iterable[Price] = ()) -> None:
        self._shared: dict[str, list[Price]] = {}
        self._own: dict[tuple[int, str], list[Price]] = {}
        self._known: dict[tuple[str, date, str], Price | None] = {}
        for price in prices:
            own = price.account_id is not None
            place = self._own.setdefault((price.account_id or 0, price.item), []) if own else None
            (self._shared.setdefault(price.item, []) if place is None else place).append(price)
        self._priced = {*self._shared, *(item for _account, item in self._own)}

    def on(self, item: str, day: date, account_id: int | None = None, building: str = "") -> Price | None:
        """Return the price in force on a day: the account's own, else the building's, else the station's."""
        if account_id is not None and self._own:
            own = [price for price in self._own.get((account_id, item), ()) if price.holds(day)]
            if own:
                return max(own, key=_rank)
        key = (item, day, building)
        if key not in self._known:
            self._known[key] = self._shared_on(item, day, building)
        return self._known[key]

    def _shared_on(self, item: str, day: date, building: str) -> Price | None:
        shared = self._shared.get(item, ())
        fitting = [price for price in shared if price.holds(day) and price.building in {"", building}]
        return max(fitting, key=_rank, default=None)

    def is_priced(self, item: str) -> bool:
        """Return whether an item has a price anywhere, at any time."""
        return item in self._priced

    def concerns(self, item: str, account_id: int, building: str) -> bool:
        """Return whether an item has or will have a price for this account."""
        shared = self._shared.get(item, ())
        return (account_id, item) in self._own or any(price.building in {"", building} for price in shared)


def _rank(price: Price) -> tuple[bool, date]:
    return bool(price.building), price.starts_on


def amount_of(quantity: int, price: Price, share: Share = WHOLE) -> int:
    """Return in 分 what a quantity costs, for a share of the month; steps are filled one after the other."""
    cost = _stepped(quantity, price) if price.steps else quantity * price.amount
    return rounded(cost * share.days * 100, PRICE_PARTS * QUANTITY_PARTS * share.of_days)


def _stepped(quantity: int, price: Price) -> int:
    cost, filled = 0, 0
    for up_to, step_price in price.steps:
        part = min(max(quantity - filled, 0), up_to - filled)
        cost += part * step_price
        filled += part
    return cost + max(quantity - filled, 0) * price.amount


def rounded(over: int, under: int) -> int:
    """Return a fraction as whole 分; half a 分 goes away from zero."""
    whole = (2 * abs(over) + under) // (2 * under)
    return whole if over >= 0 else -whole
