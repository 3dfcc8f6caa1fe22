"""設定 · 工作日曆: a month of days, changed one by one or imported by the year, and what moved by that."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QVBoxLayout, QWidget

from wuye_desk.domain.moments import local
from wuye_desk.domain.permissions import Action
from wuye_desk.forms.ui_calendar_section import Ui_CalendarSection
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.station.working_calendar import DayLine, import_year, set_day, year_days, year_state
from wuye_desk.services.tickets.clock_keeping import MovedDeadline
from wuye_desk.views.folders import in_documents
from wuye_desk.views.settings.month_grid import MonthGrid
from wuye_desk.views.settings.moved_deadlines import moved_columns
from wuye_desk.views.settings.row_table import RowTable
from wuye_desk.views.settings.section import Section
from wuye_desk.views.theme import Theme
from wuye_desk.views.words import weekday_text


class CalendarSection(Section):
    """The month at the left, the chosen day and the deadlines that moved at the right."""

    ACTION = Action.MANAGE_CALENDAR
    ticket_requested = Signal(int)

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__(desk, jobs, theme)
        self.ui = Ui_CalendarSection()
        self.ui.setupUi(self)
        self._years: dict[int, tuple[dict[date, DayLine], bool]] = {}
        self.month_grid = MonthGrid(theme, self._today, self._day_of)
        layout = QVBoxLayout(self.ui.month_widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.month_grid)
        self._moved = RowTable(
            self.ui.moved_table,
            theme,
            moved_columns(self._today()),
            lambda row: (row.ticket_id, row.clock, row.before),
            lambda _row: None,
        )
        self.ui.moved_table.hide()
        self._connect()

    def _connect(self) -> None:
        ui = self.ui
        ui.previous_button.setIcon(self.theme.icon("chevron-left"))
        ui.next_button.setIcon(self.theme.icon("chevron-right"))
        ui.import_button.setIcon(self.theme.icon("file-input"))
        ui.previous_button.clicked.connect(lambda: self.month_grid.turn(-1))
        ui.next_button.clicked.connect(lambda: self.month_grid.turn(1))
        ui.today_button.clicked.connect(lambda: self.month_grid.choose(self._today()))
        ui.import_button.clicked.connect(self._choose_file)
        ui.save_day_button.clicked.connect(self._save_day)
        ui.moved_table.activated.connect(lambda _index: self._open_ticket())
        self.month_grid.day_chosen.connect(self._show_day)

    def _today(self) -> date:
        return local(self.desk.now()).date()

    def _day_of(self, day: date) -> tuple[DayLine, bool]:
        if day.year not in self._years:
            days = {line.day: line for line in year_days(self.desk, day.year)}
            self._years[day.year] = days, year_state(self.desk, day.year).published
        days, published = self._years[day.year]
        return days[day], published

    def problems(self) -> dict[str, tuple[QWidget | None, QLabel]]:
        """Return the label of the day's editor."""
        return {"": (None, self.ui.day_problem)}

    def editors(self) -> list[QWidget]:
        """Return the day's editor and the import."""
        ui = self.ui
        return [ui.working_button, ui.off_button, ui.day_name_edit, ui.save_day_button, ui.import_button]

    def refresh(self) -> None:
        """Read the years shown again."""
        self._years.clear()
        self.month_grid.update()
        self._show_day(self.month_grid.chosen)

    def _show_day(self, day: date) -> None:
        ui, (line, _published) = self.ui, self._day_of(day)
        ui.month_label.setText(self.tr("{0}年{1}月").format(day.year, day.month))
        ui.year_state_label.setText(self._state_text(day.year))
        ui.day_heading.setText(self.tr("{0}月{1}日 {2}").format(day.month, day.day, weekday_text(day)))
        ui.day_source_label.setText(self._source_text(line))
        (ui.working_button if line.working else ui.off_button).setChecked(True)
        ui.day_name_edit.setText(line.name)
        ui.import_button.setText(self.tr("匯入 {0} 年的假日…").format(day.year))
        self.clear_problems()

    def _state_text(self, year: int) -> str:
        state = year_state(self.desk, year)
        if state.published:
            return self.tr("{0} 年已公布，{1}").format(year, state.source)
        return self.tr("{0} 年還沒公布，照週一至週五暫算").format(year)

    def _source_text(self, line: DayLine) -> str:
        kind = self.tr("上班") if line.working else self.tr("休息")
        if line.source:
            return self.tr("{0}，{1}").format(" ".join(filter(None, (kind, line.name))), line.source)
        return self.tr("{0}，照星期").format(kind)

    def _open_ticket(self) -> None:
        row = self._moved.current()
        if row is not None:
            self.ticket_requested.emit(row.ticket_id)

    def _save_day(self) -> None:
        day, working, name = (
            self.month_grid.chosen,
            self.ui.working_button.isChecked(),
            self.ui.day_name_edit.text(),
        )
        self.write(
            lambda progress: set_day(self.desk, day, working, name, progress.report),
            self._show_moved,
            self.tr("重算期限"),
        )

    def _choose_file(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self, self.tr("選一年的假日"), in_documents(), self.tr("假日表 (*.json *.xlsx)")
        )
        if name:
            self.import_file(Path(name))

    def import_file(self, path: Path) -> None:
        """Import the year that is shown from this file."""
        year = self.month_grid.chosen.year
        self.write(
            lambda progress: import_year(self.desk, path, year, progress.report),
            self._show_moved,
            self.tr("匯入假日並重算期限"),
        )

    def _show_moved(self, moved: list[MovedDeadline]) -> None:
        self.refresh()
        self._moved.show(moved)
        self.ui.moved_table.setVisible(bool(moved))
        self.ui.moved_hint.setVisible(not moved)
        self.ui.moved_hint.setText(self.tr("已保存，沒有一個未辦的期限因此移動。"))
        self.ui.moved_count_label.setText(self.tr("{0} 個").format(len(moved)) if moved else "")
