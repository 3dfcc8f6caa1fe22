"""The drafts on the desk: one in hand, others parked; each on disk within a second of every key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from wuye_desk.domain.errors import DeskError
from wuye_desk.services.intake.drafts import DraftBox
from wuye_desk.services.intake.registration import Registered, TicketDraft

WRITE_AFTER_MS = 400
"""From the first unsaved key; later keys do not push it back."""


@dataclass
class ShelfDraft:
    """A draft, or once it is saved the ticket it became."""

    draft: TicketDraft
    registered: Registered | None = None
    saved_at: datetime | None = None
    failure: str = ""
    """Why the last saving failed: shown again when the draft is taken up again."""


class DraftShelf(QObject):
    """Keeps the drafts in the order of their tabs and writes the one in hand to disk."""

    changed = Signal()
    kept = Signal(object)
    not_kept = Signal(str)

    def __init__(self, box: DraftBox, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._box, self._now = box, now
        self._before_writing: Callable[[], None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=WRITE_AFTER_MS)
        self._timer.timeout.connect(self.flush)
        self.drafts = [ShelfDraft(draft) for draft in box.load_all()]
        self.at = 0

    @property
    def current(self) -> ShelfDraft:
        """Return the draft in hand."""
        return self.drafts[self.at]

    def fill_with(self, fill: Callable[[], None]) -> None:
        """Take the words out of the form with this function before each writing."""
        self._before_writing = fill

    def touch(self) -> None:
        """Note that the draft in hand has changed: it is on disk within a second of the first such call."""
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Write the draft in hand to disk now, if it has been begun."""
        self._timer.stop()
        if self._before_writing is not None:
            self._before_writing()
        self._write(self.current)

    def take_new(self, draft: TicketDraft) -> None:
        """Put the draft in hand aside and begin another one; an empty or saved one is simply replaced."""
        self._put_aside()
        self.drafts.insert(0, ShelfDraft(draft))
        self.at = 0
        self.changed.emit()

    def take_up(self, at: int) -> None:
        """Put the draft in hand aside and take up the one at this tab."""
        wanted = self.drafts[at]
        if wanted is self.current:
            return
        self._put_aside()
        self.at = self.drafts.index(wanted)
        wanted.draft.parked, wanted.draft.parked_at = False, None
        self.touch()
        self.changed.emit()

    def drop_empty(self, at: int) -> None:
        """Take an empty call off the shelf where another one waits; the last one stays."""
        if len(self.drafts) > 1:
            if at == self.at:
                self.take_up(at + 1 if at + 1 < len(self.drafts) else at - 1)
            else:
                self.discard(self.drafts[at])

    def discard(self, held: ShelfDraft) -> None:
        """Take a draft off the shelf and off the disk; the caller has asked first."""
        in_hand = self.current
        self.drafts.remove(held)
        self._forget(held)
        if held is in_hand:
            self._timer.stop()
            self.drafts.insert(0, ShelfDraft(TicketDraft()))
            in_hand = self.drafts[0]
        self.at = self.drafts.index(in_hand)
        self.changed.emit()

    def mark_saved(self, held: ShelfDraft, registered: Registered) -> None:
        """Note that a draft has become a ticket: it leaves the disk, its tab stays until the next call."""
        held.registered, held.saved_at, held.failure = registered, self._now(), ""
        if held is self.current:
            self._timer.stop()
        self._forget(held)
        self.changed.emit()

    def _put_aside(self) -> None:
        """Park what is in hand; what is saved or empty leaves its tab."""
        held = self.current
        self._timer.stop()
        if self._before_writing is not None:
            self._before_writing()
        if held.registered is not None or held.draft.is_empty:
            self._forget(held)
            self.drafts.remove(held)
            self.at = 0
            return
        held.draft.parked, held.draft.parked_at = True, self._now()
        self._write(held)

    def _forget(self, held: ShelfDraft) -> None:
        """Take the draft's file away; one that was never begun has none."""
        if held.draft.received_at is None:
            return
        try:
            self._box.discard(held.draft.id)
        except OSError:
            self.not_kept.emit(self.tr("草稿檔刪不掉，下次打開時還會出現，請檢查資料夾的權限。"))

    def _write(self, held: ShelfDraft) -> None:
        if held.registered is not None or held.draft.received_at is None:
            return
        try:
            self._box.save(held.draft)
        except DeskError as error:
            self.not_kept.emit(error.sentence)
        else:
            self.kept.emit(self._now())
