"""Chooses the household a slip is for, by room, name or phone, as 受理 does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wuye_desk.services.desk import Desk
from wuye_desk.services.households.household_hits import HouseholdHit
from wuye_desk.services.households.households import find
from wuye_desk.views.fees.counter_columns import hit_columns
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.search_list import SearchList

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HouseholdPicker(QWidget):
    """The list stands open only while one types; Enter takes the marked household and goes on."""

    chosen = Signal()
    """Another household was taken, or what was typed is none any more."""

    def __init__(self, desk: Desk, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.account_id: int | None = None
        self.search: SearchList[HouseholdHit] = SearchList(
            theme,
            name,
            hit_columns(),
            lambda hit: (hit.room_id, hit.account_id),
            lambda text, take: take([hit for hit in find(desk, text, 5) if hit.account_id]),
        )
        self.search.edit.setPlaceholderText(self.tr("房號、姓名、拼音首字母或電話，Enter 選定"))
        self.search.table.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.search)
        self.search.edit.textEdited.connect(lambda _text: self._forget())
        self.search.edit.editingFinished.connect(self._take)
        self.search.changed.connect(self._show_list)
        self.search.table.clicked.connect(lambda _index: self._take())
        self.search.edit.installEventFilter(self)
        self.setFocusProxy(self.search.edit)

    def show_account(self, account_id: int | None, words: str) -> None:
        """Show the household a slip has."""
        self.account_id = account_id
        self.search.edit.setText(words)
        self.search.table.hide()
        self.chosen.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter take the marked household and put the cursor into the next field."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and _is_enter(event):
            self._take()
            if self.account_id is not None:
                self.focusNextChild()
            return True
        return super().eventFilter(watched, event)

    def _forget(self) -> None:
        if self.account_id is not None:
            self.account_id = None
            self.chosen.emit()

    def _show_list(self) -> None:
        typing = self.account_id is None and bool(self.search.edit.text().strip())
        self.search.table.setVisible(typing and bool(self.search.model.rows))

    def _take(self) -> None:
        if self.account_id is not None or not self.search.edit.text().strip():
            return
        hit = self.search.found
        if hit is not None and hit.account_id is not None:
            self.show_account(hit.account_id, f"{hit.room_label}  {hit.name}")


def _is_enter(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() in _ENTER and not event.modifiers()
