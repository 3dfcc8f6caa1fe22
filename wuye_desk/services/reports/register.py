"""《前臺受理工作登記表》: every contact of some days, as screen, paper and workbook list it (篇3 五(一)1)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.masking import mask_phone
from wuye_desk.domain.moments import local
from wuye_desk.domain.vocabulary import Kind, Stage
from wuye_desk.services.desk import Desk
from wuye_desk.services.printing.copy_text import CONFIDENTIAL, Telling, tellings_of
from wuye_desk.services.tickets.register_list import RegisterRow, listed

LONGEST_DAYS = 400
"""More is a mistake in a date."""


@dataclass(frozen=True, kw_only=True)
class RegisterQuery:
    """Which days, and whose or which of their contacts."""

    from_day: date
    to_day: date
    kind: Kind | None = None
    receiver_id: int | None = None

    @property
    def days(self) -> str:
        """Return the day, or the first and last one: 「2026-11-01 至 2026-11-23」."""
        if self.from_day == self.to_day:
            return f"{self.from_day:%Y-%m-%d}"
        return f"{self.from_day:%Y-%m-%d} 至 {self.to_day:%Y-%m-%d}"


@dataclass(frozen=True, slots=True)
class RegisteredLine:
    """One contact as the register lists it, the phone masked, a confidential resident left out."""

    row: RegisterRow
    hand_overs: tuple[str, ...]
    """「維修組 11-23 08:20」, one for each department."""
    finished_at: datetime | None

    @property
    def remark(self) -> str:
        """Return what does not stand in its other columns."""
        return "；".join(self.row.remarks)

    @property
    def visit(self) -> str:
        """Return what the resident said when he was visited last."""
        return self.row.visit_result.label if self.row.visit_result else ""


@dataclass(frozen=True, slots=True)
class RegisterSums:
    """What the register adds up; what was cancelled counts nowhere."""

    by_kind: tuple[tuple[Kind, int], ...]
    total: int
    unfinished: int
    unvisited: int
    """Complaints that are finished and not yet visited (篇2 6.0)."""
    overdue: int
    """How many had a clock run out; one met late (遲達) is none of them."""


@dataclass(frozen=True, slots=True)
class Register:
    """The register of some days."""

    query: RegisterQuery
    lines: tuple[RegisteredLine, ...]
    """In order of receipt."""
    sums: RegisterSums


def register_of(desk: Desk, query: RegisterQuery) -> Register:
    """Return the register; DeskError where the days are the wrong way round or too many."""
    _check(query)
    rows = [row for row in listed(desk, query.from_day, query.to_day) if _wanted(row, query)]
    return Register(query, lines_of(rows), _sums(rows))


def lines_of(rows: Sequence[RegisterRow]) -> tuple[RegisteredLine, ...]:
    """Return tickets as the register may show them to anybody at the counter."""
    tellings = tellings_of([row.id for row in rows if row.confidential])
    return tuple(_line(row, tellings.get(row.id)) for row in rows)


def _line(row: RegisterRow, hints: Telling | None) -> RegisteredLine:
    shown = hidden(row, hints) if hints else replace(row, callback_phone=mask_phone(row.callback_phone))
    hand_overs = tuple(f"{name} {local(at):%m-%d %H:%M}".strip() for name, at in row.hand_overs)
    return RegisteredLine(shown, hand_overs, row.finished_at if is_finished(row) else None)


def hidden(row: RegisterRow, telling: Telling) -> RegisterRow:
    """Return a row without what tells which resident it is."""
    return replace(
        row,
        room_label=CONFIDENTIAL,
        caller_name=CONFIDENTIAL,
        callback_phone="",
        content=telling.without(row.content),
        demand=telling.without(row.demand),
        result=telling.without(row.result),
        location=telling.without(row.location),
        remarks=tuple(map(telling.without, row.remarks)),
    )


def is_finished(row: RegisterRow) -> bool:
    """Return whether nothing is left to be done but to visit, to sign and to file."""
    return row.finished_at is not None and row.stage not in (Stage.IN_HAND, Stage.CANCELLED)


def _check(query: RegisterQuery) -> None:
    if query.from_day > query.to_day:
        raise DeskError("開始日期不能晚於結束日期。", "from_day")
    if (query.to_day - query.from_day).days > LONGEST_DAYS:
        raise DeskError(f"一次最多列 {LONGEST_DAYS} 天，請分段。", "from_day")


def _wanted(row: RegisterRow, query: RegisterQuery) -> bool:
    of_kind = query.kind is None or row.kind is query.kind
    return of_kind and (query.receiver_id is None or row.receiver_id == query.receiver_id)


def _sums(rows: Iterable[RegisterRow]) -> RegisterSums:
    counted = [row for row in rows if row.stage is not Stage.CANCELLED]
    finished = [row for row in counted if is_finished(row)]
    return RegisterSums(
        by_kind=tuple((kind, sum(row.kind is kind for row in counted)) for kind in Kind),
        total=len(counted),
        unfinished=len(counted) - len(finished),
        unvisited=sum(row.stage is Stage.SOLVED for row in finished),
        overdue=sum(row.overdue > 0 for row in counted),
    )
