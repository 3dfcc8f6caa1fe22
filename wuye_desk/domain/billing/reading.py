"""讀數 of a meter: the usage since the one before, what is odd, what is taken where none is read (本地)."""

from __future__ import annotations

from collections.abc import Sequence

from wuye_desk.domain.billing.posting import ODD
from wuye_desk.domain.billing.prices import QUANTITY_PARTS, rounded
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.vocabulary import Term

MEAN_OF = 3
"""Months whose mean stands for one that was not read."""


class Course(Term):
    """How a meter came from one reading to the next."""

    PLAIN = "plain", "照常"
    RUN_OVER = "run_over", "過圈"
    RESET = "reset", "換表或歸零"


def usage_of(before: int, value: int, multiplier: int, course: Course = Course.PLAIN) -> int:
    """Return what was used between two readings; all thousandths, the multiplier too.

    A meter that ran over began again at 0 after its highest digit; one that was reset counts from 0.
    DeskError at value where it went back without a word why, or ran over without having gone back.
    """
    if course is Course.RESET:
        return rounded(value * multiplier, QUANTITY_PARTS)
    if course is Course.PLAIN:
        if value < before:
            raise DeskError("讀數比上次小。過圈、換表或歸零請註明，否則請改讀數。", "value")
        return rounded((value - before) * multiplier, QUANTITY_PARTS)
    if value >= before:
        raise DeskError("讀數沒有比上次小，不是過圈。", "value")
    return rounded((_round(before) + value - before) * multiplier, QUANTITY_PARTS)


def mean_usage(usages: Sequence[int]) -> int | None:
    """Return the mean of the last three usages, the latest last; None where none is known."""
    last = usages[-MEAN_OF:]
    return rounded(sum(last), len(last)) if last else None


def is_jump(usage: int, usages: Sequence[int]) -> bool:
    """Return whether a usage is ten times the mean of the last three or more."""
    mean = mean_usage(usages)
    return mean is not None and usage >= ODD * mean > 0


def value_after(before: int, usage: int, multiplier: int) -> int:
    """Return what the meter should show after a usage that was not read off it."""
    return before + rounded(usage * QUANTITY_PARTS, multiplier)


def _round(before: int) -> int:
    """Return where a meter that showed this begins again: 998 of 1,000, 99,870 of 100,000."""
    return int(10 ** len(str(before // QUANTITY_PARTS))) * QUANTITY_PARTS
