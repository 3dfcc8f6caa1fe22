"""The table of the board: lines of clocks, read into cells only where somebody looks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from wuye_desk.domain.moments import to_stamp
from wuye_desk.services.board.board_line import BoardLine
from wuye_desk.views.board.board_columns import Column, Now, columns
from wuye_desk.views.widgets.tables import DataclassTableModel

_ONE_TICK = timedelta(seconds=2)


class BoardModel(DataclassTableModel[BoardLine]):
    """Shows board lines; a tick repaints the time left of those that are nearly due."""

    def __init__(self, now: Now, parent: QObject | None = None) -> None:
        super().__init__(columns(now, self._why_rose), lambda line: line.key, parent)
        self._upgraded: Mapping[int, str] = {}

    def mark_upgraded(self, upgraded: Mapping[int, str]) -> None:
        """Mark the lines of these tickets, each with why it rose by itself."""
        if upgraded != self._upgraded:
            self._upgraded = upgraded
            self.repaint_rows(0, len(self.rows) - 1)

    def _why_rose(self, ticket_id: int) -> str:
        return self._upgraded.get(ticket_id, "")

    def tick(self, now: datetime, within: timedelta) -> None:
        """Repaint the time left of lines due within this span."""
        start = to_stamp(now - _ONE_TICK)
        end = to_stamp(now + within)
        for row, line in enumerate(self.rows):
            due = line.due_stamp
            if due is not None and start <= due <= end:
                self.repaint_rows(row, row, (Column.LEFT, Column.LEFT))
