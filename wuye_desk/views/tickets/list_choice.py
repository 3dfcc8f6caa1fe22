"""Which row of a list somebody chose: Qt lets a list with the focus stand on its first row unasked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

_ARROWS = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up})


def chosen_row(view: QAbstractItemView) -> int:
    """Return the row that is selected, not the one the cursor merely stands on; -1 where none is."""
    return next((index.row() for index in view.selectionModel().selectedIndexes()), -1)


def choose_first(view: QAbstractItemView, event: QKeyEvent) -> bool:
    """Choose the first row by an arrow key where none is chosen; return whether it did."""
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
    if event.key() not in _ARROWS or not plain or chosen_row(view) >= 0 or not view.model().rowCount():
        return False
    view.setCurrentIndex(view.model().index(0, 0))
    return True
