"""收費日曆 by keys and clicks."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.services.fees.fee_ground import priced
from tests.support.keyboard import type_text
from wuye_desk.domain.billing.terms import Duty
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.month_run import post_run
from wuye_desk.store.models.notices import Milestone
from wuye_desk.views.calendar.calendar_page import CalendarPage
from wuye_desk.views.calendar.duty_done import DutyDoneDialog
from wuye_desk.views.theme import Theme

TODAY = date(2026, 11, 23)


@pytest.fixture
def page(head_desk: Desk, jobs: Jobs, theme: Theme, qtbot: QtBot) -> CalendarPage:
    priced(head_desk)
    post_run(head_desk, 202611)
    made = CalendarPage(head_desk, jobs, theme)
    made.failed.connect(pytest.fail)
    qtbot.addWidget(made)
    made.resize(1280, 660)
    made.show()
    with qtbot.waitSignal(made.counted):
        made.activate()
    return made


def cards(page: CalendarPage) -> list[str]:
    layout = page.ui.cards_layout
    widgets = [layout.itemAt(place).widget() for place in range(layout.count())]
    return [widget.ui.title_label.text() for widget in widgets if widget is not None]


def test_it_opens_at_today_with_its_duty(page: CalendarPage) -> None:
    assert page.ui.day_heading.text() == "11月23日 週一　今天"
    assert cards(page) == ["催費通知單"]
    assert page.ui.arrears_label.text() == f"¥{page.ui.one_month_amount.text()}"


def test_arrows_walk_the_days_and_their_duties(page: CalendarPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.grid, Qt.Key.Key_Right)
    qtbot.keyClick(page.grid, Qt.Key.Key_Right)
    assert page.grid.chosen == date(2026, 11, 25)
    assert cards(page) == ["匯總加時單", "匯總維修單"]


def test_another_month_is_read_and_t_comes_back(page: CalendarPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.counted):
        qtbot.keyClick(page.grid, Qt.Key.Key_PageDown)
    assert page.ui.month_label.text() == "2026年12月"
    assert cards(page) == ["催費通知單"]
    with qtbot.waitSignal(page.counted):
        qtbot.keyClick(page.grid, Qt.Key.Key_T)
    assert page.grid.chosen == TODAY


def test_enter_leads_to_where_the_duty_is_done(page: CalendarPage, qtbot: QtBot) -> None:
    page.grid.choose(date(2026, 11, 25))
    with qtbot.waitSignal(page.section_requested) as asked:
        qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    assert asked.args == ["slips"]


def test_a_duty_done_on_paper_is_kept_with_who_took_it(page: CalendarPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, DutyDoneDialog)
    qtbot.keyClick(dialog.ui.confirm_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(dialog.ui.dialog_problem.text()))
    dialog.ui.receiver_box.lineEdit().clear()
    type_text(dialog.ui.receiver_box.lineEdit(), "黃麗娟")
    with qtbot.waitSignal(page.counted):
        qtbot.mouseClick(dialog.ui.confirm_button, Qt.MouseButton.LeftButton)
    row = Milestone.get()
    assert (row.cycle, row.duty, row.taken_by) == (202611, Duty.DUN, "黃麗娟")
    card = page.ui.cards_layout.itemAt(0).widget()
    assert "交黃麗娟" in card.ui.done_label.text()
    assert not card.ui.done_button.isVisible()
    with qtbot.waitSignal(page.counted):
        qtbot.mouseClick(card.ui.reopen_button, Qt.MouseButton.LeftButton)
    assert not Milestone.select().exists()


def test_what_was_left_undone_leads_to_its_day(page: CalendarPage, qtbot: QtBot) -> None:
    first = page.ui.late_list.item(0)
    assert first.text().startswith("10-24")
    page.ui.late_list.setCurrentRow(0)
    page.ui.late_list.setFocus()
    with qtbot.waitSignal(page.counted):
        qtbot.keyClick(page.ui.late_list, Qt.Key.Key_Return)
    assert page.grid.chosen == date(2026, 10, 24)
    assert cards(page) == ["抄水電表"]
