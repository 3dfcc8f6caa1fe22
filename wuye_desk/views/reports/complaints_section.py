"""報表 · 投訴記錄表: the valid minor complaints of a month (篇2 5.3.1)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QInputDialog

from wuye_desk.domain.moments import local
from wuye_desk.domain.months import Month
from wuye_desk.domain.permissions import Action
from wuye_desk.forms.ui_complaints_section import Ui_ComplaintsSection
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.reports.complaints import ComplaintsRecord, complaints_of
from wuye_desk.services.reports.register import RegisteredLine
from wuye_desk.views.permitted import permit
from wuye_desk.views.reports.exporting import ask_and_export
from wuye_desk.views.reports.register_columns import complaint_columns
from wuye_desk.views.reports.section import ReportSection
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.sortable import SortableTable

_FEW_BLANKS = 3


class ComplaintsSection(ReportSection):
    """The month is chosen at the top; months to come cannot be."""

    manual_page = "register"

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__(desk, jobs, theme)
        self.ui = Ui_ComplaintsSection()
        self.ui.setupUi(self)
        self.hint = self.tr("Alt+← → 換月 · Enter 開處置表所屬的工作單 · Ctrl+P 打印記錄表")
        self.month = Month.of(desk.now())
        columns = complaint_columns(self._today)
        self.table: SortableTable[RegisteredLine] = SortableTable(
            self.ui.complaints_table,
            theme,
            [column for column, _key in columns],
            [key for _column, key in columns],
            lambda line: line.row.id,
        )
        self._dress()
        self._connect()

    def _today(self) -> date:
        return local(self.desk.now()).date()

    def _dress(self) -> None:
        ui, theme = self.ui, self.theme
        ui.previous_button.setIcon(theme.icon("chevron-left"))
        ui.next_button.setIcon(theme.icon("chevron-right"))
        ui.export_button.setIcon(theme.icon("file-spreadsheet"))
        ui.print_button.setIcon(theme.icon("printer", "on_accent"))
        ui.blank_button.setIcon(theme.icon("power-off"))
        ui.print_button.setShortcut("Ctrl+P")

    def _connect(self) -> None:
        ui = self.ui
        ui.previous_button.clicked.connect(lambda: self.turn(-1))
        ui.next_button.clicked.connect(lambda: self.turn(1))
        ui.present_button.clicked.connect(lambda: self.show_month(Month.of(self.desk.now())))
        ui.complaints_table.activated.connect(
            lambda index: self.ticket_requested.emit(self.table.row_at(index).row.id)
        )
        ui.print_button.clicked.connect(self._print)
        ui.export_button.clicked.connect(self._export)
        ui.blank_button.clicked.connect(self._print_blanks)
        for keys, months in (("Alt+Left", -1), ("Alt+Right", 1)):
            key = QShortcut(QKeySequence(keys), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(lambda by=months: self.turn(by))

    def activate(self) -> None:
        """Read the month again, for whoever is at the desk now."""
        ui = self.ui
        permit(
            self.desk,
            {
                ui.print_button: Action.PRINT,
                ui.blank_button: Action.PRINT,
                ui.export_button: Action.EXPORT,
            },
        )
        self.show_month(self.month)

    def turn(self, months: int) -> None:
        """Go on or back by months, never beyond the present one."""
        month = self.month.plus(months)
        if month <= Month.of(self.desk.now()):
            self.show_month(month)

    def show_month(self, month: Month) -> None:
        """Read and show this month."""
        ui, present = self.ui, Month.of(self.desk.now())
        self.month = month
        ui.month_label.setText(self.tr("{0}年{1}月").format(month.year, month.number))
        ui.next_button.setEnabled(month < present)
        ui.present_button.setEnabled(month != present)
        self.jobs.run(
            self,
            lambda _progress: complaints_of(self.desk, month.first_day),
            self._take,
            self.failed.emit,
        )

    def _take(self, found: ComplaintsRecord) -> None:
        if found.month != self.month.first_day:
            return
        ui, sums = self.ui, found.sums
        self.table.show(found.lines)
        words = self.tr(
            "合計 {total} 件，已完成 {finished}，已回訪 {visited}，滿意 {satisfied}，不滿意 {not_so}"
        )
        ui.sums_label.setText(
            words.format(
                total=sums.total,
                finished=sums.finished,
                visited=sums.visited,
                satisfied=sums.satisfied,
                not_so=sums.dissatisfied,
            )
        )
        ui.complaints_table.setVisible(bool(found.lines))
        ui.empty_label.setVisible(not found.lines)
        ui.empty_label.setText(self.tr("{0} 沒有有效的輕微投訴。").format(ui.month_label.text()))

    def _print(self) -> None:
        from wuye_desk.services.reports.complaints_form import complaints_form

        day = self.month.first_day
        self.print_requested.emit(lambda: complaints_form(self.desk, day))

    def _export(self) -> None:
        from wuye_desk.services.reports.complaints_export import export_complaints

        day = self.month.first_day
        write = lambda path: export_complaints(self.desk, day, path)  # noqa: E731
        name = self.tr("住戶投訴記錄表 {0}.xlsx").format(self.month)
        ask_and_export(self, self.tr("匯出住戶投訴記錄表"), name, write)

    def _print_blanks(self) -> None:
        from wuye_desk.services.printing.blank_printing import MOST_BLANKS, blank_forms

        words = self.tr("要印幾張空白記錄表？每張有自己的編號，停電時手寫，來電後補錄。")
        count, wanted = QInputDialog.getInt(self, self.tr("空白記錄表"), words, _FEW_BLANKS, 1, MOST_BLANKS)
        if wanted:
            self.print_requested.emit(lambda: blank_forms(self.desk, count, "KF-05"))
