"""報表: a list of sections at the left, the chosen one beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal
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
from wuye_desk.views.reports.section import ReportSection
from wuye_desk.views.section_switch import SectionSwitch
from wuye_desk.views.theme import Theme


class ReportsPage(QWidget):
    """Every section is one line in _add_sections."""

    hint_changed = Signal()
    ticket_requested = Signal(int)
    household_requested = Signal(int)
    print_requested = Signal(object)
    """A callable without arguments that makes the PrintJob."""
    changed = Signal()
    """Something was saved that other pages may show."""
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ReportsPage()
        self.ui.setupUi(self)
        self._switch = SectionSwitch(self.ui.section_list, self.ui.section_stack, theme)
        self.month_section = MonthSection(desk, jobs, theme)
        self.fees_section = FeesMonthSection(desk, jobs, theme)
        self.register_section = RegisterSection(desk, jobs, theme)
        self.complaints_section = ComplaintsSection(desk, jobs, theme)
        self.cases_section = CasesSection(desk, jobs, theme)
        self.archive_section = ArchiveSection(desk, jobs, theme)
        self.disposal_section = DisposalSection(desk, jobs, theme)
        self._add_sections()
        self._switch.shown.connect(self.hint_changed)
        self._started = False

    def _add_sections(self) -> None:
        self._add(self.month_section, "chart-column", self.tr("月報"))
        self._add(self.register_section, "list", self.tr("受理登記表"))
        self._add(self.complaints_section, "message-square-quote", self.tr("投訴記錄表"))
        self._add(self.fees_section, "wallet", self.tr("收費月報"))
        self._add(self.cases_section, "book-open", self.tr("案例庫"))
        self._add(self.archive_section, "archive", self.tr("檔案"))
        self._add(self.disposal_section, "trash-2", self.tr("到期銷毀"))

    def _add(self, section: ReportSection, icon: str, name: str) -> None:
        self._switch.add(section, icon, name)
        section.ticket_requested.connect(self.ticket_requested)
        section.household_requested.connect(self.household_requested)
        section.print_requested.connect(self.print_requested)
        section.changed.connect(self.changed)
        section.failed.connect(self.failed)

    @property
    def _section(self) -> ReportSection:
        shown = self.ui.section_stack.currentWidget()
        assert isinstance(shown, ReportSection)
        return shown

    @property
    def hint(self) -> str:
        """Return what the status bar says of the section shown."""
        return self._section.hint

    @property
    def manual_page(self) -> str:
        """Return the page of the manual about the section shown."""
        return self._section.manual_page

    def choose(self, section: ReportSection) -> None:
        """Show this section."""
        self._switch.choose(section)

    def show_owed_month(self) -> None:
        """Show the month whose report the 物業經理 awaits."""
        self.choose(self.month_section)
        self.month_section.show_owed()

    def activate(self) -> None:
        """Bring the section shown up to date; the first time that is the first one."""
        if self._started:
            self._switch.activate()
        else:
            self._started = True
            self._switch.start()
