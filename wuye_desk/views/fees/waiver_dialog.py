"""Adds a waiver: who, which item, which months, how much, why, and who approved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from wuye_desk.domain.billing.months import month_of
from wuye_desk.domain.billing.terms import Basis
from wuye_desk.domain.moments import local
from wuye_desk.forms.ui_waiver_dialog import Ui_WaiverDialog
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.items import items
from wuye_desk.services.fees.waivers import WaiverDraft, add_waiver
from wuye_desk.views.fees.fee_dialog import FeeDialog, Problems, month_in, show_month
from wuye_desk.views.fees.household_picker import HouseholdPicker
from wuye_desk.views.theme import Theme


class WaiverDialog(FeeDialog):
    """All of this month is proposed."""

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, item_id: int | None, parent: QWidget) -> None:
        super().__init__(jobs, theme, parent)
        self.ui = Ui_WaiverDialog()
        self.ui.setupUi(self)
        self._desk = desk
        self.picker = HouseholdPicker(desk, theme, self.tr("住戶"))
        ui = self.ui
        ui.words_label.setText(self.tr("減免從核算時扣。已入帳的月份要再核算一次。"))
        ui.account_layout.addWidget(self.picker)
        ui.item_box.addItem(self.tr("全部項目"), None)
        for item in items(desk):
            if item.basis is not Basis.DEPOSIT:
                ui.item_box.addItem(item.name, item.id)
        ui.item_box.setCurrentIndex(max(0, ui.item_box.findData(item_id)))
        month = month_of(local(desk.now()).date())
        for edit in (ui.from_edit, ui.until_edit):
            show_month(edit, month)
        ui.open_check.toggled.connect(ui.until_edit.setDisabled)
        self.begin()
        self.picker.setFocus()

    def typed(self) -> object:
        """Return all fields."""
        ui = self.ui
        months = month_in(ui.from_edit), month_in(ui.until_edit), ui.open_check.isChecked()
        words = self.picker.account_id, ui.reason_edit.text(), ui.approver_edit.text()
        return (*months, *words, ui.item_box.currentIndex(), ui.percent_spin.value())

    def problems(self) -> Problems:
        """Return the fields that may be told of."""
        ui = self.ui
        return {
            "account": (self.picker, ui.account_problem),
            "until_month": (ui.until_edit, ui.until_problem),
            "reason": (ui.reason_edit, ui.reason_problem),
            "approver": (ui.approver_edit, ui.approver_problem),
            "": (None, ui.dialog_problem),
        }

    def work(self) -> Callable[[], object]:
        """Return what adds the waiver."""
        ui = self.ui
        draft = WaiverDraft(
            account_id=self.picker.account_id,
            item_id=ui.item_box.currentData(),
            from_month=month_in(ui.from_edit),
            until_month=None if ui.open_check.isChecked() else month_in(ui.until_edit),
            percent=ui.percent_spin.value(),
            reason=ui.reason_edit.text(),
            approver=ui.approver_edit.text(),
        )
        return lambda: add_waiver(self._desk, draft)
