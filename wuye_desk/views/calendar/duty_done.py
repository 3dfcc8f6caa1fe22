"""Asks who took a finished duty over, and keeps it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from wuye_desk.domain.billing.months import month_words
from wuye_desk.domain.errors import DeskError
from wuye_desk.forms.ui_duty_done import Ui_DutyDoneDialog
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.milestones import DutyLine, complete_duty
from wuye_desk.services.people.people import people
from wuye_desk.views.field_problem import show_problem
from wuye_desk.views.theme import Theme
from wuye_desk.views.words import say


class DutyDoneDialog(QDialog):
    """Proposes the people of the station; anybody else can be typed."""

    kept = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, line: DutyLine, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_DutyDoneDialog()
        self.ui.setupUi(self)
        self._desk, self._jobs, self._theme, self._line = desk, jobs, theme, line
        one = line.milestone
        words = self.tr("{0}周期的「{1}」做完了。記下交給誰，或誰確認的。")
        self.ui.words_label.setText(words.format(month_words(one.cycle), say(one.duty)))
        self.ui.receiver_box.addItems([person.name for person in people(desk)])
        self.ui.receiver_box.setCurrentText("")
        show_problem(self.ui.dialog_problem, "", theme)
        self.ui.confirm_button.setDefault(True)
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.confirm_button.clicked.connect(self._confirm)

    def _confirm(self) -> None:
        one, ui = self._line.milestone, self.ui
        name, note = ui.receiver_box.currentText(), ui.note_edit.text()
        ui.confirm_button.setEnabled(False)
        self._jobs.run(
            self,
            lambda _progress: complete_duty(self._desk, one.cycle, one.duty, name, note),
            lambda _none: self._done(),
            self._refused,
        )

    def _done(self) -> None:
        self.kept.emit()
        self.accept()

    def _refused(self, error: Exception) -> None:
        self.ui.confirm_button.setEnabled(True)
        if not isinstance(error, DeskError):
            self.failed.emit(error)
            return
        show_problem(self.ui.dialog_problem, error.sentence, self._theme)
        self.ui.receiver_box.setFocus()
