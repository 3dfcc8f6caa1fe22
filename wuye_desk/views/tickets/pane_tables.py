"""The columns of the clocks and of the forms of one ticket."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTableView

from wuye_desk.domain.moments import local
from wuye_desk.domain.vocabulary import ClockState
from wuye_desk.services.tickets.lines import ClockLine
from wuye_desk.services.tickets.ticket_view import FormLine
from wuye_desk.views.widgets.cell_roles import STATE_ROLE, STEP_ROLE
from wuye_desk.views.widgets.state_cell import state_cell, time_left_text
from wuye_desk.views.widgets.step_button import StepCell
from wuye_desk.views.widgets.tables import ColumnSpec
from wuye_desk.views.words import moment_text, say, stamp_text

Now = Callable[[], datetime]


def _tr(text: str) -> str:
    return QCoreApplication.translate("ticket", text)


@dataclass(frozen=True)
class ClockRow:
    """One clock, or the heading of a closed round."""

    round: int
    line: ClockLine | None
    heading: str = ""
    unfolded: bool = False

    @property
    def key(self) -> tuple[object, ...]:
        """Return what tells this row from the others of its ticket."""
        if self.line is None:
            return "heading", self.round
        return self.line.clock, self.round, self.line.instance.hand_over


def clock_columns(now: Now) -> tuple[ColumnSpec[ClockRow], ...]:
    """Return the columns of the clocks; what they say of time is as of now()."""

    def of_line(read: Callable[[ClockLine], str]) -> Callable[[ClockRow], str]:
        return lambda row: "" if row.line is None else read(row.line)

    def due(line: ClockLine) -> str:
        not_started = line.state(now()) is ClockState.NOT_STARTED
        if line.instance.due_at is None or not_started:
            return line.instance.rule_text
        words = moment_text(line.instance.due_at, local(now()).date())
        return _tr("{}，暫算").format(words) if line.instance.provisional else words

    return (
        ColumnSpec(
            _tr("時鐘"),
            lambda row: row.heading if row.line is None else say(row.line.clock),
            104,
            style=lambda row: "base" if row.line else "strong",
            color=lambda row: "text" if row.line else "text_2",
            icon=_chevron,
            tip=of_line(lambda line: line.instance.rule_text),
        ),
        ColumnSpec(_tr("到期"), of_line(due), 0, tip=of_line(due)),
        ColumnSpec(
            _tr("狀態"),
            of_line(lambda line: time_left_text(line.instance, now())),
            120,
            roles={STATE_ROLE: lambda row: state_cell(row.line.instance, now()) if row.line else None},
        ),
        ColumnSpec(
            _tr("責任人"),
            of_line(lambda line: line.owner_name),
            66,
            tip=of_line(lambda line: line.owner_name),
        ),
        ColumnSpec(
            _tr("依據"),
            of_line(lambda line: line.instance.clause),
            84,
            style="caption",
            color="text_2",
            tip=of_line(lambda line: line.instance.clause),
        ),
    )


def _owner(line: ClockLine) -> str:
    return line.owner_name


def _chevron(row: ClockRow) -> str:
    if row.line is not None:
        return ""
    return "chevron-down" if row.unfolded else "chevron-right"


def form_columns(now: Now) -> tuple[ColumnSpec[FormLine], ...]:
    """Return the columns of the forms: code, title, how often and when printed, and the button."""

    def printed(line: FormLine) -> str:
        if not line.times or line.last_printed_at is None:
            return _tr("未打印")
        return _tr("印 {} 次，{}").format(line.times, stamp_text(line.last_printed_at, local(now()).date()))

    return (
        ColumnSpec("", lambda line: line.form, 50, color="text_2"),
        ColumnSpec("", lambda line: line.title, 0),
        ColumnSpec("", printed, 130, style="caption", color="text_2"),
        ColumnSpec(
            "",
            lambda _line: _tr("打印"),
            74,
            roles={STEP_ROLE: lambda _line: StepCell(_tr("打印"), "printer", _tr("預覽並打印，F9"))},
        ),
    )


def fit_table(table: QTableView, rows: int, *, heading: bool) -> None:
    """Make the table as tall as its rows, so that the panel ends where they end."""
    height = rows * table.verticalHeader().defaultSectionSize() + (
        table.horizontalHeader().height() if heading else 0
    )
    table.setFixedHeight(height + 2)
