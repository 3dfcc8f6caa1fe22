"""A table beside an editor: one row is chosen, and stays chosen when the rows are read again."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QTableView

from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.tables import ColumnSpec, DataclassTableModel, prepare_table, set_widths

Row = TypeVar("Row")


class RowTable(Generic[Row]):
    """Tells which row is chosen, or None where a new one is being written."""

    def __init__(
        self,
        view: QTableView,
        theme: Theme,
        columns: Sequence[ColumnSpec[Row]],
        key: Callable[[Row], Hashable],
        on_chosen: Callable[[Row | None], None],
    ) -> None:
        self._view, self._on_chosen = view, on_chosen
        self._model = DataclassTableModel(columns, key, view)
        view.setModel(self._model)
        prepare_table(view, theme)
        set_widths(view, columns)
        self._told: Row | None = None
        view.selectionModel().currentRowChanged.connect(lambda _now, _before: self._tell())

    @property
    def rows(self) -> Sequence[Row]:
        """Return the rows shown."""
        return self._model.rows

    def current(self) -> Row | None:
        """Return the chosen row."""
        index = self._view.currentIndex()
        return self._model.row(index) if index.isValid() else None

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows; the chosen one stays chosen, by its key, and is told again where it changed.

        Where it did not, what somebody is typing beside the table stays.
        """
        self._model.show_rows(rows)
        if self.current() != self._told:
            self._tell()

    def choose(self, key: Hashable) -> None:
        """Choose the row of this key; one that is not there chooses none."""
        place = self._model.row_of(key)
        if place >= 0:
            self._view.selectRow(place)
            return
        self._view.clearSelection()
        self._view.setCurrentIndex(QModelIndex())
        self._tell()

    def _tell(self) -> None:
        self._told = self.current()
        self._on_chosen(self._told)
