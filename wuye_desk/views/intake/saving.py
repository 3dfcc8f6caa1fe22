"""Saves a draft on the worker, once: further orders are refused until the answer is there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from wuye_desk.domain.errors import DeskError
from wuye_desk.jobs import Jobs, Progress
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake import registration
from wuye_desk.services.intake.registration import Registered, TicketDraft
from wuye_desk.views.intake.draft_shelf import ShelfDraft


class Saving(QObject):
    """Tells what came of it: the number, or the sentence why not."""

    busy_changed = Signal(bool)
    saved = Signal(object, object, bool)
    """The shelf's draft, what was registered, and whether to print."""
    failed = Signal(object, object)
    """The shelf's draft and the DeskError."""

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self.busy = False

    def save(self, held: ShelfDraft, *, settled: str = "", and_print: bool = False) -> None:
        """Register what the draft holds at this moment."""
        if self.busy or held.registered is not None:
            return
        draft = TicketDraft.from_data({**held.draft.to_data(), "settled": settled})
        self._set_busy(True)

        def work(_progress: Progress) -> Registered:
            return registration.register(self._desk, draft)

        def done(registered: Registered) -> None:
            self._set_busy(False)
            self.saved.emit(held, registered, and_print)

        def failed(error: Exception) -> None:
            self._set_busy(False)
            if not isinstance(error, DeskError):
                raise error
            self.failed.emit(held, error)

        self._jobs.run(self, work, done, failed, self.tr("保存工作單"))

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit(busy)
