"""The preview of an import: counts, every error, what changes, whose name is only corrected."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel

from wuye_desk.forms.ui_roster_import import Ui_RosterImportDialog
from wuye_desk.services.roster.roster_lines import RosterCounts, RosterProblem
from wuye_desk.services.roster.roster_plan import Fate, RosterPlan
from wuye_desk.views.households.roster_tables import ChangeLine, change_columns, change_lines, problem_columns
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.tables import DataclassTableModel, prepare_table, set_widths

SHOWN_CHANGES = 5_000
"""Rows of the preview: further new households are counted, not listed."""


class RosterPreview(QObject):
    """Shows a plan on the preview's page and keeps what somebody decides about it."""

    def __init__(self, ui: Ui_RosterImportDialog, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.ui = ui
        self.plan: RosterPlan | None = None
        self._problems = DataclassTableModel[RosterProblem](problem_columns(), _identity, self)
        self._notes = DataclassTableModel[RosterProblem](problem_columns(), _identity, self)
        self._changes = DataclassTableModel[ChangeLine](change_columns(), lambda line: line.place, self)
        tables = (
            (ui.problem_table, self._problems),
            (ui.change_table, self._changes),
            (ui.note_table, self._notes),
        )
        for view, model in tables:
            prepare_table(view, theme)
            view.setModel(model)
            set_widths(view, model.columns)
        ui.change_table.clicked.connect(self._toggle_same_party)
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), ui.change_table, self._toggle_current)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)

    def show_plan(self, made: RosterPlan) -> None:
        """Show what a roster would change, or everything that is wrong with it."""
        self.plan = made
        self._show_counts(made)
        self._problems.show_rows(made.problems)
        self._notes.show_rows(made.notes)
        self._show_changes()
        self._show_tabs(made)

    def _show_counts(self, made: RosterPlan) -> None:
        ui, counts = self.ui, made.counts
        tiles: tuple[tuple[QLabel, int], ...] = (
            (ui.new_count, counts.new),
            (ui.changed_count, counts.changed),
            (ui.replaced_count, counts.replaced),
            (ui.unchanged_count, counts.unchanged),
            (ui.empty_count, counts.empty_rooms),
            (ui.skipped_count, counts.skipped),
        )
        for label, count in tiles:
            label.setText(f"{count:,}")
        ui.preview_words.setText(self._words(made, counts))
        ui.marked_button.setVisible(bool(made.problems))
        ui.import_button.setEnabled(not made.problems and not counts.changes_nothing)
        households = counts.new + counts.changed + counts.replaced + counts.empty_rooms
        ui.import_button.setText(self.tr("匯入 {count:,} 戶  Ctrl+Enter").format(count=households))

    def _words(self, made: RosterPlan, counts: RosterCounts) -> str:
        said = []
        if made.problems:
            said.append(
                self.tr("有 {count:,} 處要改，一處都沒有匯入。改好再選一次檔案。").format(
                    count=len(made.problems)
                )
            )
        elif counts.changes_nothing:
            said.append(self.tr("名冊與現有住戶一致，沒有要匯入的。"))
        elif counts.replaced or made.same_parties:
            said.append(
                self.tr("「換了住戶」的舊戶今天結束、新戶另開；若只是改正姓名，點那一行（空格鍵）切換。")
            )
        if made.ignored_sheets:
            said.append(self.tr("沒有用到的工作表：{names}。").format(names="、".join(made.ignored_sheets)))
        return " ".join(said)

    def _show_changes(self) -> None:
        if self.plan is not None:
            lines = [] if self.plan.problems else change_lines(self.plan)
            self._changes.show_rows(lines[:SHOWN_CHANGES])

    def _show_tabs(self, made: RosterPlan) -> None:
        tabs, ui = self.ui.preview_tabs, self.ui
        tabs.setTabText(tabs.indexOf(ui.problem_tab), self.tr("要改的 {n:,}").format(n=len(made.problems)))
        tabs.setTabText(tabs.indexOf(ui.change_tab), self.tr("改動"))
        tabs.setTabText(tabs.indexOf(ui.note_tab), self.tr("提示 {n:,}").format(n=len(made.notes)))
        tabs.setTabVisible(tabs.indexOf(ui.problem_tab), bool(made.problems))
        tabs.setTabVisible(tabs.indexOf(ui.change_tab), not made.problems)
        tabs.setTabVisible(tabs.indexOf(ui.note_tab), bool(made.notes))
        tabs.setCurrentWidget(ui.problem_tab if made.problems else ui.change_tab)

    def _toggle_current(self) -> None:
        self._toggle_same_party(self.ui.change_table.currentIndex())

    def _toggle_same_party(self, index: QModelIndex) -> None:
        """Turn a changed name from another party into a correction, or back."""
        if self.plan is None or not index.isValid():
            return
        household = self._changes.row(index).household
        if household is None or household.fate is not Fate.REPLACED or household.known is None:
            return
        account = frozenset({household.known.account_id})
        self.plan = self.plan.with_same_parties(self.plan.same_parties ^ account)
        self._show_counts(self.plan)
        self._show_changes()


def _identity(problem: RosterProblem) -> tuple[str, str, str]:
    return problem.sheet, problem.cell, problem.sentence
