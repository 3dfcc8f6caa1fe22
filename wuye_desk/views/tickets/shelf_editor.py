"""The field of the 案卷號: the next one stands there, and one that is taken is said."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from wuye_desk.services.archive.shelves import next_shelf, on_shelf
from wuye_desk.services.desk import Desk
from wuye_desk.views.tickets.event_editors import LineEditor

_NAMED = 3


class ShelfEditor(LineEditor):
    """Says which files stand there already, in room kept free; several may share one, so it refuses none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.taken_label = QLabel()
        self.taken_label.setProperty("role", "muted")
        self.taken_label.setMinimumHeight(self.taken_label.fontMetrics().height())
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self.taken_label)
        self.line.textChanged.connect(lambda _text: self._show_taken())
        self.set_value(next_shelf(desk))
        self._show_taken()

    def _show_taken(self) -> None:
        numbers = on_shelf(self._desk, self.line.text())
        words = self.tr("這個案卷號已有 {numbers}").format(numbers=self.tr("、").join(numbers[:_NAMED]))
        more = self.tr("{words} 等 {count} 件").format(words=words, count=len(numbers))
        said = more if len(numbers) > _NAMED else words
        self.taken_label.setText(said if numbers else "")
