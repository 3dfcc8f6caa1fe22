"""The columns of the board: what each reads off a line, and how that is painted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter

from wuye_desk.domain.events import EVENTS
from wuye_desk.domain.moments import local
from wuye_desk.domain.vocabulary import ClockState
from wuye_desk.services.board.board_line import BoardLine
from wuye_desk.views.widgets.cell_delegate import CellDelegate
from wuye_desk.views.widgets.cell_roles import GRADE_ROLE, STATE_ROLE, STEP_ROLE
from wuye_desk.views.widgets.state_cell import StateCell, state_cell
from wuye_desk.views.widgets.step_button import StepCell
from wuye_desk.views.widgets.tables import ColumnSpec
from wuye_desk.views.words import day_text, place_text, say, time_text

if TYPE_CHECKING:
    from wuye_desk.views.tickets.record_event import RecordTarget

Now = Callable[[], datetime]
TIME_ROLE = Qt.ItemDataRole.UserRole + 1
"""The time of day that stands at the right of its cell."""


class Column(IntEnum):
    """Which column, from left to right."""

    LEFT = 0
    CLOCK = 1
    DUE = 2
    NUMBER = 3
    GRADE = 4
    ROOM = 5
    SUBJECT = 6
    CLAUSE = 7
    OWNER = 8
    STEP = 9


OPTIONAL = (Column.DUE, Column.GRADE, Column.ROOM, Column.SUBJECT, Column.CLAUSE, Column.OWNER)
"""Columns a person may hide; without the others a line would say nothing."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("board", text)


def left_cell(line: BoardLine, now: datetime) -> StateCell:
    """Return what stands first: time left or over, that only the archive is wanting, or no deadline."""
    instance = line.instance
    if line.is_to_archive:
        return StateCell("archive", "text_2", _tr("資料已齊"))
    if instance is None:
        return StateCell("circle-dashed", "text_2", _tr("沒有期限"))
    return state_cell(instance, now)


def step_cell(line: BoardLine, now: datetime) -> StepCell:
    """Return the button of the next step, or why there is none yet."""
    step = line.step
    if line.state(now) is ClockState.NOT_YET_OPEN:
        return StepCell(_tr("未到時間"), tip=_tr("到時間才可以做：{}").format(step.label))
    if step.event is None:
        return StepCell(step.label)
    return StepCell(step.label, EVENTS[step.event].icon, _tr("{}，Enter").format(step.label))


def can_do_step(line: BoardLine, now: datetime) -> bool:
    """Return whether the next step can be recorded now."""
    return step_cell(line, now).pressable


def step_target(line: BoardLine, now: datetime) -> RecordTarget | None:
    """Return what the recording dialog is to ask about the next step; None where it cannot be done yet."""
    from wuye_desk.views.tickets.record_event import RecordTarget

    step = line.step
    if step.event is None or not can_do_step(line, now):
        return None
    preset = {"hand_over": step.hand_over} if step.hand_over else {}
    return RecordTarget(line.ticket_id, step.event, preset)


def _clock_name(line: BoardLine) -> str:
    return say(line.clock) if line.clock is not None else say(line.stage)


def columns(now: Now, rose: Callable[[int], str] = lambda _id: "") -> tuple[ColumnSpec[BoardLine], ...]:
    """Return the columns in the order of Column; what they say of time is as of now().

    rose tells by its id why a ticket rose to 重大 by itself where nobody has seen it yet, else "".
    """

    def due_day(line: BoardLine) -> str:
        return day_text(line.due_at, local(now()).date()) if line.due_at else ""

    return (
        ColumnSpec(
            _tr("剩餘 / 逾期"),
            lambda line: left_cell(line, now()).text,
            116,
            roles={STATE_ROLE: lambda line: left_cell(line, now())},
        ),
        ColumnSpec(_tr("時鐘"), _clock_name, 104),
        ColumnSpec(
            _tr("到期"),
            lambda line: f"{due_day(line)}{_tr('，暫算') if line.provisional else ''}",
            116,
            color="text_2",
            tip=lambda line: _tr("暫算：這一年的放假安排還沒公布") if line.provisional else None,  # type: ignore[arg-type, return-value]
            roles={TIME_ROLE: lambda line: time_text(line.due_at) if line.due_at else ""},
        ),
        ColumnSpec(
            _tr("工作單"),
            lambda line: line.number,
            112,
            style=lambda line: "strong" if rose(line.ticket_id) else "base",
            tip=lambda line: rose(line.ticket_id),
        ),
        ColumnSpec(
            _tr("等級"), lambda line: say(line.grade), 66, roles={GRADE_ROLE: lambda line: line.grade}
        ),
        ColumnSpec(
            _tr("房號"),
            lambda line: place_text(line.room_label, line.caller_name),
            104,
            color=lambda line: "text" if line.room_label else "text_2",
            tip=lambda line: place_text(line.room_label, line.caller_name),
        ),
        ColumnSpec(
            _tr("事由"),
            lambda line: line.subject,
            0,
            icon=lambda line: "zap" if rose(line.ticket_id) else "",
            tip=lambda line: rose(line.ticket_id) or line.subject,
        ),
        ColumnSpec(_tr("依據"), lambda line: line.clause, 84, style="caption", color="text_2"),
        ColumnSpec(_tr("責任人"), lambda line: line.owner_name, 64, tip=lambda line: line.owner_name),
        ColumnSpec(
            _tr("下一步"),
            lambda line: step_cell(line, now()).text,
            124,
            roles={STEP_ROLE: lambda line: step_cell(line, now())},
        ),
    )


class DueDelegate(CellDelegate):
    """Paints the day at the left and the time of day at the right."""

    def draw_content(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw both parts."""
        super().draw_content(painter, rect.adjusted(0, 0, -40, 0), index)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self.draw_words(painter, rect, str(index.data(TIME_ROLE) or ""), "base", "text", side)
