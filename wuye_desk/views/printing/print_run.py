"""Sends pages to a printer without holding the window: the PDF itself to CUPS, else pictures at 300 dpi."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QProcess, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from wuye_desk.views.printing.render_thread import POINTS_PER_INCH, RenderThread, Speaker, render_page

DOTS_PER_INCH = 300


@dataclass(frozen=True, kw_only=True)
class PrintOrder:
    """What is to be printed, and how."""

    pdf: bytes
    title: str
    pages: Sequence[int]
    """Page numbers from 1."""
    copies: int = 1
    both_sides: bool = False
    printer: str = ""
    """Name of an installed printer."""
    file: Path | None = None
    """Print into this file instead."""


class PrintRun(Speaker):
    """One order on its way to the printer; ends with finished or failed, unless it is cancelled."""

    moved = Signal(int, int)
    """Pages sent, of how many."""
    finished = Signal()
    failed = Signal(str)

    def __init__(self, thread: RenderThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = thread
        self._process: QProcess | None = None

    def start(self, order: PrintOrder) -> None:
        """Hand the PDF to CUPS where a printer of its is meant, else paint it."""
        if order.printer and shutil.which("lp"):
            self._hand_over(order)
        else:
            self._thread.submit(self._paint, order, None)

    def start_on(self, order: PrintOrder, printer: QPrinter) -> None:
        """Paint on a printer set up in the system's own dialog."""
        self._thread.submit(self._paint, order, printer)

    def cancel(self) -> None:
        """Stop after the page that is being sent, without another word."""
        self.silence()
        if self._process is not None:
            self._process.kill()

    def _hand_over(self, order: PrintOrder) -> None:
        self._process = QProcess(self)
        self._process.finished.connect(self._handed_over)
        self._process.errorOccurred.connect(self._not_started)
        self._process.start("lp", lp_arguments(order))
        self._process.write(QByteArray(order.pdf))
        self._process.closeWriteChannel()

    def _handed_over(self, code: int) -> None:
        if self._process is None or self.is_silent:
            return
        if code == 0:
            self.finished.emit()
        else:
            reason = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").strip()
            self.failed.emit(reason)

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and not self.is_silent:
            self.failed.emit("lp")

    def _paint(self, order: PrintOrder, printer: QPrinter | None) -> None:
        try:
            paint_pages(order, printer or set_up(order), self._sent)
        except (PrinterRefusedError, OSError, RuntimeError) as error:
            self.say(self.failed, str(error))
        else:
            self.say(self.finished)

    def _sent(self, done: int, total: int) -> bool:
        self.say(self.moved, done, total)
        return not self.is_silent


class PrinterRefusedError(Exception):
    """The printer does not take the job."""


def lp_arguments(order: PrintOrder) -> list[str]:
    """Return the arguments that make lp print an order from its standard input."""
    sides = "two-sided-long-edge" if order.both_sides else "one-sided"
    pages = ",".join(map(str, order.pages))
    options = ["-o", "media=A4", "-o", f"sides={sides}", "-P", pages]
    return ["-d", order.printer, "-n", str(order.copies), "-t", order.title, *options]


def set_up(order: PrintOrder) -> QPrinter:
    """Return the printer of an order: A4, whole sheet, 300 dpi."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if order.file is not None:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(order.file))
    else:
        printer.setPrinterName(order.printer)
    printer.setDocName(order.title)
    if order.both_sides:
        printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    if printer.supportsMultipleCopies():
        printer.setCopyCount(order.copies)
    return printer


def paint_pages(order: PrintOrder, printer: QPrinter, sent: Any) -> None:
    """Paint the pages of an order one after the other; sent(done, total) says whether to go on."""
    from pypdfium2 import PdfDocument

    printer.setResolution(DOTS_PER_INCH)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    document = PdfDocument(order.pdf)
    pages = list(order.pages) * (1 if printer.supportsMultipleCopies() else order.copies)
    painter = QPainter()
    try:
        for number, page in enumerate(pages):
            shown = document[page - 1]
            _turn(printer, shown.get_width() > shown.get_height())
            if not (painter.begin(printer) if number == 0 else printer.newPage()):
                raise PrinterRefusedError(printer.printerName() or printer.outputFileName())
            picture = render_page(shown, DOTS_PER_INCH / POINTS_PER_INCH, grey=True)
            painter.drawImage(printer.pageLayout().fullRectPixels(DOTS_PER_INCH), picture)
            if not sent(number + 1, len(pages)):
                printer.abort()
                return
    finally:
        if painter.isActive():
            painter.end()
        document.close()


def _turn(printer: QPrinter, landscape: bool) -> None:
    shape = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    printer.setPageOrientation(shape)
