"""待我處理: what waits for who is at the desk, and the papers of the shift, a tab each."""

from __future__ import annotations

from typing import Protocol, cast

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from wuye_desk.forms.ui_duty_page import Ui_DutyPage
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.duty.work_line import Errand
from wuye_desk.views.duty.duty_sheet_panel import DutySheetPanel
from wuye_desk.views.duty.my_work_panel import MyWorkPanel
from wuye_desk.views.duty.reading_panel import ReadingPanel
from wuye_desk.views.duty.shift_panel import ShiftPanel
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.segments import SegmentedControl

WORK, READING, SHIFT, SHEETS = "work", "reading", "shift", "sheets"


class DutyPanel(Protocol):
    """What a tab of the page offers; a signal it lacks asks for nothing."""

    hint: str
    manual_page: str

    def activate(self) -> None:
        """Bring the panel up to date for whoever is at the desk."""


class DutyPage(QWidget):
    """Shows one tab at a time and passes on what its panels ask for."""

    ticket_requested = Signal(int)
    household_requested = Signal(int)
    print_requested = Signal(object)
    """A callable that makes the PrintJob, away from the window's thread."""
    form_requested = Signal(int, object)
    """A ticket, and the PrintChoice that says which of its forms."""
    errand_requested = Signal(object)
    """The Errand that is done on another page."""
    hint_changed = Signal()
    ticket_changed = Signal(int)
    seat_taken = Signal()
    """Somebody else sits at the desk: he took the shift over with his PIN."""
    counted = Signal(int)
    """How many things of who is at the desk are overdue."""
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DutyPage()
        self.ui.setupUi(self)
        self._desk, self._jobs, self._theme = desk, jobs, theme
        self.work_panel = MyWorkPanel(desk, jobs, theme)
        self.reading_panel = ReadingPanel(desk, jobs, theme)
        self.shift_panel = ShiftPanel(desk, jobs, theme)
        self.sheet_panel = DutySheetPanel(desk, jobs, theme)
        self.work_panel.errand_requested.connect(self._do_errand)
        self._panels: dict[str, QWidget] = {}
        tabs = self._tabs()
        self.tab_control: SegmentedControl[str] = SegmentedControl(
            self.tr("待我處理的分頁"), [(name, label) for name, label, _panel in tabs], self
        )
        self.ui.tab_layout.insertWidget(0, self.tab_control)
        for place, (name, _label, panel) in enumerate(tabs, start=1):
            self._add(place, name, panel)
        self.tab_control.chosen.connect(self.show_tab)
        self.tab_control.choose(WORK)

    def _tabs(self) -> list[tuple[str, str, QWidget]]:
        """Return the tabs from left to right: name in the program, label, panel."""
        return [
            (WORK, self.tr("待我處理"), self.work_panel),
            (READING, self.tr("待閱"), self.reading_panel),
            (SHIFT, self.tr("交接班"), self.shift_panel),
            (SHEETS, self.tr("派工單"), self.sheet_panel),
        ]

    def _add(self, place: int, name: str, panel: QWidget) -> None:
        self._panels[name] = panel
        self.ui.panel_stack.addWidget(panel)
        for signal in (
            "ticket_requested", "household_requested", "print_requested", "form_requested",
            "ticket_changed", "seat_taken", "counted", "failed",
        ):  # fmt: skip
            told: SignalInstance | None = getattr(panel, signal, None)
            if told is not None:
                told.connect(getattr(self, signal))
        key = QShortcut(QKeySequence(f"Alt+{place}"), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(lambda: self.show_tab(name))

    def _do_errand(self, errand: Errand) -> None:
        if errand is Errand.READING:
            self.show_tab(READING)
        else:
            self.errand_requested.emit(errand)

    @property
    def _panel(self) -> DutyPanel:
        return cast("DutyPanel", self.ui.panel_stack.currentWidget())

    @property
    def hint(self) -> str:
        """Return the keys of the tab shown for the status bar."""
        return self._panel.hint

    @property
    def manual_page(self) -> str:
        """Return the page of the manual about the tab shown."""
        return self._panel.manual_page

    def activate(self) -> None:
        """Bring the tab shown up to date."""
        self._panel.activate()

    def show_tab(self, name: str) -> None:
        """Bring a tab to the front."""
        self.tab_control.choose(name)
        self.ui.panel_stack.setCurrentWidget(self._panels[name])
        self.activate()
        self.hint_changed.emit()
