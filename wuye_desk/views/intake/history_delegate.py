"""Paints an earlier ticket of the household: day, subject, a link where this call takes it up, stage."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from wuye_desk.domain.moments import local
from wuye_desk.services.households.household_lines import HistoryLine
from wuye_desk.views.intake.row_model import ROW_ROLE
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.row_brush import RowBrush
from wuye_desk.views.words import say

ROW_HEIGHT = 24
_PAD = 10
_DAY = 40
_GAP = 8


class HistoryDelegate(QStyledItemDelegate):
    """Draws one earlier ticket on one line; open ones in bold with a clock."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._brush = RowBrush(theme)
        self._view = view
        self.linked_id: int | None = None

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the width of the list and the height of a row."""
        return QSize(option.rect.width(), ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the ticket of this index."""
        line: HistoryLine = index.data(ROW_ROLE)
        painter.save()
        self._brush.ground(painter, option, focused=self._view.hasFocus())
        inner = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        day = f"{local(line.received_at):%m-%d}"
        self._brush.words(
            painter, QRect(inner.left(), inner.top(), _DAY, inner.height()), day, "base", "text_2"
        )
        right = self._stage(painter, inner, line)
        self._subject(
            painter,
            QRect(
                inner.left() + _DAY + _GAP, inner.top(), right - inner.left() - _DAY - _GAP, inner.height()
            ),
            line,
        )
        painter.restore()

    def _stage(self, painter: QPainter, rect: QRect, line: HistoryLine) -> int:
        """Draw where the ticket stands and return where the words begin."""
        color = "text" if line.is_open else "text_2"
        left = (
            rect.right() - self._brush.words(painter, rect, say(line.stage), "base", color, right=True) - _GAP
        )
        if line.is_open:
            left -= 14
            self._brush.icon(painter, left, rect, "clock", "text")
        return left - _GAP // 2

    def _subject(self, painter: QPainter, rect: QRect, line: HistoryLine) -> None:
        linked = line.ticket_id == self.linked_id
        room = rect.adjusted(0, 0, -20 if linked else 0, 0)
        style = "strong" if linked or line.is_open else "base"
        width = self._brush.words(painter, room, line.subject, style, "accent" if linked else "text")
        if linked:
            self._brush.icon(painter, rect.left() + width + 5, rect, "link-2", "accent")
