"""What the sections of the page 報表 share: what they ask of the window."""

from __future__ import annotations

from PySide6.QtCore import Signal

from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.views.section_switch import PageSection
from wuye_desk.views.theme import Theme


class ReportSection(PageSection):
    """One section; the page passes its wishes on."""

    ticket_requested = Signal(int)
    household_requested = Signal(int)
    print_requested = Signal(object)
    """A callable without arguments that makes the PrintJob; it runs off the window's thread."""
    changed = Signal()
    """Something was saved that other pages may show."""
    failed = Signal(object)
    hint = ""
    """What the status bar says."""
    manual_page = "reports"

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__()
        self.desk, self.jobs, self.theme = desk, jobs, theme
