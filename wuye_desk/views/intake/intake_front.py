"""The first question of 受理, on its own: a household can be looked for while the rest is being built."""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from wuye_desk.forms.ui_intake_page import Ui_IntakePage
from wuye_desk.services.desk import Desk
from wuye_desk.views.intake.columns import size_columns
from wuye_desk.views.intake.intake_who import IntakeWho
from wuye_desk.views.theme import Theme


class IntakeFront(QWidget):
    """Stands where the page will stand, for the first moments of the program."""

    def __init__(
        self, desk: Desk, theme: Theme, memory: QSettings | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_IntakePage()
        self.ui.setupUi(self)
        self.who = IntakeWho(desk, theme, self)
        self.ui.who_column_layout.addWidget(self.who)
        self.ui.who_column_layout.addStretch(1)
        size_columns(self.ui.columns_splitter, memory)

    def activate(self) -> None:
        """Put the cursor into the search."""
        self.who.ui.search_edit.setFocus()

    @property
    def typed(self) -> str:
        """Return what has been typed into the search."""
        return self.who.ui.search_edit.text()
