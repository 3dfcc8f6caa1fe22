"""The bank's answer beside the batch, before any of it is kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDialog, QWidget

from wuye_desk.domain.billing.debit import ResultRow, Verdict
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.forms.ui_debit_result_dialog import Ui_DebitResultDialog
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.debit_result import MatchedResult, MatchedRow, take_result
from wuye_desk.views.fees.debit_columns import matched_columns
from wuye_desk.views.fees.fee_dialog import day_of
from wuye_desk.views.field_problem import grow, show_problem
from wuye_desk.views.settings.row_table import RowTable
from wuye_desk.views.theme import Theme


class DebitResultDialog(QDialog):
    """Rows that need a look stand first; keeping takes all the others, or none."""

    kept = Signal(object)
    """The MatchedResult that was taken."""
    broke = Signal(object)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        theme: Theme,
        read: tuple[Sequence[ResultRow], MatchedResult],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_DebitResultDialog()
        self.ui.setupUi(self)
        self._desk, self._jobs, self._theme = desk, jobs, theme
        self._rows, self._matched = read
        self.table: RowTable[MatchedRow] = RowTable(
            self.ui.rows_table, theme, matched_columns(), lambda one: one.row.row, lambda _one: None
        )
        odd = self._matched.unmatched
        self.table.show([*odd, *(one for one in self._matched.rows if one not in odd)])
        today = local(desk.now()).date()
        self.ui.day_edit.setDate(QDate(today.year, today.month, today.day))
        self.ui.day_edit.setMaximumDate(self.ui.day_edit.date())
        self.ui.words_label.setText(self._words())
        show_problem(self.ui.dialog_problem, "", theme)
        self.ui.save_button.setDefault(True)
        self.ui.save_button.setEnabled(self._matched.new > 0)
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.save_button.clicked.connect(self._save)

    def _words(self) -> str:
        matched = self._matched
        parts = [self.tr("成功 {0} 筆").format(len(matched.of(Verdict.PAID)))]
        parts.append(self.tr("失敗 {0} 筆").format(len(matched.of(Verdict.FAILED))))
        if done := len(matched.of(Verdict.ALREADY)):
            parts.append(self.tr("已記過 {0} 筆").format(done))
        if matched.unmatched:
            parts.append(self.tr("要看一看 {0} 行（不會記）").format(len(matched.unmatched)))
        if matched.silent:
            parts.append(self.tr("檔案沒提到 {0} 筆（仍在托收中）").format(matched.silent))
        return " · ".join(parts)

    def _save(self) -> None:
        batch_id, rows, day = self._matched.batch_id, self._rows, day_of(self.ui.day_edit)
        self.ui.save_button.setEnabled(False)
        self._jobs.run(
            self,
            lambda progress: take_result(self._desk, batch_id, rows, day, progress),
            self._finish,
            self._refused,
            title=self.windowTitle(),
        )

    def _finish(self, result: MatchedResult) -> None:
        self.kept.emit(result)
        self.accept()

    def _refused(self, error: Exception) -> None:
        self.ui.save_button.setEnabled(True)
        if not isinstance(error, DeskError):
            self.broke.emit(error)
            return
        show_problem(self.ui.dialog_problem, error.sentence, self._theme)
        grow(self)
