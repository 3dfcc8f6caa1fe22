"""「為什麼是這一天」: a strip of days laid over the page; Esc, F4 or a click elsewhere takes it away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from wuye_desk.domain.why import WhyStrip
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.why_strip import WhyStripWidget

_MARGIN = 8
_CLOSING = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_F4})


class WhyPopup(QFrame):
    """Holds the day-by-day strip of one deadline; the cursor goes back to where it was."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("panel", "true")
        self.strip_widget = WhyStripWidget(theme, self)
        self.strip_widget.installEventFilter(self)
        self._title = QLabel(self)
        self._title.setProperty("role", "strong")
        self._clause = QLabel(self)
        self._clause.setProperty("role", "clause")
        self._came_from: QWidget | None = None
        self._lay_out(theme)
        self.hide()

    def open_below(self, anchor: QWidget, strip: WhyStrip) -> None:
        """Show the strip with its right end under the anchor, inside the anchor's window."""
        self.strip_widget.show_strip(strip)
        self._title.setText(strip.title)
        self._clause.setText(strip.clause)
        self._came_from = QApplication.focusWidget()
        window = anchor.window()
        self.setParent(window)
        wanted = self.sizeHint()
        self.resize(min(wanted.width(), window.width() - 2 * _MARGIN), wanted.height())
        corner = anchor.mapTo(window, QPoint(anchor.width() - self.width(), anchor.height() + 2))
        most = QPoint(window.width() - self.width() - _MARGIN, window.height() - self.height() - _MARGIN)
        self.move(max(_MARGIN, min(corner.x(), most.x())), max(_MARGIN, min(corner.y(), most.y())))
        self.show()
        self.raise_()
        self.strip_widget.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go away with Esc or F4, and when the cursor goes elsewhere."""
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif isinstance(event, QKeyEvent) and event.key() in _CLOSING:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
            elif event.type() == QEvent.Type.KeyPress:
                self._go_back()
                return True
        return super().eventFilter(watched, event)

    def _go_back(self) -> None:
        self.hide()
        if self._came_from is not None:
            self._came_from.setFocus()

    def _lay_out(self, theme: Theme) -> None:
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 4)
        shadow.setColor(theme.color("text_3"))
        self.setGraphicsEffect(shadow)
        heading = QHBoxLayout()
        heading.addWidget(self._title)
        heading.addStretch(1)
        heading.addWidget(self._clause)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 10)
        layout.addLayout(heading)
        layout.addWidget(self.strip_widget)
