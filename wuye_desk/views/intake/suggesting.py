"""Looks for complaints alike to what is being typed, a moment after the last key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.vocabulary import Kind
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.suggestions import suggestions
from wuye_desk.services.intake.ticket_draft import TicketDraft
from wuye_desk.views.intake.intake_household import IntakeHousehold

PAUSE_MS = 200
"""Without a key; looking takes some milliseconds at a hundred thousand tickets, too long for every key."""


class Suggesting(QObject):
    """Keeps the list of what the call may be about in step with the draft in hand."""

    def __init__(
        self,
        desk: Desk,
        household: IntakeHousehold,
        draft: Callable[[], TicketDraft],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._household, self._draft = desk, household, draft
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.look)

    def touch(self) -> None:
        """Look again once the hands rest."""
        self._timer.start()

    def look(self) -> None:
        """Look now; where the file cannot be read just then nothing is offered, saving will say why."""
        self._timer.stop()
        draft = self._draft()
        try:
            found = suggestions(self._desk, draft)
        except DeskError:
            found = ()
        self._household.show_alike(found, complaint=draft.kind is Kind.COMPLAINT)

    def rest(self) -> None:
        """Show nothing any more: the call is saved."""
        self._timer.stop()
        self._household.show_alike((), complaint=False)
