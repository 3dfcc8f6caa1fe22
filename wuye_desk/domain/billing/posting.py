"""A run of the month: what is due against what is posted; only the difference is posted, nothing doubles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from wuye_desk.domain.billing.due import Due
from wuye_desk.domain.billing.terms import Origin

Key = tuple[str, int, int | None]
"""Item, month and, for what a slip brought, its id."""
ODD = 10
"""Times the amount of the month before from which a line is asked about."""


@dataclass(frozen=True, slots=True)
class Posted:
    """What stands of an item and month of one account, corrections taken off."""

    charge_id: int
    amount: int


class Posting(NamedTuple):
    """One line a run is about to post."""

    account_id: int
    due: Due
    amount: int
    """The difference to what stands: below zero where too much was posted."""
    origin: Origin
    corrects: int | None = None
    """The charge a difference belongs to; None for a new line."""


def key_of(due: Due) -> Key:
    """Return what makes a line the same from one run to the next."""
    return due.item, due.month, due.slip_id


def differences(
    account_id: int, due: Iterable[Due], posted: Mapping[Key, Posted], *, notified: bool
) -> list[Posting]:
    """Return what is to be posted so that what stands becomes what is due.

    A month already notified gets supplements, never a changed notice. What stands and is no longer due is
    taken back whole.
    """
    if not posted:
        origin = Origin.SUPPLEMENT if notified else Origin.RUN
        return [Posting(account_id, one, one.amount, origin) for one in due if one.amount]
    wanted = {key_of(one): one for one in due}
    lines = []
    for key, one in wanted.items():
        stands = posted.get(key)
        amount = one.amount - (0 if stands is None else stands.amount)
        if amount:
            lines.append(_posting(account_id, one, amount, stands, notified))
    for key, stands in posted.items():
        if key not in wanted and stands.amount:
            gone = Due(key[0], key[1], 0, slip_id=key[2])
            lines.append(_posting(account_id, gone, -stands.amount, stands, notified))
    return lines


def _posting(account_id: int, due: Due, amount: int, stands: Posted | None, notified: bool) -> Posting:
    if stands is not None:
        return Posting(account_id, due, amount, Origin.CORRECTION, stands.charge_id)
    return Posting(account_id, due, amount, Origin.SUPPLEMENT if notified else Origin.RUN)


def is_odd(amount: int, last_month: int | None) -> bool:
    """Return whether a line is so far from the month before that somebody should look at it."""
    return bool(last_month) and last_month is not None and amount >= ODD * last_month > 0
