"""What a fee notice says of each charge: its days or readings, usage, price; an item's slips are one line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from wuye_desk.documents.sf02_data import Sf02Line
from wuye_desk.domain.billing.months import day_in, days_in
from wuye_desk.domain.billing.prices import PRICE_PARTS, QUANTITY_PARTS
from wuye_desk.domain.billing.terms import Basis

_NOTHING = "—"
_MOST_SLIPS = 3
"""Numbers of slips a line names."""


@dataclass(frozen=True, slots=True)
class ChargeOf:
    """One charge of a cycle, corrections folded in; 分, thousandths, ten-thousandths."""

    account_id: int
    charge_id: int
    item: str
    basis: Basis
    unit: str
    month: int
    due_on: date
    amount: int
    settled: int
    quantity: int | None
    price: int | None
    computed: Mapping[str, Any]

    @classmethod
    def of(cls, row: tuple[Any, ...]) -> ChargeOf:
        """Return the charge of a row of queries_notices.lines."""
        (
            account_id,
            charge_id,
            item,
            basis,
            unit,
            month,
            due_on,
            amount,
            settled,
            quantity,
            price,
            computed,
        ) = row
        day, words = date.fromisoformat(due_on), json.loads(computed)
        kind = Basis(basis)
        return cls(
            account_id, charge_id, item, kind, unit, month, day, amount, settled, quantity, price, words
        )


def lines_of(charges: Iterable[ChargeOf]) -> tuple[Sf02Line, ...]:
    """Return the lines of a notice; what several slips brought to one item and month is one of them."""
    found: list[Sf02Line] = []
    slips: dict[tuple[str, int], tuple[int, list[str]]] = {}
    for charge in charges:
        number = charge.computed.get("slip")
        if number is None:
            found.append(_line(charge))
            continue
        place, numbers = slips.setdefault((charge.item, charge.month), (len(found), []))
        numbers.append(str(number))
        if place == len(found):
            found.append(_line(charge))
        else:
            found[place] = replace(found[place], amount=found[place].amount + charge.amount)
    for (_item, month), (place, numbers) in slips.items():
        found[place] = replace(found[place], period=f"{month % 100}月\u3000{_slip_words(numbers)}")
    return tuple(found)


def _line(charge: ChargeOf) -> Sf02Line:
    return Sf02Line(charge.item, _period(charge), _quantity(charge), _price(charge), charge.amount)


def _period(charge: ChargeOf) -> str:
    words = charge.computed
    waived = f"\u3000減免 {words['waived']}%" if words.get("waived") else ""
    if charge.basis is Basis.USAGE:
        return f"{charge.month % 100}月{_readings(words)}{waived}"
    if charge.basis not in {Basis.AREA, Basis.FIXED}:
        return f"{charge.month % 100}月{waived}"
    first, last = day_in(charge.month, 1), day_in(charge.month, days_in(charge.month))
    part = words.get("days", 1) != words.get("of_days", 1)
    days = f"（{words['days']} 天）" if part else ""
    return f"{first} – {last:%m-%d}{days}{waived}"


def _readings(words: Mapping[str, Any]) -> str:
    if "parts" in words:
        return f"\u3000{len(words['parts'])} 個表合計"
    if "before" not in words:
        return ""
    days = f"（{words['from'][5:]} – {words['until'][5:]}）" if "from" in words else "\u3000"
    estimated = "（估）" if words.get("estimated") else ""
    return f"{days}{plain(words['before'])} → {plain(words['value'])}{estimated}"


def _quantity(charge: ChargeOf) -> str:
    if charge.quantity is None or charge.basis is Basis.FIXED:
        return _NOTHING
    if charge.basis is Basis.AREA:
        return f"{Decimal(charge.quantity) / QUANTITY_PARTS:,.2f} {charge.unit}"
    return f"{plain(charge.quantity)} {charge.unit}".rstrip()


def _price(charge: ChargeOf) -> str:
    if charge.computed.get("steps"):
        return "階梯"
    if charge.price is None:
        return _NOTHING
    yuan = Decimal(charge.price) / PRICE_PARTS
    return f"{yuan:,.2f}" if charge.price % 100 == 0 else f"{yuan:,.4f}".rstrip("0")


def plain(thousandths: int) -> str:
    """Return a quantity without zeros nobody reads: 「1,339」, 「12.5」."""
    text = f"{Decimal(thousandths) / QUANTITY_PARTS:,.3f}"
    return text.rstrip("0").rstrip(".")


def _slip_words(numbers: list[str]) -> str:
    first, *further = numbers[:_MOST_SLIPS]
    tails = "".join(f"、-{number.rpartition('-')[2]}" for number in further)
    return f"{first}{tails}" + (f" 等 {len(numbers)} 單" if len(numbers) > _MOST_SLIPS else "")
