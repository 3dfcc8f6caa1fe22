"""Who was held responsible, on what basis, and what was decided (篇2 10)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from wuye_desk.domain.moments import local
from wuye_desk.domain.ticket import Event, EventKind
from wuye_desk.forms.ui_responsibility_section import Ui_ResponsibilitySection
from wuye_desk.views.theme import Theme
from wuye_desk.views.words import moment_text


def _tr(text: str) -> str:
    return QCoreApplication.translate("responsibility", text)


class ResponsibilitySection(QFrame):
    """Hidden where nothing was decided, and for who may not see it: the service leaves the events out."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ResponsibilitySection()
        self.ui.setupUi(self)
        self._faint = theme.color("text_2").name()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_events(self, events: Sequence[Event], now: datetime) -> None:
        """Show every finding among these events, the latest first."""
        today = local(now).date()
        found = [event for event in reversed(events) if event.kind is EventKind.RESPONSIBILITY]
        self.ui.finding_label.setText("<br>".join(self._finding(event, today) for event in found))
        self.setVisible(bool(found))

    def _finding(self, event: Event, today: date) -> str:
        data = event.data
        whose = "　".join(str(data[name]) for name in ("department", "who") if data.get(name))
        by = _tr("{} {} 認定").format(data.get("by_name") or event.by, moment_text(event.occurred_at, today))
        lines = [f'<b>{escape(whose)}</b>&nbsp;&nbsp; <span style="color:{self._faint}">{escape(by)}</span>']
        for label, name in ((_tr("依據"), "basis"), (_tr("處理決定"), "decision")):
            words = escape(str(data.get(name) or "")).replace("\n", "<br>")
            lines.append(f'<span style="color:{self._faint}">{label}</span>&nbsp; {words}')
        return "<br>".join(lines)
