"""Which columns the bank gets, in which order, under which headings."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidgetItem, QWidget

from wuye_desk.domain.billing.debit import DebitColumn
from wuye_desk.forms.ui_debit_layout_dialog import Ui_DebitLayoutDialog
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.debit_export import DebitLayout, debit_layout, save_debit_layout
from wuye_desk.views.fees.fee_dialog import FeeDialog, Problems
from wuye_desk.views.theme import Theme
from wuye_desk.views.words import say

_KIND = Qt.ItemDataRole.UserRole


class DebitLayoutDialog(FeeDialog):
    """One row a column: ticked or not, and its heading."""

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, parent: QWidget) -> None:
        super().__init__(jobs, theme, parent)
        self.ui = Ui_DebitLayoutDialog()
        self.ui.setupUi(self)
        self._desk = desk
        self._fill(debit_layout(desk))
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            key = QShortcut(QKeySequence(keys), self)
            key.activated.connect(lambda by=by: self.move_chosen(by))
        self.begin()
        self.ui.columns_table.setFocus()

    def _fill(self, layout: DebitLayout) -> None:
        table = self.ui.columns_table
        table.setColumnCount(2)
        table.setHorizontalHeaderLabels([self.tr("內容"), self.tr("欄名")])
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        chosen = dict(layout.columns)
        rest = [kind for kind in DebitColumn if kind not in chosen]
        table.setRowCount(len(DebitColumn))
        for row, kind in enumerate([*chosen, *rest]):
            table.setItem(row, 0, _kind_item(kind, kind in chosen))
            table.setItem(row, 1, QTableWidgetItem(chosen.get(kind, say(kind))))
        table.setCurrentCell(0, 0)
        self.ui.gbk_box.setChecked(layout.gbk)

    def move_chosen(self, by: int) -> None:
        """Move the chosen column up or down."""
        table = self.ui.columns_table
        row, other = table.currentRow(), table.currentRow() + by
        if row < 0 or not 0 <= other < table.rowCount():
            return
        for column in range(2):
            one, two = table.takeItem(row, column), table.takeItem(other, column)
            table.setItem(row, column, two)
            table.setItem(other, column, one)
        table.setCurrentCell(other, 0)

    def typed(self) -> object:
        """Return the columns as they stand, those without a tick among them."""
        return self._rows(), self.ui.gbk_box.isChecked()

    def problems(self) -> Problems:
        """Return where problems are told."""
        ui = self.ui
        return {"": (None, ui.dialog_problem), "columns": (ui.columns_table, ui.dialog_problem)}

    def work(self) -> Callable[[], object]:
        """Return what saves the columns."""
        columns = tuple((kind, words) for kind, words, ticked in self._rows() if ticked)
        layout = DebitLayout(columns, self.ui.gbk_box.isChecked())
        return lambda: save_debit_layout(self._desk, layout)

    def _rows(self) -> list[tuple[DebitColumn, str, bool]]:
        table = self.ui.columns_table
        found = []
        for row in range(table.rowCount()):
            kind, words = table.item(row, 0), table.item(row, 1)
            assert kind is not None
            assert words is not None
            ticked = kind.checkState() is Qt.CheckState.Checked
            found.append((DebitColumn(kind.data(_KIND)), words.text(), ticked))
        return found


def _kind_item(kind: DebitColumn, ticked: bool) -> QTableWidgetItem:
    item = QTableWidgetItem(say(kind))
    item.setData(_KIND, kind.value)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
    return item
