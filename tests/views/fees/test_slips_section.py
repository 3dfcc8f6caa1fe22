"""收費 · 加時單與維修單 by keys (篇1 2.1, 2.2)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.services.fees.fee_ground import DAY, account_of, priced, put_price
from tests.support.keyboard import type_text
from tests.support.tickets import add_ticket
from wuye_desk.domain.billing.terms import SlipKind
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.overtime_rules import overtime_rules
from wuye_desk.services.fees.slip_data import RepairDraft
from wuye_desk.services.fees.slip_reading import slips_of
from wuye_desk.services.fees.slips import enter_slip
from wuye_desk.views.fees.money_dialog import MoneyDialog
from wuye_desk.views.fees.overtime_dialog import OvertimeDialog
from wuye_desk.views.fees.overtime_rules_dialog import OvertimeRulesDialog
from wuye_desk.views.fees.repair_dialog import RepairDialog
from wuye_desk.views.fees.slips_section import SlipsSection
from wuye_desk.views.theme import Theme

ROOM, CYCLE = "3棟2單元1201", 202612
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def section(qtbot: QtBot, desk: Desk, head_desk: Desk, jobs: Jobs, theme: Theme) -> Iterator[SlipsSection]:
    priced(head_desk)
    put_price(head_desk, "overtime", "60")
    page = SlipsSection(desk, jobs, theme)
    qtbot.addWidget(page)
    page.resize(980, 640)
    page.show()
    page.activate()
    qtbot.waitUntil(lambda: page.month is not None)
    yield page
    jobs.drain()


def press(
    widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(widget, key, modifier)


def shown(section: SlipsSection, kind: SlipKind) -> list[str]:
    return [one.number for one in section.tables[kind].rows]


def choose_room(dialog: OvertimeDialog | RepairDialog) -> None:
    type_text(dialog.picker.search.edit, "3-2-1201")
    press(dialog.picker.search.edit, Qt.Key.Key_Return)
    assert dialog.picker.account_id == account_of(ROOM)


def test_an_application_is_entered_by_keys_and_its_cost_stands_there_before(
    qtbot: QtBot, section: SlipsSection
) -> None:
    press(section, Qt.Key.Key_N, CONTROL)
    dialog = section.findChild(OvertimeDialog)
    choose_room(dialog)
    dialog.until_edit.selectAll()
    type_text(dialog.until_edit, "2010")
    assert "150.00 元" in dialog.ui.foreseen_label.text()
    type_text(dialog.ui.place_edit, "12樓")
    press(dialog.ui.place_edit, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: shown(section, SlipKind.OVERTIME) == ["JS-202611-001"])
    assert "應收 150.00 元" in section.ui.sums_label.text()
    chosen = section.chosen
    assert chosen is not None
    assert (chosen.amount, chosen.draft.place) == (15_000, "12樓")


def test_f9_keeps_a_repair_and_prints_it(qtbot: QtBot, section: SlipsSection) -> None:
    section.show_kind(SlipKind.REPAIR)
    press(section, Qt.Key.Key_N, CONTROL)
    dialog = section.findChild(RepairDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    choose_room(dialog)
    type_text(dialog.ui.content_edit, "水龍頭漏水")
    type_text(dialog.ui.materials_edit, "水龍頭 1個 45")
    type_text(dialog.ui.labour_edit, "30")
    assert "＝ 75.00 元" in dialog.ui.total_label.text()
    with qtbot.waitSignal(section.print_requested) as asked:
        press(dialog.ui.labour_edit, Qt.Key.Key_F9)
        qtbot.waitUntil(lambda: "同意" in dialog.ui.dialog_problem.text())
        assert dialog.ui.agreed_edit.hasFocus()
        type_text(dialog.ui.agreed_edit, "張德勝")
        press(dialog.ui.agreed_edit, Qt.Key.Key_F9)
    assert asked.args[0]().pages == 4
    qtbot.waitUntil(lambda: shown(section, SlipKind.REPAIR) == ["WX-202611-001"])


def test_a_common_repair_needs_no_household(qtbot: QtBot, section: SlipsSection) -> None:
    section.show_kind(SlipKind.REPAIR)
    section.begin()
    dialog = section.findChild(RepairDialog)
    dialog.ui.common_box.click()
    type_text(dialog.ui.place_edit, "地庫燈")
    type_text(dialog.ui.content_edit, "換燈管")
    type_text(dialog.ui.labour_edit, "20")
    press(dialog.ui.labour_edit, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: bool(shown(section, SlipKind.REPAIR)))
    assert "公共 20.00 元" in section.ui.sums_label.text()


def test_a_slip_is_cancelled_with_a_reason_and_stays_in_the_list(qtbot: QtBot, section: SlipsSection) -> None:
    enter_slip(section.desk, RepairDraft(account_of(ROOM), DAY, "漏水"))
    section.show_kind(SlipKind.REPAIR)
    qtbot.waitUntil(lambda: bool(shown(section, SlipKind.REPAIR)))
    section.tables[SlipKind.REPAIR].choose(section.tables[SlipKind.REPAIR].rows[0].id)
    section.ui.cancel_slip_button.click()
    dialog = section.findChild(MoneyDialog)
    dialog.ui.confirm_button.click()
    qtbot.waitUntil(lambda: "原因" in dialog.ui.dialog_problem.text())
    type_text(dialog.ui.reason_edit, "重複開單")
    dialog.ui.confirm_button.click()
    qtbot.waitUntil(lambda: "作廢 1 張" in section.ui.sums_label.text())
    assert not section.ui.cancel_slip_button.isEnabled()


def test_slips_are_handed_over_with_a_name(qtbot: QtBot, section: SlipsSection) -> None:
    enter_slip(section.desk, RepairDraft(account_of(ROOM), DAY, "漏水"))
    section.show_kind(SlipKind.REPAIR)
    qtbot.waitUntil(lambda: bool(shown(section, SlipKind.REPAIR)))
    section.ui.hand_button.click()
    dialog = section.findChild(MoneyDialog)
    dialog.ui.reason_edit.clear()
    type_text(dialog.ui.reason_edit, "馮淑芬")
    dialog.ui.confirm_button.click()
    qtbot.waitUntil(lambda: "馮淑芬 1 張" in section.ui.handed_label.text())
    assert not section.ui.hand_button.isEnabled()


def test_the_repair_slip_of_a_ticket_opens_with_its_words(qtbot: QtBot, section: SlipsSection) -> None:
    ticket_id = add_ticket(section.desk.store, "QZ-202611-001", section.desk.now(), account=account_of(ROOM))
    section.open_for_ticket(ticket_id)
    qtbot.waitUntil(lambda: section.findChild(RepairDialog) is not None)
    dialog = section.findChild(RepairDialog)
    assert dialog.ui.content_edit.toPlainText() == "主臥漏水"
    assert slips_of(section.desk, SlipKind.REPAIR, CYCLE).slips[0].ticket_number == "QZ-202611-001"
    press(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_another_cycle_is_shown_by_the_arrows_and_none_beyond_the_next(
    qtbot: QtBot, section: SlipsSection
) -> None:
    press(section, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: "2026年11月" in section.ui.month_label.text())
    for _turn in range(4):
        section.turn(1)
    assert section.cycle == 202701


def test_the_rules_are_changed_by_who_keeps_prices(
    qtbot: QtBot, head_desk: Desk, jobs: Jobs, theme: Theme
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    dialog = OvertimeRulesDialog(head_desk, jobs, theme, parent)
    dialog.open()
    dialog.ui.joined_edit.setValue(0.25)
    dialog.ui.save_button.click()
    assert "整倍" in dialog.ui.dialog_problem.text()
    dialog.ui.step_box.setCurrentIndex(dialog.ui.step_box.findData(15))
    with qtbot.waitSignal(dialog.accepted):
        dialog.ui.save_button.click()
    assert (overtime_rules(head_desk).step, overtime_rules(head_desk).least_joined) == (15, 15)
