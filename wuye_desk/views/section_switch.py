"""Sections of a page: the list at the left chooses which one of them the stack shows."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QWidget

from wuye_desk.views.theme import Theme


class PageSection(QWidget):
    """One section of a page."""

    def activate(self) -> None:
        """Show the present state to whoever is at the desk."""
        raise NotImplementedError


class SectionSwitch(QObject):
    """Joins the list and the stack of one page; a section is read again whenever it comes to be seen."""

    shown = Signal()
    """A section was brought up to date and stands in the stack."""

    def __init__(self, section_list: QListWidget, stack: QStackedWidget, theme: Theme) -> None:
        super().__init__(section_list)
        self._list, self._stack, self._theme = section_list, stack, theme
        self.sections: list[PageSection] = []
        self._is_started = False

    def add(self, section: PageSection, icon: str, name: str) -> None:
        """Add a section, and its line at the end of the list."""
        self.sections.append(section)
        self._stack.addWidget(section)
        self._list.addItem(QListWidgetItem(self._theme.icon(icon), name))

    def start(self) -> None:
        """Show the first section; the first question for a section does so by itself."""
        if self._is_started:
            return
        self._is_started = True
        self._list.ensurePolished()  # else Qt keeps the row heights of before the stylesheet
        self._list.doItemsLayout()
        # A list that came by the cursor before has its first row chosen already, and would not say so again.
        self._list.setCurrentRow(0)
        self._list.currentRowChanged.connect(self._show)
        self._show(0)

    def activate(self) -> None:
        """Bring the section that is shown up to date, for whoever is at the desk now."""
        if self._is_started:
            self._show(self._list.currentRow())
        else:
            self.start()

    def choose(self, section: PageSection) -> None:
        """Show this section."""
        self.start()
        self._list.setCurrentRow(self.sections.index(section))

    def _show(self, row: int) -> None:
        self._stack.setCurrentIndex(row)
        self.sections[row].activate()
        self.shown.emit()
