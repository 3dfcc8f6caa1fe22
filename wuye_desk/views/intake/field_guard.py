"""Keeps a saved form readable but no longer writable, without greying it out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

_KINDS = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton, QAbstractSpinBox)
_DROPPED = frozenset(
    {QEvent.Type.Drop, QEvent.Type.DragEnter, QEvent.Type.InputMethod, QEvent.Type.ContextMenu}
)
_PRESSED = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.Wheel})
_READING = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll)
_ERASING = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete})
_MOVING = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space})
_CHANGING = (
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.DeleteEndOfWord,
    QKeySequence.StandardKey.DeleteStartOfWord,
)


class FieldGuard(QObject):
    """Swallows what would change a field while it is closed, and tells that somebody tried."""

    tried = Signal()

    def __init__(self, panels: list[QWidget], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.closed = False
        self._fields: list[QWidget] = []
        for panel in panels:
            for widget in panel.findChildren(QWidget):
                if isinstance(widget, _KINDS):
                    widget.installEventFilter(self)
                    self._fields.append(widget)
                if isinstance(widget, QPlainTextEdit):
                    widget.viewport().installEventFilter(self)

    def show_closed(self) -> None:
        """Let the fields look as they are: open to be written in, or only to be read."""
        for field in self._fields:
            if bool(field.property("closed")) != self.closed:
                field.setProperty("closed", self.closed)
                field.style().unpolish(field)
                field.style().polish(field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow clicks and typing while closed; walking, reading, copying and function keys pass."""
        if not self.closed:
            return False
        if isinstance(event, QKeyEvent):
            refused = event.type() == QEvent.Type.KeyPress and _changes(watched, event)
        else:
            refused = event.type() in _DROPPED or (event.type() in _PRESSED and not _is_text(watched))
        if refused:
            self.tried.emit()
        return refused


def _is_text(watched: QObject) -> bool:
    return isinstance(watched, (QLineEdit, QPlainTextEdit)) or isinstance(watched.parent(), QPlainTextEdit)


def _changes(watched: QObject, event: QKeyEvent) -> bool:
    if any(event.matches(key) for key in _READING):
        return False
    if any(event.matches(key) for key in _CHANGING) or event.key() in _ERASING:
        return True
    if event.key() in _MOVING and not _is_text(watched):
        return True
    return bool(event.text().strip()) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
