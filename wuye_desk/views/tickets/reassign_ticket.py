"""The dialog that gives one ticket to somebody else to keep."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.permissions import Action, may
from wuye_desk.forms.ui_reassign_ticket import Ui_ReassignTicketDialog
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.people.people import people
from wuye_desk.services.tickets.reassigning import GivingOver, give_over
from wuye_desk.services.tickets.ticket_view import TicketView
from wuye_desk.services.tickets.tickets import ticket
from wuye_desk.views.field_problem import grow, show_problem
from wuye_desk.views.theme import Theme
from wuye_desk.views.tickets.ticket_dialog import TicketDialog
from wuye_desk.views.unsaved import may_drop


class ReassignTicketDialog(TicketDialog):
    """Its open clocks go with it; the ticket tells from whom to whom, and why."""

    def __init__(
        self, desk: Desk, jobs: Jobs, theme: Theme, view: TicketView, parent: QWidget | None
    ) -> None:
        super().__init__(desk, jobs, theme, parent)
        self.ui = Ui_ReassignTicketDialog()
        self.ui.setupUi(self)
        self._view = view
        keeper = view.handler or view.receiver
        known = people(desk, with_inactive=True)
        self._keeper_id = next((line.id for line in known if line.name == keeper), 0)
        self.ui.title_icon.setPixmap(theme.pixmap("user-plus", "accent", 20))
        self.ui.ticket_label.setText(f"{view.number} {view.room_label} {view.subject}")
        self.ui.with_label.setText(self.tr("現由{}經辦。").format(keeper))
        for line in known:
            if line.active and line.id != self._keeper_id and may(line.roles, Action.RECORD):
                self.ui.to_box.addItem(line.name, line.id)
        self.ui.to_box.setCurrentIndex(-1)
        self.ui.consequence_label.hide()
        self.ui.to_box.currentIndexChanged.connect(self._show_consequence)
        self.wire_buttons(self.ui.save_button, self.ui.cancel_button)
        show_problem(self.ui.problem_label, "", theme)
        self.ui.to_box.setFocus()

    def _show_consequence(self) -> None:
        keeper = self._view.handler or self._view.receiver
        moved = sum(line.instance.is_open and line.owner_name == keeper for line in self._view.clocks)
        words = self.tr("在走的 {} 個時鐘隨之換人；受理人不變，處置表照舊。").format(moved)
        self.ui.consequence_label.setText(words)
        self.ui.consequence_label.show()
        grow(self)

    def save(self) -> None:
        """Give the ticket over."""
        if self.saving:
            return
        to_id, reason = self.ui.to_box.currentData() or 0, self.ui.reason_edit.text()
        giving = GivingOver(
            from_id=self._keeper_id, to_id=to_id, reason=reason, ticket_ids=frozenset({self._view.id})
        )
        self.write(lambda: self._give(giving), self.tr("改派"))

    def _give(self, giving: GivingOver) -> TicketView:
        give_over(self.desk, giving)
        return ticket(self.desk, self._view.id)

    def show_refusal(self, error: DeskError) -> None:
        """Show why it stays with its keeper."""
        show_problem(self.ui.problem_label, str(error), self.theme)
        (self.ui.reason_edit if error.field == "reason" else self.ui.to_box).setFocus()
        grow(self)

    def may_close(self) -> bool:
        """Return whether it may close; a reason that was typed is asked about."""
        return may_drop(self, bool(self.ui.reason_edit.text().strip()))
