"""Six boxes for a PIN: one field underneath, so that paste, backspace and screen readers work as ever."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QRegularExpression, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from wuye_desk.views.theme import Theme

DIGITS = 6
_BOX = QSize(30, 36)
_GAP = 6
_DOT = 4.5


class PinBoxes(QLineEdit):
    """A field of six digits, drawn as boxes with a dot in each that is filled."""

    filled = Signal(str)
    """All six digits are there."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(DIGITS)
        self.setValidator(QRegularExpressionValidator(QRegularExpression(r"[0-9]{0,6}"), self))
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAccessibleName(self.tr("PIN，六位數字"))
        self.setFixedSize(self.sizeHint())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.textEdited.connect(self._tell_when_filled)

    def sizeHint(self) -> QSize:
        """Return the room of six boxes side by side."""
        return QSize(DIGITS * (_BOX.width() + _GAP) - _GAP, _BOX.height())

    def _tell_when_filled(self, text: str) -> None:
        self.update()
        if len(text) == DIGITS:
            self.filled.emit(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the boxes; the next to be filled has the accent while the field has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        count = len(self.text())
        for place in range(DIGITS):
            self._draw_box(painter, place, filled=place < count, next_one=place == min(count, DIGITS - 1))

    def _draw_box(self, painter: QPainter, place: int, *, filled: bool, next_one: bool) -> None:
        color = self._theme.color
        active = next_one and self.hasFocus()
        width = 2 if active else 1
        left = place * (_BOX.width() + _GAP)
        box = QRectF(left, 0, _BOX.width(), _BOX.height()).adjusted(
            width / 2, width / 2, -width / 2, -width / 2
        )
        painter.setPen(QPen(color("accent" if active else "line_strong"), width))
        painter.setBrush(color("surface" if self.isEnabled() else "surface_alt"))
        painter.drawRoundedRect(box, 3, 3)
        if filled:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("text"))
            painter.drawEllipse(QPointF(box.center()), _DOT, _DOT)
