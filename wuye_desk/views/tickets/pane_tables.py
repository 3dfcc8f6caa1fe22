"""The columns of the clocks and of the forms of one ticket."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from wuye_desk.domain.moments import local
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


def clock_columns(now: Now) -> tuple[ColumnSpec[ClockLine], ...]:
    """Return the columns of the clocks; what they say of time is as of now()."""

    def due(line: ClockLine) -> str:
        if line.instance.due_at is None:
            return line.instance.rule_text
        words = moment_text(line.instance.due_at, local(now()).date())
        return _tr("{}，暫算").format(words) if line.instance.provisional else words

    return (
        ColumnSpec(_tr("時鐘"), lambda line: say(line.clock), 104, tip=lambda line: line.instance.rule_text),
        ColumnSpec(_tr("到期"), due, 0, tip=due),
        ColumnSpec(
            _tr("狀態"),
            lambda line: time_left_text(line.instance, now()),
            120,
            roles={STATE_ROLE: lambda line: state_cell(line.instance, now())},
        ),
        ColumnSpec(_tr("責任人"), lambda line: line.owner_name, 66, tip=lambda line: line.owner_name),
        ColumnSpec(
            _tr("依據"),
            lambda line: line.instance.clause,
            72,
            style="caption",
            color="text_2",
            tip=lambda line: line.instance.clause,
        ),
    )


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
