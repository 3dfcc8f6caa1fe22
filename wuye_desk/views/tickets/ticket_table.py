"""The wide list of tickets: a table over the whole page, its columns chosen and kept."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from wuye_desk.forms.ui_tickets_page import Ui_TicketsPage
from wuye_desk.services.tickets.tickets import TicketSort
from wuye_desk.views.theme import Theme
from wuye_desk.views.tickets.list_choice import choose_first, chosen_row
from wuye_desk.views.tickets.ticket_columns import AT_FIRST, DUE, GRADE, NUMBER, SUBJECT
from wuye_desk.views.tickets.ticket_list_model import TicketListModel
from wuye_desk.views.widgets.badges import BadgeDelegate
from wuye_desk.views.widgets.state_cell import StateDelegate
from wuye_desk.views.widgets.tables import prepare_table

_HEADER = "tickets/table_header"
_WIDE = "tickets/wide"
_LEAST = 44
"""Pixels no column gets narrower than."""


class TicketTable(QObject):
    """Shows the same tickets as the narrow list, with the same one chosen."""

    wide_changed = Signal(bool)
    opened = Signal()
    """Enter or a double click: the chosen ticket is to be shown."""
    sort_chosen = Signal(object)
    """A TicketSort, by a click on its heading."""

    def __init__(
        self,
        ui: Ui_TicketsPage,
        theme: Theme,
        model: TicketListModel,
        memory: QSettings | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._ui, self._model, self._memory = ui, model, memory
        self.table: QTableView = ui.ticket_table
        self.wide = False
        self._prepare(theme)
        self._recall()
        self._build_menu(theme)

    def _prepare(self, theme: Theme) -> None:
        table = self.table
        table.setModel(self._model)
        prepare_table(table, theme, "row_board")
        table.selectionModel().selectionChanged.connect(self._choose_in_list)
        self._ui.ticket_list.selectionModel().selectionChanged.connect(self._follow_list)
        self._painters = (StateDelegate(theme, table), BadgeDelegate(theme, table))
        table.setItemDelegateForColumn(DUE, self._painters[0])
        table.setItemDelegateForColumn(GRADE, self._painters[1])
        table.doubleClicked.connect(lambda _index: self.opened.emit())
        table.installEventFilter(self)
        heading = table.horizontalHeader()
        heading.setSectionsMovable(True)
        heading.setSectionsClickable(True)
        heading.setSortIndicatorShown(True)
        heading.sectionClicked.connect(self._choose_sort)
        for place, column in enumerate(self._model.columns):
            table.setColumnWidth(place, column.width)
            table.setColumnHidden(place, place not in AT_FIRST)
        heading.setMinimumSectionSize(_LEAST)
        heading.setSectionResizeMode(SUBJECT, QHeaderView.ResizeMode.Stretch)

    def _recall(self) -> None:
        heading = self.table.horizontalHeader()
        if self._memory is not None and (state := self._memory.value(_HEADER)):
            heading.restoreState(state)
        for changed in (heading.sectionResized, heading.sectionMoved):
            changed.connect(lambda *_: self._keep())

    def _keep(self) -> None:
        if self._memory is not None:
            self._memory.setValue(_HEADER, self.table.horizontalHeader().saveState())

    def _build_menu(self, theme: Theme) -> None:
        button = self._ui.columns_button
        button.setIcon(theme.icon("columns-3", "text_2"))
        menu = QMenu(button)
        self.wide_action = QAction(self.tr("全寬清單  F3"), menu)
        self.wide_action.setCheckable(True)
        self.wide_action.triggered.connect(self.show_wide)
        menu.addAction(self.wide_action)
        menu.addSeparator()
        for place, column in enumerate(self._model.columns):
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(not self.table.isColumnHidden(place))
            action.setEnabled(place != NUMBER)
            action.toggled.connect(lambda shown, place=place: self._show_column(place, shown))
        button.setMenu(menu)

    def _show_column(self, place: int, shown: bool) -> None:
        self.table.setColumnHidden(place, not shown)
        self._keep()
        self.show_wide(True)

    def recall_wide(self) -> None:
        """Open as it was left."""
        if self._memory is not None and self._memory.value(_WIDE) in (True, "true"):
            self.show_wide(True)

    def show_wide(self, wide: bool) -> None:
        """Take the whole page, or give the ticket its place again."""
        self.wide = wide
        self.wide_action.setChecked(wide)
        if self._memory is not None:
            self._memory.setValue(_WIDE, wide)
        self.wide_changed.emit(wide)

    def show_sort(self, sort: TicketSort, descending: bool) -> None:
        """Mark the heading the list is sorted by."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        keys = [column.sort_key for column in self._model.columns]
        if sort.value in keys:
            self.table.horizontalHeader().setSortIndicator(keys.index(str(sort.value)), order)

    def _choose_sort(self, place: int) -> None:
        key = self._model.columns[place].sort_key
        if key:
            self.sort_chosen.emit(TicketSort(key))

    def _choose_in_list(self) -> None:
        """Choose the same ticket in the narrow list."""
        row = chosen_row(self.table)
        if row >= 0 and chosen_row(self._ui.ticket_list) != row:
            self._ui.ticket_list.setCurrentIndex(self._model.index(row, 0))

    def _follow_list(self) -> None:
        row = chosen_row(self._ui.ticket_list)
        if row < 0:
            self.table.clearSelection()
        elif chosen_row(self.table) != row:
            self.table.selectRow(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the chosen ticket by Enter; choose the first by an arrow where none is chosen."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and chosen_row(self.table) >= 0:
            self.opened.emit()
            return True
        return choose_first(self.table, event) or super().eventFilter(watched, event)
