"""Opening hours, a row for each weekday: open or not, from when to when."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from wuye_desk.domain.moments import WEEKDAYS
from wuye_desk.domain.workdays import USUAL, DayHours, OpeningHours
from wuye_desk.views.settings.time_field import TimeField
from wuye_desk.views.words import weekday_text

_MONDAY = date(2024, 1, 1)


class HoursEdit(QWidget):
    """Seven rows from Monday; a day that is not ticked is closed."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(4, 1)
        self._rows = [self._make_row(grid, weekday) for weekday in range(len(WEEKDAYS))]
        self.show_hours(OpeningHours())

    def _make_row(self, grid: QGridLayout, weekday: int) -> tuple[QCheckBox, TimeField, TimeField]:
        name = weekday_text(_MONDAY + timedelta(days=weekday))
        box, opens, closes = QCheckBox(name), TimeField(), TimeField()
        for edit, words in ((opens, self.tr("開門")), (closes, self.tr("下班"))):
            edit.setAccessibleName(f"{name} {words}")
            edit.setFixedWidth(84)
            edit.textChanged.connect(lambda _text: self.edited.emit())
            box.toggled.connect(edit.setEnabled)
        box.toggled.connect(lambda _on: self.edited.emit())
        for column, widget in enumerate((box, opens, QLabel("－"), closes)):
            grid.addWidget(widget, weekday, column)
        return box, opens, closes

    def editors(self) -> Iterator[QWidget]:
        """Yield boxes and times in the order of Tab."""
        for row in self._rows:
            yield from row

    def show_hours(self, hours: OpeningHours) -> None:
        """Show these hours; a closed day keeps the usual times, switched off."""
        for (box, opens, closes), day in zip(self._rows, hours.week, strict=True):
            shown = day or USUAL
            opens.show_time(shown.opens)
            closes.show_time(shown.closes)
            box.setChecked(day is not None)
            opens.setEnabled(day is not None)
            closes.setEnabled(day is not None)

    def hours(self) -> OpeningHours:
        """Return what is entered; raises DeskError for what is no time or closes before it opens."""
        return OpeningHours(
            tuple(
                DayHours(opens.time(), closes.time()) if box.isChecked() else None
                for box, opens, closes in self._rows
            )
        )
