"""到期銷毀 as the 站長 uses it, by keys."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.services.intake.drafts_of import a_draft
from tests.services.tickets.happenings import happens
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.disposal import GONE
from wuye_desk.domain.ticket import EventKind
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.printing.print_job import PrintJob
from wuye_desk.store.models import Ticket
from wuye_desk.views.reports.disposal_section import DisposalSection
from wuye_desk.views.theme import Theme


def shown(desk: Desk, jobs: Jobs, theme: Theme, qtbot: QtBot) -> DisposalSection:
    section = DisposalSection(desk, jobs, theme)
    qtbot.addWidget(section)
    section.resize(1000, 600)
    with qtbot.waitExposed(section):
        section.show()
    section.activate()
    jobs.drain()
    return section


@pytest.fixture
def due(desk: Desk, head_desk: Desk, clock_hand: ClockHand) -> list[int]:
    ids = [register(desk, a_draft(desk)).ticket_id for _ in range(3)]
    for ticket_id in ids[:2]:
        happens(head_desk, ticket_id, EventKind.CANCELLED, reason="重複")
    clock_hand.advance(days=1100)
    return ids


def answer(section: DisposalSection, label: str) -> None:
    """Press a button of the question that was asked, by keys."""
    (box,) = section.findChildren(QMessageBox)
    assert "統計" in box.informativeText()
    button = next(one for one in box.findChildren(QPushButton) if one.text() == label)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_what_was_chosen_goes_and_the_rest_stays(
    head_desk: Desk, due: list[int], jobs: Jobs, theme: Theme, qtbot: QtBot
) -> None:
    section = shown(head_desk, jobs, theme, qtbot)
    ui = section.ui
    model = ui.due_table.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["銷毀", "銷毀"]
    assert not ui.dispose_button.isEnabled()
    ui.due_table.setFocus()
    QTest.keyClick(ui.due_table, Qt.Key.Key_Space)
    assert model.index(0, 0).data() == "留著"
    ui.witness_box.setFocus()
    QTest.keyClick(ui.witness_box, Qt.Key.Key_Down)
    assert "周建國" not in [ui.witness_box.itemText(place) for place in range(ui.witness_box.count())]
    ui.dispose_button.setFocus()
    QTest.keyClick(ui.dispose_button, Qt.Key.Key_Space)
    answer(section, "不銷毀")
    jobs.drain()
    assert GONE not in [row.content for row in Ticket.select()]
    qtbot.waitUntil(lambda: not section.findChildren(QMessageBox))
    QTest.keyClick(ui.dispose_button, Qt.Key.Key_Space)
    answer(section, "銷毀")
    jobs.drain()
    assert [row.id for row in Ticket.select() if row.content == GONE] == [due[1]]
    assert "已銷毀 1 件" in ui.done_label.text()
    assert model.rowCount() == 1


def test_all_are_chosen_or_none(
    head_desk: Desk, due: list[int], jobs: Jobs, theme: Theme, qtbot: QtBot
) -> None:
    ui = shown(head_desk, jobs, theme, qtbot).ui
    model = ui.due_table.model()
    assert len(due) > model.rowCount()
    for words, label in (("留著", "全選"), ("銷毀", "全不選")):
        ui.all_button.setFocus()
        QTest.keyClick(ui.all_button, Qt.Key.Key_Space)
        assert {model.index(row, 0).data() for row in range(model.rowCount())} == {words}
        assert ui.all_button.text() == label


def test_nothing_due_says_when_something_will_be(
    head_desk: Desk, jobs: Jobs, theme: Theme, qtbot: QtBot
) -> None:
    ui = shown(head_desk, jobs, theme, qtbot).ui
    assert ui.empty_label.isVisible()
    assert ui.empty_label.text() == "沒有到期的檔案。結案滿 3 年的會列在這裡。"
    assert not ui.due_table.isVisible()
    assert not ui.dispose_button.isEnabled()


def test_a_receptionist_is_told_who_may(
    desk: Desk, due: list[int], jobs: Jobs, theme: Theme, qtbot: QtBot
) -> None:
    section = shown(desk, jobs, theme, qtbot)
    ui = section.ui
    assert not ui.dispose_button.isEnabled()
    assert "站長" in ui.dispose_button.toolTip()
    assert "站長" in section.hint
    ui.due_table.setFocus()
    QTest.keyClick(ui.due_table, Qt.Key.Key_Space)
    assert len(due) == 3
    assert ui.due_table.model().index(0, 0).data() == "銷毀"


def test_the_list_to_sign_is_printed_of_what_is_ticked(
    head_desk: Desk, due: list[int], jobs: Jobs, theme: Theme, qtbot: QtBot
) -> None:
    section = shown(head_desk, jobs, theme, qtbot)
    ui = section.ui
    made: list[Callable[[], PrintJob]] = []
    section.print_requested.connect(made.append)
    ui.due_table.setFocus()
    QTest.keyClick(ui.due_table, Qt.Key.Key_Space)
    ui.list_button.setFocus()
    QTest.keyClick(ui.list_button, Qt.Key.Key_Space)
    words = "".join(page.extract_text() for page in PdfReader(io.BytesIO(made[0]().pdf)).pages)
    numbers = [Ticket.get_by_id(ticket_id).number for ticket_id in due[:2]]
    assert [number in words for number in numbers] == [False, True]
