"""The rail at the left: one button a page, icon over word, with a count where something is overdue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from wuye_desk.views.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_EDGE = 3
_BADGE = 16


class RailButton(QAbstractButton):
    """One page of the rail; checked while its page is shown."""

    def __init__(self, theme: Theme, label: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self.count = 0
        self.setText(label)
        self.setAccessibleName(label)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of the tokens."""
        return QSize(self._theme.size("rail_width"), self._theme.size("rail_item"))

    def show_count(self, count: int) -> None:
        """Show how many are overdue; nothing at none."""
        self.count = count
        words = self.tr("{label}，{count} 項逾期").format(label=self.text(), count=count)
        self.setAccessibleName(words if count else self.text())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, icon, word and count."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter)
        color = "accent" if self.isChecked() else "text_2"
        size = self._theme.size("icon_rail")
        place = QRect((self.width() - size) // 2, 9, size, size)
        self._theme.icon(self._icon, color, size).paint(painter, place)
        painter.setFont(self._theme.font("strong" if self.isChecked() else "base"))
        painter.setPen(self._theme.color(color))
        painter.drawText(QRect(0, 31, self.width(), 18), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.count:
            self._draw_count(painter, place)

    def _draw_ground(self, painter: QPainter) -> None:
        if self.isChecked():
            painter.fillRect(self.rect(), self._theme.color("surface"))
            painter.fillRect(0, 0, _EDGE, self.height(), self._theme.color("accent"))
        elif self.underMouse():
            painter.fillRect(self.rect(), self._theme.color("hover"))
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), 3, 3)

    def _draw_count(self, painter: QPainter, icon: QRect) -> None:
        words = str(self.count) if self.count < 100 else "99+"
        font = self._theme.font("caption")
        width = max(_BADGE, QFontMetrics(font).horizontalAdvance(words) + 8)
        badge = QRect(min(icon.right() - 3, self.width() - width - 2), 4, width, _BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("over"))
        painter.drawRoundedRect(badge, _BADGE / 2, _BADGE / 2)
        painter.setFont(font)
        painter.setPen(self._theme.color("surface"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)
