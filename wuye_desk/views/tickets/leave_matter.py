"""The dialog that takes a ticket out of a matter it was joined to by mistake."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.permissions import Action, who_may
from wuye_desk.forms.ui_leave_matter import Ui_LeaveMatterDialog
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.matter_leaving import leave, lowers_grade
from wuye_desk.services.tickets.ticket_view import TicketView
from wuye_desk.views.field_problem import grow, show_problem
from wuye_desk.views.theme import Theme
from wuye_desk.views.tickets.ticket_dialog import TicketDialog
from wuye_desk.views.unsaved import may_drop


class LeaveMatterDialog(TicketDialog):
    """Asks why, and says what becomes of the grade of those that stay."""

    def __init__(
        self, desk: Desk, jobs: Jobs, theme: Theme, view: TicketView, parent: QWidget | None
    ) -> None:
        super().__init__(desk, jobs, theme, parent)
        self.ui = Ui_LeaveMatterDialog()
        self.ui.setupUi(self)
        self._view = view
        self.ui.title_icon.setPixmap(theme.pixmap("circle-slash", "accent", 20))
        self.ui.ticket_label.setText(f"{view.number} {view.room_label} {view.subject}")
        others = "、".join(f"{one.number} {one.room_label}" for one in view.same_matter)
        self.ui.with_label.setText(self.tr("現在與 {} 併為一事。").format(others))
        self.wire_buttons(self.ui.save_button, self.ui.cancel_button)
        self._show_consequence()
        self.ui.reason_edit.setFocus()

    def _show_consequence(self) -> None:
        lowers = lowers_grade(self._view.id)
        words = self.tr("不再算三戶之一，因此升的重大會退回，較輕等級的時鐘重新起走。") if lowers else ""
        self.ui.consequence_label.setText(words)
        self.ui.consequence_label.setVisible(lowers)
        allowed = not lowers or self.desk.may(Action.LOWER_GRADE)
        why_not = "" if allowed else self.tr("會降級，{}可以移出。").format(who_may(Action.LOWER_GRADE))
        show_problem(self.ui.problem_label, why_not, self.theme)
        self.ui.save_button.setEnabled(allowed)
        grow(self)

    def save(self) -> None:
        """Take the ticket out."""
        if self.saving or not self.ui.save_button.isEnabled():
            return
        reason = self.ui.reason_edit.text()
        self.write(lambda: leave(self.desk, self._view.id, reason), self.tr("移出"))

    def show_refusal(self, error: DeskError) -> None:
        """Show why it stays."""
        show_problem(self.ui.problem_label, str(error), self.theme)
        self.ui.reason_edit.setFocus()
        grow(self)

    def may_close(self) -> bool:
        """Return whether it may close; a reason that was typed is asked about."""
        return may_drop(self, bool(self.ui.reason_edit.text().strip()))
