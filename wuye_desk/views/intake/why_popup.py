"""「為什麼是這一天」: a strip of days that opens over the page and closes with Esc or a click beside it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wuye_desk.domain.why import WhyStrip
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.why_strip import WhyStripWidget


class WhyPopup(QFrame):
    """Holds the day-by-day strip of one deadline."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("panel", "true")
        self.strip_widget = WhyStripWidget(theme, self)
        self._title = QLabel(self)
        self._title.setProperty("role", "strong")
        self._clause = QLabel(self)
        self._clause.setProperty("role", "clause")
        heading = QHBoxLayout()
        heading.addWidget(self._title)
        heading.addStretch(1)
        heading.addWidget(self._clause)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 10)
        layout.addLayout(heading)
        layout.addWidget(self.strip_widget)

    def open_below(self, anchor: QWidget, strip: WhyStrip) -> None:
        """Show the strip with its right end under the anchor, inside the anchor's window."""
        self.strip_widget.show_strip(strip)
        self._title.setText(strip.title)
        self._clause.setText(strip.clause)
        window = anchor.window()
        wanted = self.sizeHint()
        self.resize(min(wanted.width(), window.width() - 16), wanted.height())
        corner = anchor.mapTo(window, QPoint(anchor.width() - self.width(), anchor.height() + 2))
        most = QPoint(window.width() - self.width() - 8, window.height() - self.height() - 8)
        corner = QPoint(max(8, min(corner.x(), most.x())), max(8, min(corner.y(), most.y())))
        self.move(window.mapToGlobal(corner))
        self.show()
        self.strip_widget.setFocus()
