"""Editors in which something is written, ticked or dated; each says when it changed and what it holds."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QSize, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDateTimeEdit,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from wuye_desk.domain.moments import local, station_moment

_EARLIER = ((0, "現在"), (15, "15分前"), (60, "1小時前"))
"""Minutes before now that one click sets, and the words on the button."""


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


class MomentEditor(Editor):
    """A day and a time; what nobody touched keeps its seconds. `quick` gives buttons for a while ago."""

    def __init__(self, moment: datetime, *, quick: bool = False) -> None:
        super().__init__()
        self._opened_at = moment
        self._exact = local(moment)
        self._touched = False
        self.field = QDateTimeEdit()
        self.field.setDisplayFormat("yyyy-MM-dd  HH:mm")
        self.field.setCalendarPopup(True)
        self.field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._earlier = [self._button(*one) for one in _EARLIER] if quick else []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self.field, *self._earlier):
            row.addWidget(widget)
        row.addStretch(1)
        self.setFocusProxy(self.field)
        self.set_moment(moment)
        self.field.dateTimeChanged.connect(self._changed_by_hand)

    def _button(self, minutes: int, words: str) -> QPushButton:
        button = QPushButton(QCoreApplication.translate("events", words))
        button.setProperty("quiet", True)
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self._go_back(minutes))
        return button

    def _go_back(self, minutes: int) -> None:
        self.set_moment(self._opened_at - timedelta(minutes=minutes))
        self._touched = minutes > 0
        self.changed.emit()

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
