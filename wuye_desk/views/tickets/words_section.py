"""What was complained of and asked for: as tall as its words, up to a height from which on it scrolls."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QSizePolicy

from wuye_desk.forms.ui_ticket_pane import Ui_TicketPane
from wuye_desk.services.tickets.ticket_view import TicketView
from wuye_desk.views.tickets.source_texts import source_text
from wuye_desk.views.words import say

_MOST = 148
"""Pixels, about six lines: what happened since must stay in view beside a very long complaint."""


class WordsSection(QObject):
    """Fills the panel of content, demand and source."""

    def __init__(self, ui: Ui_TicketPane, now: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._now = ui, now
        ui.words_area.installEventFilter(self)
        ui.words_panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_ticket(self, view: TicketView) -> None:
        """Show the words of this ticket from their beginning."""
        ui = self._ui
        place = f"{view.location}：" if view.location else ""
        ui.content_heading.setText(self.tr("{}內容").format(say(view.kind)))
        ui.content_label.setText(f"{place}{view.content}")
        source = source_text(view, self._now())
        for heading, label, words in (
            (ui.demand_heading, ui.demand_label, view.demand),
            (ui.source_heading, ui.source_label, source),
        ):
            label.setText(words)
            heading.setVisible(bool(words))
            label.setVisible(bool(words))
        self._fit()
        ui.words_area.verticalScrollBar().setValue(0)

    def _fit(self) -> None:
        """Be as tall as the words need at this width; what is longer scrolls, also by keys."""
        area, layout = self._ui.words_area, self._ui.words_layout
        wraps = layout.hasHeightForWidth()
        needed = layout.totalHeightForWidth(area.width()) if wraps else layout.totalSizeHint().height()
        area.setFixedHeight(min(needed, _MOST))
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus if needed > _MOST else Qt.FocusPolicy.NoFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit anew where the width changed."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)
