"""收費資料 of a household: from when, who pays, the 托收 consent, the invoice, the owner behind a tenant."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from wuye_desk.domain.vocabulary import Capacity
from wuye_desk.forms.ui_billing_dialog import Ui_BillingDialog
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.accounts_fees import BillingDraft, billing_of, save_billing
from wuye_desk.views.day_reader import read_day
from wuye_desk.views.fees.fee_dialog import FeeDialog, Problems
from wuye_desk.views.fees.household_picker import HouseholdPicker
from wuye_desk.views.theme import Theme
from wuye_desk.views.words import say


class BillingDialog(FeeDialog):
    """The owner is asked for where somebody else than the owner lives there."""

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, account_id: int, parent: QWidget) -> None:
        super().__init__(jobs, theme, parent)
        self.ui = Ui_BillingDialog()
        self.ui.setupUi(self)
        self._desk, self._account_id = desk, account_id
        self.picker = HouseholdPicker(desk, theme, self.tr("付款人"))
        self.ui.payer_layout.addWidget(self.picker)
        self._fill()
        self.begin()
        self.ui.billed_edit.setFocus()

    def _fill(self) -> None:
        ui, billing = self.ui, billing_of(self._desk, self._account_id)
        draft = billing.draft
        words = f"{billing.room} {say(billing.capacity)} {billing.name}"
        if billing.pays_for:
            words += self.tr("，替 {0} 付款").format("、".join(billing.pays_for))
        ui.words_label.setText(words)
        ui.billed_edit.setText(_text(draft.billed_from))
        ui.consent_edit.setText(_text(draft.consent_on))
        ui.title_edit.setText(draft.invoice_title)
        ui.title_edit.setPlaceholderText(billing.name)
        ui.tax_edit.setText(draft.tax_number)
        if draft.payer_id is not None:
            self.picker.show_account(draft.payer_id, billing.payer)
        self.picker.search.edit.setPlaceholderText(self.tr("本戶自付；別戶代付時打房號"))
        ui.owner_edit.setText(draft.owner_name)
        ui.owner_phone_edit.setText(draft.owner_phone)
        ui.address_edit.setText(draft.owner_address)
        shown = billing.capacity is not Capacity.OWNER or bool(draft.owner_name)
        for widget in (
            *(ui.owner_edit_caption, ui.owner_edit),
            *(ui.owner_phone_edit_caption, ui.owner_phone_edit),
            *(ui.address_edit_caption, ui.address_edit),
        ):
            widget.setVisible(shown)

    def typed(self) -> object:
        """Return all fields."""
        ui = self.ui
        edits = (
            *(ui.billed_edit, ui.consent_edit, ui.title_edit, ui.tax_edit),
            *(ui.owner_edit, ui.owner_phone_edit, ui.address_edit),
        )
        return (*(edit.text() for edit in edits), self.picker.search.edit.text())

    def problems(self) -> Problems:
        """Return the fields that may be told of."""
        ui = self.ui
        return {
            "billed_from": (ui.billed_edit, ui.billed_problem),
            "consent_on": (ui.consent_edit, ui.consent_problem),
            "invoice_title": (ui.title_edit, ui.title_problem),
            "tax_number": (ui.tax_edit, ui.tax_problem),
            "payer": (self.picker, ui.payer_problem),
            "owner_name": (ui.owner_edit, ui.owner_problem),
            "owner_phone": (ui.owner_phone_edit, ui.owner_phone_problem),
            "": (None, ui.dialog_problem),
        }

    def work(self) -> Callable[[], object]:
        """Return what saves what is typed."""
        ui = self.ui
        draft = BillingDraft(
            account_id=self._account_id,
            billed_from=read_day(ui.billed_edit.text(), "billed_from"),
            consent_on=read_day(ui.consent_edit.text(), "consent_on"),
            invoice_title=ui.title_edit.text(),
            tax_number=ui.tax_edit.text(),
            payer_id=self.picker.account_id,
            owner_name=ui.owner_edit.text(),
            owner_phone=ui.owner_phone_edit.text(),
            owner_address=ui.address_edit.text(),
        )
        return lambda: save_billing(self._desk, draft)


def _text(day: date | None) -> str:
    return "" if day is None else f"{day:%Y-%m-%d}"
