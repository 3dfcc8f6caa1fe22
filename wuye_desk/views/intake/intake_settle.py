"""Asks how a matter was settled on the spot, to be saved with feedback, answer and solution at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from wuye_desk.forms.ui_intake_settle import Ui_IntakeSettle
from wuye_desk.views.field_problem import show_problem
from wuye_desk.views.theme import Theme


class IntakeSettle(QDialog):
    """One field of words, which must not stay empty."""

    typed = Signal(str)
    """Every change, so that the words outlive Esc and a power cut."""

    def __init__(self, theme: Theme, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_IntakeSettle()
        self.ui.setupUi(self)
        self._theme = theme
        self.ui.words_edit.setPlainText(words)
        self.ui.words_edit.textChanged.connect(lambda: self.typed.emit(self.ui.words_edit.toPlainText()))
        show_problem(self.ui.words_problem, "", theme)
        self.ui.accept_button.clicked.connect(self.accept)
        self.ui.cancel_button.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.accept)

    @property
    def words(self) -> str:
        """Return how it was settled."""
        return self.ui.words_edit.toPlainText().strip()

    def accept(self) -> None:
        """Close with the words, or say that they are missing."""
        if self.words:
            super().accept()
            return
        show_problem(self.ui.words_problem, self.tr("寫一句怎樣解決的，處置表上要印。"), self._theme)
        self.ui.words_edit.setFocus()
