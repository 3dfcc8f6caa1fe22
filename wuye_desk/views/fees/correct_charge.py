"""Asks what a charge should be, and why."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from wuye_desk.domain.billing.months import month_words
from wuye_desk.domain.money import read_money, shown
from wuye_desk.forms.ui_correct_charge import Ui_CorrectChargeDialog
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.corrections import correct_charge
from wuye_desk.services.fees.ledger import LedgerLine
from wuye_desk.views.fees.fee_dialog import FeeDialog, Problems
from wuye_desk.views.theme import Theme


class CorrectChargeDialog(FeeDialog):
    """The line that was posted stays; the difference becomes a line of its own."""

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, line: LedgerLine, parent: QWidget) -> None:
        super().__init__(jobs, theme, parent)
        self.ui = Ui_CorrectChargeDialog()
        self.ui.setupUi(self)
        self._desk, self._line = desk, line
        words = self.tr("{month}{item}現在是 {amount} 元。原來的不改，差額另記一筆；多繳的轉為預存。")
        self.ui.words_label.setText(
            words.format(month=month_words(line.month), item=line.item_name, amount=shown(line.amount))
        )
        self.begin()
        self.ui.amount_edit.setFocus()

    def typed(self) -> object:
        """Return amount and reason."""
        return self.ui.amount_edit.text(), self.ui.reason_edit.text()

    def problems(self) -> Problems:
        """Return the fields that may be told of."""
        ui = self.ui
        return {
            "amount": (ui.amount_edit, ui.amount_problem),
            "reason": (ui.reason_edit, ui.reason_problem),
            "": (None, ui.dialog_problem),
        }

    def work(self) -> Callable[[], object]:
        """Return what corrects the charge."""
        amount, reason = read_money(self.ui.amount_edit.text()), self.ui.reason_edit.text()
        return lambda: correct_charge(self._desk, self._line.charge_id, amount, reason)
