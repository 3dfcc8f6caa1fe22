"""匯出 Excel: asks where to, writes off the window's thread, says what was written and offers to open it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox

from wuye_desk.domain.errors import DeskError
from wuye_desk.views.folders import in_documents
from wuye_desk.views.reports.section import ReportSection

Write = Callable[[Path], int]
"""Writes the workbook and returns how many lines it has; OSError where the file cannot be written."""


def ask_and_export(section: ReportSection, title: str, name: str, write: Write) -> None:
    """Ask for a file of this name and write it; what goes wrong is the section's to tell."""
    chosen, _kind = QFileDialog.getSaveFileName(section, title, in_documents(name), "Excel (*.xlsx)")
    if chosen:
        path = Path(chosen)
        export(section, title, path if path.suffix else path.with_suffix(".xlsx"), write)


def export(section: ReportSection, title: str, path: Path, write: Write) -> None:
    """Write the workbook to this file."""
    section.jobs.run(
        section,
        lambda _progress: _written(write, path),
        lambda count: _tell(section, title, path, count),
        section.failed.emit,
        title=title,
    )


def _written(write: Write, path: Path) -> int:
    try:
        return write(path)
    except OSError as error:
        words = _tr("寫不了 {name}：請先關上打開它的程式，或換一個資料夾。")
        raise DeskError(words.format(name=path.name)) from error


def _tell(section: ReportSection, title: str, path: Path, count: int) -> None:
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, _tr("已存 {} 行。").format(count))
    box.setParent(section, box.windowFlags())
    box.setInformativeText(str(path))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    open_button = box.addButton(_tr("打開"), QMessageBox.ButtonRole.ActionRole)
    box.setDefaultButton(box.addButton(_tr("好"), QMessageBox.ButtonRole.AcceptRole))
    open_button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
    box.open()


def _tr(text: str) -> str:
    return QCoreApplication.translate("exporting", text)
