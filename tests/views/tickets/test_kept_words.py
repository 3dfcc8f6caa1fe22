"""Esc in the recording dialog: nothing typed is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton

from tests.support.keyboard import type_text
from tests.support.tickets import add_event
from tests.views.asked import answer
from tests.views.tickets.at_the_page import dialog_of, open_ticket, record
from wuye_desk.domain.ticket import EventKind
from wuye_desk.services.intake.kept_words import KeptWords
from wuye_desk.views.tickets.record_event import RecordTarget
from wuye_desk.views.tickets.tickets_page import TicketsPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.support.clock_hand import ClockHand
    from wuye_desk.jobs import Jobs
    from wuye_desk.services.desk import Desk


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


def test_half_an_answer_of_one_department_is_not_proposed_for_another(
    page: TicketsPage, jobs: Jobs, desk: Desk, clock_hand: ClockHand, tickets: dict[str, int]
) -> None:
    ticket_id = tickets["主臥漏水"]
    for number, department in enumerate(("維修組", "保安部"), 1):
        given = {"department": department, "hand_over": number}
        add_event(desk.store, ticket_id, EventKind.HANDED_OVER, clock_hand(), **given)
    open_ticket(page, jobs, ticket_id)
    page.recorder.record(RecordTarget(ticket_id, EventKind.DEPARTMENT_ANSWERED, {"hand_over": 1}))
    dialog = dialog_of(page)
    type_text(dialog._form.editor("words").focusProxy(), "閥門已換")
    answer("留著，稍後再寫")
    dialog.reject()
    for number, expected in ((2, ""), (1, "閥門已換")):
        page.recorder.record(RecordTarget(ticket_id, EventKind.DEPARTMENT_ANSWERED, {"hand_over": number}))
        again = dialog_of(page)
        assert again._form.editor("words").value() == expected
        again.done(0)


def test_newer_words_go_to_disk_while_hands_type_on_without_a_rest(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, desk: Desk, tickets: dict[str, int]
) -> None:
    open_ticket(page, jobs, tickets["主臥漏水"])
    dialog = record(page, EventKind.NOTED)
    type_text(dialog._form.editor("words").focusProxy(), "寫了一半")
    answer("留著，稍後再寫")
    dialog.reject()
    again = record(page, EventKind.NOTED)
    kept = KeptWords(desk.store.folder / "kept")

    def newer_is_kept() -> bool:
        type_text(again._form.editor("words").focusProxy(), "新")
        return "新" in kept.find(tickets["主臥漏水"], EventKind.NOTED)["words"]

    qtbot.waitUntil(newer_is_kept, timeout=4000)
    again.done(0)
