"""What the dialogs of both slips share: keys, saving away from the window, what a refusal does."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Protocol

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateEdit, QDialog, QLabel, QLineEdit, QPushButton, QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.slip_data import Slip, SlipDraft
from wuye_desk.services.fees.slips import correct_slip, enter_slip
from wuye_desk.views.field_problem import grow, show_problem
from wuye_desk.views.theme import Theme
from wuye_desk.views.unsaved import may_drop


class SlipUi(Protocol):
    """The widgets every slip's dialog has."""

    reason_caption: QLabel
    reason_edit: QLineEdit
    dialog_problem: QLabel
    cancel_button: QPushButton
    print_button: QPushButton
    save_button: QPushButton


class SlipDialog(QDialog):
    """Keeps a new slip or corrects one; a refusal is told here, and nothing typed is lost."""

    kept = Signal(object, bool)
    """The Slip, and whether it is to be printed now."""
    broke = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, slip: Slip | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk, self.jobs, self.theme, self.slip = desk, jobs, theme, slip
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._began: SlipDraft | None = None

    def wire(self, form: SlipUi) -> None:
        """Join the buttons; the reason is asked for once 收費室 has the slip."""
        self._form = form
        handed = self.slip is not None and self.slip.handed_at is not None
        form.reason_caption.setVisible(handed)
        form.reason_edit.setVisible(handed)
        form.cancel_button.clicked.connect(self.reject)
        form.save_button.clicked.connect(lambda: self.save(to_print=False))
        form.print_button.clicked.connect(lambda: self.save(to_print=True))
        show_problem(form.dialog_problem, "", self.theme)
        if self.slip is not None:
            self.setWindowTitle(f"{self.windowTitle()}  {self.slip.number}")
            stands = self.slip.stands
            form.save_button.setEnabled(stands)
            form.print_button.setEnabled(stands)
            if not stands:
                words = self.tr("已作廢：{0}").format(self.slip.cancelled_for)
                show_problem(form.dialog_problem, words, self.theme)

    def draft(self) -> SlipDraft:
        """Return what is typed; DeskError where a field is unreadable. To be overridden."""
        raise NotImplementedError

    def editors(self) -> Mapping[str, QWidget]:
        """Return by the name of a field where the cursor goes when it is refused. To be overridden."""
        raise NotImplementedError

    def remember_beginning(self) -> None:
        """Take what stands now as what leaving loses nothing of."""
        self._began = self._readable()

    def save(self, *, to_print: bool) -> None:
        """Keep the slip off the window's thread and close once it is on disk."""
        if not self._form.save_button.isEnabled():
            return
        try:
            draft = self.draft()
        except DeskError as refused:
            self._refused(refused)
            return
        self._set_saving(True)
        self.jobs.run(
            self,
            lambda _progress: self._write(draft),
            lambda slip: self._finish(slip, to_print),
            self._refused,
        )

    def _write(self, draft: SlipDraft) -> Slip:
        if self.slip is None:
            return enter_slip(self.desk, draft)
        return correct_slip(self.desk, self.slip.id, draft, self._form.reason_edit.text())

    def _finish(self, slip: Slip, to_print: bool) -> None:
        self.kept.emit(slip, to_print)
        self.accept()

    def _refused(self, error: Exception) -> None:
        self._set_saving(False)
        if not isinstance(error, DeskError):
            self.broke.emit(error)
            return
        show_problem(self._form.dialog_problem, error.sentence, self.theme)
        grow(self)
        editor = {"reason": self._form.reason_edit, **self.editors()}.get(error.field)
        if editor is not None:
            editor.setFocus()

    def _set_saving(self, saving: bool) -> None:
        for button in (self._form.save_button, self._form.print_button):
            button.setEnabled(not saving)

    def _readable(self) -> SlipDraft | None:
        try:
            return self.draft()
        except DeskError:
            return None

    def reject(self) -> None:
        """Close; what was typed is asked about first."""
        if may_drop(self, self._form.save_button.isEnabled() and self._readable() != self._began):
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save by Ctrl+Enter, save and print by F9."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save(to_print=False)
        elif event.key() == Qt.Key.Key_F9:
            self.save(to_print=True)
        elif not enter:
            super().keyPressEvent(event)


def show_day(edit: QDateEdit, day: date) -> None:
    """Show a day."""
    edit.setDate(QDate(day.year, day.month, day.day))


def day_of(edit: QDateEdit) -> date:
    """Return the day shown."""
    shown = edit.date()
    return date(shown.year(), shown.month(), shown.day())
