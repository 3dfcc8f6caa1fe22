"""The buttons of a ticket: the next step with whose turn it is, the other steps, printing, noting."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QPushButton, QToolTip, QWidget

from wuye_desk.domain.events import EVENTS
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.steps import Step
from wuye_desk.domain.ticket import EventKind
from wuye_desk.forms.ui_ticket_pane import Ui_TicketPane
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.ticket_view import TicketView
from wuye_desk.services.tickets.whose_turn import Turn, refusal, whose_turn
from wuye_desk.views.permitted import permit
from wuye_desk.views.theme import Theme
from wuye_desk.views.tickets.step_menu import StepMenu


class StepBar(QObject):
    """Shows what comes next: filled where it is the turn of who sits at the desk, outlined where not."""

    step_chosen = Signal(object)
    """The Step that is to be recorded."""

    def __init__(self, ui: Ui_TicketPane, desk: Desk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self._desk = desk
        self._theme = theme
        self._view: TicketView | None = None
        self._why_not = ""
        self.menu = StepMenu(desk, theme, parent)
        self._dress()
        ui.step_button.clicked.connect(self.do_next_step)
        ui.note_button.clicked.connect(self.note)
        ui.hand_over_button.clicked.connect(lambda: self.ask(EventKind.HANDED_OVER))
        self.menu.step_chosen.connect(self.step_chosen)

    def _dress(self) -> None:
        ui, theme = self._ui, self._theme
        ui.print_button.setIcon(theme.icon("printer", "text"))
        ui.note_button.setIcon(theme.icon("plus", "accent"))
        ui.hand_over_button.setIcon(theme.icon("forward", "accent"))
        for button in (ui.print_button, ui.note_button, ui.hand_over_button):
            button.setAccessibleName(button.text().split("  ")[0])
        ui.other_button.setMenu(self.menu)
        ui.other_button.setProperty("menu", True)
        # A click leaves the cursor in the list, so that after Esc in the menu Enter does the next step.
        ui.other_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        ui.step_button.setMinimumHeight(theme.size("button"))

    def show_ticket(self, view: TicketView) -> None:
        """Show what comes next for this ticket, and what else may be recorded."""
        self._view = view
        step = view.next_step
        self._ui.step_button.setVisible(step.event is not None)
        if step.event is not None:
            self._show_next(step, step.event, whose_turn(self._desk, view), view)
        self.menu.show_steps(view)
        offered = self.menu.offered()
        self._ui.note_button.setEnabled(offered.get(EventKind.NOTED, False))
        self._ui.hand_over_button.setVisible(offered.get(EventKind.HANDED_OVER, False))
        permit(self._desk, {self._ui.print_button: Action.PRINT})

    def _show_next(self, step: Step, event: EventKind, turn: Turn, view: TicketView) -> None:
        button = self._ui.step_button
        self._why_not = refusal(self._desk, view, event)
        words = step.label if turn.mine else self.tr("{}：{}").format(turn.name, step.label)
        button.setText(self.tr("{}  Enter").format(words))
        button.setAccessibleName(words)
        button.setEnabled(not self._why_not)
        filled = turn.mine and not self._why_not
        button.setIcon(self._theme.icon(EVENTS[event].icon, "on_accent" if filled else "accent"))
        button.setToolTip(self._tip(turn))
        _fill(button, filled=filled)

    def _tip(self, turn: Turn) -> str:
        if turn.mine:
            return self._why_not
        whose = self.tr("輪到{}。").format(turn.name)
        return whose + (self._why_not or self.tr("您也可以代為登記。"))

    def do_next_step(self) -> None:
        """Ask for the words of the next step; where it is refused, say why at the button."""
        if self._view is None or self._view.next_step.event is None:
            return
        if self._why_not:
            button = self._ui.step_button
            QToolTip.showText(button.mapToGlobal(QPoint(0, button.height())), button.toolTip(), button)
            return
        self.step_chosen.emit(self._view.next_step)

    def note(self) -> None:
        """Ask for something to be noted."""
        self.ask(EventKind.NOTED)

    def ask(self, kind: EventKind) -> None:
        """Ask for the words of this step where the ticket allows it and the person may."""
        self.menu.choose(kind)

    def open_menu(self) -> None:
        """Open the other steps below their button, without holding the window."""
        button = self._ui.other_button
        if button.isEnabled():
            corner = button.mapToGlobal(QPoint(button.width(), button.height()))
            self.menu.popup(QPoint(corner.x() - self.menu.sizeHint().width(), corner.y()))


def _fill(button: QPushButton, *, filled: bool) -> None:
    """Fill the button with the accent, or only outline it."""
    if button.property("primary") != filled:
        button.setProperty("primary", filled)
        button.style().unpolish(button)
        button.style().polish(button)
