"""The list of tickets, read page by page away from the window."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.tickets import TicketFilter, TicketLine, TicketPage, tickets
from wuye_desk.views.tickets.ticket_columns import ticket_columns
from wuye_desk.views.widgets.tables import cell_data
from wuye_desk.views.words import place_text

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
_PAGE = 100
_ROOT = QModelIndex()


class TicketListModel(QAbstractTableModel):
    """Holds the lines read so far and knows how many there are in all."""

    loaded = Signal()
    """The first lines of a newly asked list have come."""
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._parent = parent
        self._filter = TicketFilter()
        self._lines: list[TicketLine] = []
        self._total = 0
        self._question = 0
        self._reading = False
        self.columns = ticket_columns(desk.now)

    @property
    def total(self) -> int:
        """Return how many tickets the filter finds, read or not."""
        return self._total

    def line(self, row: int) -> TicketLine:
        """Return the ticket that stands in this row."""
        return self._lines[row]

    def row_of(self, ticket_id: int) -> int:
        """Return where the ticket stands among those read, or -1."""
        return next((row for row, line in enumerate(self._lines) if line.id == ticket_id), -1)

    def ask(self, wanted: TicketFilter) -> None:
        """Read the list anew for this filter; an answer to an earlier question is dropped."""
        same = replace(wanted, limit=self._filter.limit, offset=0) == replace(self._filter, offset=0)
        limit = max(_PAGE, len(self._lines)) if same else _PAGE
        self._filter = replace(wanted, limit=limit, offset=0)
        self._read(self._filter, first=True)

    def _read(self, wanted: TicketFilter, *, first: bool) -> None:
        if first:
            self._question += 1
        question = self._question
        self._reading = True

        def take(page: TicketPage) -> None:
            if question == self._question:
                self._reading = False
                self._show(page) if first else self._append(page)

        def give_up(error: Exception) -> None:
            if question == self._question:
                self._reading = False
                self.failed.emit(error)

        self._jobs.run(self._parent, lambda _progress: tickets(self._desk, wanted), take, give_up)

    def _show(self, page: TicketPage) -> None:
        self._total = page.total
        if [line.id for line in page.lines] == [line.id for line in self._lines]:
            self._lines = list(page.lines)
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, len(self.columns) - 1))
        else:
            self.beginResetModel()
            self._lines = list(page.lines)
            self.endResetModel()
        self.loaded.emit()

    def _append(self, page: TicketPage) -> None:
        known = {line.id for line in self._lines}
        lines = [line for line in page.lines if line.id not in known]
        self._total = page.total
        if not lines:
            return
        start = len(self._lines)
        self.beginInsertRows(_ROOT, start, start + len(lines) - 1)
        self._lines += lines
        self.endInsertRows()

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Return whether there are lines that have not been read."""
        return not parent.isValid() and not self._reading and len(self._lines) < self._total

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        """Read the next page."""
        if self.canFetchMore(parent):
            self._read(replace(self._filter, limit=_PAGE, offset=len(self._lines)), first=False)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Return how many lines have been read."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Return how many columns the wide list can show; the narrow one paints whole lines."""
        return 0 if parent.isValid() else len(self.columns)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the line for the narrow list's delegate, a cell for the wide one, words for readers."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return f"{line.number} {place_text(line.room_label, line.name)} {line.subject}"
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 0:
            return line.subject
        return cell_data(self.columns[index.column()], line, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the heading of a column of the wide list."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None
