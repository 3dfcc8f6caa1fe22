"""The menu 「其他步驟」: what may be recorded besides the next step, and who may do the rest."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from wuye_desk.domain.events import EVENTS
from wuye_desk.domain.life import Step
from wuye_desk.domain.permissions import Action, may, who_may
from wuye_desk.domain.ticket import EventKind
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.ticket_view import TicketView
from wuye_desk.views.theme import Theme

_RESERVED = {
    EventKind.IRREGULAR_DECIDED: Action.DECIDE_IRREGULAR,
    EventKind.CANCELLED: Action.CANCEL,
}
"""Steps not everybody at the desk may take: shown grey, with who may, to those who may not."""


class StepMenu(QMenu):
    """Filled anew for every ticket."""

    step_chosen = Signal(object)
    """The Step."""
    correction_chosen = Signal()

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self.setToolTipsVisible(True)

    def show_steps(self, view: TicketView) -> None:
        """Offer the other steps of this ticket."""
        self.clear()
        for step in view.other_steps:
            if step.event is not None:
                self.addAction(self._action(step, step.event))
        if self._may(Action.CORRECT):
            correction = self.addAction(self._theme.icon("pencil"), self.tr("更正類別、房號等…"))
            correction.triggered.connect(self.correction_chosen)
        offered = {step.event for step in (view.next_step, *view.other_steps)}
        for kind, wanted in _RESERVED.items():
            if view.is_open and kind not in offered and not self._may(wanted):
                self._add_reserved(kind, wanted)

    def _action(self, step: Step, kind: EventKind) -> QAction:
        action = QAction(self._theme.icon(EVENTS[kind].icon), step.label, self)
        action.triggered.connect(lambda: self.step_chosen.emit(step))
        return action

    def _may(self, wanted: Action) -> bool:
        return self._desk.person is not None and may(self._desk.person.roles, wanted)

    def _add_reserved(self, kind: EventKind, wanted: Action) -> None:
        words = self.tr("{}（{}）").format(EVENTS[kind].label, who_may(wanted))
        action = self.addAction(self._theme.icon(EVENTS[kind].icon, "text_3"), words)
        action.setEnabled(False)
