"""What is wrong at a field: a bold sentence with an icon, in ink; red stays with what is overdue."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QLabel, QWidget

from wuye_desk.views.theme import Theme


class ProblemLabel(QLabel):
    """Hidden while there is nothing wrong."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("problem", True)
        self.setWordWrap(True)
        self.hide()

    def show_problem(self, sentence: str) -> None:
        """Show the sentence, or nothing where it is empty."""
        icon = self._theme.icon_markup("circle-x", "text", 14)
        self.setText(f"{icon} {escape(sentence)}" if sentence else "")
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))
