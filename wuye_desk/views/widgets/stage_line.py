"""The way of a ticket through its stages, drawn as a row of boxes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wuye_desk.views.theme import Theme

_HEIGHT = 24
_ICON = 16
_PADDING = 10


class StageState(Enum):
    """How far the ticket is, seen from one stage."""

    DONE = "done"
    CURRENT = "current"
    AHEAD = "ahead"
    SKIPPED = "skipped"
    """The ticket is past it, and it never happened."""


@dataclass(frozen=True)
class StageBox:
    """One stage: what it is called and how far the ticket is with it."""

    label: str
    state: StageState
    icon: str = ""
    """Lucide name; the box of a finished stage always shows a tick."""


class StageLine(QWidget):
    """A row of boxes: finished ones with a green tick, the current one framed, the others faint.

    What was skipped is struck out.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._boxes: tuple[StageBox, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("階段"))

    def show_stages(self, boxes: Sequence[StageBox]) -> None:
        """Draw these stages from left to right."""
        self._boxes = tuple(boxes)
        current = [box.label for box in boxes if box.state is StageState.CURRENT]
        self.setAccessibleDescription("、".join(current))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the boxes and a width in which every label fits."""
        return QSize(int(sum(self._needs()) + 2 * _PADDING * len(self._boxes)), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the least in which the labels stay whole."""
        return QSize(int(sum(self._needs())) + 1, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the boxes, the current one last so that its frame lies on top."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = self._places()
        for place, box in sorted(
            zip(places, self._boxes, strict=True), key=lambda pair: pair[1].state is StageState.CURRENT
        ):
            self._draw_box(painter, place, box)

    def _needs(self) -> list[float]:
        """Return the width each box needs for its icon and its whole label."""
        metrics = QFontMetricsF(self._theme.font("strong"))
        return [
            metrics.horizontalAdvance(box.label)
            + (_ICON + 20 if box.state in (StageState.DONE, StageState.CURRENT) else 16)
            for box in self._boxes
        ]

    def _places(self) -> list[QRectF]:
        wishes = self._needs()
        spare = (self.width() - 1 - sum(wishes)) / max(1, len(wishes))
        places, left = [], 0.5
        for wish in wishes:
            places.append(QRectF(left, 0.5, wish + spare, _HEIGHT - 1))
            left += wish + spare
        return places

    def _draw_box(self, painter: QPainter, place: QRectF, box: StageBox) -> None:
        current = box.state is StageState.CURRENT
        frame = place.adjusted(0.5, 0.5, -0.5, -0.5) if current else place
        painter.setPen(QPen(self._color("accent" if current else "line"), 2 if current else 1))
        painter.setBrush(self._color("accent_soft" if current else "surface_alt"))
        painter.drawRect(frame)
        color = {StageState.DONE: "met", StageState.CURRENT: "accent"}.get(box.state, "text_2")
        icon = "check" if box.state is StageState.DONE else box.icon if current else ""
        font = QFont(self._theme.font("strong" if current else "base"))
        font.setStrikeOut(box.state is StageState.SKIPPED)
        painter.setFont(font)
        text = painter.fontMetrics().elidedText(
            box.label, Qt.TextElideMode.ElideRight, int(place.width() - (_ICON + 12 if icon else 6))
        )
        width = painter.fontMetrics().horizontalAdvance(text) + (_ICON + 6 if icon else 0)
        left = place.center().x() - width / 2
        if icon:
            area = QRectF(left, place.center().y() - _ICON / 2, _ICON, _ICON).toRect()
            self._theme.icon(icon, color, _ICON).paint(painter, area)
            left += _ICON + 6
        painter.setPen(self._color(color))
        right = QRectF(left, place.top(), place.right() - left, place.height())
        painter.drawText(right, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _color(self, name: str) -> QColor:
        return QColor(self._theme.color(name))
