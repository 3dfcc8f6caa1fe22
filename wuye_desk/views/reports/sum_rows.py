"""The sums of a month as rows of a table, each with the complaints behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wuye_desk.domain.report import DECIDED, Complaint, Dimension, MonthReport, Tally, label_of
from wuye_desk.domain.vocabulary import ClockId, ClockState
from wuye_desk.views.reports.figure_texts import (
    NONE,
    count_text,
    percent_change,
    rate_change,
    rate_text,
    signed,
)
from wuye_desk.views.widgets.tables import ColumnSpec
from wuye_desk.views.words import say


def _tr(text: str) -> str:
    return QCoreApplication.translate("sum_rows", text)


def sum_label(dimension: Dimension, key: str) -> str:
    """Return the words for what is summed, in the language of the window."""
    return QCoreApplication.translate("terms", label_of(dimension, key))


@dataclass(frozen=True)
class SumRow:
    """One sum of the month beside that of the month before."""

    group: str
    label: str
    count: int
    before: int
    total: int
    """What it is a part of; 0 where it is part of nothing."""
    behind: Callable[[Complaint], bool] | None = None
    """Which valid complaints it counts; None for what is no complaint."""

    @property
    def key(self) -> tuple[str, str]:
        """Return what tells it from the others."""
        return self.group, self.label


@dataclass(frozen=True)
class ClockSum:
    """One clock of the month beside that of the month before."""

    clock: ClockId
    clause: str
    now: Tally
    before: Tally

    def is_behind(self, one: Complaint) -> bool:
        """Return whether a complaint was late with it, or missed it."""
        return any(state in DECIDED and state is not ClockState.MET for state in one.states(self.clock))


def sum_rows(report: MonthReport) -> list[SumRow]:
    """Return every sum of the month: by dimension, by round, and the other kinds."""
    now, before = report.figures, report.before
    rows = [
        SumRow(
            say(dimension),
            sum_label(dimension, key),
            now.count(dimension, key),
            before.count(dimension, key),
            now.total,
            _counts(dimension, key),
        )
        for dimension in Dimension
        for key in report.keys(dimension)
    ]
    rounds = sorted({*now.rounds, *before.rounds})
    rows += [
        SumRow(
            _tr("輪次"),
            _tr("第 {0} 輪").format(number),
            now.rounds.get(number, 0),
            before.rounds.get(number, 0),
            now.total,
            _in_round(number),
        )
        for number in rounds
    ]
    return rows + [
        SumRow(_tr("其他類別"), say(kind), count, before.kinds.get(kind, 0), 0)
        for kind, count in now.kinds.items()
    ]


def clock_sums(report: MonthReport, clauses: Callable[[ClockId], str]) -> list[ClockSum]:
    """Return every clock that began in either month."""
    now, before = report.figures.clocks, report.before.clocks
    return [
        ClockSum(clock, clauses(clock), now.get(clock, Tally()), before.get(clock, Tally()))
        for clock in ClockId
        if clock in now or clock in before
    ]


def _counts(dimension: Dimension, key: str) -> Callable[[Complaint], bool]:
    return lambda one: one.key(dimension) == key


def _in_round(number: int) -> Callable[[Complaint], bool]:
    return lambda one: one.round == number


def sum_columns(before: str) -> list[ColumnSpec[SumRow]]:
    """Return the columns of the sums; before says what they are compared with."""
    return [
        ColumnSpec(_tr("分類"), lambda row: row.group, 96, color="text_2"),
        ColumnSpec(_tr("項目"), lambda row: row.label, 0, style="strong"),
        ColumnSpec(_tr("本月"), lambda row: count_text(row.count), 80, right=True, style="strong"),
        ColumnSpec(_tr("佔比"), _part_text, 80, right=True),
        ColumnSpec(before, lambda row: count_text(row.before), 144, right=True),
        ColumnSpec(_tr("增減"), lambda row: signed(row.count - row.before), 80, right=True),
        ColumnSpec(_tr("增減 %"), lambda row: percent_change(row.count, row.before), 88, right=True),
    ]


def clock_columns(before: str) -> list[ColumnSpec[ClockSum]]:
    """Return the columns of the clocks."""
    return [
        ColumnSpec(_tr("時鐘"), lambda row: say(row.clock), 0, style="strong"),
        ColumnSpec(_tr("依據"), lambda row: row.clause, 96, style="caption", color="text_3"),
        ColumnSpec(_tr("準時"), lambda row: count_text(row.now.met), 72, right=True),
        ColumnSpec(_tr("遲達"), lambda row: count_text(row.now.late), 72, right=True),
        ColumnSpec(
            _tr("逾期"),
            lambda row: count_text(row.now.missed),
            72,
            right=True,
            color=lambda row: "over" if row.now.missed else "text",
        ),
        ColumnSpec(_tr("進行中"), lambda row: count_text(row.now.running), 72, right=True, color="text_2"),
        ColumnSpec(_tr("準時率"), lambda row: rate_text(row.now.rate), 80, right=True, style="strong"),
        ColumnSpec(before, lambda row: rate_text(row.before.rate), 144, right=True),
        ColumnSpec(_tr("增減"), lambda row: rate_change(row.now.rate, row.before.rate), 88, right=True),
    ]


def _part_text(row: SumRow) -> str:
    return f"{row.count / row.total:.1%}" if row.total else NONE
