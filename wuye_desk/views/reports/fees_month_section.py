"""報表 · 收費月報: a month's fees in figures, and the households that owe."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from wuye_desk.domain.billing.figures import NOTES, FeeMonth, Grouping, Unpaid, behind
from wuye_desk.domain.money import shown
from wuye_desk.domain.months import Month
from wuye_desk.domain.permissions import Action
from wuye_desk.forms.ui_fees_month_section import Ui_FeesMonthSection
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.monthly_fees import monthly_fees
from wuye_desk.views.permitted import permit
from wuye_desk.views.reports.exporting import ask_and_export
from wuye_desk.views.reports.fees_rows import (
    AgeingLine,
    SumLine,
    ageing_columns,
    flow_columns,
    grouping_words,
    means_columns,
    months_words,
    sum_columns,
    sum_lines,
    unpaid_columns,
)
from wuye_desk.views.reports.fees_tiles import FeesTiles
from wuye_desk.views.reports.section import ReportSection
from wuye_desk.views.settings.row_table import RowTable
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.bars import RateBar, RateBars
from wuye_desk.views.widgets.segments import dress_segments


class FeesMonthSection(ReportSection):
    """The month is chosen at the top; months to come cannot be."""

    manual_page = "fee_report"

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__(desk, jobs, theme)
        self.ui = Ui_FeesMonthSection()
        self.ui.setupUi(self)
        self.hint = self.tr("Alt+← → 換月 · 選一行看誰欠費 · Enter 開住戶")
        self.month = Month.of(desk.now())
        self.report: FeeMonth | None = None
        self.tiles = FeesTiles(self.ui.tile_layout, theme, self)
        self._make_tables()
        self._make_bars()
        self._dress()
        self._connect()

    def _make_tables(self) -> None:
        ui, theme = self.ui, self.theme
        self.sums: RowTable[SumLine] = RowTable(
            ui.sums_table, theme, sum_columns(), lambda row: (row.grouping, row.label), self._show_behind_sum
        )
        self.means = RowTable(
            ui.means_table, theme, means_columns(), lambda row: row.means, lambda _row: None
        )
        self.flow = RowTable(ui.flow_table, theme, flow_columns(), lambda row: row[0], lambda _row: None)
        self.ageing: RowTable[AgeingLine] = RowTable(
            ui.ageing_table, theme, ageing_columns(), lambda row: row.now.months, self._show_behind_age
        )
        self.unpaid: RowTable[Unpaid] = RowTable(
            ui.unpaid_table, theme, unpaid_columns(), lambda row: row.account_id, lambda _row: None
        )

    def _make_bars(self) -> None:
        ui, theme = self.ui, self.theme
        self.bars = {grouping: RateBars(theme) for grouping in Grouping}
        for grouping, layout, heading in (
            (Grouping.STEWARD, ui.stewards_holder_layout, ui.stewards_heading),
            (Grouping.BUILDING, ui.buildings_holder_layout, ui.buildings_heading),
            (Grouping.ITEM, ui.items_holder_layout, ui.items_heading),
        ):
            self.bars[grouping].setAccessibleName(heading.text())
            layout.addWidget(self.bars[grouping])

    def _dress(self) -> None:
        ui, theme = self.ui, self.theme
        ui.previous_button.setIcon(theme.icon("chevron-left"))
        ui.next_button.setIcon(theme.icon("chevron-right"))
        ui.print_button.setIcon(theme.icon("printer", "on_accent"))
        ui.export_button.setIcon(theme.icon("file-spreadsheet"))
        self._views = (ui.sums_button, ui.money_button, ui.notes_button)
        dress_segments(self._views)
        ui.sums_button.setChecked(True)
        ui.notes_label.setText("".join(f"<p><b>{name}</b>　{words}</p>" for name, words in NOTES))
        ui.month_splitter.setStretchFactor(0, 3)
        ui.month_splitter.setStretchFactor(1, 2)
        ui.month_splitter.setSizes([330, 160])

    def _connect(self) -> None:
        ui = self.ui
        ui.previous_button.clicked.connect(lambda: self.turn(-1))
        ui.next_button.clicked.connect(lambda: self.turn(1))
        ui.present_button.clicked.connect(lambda: self.show_month(Month.of(self.desk.now())))
        ui.print_button.clicked.connect(self._print)
        ui.export_button.clicked.connect(self._export)
        ui.unpaid_table.activated.connect(lambda _index: self._open_household())
        self.tiles.page_wanted.connect(lambda page: self._views[page].click())
        for place, button in enumerate(self._views):
            button.clicked.connect(partial(self._show_view, place))
        for keys, months in (("Alt+Left", -1), ("Alt+Right", 1)):
            key = QShortcut(QKeySequence(keys), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(partial(self.turn, months))

    def activate(self) -> None:
        """Read the month again, for whoever is at the desk now."""
        self.show_month(self.month)

    def turn(self, months: int) -> None:
        """Go on or back by months, never beyond the present one."""
        month = self.month.plus(months)
        if month <= Month.of(self.desk.now()):
            self.show_month(month)

    def show_month(self, month: Month) -> None:
        """Read and show this month."""
        ui, present = self.ui, Month.of(self.desk.now())
        if month != self.month:
            self.report = None
        self.month = month
        ui.month_label.setText(self.tr("{0}年{1}月").format(month.year, month.number))
        ui.next_button.setEnabled(month < present)
        ui.present_button.setEnabled(month != present)
        self._permit()
        self.jobs.run(
            self,
            lambda progress: monthly_fees(self.desk, month, progress.report),
            self._take,
            self.failed.emit,
            self.tr("正在算收費月報"),
        )

    def _take(self, report: FeeMonth) -> None:
        if report.month != self.month:
            return
        self.report = report
        self.tiles.show_report(report)
        self._show_bars(report)
        self.means.show(report.now.means)
        self.flow.show(report.flow_lines)
        ages = zip(report.now.ageing, report.before.ageing, strict=True)
        self.ageing.show([AgeingLine(now, before) for now, before in ages])
        chosen = self.sums.current()
        self.sums.show(sum_lines(report))
        self.sums.choose((chosen.grouping, chosen.label) if chosen else None)
        words = self.tr("算到 {0}，上月算到 {1}；本月更正 {2} 筆 {3} 元，減免 {4} 戶")
        now = report.now
        self.ui.as_of_label.setText(
            words.format(
                f"{now.until:%m-%d}",
                f"{report.before.until:%m-%d}",
                now.corrections,
                shown(now.corrected),
                now.waived,
            )
        )
        self._permit()
        self._show_chosen()

    def _show_bars(self, report: FeeMonth) -> None:
        for grouping, chart in self.bars.items():
            rows = [row for row in report.rows(grouping) if row.now.due > 0]
            bars = [RateBar(row.label, row.now.collected // 100, row.now.due // 100) for row in rows]
            chart.show_bars(bars)

    def _show_view(self, place: int) -> None:
        self.ui.view_stack.setCurrentIndex(place)
        self._show_chosen()

    def _show_chosen(self) -> None:
        """List who is behind the row chosen on the page shown; everybody in arrears where none is."""
        if self.ui.view_stack.currentIndex() == 1:
            self._show_behind_age(self.ageing.current())
        else:
            self._show_behind_sum(self.sums.current())

    def _show_behind_sum(self, row: SumLine | None) -> None:
        if self.report is None:
            return
        if row is None or row.grouping in (None, Grouping.ITEM):
            self._list(self.tr("欠費的業戶"), self.report.now.unpaid)
        else:
            title = self.tr("欠費的業戶 · {0} {1}").format(grouping_words(row.grouping), row.label)
            self._list(title, behind(self.report.now, row.grouping, row.label))

    def _show_behind_age(self, row: AgeingLine | None) -> None:
        if self.report is None:
            return
        if row is None:
            self._list(self.tr("欠費的業戶"), self.report.now.unpaid)
        else:
            found = [one for one in self.report.now.unpaid if min(one.months, 3) == row.now.months]
            self._list(self.tr("欠費的業戶 · {0}").format(months_words(row.now.months)), found)

    def _list(self, title: str, unpaid: Sequence[Unpaid]) -> None:
        ui = self.ui
        ui.unpaid_heading.setText(title)
        total = shown(sum(one.owed for one in unpaid))
        ui.unpaid_aside.setText(self.tr("{0} 戶，{1} 元").format(f"{len(unpaid):,}", total))
        self.unpaid.show(unpaid)
        ui.unpaid_table.setVisible(bool(unpaid))
        ui.unpaid_empty.setVisible(not unpaid)

    def _permit(self) -> None:
        ui = self.ui
        permit(self.desk, {ui.print_button: Action.PRINT, ui.export_button: Action.EXPORT})
        for button in (ui.print_button, ui.export_button):
            button.setEnabled(button.isEnabled() and self.report is not None)

    def _open_household(self) -> None:
        one = self.unpaid.current()
        if one is not None:
            self.household_requested.emit(one.account_id)

    def _print(self) -> None:
        from wuye_desk.services.fees.fees_export import fees_form

        month = self.month
        self.print_requested.emit(lambda: fees_form(self.desk, month))

    def _export(self) -> None:
        from wuye_desk.services.fees.fees_export import export_fees

        month = self.month
        name = self.tr("收費月報 {0}.xlsx").format(month)
        ask_and_export(self, self.tr("匯出收費月報"), name, lambda path: export_fees(self.desk, month, path))
