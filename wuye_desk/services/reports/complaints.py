"""《住戶投訴記錄表》: the valid minor complaints of a month (篇2 5.3.1)."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from wuye_desk.domain.vocabulary import Grade, Kind, Stage, Validity, VisitResult
from wuye_desk.services.desk import Desk
from wuye_desk.services.reports.register import RegisteredLine, lines_of
from wuye_desk.services.tickets.register_list import RegisterRow, listed


@dataclass(frozen=True, slots=True)
class ComplaintsSums:
    """What the record adds up."""

    total: int
    finished: int
    visited: int
    satisfied: int
    """滿意 and 基本滿意."""
    dissatisfied: int


@dataclass(frozen=True, slots=True)
class ComplaintsRecord:
    """The record of one month."""

    month: date
    """Its first day."""
    lines: tuple[RegisteredLine, ...]
    """In order of receipt."""
    sums: ComplaintsSums


def complaints_of(desk: Desk, month: date) -> ComplaintsRecord:
    """Return the record of the month a day lies in; whose validity is 待定 counts as valid."""
    first = month.replace(day=1)
    last = month.replace(day=monthrange(month.year, month.month)[1])
    lines = lines_of([row for row in listed(desk, first, last) if _belongs(row)])
    return ComplaintsRecord(first, lines, _sums(lines))


def departments_text(line: RegisteredLine) -> str:
    """Return the departments it went to, else the one complained of."""
    names = dict.fromkeys(name for name, _at in line.row.hand_overs if name)
    return "、".join(names) or line.row.department


def _belongs(row: RegisterRow) -> bool:
    minor = row.kind is Kind.COMPLAINT and row.grade is not Grade.MAJOR
    return minor and row.validity is not Validity.INVALID and row.stage is not Stage.CANCELLED


def _sums(lines: tuple[RegisteredLine, ...]) -> ComplaintsSums:
    results = [line.row.visit_result for line in lines if line.row.visit_result is not None]
    unhappy = results.count(VisitResult.DISSATISFIED)
    return ComplaintsSums(
        total=len(lines),
        finished=sum(line.finished_at is not None for line in lines),
        visited=len(results),
        satisfied=len(results) - unhappy,
        dissatisfied=unhappy,
    )
