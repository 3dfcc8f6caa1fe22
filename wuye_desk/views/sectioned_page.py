"""A page of sections: a list at the left, the chosen one beside it; what a section asks for is passed on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidget, QStackedWidget, QWidget

from wuye_desk.views.reports.section import ReportSection
from wuye_desk.views.section_switch import SectionSwitch
from wuye_desk.views.theme import Theme


class SectionedPage(QWidget):
    """What 報表 and 收費 share; each of them has a form of its own and says which sections it holds."""

    hint_changed = Signal()
    ticket_requested = Signal(int)
    household_requested = Signal(int)
    print_requested = Signal(object)
    """A callable without arguments that makes the PrintJob."""
    changed = Signal()
    """Something was saved that other pages may show."""
    failed = Signal(object)

    _stack: QStackedWidget
    _switch: SectionSwitch

    def _hold(self, section_list: QListWidget, stack: QStackedWidget, theme: Theme) -> None:
        """Take the list and the stack of the form; call it before the first section is added."""
        self._stack = stack
        self._switch = SectionSwitch(section_list, stack, theme)
        self._switch.shown.connect(self.hint_changed)

    def _add(self, section: ReportSection, icon: str, name: str) -> None:
        self._switch.add(section, icon, name)
        section.ticket_requested.connect(self.ticket_requested)
        section.household_requested.connect(self.household_requested)
        section.print_requested.connect(self.print_requested)
        section.changed.connect(self.changed)
        section.failed.connect(self.failed)

    @property
    def _section(self) -> ReportSection:
        shown = self._stack.currentWidget()
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

    def activate(self) -> None:
        """Bring the section shown up to date; the first time that is the first one."""
        self._switch.activate()
