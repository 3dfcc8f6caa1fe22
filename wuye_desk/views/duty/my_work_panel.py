"""The tab 待我處理: everything whose turn is one person's, in order of urgency, one button a line."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wuye_desk.forms.ui_my_work_panel import Ui_MyWorkPanel
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.views.theme import Theme


class MyWorkPanel(QWidget):
    """Shows the work of who is at the desk."""

    ticket_requested = Signal(int)

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MyWorkPanel()
        self.ui.setupUi(self)
        self._desk, self._jobs, self._theme = desk, jobs, theme

    manual_page = "duty"

    @property
    def hint(self) -> str:
        """Return the keys of the tab for the status bar."""
        return self.tr("↑↓ 選 · Enter 做這一步 · 空格 開工作單")

    def activate(self) -> None:
        """Put the cursor into the table."""
        self.ui.work_table.setFocus()
