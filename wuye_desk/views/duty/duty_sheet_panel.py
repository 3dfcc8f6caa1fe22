"""待我處理 · 派工單: what falls to whom on a day, printed for those who are chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QDate, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from wuye_desk.domain.moments import local
from wuye_desk.domain.permissions import Action
from wuye_desk.forms.ui_duty_sheet_panel import Ui_DutySheetPanel
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.shifts.duty_lines import DutyLine, DutyPerson, duty_people
from wuye_desk.views.people.reassign import ReassignDialog
from wuye_desk.views.permitted import permit
from wuye_desk.views.settings.row_table import RowTable
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.segments import dress_segments
from wuye_desk.views.widgets.tables import ColumnSpec
from wuye_desk.views.words import stamp_text, weekday_text


@dataclass(frozen=True)
class _Choice:
    person: DutyPerson
    ticked: bool


class DutySheetPanel(QWidget):
    """People at the left, each with a tick for printing; what falls to the chosen one at the right."""

    ticket_requested = Signal(int)
    ticket_changed = Signal(int)
    print_requested = Signal(object)
    failed = Signal(object)
    manual_page = "shift"

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DutySheetPanel()
        self.ui.setupUi(self)
        self._desk, self._jobs, self._theme = desk, jobs, theme
        self._turned: set[str] = set()
        """Whose tick is another than at first: at first those with something to do are ticked."""
        self._asked = 0
        self.people: RowTable[_Choice] = RowTable(
            self.ui.people_table, theme, self._people_columns(), lambda one: one.person.key, self._show_person
        )
        self.lines: RowTable[DutyLine] = RowTable(
            self.ui.lines_table, theme, self._line_columns(), lambda line: line.key, lambda _line: None
        )
        self._dress()
        self._connect()

    @property
    def hint(self) -> str:
        """Return the keys of the tab for the status bar."""
        return self.tr("↑↓ 選人 · 空格 選或不選 · Enter 開工作單 · Ctrl+P 打印派工單")

    def _people_columns(self) -> list[ColumnSpec[_Choice]]:
        return [
            ColumnSpec(self.tr("打印"), self._ticked_text, 64, icon=_tick_icon, color=_ink),
            ColumnSpec(self.tr("姓名"), lambda one: one.person.name, 80, style="strong", color=_ink),
            ColumnSpec(
                self.tr("職責"),
                lambda one: one.person.duties,
                0,
                color="text_2",
                tip=lambda one: one.person.duties,
            ),
            ColumnSpec(
                self.tr("逾期"), lambda one: _figure(one.person.overdue), 44, right=True, color="over"
            ),
            ColumnSpec(self.tr("當日"), lambda one: _figure(one.person.today), 44, right=True),
            ColumnSpec(
                self.tr("以後"), lambda one: _figure(one.person.later), 44, right=True, color="text_2"
            ),
        ]

    def _line_columns(self) -> list[ColumnSpec[DutyLine]]:
        return [
            ColumnSpec(self.tr("限期"), self._due_text, 100, color=self._due_color),
            ColumnSpec(self.tr("要做的事"), lambda line: line.duty, 104, tip=lambda line: line.clause),
            ColumnSpec(self.tr("工作單號"), lambda line: line.number, 112),
            ColumnSpec(self.tr("房號"), lambda line: line.room or self.tr("名冊外"), 108, style="strong"),
            ColumnSpec(self.tr("住戶"), lambda line: line.household, 68),
            ColumnSpec(
                self.tr("內容"),
                lambda line: " ".join(line.content.split()),
                0,
                tip=lambda line: line.content,
            ),
        ]

    def _ticked_text(self, one: _Choice) -> str:
        return self.tr("打印") if one.ticked else self.tr("不印")

    def _due_text(self, line: DutyLine) -> str:
        return "—" if line.due_at is None else stamp_text(line.due_at, self._today())

    def _due_color(self, line: DutyLine) -> str:
        return "over" if line.due_at is not None and line.due_at < self._desk.now() else "text"

    def _today(self) -> date:
        return local(self._desk.now()).date()

    @property
    def day(self) -> date:
        """Return the day the sheets are for."""
        shown = self.ui.day_edit.date()
        return date(shown.year(), shown.month(), shown.day())

    def _dress(self) -> None:
        ui, theme, today = self.ui, self._theme, self._today()
        for button in (ui.today_button, ui.tomorrow_button):
            button.setCheckable(True)
        dress_segments((ui.today_button, ui.tomorrow_button))
        ui.print_button.setIcon(theme.icon("printer", "on_accent"))
        ui.reassign_button.setIcon(theme.icon("arrow-left-right"))
        ui.day_edit.setDate(QDate(today.year, today.month, today.day))
        ui.day_edit.setMinimumDate(ui.day_edit.date())
        ui.sheet_splitter.setSizes([440, 760])
        ui.sheet_splitter.setStretchFactor(1, 1)

    def _connect(self) -> None:
        ui = self.ui
        ui.today_button.clicked.connect(lambda: self.show_day(self._today()))
        ui.tomorrow_button.clicked.connect(lambda: self.show_day(self._today() + timedelta(days=1)))
        ui.day_edit.dateChanged.connect(lambda _day: self.read())
        ui.people_table.clicked.connect(self._clicked)
        ui.all_button.clicked.connect(self._turn_all)
        ui.lines_table.activated.connect(lambda _index: self._open())
        ui.print_button.clicked.connect(self._print)
        ui.reassign_button.clicked.connect(self._reassign)
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), ui.people_table)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(lambda: self._turn(self.people.current()))

    def activate(self) -> None:
        """Read what falls to whom now; a day that has passed gives way to today."""
        ui = self.ui
        permit(self._desk, {ui.reassign_button: Action.REASSIGN})
        today = self._today()
        ui.day_edit.setMinimumDate(QDate(today.year, today.month, today.day))
        if self.focusWidget() is None:
            ui.people_table.setFocus()
        self.read()

    def show_day(self, day: date) -> None:
        """Show the sheets of this day."""
        self.ui.day_edit.setDate(QDate(day.year, day.month, day.day))
        self.read()

    def read(self) -> None:
        """Read the day that stands in the field."""
        day, today = self.day, self._today()
        self.ui.today_button.setChecked(day == today)
        self.ui.tomorrow_button.setChecked(day == today + timedelta(days=1))
        self.ui.day_label.setText(
            self.tr("{0}，代理按這一天算").format(weekday_text(day)) if day != today else weekday_text(day)
        )
        self._asked += 1
        asked = self._asked
        self._jobs.run(
            self,
            lambda _progress: duty_people(self._desk, day),
            lambda found: self._take(asked, found),
            self.failed.emit,
        )

    def _take(self, asked: int, found: Sequence[DutyPerson]) -> None:
        if asked == self._asked:
            self._show(found)
            if found and self.people.current() is None:
                self.people.choose(found[0].key)

    def _show(self, found: Sequence[DutyPerson]) -> None:
        self.people.show([_Choice(one, self._is_ticked(one)) for one in found])
        ui = self.ui
        ui.people_table.setVisible(bool(found))
        ui.people_empty.setVisible(not found)
        self._allow()

    def _is_ticked(self, person: DutyPerson) -> bool:
        return bool(person.lines) != (person.key in self._turned)

    def _people(self) -> list[DutyPerson]:
        return [one.person for one in self.people.rows]

    def _chosen(self) -> list[str]:
        return [one.person.key for one in self.people.rows if one.ticked]

    def _allow(self) -> None:
        ui, count = self.ui, len(self._chosen())
        ui.all_button.setText(self.tr("全選") if count < len(self.people.rows) else self.tr("全不選"))
        ui.all_button.setEnabled(bool(self.people.rows))
        ui.print_button.setText(
            self.tr("打印 {0} 人的派工單").format(count) if count else self.tr("打印派工單")
        )
        ui.print_button.setShortcut("Ctrl+P")  # its text took the shortcut away
        permit(self._desk, {ui.print_button: Action.PRINT})
        if not count:
            ui.print_button.setEnabled(False)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self._turn(self.people.current())

    def _turn(self, one: _Choice | None) -> None:
        if one is not None:
            self._turned ^= {one.person.key}
            self._show(self._people())

    def _turn_all(self) -> None:
        everybody = self._people()
        wanted = len(self._chosen()) < len(everybody)
        self._turned = {one.key for one in everybody if bool(one.lines) != wanted}
        self._show(everybody)

    def _show_person(self, one: _Choice | None) -> None:
        ui, lines = self.ui, () if one is None else one.person.lines
        self.lines.show(lines)
        ui.lines_heading.setText("" if one is None else one.person.name)
        ui.lines_counts.setText("" if one is None else self.tr("未結 {0} 項").format(len(lines)))
        ui.lines_table.setVisible(bool(lines))
        ui.lines_empty.setVisible(not lines)
        ui.lines_empty.setText(
            self.tr("選一個人，這裡列出他要做的事。") if one is None else self.tr("沒有未結的事。")
        )

    def _open(self) -> None:
        line = self.lines.current()
        if line is not None:
            self.ticket_requested.emit(line.ticket_id)

    def _print(self) -> None:
        from wuye_desk.services.shifts.duty_sheets import duty_sheets

        day, keys = self.day, frozenset(self._chosen())
        self.print_requested.emit(lambda: duty_sheets(self._desk, day, keys))

    def _reassign(self) -> None:
        one = self.people.current()
        from_id = None if one is None else one.person.person_id
        dialog = ReassignDialog(self._desk, self._jobs, self._theme, from_id, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.given.connect(lambda _count: self._given())
        dialog.open()

    def _given(self) -> None:
        self.ticket_changed.emit(0)
        self.read()


def _tick_icon(one: _Choice) -> str:
    return "circle-check" if one.ticked else "circle-dashed"


def _ink(one: _Choice) -> str:
    return "text" if one.ticked else "text_3"


def _figure(count: int) -> str:
    return str(count) if count else ""
