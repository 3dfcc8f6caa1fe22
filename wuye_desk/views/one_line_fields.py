"""Keeps every field of one line to one line: breaks and tabs that are pasted into it become spaces."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QWidget

from wuye_desk.domain.one_line import one_line


class OneLineFields(QObject):
    """Looks after each field when the cursor first comes into it, in whatever window it stands."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._spaces = _Spaces(self)
        app.focusChanged.connect(self._take)

    def _take(self, _before: QWidget | None, field: QWidget | None) -> None:
        if not isinstance(field, QLineEdit) or field.validator() is not None:
            return
        if not isinstance(field.parent(), QAbstractSpinBox):
            field.setValidator(self._spaces)


class _Spaces(QValidator):
    """Lets every text pass, put into one line."""

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Return the text in one line, and where the cursor stands in it."""
        cleaned = one_line(text)
        if cleaned == text:
            return QValidator.State.Acceptable, text, place
        return QValidator.State.Acceptable, cleaned, min(len(one_line(text[:place] + "|")) - 1, len(cleaned))
