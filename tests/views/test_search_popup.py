"""Global search: households as one types, arrow and Enter, Esc leaves the words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.support.keyboard import type_text
from wuye_desk.domain.vocabulary import CallerRelation
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import TicketDraft, register
from wuye_desk.views.search_popup import SearchPopup
from wuye_desk.views.theme import Theme


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    shown = QWidget()
    qtbot.addWidget(shown)
    layout = QVBoxLayout(shown)
    for _ in range(2):
        layout.addWidget(QLineEdit())
    shown.resize(700, 500)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(lambda: shown.isActiveWindow())
    return shown


@pytest.fixture
def edit(window: QWidget) -> QLineEdit:
    return window.findChildren(QLineEdit)[0]


@pytest.fixture
def popup(desk: Desk, jobs: Jobs, theme: Theme, window: QWidget, edit: QLineEdit) -> SearchPopup:
    made = SearchPopup(desk, jobs, theme, edit, window)
    edit.setFocus()
    return made


def lines(popup: SearchPopup) -> list[str]:
    model = popup.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.mark.parametrize("text", ["zds", "3-2-1201", "5678", "張德勝"])
def test_a_household_is_found_by_whatever_one_knows(
    qtbot: QtBot, popup: SearchPopup, edit: QLineEdit, text: str
) -> None:
    type_text(edit, text)
    assert popup.isVisible()
    assert "3棟2單元1201" in lines(popup)


def test_enter_opens_what_is_chosen(qtbot: QtBot, popup: SearchPopup, edit: QLineEdit) -> None:
    type_text(edit, "0703")
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    with qtbot.waitSignal(popup.household_requested):
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert not popup.isVisible()


def test_a_ticket_is_found_by_its_number_and_its_content(
    qtbot: QtBot, desk: Desk, jobs: Jobs, popup: SearchPopup, edit: QLineEdit
) -> None:
    draft = TicketDraft(content="主臥天花漏水，床邊地板已泡起", received_at=desk.now())
    draft.caller_relation = CallerRelation.ANONYMOUS
    kept = register(desk, draft)
    for text in (kept.number, "漏水"):
        edit.clear()
        type_text(edit, text)
        qtbot.waitUntil(lambda: kept.number in lines(popup))
    with qtbot.waitSignal(popup.ticket_requested) as told:
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert told.args == [kept.ticket_id]


def test_escape_puts_the_list_away_and_leaves_the_words(
    qtbot: QtBot, popup: SearchPopup, edit: QLineEdit
) -> None:
    qtbot.keyClicks(edit, "z")
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert edit.text() == "z"


def test_nothing_found_says_what_can_be_typed(qtbot: QtBot, popup: SearchPopup, edit: QLineEdit) -> None:
    qtbot.keyClicks(edit, "qqqq")
    assert popup.nothing_label.isVisible()
    assert "房號" in popup.nothing_label.text()


def test_leaving_the_field_puts_the_list_away(
    qtbot: QtBot, popup: SearchPopup, edit: QLineEdit, window: QWidget
) -> None:
    qtbot.keyClicks(edit, "z")
    window.findChildren(QLineEdit)[1].setFocus()
    assert not popup.isVisible()
