"""A table whose headings sort it, and whose widest column takes the room that is left, down to a least."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.tables import ColumnSpec, DataclassTableModel, prepare_table

Row = TypeVar("Row")
Key = Callable[[Row], Any]


class SortableTable(QObject, Generic[Row]):
    """Rows in the order they are given until a heading is clicked; the row one is at stays chosen.

    keys hold what each column sorts by, in the order of the columns; None for one that does not.
    """

    def __init__(
        self,
        view: QTableView,
        theme: Theme,
        columns: Sequence[ColumnSpec[Row]],
        keys: Sequence[Key[Row] | None],
        row_key: Callable[[Row], Hashable],
        least: int = 168,
    ) -> None:
        super().__init__(view)
        self._view, self._keys, self._least = view, keys, least
        self._widest = next(place for place, column in enumerate(columns) if not column.width)
        self._given: Sequence[Row] = ()
        self._sorted_by, self._descending = -1, False
        self.model: DataclassTableModel[Row] = DataclassTableModel(columns, row_key, self)
        view.setModel(self.model)
        prepare_table(view, theme)
        self._dress(columns)
        view.viewport().installEventFilter(self)

    def _dress(self, columns: Sequence[ColumnSpec[Row]]) -> None:
        heading = self._view.horizontalHeader()
        for place, column in enumerate(columns):
            heading.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
            self._view.setColumnWidth(place, column.width or self._least)
        heading.setSectionsClickable(True)
        heading.sectionClicked.connect(self._sort_by)

    @property
    def rows(self) -> Sequence[Row]:
        """Return the rows as they are shown."""
        return self.model.rows

    def current(self) -> Row | None:
        """Return the row one is at."""
        index = self._view.currentIndex()
        return self.model.row(index) if index.isValid() else None

    def row_at(self, index: QModelIndex) -> Row:
        """Return the row of an index."""
        return self.model.row(index)

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows in the order chosen."""
        self._given = rows
        self.model.show_rows(self._ordered())

    def _sort_by(self, place: int) -> None:
        """Sort by a column, the other way round at the second click, as given at the third."""
        if self._keys[place] is None:
            return
        if self._sorted_by != place:
            self._sorted_by, self._descending = place, False
        elif not self._descending:
            self._descending = True
        else:
            self._sorted_by = -1
        heading = self._view.horizontalHeader()
        heading.setSortIndicatorShown(self._sorted_by >= 0)
        order = Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder
        heading.setSortIndicator(self._sorted_by, order)
        self.show(self._given)

    def _ordered(self) -> Sequence[Row]:
        key = self._keys[self._sorted_by] if self._sorted_by >= 0 else None
        return self._given if key is None else sorted(self._given, key=key, reverse=self._descending)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the widest column what the others leave."""
        if event.type() == QEvent.Type.Resize:
            heading = self._view.horizontalHeader()
            others = sum(
                heading.sectionSize(place) for place in range(heading.count()) if place != self._widest
            )
            width = max(self._least, self._view.viewport().width() - others)
            heading.resizeSection(self._widest, width)
        return super().eventFilter(watched, event)
