"""報表 · 月報: the complaints of one month in figures (篇2 8.0)."""

from __future__ import annotations

from wuye_desk.domain.report import Month
from wuye_desk.forms.ui_month_section import Ui_MonthSection
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.reports.monthly import complaints_of
from wuye_desk.views.reports.section import ReportSection
from wuye_desk.views.theme import Theme


class MonthSection(ReportSection):
    """The month is chosen at the top; months to come cannot be."""

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__(desk, jobs, theme)
        self.ui = Ui_MonthSection()
        self.ui.setupUi(self)
        self.month = Month.of(desk.now())
        ui = self.ui
        ui.previous_button.setIcon(theme.icon("chevron-left"))
        ui.next_button.setIcon(theme.icon("chevron-right"))
        ui.previous_button.clicked.connect(lambda: self.show_month(self.month.plus(-1)))
        ui.next_button.clicked.connect(lambda: self.show_month(self.month.plus(1)))
        ui.present_button.clicked.connect(lambda: self.show_month(Month.of(self.desk.now())))

    def activate(self) -> None:
        """Read the month again."""
        self.show_month(self.month)

    def show_month(self, month: Month) -> None:
        """Show this month."""
        self.month = month
        self.ui.month_label.setText(self.tr("{0}年{1}月").format(month.year, month.number))
        self.ui.next_button.setEnabled(month < Month.of(self.desk.now()))
        self.jobs.run(
            self, lambda _progress: complaints_of(self.desk, month), self._show_count, self.failed.emit
        )

    def _show_count(self, count: int) -> None:
        self.ui.count_label.setText(self.tr("受理投訴 {0} 件").format(count))
