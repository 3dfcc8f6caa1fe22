"""The column of small pages beside the preview."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    QSizeF,
    Qt,
)
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from wuye_desk.views.printing.page_source import PageSource

WIDTH = 74
_NO_PARENT = QModelIndex()


class Thumbnails(QAbstractListModel):
    """One row for each page: its picture in small and 「第 n 頁」."""

    def __init__(self, line: QColor, ratio: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self._ratio = ratio
        self._source: PageSource | None = None
        self._sizes: list[QSizeF] = []
        self._pictures: dict[int, QPixmap] = {}

    def show_source(self, source: PageSource) -> None:
        """Show the pages of another document once it is open."""
        self._source = source
        source.opened.connect(self._take_sizes)
        source.page_ready.connect(self._take_picture)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """Return how many pages there are."""
        return 0 if parent.isValid() else len(self._sizes)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the page's name or its picture, an empty sheet until it is drawn."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("第 {page} 頁").format(page=index.row() + 1)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._pictures.get(index.row()) or self._framed(index.row(), None)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignHCenter
        return None

    def _take_sizes(self, sizes: list[QSizeF]) -> None:
        if self.sender() is not self._source:
            return
        self.beginResetModel()
        self._sizes = sizes
        self._pictures.clear()
        self.endResetModel()
        if self._source is not None:
            for page in range(len(sizes)):
                self._source.request(page, self._pixels, later=True)

    def _take_picture(self, page: int, width: int, picture: QImage) -> None:
        if self.sender() is self._source and width == self._pixels and page < len(self._sizes):
            self._pictures[page] = self._framed(page, picture)
            index = self.index(page)
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])

    @property
    def _pixels(self) -> int:
        """Return the width asked for: twice what is shown, so that hair lines survive the scaling."""
        return round(2 * WIDTH * self._ratio)

    def _framed(self, page: int, picture: QImage | None) -> QPixmap:
        """Return the page as a sheet with a thin line around it."""
        height = round(self._sizes[page].height() / self._sizes[page].width() * WIDTH)
        pixmap = QPixmap(QSize(WIDTH, height) * self._ratio)
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(Qt.GlobalColor.white)
        painter = QPainter(pixmap)
        if picture is not None:
            smooth = Qt.TransformationMode.SmoothTransformation
            painter.drawImage(QRect(0, 0, WIDTH, height), picture.scaledToWidth(self._pixels // 2, smooth))
        painter.setPen(self._line)
        painter.drawRect(0, 0, WIDTH - 1, height - 1)
        painter.end()
        return pixmap
