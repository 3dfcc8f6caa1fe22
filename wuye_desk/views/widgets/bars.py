"""Small bar charts for the side of a page: figures per day, shares kept, and stacked counts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from wuye_desk.views.theme import Theme

BarType = TypeVar("BarType")
_ROW = 20
_BAR = 6
_STACK = 10
_GAP = 12


@dataclass(frozen=True)
class DayBar:
    """One column: how many (a count), the label under it, and what the tooltip says."""

    count: int
    label: str
    tip: str
    today: bool = False


@dataclass(frozen=True)
class RateBar:
    """One share: `kept` of `total` duties, both counts."""

    label: str
    kept: int
    total: int

    @property
    def percent(self) -> int:
        """Return the share in whole per cent, rounded down so that 100 means all."""
        return self.kept * 100 // self.total if self.total else 0


@dataclass(frozen=True)
class StackBar:
    """One stacked count: overdue, due within the hour, the rest."""

    label: str
    over: int
    soon: int
    rest: int

    @property
    def total(self) -> int:
        """Return how many there are in all."""
        return self.over + self.soon + self.rest


class Chart(QWidget):
    """What the charts share: the theme's colours and fonts and a description for screen readers."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _color(self, name: str) -> QColor:
        return QColor(self._theme.color(name))

    def _font(self, style: str) -> QFont:
        return self._theme.font(style)

    def _text(
        self, painter: QPainter, box: QRectF, text: str, style: str, color: str, right: bool = False
    ) -> None:
        painter.setFont(self._font(style))
        painter.setPen(self._color(color))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)

    def _fill(self, painter: QPainter, box: QRectF, color: str, radius: float = 0) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color(color))
        painter.drawRoundedRect(box, radius, radius)

    def _width_of(self, texts: Sequence[str], style: str) -> float:
        metrics = QFontMetricsF(self._font(style))
        return max((metrics.horizontalAdvance(text) for text in texts), default=0.0)


class DayBars(Chart):
    """Counts day by day as columns, today's darker, with a scale in round numbers."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._bars: tuple[DayBar, ...] = ()
        self.setMinimumHeight(96)
        self.setMaximumHeight(160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_bars(self, bars: Sequence[DayBar]) -> None:
        """Draw these columns from left to right."""
        self._bars = tuple(bars)
        self.setAccessibleDescription("；".join(bar.tip for bar in bars if bar.count))
        self.update()

    def _top(self) -> int:
        most = max((bar.count for bar in self._bars), default=0)
        return max(4, (most + 3) // 4 * 4)

    def _plot(self) -> QRectF:
        left = self._width_of([str(self._top())], "caption") + 10
        return QRectF(left, 8, self.width() - left - 2, self.height() - 8 - 20)

    def _column(self, plot: QRectF, index: int) -> QRectF:
        step = plot.width() / max(1, len(self._bars))
        height = plot.height() * self._bars[index].count / self._top()
        width = max(2.0, step * 0.66)
        return QRectF(plot.left() + step * index + (step - width) / 2, plot.bottom() - height, width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw scale, columns and the days below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot()
        self._draw_scale(painter, plot)
        for index, bar in enumerate(self._bars):
            box = self._column(plot, index)
            self._fill(painter, box, "accent" if bar.today else "accent_line")
            if bar.label:
                below = QRectF(box.center().x() - 20, plot.bottom() + 3, 40, 16)
                painter.setFont(self._font("caption"))
                painter.setPen(self._color("text_2"))
                painter.drawText(below, Qt.AlignmentFlag.AlignCenter, bar.label)

    def _draw_scale(self, painter: QPainter, plot: QRectF) -> None:
        top = self._top()
        for value in (0, top // 2, top):
            height = plot.bottom() - plot.height() * value / top
            painter.setPen(self._color("line"))
            painter.drawLine(QPointF(plot.left(), height), QPointF(plot.right(), height))
            self._text(
                painter,
                QRectF(0, height - 8, plot.left() - 8, 16),
                str(value),
                "caption",
                "text_2",
                right=True,
            )

    def event(self, event: QEvent) -> bool:
        """Show the day and its count under the pointer."""
        if isinstance(event, QHelpEvent) and self._bars:
            plot = self._plot()
            index = int((event.x() - plot.left()) / (plot.width() / len(self._bars)))
            if 0 <= index < len(self._bars):
                QToolTip.showText(event.globalPos(), self._bars[index].tip, self)
            return True
        return super().event(event)


class LineChart(Chart, Generic[BarType]):
    """A chart of one line a bar, as tall as its lines."""

    ROW = _ROW
    """Height of a line in pixels."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._bars: tuple[BarType, ...] = ()

    def _show(self, bars: Sequence[BarType], spoken: Iterable[str]) -> None:
        self._bars = tuple(bars)
        self.setAccessibleDescription("；".join(spoken))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room all lines need."""
        return QSize(200, self.ROW * max(1, len(self._bars)))

    def minimumSizeHint(self) -> QSize:
        """Return the same height: no line is ever cut."""
        return self.sizeHint()


class RateBars(LineChart[RateBar]):
    """Shares kept, one line each: label, bar, per cent, kept of total."""

    def show_bars(self, bars: Sequence[RateBar]) -> None:
        """Draw these shares from top to bottom."""
        self._show(bars, (f"{bar.label} {bar.percent}% {bar.kept}/{bar.total}" for bar in bars))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw each share on its line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        label = self._width_of([bar.label for bar in self._bars], "base") + _GAP
        count = self._width_of([f"{bar.kept}/{bar.total}" for bar in self._bars], "caption") + _GAP
        percent = self._width_of(["100%"], "strong") + _GAP
        track = max(10.0, self.width() - label - count - percent)
        for index, bar in enumerate(self._bars):
            top = index * _ROW
            self._text(painter, QRectF(0, top, label, _ROW), bar.label, "base", "text")
            self._draw_track(painter, QRectF(label, top + (_ROW - _BAR) / 2, track, _BAR), bar)
            right = QRectF(label + track, top, percent, _ROW)
            self._text(painter, right, f"{bar.percent}%", "strong", "text", right=True)
            box = QRectF(self.width() - count, top, count, _ROW)
            self._text(painter, box, f"{bar.kept}/{bar.total}", "caption", "text_2", right=True)

    def _draw_track(self, painter: QPainter, box: QRectF, bar: RateBar) -> None:
        self._fill(painter, box, "track", 3)
        box.setWidth(box.width() * bar.kept / max(1, bar.total))
        self._fill(painter, box, "accent", 3)


class StackedBars(LineChart[StackBar]):
    """Counts split into overdue, soon and the rest, one line each, the total at the right."""

    def show_bars(self, bars: Sequence[StackBar]) -> None:
        """Draw these counts from top to bottom."""
        self._show(bars, (f"{bar.label} {bar.total}" for bar in bars))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw each count on its line."""
        painter = QPainter(self)
        label = self._width_of([bar.label for bar in self._bars], "base") + _GAP
        count = self._width_of([str(bar.total) for bar in self._bars], "base") + _GAP
        scale = (self.width() - label - count) / max((bar.total for bar in self._bars), default=1)
        for index, bar in enumerate(self._bars):
            top = index * _ROW
            self._text(painter, QRectF(0, top, label, _ROW), bar.label, "base", "text")
            left = label
            for value, color in ((bar.over, "over_line"), (bar.soon, "soon_line"), (bar.rest, "accent_line")):
                self._fill(painter, QRectF(left, top + (_ROW - _STACK) / 2, value * scale, _STACK), color)
                left += value * scale
            box = QRectF(self.width() - count, top, count, _ROW)
            self._text(painter, box, str(bar.total), "base", "text", right=True)
