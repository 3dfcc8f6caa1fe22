"""Work off the GUI thread: one worker for all that touches the database, answers on the GUI thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, Signal
from shiboken6 import isValid

Result = TypeVar("Result")
_log = logging.getLogger(__name__)


class Cancelled(Exception):  # noqa: N818 - not an error: somebody asked for it
    """The work gave up because it was asked to."""


class Progress(QObject):
    """How far a piece of work has come; the work reports, the window shows and may cancel."""

    moved = Signal(int, int, str)
    """Done, total (0 where nobody knows) and a few words."""

    def __init__(self) -> None:
        super().__init__()
        self._stop = Event()
        self.heard = False
        """Whether the work has reported: what reports can be stopped."""

    @property
    def cancelled(self) -> bool:
        """Return whether the work has been asked to stop."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._stop.set()

    def report(self, done: int, total: int, text: str = "") -> None:
        """Say how far it is; raises Cancelled where somebody asked to stop."""
        if self.cancelled:
            raise Cancelled
        self.heard = True
        self.moved.emit(done, total, text)


class Job(QObject):
    """One piece of work on its way; it answers once, on the thread of whoever started it."""

    started = Signal()
    ended = Signal()
    _answered = Signal(object, object)

    def __init__(
        self,
        parent: QObject,
        on_done: Callable[[Any], None],
        on_failed: Callable[[Exception], None],
        title: str,
    ) -> None:
        super().__init__()
        self.title = title
        self.progress = Progress()
        self._begun = False
        self._called_off: Exception | None = None
        self._parent = parent
        self._on_done = on_done
        self._on_failed = on_failed
        self._answered.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the work to stop; a job that has not begun never does."""
        self.progress.cancel()

    @property
    def stoppable(self) -> bool:
        """Return whether cancelling still has an effect: the work waits, or asks whether to go on."""
        return not self._begun or self.progress.heard

    def call_off(self, error: Exception) -> None:
        """Cancel on behalf of somebody else than who asked; the asker is told by this error."""
        self._called_off = error
        self.cancel()

    def work_off(self, work: Callable[[Progress], Any]) -> None:
        """Run on the worker's thread and send the answer home."""
        try:
            if self.progress.cancelled:
                raise Cancelled
            self._begun = True
            self._answered.emit(work(self.progress), None)
        except Exception as error:  # noqa: BLE001 - handed whole to the one who asked
            self._answered.emit(None, error)

    def _answer(self, result: object, error: Exception | None) -> None:
        self.ended.emit()
        if isinstance(error, Cancelled):
            error = self._called_off
            if error is None:
                return
        if not isValid(self._parent):
            return
        if error is None:
            self._on_done(result)
        else:
            self._on_failed(error)


class Jobs(QObject):
    """The one worker thread and the jobs that wait for it, in the order they were asked for."""

    job_started = Signal(object)
    """A Job with a title: the window shows its progress."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="desk")
        self._running: dict[Job, Future[None]] = {}
        self._closed = False

    def run(
        self,
        parent: QObject,
        work: Callable[[Progress], Result],
        on_done: Callable[[Result], None],
        on_failed: Callable[[Exception], None],
        title: str = "",
    ) -> Job:
        """Do the work on the worker thread; answer here, unless parent is gone or it was cancelled.

        What is asked for once the worker is closed is not done: the window is on its way out.
        """
        job = Job(parent, on_done, on_failed, title)
        if self._closed:
            return job
        job.ended.connect(lambda: self._running.pop(job, None))
        if title:
            self.job_started.emit(job)
        self._running[job] = self._pool.submit(job.work_off, work)
        return job

    @property
    def busy(self) -> bool:
        """Return whether anything runs or waits."""
        return bool(self._running)

    def drain(self) -> None:
        """Wait until every job has ended and has been answered."""
        while self._running:
            for future in list(self._running.values()):
                future.result()
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)

    def close(self) -> None:
        """Cancel what waits, let what runs end, and let the thread go."""
        self._closed = True
        for job in list(self._running):
            job.cancel()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._running.clear()
