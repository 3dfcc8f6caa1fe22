"""The attachments of the ticket shown: dropped, chosen or pasted; looked at, copied out, put aside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.permissions import Action
from wuye_desk.forms.ui_attachment_panel import Ui_AttachmentPanel
from wuye_desk.jobs import Jobs
from wuye_desk.services.attachments.attachment_lines import Attached, AttachmentLine, FileToAttach
from wuye_desk.services.attachments.attachments import attachments
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.ticket_view import TicketView
from wuye_desk.views.attachments.attach_files import AttachFilesDialog
from wuye_desk.views.attachments.attachment_actions import AttachmentActions
from wuye_desk.views.attachments.attachment_columns import attachment_columns
from wuye_desk.views.attachments.attachment_copying import AttachmentCopying
from wuye_desk.views.attachments.dropped_files import can_attach, files_in
from wuye_desk.views.folders import in_documents
from wuye_desk.views.permitted import permit
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.problem_label import ProblemLabel
from wuye_desk.views.widgets.tables import DataclassTableModel, prepare_table, set_widths

_ROWS_SEEN = 4


class AttachmentPanel(QFrame):
    """Files may be dropped on the panel and on every widget given to take_drops_of()."""

    preview_requested = Signal(object)
    """An AttachmentLine that is a picture or a PDF."""
    changed = Signal(int)
    """The ticket of which something was attached or put aside."""

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AttachmentPanel()
        self.ui.setupUi(self)
        self._desk, self._jobs, self._theme = desk, jobs, theme
        self._view: TicketView | None = None
        self._pictures = QTemporaryDir()
        self.copying = AttachmentCopying(desk, jobs, self)
        self.model: DataclassTableModel[AttachmentLine] = DataclassTableModel(
            attachment_columns(desk.now), lambda line: line.id, self
        )
        self.chosen = AttachmentActions(desk, jobs, theme, self)
        self.menu = self.chosen.menu
        self._problem = ProblemLabel(theme)
        self._dress()
        self._wire()

    def _dress(self) -> None:
        ui, theme = self.ui, self._theme
        ui.problem_layout.addWidget(self._problem)
        table = ui.attachment_table
        table.setModel(self.model)
        prepare_table(table, theme, "row_dense")
        set_widths(table, self.model.columns)
        table.horizontalHeader().hide()
        ui.add_button.setIcon(theme.icon("paperclip", "accent"))
        ui.paste_button.setIcon(theme.icon("clipboard-check", "accent"))
        ui.more_button.setMenu(self.menu)
        ui.more_button.setProperty("menu", True)
        ui.progress_row.hide()
        for button in (ui.add_button, ui.paste_button, ui.more_button):
            button.setAccessibleName(button.text())

    def _wire(self) -> None:
        ui = self.ui
        ui.add_button.clicked.connect(self.choose_files)
        ui.paste_button.clicked.connect(self.paste)
        ui.stop_button.clicked.connect(self.copying.stop)
        ui.attachment_table.activated.connect(lambda _index: self.chosen.look())
        ui.attachment_table.customContextMenuRequested.connect(self._open_menu)
        ui.attachment_table.selectionModel().currentRowChanged.connect(lambda *_: self._fill_menu())
        self.copying.moved.connect(self._show_progress)
        self.copying.ended.connect(ui.progress_row.hide)
        self.copying.attached.connect(self._attached)
        self.copying.failed.connect(self._fail)
        self.chosen.begun.connect(lambda: self._problem.show_problem(""))
        self.chosen.failed.connect(self._fail)
        self.chosen.preview_requested.connect(self.preview_requested)
        self.chosen.changed.connect(self._told)
        self.take_drops_of(self)

    def take_drops_of(self, widget: QWidget) -> None:
        """Attach what is dropped on this widget, and paste there with Ctrl+Shift+V."""
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)
        if widget is not self:
            keys = QShortcut(QKeySequence("Ctrl+Shift+V"), widget)
            keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            keys.activated.connect(self.paste)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files and pictures dragged over a widget, and nothing else."""
        if isinstance(event, QDropEvent) and event.type() in _DRAGS and self._view is not None:
            if not can_attach(event.mimeData()):
                return False
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            if event.type() == QEvent.Type.Drop:
                self._try(lambda: self.ask(self._files(event)))
            return True
        return super().eventFilter(watched, event)

    def _files(self, event: QDropEvent) -> list[FileToAttach]:
        return files_in(event.mimeData(), Path(self._pictures.path()), self._desk.now())

    @property
    def lines(self) -> tuple[AttachmentLine, ...]:
        """Return the attachments shown."""
        return tuple(self.model.rows)

    def show_ticket(self, view: TicketView | None) -> None:
        """Show the attachments of this ticket."""
        if self._view is None or view is None or self._view.id != view.id:
            self._problem.show_problem("")
        self._view = view
        permit(self._desk, {self.ui.add_button: Action.ATTACH, self.ui.paste_button: Action.ATTACH})
        self.refresh()

    def refresh(self) -> None:
        """Read them again, and look at the bytes of their files."""
        self._show(() if self._view is None else attachments(self._desk, self._view.id))
        lines = self.lines
        if lines:
            self.copying.look_through(lines, self._show_checked, self._fail)

    def _show_checked(self, lines: tuple[AttachmentLine, ...]) -> None:
        if [line.id for line in lines] == [line.id for line in self.lines]:
            self._show(lines)

    def _show(self, lines: Sequence[AttachmentLine]) -> None:
        ui = self.ui
        self.model.show_rows(lines)
        kept = sum(line.removed_at is None for line in lines)
        ui.count_label.setText(self.tr("{0} 件").format(kept) if lines else "")
        ui.empty_label.setVisible(not lines)
        table = ui.attachment_table
        table.setVisible(bool(lines))
        row = table.verticalHeader().defaultSectionSize()
        table.setFixedHeight(row * min(len(lines), _ROWS_SEEN) + 2)
        if lines and not table.currentIndex().isValid():
            table.setCurrentIndex(self.model.index(0, 0))
        self._fill_menu()

    def _current(self) -> AttachmentLine | None:
        index: QModelIndex = self.ui.attachment_table.currentIndex()
        return self.model.row(index) if index.isValid() else None

    def _fill_menu(self) -> None:
        line = self._current()
        self.chosen.choose(line)
        self.ui.more_button.setVisible(line is not None)

    def _open_menu(self, place: QPoint) -> None:
        if self.ui.attachment_table.indexAt(place).isValid():
            self.menu.popup(self.ui.attachment_table.viewport().mapToGlobal(place))

    def choose_files(self) -> None:
        """Ask for files."""
        names, _filter = QFileDialog.getOpenFileNames(self, self.tr("加附件"), in_documents())
        if names:
            self._try(lambda: self.ask([FileToAttach(Path(name)) for name in names]))

    def paste(self) -> None:
        """Attach the picture or the files that were copied last."""
        clipboard, folder = QGuiApplication.clipboard(), Path(self._pictures.path())
        self._try(lambda: self.ask(files_in(clipboard.mimeData(), folder, self._desk.now())))

    def ask(self, files: Sequence[FileToAttach]) -> None:
        """Ask what these files are, then attach them to the ticket shown now."""
        if self._view is None:
            return
        self._desk.require(Action.ATTACH)
        if self.copying.busy:
            raise DeskError(self.tr("還在複製上一批檔案，請稍等，或先停下。"))
        ticket_id = self._view.id
        dialog = AttachFilesDialog(files, self._view.forms, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._start(ticket_id, dialog))
        dialog.open()

    def _start(self, ticket_id: int, dialog: AttachFilesDialog) -> None:
        self._problem.show_problem("")
        self.ui.progress_bar.setRange(0, 0)
        self.ui.progress_row.show()
        self.copying.start(ticket_id, dialog.files, dialog.about)

    def _show_progress(self, done: int, total: int) -> None:
        self.ui.progress_bar.setRange(0, total)
        self.ui.progress_bar.setValue(done)

    def _attached(self, ticket_id: int, done: Attached) -> None:
        if done.known:
            names = self.tr("、").join(f"「{name}」" for name in done.known)
            self._problem.show_problem(self.tr("{names}已經附過，沒有再附一次。").format(names=names))
        self._told(ticket_id)

    def _told(self, ticket_id: int) -> None:
        if self._view is not None and self._view.id == ticket_id:
            self.refresh()
        self.changed.emit(ticket_id)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._problem.show_problem(error.sentence)

    def _try(self, act: Callable[[], None]) -> None:
        self._problem.show_problem("")
        try:
            act()
        except DeskError as error:
            self._fail(error)


_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)
