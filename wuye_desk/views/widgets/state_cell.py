"""What a clock says in a cell: an icon, a few words and a colour, never a colour alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QPainter

from wuye_desk.domain.moments import local
from wuye_desk.domain.ticket import ClockInstance
from wuye_desk.domain.vocabulary import ClockState
from wuye_desk.views.widgets.cell_delegate import ICON, PADDING, CellDelegate
from wuye_desk.views.widgets.cell_roles import STATE_ROLE
from wuye_desk.views.words import countdown_text, say, span_text, stamp_text

SOON = timedelta(hours=1)
"""What is due within this time counts as soon."""
LAST_QUARTER = timedelta(minutes=15)
"""The stretch shown to the second."""

_ICONS = {
    ClockState.NOT_STARTED: ("circle-dashed", "text_2"),
    ClockState.NOT_YET_OPEN: ("hourglass", "text_2"),
    ClockState.RUNNING: ("clock", "text"),
    ClockState.MET: ("circle-check", "met"),
    ClockState.MET_LATE: ("clock-check", "text_2"),
    ClockState.OVERDUE: ("circle-alert", "over"),
    ClockState.VOID: ("circle-slash", "text_2"),
}


@dataclass(frozen=True)
class StateCell:
    """One state as it is painted: icon (empty: none), name of a colour, words, type style."""

    icon: str
    color: str
    text: str
    style: str = "base"


def is_soon(instance: ClockInstance, now: datetime) -> bool:
    """Return whether the clock runs and is due within the hour."""
    due = instance.due_at
    return instance.state(now) is ClockState.RUNNING and due is not None and due - now <= SOON


def time_left_text(instance: ClockInstance, now: datetime) -> str:
    """Return what is left or over: 逾 3天17時, 剩 2分48秒, 11-25 15:30 起, 準時, 遲達 22分, 未開始."""
    state, due = instance.state(now), instance.due_at
    if due is None or state in (ClockState.NOT_STARTED, ClockState.VOID, ClockState.MET):
        return say(state)
    if state is ClockState.MET_LATE and instance.stopped_at is not None:
        return f"{say(state)} {span_text(instance.stopped_at - due)}"
    if state is ClockState.OVERDUE and instance.voided_at is not None:
        return _said("曾逾 {span}", span_text(instance.voided_at - due))
    if state is ClockState.OVERDUE:
        return _said("逾 {span}", span_text(now - due))
    if state is ClockState.NOT_YET_OPEN and instance.opens_at is not None:
        return _said("{span} 起", stamp_text(instance.opens_at, local(now).date()))
    left = due - now
    return _said("剩 {span}", countdown_text(left) if left < LAST_QUARTER else span_text(left))


def _said(pattern: str, span: str) -> str:
    return QCoreApplication.translate("words", pattern).format(span=span)


def state_cell(instance: ClockInstance, now: datetime) -> StateCell:
    """Return how a clock is shown at this moment; open ones are told in bold."""
    state = instance.state(now)
    # What was missed stays missed, but nobody owes a voided clock anything: it must not look like a task.
    icon, color = _ICONS[ClockState.VOID if instance.voided_at is not None else state]
    if is_soon(instance, now):
        icon, color = "clock-alert", "soon"
    open_now = instance.is_open and state in (ClockState.RUNNING, ClockState.OVERDUE)
    return StateCell(icon, color, time_left_text(instance, now), "strong" if open_now else "base")


class StateDelegate(CellDelegate):
    """Paints the StateCell that a model gives under STATE_ROLE."""

    def draw_content(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw icon and words in the colour of the state."""
        cell = index.data(STATE_ROLE)
        if not isinstance(cell, StateCell):
            return
        if cell.icon:
            self.draw_icon(painter, rect, cell.icon, cell.color)
            rect = rect.adjusted(ICON + PADDING - 1, 0, 0, 0)
        self.draw_words(painter, rect, cell.text, cell.style, cell.color)
