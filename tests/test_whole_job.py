"""The whole job by keys alone: from an empty folder and a roster to a printed 《住戶投訴處置表》."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.support.clock_hand import ClockHand
from tests.support.keyboard import type_text
from tests.views.intake.hands import CONTROL, Key, compose, dialog_in_front, focused, keys, press, tab_to
from wuye_desk import app as program_module
from wuye_desk.app import Program
from wuye_desk.domain.vocabulary import ClockId, Criterion
from wuye_desk.views.board.board_columns import Column
from wuye_desk.views.board.board_page import BoardPage
from wuye_desk.views.first_start import FirstStart
from wuye_desk.views.households.roster_import import RosterImportDialog
from wuye_desk.views.intake.deadline_model import NAME
from wuye_desk.views.intake.intake_page import IntakePage
from wuye_desk.views.printing.print_preview import PrintPreview
from wuye_desk.views.recovery_window import RecoveryWindow
from wuye_desk.views.tickets.tickets_page import TicketsPage

WORDS = "樓道噴淋頭在噴水，維修的人在電話裡罵人"


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    """Write a roster as stations keep them: a title, a note beside it, two owners, numbers for phones."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    sheet.title = "住戶名冊"
    sheet.append(["錦湖花園住戶名冊（2026年10月）"])
    sheet.append(["樓棟", "單元", "房號", "業主姓名", "聯繫電話", "建築面積", None, "說明"])
    sheet.append([3, 2, 1201, "張德勝、李秋月", 13827505678, 89.6, None, "電話以物業中心登記為準"])
    sheet.append([3, 2, 1101, "陳秋月", "139 0220 1234", 89.6])
    sheet.append([5, 1, "0703", "曾東山", 15988752210, 101.2])
    path = tmp_path / "名冊 2026.xlsx"
    book.save(path)
    return path


@pytest.fixture
def program(
    qapp: QApplication, fonts: None, clock_hand: ClockHand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    monkeypatch.setattr(program_module, "now", clock_hand)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    running = Program(qapp, tmp_path / "station")
    yield running
    running.jobs.drain()
    running.end()
    qapp.setStyleSheet("")


def set_up(qtbot: QtBot, roster: Path) -> None:
    """Fill in the first page; 名冊 is reached with Tab and chosen with the space bar."""
    page = dialog_in_front(qtbot, FirstStart)
    assert isinstance(page, FirstStart)
    for words in ("錦湖花園物業服務站", "0755-25501234", "", "周建國", "246810", "246810"):
        type_text(focused(), words)
        press(Key.Key_Tab)
    press(Key.Key_Space)  # closed on Mondays, and open again: the hours are within reach
    press(Key.Key_Space)
    tab_to(page.ui.roster_button)
    press(Key.Key_Space)
    assert page.ui.roster_edit.text() == roster.name
    tab_to(page.ui.start_button)
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: not page.isVisible())


def begin(qtbot: QtBot, program: Program, roster: Path) -> None:
    """Start the program on its empty folder; the first page holds it until the station is set up."""
    failures: list[BaseException] = []

    def fill_in() -> None:
        try:
            set_up(qtbot, roster)
        except BaseException as error:  # noqa: BLE001 - raised again once the page lets go
            failures.append(error)
            window = QApplication.activeModalWidget()
            if isinstance(window, QDialog):
                window.reject()

    def put_recovery_away() -> None:
        window = QApplication.activeModalWidget()
        if isinstance(window, RecoveryWindow) and window.ui.pdf_button.hasFocus():
            window.save(roster.with_name("復原檔.txt"))
            press(Key.Key_Return)
        elif not failures:
            if isinstance(window, RecoveryWindow):
                window.activateWindow()  # as a window manager does
            QTimer.singleShot(20, put_recovery_away)

    QTimer.singleShot(0, fill_in)
    QTimer.singleShot(0, put_recovery_away)
    begun = program.begin(demo=False)
    if failures:
        raise failures[0]
    assert begun


def window_in_front(qtbot: QtBot, window: QWidget) -> None:
    """Give the window the cursor again after a dialog, as a window manager does."""
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window and QApplication.focusWidget() is not None)


def test_from_a_roster_to_a_printed_sheet_by_keys_alone(
    qtbot: QtBot, program: Program, roster: Path, clock_hand: ClockHand, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed = roster.with_name("處置表.pdf")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_words: (str(roster), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_words: (str(printed), ""))

    begin(qtbot, program, roster)
    assert program.joints is not None
    window = program.joints.window

    importing = dialog_in_front(qtbot, RosterImportDialog)
    assert isinstance(importing, RosterImportDialog)
    qtbot.waitUntil(lambda: importing.ui.import_button.isVisible() and importing.ui.import_button.hasFocus())
    assert importing.ui.new_count.text() == "3"
    press(Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: importing.ui.close_button.isVisible() and importing.ui.close_button.hasFocus())
    press(Key.Key_Return)

    window_in_front(qtbot, window)
    press(Key.Key_F2)
    intake = window.page("intake")
    assert isinstance(intake, IntakePage)
    assert focused() is intake.who.ui.search_edit
    keys("3-2-1201")
    press(Key.Key_Return)
    assert "張德勝" in intake.household.ui.name_label.text()
    compose(WORDS)
    tab_to(intake.what.ui.happening_check)
    press(Key.Key_Space)
    tab_to(intake.criteria.checks[Criterion.CONDUCT])
    press(Key.Key_Space)

    rules = intake.deadlines
    qtbot.waitUntil(lambda: "復雜" in rules.ui.three_words_label.text())
    assert "11月26日（週四）前" in intake.script.ui.spoken_label.text()
    names = [rules.model.index(row, NAME).data() for row in range(rules.model.rowCount())]
    assert {"趕赴現場", "反饋處理信息", "答復業戶"} <= set(names)
    with qtbot.waitSignal(intake.ticket_saved) as saved:
        press(Key.Key_Return, CONTROL)
    number = intake.save_panel.ui.number_label
    assert number.text() == saved.args[1] == "TS-202611-001"
    assert number.isVisible()
    assert number.font().pixelSize() >= 24

    press(Key.Key_2, CONTROL)
    board = window.page("board")
    assert isinstance(board, BoardPage)
    qtbot.waitUntil(lambda: board.model.rowCount() > 0)
    assert (board.model.rows[0].number, board.model.rows[0].clock) == (number.text(), ClockId.ON_SITE)
    left = board.model.index(0, Column.LEFT)
    before = left.data()
    clock_hand.advance(seconds=1)
    qtbot.waitUntil(lambda: left.data() != before)
    qtbot.waitUntil(lambda: focused() is board.ui.board_table)
    press(Key.Key_Space)
    tickets = window.page("tickets")
    assert isinstance(tickets, TicketsPage)
    qtbot.waitUntil(lambda: tickets.pane.view is not None and tickets.ui.ticket_list.hasFocus())

    press(Key.Key_F9)
    preview = dialog_in_front(qtbot, PrintPreview)
    assert isinstance(preview, PrintPreview)
    press(Key.Key_S, CONTROL)
    qtbot.waitUntil(printed.exists)
    text = "".join("".join(page.extract_text().split()) for page in PdfReader(printed).pages)
    assert number.text() in text
    assert "3棟2單元1201" in text
    assert WORDS in text
    press(Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
