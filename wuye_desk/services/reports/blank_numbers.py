"""Numbers of blank registers for a power cut: of the same series as the blank 處置表."""

from __future__ import annotations

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.numbers import Series
from wuye_desk.services.desk import Desk
from wuye_desk.services.trust.history import record_deed
from wuye_desk.store.serials import next_number

MOST_BLANKS = 50


def blank_numbers(desk: Desk, count: int, title: str) -> tuple[str, ...]:
    """Return so many new numbers; the caller has asked for the permission."""
    if not 1 <= count <= MOST_BLANKS:
        raise DeskError(f"一次可印 1 至 {MOST_BLANKS} 張空白表。", "count")
    now = desk.now()
    with desk.store.write():
        numbers = tuple(next_number(Series.BLANK, now) for _ in range(count))
        words = {"首號": numbers[0], "末號": numbers[-1], "張數": count}
        record_deed(desk, Subject.DOCUMENT, Deed.ADDED, numbers[0], f"空白{title}", words)
    return numbers


def shown_numbers(numbers: tuple[str, ...]) -> str:
    """Return the one number, or the first and the last serial: 「KB-202611-003至007」."""
    if len(numbers) == 1:
        return numbers[0]
    return f"{numbers[0]}至{numbers[-1].rpartition('-')[2]}"
