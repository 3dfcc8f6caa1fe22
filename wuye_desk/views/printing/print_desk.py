"""Opens the preview of a form and keeps what was printed: the one way from a page to paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QInputDialog, QMessageBox, QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.print_job import PrintChoice, PrintJob
from wuye_desk.services.printing import MOST_BLANKS, blank_forms, log_printing, telling, ticket_form
from wuye_desk.views.printing.print_preview import PrintPreview, ask_for_path
from wuye_desk.views.printing.render_thread import RenderThread
from wuye_desk.views.theme import Theme


class PrintDesk(QObject):
    """Makes documents on the worker, shows them, and logs each printing; one for the whole program."""

    printed = Signal(object)
    """The id of the ticket whose form was printed; None for blanks."""

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        theme: Theme,
        *,
        printers: Sequence[str] | None = None,
        ask_path: Callable[[QWidget, str], str] = ask_for_path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._theme = theme
        self._printers = printers
        self._ask_path = ask_path
        self._thread = RenderThread(self)

    def open_ticket(self, ticket_id: int, parent: QWidget) -> None:
        """Show the 處置表 of a ticket over the parent."""
        make = partial(ticket_form, self._desk, ticket_id)
        self._make(parent, lambda: (make(), telling(self._desk, ticket_id).found_in), make)

    def open_blanks(self, parent: QWidget) -> None:
        """Ask how many blank sheets are wanted, number them and show them."""
        title, words = self.tr("空白處置表"), self.tr("印幾張？每張有自己的 KB 編號，背面是判定標準和時限。")
        count, wanted = QInputDialog.getInt(parent, title, words, 10, 1, MOST_BLANKS)
        if wanted:
            self._make(parent, lambda: (blank_forms(self._desk, count), lambda _text: ()), None)

    def close(self) -> None:
        """Let the render thread end."""
        self._thread.close()

    def _make(
        self,
        parent: QWidget,
        work: Callable[[], tuple[PrintJob, Callable[[str], tuple[str, ...]]]],
        make: Callable[[PrintChoice], PrintJob] | None,
    ) -> None:
        self._jobs.run(
            parent,
            lambda _progress: work(),
            lambda made: self._show(parent, *made, make),
            lambda error: self._failed(parent, error),
        )

    def _show(
        self,
        parent: QWidget,
        job: PrintJob,
        found_in: Callable[[str], tuple[str, ...]],
        make: Callable[[PrintChoice], PrintJob] | None,
    ) -> None:
        preview = PrintPreview(
            job,
            self._theme,
            self._jobs,
            self._thread,
            make=make,
            telling=found_in,
            printers=self._printers,
            ask_path=self._ask_path,
            parent=parent,
        )
        preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        preview.printed.connect(self._log)
        preview.open()

    def _log(self, job: PrintJob, copies: int, target: str) -> None:
        self._jobs.run(
            self,
            lambda _progress: log_printing(self._desk, job, copies, target),
            lambda _nothing: self.printed.emit(job.ticket_id),
            self._raise,
        )

    def _failed(self, parent: QWidget, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        QMessageBox.warning(parent, self.tr("打印"), str(error))

    def _raise(self, error: Exception) -> None:
        raise error
