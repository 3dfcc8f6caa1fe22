"""How one day of the month grid looks: its number, 休 or 班, and the holiday's name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QPainter, QPen

from wuye_desk.views.theme import Theme

_PADDING = 6
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class DayCell:
    """What one cell shows."""

    day: date
    working: bool
    name: str
    in_month: bool
    is_today: bool
    is_chosen: bool
    provisional: bool
    """The year is not published: the day follows its weekday for now."""

    @property
    def is_make_up(self) -> bool:
        """Return whether this is a weekend that works (調休)."""
        return self.working and self.day.weekday() >= 5

    @property
    def number(self) -> str:
        """Return the day's number, with the month where a month begins."""
        if self.day.day == 1:
            return QCoreApplication.translate("month", "{0}月1日").format(self.day.month)
        return str(self.day.day)


def paint_cell(painter: QPainter, rect: QRect, cell: DayCell, theme: Theme, *, named: bool = True) -> None:
    """Paint one cell with its hair lines to the right and below; unnamed, its room below stays free."""
    painter.fillRect(rect, theme.color(_background(cell)))
    painter.setPen(theme.color("line"))
    painter.drawLine(rect.topRight(), rect.bottomRight())
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    inner = rect.adjusted(_PADDING, 4, -_PADDING, -4)
    first_line = QRect(inner.left(), inner.top(), inner.width(), 18)
    _paint_number(painter, first_line, cell, theme)
    _paint_mark(painter, first_line, cell, theme)
    if named:
        _paint_name(painter, inner.adjusted(0, 22, 0, 0), cell, theme)
    if cell.is_chosen:
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.drawRect(rect.adjusted(1, 1, -2, -2))


def _background(cell: DayCell) -> str:
    if cell.is_chosen:
        return "accent_soft"
    return "surface" if cell.working else "surface_alt"


def _paint_number(painter: QPainter, line: QRect, cell: DayCell, theme: Theme) -> None:
    painter.setFont(theme.font("strong" if cell.in_month else "base"))
    if not cell.is_today:
        painter.setPen(theme.color("text" if cell.in_month else "text_3"))
        painter.drawText(line, _LEFT, cell.number)
        return
    box = QRect(line.left() - 2, line.top(), painter.fontMetrics().horizontalAdvance(cell.number) + 10, 18)
    painter.fillRect(box, theme.color("accent_fill"))
    painter.setPen(theme.color("on_accent"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cell.number)
    painter.setFont(theme.font("caption"))
    painter.setPen(theme.color("accent"))
    painter.drawText(
        line.adjusted(box.width() + 4, 0, 0, 0), _LEFT, QCoreApplication.translate("month", "今天")
    )


def _paint_mark(painter: QPainter, line: QRect, cell: DayCell, theme: Theme) -> None:
    painter.setFont(theme.font("caption"))
    if not cell.working:
        painter.setPen(theme.color("text_3"))
        painter.drawText(line, _RIGHT, QCoreApplication.translate("month", "休"))
    elif cell.is_make_up:
        box = QRect(line.right() - 19, line.top(), 20, 18)
        painter.setPen(theme.color("accent"))
        painter.drawRect(box.adjusted(0, 0, -1, -1))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, QCoreApplication.translate("month", "班"))
    elif cell.provisional and cell.in_month:
        painter.setPen(theme.color("text_3"))
        painter.drawText(line, _RIGHT, QCoreApplication.translate("month", "暫算"))


def _paint_name(painter: QPainter, area: QRect, cell: DayCell, theme: Theme) -> None:
    painter.setFont(theme.font("base"))
    painter.setPen(theme.color("text_2" if cell.in_month else "text_3"))
    name = QCoreApplication.translate("month", "調休上班") if cell.is_make_up and not cell.name else cell.name
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
    painter.drawText(area, flags, name)
