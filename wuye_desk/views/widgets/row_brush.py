"""Paints the parts of a list row: ground, words, icons, in the colours of the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from wuye_desk.views.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_EDGE = 3


class RowBrush:
    """Draws one row after another with one painter's worth of settings."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def ground(self, painter: QPainter, option: QStyleOptionViewItem, *, focused: bool = False) -> bool:
        """Fill the row, with an accent edge where it is selected; return whether it is."""
        from PySide6.QtWidgets import QStyle  # its many enums take 5 ms: no row, no need

        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        name = "accent_soft" if selected else "hover" if hovered else "surface"
        painter.fillRect(option.rect, self.color(name))
        painter.fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), self.color("line")
        )
        if selected:
            painter.fillRect(
                QRect(option.rect.left(), option.rect.top(), _EDGE, option.rect.height()),
                self.color("accent"),
            )
        if focused and selected:
            painter.setPen(self.color("accent"))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        return selected

    def cell_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, *, first: bool, focused: bool
    ) -> None:
        """Fill one cell of a table row; the accent edge stands at the first column only."""
        from PySide6.QtWidgets import QStyle  # its many enums take 5 ms: no row, no need

        selected = bool(option.state & QStyle.StateFlag.State_Selected) and focused
        painter.fillRect(option.rect, self.color("accent_soft" if selected else "surface"))
        painter.fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), self.color("line")
        )
        if selected and first:
            painter.fillRect(
                QRect(option.rect.left(), option.rect.top(), _EDGE, option.rect.height()),
                self.color("accent"),
            )

    def words(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        style: str,
        color: str,
        *,
        right: bool = False,
        underline: bool = False,
    ) -> int:
        """Draw one line, elided where the room ends, and return its width in pixels."""
        font = QFont(self._theme.font(style))
        font.setUnderline(underline)
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.setFont(font)
        painter.setPen(self.color(color))
        painter.drawText(
            rect, _MIDDLE | (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft), shown
        )
        return metrics.horizontalAdvance(shown)

    def width(self, text: str, style: str) -> int:
        """Return how wide the words are in this style, in pixels."""
        return QFontMetrics(self._theme.font(style)).horizontalAdvance(text)

    def icon(self, painter: QPainter, left: int, rect: QRect, name: str, color: str, size: int = 14) -> None:
        """Draw a line icon, centred in the height of the row."""
        area = QRect(left, rect.center().y() - size // 2 + 1, size, size)
        self._theme.icon(name, color, size).paint(painter, area)

    def color(self, name: str) -> QColor:
        """Return a colour of the theme."""
        return QColor(self._theme.color(name))
