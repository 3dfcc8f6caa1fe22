"""One headline figure of a month: its name, the figure, and the change to the month before."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from wuye_desk.views.theme import Theme

_HEIGHT = 76
_LEAST = 84
_PADDING = 9
_NAME, _FIGURE, _CHANGE = (6, 18), (24, 28), (53, 18)
"""Where each line begins from the top, and how tall it is."""


class FigureTile(QAbstractButton):
    """A checkable tile: pressed, it shows the tickets behind its figure."""

    def __init__(self, theme: Theme, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._figure = self._change = ""
        self.setText(label)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def figure(self) -> str:
        """Return the figure as it is shown."""
        return self._figure

    @property
    def change(self) -> str:
        """Return what is said of the month before."""
        return self._change

    def show_figure(self, figure: str, change: str, tip: str) -> None:
        """Show this figure and what it was before."""
        self._figure, self._change = figure, change
        self.setToolTip(tip)
        self.setAccessibleName(f"{self.text()} {figure}")
        self.setAccessibleDescription(tip)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size in which none of the three lines is cut."""
        lines = (("caption", self.text()), ("counter", self._figure), ("caption", self._change))
        widest = max(
            QFontMetricsF(self._theme.font(style)).horizontalAdvance(words) for style, words in lines
        )
        return QSize(max(_LEAST, int(widest) + 2 * _PADDING + 2), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the same: no figure is ever cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tile as it is: chosen, under the pointer, with the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        self._draw_frame(painter, chosen)
        self._line(painter, _NAME, self.text(), "caption", "accent" if chosen else "text_2")
        self._line(painter, _FIGURE, self._figure, "counter", "accent" if chosen else "text")
        self._line(painter, _CHANGE, self._change, "caption", "text_2")

    def _line(self, painter: QPainter, place: tuple[int, int], words: str, style: str, color: str) -> None:
        painter.setFont(self._theme.font(style))
        painter.setPen(self._color(color))
        box = QRectF(_PADDING, place[0], self.width() - 2 * _PADDING, place[1])
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(box, side, words)

    def _draw_frame(self, painter: QPainter, chosen: bool) -> None:
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if chosen:
            frame.adjust(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self._color("accent" if chosen else "line"), 2 if chosen else 1))
        painter.setBrush(
            self._color("accent_soft" if chosen else "hover" if self.underMouse() else "surface")
        )
        painter.drawRoundedRect(frame, 4, 4)
        if self.hasFocus():
            painter.setPen(QPen(self._color("accent"), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4.5, 4.5, -4.5, -4.5), 2, 2)

    def _color(self, name: str) -> QColor:
        return QColor(self._theme.color(name))
