"""The filters that are needed now and then: grade, department, channel, validity, days of receipt."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QObject, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit

from wuye_desk.domain.vocabulary import Channel, Grade, Term, Validity
from wuye_desk.forms.ui_tickets_page import Ui_TicketsPage
from wuye_desk.services.desk import Desk
from wuye_desk.services.station.areas import departments
from wuye_desk.services.tickets.tickets import TicketFilter
from wuye_desk.views.theme import Theme
from wuye_desk.views.words import say

_NO_DAY = QDate(2000, 1, 1)
"""Stands for no day: a field on it says 不限."""


class MoreFilters(QObject):
    """Folded away until asked for; its button says when something in it holds tickets back."""

    changed = Signal()

    def __init__(self, ui: Ui_TicketsPage, desk: Desk, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._theme = ui, theme
        self._fill(ui.grade_box, self.tr("各級"), Grade)
        self._fill(ui.channel_box, self.tr("各渠道"), Channel)
        self._fill(ui.validity_box, self.tr("不限"), Validity)
        ui.department_box.addItem(self.tr("各部門"), "")
        for line in departments(desk):
            ui.department_box.addItem(line.name, line.name)
        for edit in self._days:
            edit.setMinimumDate(_NO_DAY)
            edit.setDate(_NO_DAY)
            edit.dateChanged.connect(self._on_changed)
        for box in self._boxes:
            box.currentIndexChanged.connect(self._on_changed)
        ui.more_panel.hide()
        ui.more_button.toggled.connect(ui.more_panel.setVisible)
        self._show_in_force()

    @staticmethod
    def _fill(box: QComboBox, every: str, terms: type[Term]) -> None:
        box.addItem(every, "")
        for term in terms:
            box.addItem(say(term), term.value)

    @property
    def _boxes(self) -> tuple[QComboBox, ...]:
        ui = self._ui
        return ui.grade_box, ui.department_box, ui.channel_box, ui.validity_box

    @property
    def _days(self) -> tuple[QDateEdit, ...]:
        return self._ui.from_edit, self._ui.to_edit

    @property
    def in_force(self) -> int:
        """Return how many of these filters hold tickets back."""
        return sum(bool(box.currentData()) for box in self._boxes) + sum(
            edit.date() != _NO_DAY for edit in self._days
        )

    def _on_changed(self) -> None:
        self._show_in_force()
        self.changed.emit()

    def _show_in_force(self) -> None:
        button, count = self._ui.more_button, self.in_force
        button.setIcon(self._theme.icon("list-filter", "accent" if count else "text_2"))
        button.setText(str(count) if count else "")
        words = self.tr("更多篩選：等級、部門、渠道、有效性、受理日期")
        button.setToolTip(self.tr("{}（{} 項在用）").format(words, count) if count else words)

    def narrowed(self, wanted: TicketFilter) -> TicketFilter:
        """Return the filter with these conditions besides."""
        grade, department, channel, validity = (box.currentData() for box in self._boxes)
        from_day, to_day = (_day(edit) for edit in self._days)
        return replace(
            wanted,
            grade=Grade(grade) if grade else None,
            department=department or "",
            channel=Channel(channel) if channel else None,
            validity=Validity(validity) if validity else None,
            from_day=from_day,
            to_day=to_day,
        )

    def clear(self) -> None:
        """Let every ticket through."""
        for box in self._boxes:
            box.setCurrentIndex(0)
        for edit in self._days:
            edit.setDate(_NO_DAY)


def _day(edit: QDateEdit) -> date | None:
    chosen = edit.date()
    return None if chosen == _NO_DAY else date(chosen.year(), chosen.month(), chosen.day())
