"""Asks where to keep the empty roster and writes it there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.services.roster.roster_files import save_template
from wuye_desk.views.folders import in_documents

translate = QCoreApplication.translate


def ask_and_save_template(parent: QWidget) -> None:
    """Ask for a file name and write the empty roster; say so where it can't be written."""
    title = translate("Households", "下載空白名冊")
    name = translate("Households", "空白住戶名冊.xlsx")
    chosen, _kind = QFileDialog.getSaveFileName(parent, title, in_documents(name), "Excel (*.xlsx)")
    if not chosen:
        return
    try:
        save_template(Path(chosen).with_suffix(".xlsx"))
    except DeskError as error:
        QMessageBox.warning(parent, title, error.sentence)
