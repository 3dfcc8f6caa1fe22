"""Shows the recovery file once, to be saved and put away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from wuye_desk.forms.ui_recovery_window import Ui_RecoveryWindow
from wuye_desk.services.people.recovery import RecoverySheet, recovery_pdf, recovery_text
from wuye_desk.views.field_problem import show_problem
from wuye_desk.views.folders import in_documents
from wuye_desk.views.theme import Theme
from wuye_desk.views.unsaved import agreed


class RecoveryWindow(QDialog):
    """The code is nowhere else: only its hash is kept."""

    def __init__(self, sheet: RecoverySheet, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RecoveryWindow()
        self.ui.setupUi(self)
        self._sheet, self._theme = sheet, theme
        self._saved = False
        ui = self.ui
        advice = self.tr("存成 PDF 印出來，或存一份文字檔，和備份分開收好。關上以後，程式裡再也看不到它。")
        ui.advice_label.setText(advice)
        ui.code_label.setText(sheet.code)
        ui.key_label.setText(sheet.key)
        ui.pdf_button.setIcon(theme.icon("file-down"))
        ui.text_button.setIcon(theme.icon("file-text"))
        ui.pdf_button.clicked.connect(lambda: self._choose("pdf"))
        ui.text_button.clicked.connect(lambda: self._choose("txt"))
        ui.done_button.clicked.connect(self.accept)
        show_problem(ui.window_problem, "", theme)
        ui.saved_label.hide()
        ui.pdf_button.setFocus()

    def accept(self) -> None:
        """Close once it is put away."""
        if self._may_close():
            super().accept()

    def reject(self) -> None:
        """Treat Esc and the window's cross like the button."""
        if self._may_close():
            super().reject()

    def _may_close(self) -> bool:
        sentence = self.tr("還沒有存檔或打印。關上以後再也看不到它。")
        return self._saved or agreed(self, sentence, self.tr("先不關"), self.tr("不存，關上"))

    def _choose(self, ending: str) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("存復原檔"), in_documents(f"{self._sheet.file_name}.{ending}"), f"*.{ending}"
        )
        if name:
            self.save(Path(name))

    def save(self, path: Path) -> None:
        """Write the file as its ending says: .pdf, else plain text."""
        content = recovery_text(self._sheet).encode("utf-8-sig")
        if path.suffix == ".pdf":
            content = recovery_pdf(self._sheet)
        try:
            path.write_bytes(content)
        except OSError:
            words = self.tr("存不了 {name}，請換一個資料夾。").format(name=path.name)
            show_problem(self.ui.window_problem, words, self._theme)
            return
        show_problem(self.ui.window_problem, "", self._theme)
        self.ui.saved_label.setText(self.tr("已存：{path}").format(path=path))
        self.ui.saved_label.show()
        self._saved = True
        self.ui.done_button.setDefault(True)
        self.ui.done_button.setFocus()
