"""What lies between the pages and the scroll bars of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget


class PageHolder(QWidget):
    """Gives the pages the whole room, and never less than they need at the least.

    It has no layout: with one the window would scroll as soon as a page has less than it would like, since
    wrapped sentences ask for the height of their best width.
    """

    def __init__(self, pages: QStackedWidget) -> None:
        super().__init__()
        self._pages = pages
        pages.setParent(self)

    def minimumSizeHint(self) -> QSize:
        """Return the least room of the pages."""
        return self._pages.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the pages fill the room."""
        super().resizeEvent(event)
        self._pages.resize(event.size())

    def event(self, event: QEvent) -> bool:
        """Pass on that a page needs more or less."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.setMinimumSize(self._pages.minimumSizeHint())
            self.updateGeometry()
        return super().event(event)
