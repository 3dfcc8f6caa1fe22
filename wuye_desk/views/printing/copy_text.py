"""Asks how the complaint should read on a department's copy, and says what still tells who it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from wuye_desk.forms.ui_copy_text import Ui_CopyText
from wuye_desk.services.printing.print_job import PrintJob


class CopyText(QDialog):
    """Two texts to edit; telling returns what of a text still gives the resident away."""

    def __init__(
        self, job: PrintJob, telling: Callable[[str], tuple[str, ...]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_CopyText()
        self.ui.setupUi(self)
        self._telling = telling
        self.ui.content_edit.setPlainText(job.content)
        self.ui.demand_edit.setPlainText(job.demand)
        self.ui.content_edit.textChanged.connect(self._warn)
        self.ui.demand_edit.textChanged.connect(self._warn)
        self.ui.use_button.clicked.connect(self.accept)
        self.ui.cancel_button.clicked.connect(self.reject)
        self._warn()

    @property
    def content(self) -> str:
        """Return the complaint as it is to stand on the copy."""
        return self.ui.content_edit.toPlainText()

    @property
    def demand(self) -> str:
        """Return the demand as it is to stand on the copy."""
        return self.ui.demand_edit.toPlainText()

    def _warn(self) -> None:
        found = self._telling(f"{self.content}\n{self.demand}")
        words = self.tr("、").join(f"「{each}」" for each in found)
        self.ui.warning_label.setText(self.tr("還看得出是誰：{words}").format(words=words) if found else "")
        self.ui.warning_label.setVisible(bool(found))
