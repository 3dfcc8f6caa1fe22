"""The table of 待我處理: headings that cannot be chosen, and below each its lines."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import groupby

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from wuye_desk.domain.moments import to_stamp
from wuye_desk.services.board.board_line import BoardLine
from wuye_desk.services.duty.work_line import WorkLine
from wuye_desk.views.board.board_columns import Column, Now
from wuye_desk.views.duty.work_columns import Heading, WorkRow, work_columns
from wuye_desk.views.widgets.tables import DataclassTableModel

_ONE_TICK = timedelta(seconds=2)


class WorkModel(DataclassTableModel[WorkRow]):
    """Shows lines under their headings; a tick repaints the time left of those that are nearly due."""

    def __init__(self, now: Now, parent: QObject | None = None) -> None:
        super().__init__(work_columns(now), lambda row: row.key, parent)

    def show_lines(self, lines: Sequence[WorkLine]) -> None:
        """Show these lines, which stand in the order of their groups."""
        rows: list[WorkRow] = []
        for group, members in groupby(lines, key=lambda line: line.group):
            kept = list(members)
            rows += [Heading(group, len(kept)), *kept]
        self.show_rows(rows)

    @property
    def headings(self) -> list[int]:
        """Return which rows are headings."""
        return [place for place, row in enumerate(self.rows) if isinstance(row, Heading)]

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Return that a heading cannot be chosen: the arrows pass over it."""
        if index.isValid() and isinstance(self.row(index), Heading):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def tick(self, now: datetime, within: timedelta) -> None:
        """Repaint the time left of lines due within this span."""
        start, end = to_stamp(now - _ONE_TICK), to_stamp(now + within)
        for place, row in enumerate(self.rows):
            what = row.what if isinstance(row, WorkLine) else None
            if isinstance(what, BoardLine) and (due := what.due_stamp) is not None and start <= due <= end:
                self.repaint_rows(place, place, (Column.LEFT, Column.LEFT))
