"""A window that shows one attachment: a picture upright and fitted, a PDF page by page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from wuye_desk.forms.ui_attachment_preview import Ui_AttachmentPreview
from wuye_desk.jobs import Jobs
from wuye_desk.services.attachments.attachment_lines import AttachmentLine
from wuye_desk.views.attachments.attachment_columns import kind_words, state_words
from wuye_desk.views.printing.page_canvas import FIT_PAGE, FIT_WIDTH, PageCanvas
from wuye_desk.views.printing.page_source import PageSource
from wuye_desk.views.printing.render_thread import RenderThread
from wuye_desk.views.theme import Theme

_MOST_PIXELS = 6000
"""Of the longer side of a picture kept in memory: a scan larger than that is read smaller."""
_PERCENTAGES = (50, 100, 200)


def read_picture(path: str) -> QImage:
    """Return the picture upright, as its camera noted it was held; a null one where it cannot be read."""
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    longer = max(size.width(), size.height())
    if longer > _MOST_PIXELS:
        reader.setScaledSize(size * (_MOST_PIXELS / longer))
    return reader.read()


class FileSource(PageSource):
    """A PDF somebody brought: it may be broken or locked."""

    refused = Signal()
    """It cannot be opened."""

    def _open(self) -> None:
        from pypdfium2 import PdfiumError

        try:
            super()._open()
        except PdfiumError:
            self.say(self.refused)


class AttachmentPreview(QDialog):
    """Reads off the window's thread; Esc closes it."""

    def __init__(
        self,
        line: AttachmentLine,
        jobs: Jobs,
        theme: Theme,
        thread: RenderThread,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_AttachmentPreview()
        self.ui.setupUi(self)
        self._line, self._jobs, self._theme, self._thread = line, jobs, theme, thread
        self._picture = QImage()
        self._source: FileSource | None = None
        self.label = QLabel()
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.canvas = PageCanvas(theme)
        self.canvas.setAccessibleName(self.tr("附件的頁"))
        self._dress()
        self._begin()

    def _dress(self) -> None:
        ui, line = self.ui, self._line
        self.setWindowTitle(line.name)
        ui.name_label.setText(line.name)
        about = [kind_words(line), line.note, state_words(line)]
        ui.about_label.setText("　".join(part for part in about if part))
        ui.zoom_box.addItem(self.tr("頁寬") if line.is_pdf else self.tr("整張"), FIT_WIDTH)
        if line.is_pdf:
            ui.zoom_box.addItem(self.tr("整頁"), FIT_PAGE)
        for percent in _PERCENTAGES:
            ui.zoom_box.addItem(f"{percent} %", percent)
        ui.zoom_box.currentIndexChanged.connect(lambda _place: self._zoom())
        ui.open_button.setIcon(self._theme.icon("folder-open"))
        ui.open_button.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._line.place)))
        )
        ui.close_button.clicked.connect(self.close)
        self.finished.connect(self._let_go)
        ui.page_area.setWidget(self.canvas if line.is_pdf else self.label)
        ui.page_area.setWidgetResizable(not line.is_pdf)
        ui.page_area.viewport().installEventFilter(self)

    def _begin(self) -> None:
        path = self._line.place
        if self._line.is_pdf:
            self._jobs.run(self, lambda _progress: path.read_bytes(), self._show_pdf, self._show_problem)
        else:
            self._jobs.run(
                self, lambda _progress: read_picture(str(path)), self._show_picture, self._show_problem
            )

    def _show_pdf(self, data: bytes) -> None:
        self._source = FileSource(data, self._thread, self)
        self._source.refused.connect(lambda: self._say(self.tr("這個 PDF 打不開，可能已損壞或有密碼。")))
        self.canvas.show_source(self._source)
        self.canvas.set_room(self.ui.page_area.viewport().size())
        self._source.open()

    def _show_picture(self, picture: QImage) -> None:
        self._picture = picture
        if picture.isNull():
            self._say(self.tr("這張圖讀不出來，可能已損壞，或不是常見的格式。可以用系統程式打開試試。"))
        else:
            self._zoom()

    def _show_problem(self, error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        self._say(self.tr("檔案讀不出來，可能剛被移走。"))

    def _say(self, sentence: str) -> None:
        self.ui.page_area.takeWidget()
        self.label.setPixmap(QPixmap())
        self.label.setText(sentence)
        self.ui.page_area.setWidgetResizable(True)
        self.ui.page_area.setWidget(self.label)
        self.ui.zoom_box.setEnabled(False)

    def _zoom(self) -> None:
        zoom = int(self.ui.zoom_box.currentData())
        if self._line.is_pdf:
            self.canvas.set_zoom(zoom)
        elif not self._picture.isNull():
            self._show_scaled(zoom)

    def _show_scaled(self, zoom: int) -> None:
        """Show the picture no larger than the room, or at a percentage of its own pixels."""
        ratio = self.devicePixelRatioF()
        room = self.ui.page_area.viewport().size() * ratio
        size = self._picture.size()
        if zoom > 0:
            wanted = size * (zoom / 100)
        else:
            fitted = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
            wanted = size if size.width() <= room.width() and size.height() <= room.height() else fitted
        self.label.setPixmap(self._scaled(wanted, ratio))
        self.label.setMinimumSize(wanted / ratio if zoom > 0 else QSize(0, 0))

    def _scaled(self, wanted: QSize, ratio: float) -> QPixmap:
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        pixmap = QPixmap.fromImage(self._picture.scaled(wanted, keep, smooth))
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit picture and pages to the window's size."""
        if event.type() is QEvent.Type.Resize:
            self.canvas.set_room(self.ui.page_area.viewport().size())
            if not self._line.is_pdf:
                self._zoom()
        return super().eventFilter(watched, event)

    def _let_go(self) -> None:
        if self._source is not None:
            self._source.close()
            self._source = None
