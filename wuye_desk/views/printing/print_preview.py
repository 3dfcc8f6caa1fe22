"""打印預覽: the pages as they will come out, and the ways out: a printer, the system's dialog, a PDF file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSaveFile, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.forms.ui_print_preview import Ui_PrintPreview
from wuye_desk.jobs import Jobs
from wuye_desk.services.printing.print_job import PrintChoice, PrintJob
from wuye_desk.views.folders import in_documents
from wuye_desk.views.printing.copy_text import CopyText
from wuye_desk.views.printing.page_pane import PagePane
from wuye_desk.views.printing.page_range import wanted_pages
from wuye_desk.views.printing.print_run import PrintOrder, PrintRun
from wuye_desk.views.printing.render_thread import RenderThread
from wuye_desk.views.theme import Theme


def ask_for_path(parent: QWidget, name: str) -> str:
    """Ask where to save a PDF, in the documents folder by default; empty when cancelled."""
    path, _kind = QFileDialog.getSaveFileName(parent, "", in_documents(name), "PDF (*.pdf)")
    return path


class PrintPreview(QDialog):
    """Shows a PrintJob; make lets the choices in it be made anew, telling finds names left in a copy."""

    printed = Signal(object, int, str)
    """The PrintJob, how many copies, and where to: a printer or a file."""

    def __init__(
        self,
        job: PrintJob,
        theme: Theme,
        jobs: Jobs,
        thread: RenderThread,
        *,
        make: Callable[[PrintChoice], PrintJob] | None = None,
        telling: Callable[[str], tuple[str, ...]] = lambda _text: (),
        printers: Sequence[str] | None = None,
        ask_path: Callable[[QWidget, str], str] = ask_for_path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_PrintPreview()
        self.ui.setupUi(self)
        self._theme = theme
        self._jobs = jobs
        self._thread = thread
        self._make = make
        self._telling = telling
        self._ask_path = ask_path
        self._run: PrintRun | None = None
        self._sent_to = (1, "")
        self._pane = PagePane(self.ui, theme, thread, self)
        self.ui.progress_row.hide()
        self._set_up_printers(QPrinterInfo.availablePrinterNames() if printers is None else printers)
        self._set_up_icons()
        self._connect()
        self.show_job(job)

    @property
    def job(self) -> PrintJob:
        """Return what is shown."""
        return self._job

    def show_job(self, job: PrintJob) -> None:
        """Show another document, or the same made anew."""
        self._job = job
        self.setWindowTitle(self.tr("打印預覽　{number} {title}").format(number=job.number, title=job.title))
        self._pane.show_document(job.pdf)
        self._fill_choices()
        self._show_notices(job.warnings)

    def print_now(self) -> None:
        """Send the wanted pages to the chosen printer."""
        order = self._order()
        if order is not None:
            self._begin(order.printer).start(order)

    def save_pdf(self) -> None:
        """Save the document as a file the clerk names."""
        path = self._ask_path(self, self._job.file_name)
        if not path:
            return
        file = QSaveFile(path)
        written = file.open(QSaveFile.OpenModeFlag.WriteOnly) and file.write(self._job.pdf) >= 0
        if written and file.commit():
            self.ui.state_label.setText(self.tr("已存：{path}").format(path=path))
            self.printed.emit(self._job, 1, "PDF")
        else:
            self._show_notices(
                [self.tr("存不了 {path}：{reason}").format(path=path, reason=file.errorString())]
            )

    def reject(self) -> None:
        """Close; a print on its way is stopped first."""
        self._end()
        super().reject()

    def accept(self) -> None:
        """Close after printing."""
        self._end()
        super().accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the document go."""
        self._end()
        super().closeEvent(event)

    def _end(self) -> None:
        if self._run is not None:
            self._run.cancel()
            self._run = None
        self._pane.close()

    def _set_up_printers(self, printers: Sequence[str]) -> None:
        """Offer the printers there are; without one, saving the PDF is the way out."""
        self.ui.printer_box.addItems(list(printers))
        default = self.ui.printer_box.findText(QPrinterInfo.defaultPrinterName())
        self.ui.printer_box.setCurrentIndex(max(0, default))
        for widget in self._printer_widgets():
            widget.setVisible(bool(printers))
        self._no_printer = not printers
        if self._no_printer:
            self.ui.save_button.setProperty("primary", True)
            self.ui.save_button.setDefault(True)

    def _printer_widgets(self) -> tuple[QWidget, ...]:
        ui = self.ui
        copies = (ui.copies_label, ui.copies_spin, ui.range_label, ui.range_edit)
        return (ui.printer_box, *copies, ui.system_button, ui.print_button)

    def _set_up_icons(self) -> None:
        self.ui.print_button.setIcon(self._theme.icon("printer", "on_accent"))
        self.ui.save_button.setIcon(
            self._theme.icon("file-down", "on_accent" if self._no_printer else "text_2")
        )
        self.ui.notice_icon.setPixmap(self._theme.pixmap("triangle-alert", "soon"))

    def _connect(self) -> None:
        self.ui.print_button.clicked.connect(self.print_now)
        self.ui.save_button.clicked.connect(self.save_pdf)
        self.ui.system_button.clicked.connect(self._print_by_system)
        self.ui.stop_button.clicked.connect(self._stop)
        self.ui.edit_copy_button.clicked.connect(self._edit_copy)
        self.ui.reprint_check.clicked.connect(lambda on: self._remake(replace(self._job.choice, reprint=on)))
        self.ui.copy_box.activated.connect(self._choose_copy)

    def _fill_choices(self) -> None:
        """Show the choices of the job, and only those it has."""
        job, ui = self._job, self.ui
        is_copy = job.choice.hand_over is not None
        ui.reprint_check.setVisible(self._make is not None and job.ticket_id is not None and not is_copy)
        ui.reprint_check.setChecked(job.reprint)
        ui.copy_box.setVisible(bool(job.copies_offered))
        ui.copy_box.clear()
        ui.copy_box.addItem(self.tr("正本"), None)
        for offer in job.copies_offered:
            ui.copy_box.addItem(self.tr("副本：{name}").format(name=offer.department), offer.hand_over)
        ui.copy_box.setCurrentIndex(max(0, ui.copy_box.findData(job.choice.hand_over)))
        ui.edit_copy_button.setVisible(job.editable)
        ui.state_label.setText(self._history())

    def _history(self) -> str:
        if self._job.last_printed_at is None:
            return self.tr("第一次打印") if self._job.ticket_id is not None else ""
        words = self.tr("末次打印 {when}，這次標補印") if self._job.reprint else self.tr("末次打印 {when}")
        return words.format(when=f"{self._job.last_printed_at:%m-%d %H:%M}")

    def _show_notices(self, sentences: Sequence[str]) -> None:
        """Show what the clerk should know before printing."""
        shown = list(sentences)
        if self._no_printer:
            shown.append(self.tr("這臺電腦沒有裝打印機：先存成 PDF，到有打印機的電腦打印。"))
        if self._job.missing:
            words = self.tr("字庫沒有 {letters}，打出來是 〓，請手寫補上。")
            shown.append(words.format(letters=" ".join(sorted(self._job.missing))))
        self.ui.notice_label.setText("\n".join(shown))
        self.ui.notice_icon.setVisible(bool(shown))
        self.ui.notice_row.setVisible(bool(shown) or self._job.editable)

    def _choose_copy(self, index: int) -> None:
        chosen = self.ui.copy_box.itemData(index)
        self._remake(replace(self._job.choice, hand_over=chosen, content=None, demand=None))

    def _edit_copy(self) -> None:
        dialog = CopyText(self._job, self._telling, self)
        dialog.accepted.connect(lambda: self._use_texts(dialog))
        dialog.open()

    def _use_texts(self, dialog: CopyText) -> None:
        self._remake(replace(self._job.choice, content=dialog.content, demand=dialog.demand))

    def _remake(self, choice: PrintChoice) -> None:
        make = self._make
        if make is not None:
            self._jobs.run(self, lambda _progress: make(choice), self.show_job, self._not_made)

    def _not_made(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._show_notices([str(error)])

    def _order(self) -> PrintOrder | None:
        """Return what to print, or show what is wrong with the pages asked for."""
        try:
            pages = wanted_pages(self.ui.range_edit.text(), self._job.pages)
        except ValueError:
            sentence = self.tr("頁寫成 1-3, 5 這樣，最多到 {pages}。").format(pages=self._job.pages)
            self._show_notices([sentence])
            self.ui.range_edit.setFocus()
            return None
        return PrintOrder(
            pdf=self._job.pdf,
            title=f"{self._job.number} {self._job.title}",
            pages=pages,
            copies=self.ui.copies_spin.value(),
            both_sides=self._job.both_sides,
            printer=self.ui.printer_box.currentText(),
        )

    def _print_by_system(self) -> None:
        order = self._order()
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPrinterName(self.ui.printer_box.currentText())
        if order is not None and QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            self._begin(printer.printerName()).start_on(replace(order, copies=1), printer)

    def _begin(self, target: str) -> PrintRun:
        run = PrintRun(self._thread, self)
        copies = self.ui.copies_spin.value()
        run.moved.connect(self._moved)
        run.failed.connect(self._failed)
        run.finished.connect(self._finished)
        self._sent_to = (copies, target)
        self._run = run
        self._set_running(True)
        return run

    def _set_running(self, running: bool) -> None:
        self.ui.progress_bar.setRange(0, 0)
        self.ui.progress_row.setVisible(running)
        self.ui.tool_row.setEnabled(not running)

    def _moved(self, done: int, total: int) -> None:
        self.ui.progress_bar.setRange(0, total)
        self.ui.progress_bar.setValue(done)

    def _finished(self) -> None:
        self._run = None
        self.printed.emit(self._job, *self._sent_to)
        self.accept()

    def _failed(self, reason: str) -> None:
        self._run = None
        self._set_running(False)
        words = self.tr("沒有打印成：{reason}。看看打印機是否開著、有紙，再試一次，或存成 PDF。")
        self._show_notices([words.format(reason=reason)])

    def _stop(self) -> None:
        if self._run is not None:
            self._run.cancel()
            self._run = None
        self._set_running(False)
        self.ui.state_label.setText(self.tr("已停止"))
