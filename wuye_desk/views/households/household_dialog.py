"""Types a household in, or changes one; what is wrong is said at its field."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QWidget

from wuye_desk.domain.errors import DeskError, FieldProblem
from wuye_desk.domain.household_keys import folded
from wuye_desk.domain.vocabulary import Capacity
from wuye_desk.forms.ui_household_dialog import Ui_HouseholdDialog
from wuye_desk.services.desk import Desk
from wuye_desk.services.households.household_editing import draft_of, household_problems, save_household
from wuye_desk.services.households.household_lines import HouseholdDraft, PhoneDraft
from wuye_desk.services.station.areas import areas
from wuye_desk.views.day_reader import read_day
from wuye_desk.views.field_problem import grow, show_problem
from wuye_desk.views.theme import Theme
from wuye_desk.views.unsaved import may_drop
from wuye_desk.views.words import say

PAYMENT_WAYS = ("現金", "轉賬", "刷卡", "微信", "支付寶", "托收")
_PHONE_THEN_LABEL = re.compile(r"^([+(]?\d[\d\s()\-轉转]*\d)\s+(\D.*)$")


class HouseholdDialog(QDialog):
    """A household by hand: room, party, phones, capacity, size, area, note."""

    household_saved = Signal(int)
    """The account."""

    def __init__(
        self, desk: Desk, theme: Theme, account_id: int | None, parent: QWidget | None = None, room: str = ""
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_HouseholdDialog()
        self.ui.setupUi(self)
        self._desk, self._theme = desk, theme
        self._before = draft_of(desk, account_id) if account_id else HouseholdDraft(room=room)
        self._fill_choices()
        self._fill_fields(self._before)
        self._untouched = self._words()
        self._clear_problems()
        self._show_replacing()
        self.setWindowTitle(self.tr("修改住戶") if account_id else self.tr("新增住戶"))
        self.ui.name_edit.textChanged.connect(lambda _text: self._show_replacing())
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.save_button.clicked.connect(self._save)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._save)
        (self.ui.name_edit if room else self.ui.room_edit).setFocus()

    def _fill_choices(self) -> None:
        ui = self.ui
        for capacity in Capacity:
            ui.capacity_box.addItem(say(capacity), capacity.value)
        ui.area_box.addItem(self.tr("不分區"), None)
        for area in areas(self._desk):
            words = f"{area.name}　{area.steward}" if area.steward else area.name
            ui.area_box.addItem(words, area.id)
        ui.payment_box.addItems(["", *(self.tr(way) for way in PAYMENT_WAYS)])

    def _fill_fields(self, draft: HouseholdDraft) -> None:
        ui = self.ui
        ui.room_edit.setText(draft.room)
        ui.name_edit.setText(draft.name)
        ui.capacity_box.setCurrentIndex(ui.capacity_box.findData(draft.capacity.value))
        ui.vacant_check.setChecked(draft.vacant)
        lines = (f"{phone.number} {phone.label}".strip() for phone in draft.phones)
        ui.phones_edit.setPlainText("\n".join(lines))
        ui.size_edit.setText(draft.square_metres)
        ui.area_box.setCurrentIndex(max(0, ui.area_box.findData(draft.area_id)))
        ui.moved_in_edit.setText(f"{draft.moved_in_on:%Y-%m-%d}" if draft.moved_in_on else "")
        ui.payment_box.setCurrentText(draft.payment_way)
        ui.bank_name_edit.setText(draft.bank_name)
        kept = self.tr("現為 {number}，空著不改").format(number=draft.masked_account)
        ui.bank_account_edit.setPlaceholderText(kept if draft.masked_account else self.tr("帳號"))
        ui.drop_bank_check.setVisible(bool(draft.masked_account))
        ui.drop_bank_check.toggled.connect(ui.bank_account_edit.setDisabled)
        ui.note_edit.setPlainText(draft.note)

    def _words(self) -> tuple[object, ...]:
        """Return all that can be typed or chosen, as it stands."""
        ui = self.ui
        return (
            *(edit.text() for edit in self.findChildren(QLineEdit)),
            *(edit.toPlainText() for edit in (ui.phones_edit, ui.note_edit)),
            *(box.currentText() for box in (ui.capacity_box, ui.area_box, ui.payment_box)),
            *(check.isChecked() for check in (ui.vacant_check, ui.drop_bank_check)),
        )

    def reject(self) -> None:
        """Close; where something was changed, ask first."""
        if may_drop(self, self._words() != self._untouched):
            super().reject()

    def _problem_labels(self) -> dict[str, QLabel]:
        ui = self.ui
        return {
            "room": ui.room_problem,
            "name": ui.name_problem,
            "phones": ui.phones_problem,
            "square_metres": ui.size_problem,
            "moved_in_on": ui.moved_in_problem,
            "bank_account": ui.bank_problem,
            "": ui.dialog_problem,
        }

    def _clear_problems(self) -> None:
        for label in self._problem_labels().values():
            show_problem(label, "", self._theme)

    def _show_replacing(self) -> None:
        """Ask, where the name of a known household changes, whether somebody else lives there now."""
        known = self._before.account_id is not None
        asks = known and folded(self.ui.name_edit.text()) != folded(self._before.name)
        self.ui.replace_panel.setVisible(asks)
        words = self.tr("原來的姓名是「{name}」。").format(name=self._before.name)
        self.ui.replace_label.setText(words)

    def _draft(self, moved_in_on: date | None) -> HouseholdDraft:
        """Return what was typed, the date as it was read."""
        ui = self.ui
        return HouseholdDraft(
            account_id=self._before.account_id,
            room=ui.room_edit.text(),
            name=ui.name_edit.text(),
            capacity=Capacity(ui.capacity_box.currentData()),
            phones=[_phone(line) for line in ui.phones_edit.toPlainText().splitlines() if line.strip()],
            area_id=ui.area_box.currentData(),
            square_metres=ui.size_edit.text(),
            moved_in_on=moved_in_on,
            payment_way=ui.payment_box.currentText(),
            bank_name=ui.bank_name_edit.text(),
            bank_account="" if ui.drop_bank_check.isChecked() else ui.bank_account_edit.text() or None,
            vacant=ui.vacant_check.isChecked(),
            note=ui.note_edit.toPlainText(),
            replaces_party=ui.replace_panel.isVisibleTo(self) and ui.replace_radio.isChecked(),
        )

    def _read_day(self) -> tuple[date | None, tuple[FieldProblem, ...]]:
        """Return the date of moving in, or what is wrong with it beside the other fields' problems."""
        try:
            return read_day(self.ui.moved_in_edit.text(), "moved_in_on"), ()
        except DeskError as error:
            return None, (FieldProblem(error.field, error.sentence),)

    def _save(self) -> None:
        self._clear_problems()
        moved_in_on, unread = self._read_day()
        draft = self._draft(moved_in_on)
        problems = (*household_problems(self._desk, draft), *unread)
        for problem in problems:
            self._show_problem(problem.field, problem.sentence)
        if problems:
            grow(self)
            return
        try:
            account_id = save_household(self._desk, draft)
        except DeskError as error:
            self._show_problem(error.field, error.sentence)
            return
        self.household_saved.emit(account_id)
        self.accept()

    def _show_problem(self, field: str, sentence: str) -> None:
        labels = self._problem_labels()
        show_problem(labels.get(field, labels[""]), sentence, self._theme)
        edits = {
            "room": self.ui.room_edit,
            "name": self.ui.name_edit,
            "phones": self.ui.phones_edit,
            "square_metres": self.ui.size_edit,
            "moved_in_on": self.ui.moved_in_edit,
            "bank_account": self.ui.bank_account_edit,
        }
        shown = [name for name, label in labels.items() if label.isVisibleTo(self)]
        if field in edits and shown[:1] == [field]:
            edits[field].setFocus()


def _phone(line: str) -> PhoneDraft:
    found = _PHONE_THEN_LABEL.match(line.strip())
    return PhoneDraft(found[1], found[2]) if found else PhoneDraft(line.strip())
