"""The filters of the list of tickets: state, kind, grade, words, and its order."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from wuye_desk.domain.vocabulary import Kind, Stage
from wuye_desk.forms.ui_tickets_page import Ui_TicketsPage
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.tickets import TicketFilter, TicketSort
from wuye_desk.views.theme import Theme
from wuye_desk.views.tickets.more_filters import MoreFilters
from wuye_desk.views.words import say

_SORT = "tickets/sort"
_DOWN_FIRST = (TicketSort.RECEIVED, TicketSort.NUMBER, TicketSort.GRADE)
"""Orders that begin with the latest or heaviest."""


class ListFilters(QObject):
    """Reads the filter fields; words are told apart, because typing waits for a rest."""

    changed = Signal()
    typed = Signal()

    def __init__(
        self, ui: Ui_TicketsPage, desk: Desk, theme: Theme, memory: QSettings | None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._memory = memory
        self._ui = ui
        self._theme = theme
        self.wide = False
        """Whether the wide list stands in place of the narrow one."""
        self._sort, self._descending = self._recall_sort()
        self._fill()
        self._build_sort_menu()
        ui.search_edit.addAction(theme.icon("search"), ui.search_edit.ActionPosition.LeadingPosition)
        self.more = MoreFilters(ui, desk, theme, self)
        self.more.changed.connect(self.changed)
        for box in (ui.state_box, ui.kind_box):
            box.currentIndexChanged.connect(self.changed)
        ui.search_edit.textChanged.connect(self.typed)

    def _fill(self) -> None:
        ui = self._ui
        ui.state_box.addItem(self.tr("未結"), "open")
        ui.state_box.addItem(self.tr("全部"), "")
        for stage in Stage:
            ui.state_box.addItem(say(stage), stage.value)
        ui.kind_box.addItem(self.tr("各類"), "")
        for kind in Kind:
            ui.kind_box.addItem(say(kind), kind.value)

    def _build_sort_menu(self) -> None:
        menu = QMenu(self._ui.sort_button)
        self._sort_actions: list[QAction] = []
        group = QActionGroup(self)
        for sort in TicketSort:
            action = QAction(say(sort), menu)
            action.setCheckable(True)
            action.setData(sort.value)
            self._sort_actions.append(action)
            action.triggered.connect(lambda _checked, chosen=sort: self._choose_sort(chosen))
            group.addAction(action)
            menu.addAction(action)
        menu.addSeparator()
        turn = QAction(self.tr("倒過來排"), menu)
        turn.triggered.connect(lambda: self._turn(not self._descending))
        menu.addAction(turn)
        self._ui.sort_button.setMenu(menu)
        self._show_sort()

    def _recall_sort(self) -> tuple[TicketSort, bool]:
        kept = self._memory.value(_SORT) if self._memory is not None else None
        code, _, way = str(kept or "").partition(" ")
        known = {str(sort.value): sort for sort in TicketSort}
        return known.get(code, TicketSort.RECEIVED), way != "up"

    @property
    def sort(self) -> tuple[TicketSort, bool]:
        """Return by what the list is sorted, and whether from the top down."""
        return self._sort, self._descending

    def sort_by(self, sort: TicketSort) -> None:
        """Sort by this; by the same again, the other way round."""
        if sort is self._sort:
            self._turn(not self._descending)
        else:
            self._choose_sort(sort)

    def _choose_sort(self, sort: TicketSort) -> None:
        self._sort = sort
        self._turn(sort in _DOWN_FIRST)

    def _turn(self, descending: bool) -> None:
        self._descending = descending
        if self._memory is not None:
            self._memory.setValue(_SORT, f"{self._sort.value} {'down' if descending else 'up'}")
        self._show_sort()
        self.changed.emit()

    def _show_sort(self) -> None:
        for action in self._sort_actions:
            action.setChecked(action.data() == self._sort.value)
        words = say(self._sort)
        if self._sort is TicketSort.RECEIVED:
            words = self.tr("新到舊") if self._descending else self.tr("舊到新")
        self._ui.sort_button.setText(words)
        self._ui.sort_button.setIcon(self._theme.icon("arrow-down" if self._descending else "arrow-up"))

    def wanted(self) -> TicketFilter:
        """Return the filter as the fields stand."""
        ui = self._ui
        state, kind = ui.state_box.currentData(), ui.kind_box.currentData()
        narrow = TicketFilter(
            open_only=state == "open",
            stage=Stage(state) if state and state != "open" else None,
            kind=Kind(kind) if kind else None,
            text=ui.search_edit.text().strip(),
            sort=self._sort,
            descending=self._descending,
        )
        return self.more.narrowed(narrow)

    @property
    def narrowed(self) -> bool:
        """Return whether anything holds tickets back."""
        boxes = (self._ui.state_box, self._ui.kind_box)
        words = self._ui.search_edit.text().strip()
        return bool(words) or any(box.currentData() for box in boxes) or bool(self.more.in_force)

    def clear(self) -> None:
        """Let every ticket through."""
        self._ui.search_edit.clear()
        self._ui.state_box.setCurrentIndex(1)
        self._ui.kind_box.setCurrentIndex(0)
        self.more.clear()

    def show_empty(self, empty: bool) -> None:
        """Show the list, or why it is empty and what to do."""
        ui = self._ui
        full = ui.table_page if self.wide else ui.list_page
        ui.list_stack.setCurrentWidget(ui.list_empty_page if empty else full)
        if not empty:
            return
        ui.list_empty_title.setText(self.tr("沒有這樣的工作單") if self.narrowed else self.tr("還沒有工作單"))
        hint = self.tr("改一改字或篩選；「全部」連已歸檔的也找。")
        ui.list_empty_hint.setText(hint if self.narrowed else self.tr("按 F2 受理第一件。"))
        ui.list_clear_button.setVisible(self.narrowed)
