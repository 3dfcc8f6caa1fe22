"""交接班: the shift that runs, and those that were handed over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.services.desk import Desk
from wuye_desk.services.shifts.shift_items import (
    ShiftItem,
    ShiftPart,
    items_now,
    next_shift_ends,
    shift_began,
)
from wuye_desk.services.shifts.shift_rows import ShiftLine, rows_of
from wuye_desk.store import queries_shifts
from wuye_desk.store.models.papers import Shift

_OPEN_PARTS = (ShiftPart.OVERDUE, ShiftPart.DUE_NEXT, ShiftPart.OPEN)
_SHOWN = 60
"""Earlier hand-overs listed."""


@dataclass(frozen=True, slots=True)
class ShiftView:
    """One shift with all that is handed over at its end."""

    id: int | None
    """None for the shift that runs."""
    giver: str
    taker: str
    started_at: datetime
    handed_at: datetime | None
    next_ends_at: datetime | None
    """Until when the next shift works; None for one handed over."""
    note: str
    lines: tuple[ShiftLine, ...]

    def count(self, *parts: ShiftPart) -> int:
        """Return how many lines these parts have."""
        return sum(line.part in parts for line in self.lines)

    @property
    def counts(self) -> str:
        """Return the sums as the sheet says them."""
        return (
            f"登記 {self.count(ShiftPart.REGISTERED)} 件，解決、歸檔 {self.count(ShiftPart.CLOSED)} 件，"
            f"未結 {self.count(*_OPEN_PARTS)} 件，其中逾期 {self.count(ShiftPart.OVERDUE)} 件"
        )

    @property
    def number(self) -> str:
        """Return the number of a hand-over: its day and time; empty for the shift that runs."""
        return "" if self.handed_at is None else f"{local(self.handed_at):%Y%m%d-%H%M}"


@dataclass(frozen=True, slots=True)
class EarlierShift:
    """One hand-over as the list shows it."""

    id: int
    giver: str
    taker: str
    started_at: datetime
    handed_at: datetime
    unfinished: int
    note: str


def present_shift(desk: Desk) -> ShiftView:
    """Return the shift that runs, with what would be handed over now."""
    now = local(desk.now())
    began = shift_began(now)
    return ShiftView(
        id=None,
        giver=desk.person.name if desk.person else "",
        taker="",
        started_at=began,
        handed_at=None,
        next_ends_at=next_shift_ends(desk, now),
        note="",
        lines=rows_of(desk, items_now(desk, began, now)),
    )


def shift(desk: Desk, shift_id: int) -> ShiftView:
    """Return one that was handed over, with what stood open then; DeskError where there is none."""
    row = Shift.get_or_none(Shift.id == shift_id)
    if row is None:
        raise DeskError("沒有這次交接。")
    return ShiftView(
        id=row.id,
        giver=row.giver.name,
        taker=row.taker.name if row.taker_id else "",
        started_at=local(row.started_at),
        handed_at=local(row.handed_at),
        next_ends_at=None,
        note=row.note,
        lines=rows_of(desk, kept_items(row)),
    )


def earlier_shifts(desk: Desk) -> tuple[EarlierShift, ...]:  # noqa: ARG001
    """Return the last hand-overs, the latest first."""
    return tuple(_earlier(row) for row in queries_shifts.shifts(_SHOWN))


def kept_items(row: Shift) -> Sequence[ShiftItem]:
    """Return what a hand-over listed."""
    return [ShiftItem.from_data(data) for data in row.items]


def _earlier(row: Shift) -> EarlierShift:
    parts = {part.value for part in _OPEN_PARTS}
    return EarlierShift(
        id=row.id,
        giver=row.giver.name,
        taker=row.taker.name if row.taker_id else "",
        started_at=local(row.started_at),
        handed_at=local(row.handed_at),
        unfinished=sum(one["part"] in parts for one in row.items),
        note=row.note,
    )
