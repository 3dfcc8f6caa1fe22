"""One editor for each type of field an event can carry; each says when it changed and what it holds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QDate, QDateTime, QSize, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from wuye_desk.domain.moments import local, station_moment
from wuye_desk.views.widgets.segments import SegmentedControl

Choices = Sequence[tuple[str, str]]
"""Pairs of the stored code and the word shown."""


class Editor(QWidget):
    """What all editors have: a value that is JSON-ready, and a signal when a person changed it."""

    changed = Signal()

    def hold(self, widget: QWidget) -> None:
        """Make this widget the editor's body and the one that takes the focus."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(widget)
        self.setFocusProxy(widget)

    def value(self) -> Any:
        """Return what was typed or chosen."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show this value."""
        raise NotImplementedError

    def name_for_reader(self, label: str) -> None:
        """Tell screen readers what the field is called."""
        (self.focusProxy() or self).setAccessibleName(label)


class LineEditor(Editor):
    """One line of text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.hold(self.line)
        self.line.textEdited.connect(self.changed)

    def value(self) -> str:
        """Return the text without spaces around it."""
        return self.line.text().strip()

    def set_value(self, value: Any) -> None:
        """Show this text."""
        self.line.setText(str(value or ""))


class _Words(QPlainTextEdit):
    """A text field in which Tab goes on to the next field."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Return a width to be stretched and the height of three lines."""
        return QSize(320, self.fontMetrics().lineSpacing() * 3 + 14)

    def minimumSizeHint(self) -> QSize:
        """Return the height of two lines."""
        return QSize(160, self.fontMetrics().lineSpacing() * 2 + 14)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Ctrl+Enter to the dialog, which saves by it."""
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.ignore()
            return
        super().keyPressEvent(event)


class WordsEditor(Editor):
    """Several lines of text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = _Words()
        self.hold(self.words)
        self.words.textChanged.connect(self.changed)

    def value(self) -> str:
        """Return the text without empty lines around it."""
        return self.words.toPlainText().strip()

    def set_value(self, value: Any) -> None:
        """Show this text."""
        self.words.setPlainText(str(value or ""))


class FlagEditor(Editor):
    """A tick."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(label)
        self.hold(self.box)
        self.box.toggled.connect(self.changed)

    def value(self) -> bool:
        """Return whether it is ticked."""
        return self.box.isChecked()

    def set_value(self, value: Any) -> None:
        """Tick it or not."""
        self.box.setChecked(bool(value))


class SegmentEditor(Editor):
    """A few choices side by side, one of them pressed; arrow keys move between them."""

    def __init__(self, label: str, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes = [code for code, _ in choices]
        self.control: SegmentedControl[str] = SegmentedControl(label, choices)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.control)
        row.addStretch(1)
        for button in self.control.buttons:
            button.toggled.connect(self._toggled)
        self.setFocusProxy(self.control.buttons[0])

    def _toggled(self, pressed: bool) -> None:
        if pressed:
            self.changed.emit()

    def name_for_reader(self, label: str) -> None:
        """Do nothing: every segment was named when it was made."""

    def value(self) -> str:
        """Return the code of the pressed segment, or nothing."""
        return self.control.value or ""

    def set_value(self, value: Any) -> None:
        """Press the segment of this code; none where there is no such code."""
        if value in self._codes:
            self.control.choose(value)


class ChoiceEditor(Editor):
    """One choice of a list; with `editable` another word may be typed instead."""

    def __init__(self, choices: Choices, *, editable: bool = False, number: bool = False) -> None:
        super().__init__()
        self._number = number
        self.box = QComboBox()
        self.box.setEditable(editable)
        for code, label in choices:
            self.box.addItem(label, code)
        self.box.setCurrentIndex(-1)
        self.hold(self.box)
        self.box.currentIndexChanged.connect(self.changed)
        self.box.editTextChanged.connect(self.changed)

    def value(self) -> str | int:
        """Return the code chosen, or the words typed; with `number` the code as a number."""
        code = self._code()
        return int(code) if self._number and code else code

    def _code(self) -> str:
        if self.box.isEditable() and self.box.findText(self.box.currentText()) < 0:
            return self.box.currentText().strip()
        place = (
            self.box.findText(self.box.currentText()) if self.box.isEditable() else self.box.currentIndex()
        )
        return str(self.box.itemData(place) or "") if place >= 0 else ""

    def set_value(self, value: Any) -> None:
        """Choose this code, or show the words where it is none of them."""
        place = self.box.findData(str(value))
        self.box.setCurrentIndex(place)
        if place < 0 and self.box.isEditable():
            self.box.setEditText(str(value or ""))


class MomentEditor(Editor):
    """A day and a time; what nobody touched keeps its seconds."""

    def __init__(self, moment: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exact = local(moment)
        self._touched = False
        self.field = QDateTimeEdit()
        self.field.setDisplayFormat("yyyy-MM-dd  HH:mm")
        self.field.setCalendarPopup(True)
        self.field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hold(self.field)
        self.set_moment(moment)
        self.field.dateTimeChanged.connect(self._changed_by_hand)

    def _changed_by_hand(self) -> None:
        self._touched = True
        self.changed.emit()

    @property
    def touched(self) -> bool:
        """Return whether a person set the time."""
        return self._touched

    def moment(self) -> datetime:
        """Return the aware moment shown."""
        if not self._touched:
            return self._exact
        day, at = self.field.date(), self.field.time()
        python_day = self._exact.date().replace(day.year(), day.month(), day.day())
        return station_moment(python_day, self._exact.time().replace(at.hour(), at.minute(), 0, 0))

    def set_moment(self, moment: datetime) -> None:
        """Show this moment as not touched."""
        self._exact = local(moment)
        self.field.blockSignals(True)
        shown = self._exact
        self.field.setDateTime(
            QDateTime(QDate(shown.year, shown.month, shown.day), QTime(shown.hour, shown.minute))
        )
        self.field.blockSignals(False)
        self._touched = False

    def value(self) -> str:
        """Return the moment as ISO text with its offset."""
        return self.moment().isoformat()

    def set_value(self, value: Any) -> None:
        """Show the moment that this ISO text names."""
        if value:
            self.set_moment(datetime.fromisoformat(str(value)))
            self._touched = True
