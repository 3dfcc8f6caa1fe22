"""Changes what an item is called, what is said of it, and whether it is in use."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from wuye_desk.forms.ui_item_dialog import Ui_ItemDialog
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.items import ItemLine, save_item
from wuye_desk.views.fees.fee_dialog import FeeDialog, Problems
from wuye_desk.views.theme import Theme


class ItemDialog(FeeDialog):
    """One 收費項目; how it is reckoned is fixed."""

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, line: ItemLine, parent: QWidget) -> None:
        super().__init__(jobs, theme, parent)
        self.ui = Ui_ItemDialog()
        self.ui.setupUi(self)
        self._desk, self._line = desk, line
        self.ui.name_edit.setText(line.name)
        self.ui.explanation_edit.setPlainText(line.explanation)
        self.ui.active_check.setChecked(line.active)
        self.begin()

    def typed(self) -> object:
        """Return all fields."""
        ui = self.ui
        return ui.name_edit.text(), ui.explanation_edit.toPlainText(), ui.active_check.isChecked()

    def problems(self) -> Problems:
        """Return the fields that may be told of."""
        return {"name": (self.ui.name_edit, self.ui.name_problem), "": (None, self.ui.dialog_problem)}

    def work(self) -> Callable[[], object]:
        """Return what saves the item."""
        ui = self.ui
        name, words = ui.name_edit.text(), ui.explanation_edit.toPlainText()
        active = ui.active_check.isChecked()
        return lambda: save_item(self._desk, self._line.id, name, words, active)
