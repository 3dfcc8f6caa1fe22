"""Notices that nobody has touched keys or mouse for a while, or that somebody says he leaves the desk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

_LOOK_EVERY = 5_000
"""Milliseconds between two looks at how long nothing has happened."""
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class IdleWatch(QObject):
    """Looks at the windows of the system rather than at every widget: those see each touch once."""

    idle = Signal()
    """Nobody has been there for the minutes set, or Ctrl+Shift+L was pressed, in whatever window."""

    def __init__(
        self,
        app: QGuiApplication,
        now: Callable[[], datetime],
        minutes: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._now, self._minutes = now, minutes
        self._touched_at = now()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())

    def start(self) -> None:
        """Begin to count from now on."""
        self._touched_at = self._now()
        self._timer.start(_LOOK_EVERY)

    def stop(self) -> None:
        """Count no longer."""
        self._timer.stop()

    def look(self) -> None:
        """Tell that nothing has happened for the minutes set; a clock set back begins anew."""
        passed = self._now() - self._touched_at
        if passed < timedelta(0):
            self._touched_at = self._now()
        elif passed >= timedelta(minutes=self._minutes()):
            self._touched_at = self._now()
            self.idle.emit()

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            self._touched_at = self._now()
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a touch and pass it on; take the keys that lock, also from a dialog no shortcut gets past."""
        if event.type() in _TOUCHES:
            self._touched_at = self._now()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and _locks(event):
            self.idle.emit()
            return True
        return super().eventFilter(watched, event)


def _locks(event: QKeyEvent) -> bool:
    asked = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    return event.key() == Qt.Key.Key_L and event.modifiers() == asked and not event.isAutoRepeat()
