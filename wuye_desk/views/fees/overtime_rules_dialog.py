"""How the station counts the hours of 空調加時, kept by whoever keeps prices (本地)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from wuye_desk.domain.billing.overtime import STEPS, OvertimeRules, Rounding
from wuye_desk.domain.errors import DeskError
from wuye_desk.forms.ui_overtime_rules_dialog import Ui_OvertimeRulesDialog
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.overtime_rules import overtime_rules, save_overtime_rules
from wuye_desk.views.field_problem import grow, show_problem
from wuye_desk.views.settings.hours_edit import HoursEdit
from wuye_desk.views.theme import Theme
from wuye_desk.views.words import say

_HOUR = 60


class OvertimeRulesDialog(QDialog):
    """Shows the rules in force; a refusal is told here."""

    broke = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_OvertimeRulesDialog()
        self.ui.setupUi(self)
        self._desk, self._jobs, self._theme = desk, jobs, theme
        ui, rules = self.ui, overtime_rules(desk)
        self.hours_edit = HoursEdit()
        ui.hours_holder.addWidget(self.hours_edit)
        for step in STEPS:
            ui.step_box.addItem(self.tr("{0} 分鐘").format(step), step)
        for rounding in Rounding:
            ui.rounding_box.addItem(say(rounding), rounding.value)
        self.hours_edit.show_hours(rules.hours)
        ui.step_box.setCurrentIndex(ui.step_box.findData(rules.step))
        ui.rounding_box.setCurrentIndex(ui.rounding_box.findData(rules.rounding.value))
        ui.joined_edit.setValue(rules.least_joined / _HOUR)
        ui.apart_edit.setValue(rules.least_apart / _HOUR)
        show_problem(ui.dialog_problem, "", theme)
        ui.save_button.setDefault(True)
        ui.cancel_button.clicked.connect(self.reject)
        ui.save_button.clicked.connect(self._save)

    def _rules(self) -> OvertimeRules:
        ui = self.ui
        return OvertimeRules(
            self.hours_edit.hours(),
            ui.step_box.currentData(),
            Rounding(ui.rounding_box.currentData()),
            round(ui.joined_edit.value() * _HOUR),
            round(ui.apart_edit.value() * _HOUR),
        )

    def _save(self) -> None:
        try:
            rules = self._rules()
        except DeskError as refused:
            self._refused(refused)
            return
        self._jobs.run(
            self,
            lambda _progress: save_overtime_rules(self._desk, rules),
            lambda _nothing: self.accept(),
            self._refused,
        )

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            self.broke.emit(error)
            return
        ui = self.ui
        show_problem(ui.dialog_problem, error.sentence, self._theme)
        grow(self)
        editors: dict[str, QWidget] = {
            "step": ui.step_box,
            "least_joined": ui.joined_edit,
            "least_apart": ui.apart_edit,
        }
        editors.get(error.field, self.hours_edit).setFocus()
