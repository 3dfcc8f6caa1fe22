"""報表: a list of sections at the left, the chosen one beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from wuye_desk.forms.ui_reports_page import Ui_ReportsPage
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.views.reports.archive_section import ArchiveSection
from wuye_desk.views.reports.cases_section import CasesSection
from wuye_desk.views.reports.complaints_section import ComplaintsSection
from wuye_desk.views.reports.disposal_section import DisposalSection
from wuye_desk.views.reports.fees_month_section import FeesMonthSection
from wuye_desk.views.reports.month_section import MonthSection
from wuye_desk.views.reports.register_section import RegisterSection
from wuye_desk.views.sectioned_page import SectionedPage
from wuye_desk.views.theme import Theme


class ReportsPage(SectionedPage):
    """Every section is one line in _add_sections."""

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ReportsPage()
        self.ui.setupUi(self)
        self._hold(self.ui.section_list, self.ui.section_stack, theme)
        self.month_section = MonthSection(desk, jobs, theme)
        self.fees_section = FeesMonthSection(desk, jobs, theme)
        self.register_section = RegisterSection(desk, jobs, theme)
        self.complaints_section = ComplaintsSection(desk, jobs, theme)
        self.cases_section = CasesSection(desk, jobs, theme)
        self.archive_section = ArchiveSection(desk, jobs, theme)
        self.disposal_section = DisposalSection(desk, jobs, theme)
        self._add_sections()

    def _add_sections(self) -> None:
        self._add(self.month_section, "chart-column", self.tr("月報"))
        self._add(self.register_section, "list", self.tr("受理登記表"))
        self._add(self.complaints_section, "message-square-quote", self.tr("投訴記錄表"))
        self._add(self.fees_section, "wallet", self.tr("收費月報"))
        self._add(self.cases_section, "book-open", self.tr("案例庫"))
        self._add(self.archive_section, "archive", self.tr("檔案"))
        self._add(self.disposal_section, "trash-2", self.tr("到期銷毀"))

    def show_owed_month(self) -> None:
        """Show the month whose report the 物業經理 awaits."""
        self.choose(self.month_section)
        self.month_section.show_owed()
