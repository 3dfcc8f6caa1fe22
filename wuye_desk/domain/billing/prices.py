"""What an item costs on a day, and what a quantity of it comes to.

Prices are ten-thousandths of a yuan for one unit, quantities thousandths of a unit; an amount is whole 分,
rounded half up once, at its end.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

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


@dataclass(frozen=True, slots=True)
class Share:
    """Days charged of the days of a month (本地: price × days ÷ days of the month)."""

    days: int
    of_days: int

    @property
    def fraction(self) -> Fraction:
        """Return the share as a fraction of 1."""
        return Fraction(self.days, self.of_days)


def price_on(
    prices: Iterable[Price], item: str, day: date, *, account_id: int | None = None, building: str = ""
) -> Price | None:
    """Return the price in force on a day: the account's own before the building's before the station's."""
    fitting = [
        price
        for price in prices
        if price.item == item
        and price.starts_on <= day
        and price.account_id in {None, account_id}
        and price.building in {"", building}
    ]
    return max(fitting, key=_rank, default=None)


def _rank(price: Price) -> tuple[bool, bool, date]:
    return price.account_id is not None, bool(price.building), price.starts_on


def amount_of(quantity: int, price: Price, share: Fraction = Fraction(1)) -> int:
    """Return in 分 what a quantity costs, for a share of the month; steps are filled one after the other."""
    cost, filled = Fraction(0), 0
    for up_to, step_price in price.steps:
        part = min(max(quantity - filled, 0), up_to - filled)
        cost += part * step_price
        filled += part
    cost += max(quantity - filled, 0) * price.amount
    return rounded(cost * share * 100 / (PRICE_PARTS * QUANTITY_PARTS))


def rounded(fen: Fraction) -> int:
    """Return whole 分; half a 分 goes away from zero."""
    whole = int(abs(fen) + Fraction(1, 2))
    return whole if fen >= 0 else -whole
