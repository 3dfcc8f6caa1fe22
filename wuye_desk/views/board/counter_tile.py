"""One counter of the board: an icon, a word and a large number that filters when pressed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from wuye_desk.views.theme import Theme

_HEIGHT = 52
_LEAST = 104
_PADDING = 11
_ICON = 16


class CounterTile(QAbstractButton):
    """A checkable tile; its number turns to the colour of its meaning only while it is not zero."""

    def __init__(self, theme: Theme, label: str, icon: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._tone = tone
        self._count = 0
        self.setText(label)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_count(0)

    @property
    def count(self) -> int:
        """Return the number shown."""
        return self._count

    def show_count(self, count: int) -> None:
        """Show this number."""
        self.setAccessibleName(f"{self.text()} {count}")
        if count != self._count:
            self._count = count
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return the size in which word and number fit side by side."""
        word = QFontMetricsF(self._theme.font("base")).horizontalAdvance(self.text())
        number = QFontMetricsF(self._theme.font("counter")).horizontalAdvance(f"{self._count:,}")
        return QSize(max(_LEAST, int(word + number) + 3 * _PADDING + _ICON + 6), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the least width: neither word nor number is ever cut."""
        return QSize(self.sizeHint().width() - _PADDING, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tile as it is: chosen, under the pointer, with the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        self._draw_frame(painter, chosen)
        tone = "accent" if chosen else self._tone if self._count else "text_2"
        top = (self.height() - _ICON) // 2
        self._theme.icon(self._icon, tone, _ICON).paint(painter, _PADDING, top, _ICON, _ICON)
        painter.setFont(self._theme.font("strong" if chosen else "base"))
        painter.setPen(self._color(tone))
        words = QRectF(_PADDING + _ICON + 6, 0, self.width(), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.setFont(self._theme.font("counter"))
        painter.setPen(self._color(tone if tone != "text_2" or not self._count else "text"))
        number = QRectF(0, 0, self.width() - _PADDING, self.height())
        painter.drawText(
            number, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, f"{self._count:,}"
        )

    def _draw_frame(self, painter: QPainter, chosen: bool) -> None:
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if chosen:
            frame.adjust(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self._color("accent" if chosen else "line"), 2 if chosen else 1))
        fill = "accent_soft" if chosen else "hover" if self.underMouse() else "surface"
        painter.setBrush(self._color(fill))
        painter.drawRoundedRect(frame, 4, 4)
        if self.hasFocus():
            painter.setPen(QPen(self._color("accent"), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4.5, 4.5, -4.5, -4.5), 2, 2)

    def _color(self, name: str) -> QColor:
        return QColor(self._theme.color(name))
