"""Opens the recording dialog for whoever asks, and tells what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from wuye_desk.domain.ticket import EventKind
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.kept_words import KeptWords
from wuye_desk.services.printing.print_job import PrintChoice
from wuye_desk.views.theme import Theme

if TYPE_CHECKING:
    from wuye_desk.services.tickets.ticket_view import TicketView
    from wuye_desk.views.tickets.record_event import RecordEventDialog, RecordTarget
    from wuye_desk.views.tickets.ticket_dialog import TicketDialog


_FORMS = {EventKind.HANDED_OVER: "", EventKind.LIAISED: "KF-02", EventKind.IRREGULAR_APPLIED: "KF-06"}
"""What is recorded on paper too, and the form it needs; empty: the one the ticket goes round with."""


class Recorder(QObject):
    """One dialog at a time; what goes on on paper asks for its form to be printed afterwards."""

    recorded = Signal(object)
    """The TicketView after saving."""
    form_requested = Signal(int, object)
    """A ticket, and the PrintChoice that says which of its forms."""

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._theme = theme
        self._window = parent
        self._kept = KeptWords(desk.store.folder / "kept")
        self.dialog: RecordEventDialog | None = None

    def record(self, target: RecordTarget) -> None:
        """Ask for the words of this event."""
        if self.dialog is not None:
            self.dialog.raise_()
            return
        from wuye_desk.views.tickets.record_event import RecordEventDialog

        dialog = RecordEventDialog(self._desk, self._jobs, self._theme, self._kept, target, self._window)
        self.dialog = dialog
        dialog.saved.connect(lambda view: self._take(view, target.kind))
        dialog.finished.connect(self._forget)
        dialog.open()

    def correct(self, view: TicketView) -> None:
        """Ask which fields were registered wrongly and what they should say."""
        from wuye_desk.views.tickets.correct_ticket import CorrectTicketDialog

        self._open(CorrectTicketDialog(self._desk, self._jobs, self._theme, view, self._window))

    def join(self, view: TicketView) -> None:
        """Ask with which ticket of another household this one is one matter."""
        from wuye_desk.views.tickets.join_matter import JoinMatterDialog

        self._open(JoinMatterDialog(self._desk, self._jobs, self._theme, view, self._window))

    def leave(self, view: TicketView) -> None:
        """Ask why this ticket is no matter with the others after all."""
        from wuye_desk.views.tickets.leave_matter import LeaveMatterDialog

        self._open(LeaveMatterDialog(self._desk, self._jobs, self._theme, view, self._window))

    def keep_case(self, view: TicketView) -> None:
        """Ask what is to be learnt from this ticket (篇2 7.1)."""
        from wuye_desk.views.cases.case_dialog import CaseDialog

        self._open(CaseDialog(self._desk, self._jobs, self._theme, view.id, self._window))

    def reassign(self, view: TicketView) -> None:
        """Ask who keeps this ticket from now on."""
        from wuye_desk.views.tickets.reassign_ticket import ReassignTicketDialog

        self._open(ReassignTicketDialog(self._desk, self._jobs, self._theme, view, self._window))

    def _open(self, dialog: TicketDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self.recorded)
        dialog.open()

    def _take(self, view: TicketView, kind: EventKind) -> None:
        self.recorded.emit(view)
        if kind in _FORMS:
            self.form_requested.emit(view.id, PrintChoice(form=_FORMS[kind]))

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
