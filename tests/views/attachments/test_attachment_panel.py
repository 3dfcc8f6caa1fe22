"""Attachments at the ticket: dropped, pasted, looked at, put aside; whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.services.intake.drafts_of import CHEN, a_draft
from tests.support.keyboard import type_text
from wuye_desk.domain.attachments import AttachmentKind
from wuye_desk.jobs import Jobs
from wuye_desk.services.attachments.attaching import attach
from wuye_desk.services.attachments.attachment_lines import AttachmentLine, FileToAttach
from wuye_desk.services.attachments.attachments import attachments
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.tickets.ticket_view import FormLine
from wuye_desk.services.tickets.tickets import ticket
from wuye_desk.views.attachments.attach_files import AttachFilesDialog
from wuye_desk.views.attachments.attachment_panel import AttachmentPanel
from wuye_desk.views.theme import Theme

COPY = Qt.DropAction.CopyAction
BUTTON, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def leak(desk: Desk) -> int:
    return register(desk, a_draft(desk)).ticket_id


@pytest.fixture
def panel(desk: Desk, leak: int, jobs: Jobs, theme: Theme, qtbot: QtBot, styled: None) -> AttachmentPanel:
    panel = AttachmentPanel(desk, jobs, theme)
    qtbot.addWidget(panel)
    panel.resize(480, 240)
    panel.show_ticket(ticket(desk, leak))
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "滲水.png"
    picture(QImage(40, 30, QImage.Format.Format_RGB32), Qt.GlobalColor.darkCyan).save(str(path))
    return path


def picture(image: QImage, color: Qt.GlobalColor) -> QImage:
    image.fill(color)
    return image


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[QMimeData]:
    mime = QMimeData()
    yield mime
    QGuiApplication.clipboard().clear()


def drop(widget: QWidget, mime: QMimeData) -> bool:
    """Drop this on a widget as the system does; return whether it was taken."""
    entering = QDragEnterEvent(QPoint(5, 5), COPY | Qt.DropAction.MoveAction, mime, BUTTON, NO_KEY)
    QApplication.sendEvent(widget, entering)
    if not entering.isAccepted():
        return False
    dropping = QDropEvent(QPointF(5, 5), COPY | Qt.DropAction.MoveAction, mime, BUTTON, NO_KEY)
    QApplication.sendEvent(widget, dropping)
    return dropping.dropAction() is COPY


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def dialog_of(panel: AttachmentPanel) -> AttachFilesDialog:
    (found,) = [one for one in panel.findChildren(AttachFilesDialog) if one.isVisible()]
    return found


def finish(panel: AttachmentPanel, jobs: Jobs) -> None:
    panel.copying.drain()
    jobs.drain()
    panel.copying.drain()


def shown(panel: AttachmentPanel) -> list[str]:
    return [str(panel.model.index(row, 0).data()) for row in range(panel.model.rowCount())]


def test_files_dropped_on_the_ticket_are_attached_with_enter(
    panel: AttachmentPanel, desk: Desk, leak: int, jobs: Jobs, photo: Path, qtbot: QtBot
) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    panel.take_drops_of(pane)
    assert panel.ui.empty_label.isVisible()
    assert drop(pane, files(photo))
    dialog = dialog_of(panel)
    assert dialog.ui.files_label.text() == "滲水.png"
    assert not dialog.ui.form_box.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    finish(panel, jobs)
    assert shown(panel) == ["滲水.png"]
    assert panel.ui.count_label.text() == "1 件"
    assert attachments(desk, leak)[0].kind is AttachmentKind.PHOTO
    assert photo.exists()


def test_a_scan_is_named_after_the_form_it_is_the_original_of(
    panel: AttachmentPanel, desk: Desk, leak: int, jobs: Jobs, tmp_path: Path
) -> None:
    scan = tmp_path / "掃描0001.pdf"
    scan.write_bytes(b"%PDF-1.4 not much of one")
    drop(panel, files(scan))
    dialog = dialog_of(panel)
    assert dialog.kinds.value is AttachmentKind.OTHER
    dialog.kinds.buttons[0].setFocus()
    QTest.keyClick(dialog.kinds.buttons[0], Qt.Key.Key_Space)
    assert dialog.ui.form_box.isVisible()
    assert dialog.ui.form_box.currentText() == "KF-01　住戶投訴處置表"
    type_text(dialog.ui.note_edit, "張先生已簽")
    dialog.ui.attach_button.setFocus()
    QTest.keyClick(dialog.ui.attach_button, Qt.Key.Key_Space)
    finish(panel, jobs)
    (line,) = attachments(desk, leak)
    assert (line.kind, line.form, line.note) == (AttachmentKind.SIGNED, "KF-01", "張先生已簽")
    assert panel.model.index(0, 1).data() == "簽回原件 KF-01"


def test_words_dragged_over_the_ticket_are_not_taken(panel: AttachmentPanel) -> None:
    mime = QMimeData()
    mime.setText("不是檔案")
    assert not drop(panel, mime)
    assert panel.findChildren(AttachFilesDialog) == []


def test_a_copied_picture_is_pasted_as_a_file(
    panel: AttachmentPanel, desk: Desk, leak: int, jobs: Jobs, clipboard: QMimeData
) -> None:
    clipboard.setImageData(picture(QImage(60, 20, QImage.Format.Format_RGB32), Qt.GlobalColor.red))
    QGuiApplication.clipboard().setMimeData(clipboard)
    panel.ui.paste_button.setFocus()
    QTest.keyClick(panel.ui.paste_button, Qt.Key.Key_Space)
    QTest.keyClick(dialog_of(panel), Qt.Key.Key_Return)
    finish(panel, jobs)
    (line,) = attachments(desk, leak)
    assert line.name == "截圖 2026-11-23 10.42.00.png"
    assert QImage(str(line.place)).width() == 60


def test_pasting_without_anything_copied_says_what_to_do(
    panel: AttachmentPanel, clipboard: QMimeData
) -> None:
    clipboard.setText("字")
    QGuiApplication.clipboard().setMimeData(clipboard)
    panel.paste()
    assert "剪貼簿裡沒有圖片或檔案" in problem(panel)


def problem(panel: AttachmentPanel) -> str:
    label = panel.ui.problem_layout.itemAt(0).widget()
    assert label is not None
    return label.accessibleName() if label.isVisible() else ""


def test_a_folder_is_refused_with_a_sentence_and_nothing_is_kept(
    panel: AttachmentPanel, desk: Desk, leak: int, jobs: Jobs, photo: Path
) -> None:
    drop(panel, files(photo, photo.parent))
    QTest.keyClick(dialog_of(panel), Qt.Key.Key_Return)
    finish(panel, jobs)
    assert "是資料夾" in problem(panel)
    assert attachments(desk, leak) == ()


def test_the_same_file_again_is_said_and_not_kept_twice(
    panel: AttachmentPanel, desk: Desk, leak: int, jobs: Jobs, photo: Path
) -> None:
    for _time in range(2):
        drop(panel, files(photo))
        QTest.keyClick(dialog_of(panel), Qt.Key.Key_Return)
        finish(panel, jobs)
    assert problem(panel) == "「滲水.png」已經附過，沒有再附一次。"
    assert len(attachments(desk, leak)) == 1


def test_a_large_copy_can_be_stopped_and_leaves_nothing(
    panel: AttachmentPanel, desk: Desk, leak: int, jobs: Jobs, tmp_path: Path
) -> None:
    large = tmp_path / "大.mp4"
    large.write_bytes(os.urandom(1024) * 1024 * 60)
    drop(panel, files(large))
    QTest.keyClick(dialog_of(panel), Qt.Key.Key_Return)
    assert panel.ui.progress_row.isVisible()
    QTest.keyClick(panel.ui.stop_button, Qt.Key.Key_Space)
    finish(panel, jobs)
    assert not panel.ui.progress_row.isVisible()
    assert attachments(desk, leak) == ()
    assert [path for path in (desk.store.folder / "attachments").rglob("*") if path.is_file()] == []


def test_a_call_is_saved_while_a_copy_waits(
    panel: AttachmentPanel, desk: Desk, jobs: Jobs, tmp_path: Path
) -> None:
    large = tmp_path / "大.mp4"
    large.write_bytes(os.urandom(1024) * 1024 * 30)
    drop(panel, files(large))
    QTest.keyClick(dialog_of(panel), Qt.Key.Key_Return)
    saved: list[object] = []
    draft = a_draft(desk, CHEN)
    jobs.run(panel, lambda _progress: register(desk, draft), saved.append, pytest.fail)
    jobs.drain()
    assert len(saved) == 1
    finish(panel, jobs)


def test_files_go_to_the_ticket_they_were_dropped_on(
    panel: AttachmentPanel, desk: Desk, leak: int, jobs: Jobs, photo: Path
) -> None:
    other = register(desk, a_draft(desk, CHEN)).ticket_id
    drop(panel, files(photo))
    dialog = dialog_of(panel)
    panel.show_ticket(ticket(desk, other))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    finish(panel, jobs)
    assert len(attachments(desk, leak)) == 1
    assert shown(panel) == []


def test_a_changed_file_is_marked(
    panel: AttachmentPanel, desk: Desk, leak: int, jobs: Jobs, photo: Path
) -> None:
    attach(desk, leak, [FileToAttach(photo)])
    place = attachments(desk, leak)[0].place
    place.chmod(0o600)
    place.write_bytes(place.read_bytes()[::-1])
    panel.refresh()
    finish(panel, jobs)
    assert panel.model.index(0, 2).data() == "檔案被改過"
    place.unlink()
    panel.refresh()
    assert panel.model.index(0, 2).data() == "檔案不在了"
    panel.chosen.look()
    assert "第二份備份" in problem(panel)


def test_enter_looks_at_a_picture(
    panel: AttachmentPanel, desk: Desk, leak: int, photo: Path, qtbot: QtBot
) -> None:
    attach(desk, leak, [FileToAttach(photo)])
    panel.refresh()
    asked: list[AttachmentLine] = []
    panel.preview_requested.connect(asked.append)
    panel.ui.attachment_table.setFocus()
    QTest.keyClick(panel.ui.attachment_table, Qt.Key.Key_Return)
    assert [line.name for line in asked] == ["滲水.png"]


def act(panel: AttachmentPanel, words: str) -> None:
    found: list[QAction] = [one for one in panel.menu.actions() if one.text() == words]
    found[0].trigger()


def test_one_attached_by_mistake_is_put_aside_with_a_reason(
    panel: AttachmentPanel, desk: Desk, leak: int, jobs: Jobs, photo: Path, qtbot: QtBot
) -> None:
    attach(desk, leak, [FileToAttach(photo)])
    panel.refresh()
    act(panel, "撤下（附錯了）…")
    (dialog,) = panel.findChildren(QInputDialog)
    dialog.setTextValue("是別家的照片")
    dialog.accept()
    jobs.drain()
    assert panel.model.index(0, 2).data() == "已撤下：是別家的照片"
    assert panel.ui.count_label.text() == "0 件"
    assert "撤下（附錯了）…" not in [one.text() for one in panel.menu.actions()]
    assert attachments(desk, leak)[0].place.exists()


def test_whoever_may_not_attach_is_told_who_may(
    panel: AttachmentPanel, desk: Desk, leak: int, photo: Path
) -> None:
    desk.person = None
    panel.show_ticket(ticket(desk, leak))
    assert not panel.ui.add_button.isEnabled()
    drop(panel, files(photo))
    assert problem(panel) == "請先選擇是誰在前臺。"


def test_the_form_printed_last_is_the_one_that_likely_comes_back_signed(
    photo: Path, now: datetime, qtbot: QtBot
) -> None:
    earlier = now - timedelta(days=1)
    forms = (
        FormLine("KF-01", "住戶投訴處置表　第 2 輪", 1, earlier),
        FormLine("KF-06", "非正常關閉報事(投訴)審批表", 1, now),
        FormLine("KF-03", "處理工作單", 0, None),
    )
    dialog = AttachFilesDialog([FileToAttach(photo)], forms)
    qtbot.addWidget(dialog)
    box = dialog.ui.form_box
    assert box.currentText() == "KF-06　非正常關閉報事(投訴)審批表"
    assert [box.itemText(place) for place in range(3)] == [
        "KF-01　住戶投訴處置表",
        "KF-02",
        "KF-03　處理工作單",
    ]
