"""「為什麼是這一天」 for one clock: its days side by side, opened and closed by F4."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QWidget

from wuye_desk.domain.ticket import ClockInstance
from wuye_desk.forms.ui_why_panel import Ui_WhyPanel
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.why import why
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.why_strip import WhyStripWidget

_REST = 60
"""Milliseconds the cursor must rest before the days are worked out."""


class WhyPanel(QFrame):
    """Shows the strip of one clock; once closed it stays closed until asked for again."""

    def __init__(self, desk: Desk, theme: Theme, *, wanted: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_WhyPanel()
        self.ui.setupUi(self)
        self._desk = desk
        self._wanted = wanted
        self._asked: tuple[int, str, ClockInstance] | None = None
        self.strip = WhyStripWidget(theme)
        self.ui.panel_layout.addWidget(self.strip)
        self.ui.why_icon.setPixmap(theme.pixmap("calendar-search", "accent", 18))
        self.ui.close_button.setIcon(theme.icon("x"))
        self.ui.close_button.clicked.connect(self.toggle)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(self._show)
        self.hide()

    def toggle(self) -> None:
        """Close the strip, or open it for the selected clock."""
        self._wanted = not self._wanted
        self._show()

    def show_clock(self, ticket_id: int, number: str, instance: ClockInstance | None) -> None:
        """Show the days of this clock as soon as the cursor rests; nothing where there is none."""
        asked = (ticket_id, number, instance) if instance is not None else None
        if asked != self._asked:
            self._asked = asked
            self._timer.start()

    def _show(self) -> None:
        shown = self._wanted and self._asked is not None and self._asked[2].started_at is not None
        self.setVisible(shown)
        if not shown or self._asked is None:
            return
        ticket_id, number, instance = self._asked
        strip = why(self._desk, ticket_id, instance)
        self.ui.why_title.setText(f"{number}　{strip.title}")
        self.ui.why_clause.setText(strip.clause)
        self.strip.show_strip(strip)
