"""報表 · 受理登記表: every contact of some days, to look through, print and hand on (篇3 五(一)1)."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QInputDialog

from wuye_desk.domain.moments import local
from wuye_desk.domain.permissions import Action, may
from wuye_desk.domain.vocabulary import Kind
from wuye_desk.forms.ui_register_section import Ui_RegisterSection
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.people.people import people
from wuye_desk.services.reports.register import (
    LONGEST_DAYS,
    Register,
    RegisteredLine,
    RegisterQuery,
    register_of,
)
from wuye_desk.views.field_problem import show_problem
from wuye_desk.views.permitted import permit
from wuye_desk.views.reports.exporting import ask_and_export
from wuye_desk.views.reports.register_columns import register_columns
from wuye_desk.views.reports.section import ReportSection
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.segments import dress_segments
from wuye_desk.views.widgets.sortable import SortableTable
from wuye_desk.views.words import say

_FEW_BLANKS = 3
_MANY_DAYS = 62
"""From so many on, reading may take long enough to be told of."""


class RegisterSection(ReportSection):
    """Days and filters at the top; the table follows them at once."""

    manual_page = "register"

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__(desk, jobs, theme)
        self.ui = Ui_RegisterSection()
        self.ui.setupUi(self)
        self.hint = self.tr("Enter 開工作單 · 點欄名排序 · Ctrl+P 打印登記表")
        columns = register_columns(self._today)
        self.table: SortableTable[RegisteredLine] = SortableTable(
            self.ui.register_table,
            theme,
            [column for column, _key in columns],
            [key for _column, key in columns],
            lambda line: line.row.id,
        )
        self._reading = 0
        self._last_day: date | None = None
        self._dress()
        self._connect()

    def _today(self) -> date:
        return local(self.desk.now()).date()

    def _dress(self) -> None:
        ui, theme = self.ui, self.theme
        self._quick = (ui.today_button, ui.week_button, ui.month_button)
        for button in self._quick:
            button.setCheckable(True)
        dress_segments(self._quick)
        ui.kind_box.addItem(self.tr("各類"), None)
        for kind in Kind:
            ui.kind_box.addItem(say(kind), kind)
        ui.export_button.setIcon(theme.icon("file-spreadsheet"))
        ui.print_button.setIcon(theme.icon("printer", "on_accent"))
        ui.blank_button.setIcon(theme.icon("power-off"))
        ui.print_button.setShortcut("Ctrl+P")
        show_problem(ui.days_problem, "", theme)
        self._set_days(self._today(), self._today())

    def _connect(self) -> None:
        ui = self.ui
        ui.today_button.clicked.connect(lambda: self._choose(*self.days_of("today")))
        ui.week_button.clicked.connect(lambda: self._choose(*self.days_of("week")))
        ui.month_button.clicked.connect(lambda: self._choose(*self.days_of("month")))
        for edit in (ui.from_edit, ui.to_edit):
            edit.dateChanged.connect(lambda _day: self.read())
        for box in (ui.kind_box, ui.receiver_box):
            box.activated.connect(lambda _place: self.read())
        ui.register_table.activated.connect(
            lambda index: self.ticket_requested.emit(self.table.row_at(index).row.id)
        )
        ui.print_button.clicked.connect(self._print)
        ui.export_button.clicked.connect(self._export)
        ui.blank_button.clicked.connect(self._print_blanks)

    def days_of(self, span: str) -> tuple[date, date]:
        """Return first and last day of 今天, 本週 from Monday, or 本月 so far."""
        today = self._today()
        first = {"week": today - timedelta(days=today.weekday()), "month": today.replace(day=1)}
        return first.get(span, today), today

    def activate(self) -> None:
        """Read again, for whoever is at the desk now; what was today's yesterday is today's again."""
        ui = self.ui
        permit(
            self.desk,
            {
                ui.print_button: Action.PRINT,
                ui.blank_button: Action.PRINT,
                ui.export_button: Action.EXPORT,
            },
        )
        self._offer_receivers()
        if self._last_day not in (None, self._today()) and self._day(ui.to_edit.date()) == self._last_day:
            self._set_days(self._day(ui.from_edit.date()), self._today())
        self._last_day = self._today()
        self.read()

    def _offer_receivers(self) -> None:
        box = self.ui.receiver_box
        chosen = box.currentData()
        box.clear()
        box.addItem(self.tr("各受理人"), None)
        for line in people(self.desk, with_inactive=True):
            if may(line.roles, Action.REGISTER):
                box.addItem(line.name, line.id)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    @property
    def query(self) -> RegisterQuery:
        """Return what is asked for as the fields stand."""
        ui = self.ui
        return RegisterQuery(
            from_day=self._day(ui.from_edit.date()),
            to_day=self._day(ui.to_edit.date()),
            kind=ui.kind_box.currentData(),
            receiver_id=ui.receiver_box.currentData(),
        )

    def read(self) -> None:
        """Read the register of the days chosen and show it; days that cannot be are told at the field."""
        query = self.query
        self._mark_quick(query)
        problem = self._problem(query)
        show_problem(self.ui.days_problem, problem, self.theme)
        self.ui.from_edit.setAccessibleDescription(problem)
        if problem:
            return
        self._reading += 1
        asked = self._reading
        self.jobs.run(
            self,
            lambda _progress: register_of(self.desk, query),
            lambda found: self._take(asked, found),
            self.failed.emit,
            self.tr("正在讀登記表") if (query.to_day - query.from_day).days > _MANY_DAYS else "",
        )

    def _problem(self, query: RegisterQuery) -> str:
        if query.from_day > query.to_day:
            return self.tr("開始日期不能晚於結束日期。")
        if (query.to_day - query.from_day).days > LONGEST_DAYS:
            return self.tr("一次最多列 {0} 天，請分段。").format(LONGEST_DAYS)
        return ""

    def _take(self, asked: int, found: Register) -> None:
        if asked != self._reading:
            return
        ui, sums = self.ui, found.sums
        self.table.show(found.lines)
        kinds = "\u3000".join(f"{say(kind)} {count}" for kind, count in sums.by_kind)
        words = self.tr("{kinds}\u3000合計 {total} 件\u3000未完成 {unfinished}\u3000已完成未回訪 {unvisited}")
        ui.sums_label.setText(
            words.format(kinds=kinds, total=sums.total, unfinished=sums.unfinished, unvisited=sums.unvisited)
        )
        ui.overdue_label.setText(self.tr("有逾期 {0} 件").format(sums.overdue) if sums.overdue else "")
        ui.register_table.setVisible(bool(found.lines))
        ui.empty_label.setVisible(not found.lines)
        ui.empty_label.setText(self._empty_words(found.query))

    def _empty_words(self, query: RegisterQuery) -> str:
        if query.kind is not None or query.receiver_id is not None:
            return self.tr("這些天沒有這樣的登記，換一個類型或受理人看看。")
        return self.tr("{0} 沒有登記。按 F2 受理第一件。").format(query.days)

    def _choose(self, first: date, last: date) -> None:
        self._set_days(first, last)
        self.read()

    def _set_days(self, first: date, last: date) -> None:
        for edit, day in ((self.ui.from_edit, first), (self.ui.to_edit, last)):
            edit.blockSignals(True)
            edit.setDate(QDate(day.year, day.month, day.day))
            edit.blockSignals(False)

    def _mark_quick(self, query: RegisterQuery) -> None:
        """Press the button whose days are shown."""
        for button, span in zip(self._quick, ("today", "week", "month"), strict=True):
            button.setChecked((query.from_day, query.to_day) == self.days_of(span))

    @staticmethod
    def _day(shown: QDate) -> date:
        return date(shown.year(), shown.month(), shown.day())

    def _print(self) -> None:
        from wuye_desk.services.reports.register_form import register_form

        query = self.query
        if not self._problem(query):
            self.print_requested.emit(lambda: register_form(self.desk, query))

    def _export(self) -> None:
        from wuye_desk.services.reports.register_export import export_register

        query = self.query
        if not self._problem(query):
            name = self.tr("受理工作登記表 {0}.xlsx").format(query.days)
            write = lambda path: export_register(self.desk, query, path)  # noqa: E731
            ask_and_export(self, self.tr("匯出受理工作登記表"), name, write)

    def _print_blanks(self) -> None:
        from wuye_desk.services.printing.blank_printing import MOST_BLANKS, blank_forms

        words = self.tr("要印幾張空白登記表？每張有自己的編號，停電時手寫，來電後補錄。")
        count, wanted = QInputDialog.getInt(self, self.tr("空白登記表"), words, _FEW_BLANKS, 1, MOST_BLANKS)
        if wanted:
            self.print_requested.emit(lambda: blank_forms(self.desk, count, "KF-04"))
