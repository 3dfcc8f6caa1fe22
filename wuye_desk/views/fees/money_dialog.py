"""One small dialog for what is done to money: it asks what the deed needs, and no more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDialog, QWidget

from wuye_desk.domain.billing.terms import Means
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.money import read_money, shown
from wuye_desk.forms.ui_money_dialog import Ui_MoneyDialog
from wuye_desk.jobs import Jobs
from wuye_desk.views.field_problem import grow, show_problem
from wuye_desk.views.theme import Theme
from wuye_desk.views.words import say

Choices = Sequence[tuple[Any, str]]


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What a deed asks for; a field without its words is not shown. Amounts are 分."""

    title: str
    words: str
    confirm: str
    day: date
    reason: str = ""
    """The caption of the reason."""
    day_caption: str = ""
    receipts: Choices = ()
    amounts: dict[Any, int] = field(default_factory=dict)
    """What is proposed for each choice of receipts."""
    amount: str = ""
    second: str = ""
    means: Sequence[Means] = ()
    approvers: Choices | None = None
    """Who may approve; None where nobody need."""


@dataclass(frozen=True, kw_only=True)
class Answered:
    """What was typed."""

    receipt: Any
    amount: int
    second: int
    means: Means
    day: date
    reason: str
    approver_id: int
    pin: str


class MoneyDialog(QDialog):
    """Does the work off the window's thread; a refusal is told here, and nothing typed is lost."""

    kept = Signal(object)
    """What the work returned."""
    broke = Signal(object)

    def __init__(
        self, jobs: Jobs, theme: Theme, asked: Asked, work: Callable[[Answered], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_MoneyDialog()
        self.ui.setupUi(self)
        self._jobs, self._theme, self._asked, self._work = jobs, theme, asked, work
        self.setWindowTitle(asked.title)
        self.ui.words_label.setText(asked.words)
        self.ui.confirm_button.setText(asked.confirm)
        self.ui.confirm_button.setDefault(True)
        show_problem(self.ui.dialog_problem, "", theme)
        self._fill()
        self._show_asked()
        self.ui.receipt_box.currentIndexChanged.connect(lambda _place: self._propose())
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.confirm_button.clicked.connect(self._confirm)
        self._propose()

    def _fill(self) -> None:
        ui, asked = self.ui, self._asked
        for value, words in asked.receipts:
            ui.receipt_box.addItem(words, value)
        for means in asked.means:
            ui.means_box.addItem(say(means), means)
        for person_id, name in asked.approvers or ():
            ui.approver_box.addItem(name, person_id)
        ui.day_edit.setDate(QDate(asked.day.year, asked.day.month, asked.day.day))
        ui.amount_caption.setText(asked.amount)
        ui.second_caption.setText(asked.second)
        ui.day_caption.setText(asked.day_caption)
        ui.reason_caption.setText(asked.reason)

    def _show_asked(self) -> None:
        ui, asked = self.ui, self._asked
        for shown_now, widgets in (
            (bool(asked.receipts), (ui.receipt_caption, ui.receipt_box)),
            (bool(asked.amount), (ui.amount_caption, ui.amount_edit)),
            (bool(asked.second), (ui.second_caption, ui.second_edit)),
            (bool(asked.means), (ui.means_caption, ui.means_box)),
            (bool(asked.day_caption), (ui.day_caption, ui.day_edit)),
            (bool(asked.reason), (ui.reason_caption, ui.reason_edit)),
            (asked.approvers is not None, (ui.approver_caption, ui.approver_box)),
            (asked.approvers is not None, (ui.pin_caption, ui.pin_edit)),
        ):
            for widget in widgets:
                widget.setVisible(shown_now)

    def _propose(self) -> None:
        amount = self._asked.amounts.get(self.ui.receipt_box.currentData())
        if amount is not None:
            self.ui.amount_edit.setText(shown(amount).replace(",", ""))

    def _answer(self) -> Answered:
        ui, asked = self.ui, self._asked
        day = ui.day_edit.date()
        return Answered(
            receipt=ui.receipt_box.currentData(),
            amount=read_money(ui.amount_edit.text()) if asked.amount else 0,
            second=read_money(ui.second_edit.text() or "0", "to_arrears") if asked.second else 0,
            means=ui.means_box.currentData() or Means.CASH,
            day=date(day.year(), day.month(), day.day()),
            reason=ui.reason_edit.text(),
            approver_id=ui.approver_box.currentData() or 0,
            pin=ui.pin_edit.text(),
        )

    def _confirm(self) -> None:
        try:
            answer = self._answer()
        except DeskError as refused:
            self._refused(refused)
            return
        self.ui.confirm_button.setEnabled(False)
        self._jobs.run(self, lambda _progress: self._work(answer), self._finish, self._refused)

    def _finish(self, result: object) -> None:
        self.kept.emit(result)
        self.accept()

    def _refused(self, error: Exception) -> None:
        ui = self.ui
        ui.confirm_button.setEnabled(True)
        if not isinstance(error, DeskError):
            self.broke.emit(error)
            return
        show_problem(ui.dialog_problem, error.sentence, self._theme)
        grow(self)
        edit = {
            "amount": ui.amount_edit,
            "to_arrears": ui.second_edit,
            "day": ui.day_edit,
            "paid_on": ui.day_edit,
            "until": ui.day_edit,
            "reason": ui.reason_edit,
            "words": ui.reason_edit,
            "approver": ui.approver_box,
            "pin": ui.pin_edit,
        }.get(error.field)
        if edit is not None:
            edit.setFocus()
