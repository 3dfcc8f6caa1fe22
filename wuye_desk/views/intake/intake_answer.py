"""What was answered at once: stands in the place of the criteria where a result is enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from wuye_desk.forms.ui_intake_answer import Ui_IntakeAnswer
from wuye_desk.views.field_problem import show_problem
from wuye_desk.views.theme import Theme

if TYPE_CHECKING:
    from wuye_desk.services.intake.registration import TicketDraft


class IntakeAnswer(QFrame):
    """One field of words; with words in it the ticket is settled when it is saved."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_IntakeAnswer()
        self.ui.setupUi(self)
        self._theme = theme
        self._showing = False
        show_problem(self.ui.answer_problem, "", theme)
        self.ui.answer_edit.textChanged.connect(self._note_edit)

    def show_draft(self, draft: TicketDraft) -> None:
        """Show what the draft holds."""
        self._showing = True
        if self.ui.answer_edit.toPlainText() != draft.settled:
            self.ui.answer_edit.setPlainText(draft.settled)
        show_problem(self.ui.answer_problem, "", self._theme)
        self._showing = False

    def fill(self, draft: TicketDraft) -> None:
        """Write the words into the draft."""
        draft.settled = self.ui.answer_edit.toPlainText()

    def ask(self) -> None:
        """Say that the words are missing and go there."""
        words = self.tr("寫一句怎樣答復的，再按 F6。")
        show_problem(self.ui.answer_problem, words, self._theme)
        self.ui.answer_edit.setFocus()

    def _note_edit(self) -> None:
        if not self._showing:
            show_problem(self.ui.answer_problem, "", self._theme)
            self.edited.emit()
