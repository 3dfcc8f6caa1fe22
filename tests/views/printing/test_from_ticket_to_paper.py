"""The whole way: a registered ticket, its preview, a PDF on disk, the log, the mark the next time."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wuye_desk.domain.vocabulary import CallerRelation
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.intake.ticket_draft import TicketDraft
from wuye_desk.store.models import Printing
from wuye_desk.views.print_counter import PrintCounter
from wuye_desk.views.printing import print_preview
from wuye_desk.views.printing.print_preview import PrintPreview
from wuye_desk.views.theme import Theme


def preview_of(window: QWidget) -> PrintPreview | None:
    return next(iter(window.findChildren(PrintPreview)), None)


def test_a_ticket_is_previewed_saved_logged_and_marked_the_next_time(
    qtbot: QtBot, desk: Desk, jobs: Jobs, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = TicketDraft(
        received_at=desk.now(),
        caller_relation=CallerRelation.OUTSIDER,
        caller_name="過路人",
        content="大堂燈不亮。",
        demand="修好。",
    )
    ticket_id = register(desk, draft).ticket_id
    target = tmp_path / "表.pdf"
    monkeypatch.setattr(print_preview.QFileDialog, "getSaveFileName", lambda *_words: (str(target), ""))
    window = QWidget()
    qtbot.addWidget(window)
    counter = PrintCounter(desk, jobs, theme, window)
    window.show()

    counter.print_ticket(ticket_id)
    qtbot.waitUntil(lambda: preview_of(window) is not None)
    preview = preview_of(window)
    assert preview is not None
    assert not preview.job.reprint
    with qtbot.waitSignal(counter.logged):
        qtbot.mouseClick(preview.ui.save_button, Qt.MouseButton.LeftButton)
    assert target.read_bytes().startswith(b"%PDF")
    assert Printing.select().count() == 1
    qtbot.keyClick(preview, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: preview_of(window) is None)

    counter.print_ticket(ticket_id)
    qtbot.waitUntil(lambda: preview_of(window) is not None)
    again = preview_of(window)
    assert again is not None
    assert again.job.reprint
    assert "這次標補印" in again.ui.state_label.text()
    again.reject()
    counter.close()
