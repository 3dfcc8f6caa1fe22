"""Brings a table model's rows up to date row by row, so that selection and scroll place survive a refresh."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex

RowType = TypeVar("RowType")
_ROOT = QModelIndex()
_MANY = 200
"""More changes than this are shown by one reset: telling a view of each would hold the window."""


class LiveRowsModel(QAbstractTableModel, Generic[RowType]):
    """Rows with an identity each: a refresh removes, moves and inserts only what changed."""

    def __init__(self, key: Callable[[RowType], Hashable], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._rows: list[RowType] = []

    @property
    def rows(self) -> Sequence[RowType]:
        """Return the rows from top to bottom."""
        return self._rows

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def row_of(self, key: Hashable) -> int:
        """Return where the row of this identity stands, or -1."""
        return next((place for place, row in enumerate(self._rows) if self._key(row) == key), -1)

    def show_rows(self, rows: Sequence[RowType]) -> None:
        """Make these the rows, telling views only what really changed."""
        wanted = list(rows)
        if self._same_order(wanted):
            self._rows = wanted
        elif self._differs_much(wanted):
            self.beginResetModel()
            self._rows = wanted
            self.endResetModel()
            return
        else:
            self._remove_gone({self._key(row) for row in wanted})
            self._reorder(wanted)
            self._insert_new(wanted)
        self.repaint_rows(0, len(self._rows) - 1)

    def repaint_rows(self, first: int, last: int, columns: tuple[int, int] | None = None) -> None:
        """Tell views that the cells of these rows read differently now."""
        if last >= first:
            left, right = columns or (0, self.columnCount() - 1)
            self.dataChanged.emit(self.index(first, left), self.index(last, right))

    def _same_order(self, wanted: Sequence[RowType]) -> bool:
        if len(wanted) != len(self._rows):
            return False
        return all(self._key(new) == self._key(old) for new, old in zip(wanted, self._rows, strict=True))

    def _differs_much(self, wanted: Sequence[RowType]) -> bool:
        if abs(len(wanted) - len(self._rows)) > _MANY:
            return True
        old, new = {self._key(row) for row in self._rows}, {self._key(row) for row in wanted}
        return not old or not new or len(old ^ new) > _MANY

    def _remove_gone(self, wanted: set[Hashable]) -> None:
        for first, last in reversed(list(_runs([self._key(row) not in wanted for row in self._rows]))):
            self.beginRemoveRows(_ROOT, first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()

    def _reorder(self, wanted: Sequence[RowType]) -> None:
        have = {self._key(row) for row in self._rows}
        ordered = [row for row in wanted if self._key(row) in have]
        before = [self._key(row) for row in self._rows]
        places = {self._key(row): place for place, row in enumerate(ordered)}
        if [places[key] for key in before] == list(range(len(before))):
            self._rows = ordered
            return
        self.layoutAboutToBeChanged.emit()
        old: list[Any] = self.persistentIndexList()
        new = [self.index(places[before[index.row()]], index.column()) for index in old]
        self._rows = ordered
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _insert_new(self, wanted: list[RowType]) -> None:
        have = {self._key(row) for row in self._rows}
        for first, last in _runs([self._key(row) not in have for row in wanted]):
            self.beginInsertRows(_ROOT, first, last)
            self._rows[first:first] = wanted[first : last + 1]
            self.endInsertRows()


def _runs(marks: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Yield first and last place of every unbroken run of true marks."""
    start = -1
    for place, mark in enumerate([*marks, False]):
        if mark and start < 0:
            start = place
        elif not mark and start >= 0:
            yield start, place - 1
            start = -1
