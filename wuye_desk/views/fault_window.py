"""What went wrong, said calmly: one sentence, what to do, and where the record of it lies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget

from wuye_desk.forms.ui_fault_window import Ui_FaultWindow
from wuye_desk.views.theme import Theme


class FaultWindow(QDialog):
    """A sentence with an advice under it; a second button where there is something to choose."""

    def __init__(
        self,
        theme: Theme,
        sentence: str,
        advice: str = "",
        logs: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_FaultWindow()
        self.ui.setupUi(self)
        self.ui.icon_label.setPixmap(theme.pixmap("info", "accent", 24))
        self.ui.sentence_label.setText(sentence)
        self.ui.advice_label.setText(advice)
        self.ui.advice_label.setVisible(bool(advice))
        self.ui.folder_button.setVisible(logs is not None)
        self.ui.folder_button.clicked.connect(lambda: _open_folder(logs))
        self.ui.other_button.hide()
        self.ui.close_button.clicked.connect(self.reject)
        self.ui.other_button.clicked.connect(self.accept)

    def offer(self, words: str, close_words: str) -> None:
        """Offer something to do; exec() is true where it was chosen."""
        self.ui.other_button.setText(words)
        self.ui.other_button.show()
        self.ui.close_button.setText(close_words)


def _open_folder(folder: Path | None) -> None:
    if folder is not None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
