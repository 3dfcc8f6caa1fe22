"""Asks for a single charge beside the runs: what for, how much, until when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from wuye_desk.domain.billing.months import month_of
from wuye_desk.domain.billing.terms import Basis
from wuye_desk.domain.moments import local
from wuye_desk.domain.money import read_money
from wuye_desk.forms.ui_extra_charge import Ui_ExtraChargeDialog
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.corrections import ExtraCharge, add_charge
from wuye_desk.services.fees.items import items
from wuye_desk.services.fees.ledger import Ledger
from wuye_desk.views.fees.fee_dialog import FeeDialog, Problems, day_of, month_in, show_month
from wuye_desk.views.theme import Theme

_USUAL_ITEM, _DAYS = "other", 7


class ExtraChargeDialog(FeeDialog):
    """其他 is proposed, of this month, to be paid within a week."""

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, ledger: Ledger, parent: QWidget) -> None:
        super().__init__(jobs, theme, parent)
        self.ui = Ui_ExtraChargeDialog()
        self.ui.setupUi(self)
        self._desk, self._account_id = desk, ledger.account_id
        ui, today = self.ui, local(desk.now()).date()
        ui.words_label.setText(self.tr("{0} {1}，單獨收一筆。").format(ledger.room_label, ledger.name))
        for item in items(desk):
            if item.basis is not Basis.DEPOSIT:
                ui.item_box.addItem(item.name, item.id)
                if item.code == _USUAL_ITEM:
                    ui.item_box.setCurrentIndex(ui.item_box.count() - 1)
        show_month(ui.month_edit, month_of(today))
        due_on = today + timedelta(days=_DAYS)
        ui.due_edit.setDate(QDate(due_on.year, due_on.month, due_on.day))
        self.begin()
        ui.amount_edit.setFocus()

    def typed(self) -> object:
        """Return all fields."""
        ui = self.ui
        chosen = ui.item_box.currentData(), month_in(ui.month_edit), day_of(ui.due_edit)
        return (*chosen, ui.amount_edit.text(), ui.reason_edit.text())

    def problems(self) -> Problems:
        """Return the fields that may be told of."""
        ui = self.ui
        return {
            "amount": (ui.amount_edit, ui.amount_problem),
            "reason": (ui.reason_edit, ui.reason_problem),
            "": (None, ui.dialog_problem),
        }

    def work(self) -> Callable[[], object]:
        """Return what posts the charge."""
        ui = self.ui
        extra = ExtraCharge(
            self._account_id,
            ui.item_box.currentData(),
            month_in(ui.month_edit),
            read_money(ui.amount_edit.text()),
            day_of(ui.due_edit),
            ui.reason_edit.text(),
        )
        return lambda: add_charge(self._desk, extra)
