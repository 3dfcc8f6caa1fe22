"""The month of the billing calendar: days with their duties, walked through by keys."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter

from wuye_desk.services.fees.milestones import DutyLine
from wuye_desk.services.station.working_calendar import DayLine
from wuye_desk.views.calendar.duty_words import ICONS, short_words
from wuye_desk.views.settings.month_cells import DayCell, paint_cell
from wuye_desk.views.settings.month_grid import MonthGrid
from wuye_desk.views.theme import Theme
from wuye_desk.views.words import say

_PADDING, _ICON, _HEAD = 6, 14, 24
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class FeesGrid(MonthGrid):
    """Paints the duties of each day under its number; Enter goes to the first of them."""

    day_opened = Signal()
    """Enter or a double click on the chosen day."""

    def __init__(
        self, theme: Theme, today: Callable[[], date], day_of: Callable[[date], tuple[DayLine, bool]]
    ) -> None:
        super().__init__(theme, today, day_of)
        self._theme_of_duties = theme
        self._duties: dict[date, list[DutyLine]] = {}

    def show_duties(self, lines: Sequence[DutyLine]) -> None:
        """Show these duties on their days."""
        found = defaultdict(list)
        for line in lines:
            found[line.milestone.day].append(line)
        self._duties = dict(found)
        words = "；".join(f"{day:%m-%d} {say(one.milestone.duty)}" for day in found for one in found[day])
        self.setAccessibleDescription(words)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen day with Enter; walk as the month does with the rest."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.day_opened.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Open the day under the pointer, which the first click chose."""
        self.day_opened.emit()

    def _paint_day(self, painter: QPainter, cell: DayCell) -> None:
        rect = self.rect_of(cell.day)
        paint_cell(painter, rect, cell, self._theme_of_duties, named=False)
        if cell.name and not cell.is_make_up:
            self._paint_name(painter, rect, cell)
        painter.save()
        painter.setClipRect(rect.adjusted(2, 2, -2, -2))
        top = rect.top() + _HEAD
        for line in self._duties.get(cell.day, ()):
            top = self._paint_duty(painter, rect, top, line)
        painter.restore()

    def _paint_name(self, painter: QPainter, rect: QRect, cell: DayCell) -> None:
        theme = self._theme_of_duties
        number = QFontMetrics(theme.font("strong")).horizontalAdvance(cell.number)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("text_2" if cell.in_month else "text_3"))
        left = rect.left() + _PADDING + number + (44 if cell.is_today else 6)
        painter.drawText(QRect(left, rect.top() + 4, rect.right() - 24 - left, 18), _LEFT, cell.name)

    def _paint_duty(self, painter: QPainter, rect: QRect, top: int, line: DutyLine) -> int:
        """Paint one duty and return where the next one begins."""
        theme = self._theme_of_duties
        icon, color = ICONS[line.standing]
        painter.drawPixmap(rect.left() + 4, top + 2, theme.pixmap(icon, color, _ICON))
        left = rect.left() + 4 + _ICON + 4
        width = rect.right() - 4 - left
        painter.setFont(theme.font("base"))
        painter.setPen(theme.color(color if color in {"over", "accent"} else "text"))
        metrics = painter.fontMetrics()
        name = metrics.elidedText(say(line.milestone.duty), Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(left, top, width, 17), _LEFT, name)
        beside = left + metrics.horizontalAdvance(name) + _PADDING
        return self._paint_progress(painter, rect, QRect(left, top, width, 17), beside, short_words(line))

    def _paint_progress(self, painter: QPainter, cell: QRect, place: QRect, beside: int, words: str) -> int:
        """Paint how far a duty is, beside its name where there is room, else below; return what is next."""
        painter.setFont(self._theme_of_duties.font("caption"))
        painter.setPen(self._theme_of_duties.color("text_2"))
        metrics = painter.fontMetrics()
        if beside + metrics.horizontalAdvance(words) <= place.right():
            painter.drawText(QRect(beside, place.top(), place.right() - beside, 17), _LEFT, words)
            return place.top() + 18
        if place.top() + 30 <= cell.bottom():
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(QRect(place.left(), place.top() + 15, place.width(), 15), _LEFT, shown)
        return place.top() + 31
