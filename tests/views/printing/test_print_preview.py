from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from wuye_desk.domain.errors import DeskError
from wuye_desk.jobs import Jobs
from wuye_desk.services.printing.print_job import CopyOffer, PrintChoice, PrintJob
from wuye_desk.views.printing.page_source import PageSource
from wuye_desk.views.printing.print_preview import PrintPreview
from wuye_desk.views.printing.print_run import PrintOrder, PrintRun, lp_arguments
from wuye_desk.views.printing.render_thread import RenderThread
from wuye_desk.views.theme import Theme

Open = Callable[..., PrintPreview]


@pytest.fixture
def show(qtbot: QtBot, theme: Theme, jobs: Jobs, thread: RenderThread, job: PrintJob) -> Open:
    def opened(shown: PrintJob = job, **options: Any) -> PrintPreview:
        preview = PrintPreview(shown, theme, jobs, thread, **({"printers": ["前臺"]} | options))
        qtbot.addWidget(preview)
        preview.resize(900, 720)
        preview.show()
        qtbot.waitUntil(lambda: preview.ui.page_list.model().rowCount() == shown.pages)
        return preview

    return opened


def dark_pixels(widget: QWidget) -> int:
    image = widget.grab().toImage().scaledToWidth(200)
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixelColor(x, y).lightness() < 90 for x, y in points)


def test_the_pages_are_seen_with_a_thumbnail_each(qtbot: QtBot, show: Open) -> None:
    preview = show()
    qtbot.waitUntil(lambda: dark_pixels(preview.ui.page_area) > 200)
    assert preview.ui.page_list.model().index(2, 0).data() == "第 3 頁"
    assert preview.ui.page_label.text().startswith("第 1 頁，共 3 頁")


def test_a_page_at_rest_is_drawn_once(qtbot: QtBot, show: Open) -> None:
    preview = show()
    qtbot.waitUntil(lambda: dark_pixels(preview.ui.page_area) > 200)
    drawn = []
    source = preview.findChild(PageSource)
    source.page_ready.connect(lambda page, width, _picture: drawn.append((page, width)))
    for index in (4, 0, 1):
        preview.ui.zoom_box.setCurrentIndex(index)
        qtbot.wait(250)
    assert len(drawn) == len(set(drawn))


def test_a_thumbnail_leads_to_its_page(qtbot: QtBot, show: Open) -> None:
    preview = show()
    preview.ui.page_list.setFocus()
    qtbot.keyClick(preview.ui.page_list, Qt.Key.Key_End)
    assert preview.ui.page_label.text().startswith("第 3 頁")


def test_whole_page_is_smaller_than_page_width_and_200_percent_is_larger(show: Open) -> None:
    preview = show()
    heights = []
    for index in (1, 0, preview.ui.zoom_box.count() - 1):
        preview.ui.zoom_box.setCurrentIndex(index)
        heights.append(preview.ui.page_area.widget().height())
    assert heights == sorted(heights)
    assert heights[0] < heights[1] < heights[2]


def test_saving_writes_the_very_document_and_says_where(
    qtbot: QtBot, show: Open, job: PrintJob, tmp_path: Path
) -> None:
    asked = []
    target = tmp_path / "表.pdf"

    def ask(_parent: QWidget, name: str) -> str:
        asked.append(name)
        return str(target)

    preview = show(ask_path=ask)
    with qtbot.waitSignal(preview.printed) as printed:
        qtbot.mouseClick(preview.ui.save_button, Qt.MouseButton.LeftButton)
    assert asked == ["TS-202611-037 住戶投訴處置表.pdf"]
    assert target.read_bytes() == job.pdf
    assert printed.args == [job, 1, "PDF"]
    assert str(target) in preview.ui.state_label.text()


def test_a_file_that_cannot_be_written_is_said_and_nothing_is_logged(
    qtbot: QtBot, show: Open, tmp_path: Path
) -> None:
    preview = show(ask_path=lambda _parent, _name: str(tmp_path / "沒有" / "表.pdf"))
    with qtbot.assertNotEmitted(preview.printed):
        qtbot.mouseClick(preview.ui.save_button, Qt.MouseButton.LeftButton)
    assert "存不了" in preview.ui.notice_label.text()
    assert preview.ui.notice_row.isVisible()


def test_without_a_printer_saving_is_the_way_out_and_no_button_is_dead(show: Open) -> None:
    preview = show(printers=[])
    assert "沒有裝打印機" in preview.ui.notice_label.text()
    assert preview.ui.save_button.isDefault()
    for widget in (
        preview.ui.print_button,
        preview.ui.printer_box,
        preview.ui.copies_spin,
        preview.ui.system_button,
    ):
        assert not widget.isVisible()


def test_pages_that_are_not_there_are_not_printed(qtbot: QtBot, show: Open) -> None:
    preview = show()
    preview.activateWindow()
    qtbot.waitUntil(preview.isActiveWindow)
    qtbot.keyClicks(preview.ui.range_edit, "2-9")
    qtbot.keyClick(preview, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "最多到 3" in preview.ui.notice_label.text())
    assert preview.isVisible()
    assert QApplication.focusWidget() in (preview.ui.range_edit, None)


def test_escape_closes(qtbot: QtBot, show: Open) -> None:
    preview = show()
    qtbot.keyClick(preview, Qt.Key.Key_Escape)
    assert not preview.isVisible()


def test_a_character_no_font_has_is_told_before_printing(show: Open, job: PrintJob) -> None:
    preview = show(replace(job, missing=frozenset("😀")))
    assert "😀" in preview.ui.notice_label.text()


def test_the_mark_of_a_reprint_can_be_taken_off(qtbot: QtBot, show: Open, job: PrintJob) -> None:
    def make(choice: PrintChoice) -> PrintJob:
        return replace(job, reprint=bool(choice.reprint), choice=choice)

    preview = show(replace(job, reprint=True), make=make)
    assert preview.ui.reprint_check.isChecked()
    qtbot.mouseClick(preview.ui.reprint_check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: preview.job.choice.reprint is False)
    assert not preview.ui.reprint_check.isChecked()


def test_a_departments_copy_is_chosen_and_its_text_edited(qtbot: QtBot, show: Open, job: PrintJob) -> None:
    made = []

    def make(choice: PrintChoice) -> PrintJob:
        made.append(choice)
        content = "張先生家漏水" if choice.content is None else choice.content
        return replace(job, choice=choice, content=content, warnings=(), editable=True)

    offered = replace(job, copies_offered=(CopyOffer(1, "維修組"),))
    preview = show(offered, make=make, telling=lambda text: ("張先生",) if "張先生" in text else ())
    preview.ui.copy_box.setFocus()
    qtbot.keyClick(preview.ui.copy_box, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: preview.job.choice.hand_over == 1)
    assert preview.ui.edit_copy_button.isVisible()
    preview.ui.edit_copy_button.click()
    dialog = next(child for child in preview.children() if child.objectName() == "CopyText")
    assert "「張先生」" in dialog.ui.warning_label.text()
    dialog.ui.content_edit.setPlainText("住戶家漏水")
    assert not dialog.ui.warning_label.isVisible()
    qtbot.mouseClick(dialog.ui.use_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: preview.job.choice.content == "住戶家漏水")
    assert made[-1].hand_over == 1


def test_a_refusal_while_making_it_anew_is_shown(qtbot: QtBot, show: Open, job: PrintJob) -> None:
    def make(_choice: PrintChoice) -> PrintJob:
        raise DeskError("請先選擇是誰在前臺。")

    preview = show(job, make=make)
    qtbot.mouseClick(preview.ui.reprint_check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "請先選擇" in preview.ui.notice_label.text())


def test_printing_paints_the_wanted_pages_at_full_size(
    qtbot: QtBot, thread: RenderThread, job: PrintJob, tmp_path: Path
) -> None:
    target = tmp_path / "out.pdf"
    run = PrintRun(thread)
    moved = []
    run.moved.connect(lambda done, total: moved.append((done, total)))
    order = PrintOrder(pdf=job.pdf, title="表", pages=[1, 3], file=target)
    with qtbot.waitSignal(run.finished, timeout=20000):
        run.start(order)
    read = PdfReader(io.BytesIO(target.read_bytes()))
    assert len(read.pages) == 2
    assert [round(float(each) / 72 * 25.4) for each in read.pages[0].mediabox[2:]] == [210, 297]
    assert moved[-1] == (2, 2)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_refuses_is_said(
    qtbot: QtBot, thread: RenderThread, job: PrintJob, tmp_path: Path
) -> None:
    run = PrintRun(thread)
    order = PrintOrder(pdf=job.pdf, title="表", pages=[1], file=tmp_path / "沒有" / "out.pdf")
    with qtbot.waitSignal(run.failed, timeout=20000):
        run.start(order)


def test_cups_is_handed_copies_pages_and_sides(job: PrintJob) -> None:
    order = PrintOrder(pdf=job.pdf, title="表", pages=[1, 2], copies=2, both_sides=True, printer="前臺")
    words = " ".join(lp_arguments(order))
    assert words == "-d 前臺 -n 2 -t 表 -o media=A4 -o sides=two-sided-long-edge -P 1,2"
