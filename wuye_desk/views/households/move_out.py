"""Asks for the last day of a household that moves out."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDialog, QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.forms.ui_move_out import Ui_MoveOutDialog
from wuye_desk.services.desk import Desk
from wuye_desk.services.households.household_editing import end_household
from wuye_desk.services.households.household_lines import HouseholdCard
from wuye_desk.views.field_problem import show_problem
from wuye_desk.views.theme import Theme
from wuye_desk.views.unsaved import may_drop
from wuye_desk.views.words import say


class MoveOutDialog(QDialog):
    """Closes an account on a day; its tickets stay."""

    moved_out = Signal()

    def __init__(self, desk: Desk, card: HouseholdCard, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MoveOutDialog()
        self.ui.setupUi(self)
        self._desk, self._account_id, self._theme = desk, card.account_id, theme
        words = self.tr("{room} {capacity} {name} 遷出。資料和工作單都會保留，搜尋時標「已遷出」。")
        self.ui.words_label.setText(
            words.format(room=card.room_label, capacity=say(card.capacity), name=card.name)
        )
        today = desk.now().date()
        self.ui.day_edit.setDate(QDate(today.year, today.month, today.day))
        self._untouched = self.ui.day_edit.date()
        show_problem(self.ui.dialog_problem, "", theme)
        self.ui.confirm_button.setDefault(True)
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.confirm_button.clicked.connect(self._confirm)

    def reject(self) -> None:
        """Close; where something was changed, ask first."""
        if may_drop(self, self.ui.day_edit.date() != self._untouched):
            super().reject()

    def _confirm(self) -> None:
        shown = self.ui.day_edit.date()
        day = date(shown.year(), shown.month(), shown.day())
        try:
            end_household(self._desk, self._account_id, day)
        except DeskError as error:
            show_problem(self.ui.dialog_problem, error.sentence, self._theme)
            return
        self.moved_out.emit()
        self.accept()
