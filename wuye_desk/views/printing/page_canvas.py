"""The pages one below the other on a grey ground, drawn where they are seen."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from PySide6.QtCore import QRect, QSize, QSizeF
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from wuye_desk.views.printing.page_source import PageSource, screen_scale
from wuye_desk.views.theme import Theme

MARGIN, GAP = 16, 16
FIT_WIDTH, FIT_PAGE = -1, -2
"""Zooms that follow the room there is; any other zoom is a percentage."""


class PageCanvas(QWidget):
    """Paints the pages of a PageSource and asks it for those in sight."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._source: PageSource | None = None
        self._sizes: list[QSizeF] = []
        self._pictures: dict[int, tuple[int, QImage]] = {}
        self._asked: set[tuple[int, int]] = set()
        self._zoom = FIT_WIDTH
        self._room = QSize(600, 800)
        self._shown: list[QSize] = []
        """Size of each page as it is drawn."""
        self._tops: list[int] = []
        self.setAccessibleName(self.tr("打印的頁"))

    def show_source(self, source: PageSource) -> None:
        """Show the pages of another document once it is open."""
        self._source = source
        self._pictures.clear()
        source.opened.connect(self._take_sizes)
        source.page_ready.connect(self._take_picture)

    def set_zoom(self, zoom: int) -> None:
        """Show the pages at a percentage, or fitted to the room."""
        self._zoom = zoom
        self._lay_out()

    def set_room(self, room: QSize) -> None:
        """Say how much of the canvas can be seen at once."""
        self._room = room
        self._lay_out()

    def page_rect(self, page: int) -> QRect:
        """Return where a page, from 0, stands on the canvas."""
        size = self._shown[page]
        return QRect((self.width() - size.width()) // 2, self._tops[page], size.width(), size.height())

    def page_at(self, y: int) -> int:
        """Return which page, from 0, stands at this height."""
        return max(0, bisect_right(self._tops, y) - 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw every page in sight, asking for a picture where there is none of this size."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), self._theme.color("desk"))
        in_sight = self.visibleRegion().boundingRect()
        for page in range(len(self._sizes)):
            rect = self.page_rect(page)
            if rect.intersects(event.rect()):
                self._draw_page(painter, page, rect)
            elif not rect.intersects(in_sight):
                self._let_go(page)

    def _let_go(self, page: int) -> None:
        """Forget a page that is out of sight, and what was asked of it."""
        self._pictures.pop(page, None)
        asked = {one for one in self._asked if one[0] == page}
        if asked and self._source is not None:
            self._source.forget(asked)
            self._asked -= asked

    def _draw_page(self, painter: QPainter, page: int, rect: QRect) -> None:
        painter.fillRect(rect.adjusted(-1, -1, 1, 1), self._theme.color("line_strong"))
        painter.fillRect(rect, self._theme.color("paper"))
        drawn_at, picture = self._pictures.get(page, (0, None))
        if picture is not None:
            painter.drawImage(rect, picture)
        width = self._pixel_width(page)
        if self._source is not None and drawn_at != width:
            self._asked.add((page, width))
            self._source.request(page, width)

    def _take_sizes(self, sizes: list[QSizeF]) -> None:
        if self.sender() is not self._source:
            return
        self._sizes = sizes
        self._lay_out()

    def _take_picture(self, page: int, width: int, picture: QImage) -> None:
        meant = self.sender() is self._source and page < len(self._sizes)
        if meant and width == self._pixel_width(page):
            self._pictures[page] = (width, picture)
            self.update(self.page_rect(page))

    def _pixel_width(self, page: int) -> int:
        return round(self._shown[page].width() * self.devicePixelRatioF())

    def _pixels(self, size: QSizeF) -> QSize:
        scale = self._scale(size)
        return QSize(round(size.width() * scale), round(size.height() * scale))

    def _scale(self, size: QSizeF) -> float:
        across = (self._room.width() - 2 * MARGIN) / size.width()
        if self._zoom == FIT_WIDTH:
            return max(0.1, across)
        if self._zoom == FIT_PAGE:
            return max(0.1, min(across, (self._room.height() - 2 * MARGIN) / size.height()))
        return screen_scale(self._zoom)

    def _lay_out(self) -> None:
        if self._source is not None:
            self._source.forget(self._asked)
            self._asked = set()
        self._shown = pages = [self._pixels(size) for size in self._sizes]
        self._tops = list(accumulate((page.height() + GAP for page in pages[:-1]), initial=MARGIN))
        width = max((page.width() for page in pages), default=0) + 2 * MARGIN
        height = sum(page.height() + GAP for page in pages) + 2 * MARGIN - GAP
        self.resize(max(width, self._room.width()), max(height, self._room.height()))
        self.update()
