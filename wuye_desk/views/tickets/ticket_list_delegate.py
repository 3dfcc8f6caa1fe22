"""Paints one ticket of the list on two lines: number, grade and time left; room and subject."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from wuye_desk.domain.vocabulary import Grade
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.tickets import TicketLine
from wuye_desk.views.theme import Theme
from wuye_desk.views.tickets.list_texts import line_state
from wuye_desk.views.tickets.ticket_list_model import LINE_ROLE
from wuye_desk.views.widgets.row_brush import RowBrush
from wuye_desk.views.words import place_text, say

_HEIGHT = 47
_ROW = 18
_PADDING = 10


class TicketListDelegate(QStyledItemDelegate):
    """Draws a TicketLine; the selected one stands on the accent's soft ground with a bar at its left."""

    def __init__(self, theme: Theme, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._brush = RowBrush(theme)
        self._desk = desk

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the same height for every line."""
        return QSize(option.rect.width(), _HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw ground, both lines and the hair line below."""
        line: TicketLine = index.data(LINE_ROLE)
        painter.save()
        rect: QRect = option.rect
        self._brush.ground(painter, option)
        first = QRect(rect.left() + _PADDING, rect.top() + 5, rect.width() - 2 * _PADDING + 2, _ROW)
        self._draw_second(painter, first.translated(0, _ROW), line)
        self._draw_first(painter, first, line)
        painter.restore()

    def _draw_first(self, painter: QPainter, rect: QRect, line: TicketLine) -> None:
        icon, text, color = line_state(line, self._desk.now())
        style = "strong" if color == "over" else "base"
        width = self._brush.words(painter, rect, text, style, color, right=True)
        if icon:
            self._brush.icon(painter, rect.right() - width - 20, rect, icon, color, 16)
        rect.setRight(rect.right() - width - 24)
        rect.setLeft(rect.left() + self._brush.words(painter, rect, line.number, "strong", "text") + 8)
        if line.grade is not Grade.SIMPLE:
            color = "text" if line.grade is Grade.MAJOR else "accent"
            self._brush.words(painter, rect, say(line.grade), "strong", color)

    def _draw_second(self, painter: QPainter, rect: QRect, line: TicketLine) -> None:
        color = "text" if line.room_label else "text_2"
        words = place_text(line.room_label, line.name)
        rect.setLeft(rect.left() + self._brush.words(painter, rect, words, "base", color) + 8)
        self._brush.words(painter, rect, line.subject, "base", "text_2")
