"""待閱 as a person uses it: read, write, tick, several at once, by keys (篇2 5.3.2)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.services.intake.drafts_of import CHEN, WANG, ZHANG, a_draft
from tests.support.keyboard import type_text
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Channel
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.tickets.reading_list import to_read
from wuye_desk.services.tickets.tickets import ticket
from wuye_desk.views.duty.duty_page import READING, DutyPage
from wuye_desk.views.duty.reading_panel import ReadingPanel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wuye_desk.jobs import Jobs

Open = Callable[[Desk], DutyPage]


@pytest.fixture
def waiting(desk: Desk) -> list[int]:
    """Register three tickets that wait to be read, one of them a letter; return their ids."""
    letter = {"channel": Channel.LETTER, "letter_arrived_at": desk.now()}
    drafts = (a_draft(desk, ZHANG), a_draft(desk, CHEN, **letter), a_draft(desk, WANG))
    return [register(desk, draft).ticket_id for draft in drafts]


@pytest.fixture
def panel(head_desk: Desk, jobs: Jobs, waiting: list[int], open_page: Open) -> ReadingPanel:
    page = open_page(head_desk)
    page.show_tab(READING)
    jobs.drain()
    return page.reading_panel


def press(
    qtbot: QtBot,
    panel: ReadingPanel,
    key: Qt.Key,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    qtbot.keyClick(panel.ui.reading_table, key, keys)


def test_the_first_is_shown_with_its_words_and_enter_ticks_it_and_shows_the_next(
    qtbot: QtBot, head_desk: Desk, jobs: Jobs, panel: ReadingPanel, waiting: list[int]
) -> None:
    assert panel.ui.number_label.text() == "TS-202611-001"
    assert "床邊地板已泡起" in panel.ui.content_browser.toPlainText()
    assert "今天先止住滴水" in panel.ui.content_browser.toPlainText()
    with qtbot.waitSignal(panel.ticket_changed) as told:
        press(qtbot, panel, Qt.Key.Key_Return)
    assert told.args == [waiting[0]]
    jobs.drain()
    assert [line.ticket_id for line in to_read(head_desk)] == waiting[1:]
    assert panel.ui.number_label.text() == "TS-202611-002"
    assert panel.ui.reading_table.hasFocus()


def test_a_letter_asks_for_words_and_these_are_kept_with_it_篇1_1_3(
    qtbot: QtBot, head_desk: Desk, jobs: Jobs, panel: ReadingPanel, waiting: list[int]
) -> None:
    press(qtbot, panel, Qt.Key.Key_Down)
    assert "來函請寫" in panel.ui.words_caption.text()
    type_text(panel.ui.words_edit, "請三日內回函")
    qtbot.mouseClick(panel.ui.read_button, Qt.MouseButton.LeftButton)
    jobs.drain()
    (read,) = [one for one in ticket(head_desk, waiting[1]).events if one.kind is EventKind.READ]
    assert read.data["words"] == "請三日內回函"
    assert panel.ui.words_edit.toPlainText() == ""


def test_words_written_for_one_ticket_do_not_go_with_another(
    qtbot: QtBot, panel: ReadingPanel, waiting: list[int]
) -> None:
    type_text(panel.ui.words_edit, "請維修組今天到場")
    press(qtbot, panel, Qt.Key.Key_Down)
    assert panel.ui.words_edit.toPlainText() == ""
    press(qtbot, panel, Qt.Key.Key_Up)
    assert panel.ui.words_edit.toPlainText() == "請維修組今天到場"


def test_words_written_and_not_ticked_outlive_the_program(
    qtbot: QtBot, head_desk: Desk, jobs: Jobs, panel: ReadingPanel, open_page: Open
) -> None:
    type_text(panel.ui.words_edit, "請維修組今天到場")
    panel.hide()
    page = open_page(head_desk)
    page.show_tab(READING)
    jobs.drain()
    assert page.reading_panel.ui.words_edit.toPlainText() == "請維修組今天到場"
    press(qtbot, page.reading_panel, Qt.Key.Key_Return)
    jobs.drain()
    assert not list((head_desk.store.folder / "kept").glob("*.json"))


def test_several_are_ticked_at_once(
    qtbot: QtBot, head_desk: Desk, jobs: Jobs, panel: ReadingPanel, waiting: list[int]
) -> None:
    press(qtbot, panel, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert panel.ui.read_button.text() == "已閱 3 件"
    press(qtbot, panel, Qt.Key.Key_Return)
    jobs.drain()
    assert to_read(head_desk) == ()
    assert panel.ui.reading_stack.currentWidget() is panel.ui.empty_page
    assert panel.ui.empty_title.text() == "沒有等您閱覽的工作單"


def test_space_opens_the_ticket(qtbot: QtBot, panel: ReadingPanel, waiting: list[int]) -> None:
    with qtbot.waitSignal(panel.ticket_requested) as asked:
        press(qtbot, panel, Qt.Key.Key_Space)
    assert asked.args == [waiting[0]]


def test_words_of_a_resident_are_shown_as_he_said_them(
    desk: Desk, head_desk: Desk, jobs: Jobs, open_page: Open
) -> None:
    register(desk, a_draft(desk, content="<b>水</b> & 電\n第二行"))
    page = open_page(head_desk)
    page.show_tab(READING)
    jobs.drain()
    assert "<b>水</b> & 電\n第二行" in page.reading_panel.ui.content_browser.toPlainText()
