"""The other households of the ticket's matter (同一事項): where each stands, whom to visit still."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from wuye_desk.forms.ui_matter_section import Ui_MatterSection
from wuye_desk.services.tickets.matter_view import MatterTicket, MatterView
from wuye_desk.views.matters.matter_columns import visit_cell
from wuye_desk.views.theme import Theme
from wuye_desk.views.tickets.pane_tables import fit_table
from wuye_desk.views.widgets.cell_roles import STATE_ROLE
from wuye_desk.views.widgets.state_cell import StateDelegate
from wuye_desk.views.widgets.tables import ColumnSpec, DataclassTableModel, prepare_table, set_widths
from wuye_desk.views.words import place_text, say

_VISIT = 3


def _tr(text: str) -> str:
    return QCoreApplication.translate("ticket", text)


class MatterSection(QFrame):
    """Hidden for a ticket that shares its matter with nobody; a row opens its ticket."""

    ticket_requested = Signal(int)
    whole_requested = Signal()
    """The window of the whole matter."""

    def __init__(self, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MatterSection()
        self.ui.setupUi(self)
        self._shown_id = 0
        columns = (
            ColumnSpec[MatterTicket](
                "", lambda row: row.view.number, 124, style=self._style, tip=lambda row: row.view.subject
            ),
            ColumnSpec[MatterTicket](
                "", lambda row: place_text(row.view.room_label, row.view.caller_name), 0, style=self._style
            ),
            ColumnSpec[MatterTicket]("", lambda row: say(row.view.stage), 84, color="text_2"),
            ColumnSpec[MatterTicket](
                "",
                lambda row: visit_cell(row, now()).text,
                132,
                roles={STATE_ROLE: lambda row: visit_cell(row, now())},
            ),
        )
        self.model: DataclassTableModel[MatterTicket] = DataclassTableModel(
            columns, lambda row: row.view.id, self
        )
        self._prepare(theme)
        self.hide()

    def _style(self, row: MatterTicket) -> str:
        return "strong" if row.view.id == self._shown_id else "base"

    def _prepare(self, theme: Theme) -> None:
        table = self.ui.matter_table
        table.setModel(self.model)
        prepare_table(table, theme, "row_dense")
        set_widths(table, self.model.columns)
        table.horizontalHeader().hide()
        self._painter = StateDelegate(theme, table)
        table.setItemDelegateForColumn(_VISIT, self._painter)
        table.activated.connect(self._open)
        table.doubleClicked.connect(self._open)
        self.ui.whole_button.setIcon(theme.icon("link-2", "accent"))
        self.ui.whole_button.setAccessibleName(self.ui.whole_button.text())
        self.ui.whole_button.clicked.connect(self.whole_requested)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_matter(self, ticket_id: int, matter: MatterView | None) -> None:
        """Show the tickets of the matter; nothing where there is none."""
        self.setVisible(matter is not None)
        if matter is None:
            return
        self._shown_id = ticket_id
        self.model.show_rows(matter.tickets)
        words = _tr("{} 戶").format(matter.households)
        left = matter.visits_left
        self.ui.matter_count.setText(_tr("{}，還要回訪 {} 戶").format(words, left) if left else words)
        fit_table(self.ui.matter_table, len(matter.tickets), heading=False)

    def _open(self, index: QModelIndex) -> None:
        self.ticket_requested.emit(self.model.row(index).view.id)
