"""收費 · 通知單 by keys and clicks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.services.fees.fee_ground import account_of, priced
from wuye_desk.domain.billing.terms import DeliveryWay
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.month_run import post_run
from wuye_desk.services.fees.notices import make_notices
from wuye_desk.services.printing.print_job import PrintJob
from wuye_desk.views.fees.notices_section import NoticesSection
from wuye_desk.views.theme import Theme


@pytest.fixture
def section(head_desk: Desk, jobs: Jobs, theme: Theme, qtbot: QtBot) -> NoticesSection:
    priced(head_desk)
    post_run(head_desk, 202611)
    made = NoticesSection(head_desk, jobs, theme)
    made.failed.connect(pytest.fail)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    made.show_cycle(202611)
    jobs.drain()
    qtbot.waitUntil(lambda: bool(made.ui.making_label.text()))
    return made


def press_make(section: NoticesSection, qtbot: QtBot) -> None:
    qtbot.mouseClick(section.ui.make_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(section.table.rows) == 6)


def test_what_can_be_made_is_said_before(section: NoticesSection) -> None:
    assert section.ui.make_button.text() == "制作 6 張"
    assert section.ui.making_label.text().startswith("可做 6 張")
    assert section.ui.empty_label.isVisible()


def test_making_lists_them_as_one_walks_and_leaves_nothing_to_make(
    section: NoticesSection, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(section.changed):
        press_make(section, qtbot)
    assert [line.place for line in section.table.rows] == [1, 2, 3, 4, 5, 6]
    assert not section.ui.make_button.isVisible()
    assert section.ui.batch_box.currentText() == "第 1 批 · 6 張"
    assert section.ui.from_spin.maximum() == 6


def test_a_batch_is_printed_from_any_notice_on(section: NoticesSection, qtbot: QtBot) -> None:
    press_make(section, qtbot)
    section.ui.from_spin.setValue(5)
    with qtbot.waitSignal(section.print_requested) as asked:
        qtbot.keyClick(section, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    job: PrintJob = asked.args[0]()
    assert job.numbers == ("GF-202611-005", "GF-202611-006")


def test_the_chosen_ones_are_printed_alone(section: NoticesSection, qtbot: QtBot) -> None:
    press_make(section, qtbot)
    assert not section.ui.one_button.isEnabled()
    section.ui.notices_table.selectRow(2)
    with qtbot.waitSignal(section.print_requested) as asked:
        qtbot.mouseClick(section.ui.one_button, Qt.MouseButton.LeftButton)
    assert asked.args[0]().numbers == ("GF-202611-003",)


def test_enter_goes_to_the_household(section: NoticesSection, qtbot: QtBot) -> None:
    press_make(section, qtbot)
    section.ui.notices_table.selectRow(0)
    section.ui.notices_table.setFocus()
    with qtbot.waitSignal(section.household_requested) as asked:
        qtbot.keyClick(section.ui.notices_table, Qt.Key.Key_Return)
    assert asked.args == [account_of("1棟2單元1504")]


def test_months_turn_by_keys_no_further_than_the_next(section: NoticesSection, qtbot: QtBot) -> None:
    make_notices(section.desk, 202611)
    for _ in range(3):
        qtbot.keyClick(section, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert section.cycle == 202612
    qtbot.keyClick(section, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert section.ui.month_label.text() == "2026年11月周期"


def test_a_scanner_marks_one_after_the_other_without_the_mouse(section: NoticesSection, qtbot: QtBot) -> None:
    press_make(section, qtbot)
    section.ui.scan_edit.setFocus()
    for number in ("GF-202611-001/R", "GF-202611-004/R"):
        qtbot.keyClicks(section.ui.scan_edit, number)
        qtbot.keyClick(section.ui.scan_edit, Qt.Key.Key_Return)
        assert section.ui.scan_edit.text() == ""
    qtbot.waitUntil(lambda: sum(line.way is not None for line in section.table.rows) == 2)
    qtbot.keyClicks(section.ui.scan_edit, "GF-202611-9/R")
    qtbot.keyClick(section.ui.scan_edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "GF-202611-9" in section.ui.scan_problem.text())


def test_the_chosen_ones_are_noted_together(section: NoticesSection, qtbot: QtBot) -> None:
    press_make(section, qtbot)
    section.ui.notices_table.selectAll()
    qtbot.mouseClick(section.ui.mailbox_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: {line.way for line in section.table.rows} == {DeliveryWay.MAILBOX})
