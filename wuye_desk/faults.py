"""Bugs: written to a log that holds no personal data, and shown as a calm sentence."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

from wuye_desk.domain.errors import DeskError

FOLDER = "logs"
_NAME = "desk.log"
_BYTES = 512 * 1024
_KEPT = 3
_SPOKEN = frozenset({"sqlite3", "peewee"})
"""Libraries whose messages name tables and columns, never what stands in them."""


class _LateLog(logging.Handler):
    """Makes the files that take turns with the first record: most days there is none."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._files: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write the record."""
        if self._files is None:
            self._files = self._open()
        self._files.emit(record)

    def close(self) -> None:
        """Close the file."""
        if self._files is not None:
            self._files.close()
        super().close()

    def _open(self) -> logging.Handler:
        from logging.handlers import RotatingFileHandler

        files = RotatingFileHandler(self._path, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8")
        files.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        return files


def open_log(folder: Path) -> Path:
    """Begin to write the log of this data folder, a few files that take turns; return its folder."""
    logs = folder / FOLDER
    logs.mkdir(parents=True, exist_ok=True)
    root = logging.getLogger()
    root.handlers[:] = [_LateLog(logs / _NAME)]
    root.setLevel(logging.INFO)
    return logs


def trace_of(error: BaseException) -> str:
    """Return where it happened and what kind it was, without the message: it may name a resident."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    kind = type(error)
    words = f": {error}" if kind.__module__ in _SPOKEN else ""
    return "\n".join([f"{kind.__module__}.{kind.__qualname__}{words}", *places])


class FaultCatcher(QObject):
    """Hears of every exception nobody took, on any thread, and tells it on the window's."""

    caught = Signal(object)
    """The exception."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = logging.getLogger("wuye_desk.faults")
        self._crossed.connect(self.caught, Qt.ConnectionType.QueuedConnection)

    _crossed = Signal(object)

    def listen(self) -> None:
        """Take over what Python does with exceptions nobody took."""
        sys.excepthook = self._take
        threading.excepthook = self._take_of_thread

    def take(self, error: Exception) -> None:
        """Hear of what a job ended with: a bug is logged, a sentence for the clerk only told."""
        if not isinstance(error, DeskError):
            self._log.error(trace_of(error))
        self._crossed.emit(error)

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._log.error(trace_of(error))
        self._crossed.emit(error)

    def _take_of_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            self._take(told.exc_type, told.exc_value, told.exc_traceback)
