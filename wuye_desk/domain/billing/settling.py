"""What a payment settles: what the payer names, else the oldest first (民法典 560); nothing disputed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class OpenCharge:
    """A charge with what is still owed of it."""

    charge_id: int
    item: str
    month: int
    due_on: date
    owed: int
    is_deposit: bool = False
    is_disputed: bool = False


@dataclass(frozen=True, slots=True)
class Settled:
    """What of a payment goes to which charge."""

    charge_id: int
    amount: int


@dataclass(frozen=True, slots=True)
class Held:
    """An allocation that stands, in the order in which it was made."""

    allocation_id: int
    amount: int


def settle(
    charges: Iterable[OpenCharge],
    amount: int,
    *,
    named: Sequence[int] = (),
    only_item: str | None = None,
    by_itself: bool = False,
) -> tuple[tuple[Settled, ...], int]:
    """Return what an amount settles and what of it is left over as 預存.

    named are the charges the payer wants settled, in that order: then nothing else is. by_itself says that
    預存 is used without anybody asking: it pays no deposit.
    """
    open_ones = {one.charge_id: one for one in charges if one.owed > 0 and not one.is_disputed}
    if named:
        order = [open_ones[charge_id] for charge_id in named if charge_id in open_ones]
    else:
        order = sorted(open_ones.values(), key=_age)
    left, found = amount, []
    for one in order:
        if left <= 0:
            break
        if (only_item is not None and one.item != only_item) or (by_itself and one.is_deposit):
            continue
        part = min(left, one.owed)
        found.append(Settled(one.charge_id, part))
        left -= part
    return tuple(found), left


def _age(one: OpenCharge) -> tuple[date, int, int]:
    return one.due_on, one.month, one.charge_id


def released(held: Sequence[Held], surplus: int) -> tuple[tuple[int, int], ...]:
    """Return (allocation, what stays of it) so that a surplus becomes free again, the latest first."""
    found = []
    for one in reversed(held):
        if surplus <= 0:
            break
        taken = min(surplus, one.amount)
        found.append((one.allocation_id, one.amount - taken))
        surplus -= taken
    return tuple(found)


def refused_names(charges: Iterable[OpenCharge], named: Collection[int]) -> tuple[int, ...]:
    """Return the named charges nothing can settle: paid already, disputed, or not of this account."""
    payable = {one.charge_id for one in charges if one.owed > 0 and not one.is_disputed}
    return tuple(charge_id for charge_id in named if charge_id not in payable)
