"""Paints a cell of the deadlines: an icon and a word for the state, the time in bold, clauses quietly."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from wuye_desk.views.intake.deadline_model import CLAUSE, DUE, NAME
from wuye_desk.views.intake.deadline_rows import DeadlineRow
from wuye_desk.views.intake.row_model import ROW_ROLE
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.row_brush import RowBrush

_PAD = 8
_ICON = 14
_GAP = 4


class DeadlineDelegate(QStyledItemDelegate):
    """Draws each of the four columns."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._brush = RowBrush(theme)
        self._view = view

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the cell of this index."""
        row: DeadlineRow = index.data(ROW_ROLE)
        painter.save()
        self._brush.cell_ground(painter, option, first=index.column() == NAME, focused=self._view.hasFocus())
        inner = option.rect.adjusted(_PAD, 0, -2, 0)
        if index.column() == NAME:
            self._name(painter, inner, row)
        elif index.column() == DUE:
            self._due(painter, inner, row)
        elif index.column() == CLAUSE:
            self._brush.words(painter, inner, row.clause, "caption", "text_3")
        else:
            self._brush.words(painter, inner, row.owner, "base", "text")
        painter.restore()

    def _name(self, painter: QPainter, rect: QRect, row: DeadlineRow) -> None:
        color = "text_2" if row.color == "text" else row.color
        self._brush.icon(painter, rect.left(), rect, row.icon, color, _ICON)
        self._brush.words(painter, rect.adjusted(_ICON + _GAP + 1, 0, 0, 0), row.name, "base", row.color)

    def _due(self, painter: QPainter, rect: QRect, row: DeadlineRow) -> None:
        plain = row.color if row.color != "text" else "text" if row.time else "text_2"
        left = rect.left()
        for text, style in ((row.day, "base"), (row.time, "strong"), (row.rest, "base")):
            if text and left < rect.right():
                place = QRect(left, rect.top(), rect.right() - left, rect.height())
                left += self._brush.words(painter, place, text, style, plain) + _GAP
