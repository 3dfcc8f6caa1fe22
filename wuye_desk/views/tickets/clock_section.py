"""The clocks of a ticket: those of the round that runs, and every closed round folded beneath."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wuye_desk.domain.vocabulary import ClockState, Kind
from wuye_desk.forms.ui_ticket_pane import Ui_TicketPane
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.lines import ClockLine
from wuye_desk.services.tickets.ticket_view import TicketView
from wuye_desk.views.theme import Theme
from wuye_desk.views.tickets.pane_tables import ClockRow, clock_columns, fit_table
from wuye_desk.views.tickets.why_panel import WhyPanel
from wuye_desk.views.widgets.state_cell import StateDelegate
from wuye_desk.views.widgets.tables import DataclassTableModel, prepare_table, set_widths
from wuye_desk.views.words import say

_TICK = 1000
_STATE = 2
_LATE = frozenset({ClockState.OVERDUE, ClockState.MET_LATE})


def _tr(text: str) -> str:
    return QCoreApplication.translate("ticket", text)


class ClockSection(QObject):
    """Fills the panel of clocks; the heading of a closed round opens and closes it."""

    def __init__(self, ui: Ui_TicketPane, desk: Desk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self._desk = desk
        self._view: TicketView | None = None
        self._opened: set[int] = set()
        """The closed rounds that are unfolded."""
        self.why_panel = WhyPanel(desk, theme, wanted=False, parent=parent)
        ui.why_holder_layout.addWidget(self.why_panel)
        self.model: DataclassTableModel[ClockRow] = DataclassTableModel(
            clock_columns(desk.now), lambda row: row.key, self
        )
        self._prepare(theme)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._tick)

    def _prepare(self, theme: Theme) -> None:
        table, button = self._ui.clock_table, self._ui.why_button
        table.setModel(self.model)
        prepare_table(table, theme, "row_dense")
        set_widths(table, self.model.columns)
        self._state_delegate = StateDelegate(theme, table)
        table.setItemDelegateForColumn(_STATE, self._state_delegate)
        table.selectionModel().currentRowChanged.connect(lambda *_: self._on_current())
        table.clicked.connect(self._toggle)
        table.installEventFilter(self)
        self._ui.clock_panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        button.setIcon(theme.icon("calendar-search", "accent"))
        button.setAccessibleName(button.text())
        button.clicked.connect(self.toggle_why)

    def show_ticket(self, view: TicketView) -> None:
        """Show the clocks of this ticket; the same one read again keeps its folds and its selection."""
        if self._view is None or self._view.id != view.id:
            self._opened.clear()
            self._ui.clock_table.clearSelection()
            self._ui.clock_table.setCurrentIndex(QModelIndex())
        self._view = view
        self._show_count(view)
        self._lay_out(view)
        self._ui.clock_panel.setVisible(bool(view.clocks) or view.kind is Kind.COMPLAINT)
        if not self._ui.clock_table.currentIndex().isValid() and view.clocks:
            self._ui.clock_table.selectRow(0)
        self._show_why()

    def _show_count(self, view: TicketView) -> None:
        running = sum(line.instance.is_open and line.instance.started_at is not None for line in view.clocks)
        met = sum(line.instance.stopped_at is not None for line in view.clocks)
        words = _tr("在走 {}，已達 {}").format(running, met)
        if view.round > 1:
            words = _tr("第 {} 輪　{}").format(view.round, words)
        self._ui.clock_count.setText(words)

    def _lay_out(self, view: TicketView) -> None:
        table = self._ui.clock_table
        rows = [*(ClockRow(line.instance.round, line) for line in view.clocks), *self._past(view)]
        table.clearSpans()
        self.model.show_rows(rows)
        for place, row in enumerate(rows):
            if row.line is None:
                table.setSpan(place, 0, 1, len(self.model.columns))
        fit_table(table, len(rows), heading=True)

    def _past(self, view: TicketView) -> Iterator[ClockRow]:
        rounds: dict[int, list[ClockLine]] = defaultdict(list)
        for line in view.past_clocks:
            rounds[line.instance.round].append(line)
        for number in sorted(rounds, reverse=True):
            is_open = number in self._opened
            yield ClockRow(number, None, _heading(number, rounds[number], self._desk.now()), is_open)
            if is_open:
                yield from (ClockRow(number, line) for line in rounds[number])

    def _toggle(self, index: QModelIndex) -> bool:
        row = self.model.row(index) if index.isValid() else None
        if row is None or row.line is not None or self._view is None:
            return False
        self._opened ^= {row.round}
        self._lay_out(self._view)
        return True

    def _on_current(self) -> None:
        """Keep the current row in view: the whole side scrolls, the table does not."""
        table = self._ui.clock_table
        if table.hasFocus():
            place = table.mapTo(self._ui.body_right, table.visualRect(table.currentIndex()).center())
            self._ui.side_area.ensureVisible(place.x(), place.y() + table.horizontalHeader().height(), 0, 40)
        self._show_why()

    def _show_why(self) -> None:
        index = self._ui.clock_table.currentIndex()
        line = self.model.row(index).line if index.isValid() else None
        if self._view is not None and line is not None:
            self.why_panel.show_clock(self._view.id, say(line.clock), line.instance)
        else:
            self.why_panel.show_clock(0, "", None)

    def toggle_why(self) -> None:
        """Open or close the days of the selected clock."""
        self._show_why()
        self.why_panel.toggle()

    def _tick(self) -> None:
        if self.model.rows:
            self.model.repaint_rows(0, len(self.model.rows) - 1, (_STATE, _STATE))

    def rest(self, resting: bool) -> None:
        """Tick only while somebody looks."""
        if resting:
            self._timer.stop()
        else:
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open and close a round by space on its heading."""
        space = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if space and event.type() == QEvent.Type.KeyPress:
            return self._toggle(self._ui.clock_table.currentIndex())
        return super().eventFilter(watched, event)


def _heading(number: int, lines: Sequence[ClockLine], now: datetime) -> str:
    late = sum(line.state(now) in _LATE for line in lines)
    words = _tr("第 {} 輪　{} 個時鐘，{} 個遲") if late else _tr("第 {} 輪　{} 個時鐘")
    return words.format(number, len(lines), late)
