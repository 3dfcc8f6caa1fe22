"""The open deadlines a change moves: their columns, and the window that shows them before the change."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from wuye_desk.forms.ui_moved_deadlines import Ui_MovedDeadlines
from wuye_desk.services.tickets.clock_keeping import MovedDeadline
from wuye_desk.views.settings.row_table import RowTable
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.tables import ColumnSpec
from wuye_desk.views.words import say, stamp_text

translate = QCoreApplication.translate


def moved_columns(today: date) -> list[ColumnSpec[MovedDeadline]]:
    """Return what is said of a moved deadline: whose it is, when it was and will be."""
    return [
        ColumnSpec(
            translate("MovedDeadlines", "工作單"),
            lambda row: row.number,
            116,
            style="strong",
            tip=lambda row: row.room,
        ),
        ColumnSpec(translate("MovedDeadlines", "時鐘"), lambda row: say(row.clock), 0),
        ColumnSpec(
            translate("MovedDeadlines", "原來"),
            lambda row: stamp_text(row.before, today),
            92,
            color="text_3",
        ),
        ColumnSpec(translate("MovedDeadlines", "現在"), lambda row: stamp_text(row.after, today), 92),
    ]


class MovedDeadlines(QDialog):
    """Accepted where the change is wanted all the same."""

    def __init__(
        self, moved: Sequence[MovedDeadline], today: date, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_MovedDeadlines()
        self.ui.setupUi(self)
        self.ui.count_label.setText(self.tr("保存以後，{0} 個未辦的期限會移動：").format(len(moved)))
        table = RowTable(
            self.ui.moved_table,
            theme,
            moved_columns(today),
            lambda row: (row.ticket_id, row.clock, row.before),
            lambda _row: None,
        )
        table.show(moved)
        self.ui.save_button.clicked.connect(self.accept)
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.save_button.setFocus()
