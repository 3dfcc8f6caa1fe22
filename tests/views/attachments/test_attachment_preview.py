"""The preview: pictures upright and fitted, PDFs page by page, what cannot be read said."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.services.intake.drafts_of import a_draft
from wuye_desk.jobs import Jobs
from wuye_desk.services.attachments.attaching import attach
from wuye_desk.services.attachments.attachment_lines import FileToAttach
from wuye_desk.services.attachments.attachments import attachments
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.views.attachments.attachment_preview import AttachmentPreview, read_picture
from wuye_desk.views.print_counter import PrintCounter
from wuye_desk.views.printing.render_thread import RenderThread
from wuye_desk.views.theme import Theme

Opened = Callable[[str, bytes], AttachmentPreview]
_TURNED_RIGHT = 6


@pytest.fixture
def thread(qapp: object) -> Iterator[RenderThread]:
    running = RenderThread()
    yield running
    running.close()


@pytest.fixture
def opened(
    desk: Desk, jobs: Jobs, theme: Theme, thread: RenderThread, qtbot: QtBot, tmp_path: Path
) -> Opened:
    leak = register(desk, a_draft(desk)).ticket_id

    def make(name: str, data: bytes) -> AttachmentPreview:
        (tmp_path / name).write_bytes(data)
        attach(desk, leak, [FileToAttach(tmp_path / name)])
        window = AttachmentPreview(attachments(desk, leak)[0], jobs, theme, thread)
        qtbot.addWidget(window)
        window.resize(400, 400)
        with qtbot.waitExposed(window):
            window.show()
        jobs.drain()
        return window

    return make


def jpeg(width: int, height: int, orientation: int = 1) -> bytes:
    image = Image.new("RGB", (width, height), "teal")
    exif = Image.Exif()
    exif[0x0112] = orientation
    target = io.BytesIO()
    image.save(target, "JPEG", exif=exif)
    return target.getvalue()


def pdf(pages: int) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    target = io.BytesIO()
    canvas = Canvas(target)
    for page in range(pages):
        canvas.drawString(100, 700, f"page {page}")
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def test_a_photo_stands_as_the_camera_was_held_and_fits_the_window(opened: Opened) -> None:
    window = opened("橫拍.jpg", jpeg(1200, 600, _TURNED_RIGHT))
    shown = window.label.pixmap()
    assert shown.height() > shown.width()
    assert shown.height() <= window.ui.page_area.viewport().height() * window.devicePixelRatioF()


def test_a_small_picture_is_not_blown_up_unless_asked(opened: Opened) -> None:
    window = opened("小.jpg", jpeg(40, 30))
    assert window.label.pixmap().width() == 40
    window.ui.zoom_box.setFocus()
    for _step in range(3):
        QTest.keyClick(window.ui.zoom_box, Qt.Key.Key_Down)
    assert window.label.pixmap().width() == 80


def test_a_huge_scan_is_read_smaller(tmp_path: Path) -> None:
    path = tmp_path / "大.png"
    Image.new("1", (12000, 100)).save(path)
    assert read_picture(str(path)).width() == 6000


def test_the_ending_of_the_name_is_not_believed(opened: Opened) -> None:
    window = opened("其實是.png", jpeg(40, 30))
    assert window.label.pixmap().width() == 40


def test_a_picture_that_is_none_is_said(opened: Opened) -> None:
    window = opened("壞.jpg", b"not a picture")
    assert "讀不出來" in window.label.text()


def test_the_pages_of_a_pdf_are_drawn(opened: Opened, qtbot: QtBot) -> None:
    window = opened("函.pdf", pdf(3))
    qtbot.waitUntil(lambda: window.canvas.height() > 1000)
    qtbot.waitUntil(lambda: bool(window.canvas._pictures))


def test_a_broken_pdf_is_said(opened: Opened, qtbot: QtBot) -> None:
    window = opened("壞.pdf", b"%PDF-1.4 broken")
    qtbot.waitUntil(lambda: "打不開" in window.label.text())
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_the_window_shows_an_attachment_on_the_thread_that_draws_its_prints(
    desk: Desk, jobs: Jobs, theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    counter = PrintCounter(desk, jobs, theme, window)
    leak = register(desk, a_draft(desk)).ticket_id
    (tmp_path / "函.pdf").write_bytes(pdf(1))
    attach(desk, leak, [FileToAttach(tmp_path / "函.pdf")])
    counter.preview_file(attachments(desk, leak)[0])
    (preview,) = window.findChildren(AttachmentPreview)
    jobs.drain()
    qtbot.waitUntil(lambda: bool(preview.canvas._pictures))
    preview.close()
    counter.close()
