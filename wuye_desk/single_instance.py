"""One window per data folder: a second start brings the first to the front and goes.

The second leaves a file in the folder, the first takes it away: that works on every system and on a network
drive, and costs less than the socket of a library of its own.
"""

from __future__ import annotations

from pathlib import Path
from time import monotonic

from PySide6.QtCore import QLockFile, QObject, QThread, QTimer, Signal

_LOCK, _CALL = "desk.lock", "desk.call"
_PATIENCE = 2.0
"""Seconds: the first window may still be on its way to listening."""
_PAUSE = 50
_HEARD_EVERY = 400
"""Milliseconds between two looks for a call."""


def hold_folder(folder: Path) -> QLockFile | None:
    """Return the lock of a folder no window holds, else None; it is let go with unlock().

    OSError where the folder cannot be written.
    """
    lock = QLockFile(str(folder / _LOCK))
    # Only the end of its process makes a lock stale, however long the window has been open.
    lock.setStaleLockTime(0)
    if lock.tryLock(0):
        return lock
    if lock.error() is not QLockFile.LockError.LockFailedError:
        raise PermissionError(f"用不了這個資料夾：{folder}")
    return None


class SingleInstance(QObject):
    """Holds the lock of a data folder and hears of later starts."""

    called = Signal()
    """Somebody started the program once more."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        folder.mkdir(parents=True, exist_ok=True)
        self._folder, self._call = folder, folder / _CALL
        self._lock: QLockFile | None = None
        self._ear = QTimer(self)
        self._ear.setInterval(_HEARD_EVERY)
        self._ear.timeout.connect(self._hear)

    def take(self) -> bool:
        """Return whether this is the first window of the folder."""
        self._lock = hold_folder(self._folder)
        return self._lock is not None

    def listen(self) -> None:
        """Hear of later starts from now on."""
        self._ear.start()

    def call_first(self) -> bool:
        """Ask the first window to come to the front; return whether it heard."""
        try:
            self._call.touch()
            return self._is_heard()
        except OSError:
            return False

    def _is_heard(self) -> bool:
        until = monotonic() + _PATIENCE
        while self._call.exists():
            if monotonic() > until:
                self._call.unlink(missing_ok=True)
                return False
            QThread.msleep(_PAUSE)
        return True

    def release(self) -> None:
        """Let the folder go."""
        self._ear.stop()
        if self._lock is not None:
            self._lock.unlock()

    def _hear(self) -> None:
        try:
            self._call.unlink()
        except OSError:
            return
        self.called.emit()
