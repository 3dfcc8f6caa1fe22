"""Paints one ticket of the list on two lines: number, grade and time left; room and subject."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from wuye_desk.domain.vocabulary import Grade
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.tickets import TicketLine
from wuye_desk.views.theme import Theme
from wuye_desk.views.tickets.list_texts import line_state
from wuye_desk.views.tickets.ticket_list_model import LINE_ROLE
from wuye_desk.views.words import place_text, say

_HEIGHT = 47
_ROW = 18
_PADDING = 10


class TicketListDelegate(QStyledItemDelegate):
    """Draws a TicketLine; the selected one stands on the accent's soft ground with a bar at its left."""

    def __init__(self, theme: Theme, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
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
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, self._color("accent_soft"))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height() - 1), self._color("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._color("hover"))
        painter.setPen(self._color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        self._draw_first(painter, rect.adjusted(_PADDING, 5, -_PADDING + 2, 0), line)
        self._draw_second(painter, rect.adjusted(_PADDING, 5 + _ROW, -_PADDING + 2, 0), line)
        painter.restore()

    def _draw_first(self, painter: QPainter, rect: QRect, line: TicketLine) -> None:
        icon, text, color = line_state(line, self._desk.now())
        style = "strong" if color == "over" else "base"
        width = self._text(painter, rect, text, style, color, right=True)
        if icon:
            place = QRect(rect.right() - width - 20, rect.top() + 1, 16, 16)
            self._theme.icon(icon, color, 16).paint(painter, place)
        right = rect.right() - width - 24
        left = rect.left()
        left += (
            self._text(painter, QRect(left, rect.top(), right - left, _ROW), line.number, "strong", "text")
            + 8
        )
        if line.grade is not Grade.SIMPLE:
            color = "text" if line.grade is Grade.MAJOR else "accent"
            self._text(painter, QRect(left, rect.top(), right - left, _ROW), say(line.grade), "strong", color)

    def _draw_second(self, painter: QPainter, rect: QRect, line: TicketLine) -> None:
        left = rect.left()
        place = QRect(left, rect.top(), rect.width(), _ROW)
        color = "text" if line.room_label else "text_2"
        left += self._text(painter, place, place_text(line.room_label, line.name), "base", color) + 8
        rest = QRect(left, rect.top(), rect.right() - left, _ROW)
        self._text(painter, rest, line.subject, "base", "text_2")

    def _text(
        self, painter: QPainter, rect: QRect, text: str, style: str, color: str, right: bool = False
    ) -> int:
        """Draw one line of text, elided where the room ends, and return its width."""
        painter.setFont(self._theme.font(style))
        painter.setPen(self._color(color))
        metrics = painter.fontMetrics()
        short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, rect.width()))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        place = QRect(rect.left(), rect.top(), rect.width(), _ROW)
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, short)
        return metrics.horizontalAdvance(short)

    def _color(self, name: str) -> QColor:
        return QColor(self._theme.color(name))
