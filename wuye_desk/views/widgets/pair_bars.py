"""Charts that set two months side by side, and one whole cut into its parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.bars import Chart, LineChart

_ROW, _BAR, _THIN, _GAP = 24, 8, 5, 12
_STRIP, _LINE = 14, 18
"""Height of the strip, and of a line of words below it."""


@dataclass(frozen=True)
class PairBar:
    """One thing counted in two months."""

    label: str
    count: int
    before: int


class PairBars(LineChart[PairBar]):
    """Two bars a line: the month above in the accent, the month before below it, thinner."""

    ROW = _ROW

    def show_bars(self, bars: Sequence[PairBar]) -> None:
        """Draw these pairs from top to bottom."""
        self._show(bars, (f"{bar.label} {bar.count} / {bar.before}" for bar in bars))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw each pair on its line, the figures at the right."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        label = self._width_of([bar.label for bar in self._bars], "base") + _GAP
        count = self._width_of([str(bar.count) for bar in self._bars], "strong") + _GAP
        before = self._width_of([str(bar.before) for bar in self._bars], "caption") + _GAP
        most = max((max(bar.count, bar.before) for bar in self._bars), default=0) or 1
        scale = max(10.0, self.width() - label - count - before) / most
        for index, bar in enumerate(self._bars):
            top = index * _ROW
            self._text(painter, QRectF(0, top, label, _ROW), bar.label, "base", "text")
            bars = top + (_ROW - _BAR - _THIN - 1) / 2
            self._fill(painter, QRectF(label, bars, bar.count * scale, _BAR), "accent")
            self._fill(painter, QRectF(label, bars + _BAR + 1, bar.before * scale, _THIN), "line_strong")
            right = QRectF(self.width() - before - count, top, count, _ROW)
            self._text(painter, right, str(bar.count), "strong", "text", right=True)
            box = QRectF(self.width() - before, top, before, _ROW)
            self._text(painter, box, str(bar.before), "caption", "text_2", right=True)


@dataclass(frozen=True)
class Part:
    """One part of a whole, in a colour of the theme."""

    label: str
    count: int
    color: str


class PartsStrip(Chart):
    """A whole as one strip cut into its parts, with the words and figures below it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._parts: tuple[Part, ...] = ()

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Draw these parts from left to right; an empty one has its words only."""
        self._parts = tuple(parts)
        self.setAccessibleDescription("；".join(_words(part) for part in parts))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the strip and of as many lines of words as they need at this width."""
        lines = max((line for _part, line, _left in self._placed()), default=1) + 1
        return QSize(200, _STRIP + 4 + max(lines, 2) * _LINE)

    def minimumSizeHint(self) -> QSize:
        """Return the same height."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the strip and below it what each colour is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        total = sum(part.count for part in self._parts)
        left = 0.0
        self._fill(painter, QRectF(0, 0, self.width(), _STRIP), "track", 2)
        for part in self._parts:
            width = self.width() * part.count / total if total else 0.0
            self._fill(painter, QRectF(left, 0, width, _STRIP), part.color)
            left += width
        self._draw_legend(painter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height where the words need more or fewer lines now."""
        super().resizeEvent(event)
        self.updateGeometry()

    def _placed(self) -> Iterator[tuple[Part, int, float]]:
        """Yield each part with the line its words stand on, and how far from the left; full lines end."""
        line, left = 0, 0.0
        for part in self._parts:
            width = self._width_of([_words(part)], "caption") + 12
            if left and left + width > self.width():
                line, left = line + 1, 0.0
            yield part, line, left
            left += width + _GAP

    def _draw_legend(self, painter: QPainter) -> None:
        for part, line, left in self._placed():
            top = float(_STRIP + 4 + line * _LINE)
            width = self._width_of([_words(part)], "caption") + 12
            self._fill(painter, QRectF(left, top + 5, 8, 8), part.color)
            self._text(painter, QRectF(left + 12, top, width, _LINE), _words(part), "caption", "text_2")


def _words(part: Part) -> str:
    return f"{part.label} {part.count}"
