"""Global search: households and tickets under the field as one types, chosen by arrow and Enter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QLabel, QLineEdit, QTableView, QVBoxLayout, QWidget

from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.households.household_hits import HouseholdHit
from wuye_desk.services.households.households import find
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.tables import ColumnSpec, DataclassTableModel, prepare_table
from wuye_desk.views.words import place_text, say

if TYPE_CHECKING:
    from wuye_desk.services.tickets.tickets import TicketLine, TicketPage

_WAIT = 120
_MOST = 8
_WIDTH = 560


@dataclass(frozen=True)
class Found:
    """One line of the answer: a household or a ticket."""

    household: HouseholdHit | None = None
    ticket: TicketLine | None = None

    @property
    def key(self) -> tuple[str, object]:
        """Return what tells this line from the others."""
        if self.household is not None:
            return ("household", (self.household.room_id, self.household.account_id))
        return ("ticket", self.ticket.id if self.ticket else 0)


def _first(found: Found) -> str:
    return found.household.room_label if found.household else found.ticket.number if found.ticket else ""


def _second(found: Found) -> str:
    if found.household is not None:
        capacity = say(found.household.capacity) if found.household.capacity else ""
        return f"{found.household.name}  {capacity}"
    line = found.ticket
    return f"{place_text(line.room_label, line.name)}  {line.subject}" if line else ""


def _third(found: Found) -> str:
    if found.household is not None:
        return found.household.phone
    return say(found.ticket.stage) if found.ticket else ""


COLUMNS = (
    ColumnSpec[Found](
        "", _first, 180, style="strong", icon=lambda found: "house" if found.household else "file-text"
    ),
    ColumnSpec[Found]("", _second),
    ColumnSpec[Found]("", _third, 110, right=True, color="text_2"),
)


class SearchPopup(QFrame):
    """Hangs under the field while it has the focus; Esc puts it away and leaves the words."""

    household_requested = Signal(int)
    ticket_requested = Signal(int)

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, edit: QLineEdit, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("search_popup")
        self._desk, self._jobs, self._edit, self._window = desk, jobs, edit, window
        self._model = DataclassTableModel(COLUMNS, lambda found: found.key, self)
        self._households: list[Found] = []
        self._make_table(theme)
        self._timer = QTimer(self, singleShot=True, interval=_WAIT)
        self._timer.timeout.connect(self._search_tickets)
        edit.textEdited.connect(self._look_up)
        edit.installEventFilter(self)
        self.hide()

    def _make_table(self, theme: Theme) -> None:
        self.table = QTableView(self)
        self.table.setAccessibleName(self.tr("搜尋結果"))
        self.table.setModel(self._model)
        prepare_table(self.table, theme, "row_board")
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.horizontalHeader().setVisible(False)
        for place, column in enumerate(COLUMNS):
            self.table.setColumnWidth(place, column.width)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.clicked.connect(self._choose)
        self.nothing_label = QLabel(
            self.tr("沒有找到。可以輸房號、姓名、拼音首字母、電話、單號或內容。"), self
        )
        self.nothing_label.setProperty("role", "muted")
        self.nothing_label.setMargin(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.table)
        layout.addWidget(self.nothing_label)

    def _look_up(self, text: str) -> None:
        if not text.strip():
            self._timer.stop()
            self.hide()
            return
        self._households = [Found(household=hit) for hit in find(self._desk, text, _MOST) if hit.account_id]
        self._show_found(self._households)
        self._timer.start()

    def _search_tickets(self) -> None:
        text = self._edit.text()
        from wuye_desk.services.tickets.tickets import TicketFilter, tickets

        wanted = TicketFilter(text=text, limit=_MOST)

        def take(page: TicketPage) -> None:
            if text == self._edit.text():
                self._show_found([*self._households, *(Found(ticket=line) for line in page.lines)])

        self._jobs.run(self, lambda _progress: tickets(self._desk, wanted), take, _raise)

    def _show_found(self, rows: list[Found]) -> None:
        chosen = self.table.currentIndex().row() > 0
        self._model.show_rows(rows)
        if rows and not chosen:
            self.table.selectRow(0)
        self.table.setVisible(bool(rows))
        self.nothing_label.setVisible(not rows)
        height = self.table.verticalHeader().defaultSectionSize() * len(rows) if rows else 34
        corner = self._edit.mapTo(self._window, QPoint(0, self._edit.height() + 2))
        self.setGeometry(corner.x(), corner.y(), _WIDTH, height + 2)
        self.raise_()
        self.setVisible(self._edit.hasFocus())

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        found = self._model.row(index)
        self.hide()
        if found.ticket is not None:
            self.ticket_requested.emit(found.ticket.id)
        elif found.household is not None and found.household.account_id is not None:
            self.household_requested.emit(found.household.account_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take arrows, Enter and Esc from the field; put the list away when the field is left."""
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif event.type() == QEvent.Type.FocusIn and self._edit.text().strip():
            self._look_up(self._edit.text())
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        row = self.table.currentIndex().row()
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self.isVisible():
            self.table.selectRow(max(0, min(self._model.rowCount() - 1, row + step)))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.isVisible():
            self._choose(self.table.currentIndex())
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self._edit.clearFocus()
            return True
        return False


def _raise(error: Exception) -> None:
    raise error
