"""Sees to the copies of the station's file while the window is open, on a worker of its own."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wuye_desk.domain.errors import DeskError
from wuye_desk.jobs import Job, Jobs, Progress
from wuye_desk.services.desk import Desk

if TYPE_CHECKING:
    from wuye_desk.services.trust.safekeeping import BackupState

_EVERY = 5
"""Minutes after which it looks whether a copy is due, or the USB stick is back."""


class BackupKeeper(QObject):
    """Makes the daily copy, brings the second folder up to date, and copies on demand and at the end.

    It has a worker thread of its own: a ticket is never kept waiting by a copy.
    """

    changed = Signal(object)
    """The BackupState after every look."""
    failed = Signal(str)
    """The sentence why no copy could be made."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.jobs = Jobs(self)
        self.state: BackupState | None = None
        """As of the last look; None before the first."""
        self.trouble = ""
        """Why the last copy could not be made."""

    def look(self) -> None:
        """Make the copy of the day where it is due, and fill the second folder where it is there."""
        from wuye_desk.services.trust.safekeeping import keep_up

        if not self.jobs.busy:
            self._run(lambda progress: keep_up(self._desk, progress.report))

    def note_minute(self, moment: datetime) -> None:
        """Look again every few minutes."""
        if moment.minute % _EVERY == 0:
            self.look()

    def back_up(self) -> Job:
        """Make a copy now."""
        from wuye_desk.services.trust.safekeeping import back_up

        return self._run(lambda progress: back_up(self._desk, "hand", progress.report))

    def back_up_at_close(self) -> Job:
        """Make the copy of the day's end where anything was written since the last."""
        from wuye_desk.services.trust.safekeeping import back_up_at_close

        return self._run(lambda progress: back_up_at_close(self._desk, progress.report))

    def show(self, state: BackupState) -> None:
        """Take over a state somebody else has brought about."""
        self.state, self.trouble = state, ""
        self.changed.emit(state)

    def _run(self, work: Callable[[Progress], BackupState]) -> Job:
        return self.jobs.run(self, work, self.show, self._fail)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        logging.getLogger(__name__).warning("no copy could be made")
        self.trouble = error.sentence
        self.failed.emit(error.sentence)
