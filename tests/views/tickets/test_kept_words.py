"""Esc in the recording dialog: nothing typed is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton

from tests.support.keyboard import type_text
from tests.views.tickets.at_the_page import open_ticket, record
from wuye_desk.domain.ticket import EventKind
from wuye_desk.views.tickets.tickets_page import TicketsPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wuye_desk.jobs import Jobs


def test_esc_without_a_word_closes_at_once(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    open_ticket(page, jobs, tickets["主臥漏水"])
    dialog = record(page, EventKind.NOTED)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_esc_keeps_what_was_typed_for_the_next_time(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    from PySide6.QtCore import QTimer

    open_ticket(page, jobs, tickets["主臥漏水"])
    dialog = record(page, EventKind.NOTED)
    type_text(dialog._form.editor("words").focusProxy(), "寫了一半")

    def keep() -> None:
        box = dialog.findChild(QMessageBox)
        assert box is not None
        button = next(one for one in box.buttons() if one.text().startswith("留著"))
        assert isinstance(button, QPushButton)
        button.click()

    QTimer.singleShot(0, keep)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    again = record(page, EventKind.NOTED)
    assert again is not dialog
    assert again._form.editor("words").value() == "寫了一半"
    assert not again.ui.kept_label.isHidden()
