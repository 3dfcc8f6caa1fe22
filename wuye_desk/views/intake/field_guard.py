"""Keeps a saved form readable but no longer writable, without greying it out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

_CHANGES = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.Drop,
        QEvent.Type.InputMethod,
    }
)
_WALKING = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})


class FieldGuard(QObject):
    """Swallows what would change a field while it is closed, and tells that somebody tried."""

    tried = Signal()

    def __init__(self, panels: list[QWidget], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._closed = False
        self._texts: list[QLineEdit | QPlainTextEdit] = []
        for panel in panels:
            self._texts += [*panel.findChildren(QLineEdit), *panel.findChildren(QPlainTextEdit)]
            for kind in (QComboBox, QAbstractButton, QSpinBox):
                for widget in panel.findChildren(kind):
                    widget.installEventFilter(self)
        for text in self._texts:
            text.installEventFilter(self)

    def close(self, closed: bool) -> None:
        """Close the fields, or open them again."""
        self._closed = closed
        for text in self._texts:
            text.setReadOnly(closed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow clicks and typing while closed; walking, copying and function keys pass."""
        if not self._closed:
            return False
        text = isinstance(watched, (QLineEdit, QPlainTextEdit))
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            typing = (
                bool(event.text().strip()) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            )
            if typing or (not text and event.key() not in _WALKING):
                return self._refuse(event, typing=typing)
        if event.type() in _CHANGES and not text:
            self.tried.emit()
            return True
        return False

    def _refuse(self, event: QKeyEvent, *, typing: bool) -> bool:
        if typing or event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.tried.emit()
            return True
        return False
