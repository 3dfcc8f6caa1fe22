"""每月核算 and 應收與更正 as the clerk uses them, by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.services.fees.fee_ground import account_of, charge_total, priced
from tests.support.keyboard import type_text
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.month_run import post_run
from wuye_desk.store.models import Room
from wuye_desk.store.models.fees import Charge
from wuye_desk.views.fees.charges_section import ChargesSection
from wuye_desk.views.fees.correct_charge import CorrectChargeDialog
from wuye_desk.views.fees.explain_charge import ExplainChargeDialog
from wuye_desk.views.fees.extra_charge import ExtraChargeDialog
from wuye_desk.views.fees.run_section import RunSection
from wuye_desk.views.reports.section import ReportSection
from wuye_desk.views.theme import Theme

ROOM = "3棟2單元1201"


def show(qtbot: QtBot, section: ReportSection, jobs: Jobs) -> None:
    qtbot.addWidget(section)
    section.resize(1090, 620)
    with qtbot.waitExposed(section):
        section.show()
    section.activateWindow()
    section.activate()
    jobs.drain()


@pytest.fixture
def run_section(qtbot: QtBot, head_desk: Desk, jobs: Jobs, theme: Theme) -> RunSection:
    priced(head_desk)
    section = RunSection(head_desk, jobs, theme)
    show(qtbot, section, jobs)
    return section


@pytest.fixture
def charges_section(qtbot: QtBot, head_desk: Desk, jobs: Jobs, theme: Theme) -> ChargesSection:
    priced(head_desk)
    post_run(head_desk, 202611)
    section = ChargesSection(head_desk, jobs, theme)
    show(qtbot, section, jobs)
    return section


def press(widget: QWidget, key: Qt.Key, jobs: Jobs, keys: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(widget, key, keys or Qt.KeyboardModifier.NoModifier)
    jobs.drain()
    QApplication.processEvents()


def type_over(widget: QWidget, text: str) -> None:
    widget.setFocus()
    type_text(widget, text)


def test_the_preview_stands_there_before_anything_is_posted(run_section: RunSection) -> None:
    ui = run_section.ui
    assert ui.month_label.text() == "2026年11月"
    assert ui.total_label.text() == "6 戶　應收 1,432.06 元　要入帳 1,432.06 元"
    assert ui.state_label.text() == "還沒有核算過"
    assert "停車費" in ui.unpriced_label.text()
    assert Charge.select().count() == 0


def test_ctrl_enter_posts_and_says_what_and_a_second_time_there_is_nothing(
    run_section: RunSection, jobs: Jobs
) -> None:
    ui = run_section.ui
    press(ui.sum_table, Qt.Key.Key_Return, jobs, Qt.KeyboardModifier.ControlModifier)
    assert "已入帳 6 筆，1,432.06 元。" in ui.result_label.text()
    assert Charge.select().count() == 6
    assert not ui.post_button.isEnabled()
    assert ui.state_label.text().endswith("周建國核算，都入帳了")
    press(ui.sum_table, Qt.Key.Key_Return, jobs, Qt.KeyboardModifier.ControlModifier)
    assert Charge.select().count() == 6


def test_a_room_without_area_is_listed_and_enter_opens_its_household(
    run_section: RunSection, jobs: Jobs, qtbot: QtBot
) -> None:
    Room.update(billing_area=None).where(Room.label == ROOM).execute()
    run_section.ui.refresh_button.click()
    jobs.drain()
    (odd,) = run_section.oddities.rows
    assert (odd.room, odd.item_name, odd.words) == (ROOM, "管理費", "沒有計費面積")
    run_section.oddities.choose(odd)
    with qtbot.waitSignal(run_section.household_requested) as asked:
        press(run_section.ui.odd_table, Qt.Key.Key_Return, jobs)
    assert asked.args == [account_of(ROOM)]


def test_months_change_by_keys_up_to_the_next(run_section: RunSection, jobs: Jobs) -> None:
    ui = run_section.ui
    press(ui.sum_table, Qt.Key.Key_Right, jobs, Qt.KeyboardModifier.AltModifier)
    assert ui.month_label.text() == "2026年12月"
    assert not ui.next_button.isEnabled()
    press(ui.sum_table, Qt.Key.Key_Left, jobs, Qt.KeyboardModifier.AltModifier)
    press(ui.sum_table, Qt.Key.Key_Left, jobs, Qt.KeyboardModifier.AltModifier)
    assert ui.month_label.text() == "2026年10月"


def test_a_receptionist_may_look_and_not_post(qtbot: QtBot, desk: Desk, jobs: Jobs, theme: Theme) -> None:
    section = RunSection(desk, jobs, theme)
    show(qtbot, section, jobs)
    assert not section.ui.post_button.isEnabled()


def test_a_household_is_found_by_its_room_and_a_charge_explains_itself(
    charges_section: ChargesSection, jobs: Jobs, qtbot: QtBot
) -> None:
    find(charges_section, qtbot, jobs)
    press(charges_section.ui.charge_table, Qt.Key.Key_Return, jobs)
    (dialog,) = charges_section.findChildren(ExplainChargeDialog)
    assert dialog.ui.formula_label.text() == "計費面積 89.60 ㎡ × 單價 2.80 元 = 250.88 元"
    assert dialog.ui.title_label.text() == f"{ROOM} 張德勝　管理費　2026年11月"


def find(section: ChargesSection, qtbot: QtBot, jobs: Jobs) -> None:
    edit = section.picker.search.edit
    type_over(edit, "3-2-1201")
    qtbot.waitUntil(lambda: section.picker.search.found is not None)
    press(edit, Qt.Key.Key_Return, jobs)
    assert section.ui.who_label.text() == f"{ROOM} 張德勝"


def test_f4_corrects_a_charge_with_a_reason(
    charges_section: ChargesSection, jobs: Jobs, qtbot: QtBot
) -> None:
    find(charges_section, qtbot, jobs)
    press(charges_section.ui.charge_table, Qt.Key.Key_F4, jobs)
    (dialog,) = charges_section.findChildren(CorrectChargeDialog)
    type_over(dialog.ui.amount_edit, "200")
    press(dialog.ui.amount_edit, Qt.Key.Key_Return, jobs)
    assert "請填更正的原因" in dialog.ui.reason_problem.text()
    type_over(dialog.ui.reason_edit, "面積量錯")
    press(dialog.ui.reason_edit, Qt.Key.Key_Return, jobs)
    assert charge_total(account_of(ROOM)) == 20_000
    (line,) = charges_section.charges.rows
    assert (line.posted, line.corrected) == (25_088, -5_088)


def test_ctrl_n_adds_a_charge(charges_section: ChargesSection, jobs: Jobs, qtbot: QtBot) -> None:
    find(charges_section, qtbot, jobs)
    press(charges_section.ui.charge_table, Qt.Key.Key_N, jobs, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = charges_section.findChildren(ExtraChargeDialog)
    assert dialog.ui.item_box.currentText() == "其他"
    type_over(dialog.ui.amount_edit, "30")
    type_over(dialog.ui.reason_edit, "門禁卡")
    press(dialog.ui.reason_edit, Qt.Key.Key_Return, jobs)
    assert charge_total(account_of(ROOM)) == 28_088
