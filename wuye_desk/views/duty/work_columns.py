"""The columns of 待我處理: those of the board, with headings between the lines and errands among them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from wuye_desk.domain.moments import local
from wuye_desk.services.board.board_line import BoardLine
from wuye_desk.services.duty.work_line import Errand, ErrandLine, Group, WorkLine
from wuye_desk.views.board.board_columns import TIME_ROLE, Column, Now, columns
from wuye_desk.views.widgets.cell_delegate import PADDING
from wuye_desk.views.widgets.cell_roles import STATE_ROLE, STEP_ROLE
from wuye_desk.views.widgets.state_cell import StateCell, StateDelegate
from wuye_desk.views.widgets.step_button import StepCell
from wuye_desk.views.widgets.tables import ColumnSpec
from wuye_desk.views.words import day_text, say, span_text, time_text

HEADING_ROLE = Qt.ItemDataRole.UserRole + 2
"""The Heading of a row that is one."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The row above the lines of one group."""

    group: Group
    count: int

    @property
    def key(self) -> object:
        """Return what stays the same of this row from one reading to the next."""
        return self.group


WorkRow = Heading | WorkLine
_STEP_WIDTH = 164
"""In pixels: there is room for the longest words of a button."""
_LOOKS = {
    Errand.READING: ("eye", "閱覽"),
    Errand.DRAFT: ("circle-pause", "接著填"),
    Errand.MONTHLY_REPORT: ("chart-column", "開月報"),
    Errand.DISPOSAL: ("archive", "看清單"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("duty", text)


def work_columns(now: Now) -> tuple[ColumnSpec[WorkRow], ...]:
    """Return the columns in the order of the board's; what they say of time is as of now()."""
    return tuple(_widened(Column(place), spec, now) for place, spec in enumerate(columns(now)))


def _widened(column: Column, spec: ColumnSpec[BoardLine], now: Now) -> ColumnSpec[WorkRow]:
    """Return a column of the board that can also say something of an errand and of a heading."""
    of_errand: dict[int, Callable[[ErrandLine], Any]] = {
        STATE_ROLE: lambda errand: _errand_state(errand, now()),
        STEP_ROLE: _errand_step,
        TIME_ROLE: lambda errand: time_text(errand.due_at) if errand.due_at else "",
    }
    roles = {role: _reader(read, of_errand.get(role, _nothing)) for role, read in spec.roles.items()}
    roles[HEADING_ROLE] = lambda row: row if isinstance(row, Heading) else None
    return ColumnSpec(
        spec.title,
        lambda row: (
            _heading_text(column, row)
            if isinstance(row, Heading)
            else _reader(spec.text, lambda errand: _errand_text(column, errand, now()))(row)
        ),
        _STEP_WIDTH if column is Column.STEP else spec.width,
        style=_reader(spec.style, lambda _errand: "base") if callable(spec.style) else spec.style,
        color=_reader(spec.color, lambda _errand: "text") if callable(spec.color) else spec.color,
        tip=_reader(spec.tip, lambda errand: _errand_text(column, errand, now())) if spec.tip else None,
        roles=roles,
    )


def _reader(
    of_line: Callable[[BoardLine], Any], of_errand: Callable[[ErrandLine], Any]
) -> Callable[[WorkRow], Any]:
    def read(row: WorkRow) -> Any:
        if isinstance(row, Heading):
            return None
        return of_errand(row.what) if isinstance(row.what, ErrandLine) else of_line(row.what)

    return read


def _nothing(_errand: ErrandLine) -> None:
    return None


def _heading_text(column: Column, heading: Heading) -> str:
    if column is not Column.LEFT:
        return ""
    return _tr("{group}　{count} 項").format(group=say(heading.group), count=heading.count)


def _errand_text(column: Column, errand: ErrandLine, now: datetime) -> str:
    if column is Column.DUE:
        return day_text(errand.due_at, local(now).date()) if errand.due_at else ""
    texts = {
        Column.LEFT: _errand_state(errand, now).text,
        Column.CLOCK: say(errand.errand),
        Column.SUBJECT: errand.subject,
        Column.CLAUSE: errand.clause,
        Column.STEP: _errand_step(errand).text,
    }
    return texts.get(column, "")


def _errand_state(errand: ErrandLine, now: datetime) -> StateCell:
    """Return what stands first of an errand: time left or over, else that it waits."""
    icon, _label = _LOOKS[errand.errand]
    if errand.due_at is None:
        return StateCell(icon, "text_2", _tr("沒有期限"))
    if errand.due_at < now:
        late = _tr("逾 {span}").format(span=span_text(now - errand.due_at))
        return StateCell("circle-alert", "over", late, "strong")
    return StateCell("clock", "text", _tr("剩 {span}").format(span=span_text(errand.due_at - now)), "strong")


def _errand_step(errand: ErrandLine) -> StepCell:
    icon, label = _LOOKS[errand.errand]
    if not errand.doable:
        return StepCell(_tr("由本人做"))
    return StepCell(_tr(label), icon, _tr("{}，Enter").format(_tr(label)))


class WorkStateDelegate(StateDelegate):
    """Paints the first cell of a line; a heading across the whole row."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the heading where the row is one, else the line's first cell."""
        heading = index.data(HEADING_ROLE)
        if not isinstance(heading, Heading):
            super().paint(painter, option, index)
            return
        painter.save()
        rect = option.rect
        painter.fillRect(rect, self.theme.color("surface_alt"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self.theme.color("line"))
        tone = "over" if heading.group is Group.OVERDUE else "text"
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        self.draw_words(painter, rect.adjusted(PADDING, 0, 0, -1), words, "strong", tone)
        painter.restore()
