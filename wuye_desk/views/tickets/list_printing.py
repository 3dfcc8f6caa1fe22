"""The menu that prints all tickets of the list into one document."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from wuye_desk.domain.permissions import Action
from wuye_desk.forms.ui_tickets_page import Ui_TicketsPage
from wuye_desk.services.desk import Desk
from wuye_desk.services.printing.printing import listed_forms
from wuye_desk.services.tickets.tickets import TicketFilter
from wuye_desk.views.permitted import permit
from wuye_desk.views.theme import Theme


class ListPrinting(QObject):
    """Asks for one form of every ticket the filter finds."""

    requested = Signal(object)
    """Makes the PrintJob."""

    def __init__(
        self,
        ui: Ui_TicketsPage,
        desk: Desk,
        theme: Theme,
        wanted: Callable[[], TicketFilter],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._ui, self._desk, self._wanted = ui, desk, wanted
        menu = QMenu(ui.list_print_button)
        for code, words in (
            ("KF-03", self.tr("列出的工作單：處理工作單 KF-03")),
            ("KF-01", self.tr("列出的投訴：處置表 KF-01")),
        ):
            menu.addAction(words).triggered.connect(lambda _on, chosen=code: self._ask(chosen))
        ui.list_print_button.setMenu(menu)
        ui.list_print_button.setIcon(theme.icon("printer", "text_2"))
        self.permit()

    def permit(self) -> None:
        """Let only print who may."""
        permit(self._desk, {self._ui.list_print_button: Action.PRINT})

    def _ask(self, code: str) -> None:
        wanted = self._wanted()
        self.requested.emit(lambda: listed_forms(self._desk, wanted, code))
