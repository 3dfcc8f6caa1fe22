"""A field to search in with what fits beneath it: arrows choose, the marked row is the answer."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QTableView, QVBoxLayout, QWidget

from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.tables import ColumnSpec, DataclassTableModel, prepare_table, set_widths

Found = TypeVar("Found")
Take = Callable[[Sequence[Found]], None]
_REST = 120
"""Milliseconds of rest after which what was typed is looked up."""
_ROWS = 5


class SearchList(QWidget, Generic[Found]):
    """Looks up what is typed; the first that fits is marked until somebody marks another or types on."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        columns: Sequence[ColumnSpec[Found]],
        key: Callable[[Found], Hashable],
        look_up: Callable[[str, Take[Found]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look_up = look_up
        self._proposed: Sequence[Found] = ()
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.model: DataclassTableModel[Found] = DataclassTableModel(columns, key, self)
        self.table = self._make_table(theme, name)
        self._nothing = QLabel(self.tr("沒有找到。"))
        self._nothing.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for widget in (self.edit, self.table, self._nothing):
            layout.addWidget(widget)
        self._nothing.hide()
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self._ask)
        self.edit.textEdited.connect(self._on_typed)
        self.edit.installEventFilter(self)
        self.setFocusProxy(self.edit)

    def _make_table(self, theme: Theme, name: str) -> QTableView:
        table = QTableView()
        table.setAccessibleName(name)
        table.setModel(self.model)
        prepare_table(table, theme, "row_dense")
        set_widths(table, self.model.columns)
        table.horizontalHeader().hide()
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.setFixedHeight(_ROWS * theme.size("row_dense") + 2)
        table.selectionModel().currentRowChanged.connect(lambda *_: self.changed.emit())
        return table

    def propose(self, rows: Sequence[Found]) -> None:
        """Show these as long as nothing is typed; none of them is marked before somebody chooses."""
        self._proposed = rows
        self.model.show_rows(rows)

    @property
    def found(self) -> Found | None:
        """Return the marked row; None while nothing fits or nothing was typed."""
        if self._timer.isActive():
            self._timer.stop()
            self._ask()
        index = self.table.currentIndex()
        return self.model.row(index) if index.isValid() else None

    def _on_typed(self) -> None:
        # What was marked for the words before must not be taken for the answer to those typed now.
        self.table.clearSelection()
        self.table.setCurrentIndex(QModelIndex())
        self._timer.start()
        self.changed.emit()

    def _ask(self) -> None:
        text = self.edit.text().strip()
        if not text:
            self._take(text, self._proposed)
            return
        self._look_up(text, lambda rows: self._take(text, rows))

    def _take(self, text: str, rows: Sequence[Any]) -> None:
        if text != self.edit.text().strip():
            return
        self.model.show_rows(rows)
        if rows and text:
            self.table.selectRow(0)
        self._nothing.setVisible(bool(text) and not rows)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the mark by the arrows while the cursor stays in the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and self.model.rows:
                row = self.table.currentIndex().row() + step
                self.table.selectRow(max(0, min(len(self.model.rows) - 1, row)))
                return True
        return super().eventFilter(watched, event)
