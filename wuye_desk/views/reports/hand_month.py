"""Asks to whom the month's report was handed, and keeps it with its figures (篇2 8.0)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.report import MonthReport
from wuye_desk.domain.vocabulary import Role
from wuye_desk.forms.ui_hand_month import Ui_HandMonthDialog
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.people.people import people
from wuye_desk.services.reports.handed import hand_over_month, told_figures
from wuye_desk.views.field_problem import show_problem
from wuye_desk.views.reports.behind_table import figure_words
from wuye_desk.views.theme import Theme


class HandMonthDialog(QDialog):
    """Proposes the 物業經理; anybody else can be typed."""

    handed = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, report: MonthReport, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_HandMonthDialog()
        self.ui.setupUi(self)
        self._desk, self._jobs, self._theme, self._report = desk, jobs, theme, report
        month = report.month
        words = self.tr("{0}年{1}月的月報現在交出。記下交給誰、什麼時候，和下面這些數字。")
        self.ui.words_label.setText(words.format(month.year, month.number))
        self.ui.figures_label.setText("　".join(figure_words(told_figures(report.figures))))
        self.ui.receiver_box.addItems([one.name for one in people(desk) if Role.MANAGER in one.roles])
        show_problem(self.ui.dialog_problem, "", theme)
        self.ui.confirm_button.setDefault(True)
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.confirm_button.clicked.connect(self._confirm)

    def _confirm(self) -> None:
        receiver = self.ui.receiver_box.currentText()
        self.ui.confirm_button.setEnabled(False)
        self._jobs.run(
            self,
            lambda _progress: hand_over_month(self._desk, self._report, receiver),
            lambda _record: self._done(),
            self._refused,
        )

    def _done(self) -> None:
        self.handed.emit()
        self.accept()

    def _refused(self, error: Exception) -> None:
        self.ui.confirm_button.setEnabled(True)
        if not isinstance(error, DeskError):
            self.failed.emit(error)
            return
        show_problem(self.ui.dialog_problem, error.sentence, self._theme)
        self.ui.receiver_box.setFocus()
