"""Asks which blank forms are wanted for a power cut, and how many."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from wuye_desk.forms.ui_blank_choice import Ui_BlankChoice
from wuye_desk.services.printing.blank_printing import BLANK_FORMS, MOST_BLANKS

_FEW = 5


class BlankChoice(QDialog):
    """A form and a count; numbers are given only once it is accepted."""

    chosen = Signal(str, int)
    """The form's code, and how many of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_BlankChoice()
        self.ui.setupUi(self)
        for form in BLANK_FORMS:
            self.ui.form_box.addItem(f"{form.code}　{form.title}", form)
        self.ui.count_spin.setMaximum(MOST_BLANKS)
        self.ui.count_spin.setValue(_FEW)
        self.ui.form_box.currentIndexChanged.connect(self._tell)
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.make_button.clicked.connect(self.accept)
        self._tell()

    def accept(self) -> None:
        """Say what is wanted and close."""
        self.chosen.emit(self.ui.form_box.currentData().code, self.ui.count_spin.value())
        super().accept()

    def _tell(self) -> None:
        """Tell what this form needs at the printer."""
        form = self.ui.form_box.currentData()
        told = []
        if form.copies > 1:
            told.append(self.tr("一式 {count} 聯，兩聯同號。").format(count=form.copies))
        if form.both_sides:
            told.append(self.tr("背面是判定標準和時限，請雙面打印。"))
        self.ui.note_label.setText("".join(told))
        self.ui.note_label.setVisible(bool(told))
