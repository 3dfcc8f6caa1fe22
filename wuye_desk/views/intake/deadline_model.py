"""The deadlines a draft causes, as a table that keeps its cursor while they change under it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from wuye_desk.domain.ticket import ClockInstance
from wuye_desk.views.intake.deadline_rows import DeadlineRow
from wuye_desk.views.intake.row_model import ROW_ROLE

NAME, DUE, OWNER, CLAUSE = range(4)


class DeadlineModel(QAbstractTableModel):
    """Four columns: clock, due, owner, clause."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[DeadlineRow, ...] = ()

    def show_rows(self, rows: Sequence[DeadlineRow]) -> None:
        """Show other rows: only changed cells are repainted while the clocks stay the same."""
        same = [_key(row.line.instance) for row in rows] == [_key(row.line.instance) for row in self.rows]
        if not same:
            self.beginResetModel()
            self.rows = tuple(rows)
            self.endResetModel()
            return
        before, self.rows = self.rows, tuple(rows)
        for at, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(at, NAME), self.index(at, CLAUSE))

    def row_of(self, clock: ClockInstance | None) -> int:
        """Return where this clock stands, or the first row."""
        if clock is not None:
            for at, row in enumerate(self.rows):
                if _key(row.line.instance) == _key(clock):
                    return at
        return 0

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many deadlines there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the four columns."""
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heading of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("時鐘"), self.tr("到期"), self.tr("責任人"), self.tr("依據"))[section]

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the row for the delegate, the words of the cell for everybody else."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return row.spoken
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        due = " ".join(part for part in (row.day, row.time, row.rest) if part)
        return (row.name, due, row.owner, row.clause)[index.column()]


def _key(clock: ClockInstance) -> tuple[object, ...]:
    return clock.clock, clock.round, clock.hand_over
