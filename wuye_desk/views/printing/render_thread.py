"""The one thread on which PDFium works: it is not safe on two."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Lock
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QImage
from shiboken6 import isValid

POINTS_PER_INCH = 72


class RenderThread(QObject):
    """Runs everything that touches PDFium, one thing after the other; errors are raised on the GUI thread."""

    _broke = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._broke.connect(self._raise, Qt.ConnectionType.QueuedConnection)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="render")
        self._soon: deque[Callable[[], object]] = deque()
        self._later: deque[Callable[[], object]] = deque()

    def submit(self, work: Callable[..., Any], *arguments: object, later: bool = False) -> None:
        """Run the work on the thread as soon as it is free; later: once nothing more pressing waits."""
        waiting = self._later if later else self._soon
        waiting.append(partial(work, *arguments))
        self._pool.submit(self._work)

    def close(self) -> None:
        """Let what runs end, forget what waits."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _work(self) -> None:
        """Do one of the things that wait; there is one for every call."""
        work = self._soon.popleft() if self._soon else self._later.popleft()
        try:
            work()
        except Exception as error:  # noqa: BLE001 - raised on the GUI thread
            self._broke.emit(error)

    def _raise(self, error: Exception) -> None:
        raise error


class Speaker(QObject):
    """Speaks up from the render thread until it is silenced, or its window has gone."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = Lock()
        self._silent = False

    @property
    def is_silent(self) -> bool:
        """Return whether nobody listens any more."""
        return self._silent

    def silence(self) -> None:
        """Say nothing from now on."""
        with self._lock:
            self._silent = True

    def say(self, signal: SignalInstance, *words: object) -> None:
        """Emit a signal of its own, unless it was silenced."""
        with self._lock:
            if not self._silent and isValid(self):
                signal.emit(*words)


def render_page(page: Any, scale: float, *, grey: bool = False) -> QImage:
    """Draw a PDFium page, scale in pixels for a point; call it on the render thread only."""
    bitmap = page.render(scale=scale, grayscale=grey)
    shape = QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_BGR888
    return QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, shape).copy()
