"""A month as a grid of days that keys and clicks walk through."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wuye_desk.services.station.working_calendar import DayLine
from wuye_desk.views.settings.month_cells import DayCell, paint_cell
from wuye_desk.views.theme import Theme
from wuye_desk.views.words import weekday_text

_HEADING = 26
_WEEKS = 6
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


class MonthGrid(QWidget):
    """Six weeks from the Monday on or before the first; the chosen day is always in the month shown."""

    day_chosen = Signal(object)
    """A date: by click, by key, or because the month changed."""

    def __init__(
        self, theme: Theme, today: Callable[[], date], day_of: Callable[[date], tuple[DayLine, bool]]
    ) -> None:
        super().__init__()
        self._theme, self._today, self._day_of = theme, today, day_of
        self._chosen = today()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(7 * 84, _HEADING + _WEEKS * 56)
        self._announce()

    @property
    def chosen(self) -> date:
        """Return the chosen day."""
        return self._chosen

    def choose(self, day: date) -> None:
        """Choose a day, turning to its month."""
        self._chosen = day
        self._announce()
        self.update()
        self.day_chosen.emit(day)

    def turn(self, months: int) -> None:
        """Turn to another month, keeping the day of the month as far as it goes."""
        count = self._chosen.year * 12 + self._chosen.month - 1 + months
        first = date(count // 12, count % 12 + 1, 1)
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        self.choose(first.replace(day=min(self._chosen.day, last.day)))

    @property
    def shown(self) -> tuple[date, date]:
        """Return the first and last of the days shown."""
        first = self._first()
        return first, first + timedelta(days=7 * _WEEKS - 1)

    def rect_of(self, day: date) -> QRect:
        """Return where a day of the six weeks stands."""
        row, column = divmod((day - self._first()).days, 7)
        left, right = self.width() * column // 7, self.width() * (column + 1) // 7
        height = (self.height() - _HEADING) // _WEEKS
        return QRect(left, _HEADING + row * height, right - left, height)

    def sizeHint(self) -> QSize:
        """Return the size of the drawn calendar: 135 × 84 a day."""
        return QSize(7 * 135, _HEADING + _WEEKS * 84)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by day and week with the arrows, by month with PageUp and PageDown; T is today."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.choose(self._chosen + timedelta(days=_STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key == Qt.Key.Key_T:
            self.choose(self._today())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day under the pointer."""
        for number in range(_WEEKS * 7):
            day = self._first() + timedelta(days=number)
            if self.rect_of(day).contains(event.position().toPoint()):
                self.choose(day)
                return

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the headings of the weekdays and six weeks of days."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        self._paint_headings(painter)
        for number in range(_WEEKS * 7):
            self._paint_day(painter, self._cell(self._first() + timedelta(days=number)))
        painter.setPen(self._theme.color("accent" if self.hasFocus() else "line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_day(self, painter: QPainter, cell: DayCell) -> None:
        paint_cell(painter, self.rect_of(cell.day), cell, self._theme)

    def _paint_headings(self, painter: QPainter) -> None:
        painter.setFont(self._theme.font("caption"))
        for column in range(7):
            left, right = self.width() * column // 7, self.width() * (column + 1) // 7
            rect = QRect(left, 0, right - left, _HEADING)
            painter.fillRect(rect, self._theme.color("chrome"))
            painter.setPen(self._theme.color("text_2"))
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(rect.adjusted(6, 0, 0, 0), flags, weekday_text(date(2024, 1, 1 + column)))
            painter.setPen(self._theme.color("line"))
            painter.drawLine(rect.topRight(), rect.bottomRight())

    def _cell(self, day: date) -> DayCell:
        line, published = self._day_of(day)
        return DayCell(
            day=day,
            working=line.working,
            name=line.name,
            in_month=day.month == self._chosen.month,
            is_today=day == self._today(),
            is_chosen=day == self._chosen,
            provisional=not published,
        )

    def _first(self) -> date:
        first = self._chosen.replace(day=1)
        return first - timedelta(days=first.weekday())

    def _announce(self) -> None:
        day = self._chosen
        line, _published = self._day_of(day)
        state = self.tr("上班") if line.working else self.tr("休息")
        self.setAccessibleName(f"{day:%Y-%m-%d} {weekday_text(day)} {state} {line.name}".strip())
