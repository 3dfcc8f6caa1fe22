"""The menus of the board: which columns are shown, and what can be done with a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from wuye_desk.domain.vocabulary import Kind
from wuye_desk.views.board.board_columns import OPTIONAL, Column
from wuye_desk.views.theme import Theme

if TYPE_CHECKING:
    from wuye_desk.views.board.board_page import BoardPage

_HIDDEN_KEY = "board/hidden_columns"


class BoardMenus(QObject):
    """Builds both menus from the table of columns and the selected line."""

    def __init__(self, page: BoardPage, theme: Theme, memory: QSettings | None) -> None:
        super().__init__(page)
        self._memory = memory
        self._page = page
        self._theme = theme
        self._build_columns()
        page.ui.export_button.setIcon(theme.icon("file-spreadsheet", "text"))
        table = page.ui.board_table
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._open_line_menu)

    def _build_columns(self) -> None:
        button = self._page.ui.columns_button
        button.setIcon(self._theme.icon("columns-3", "text"))
        menu = QMenu(button)
        for column in OPTIONAL:
            menu.addAction(self._column_action(column, menu))
        button.setMenu(menu)

    def _column_action(self, column: Column, menu: QMenu) -> QAction:
        action = QAction(self._page.model.columns[column].title, menu)
        action.setCheckable(True)
        action.setChecked(column.name not in self._hidden())
        self._page.ui.board_table.setColumnHidden(column, not action.isChecked())
        action.toggled.connect(lambda shown: self._show_column(column, shown))
        return action

    def _hidden(self) -> set[str]:
        """Return the names of the columns somebody chose not to see."""
        if self._memory is None:
            return set()
        return set(str(self._memory.value(_HIDDEN_KEY, "")).split())

    def _show_column(self, column: Column, shown: bool) -> None:
        self._page.ui.board_table.setColumnHidden(column, not shown)
        if self._memory is not None:
            hidden = self._hidden() - {column.name} if shown else self._hidden() | {column.name}
            self._memory.setValue(_HIDDEN_KEY, " ".join(sorted(hidden)))

    def _open_line_menu(self, place: QPoint) -> None:
        table = self._page.ui.board_table
        line = self._page.current_line()
        if line is None or not table.indexAt(place).isValid():
            return
        menu = QMenu(table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(f"{line.step.label}\tEnter", lambda: self._page.do_step(line))
        menu.addAction(self.tr("開工作單\t空格"), lambda: self._page.ticket_requested.emit(line.ticket_id))
        menu.addAction(
            self._theme.icon("printer"),
            self.tr("打印處置表"),
            lambda: self._page.print_requested.emit(line.ticket_id),
        )
        if line.kind is Kind.COMPLAINT:
            menu.addAction(self.tr("同一事項\tF3"), self._page.show_matter)
        menu.addAction(self.tr("為什麼是這一天\tF4"), self._page.why_panel.toggle)
        menu.popup(table.viewport().mapToGlobal(place))
