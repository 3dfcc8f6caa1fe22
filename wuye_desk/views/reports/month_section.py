"""報表 · 月報: a month's complaints in figures, and the tickets behind each (篇2 8.0)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QMessageBox

from wuye_desk.domain.moments import local
from wuye_desk.domain.months import Month
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.report import Complaint, MonthReport, Share
from wuye_desk.domain.report_notes import NOTES
from wuye_desk.forms.ui_month_section import Ui_MonthSection
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.reports.handed import Handed
from wuye_desk.services.reports.owed import report_due
from wuye_desk.views.folders import in_documents
from wuye_desk.views.permitted import permit
from wuye_desk.views.reports.behind_table import complaint_columns, handed_columns
from wuye_desk.views.reports.hand_month import HandMonthDialog
from wuye_desk.views.reports.month_charts import MonthCharts
from wuye_desk.views.reports.month_reading import MonthReading, due_words, read_month
from wuye_desk.views.reports.month_tiles import Headline, MonthTiles, before_words
from wuye_desk.views.reports.section import ReportSection
from wuye_desk.views.reports.sum_rows import (
    ClockSum,
    SumRow,
    clock_columns,
    clock_sums,
    sum_columns,
    sum_rows,
)
from wuye_desk.views.settings.row_table import RowTable
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.segments import dress_segments
from wuye_desk.views.words import moment_text, say


class MonthSection(ReportSection):
    """The month is chosen at the top; months to come cannot be."""

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__(desk, jobs, theme)
        self.ui = Ui_MonthSection()
        self.ui.setupUi(self)
        self.hint = self.tr("Alt+← → 換月 · 選一個數字看單 · Enter 開工作單")
        self.month = Month.of(desk.now())
        self._reading: MonthReading | None = None
        self.tiles = MonthTiles(self.ui.tile_layout, theme, self)
        self.charts = MonthCharts(self.ui, theme)
        self._make_tables()
        self._dress()
        self._connect()

    @property
    def report(self) -> MonthReport | None:
        """Return the month that is shown; None until it was read."""
        return self._reading.report if self._reading else None

    def _make_tables(self) -> None:
        ui, theme, today = self.ui, self.theme, local(self.desk.now()).date()
        before = self.tr("上月")
        self.sums: RowTable[SumRow] = RowTable(
            ui.sums_table, theme, sum_columns(before), lambda row: row.key, self._show_behind_sum
        )
        self.clocks: RowTable[ClockSum] = RowTable(
            ui.clocks_table, theme, clock_columns(before), lambda row: row.clock, self._show_behind_clock
        )
        self.handed: RowTable[Handed] = RowTable(
            ui.handed_table, theme, handed_columns(today), lambda one: one.id, lambda _one: None
        )
        self.tickets: RowTable[Complaint] = RowTable(
            ui.ticket_table, theme, complaint_columns(today), lambda one: one.id, lambda _one: None
        )

    def _dress(self) -> None:
        ui, theme = self.ui, self.theme
        ui.previous_button.setIcon(theme.icon("chevron-left"))
        ui.next_button.setIcon(theme.icon("chevron-right"))
        ui.print_button.setIcon(theme.icon("printer"))
        ui.export_button.setIcon(theme.icon("file-spreadsheet"))
        self._views = (
            ui.charts_button,
            ui.sums_button,
            ui.clocks_button,
            ui.handed_button,
            ui.notes_button,
        )
        dress_segments(self._views)
        ui.charts_button.setChecked(True)
        ui.notes_label.setText("".join(_note(name, words) for name, words in NOTES))
        ui.month_splitter.setStretchFactor(0, 3)
        ui.month_splitter.setStretchFactor(1, 2)
        ui.month_splitter.setSizes([300, 180])

    def _connect(self) -> None:
        ui = self.ui
        ui.previous_button.clicked.connect(lambda: self.turn(-1))
        ui.next_button.clicked.connect(lambda: self.turn(1))
        ui.present_button.clicked.connect(lambda: self.show_month(Month.of(self.desk.now())))
        ui.print_button.clicked.connect(self._print)
        ui.export_button.clicked.connect(self._ask_export)
        ui.hand_button.clicked.connect(self._ask_hand)
        ui.ticket_table.activated.connect(lambda _index: self._open_ticket())
        ui.handed_table.activated.connect(lambda _index: self._open_handed())
        self.tiles.chosen.connect(self._show_behind_tile)
        for place, button in enumerate(self._views):
            button.clicked.connect(lambda _on, shown=place: ui.view_stack.setCurrentIndex(shown))
        for keys, months in (("Alt+Left", -1), ("Alt+Right", 1)):
            key = QShortcut(QKeySequence(keys), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(lambda by=months: self.turn(by))

    def activate(self) -> None:
        """Read the month again, for whoever is at the desk now."""
        self.show_month(self.month)

    def show_owed(self) -> None:
        """Go to the month whose report is owed, where one is."""
        owed = report_due(self.desk)
        if owed is not None:
            self.show_month(owed.month)

    def turn(self, months: int) -> None:
        """Go on or back by months, never beyond the present one."""
        month = self.month.plus(months)
        if month <= Month.of(self.desk.now()):
            self.show_month(month)

    def show_month(self, month: Month) -> None:
        """Read and show this month."""
        ui, present = self.ui, Month.of(self.desk.now())
        if month != self.month:
            self._reading = None
        self.month = month
        ui.month_label.setText(self.tr("{0}年{1}月").format(month.year, month.number))
        ui.next_button.setEnabled(month < present)
        ui.present_button.setEnabled(month != present)
        self._permit()
        self.jobs.run(
            self,
            lambda progress: read_month(self.desk, month, progress),
            self._take,
            self.failed.emit,
            self.tr("正在算月報"),
        )

    def _take(self, reading: MonthReading) -> None:
        if reading.report.month != self.month:
            return
        self._reading = reading
        report = reading.report
        self.tiles.show_report(report)
        self.charts.show_report(report)
        self._show_tables(reading)
        self._show_due(reading)
        self.ui.as_of_label.setText(self._as_of_text(report))
        self._permit()
        self._show_behind()

    def _show_behind(self) -> None:
        """List again what was chosen last; where that is gone, all valid complaints."""
        if self.tiles.current is not None:
            self._show_behind_tile(self.tiles.current)
        elif self.sums.current() is not None:
            self._show_behind_sum(self.sums.current())
        elif self.clocks.current() is not None:
            self._show_behind_clock(self.clocks.current())
        else:
            self.tiles.press(0)

    def _show_tables(self, reading: MonthReading) -> None:
        rules = self.desk.rules()
        sum_before, clock_before = self.sums.current(), self.clocks.current()
        self.sums.show(sum_rows(reading.report))
        self.clocks.show(clock_sums(reading.report, lambda clock: rules.clocks[clock].clause))
        # Where the chosen row is gone, Qt goes on to the one beside it.
        self.sums.choose(sum_before.key if sum_before else None)
        self.clocks.choose(clock_before.clock if clock_before else None)
        self.handed.show(reading.handed)
        self.ui.handed_table.setVisible(bool(reading.handed))
        self.ui.handed_empty.setVisible(not reading.handed)

    def _as_of_text(self, report: MonthReport) -> str:
        today = local(self.desk.now()).date()
        words = self.tr("截至 {0}，與{1}比；作廢 {2} 件不計")
        return words.format(moment_text(report.as_of, today), before_words(report), report.figures.cancelled)

    def _show_due(self, reading: MonthReading) -> None:
        icon, color, words = due_words(reading, self.desk.now())
        self.ui.due_icon.setPixmap(self.theme.pixmap(icon, color, 16))
        self.ui.due_label.setText(words)
        self.ui.due_label.setProperty("role", color if color in ("over", "met") else "muted")
        self.ui.due_label.style().polish(self.ui.due_label)

    def _permit(self) -> None:
        ui = self.ui
        permit(
            self.desk,
            {
                ui.print_button: Action.PRINT,
                ui.export_button: Action.EXPORT,
                ui.hand_button: Action.HAND_MONTH,
            },
        )
        again = self._reading is not None and self._reading.last_handed is not None
        ui.hand_button.setText(self.tr("再交一次") if again else self.tr("交給物業經理"))
        ui.hand_button.setProperty("primary", not again)
        ui.hand_button.style().polish(ui.hand_button)
        for button in (ui.print_button, ui.export_button, ui.hand_button):
            button.setEnabled(button.isEnabled() and self._reading is not None)
        if self._reading is not None and not self._reading.report.is_over:
            ui.hand_button.setEnabled(False)
            ui.hand_button.setToolTip(self.tr("這個月還沒有過完，過完再交月報。"))

    def _show_behind_tile(self, headline: Headline) -> None:
        if self._reading is not None:
            self.sums.choose(None)
            self.clocks.choose(None)
            self._show_tickets(headline.what, headline.behind(self._reading.report))

    def _show_behind_sum(self, row: SumRow | None) -> None:
        if row is not None and self._reading is not None:
            self.tiles.release()
            self.clocks.choose(None)
            self._show_valid(f"{row.group} · {row.label}", row.behind or (lambda _one: False))

    def _show_behind_clock(self, row: ClockSum | None) -> None:
        if row is not None and self._reading is not None:
            self.tiles.release()
            self.sums.choose(None)
            self._show_valid(self.tr("{0} 遲達或逾期的投訴").format(say(row.clock)), row.is_behind)

    def _show_valid(self, title: str, wanted: Callable[[Complaint], bool]) -> None:
        if self._reading is not None:
            self._show_tickets(title, [one for one in self._reading.report.of(Share.VALID) if wanted(one)])

    def _show_tickets(self, title: str, tickets: Sequence[Complaint]) -> None:
        ui = self.ui
        ui.tickets_heading.setText(title)
        ui.tickets_aside.setText(self.tr("{0} 件").format(f"{len(tickets):,}"))
        self.tickets.show(tickets)
        ui.ticket_table.setVisible(bool(tickets))
        ui.tickets_empty.setVisible(not tickets)
        ui.tickets_empty.setText(self.tr("這個數字後面沒有投訴。"))
        ui.ticket_table.scrollTo(ui.ticket_table.currentIndex(), QAbstractItemView.ScrollHint.EnsureVisible)

    def _open_ticket(self) -> None:
        one = self.tickets.current()
        if one is not None:
            self.ticket_requested.emit(one.id)

    def _open_handed(self) -> None:
        one = self.handed.current()
        if one is not None:
            self.show_month(one.month)

    def _print(self) -> None:
        from wuye_desk.services.reports.month_print import month_form

        month = self.month
        self.print_requested.emit(lambda: month_form(self.desk, month))

    def _ask_export(self) -> None:
        name = self.tr("月報 {0}.xlsx").format(self.month)
        path, _kind = QFileDialog.getSaveFileName(
            self, self.tr("匯出月報"), in_documents(name), self.tr("Excel 活頁簿 (*.xlsx)")
        )
        if path:
            self.export(Path(path).with_suffix(".xlsx"))

    def export(self, path: Path) -> None:
        """Write the month shown as a workbook to this place."""
        from wuye_desk.services.reports.month_export import export_month

        month = self.month
        self.jobs.run(
            self,
            lambda progress: export_month(self.desk, month, path, progress.report),
            lambda count: self._tell_exported(path, count),
            self.failed.emit,
            self.tr("正在匯出月報"),
        )

    def _tell_exported(self, path: Path, count: int) -> None:
        told = QMessageBox(self)
        told.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        told.setWindowTitle(self.tr("匯出月報"))
        told.setText(self.tr("已匯出，有效投訴 {0} 件。").format(f"{count:,}"))
        told.setInformativeText(str(path))
        opened = told.addButton(self.tr("打開"), QMessageBox.ButtonRole.ActionRole)
        told.setDefaultButton(told.addButton(self.tr("好"), QMessageBox.ButtonRole.AcceptRole))
        opened.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
        told.open()

    def _ask_hand(self) -> None:
        if self._reading is None:
            return
        dialog = HandMonthDialog(self.desk, self.jobs, self.theme, self._reading.report, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.handed.connect(self.activate)
        dialog.handed.connect(self.changed)
        dialog.failed.connect(self.failed)
        dialog.open()


def _note(name: str, words: str) -> str:
    title, text = (QCoreApplication.translate("report_notes", each) for each in (name, words))
    return f"<p style='margin:0 0 6px 0'><b>{title}</b>　{text}</p>"
