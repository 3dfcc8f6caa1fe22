"""One window per data folder: a second start brings the first to the front and goes."""

from __future__ import annotations

import hashlib
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QThread, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_LOCK = "desk.lock"
_PATIENCE = 2.0
"""Seconds: the first window may still be on its way to listening."""
_PAUSE = 50


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
        self._name = "wuye-desk-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]
        self._folder = folder
        self._lock: QLockFile | None = None
        self._server: QLocalServer | None = None

    def take(self) -> bool:
        """Return whether this is the first window of the folder."""
        self._lock = hold_folder(self._folder)
        return self._lock is not None

    def listen(self) -> None:
        """Hear of later starts from now on."""
        if self._server is not None:
            return
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._hear)
        self._server.listen(self._name)

    def call_first(self) -> bool:
        """Ask the first window to come to the front; return whether it answered."""
        until = monotonic() + _PATIENCE
        while not self._call():
            if monotonic() > until:
                return False
            QThread.msleep(_PAUSE)
        return True

    def _call(self) -> bool:
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PAUSE):
            return False
        socket.write(b"show\n")
        heard = socket.waitForBytesWritten(_PAUSE)
        socket.disconnectFromServer()
        return heard

    def release(self) -> None:
        """Let the folder go."""
        if self._server is not None:
            self._server.close()
        if self._lock is not None:
            self._lock.unlock()

    def _hear(self) -> None:
        caller = self._server.nextPendingConnection() if self._server is not None else None
        if caller is None:
            return
        caller.disconnected.connect(caller.deleteLater)
        self.called.emit()
