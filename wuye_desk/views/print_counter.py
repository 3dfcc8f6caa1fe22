"""From a wish to print to the preview: the form is made off the window's thread, printings are logged."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.views.theme import Theme

if TYPE_CHECKING:
    from wuye_desk.services.attachments.attachment_lines import AttachmentLine
    from wuye_desk.services.printing.print_job import PrintChoice, PrintJob
    from wuye_desk.views.printing.render_thread import RenderThread


class PrintCounter(QObject):
    """Opens the preview over the window; one render thread serves them all."""

    failed = Signal(object)
    logged = Signal()
    """A printing was kept in the log."""

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._theme, self._window = desk, jobs, theme, window
        self._thread: RenderThread | None = None

    def print_ticket(self, ticket_id: int) -> None:
        """Make the form a ticket goes round with and show it."""
        from wuye_desk.services.printing.print_job import PrintChoice

        self.print_form(ticket_id, PrintChoice())

    def print_form(self, ticket_id: int, choice: PrintChoice) -> None:
        """Make one of a ticket's forms and show it."""
        self.show_made(lambda: self._form(ticket_id, choice))

    def print_blanks(self) -> None:
        """Ask which blank forms are wanted and how many, number them and show them."""
        from wuye_desk.services.printing.blank_printing import blank_forms
        from wuye_desk.views.printing.blank_choice import BlankChoice

        dialog = BlankChoice(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(
            lambda code, count: self.show_made(lambda: blank_forms(self._desk, count, code))
        )
        dialog.open()

    def show_made(self, make: Callable[[], PrintJob]) -> None:
        """Make a document off the window's thread and show it before it is printed."""
        title = self.tr("正在排版")
        self._jobs.run(self, lambda _progress: make(), self._show, self.failed.emit, title)

    def _form(self, ticket_id: int, choice: PrintChoice) -> PrintJob:
        from wuye_desk.services.printing.printing import ticket_form

        return ticket_form(self._desk, ticket_id, choice)

    def _show(self, job: PrintJob) -> None:
        from wuye_desk.services.printing.printing import telling
        from wuye_desk.views.printing.print_preview import PrintPreview

        ticket_id = job.ticket_id
        preview = PrintPreview(
            job,
            self._theme,
            self._jobs,
            self._render_thread(),
            make=None if ticket_id is None else lambda choice: self._form(ticket_id, choice),
            telling=telling(self._desk, ticket_id).found_in if ticket_id is not None else lambda _text: (),
            parent=self._window,
        )
        preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        preview.printed.connect(self._log)
        preview.open()

    def preview_file(self, line: AttachmentLine) -> None:
        """Show an attachment, a picture or a PDF, in a window of its own."""
        from wuye_desk.views.attachments.attachment_preview import AttachmentPreview

        preview = AttachmentPreview(line, self._jobs, self._theme, self._render_thread(), self._window)
        preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        preview.show()

    def _render_thread(self) -> RenderThread:
        from wuye_desk.views.printing.render_thread import RenderThread

        if self._thread is None:
            self._thread = RenderThread(self)
        return self._thread

    def _log(self, job: PrintJob, copies: int, target: str) -> None:
        from wuye_desk.services.printing.printing import log_printing

        self._jobs.run(
            self,
            lambda _progress: log_printing(self._desk, job, copies, target),
            lambda _nothing: self.logged.emit(),
            self.failed.emit,
        )

    def close(self) -> None:
        """Let the render thread go."""
        if self._thread is not None:
            self._thread.close()
