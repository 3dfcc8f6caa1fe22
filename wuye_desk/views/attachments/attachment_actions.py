"""What can be done with the chosen attachment: looked at, opened, copied out, put aside."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMenu, QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.jobs import Jobs
from wuye_desk.services.attachments.attaching import set_aside
from wuye_desk.services.attachments.attachment_lines import AttachmentLine
from wuye_desk.services.attachments.attachments import open_path, save_copy
from wuye_desk.services.desk import Desk
from wuye_desk.views.folders import in_documents
from wuye_desk.views.theme import Theme


class AttachmentActions(QObject):
    """Keeps the menu of the chosen attachment and does what is chosen in it."""

    begun = Signal()
    """Something new is tried: what was said of the last thing is past."""
    failed = Signal(object)
    preview_requested = Signal(object)
    """An AttachmentLine that is a picture or a PDF."""
    changed = Signal(int)
    """The ticket of which something was put aside."""

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._theme, self._window = desk, jobs, theme, parent
        self._line: AttachmentLine | None = None
        self.menu = QMenu(parent)

    def choose(self, line: AttachmentLine | None) -> None:
        """Offer what can be done with this one."""
        self._line = line
        self.menu.clear()
        if line is None:
            return
        if line.is_image or line.is_pdf:
            self._add("eye", self.tr("預覽"), self.look)
        self._add("folder-open", self.tr("用系統程式打開"), self.open_outside)
        self._add("download", self.tr("另存一份…"), self.save_copy)
        if line.removed_at is None:
            self._add("undo-2", self.tr("撤下（附錯了）…"), self.put_aside)

    def _add(self, icon: str, words: str, act: Callable[[], None]) -> None:
        self.menu.addAction(self._theme.icon(icon), words).triggered.connect(lambda: act())

    def _try(self, act: Callable[[], None]) -> None:
        self.begun.emit()
        try:
            act()
        except DeskError as error:
            self.failed.emit(error)

    def look(self) -> None:
        """Show the chosen one: in the program where it can, else by the system."""
        line = self._line
        if line is None:
            return
        if line.is_image or line.is_pdf:
            self._try(lambda: self._ask_preview(line))
        else:
            self.open_outside()

    def _ask_preview(self, line: AttachmentLine) -> None:
        open_path(self._desk, line.id)
        self.preview_requested.emit(line)

    def open_outside(self) -> None:
        """Have the system open the chosen one."""
        line = self._line
        if line is not None:
            self._try(lambda: self._open(line.id))

    def _open(self, number: int) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(open_path(self._desk, number)))):
            raise DeskError(self.tr("系統沒有能打開這種檔案的程式。可以先另存一份。"))

    def save_copy(self) -> None:
        """Ask where a copy of the chosen one is to go."""
        line = self._line
        if line is None:
            return
        name, _filter = QFileDialog.getSaveFileName(
            self._window, self.tr("另存一份"), in_documents(line.name)
        )
        if name:
            self.begun.emit()
            self._jobs.run(
                self,
                lambda _progress: save_copy(self._desk, line.id, Path(name)),
                lambda _nothing: None,
                self.failed.emit,
                self.tr("正在另存附件"),
            )

    def put_aside(self) -> None:
        """Ask why the chosen one is put aside."""
        line = self._line
        if line is None:
            return
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("撤下附件"))
        dialog.setLabelText(
            self.tr("為什麼撤下「{name}」？檔案留著，記在變更記錄裡。").format(name=line.name)
        )
        dialog.setOkButtonText(self.tr("撤下"))
        dialog.setCancelButtonText(self.tr("不撤了"))
        dialog.textValueSelected.connect(lambda reason: self._put_aside(line, reason))
        dialog.open()

    def _put_aside(self, line: AttachmentLine, reason: str) -> None:
        self.begun.emit()
        self._jobs.run(
            self,
            lambda _progress: set_aside(self._desk, line.id, reason),
            lambda _nothing: self.changed.emit(line.ticket_id),
            self.failed.emit,
        )
