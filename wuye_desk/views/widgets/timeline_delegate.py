"""Paints the rows of a timeline: time, circle on the line, words, punctuality."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.row_brush import RowBrush
from wuye_desk.views.widgets.timeline_rows import ROW_ROLE, EventRow, RoundRow, Verdict

_TIME = 78
_LINE = 95
_CIRCLE = 22
_WORDS = 116
_RIGHT = 18
_PAD = 5
_TITLE = 18
_DIVIDER = 26
_VERDICTS = {
    Verdict.NONE: ("", "text_2"),
    Verdict.MET: ("circle-check", "met"),
    Verdict.LATE: ("clock-check", "text_2"),
}
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


class TimelineDelegate(QStyledItemDelegate):
    """Draws an event or a round's divider; events grow with their words."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._brush = RowBrush(theme)
        self._view = parent

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the full width and the height its words need."""
        row = index.data(ROW_ROLE)
        width = self._view.width() - _RIGHT
        if isinstance(row, RoundRow):
            return QSize(width, _DIVIDER)
        return QSize(width, 2 * _PAD + _TITLE + self._words_height(row, width))

    def _words_height(self, row: EventRow, width: int) -> int:
        if not row.words:
            return 0
        metrics = QFontMetrics(self._theme.font("base"))
        room = QRect(0, 0, max(80, width - _WORDS - 8), 10_000)
        return metrics.boundingRect(room, _WRAP, row.words).height() + 1

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row that belongs to this index."""
        row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = bool(option.state & QStyle.StateFlag.State_Selected) and self._view.hasFocus()
        if isinstance(row, RoundRow):
            self._paint_round(painter, option.rect, row)
        else:
            self._paint_event(painter, option.rect, row, index)
        if focused:
            painter.setPen(QPen(self._brush.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1))
        painter.restore()

    def _paint_event(
        self, painter: QPainter, rect: QRect, row: EventRow, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self._paint_line(painter, rect, index)
        self._paint_circle(painter, rect, row)
        top = rect.top() + _PAD
        self._brush.words(
            painter, QRect(rect.left() + 8, top, _TIME - 8, _TITLE), row.time, "base", "text", right=True
        )
        aside = self._paint_aside(
            painter, QRect(rect.left(), top, rect.width() - 8, _TITLE), row.aside, row.verdict
        )
        place = QRect(rect.left() + _WORDS, top, aside - rect.left() - _WORDS - 8, _TITLE)
        place.setLeft(place.left() + self._brush.words(painter, place, row.title, "strong", "text") + 8)
        self._brush.words(painter, place, row.people, "base", "text_2")
        if row.words:
            painter.setFont(self._theme.font("base"))
            painter.setPen(self._brush.color("text"))
            box = QRect(rect.left() + _WORDS, top + _TITLE, rect.width() - _WORDS - 8, rect.height())
            painter.drawText(box, _WRAP, row.words)

    def _paint_line(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        model: QAbstractItemModel = index.model()
        below = model.index(index.row() + 1, 0).data(ROW_ROLE)
        above = model.index(index.row() - 1, 0).data(ROW_ROLE)
        center = rect.left() + _LINE
        middle = rect.top() + _PAD + _TITLE / 2
        top = rect.top() if isinstance(above, EventRow) else middle
        bottom = rect.bottom() + 1 if isinstance(below, EventRow) else middle
        painter.setPen(QPen(self._brush.color("line"), 2))
        painter.drawLine(QPointF(center, top), QPointF(center, bottom))

    def _paint_circle(self, painter: QPainter, rect: QRect, row: EventRow) -> None:
        middle = rect.top() + _PAD + _TITLE / 2
        circle = QRectF(rect.left() + _LINE - _CIRCLE / 2, middle - _CIRCLE / 2, _CIRCLE, _CIRCLE)
        edge, width = ("accent", 2) if row.turning_point else ("line_strong", 1)
        painter.setPen(QPen(self._brush.color(edge), width))
        painter.setBrush(self._brush.color("accent_soft" if row.turning_point else "surface"))
        painter.drawEllipse(circle)
        icon = circle.adjusted(4, 4, -4, -4).toRect()
        self._theme.icon(row.icon, "accent" if row.turning_point else "text_2", icon.width()).paint(
            painter, icon
        )

    def _paint_round(self, painter: QPainter, rect: QRect, row: RoundRow) -> None:
        painter.fillRect(rect, self._brush.color("surface_alt"))
        painter.setPen(self._brush.color("line"))
        painter.drawLine(rect.topLeft(), rect.topRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        left = self._paint_round_badge(painter, rect, row) + 8
        right = rect.adjusted(0, 0, -8, 0)
        if row.foldable:
            chevron = QRect(right.right() - 14, rect.center().y() - 7, 16, 16)
            self._theme.icon("chevron-right" if row.folded else "chevron-down", "text_2", 16).paint(
                painter, chevron
            )
            right.setRight(chevron.left() - 6)
        aside = self._paint_aside(painter, right, row.aside, row.verdict)
        self._brush.words(
            painter, QRect(left, rect.top(), aside - left - 8, rect.height()), row.text, "base", "text"
        )

    def _paint_round_badge(self, painter: QPainter, rect: QRect, row: RoundRow) -> int:
        """Draw 「第 n 輪」 and return where it ends."""
        metrics = QFontMetrics(self._theme.font("strong"))
        icon = 20 if row.current else 0
        box = QRectF(
            rect.left() + 8, rect.center().y() - 9, metrics.horizontalAdvance(row.badge) + 16 + icon, 20
        )
        painter.setPen(self._brush.color("accent_line" if row.current else "line_strong"))
        painter.setBrush(self._brush.color("accent_soft" if row.current else "surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if icon:
            area = QRect(int(box.left()) + 7, int(box.top()) + 3, 14, 14)
            self._theme.icon("rotate-cw", "accent", 14).paint(painter, area)
        place = QRect(int(box.left()) + 8 + icon, int(box.top()), int(box.width()), 20)
        self._brush.words(painter, place, row.badge, "strong", "accent" if row.current else "text_2")
        return int(box.right())

    def _paint_aside(self, painter: QPainter, rect: QRect, text: str, verdict: Verdict) -> int:
        """Draw the remark at the right end and return where it begins."""
        icon, color = _VERDICTS[verdict]
        style = "caption" if verdict is Verdict.NONE else "base"
        width = QFontMetrics(self._theme.font(style)).horizontalAdvance(text)
        left = rect.right() - width
        self._brush.words(painter, QRect(left, rect.top(), width + 2, rect.height()), text, style, color)
        if icon and text:
            left -= 20
            self._theme.icon(icon, color, 16).paint(painter, QRect(left, rect.center().y() - 7, 16, 16))
        return left
