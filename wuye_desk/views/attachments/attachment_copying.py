"""Copies files beside the station on a thread of its own, then has them kept: no call waits for a copy."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from wuye_desk.jobs import Job, Jobs, Progress
from wuye_desk.services.attachments.attaching import Brought, bring, drop_incoming, keep
from wuye_desk.services.attachments.attachment_lines import AboutFiles, Attached, AttachmentLine, FileToAttach
from wuye_desk.services.attachments.attachments import checked
from wuye_desk.services.desk import Desk

_UNIT = 1024


class AttachmentCopying(QObject):
    """One set of files at a time; a stop leaves nothing behind."""

    moved = Signal(int, int)
    """Done and total, in KiB."""
    attached = Signal(int, object)
    """The ticket and the Attached."""
    failed = Signal(object)
    ended = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        copier = Jobs(self)
        self._copier = copier
        self._job: Job | None = None
        self._look: Job | None = None
        self.destroyed.connect(lambda: copier.close())

    @property
    def busy(self) -> bool:
        """Return whether files are being copied or kept."""
        return self._job is not None

    def start(self, ticket_id: int, files: Sequence[FileToAttach], about: AboutFiles) -> None:
        """Copy these files and attach them to this ticket."""

        def copy(progress: Progress) -> Brought:
            def steps(done: int, total: int) -> None:
                progress.report(done // _UNIT, total // _UNIT)

            return bring(self._desk, ticket_id, files, steps)

        self._job = self._copier.run(
            self, copy, lambda brought: self._keep(ticket_id, brought, about), self._fail
        )
        self._job.progress.moved.connect(lambda done, total, _text: self.moved.emit(done, total))

    def stop(self) -> None:
        """Break the copying off."""
        if self._job is not None:
            self._job.cancel()
            self._end()

    def look_through(
        self,
        lines: tuple[AttachmentLine, ...],
        done: Callable[[tuple[AttachmentLine, ...]], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Read the files of these attachments, after what is being copied; answer with their states."""
        if self._look is not None:
            self._look.cancel()
        self._look = self._copier.run(self, lambda _progress: checked(lines), done, failed)

    def drain(self) -> None:
        """Wait until the copying has ended and been answered."""
        self._copier.drain()

    def _keep(self, ticket_id: int, brought: Brought, about: AboutFiles) -> None:
        if self._job is None:  # stopped when the last byte was there
            drop_incoming(brought)
            return

        def done(result: Attached) -> None:
            self._end()
            self.attached.emit(ticket_id, result)

        self._jobs.run(self, lambda _progress: keep(self._desk, ticket_id, brought, about), done, self._fail)

    def _fail(self, error: Exception) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self._job = None
        self.ended.emit()
