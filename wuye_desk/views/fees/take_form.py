"""The right side of the counter: how much, by which means, the change, and what else a receipt says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from wuye_desk.domain.billing.terms import Means
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.money import read_money, shown
from wuye_desk.forms.ui_counter_section import Ui_CounterSection
from wuye_desk.services.fees.items import ItemLine
from wuye_desk.services.fees.payments import PaymentDraft
from wuye_desk.views.field_problem import show_problem
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.segments import SegmentedControl
from wuye_desk.views.words import say

MEANS = (Means.CASH, Means.TRANSFER, Means.CARD, Means.WECHAT, Means.ALIPAY)
"""In the order of their digit keys."""


class TakeForm(QObject):
    """Reads the fields into a draft; what was typed stays until the payment is kept."""

    changed = Signal()

    def __init__(self, ui: Ui_CounterSection, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui, self._theme = ui, theme
        choices = [(means, f"{place} {say(means)}") for place, means in enumerate(MEANS, 1)]
        self.means: SegmentedControl[Means] = SegmentedControl(_tr("收款方式"), choices, parent)
        ui.means_row.addWidget(self.means)
        self._due = 0
        for place, means in enumerate(MEANS, 1):
            shortcut = QShortcut(QKeySequence(f"Alt+{place}"), parent)
            shortcut.activated.connect(lambda means=means: self.choose_means(means))
        for edit in (ui.amount_edit, ui.received_edit):
            edit.textChanged.connect(lambda _text: self.tell())
        self.means.chosen.connect(lambda _means: self.tell())
        ui.only_box.currentIndexChanged.connect(lambda _place: self.tell())

    def clear(self, today: date) -> None:
        """Begin anew for the next payer: cash, today, nothing typed."""
        ui = self._ui
        self._due = 0
        for edit in (ui.amount_edit, ui.received_edit, ui.payer_edit, ui.note_edit):
            edit.clear()
        ui.day_edit.setMaximumDate(QDate(today.year, today.month, today.day))
        ui.day_edit.setDate(ui.day_edit.maximumDate())
        ui.only_box.setCurrentIndex(0)
        self.means.choose(Means.CASH)
        self.problem("")
        self.tell()

    def offer_items(self, items: Sequence[ItemLine]) -> None:
        """Offer the items money may be kept for alone (預收管理費)."""
        box = self._ui.only_box
        chosen = box.currentData()
        box.clear()
        box.addItem(_tr("任何費用"), "")
        for item in items:
            box.addItem(item.name, item.code)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def propose(self, due: int) -> None:
        """Put the sum of what is ticked into the amount (分)."""
        self._due = due
        self._ui.amount_edit.setText(shown(due).replace(",", "") if due else "")
        self.tell()

    def choose_means(self, means: Means) -> None:
        """Take another means."""
        self.means.choose(means)
        self.tell()

    def draft(self, account_id: int, named: tuple[int, ...]) -> PaymentDraft:
        """Return what was typed; where nothing is ticked (named) it settles nothing.

        Raises DeskError where the amount is no sum, or less cash came than it says.
        """
        ui = self._ui
        amount = read_money(ui.amount_edit.text())
        handed = ui.received_edit.text().strip() if self._is_cash else ""
        if handed and read_money(handed, "received") < amount:
            raise DeskError(_tr("收到的現金少於收款金額。"), "received")
        shown_day = ui.day_edit.date()
        return PaymentDraft(
            account_id=account_id,
            amount=amount,
            means=self.means.value or Means.CASH,
            paid_on=date(shown_day.year(), shown_day.month(), shown_day.day()),
            named=named,
            settles_nothing=not named,
            payer_name=ui.payer_edit.text(),
            only_item=ui.only_box.currentData() or "",
            note=ui.note_edit.text(),
        )

    @property
    def _is_cash(self) -> bool:
        return self.means.value is Means.CASH

    @property
    def change(self) -> int | None:
        """Return what to give back of the cash (分); None where nothing, or too little, was typed."""
        if not self._is_cash:
            return None
        try:
            back = read_money(self._ui.received_edit.text()) - read_money(self._ui.amount_edit.text())
        except DeskError:
            return None
        return back if back >= 0 else None

    def tell(self) -> None:
        """Say what the amount means: so much 預存, so much still owed; and the change."""
        ui = self._ui
        for widget in (ui.received_caption, ui.received_edit, ui.change_caption, ui.change_label):
            widget.setVisible(self._is_cash)
        ui.change_label.setText("—" if self.change is None else shown(self.change))
        ui.outcome_label.setText(self._outcome())
        self.changed.emit()

    def _outcome(self) -> str:
        try:
            amount = read_money(self._ui.amount_edit.text())
        except DeskError:
            return ""
        if self._ui.only_box.currentData():
            words = _tr("只結{0}，其餘作預存，以後只抵{0}。")
            return words.format(self._ui.only_box.currentText())
        if amount > self._due:
            return _tr("多出 {0} 元，轉作預存。").format(shown(amount - self._due))
        if 0 < amount < self._due:
            return _tr("部分繳納，還欠 {0} 元。").format(shown(self._due - amount))
        return ""

    def problem(self, sentence: str, field: str = "") -> None:
        """Say what is wrong and go to the field; what was typed stays."""
        show_problem(self._ui.take_problem, sentence, self._theme)
        edit = {
            "amount": self._ui.amount_edit,
            "received": self._ui.received_edit,
            "paid_on": self._ui.day_edit,
            "note": self._ui.note_edit,
        }.get(field)
        if sentence and edit is not None:
            edit.setFocus()


def _tr(text: str) -> str:
    return QCoreApplication.translate("TakeForm", text)
