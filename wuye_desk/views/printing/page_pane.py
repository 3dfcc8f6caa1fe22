"""The pages of the preview: canvas, thumbnails, zoom, and which page is in sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, QSizeF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget

from wuye_desk.forms.ui_print_preview import Ui_PrintPreview
from wuye_desk.views.printing.page_canvas import FIT_PAGE, FIT_WIDTH, MARGIN, PageCanvas
from wuye_desk.views.printing.page_source import PageSource
from wuye_desk.views.printing.render_thread import RenderThread
from wuye_desk.views.printing.thumbnails import WIDTH, Thumbnails
from wuye_desk.views.theme import Theme

_PERCENTAGES = (50, 75, 100, 125, 150, 200)
_FIRST_PERCENTAGE, _LIFE_SIZE = 2, 4
"""Places in the list of zooms, after 頁寬 and 整頁."""


class PagePane(QObject):
    """Works the page area, the page list and the zoom of a preview's form."""

    def __init__(self, ui: Ui_PrintPreview, theme: Theme, thread: RenderThread, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self._thread = thread
        self._source: PageSource | None = None
        self._sizes: list[QSizeF] = []
        self._canvas = PageCanvas(theme)
        self._thumbnails = Thumbnails(theme.color("line_strong"), parent.devicePixelRatioF(), self)
        self._set_up()

    def show_document(self, pdf: bytes) -> None:
        """Show the pages of a document in place of those shown."""
        self.close()
        self._source = PageSource(pdf, self._thread, self)
        self._canvas.show_source(self._source)
        self._thumbnails.show_source(self._source)
        self._source.opened.connect(self._opened)
        self._source.open()

    def close(self) -> None:
        """Let the document go."""
        if self._source is not None:
            self._source.close()
            self._source = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the page area, and zoom with Ctrl and the wheel."""
        if event.type() is QEvent.Type.Resize:
            self._canvas.set_room(self._ui.page_area.viewport().size())
            self._show_page()
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._step_zoom(1 if event.angleDelta().y() > 0 else -1)
            return True
        return super().eventFilter(watched, event)

    def _set_up(self) -> None:
        ui = self._ui
        ui.page_area.setWidget(self._canvas)
        ui.page_area.viewport().installEventFilter(self)
        ui.page_area.verticalScrollBar().valueChanged.connect(self._show_page)
        ui.page_list.setModel(self._thumbnails)
        ui.page_list.setIconSize(QSize(WIDTH, round(WIDTH * 1.42)))
        ui.page_list.setGridSize(QSize(94, 136))
        ui.page_list.selectionModel().currentChanged.connect(lambda index: self._go_to(index.row()))
        ui.zoom_box.addItem(self.tr("頁寬"), FIT_WIDTH)
        ui.zoom_box.addItem(self.tr("整頁"), FIT_PAGE)
        for percent in _PERCENTAGES:
            ui.zoom_box.addItem(f"{percent} %", percent)
        ui.zoom_box.currentIndexChanged.connect(self._zoom)

    def _opened(self, sizes: list[QSizeF]) -> None:
        self._sizes = sizes
        self._show_page()

    def _zoom(self, index: int) -> None:
        self._canvas.set_zoom(self._ui.zoom_box.itemData(index))
        self._show_page()

    def _step_zoom(self, step: int) -> None:
        box = self._ui.zoom_box
        index = box.currentIndex()
        wanted = max(_FIRST_PERCENTAGE, index + step) if index >= _FIRST_PERCENTAGE else _LIFE_SIZE
        box.setCurrentIndex(min(wanted, box.count() - 1))

    def _go_to(self, page: int) -> None:
        if page >= 0 and page != self._page():
            self._ui.page_area.verticalScrollBar().setValue(self._canvas.page_rect(page).top() - MARGIN)

    def _page(self) -> int:
        middle = self._ui.page_area.viewport().height() // 3
        return self._canvas.page_at(self._ui.page_area.verticalScrollBar().value() + middle)

    def _show_page(self) -> None:
        """Say which page is in sight, and mark its thumbnail."""
        page, count = self._page(), self._thumbnails.rowCount()
        self._ui.page_label.setText(self._place(page) if count else "")
        index = self._thumbnails.index(page)
        if index.isValid() and self._ui.page_list.currentIndex().row() != page:
            self._ui.page_list.setCurrentIndex(index)

    def _place(self, page: int) -> str:
        """Return which page it is, of how many, and how its sheet lies."""
        across = page < len(self._sizes) and self._sizes[page].width() > self._sizes[page].height()
        lies = self.tr("橫向") if across else self.tr("直向")
        words = self.tr("第 {page} 頁，共 {pages} 頁　A4 {lies}")
        return words.format(page=page + 1, pages=self._thumbnails.rowCount(), lies=lies)
