"""What the dialogs about one ticket share: keys, saving away from the window, what a refusal does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.ticket_view import TicketView
from wuye_desk.views.theme import Theme


class TicketDialog(QDialog):
    """Saves by Ctrl+Enter and closes once it is on disk; a refusal is shown and nothing typed is lost."""

    saved = Signal(object)
    """The TicketView as it reads after saving."""

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.theme = theme
        self.jobs = jobs
        self._save_button: QAbstractButton | None = None
        self.saving = False

    def wire_buttons(self, save_button: QAbstractButton, cancel_button: QAbstractButton) -> None:
        """Let these buttons save and close."""
        self._save_button = save_button
        save_button.clicked.connect(self.save)
        cancel_button.clicked.connect(self.reject)

    def save(self) -> None:
        """Look whether it can be saved, then write(); to be overridden."""
        raise NotImplementedError

    def show_refusal(self, error: DeskError) -> None:
        """Show why it was refused, at its field; to be overridden."""
        raise NotImplementedError

    def may_close(self) -> bool:
        """Return whether the dialog may close without saving; to be overridden."""
        raise NotImplementedError

    def when_saved(self) -> None:
        """Put away what was kept in case of an accident."""

    def write(self, work: Callable[[], TicketView], title: str) -> None:
        """Save off the window's thread; the dialog closes when it is on disk."""
        self._set_saving(True)
        self.jobs.run(self, lambda _progress: work(), self._on_saved, self._on_refused, title=title)

    def _set_saving(self, saving: bool) -> None:
        self.saving = saving
        if self._save_button is not None:
            self._save_button.setEnabled(not saving)

    def _on_saved(self, view: TicketView) -> None:
        self.when_saved()
        self.saved.emit(view)
        self.accept()

    def _on_refused(self, error: Exception) -> None:
        self._set_saving(False)
        if not isinstance(error, DeskError):
            raise error
        self.show_refusal(error)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save by Ctrl+Enter wherever the cursor is; a bare Enter never closes the dialog."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.save()
            return
        super().keyPressEvent(event)

    def reject(self) -> None:
        """Close, unless it is being saved or somebody would rather go on writing."""
        if not self.saving and self.may_close():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Treat the window's cross like Esc."""
        event.ignore()
        self.reject()
