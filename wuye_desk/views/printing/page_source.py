"""The pages of one PDF as pictures, drawn off the GUI thread when somebody looks at them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QSizeF, Signal
from PySide6.QtGui import QImage

from wuye_desk.views.printing.render_thread import POINTS_PER_INCH, RenderThread, Speaker, render_page


class PageSource(Speaker):
    """Opens a PDF on the render thread and answers with sizes and pictures."""

    opened = Signal(list)
    """Size of each page, QSizeF in points."""
    page_ready = Signal(int, int, QImage)
    """Page from 0, the width in pixels it was asked for, the picture."""

    def __init__(self, pdf: bytes, thread: RenderThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = thread
        self._document: Any = None
        self._wanted: set[tuple[int, int]] = set()
        self._pdf = pdf

    def open(self) -> None:
        """Begin: opened follows."""
        self._thread.submit(self._open)

    def request(self, page: int, width: int, *, later: bool = False) -> None:
        """Ask for a page of a width in pixels, once; page_ready follows, unless it is closed before.

        What is asked for later is drawn when nobody waits for anything else.
        """
        if not self.is_silent and (page, width) not in self._wanted:
            self._wanted.add((page, width))
            self._thread.submit(self._render, page, width, later=later)

    def forget(self, requests: set[tuple[int, int]]) -> None:
        """Leave undone what was asked for and is not yet begun: page and width, after another zoom."""
        self._wanted -= requests

    def close(self) -> None:
        """Forget the requests and close the document on its thread."""
        self._wanted.clear()
        self.silence()
        self._thread.submit(self._close)

    def _open(self) -> None:
        from pypdfium2 import PdfDocument

        self._document = PdfDocument(self._pdf)
        pages = [self._document[page] for page in range(len(self._document))]
        self.say(self.opened, [QSizeF(*page.get_size()) for page in pages])

    def _render(self, page: int, width: int) -> None:
        if (page, width) not in self._wanted or self._document is None:
            return
        shown = self._document[page]
        picture = render_page(shown, width / shown.get_width())
        self._wanted.discard((page, width))
        self.say(self.page_ready, page, width, picture)

    def _close(self) -> None:
        if self._document is not None:
            self._document.close()
            self._document = None


def screen_scale(percent: int) -> float:
    """Return the pixels for a point at a zoom, where 100 is life size on a screen of 96 dots to the inch."""
    return percent / 100 * 96 / POINTS_PER_INCH
