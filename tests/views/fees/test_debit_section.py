"""收費 · 銀行托收 by keys (篇1 2.6)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from tests.support.charges import account_of, charge
from tests.support.keyboard import type_text
from wuye_desk.domain.billing.debit import DebitColumn
from wuye_desk.domain.billing.terms import DebitState
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.debit_export import debit_layout
from wuye_desk.services.fees.ledger import account_ledger
from wuye_desk.services.households.household_editing import draft_of, save_household
from wuye_desk.store.models import Account
from wuye_desk.views.fees.debit_layout_dialog import DebitLayoutDialog
from wuye_desk.views.fees.debit_result_dialog import DebitResultDialog
from wuye_desk.views.fees.debit_section import DebitSection
from wuye_desk.views.fees.money_dialog import MoneyDialog
from wuye_desk.views.theme import Theme

ROOMS = {"3棟2單元1101": "6222021234567890111", "3棟2單元1201": "6222021234567890122"}
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def section(qtbot: QtBot, head_desk: Desk, jobs: Jobs, theme: Theme) -> Iterator[DebitSection]:
    for room, number in ROOMS.items():
        account = account_of(room)
        save_household(
            head_desk, replace(draft_of(head_desk, account), payment_way="托收", bank_account=number)
        )
        Account.update(consent_on=date(2026, 1, 5)).where(Account.id == account).execute()
        charge(head_desk, account, "management", 202611, 10_000)
    page = DebitSection(head_desk, jobs, theme)
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


def open_dialog(qtbot: QtBot, section: DebitSection) -> MoneyDialog:
    dialog = section.findChild(MoneyDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def closed(section: DebitSection) -> bool:
    return all(one.isHidden() for one in section.findChildren(QDialog))


def send(qtbot: QtBot, section: DebitSection) -> None:
    press(section, Qt.Key.Key_N, CONTROL)
    dialog = open_dialog(qtbot, section)
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(section.lines.rows) == 2)
    qtbot.waitUntil(lambda: closed(section))
    dialog.deleteLater()
    qtbot.waitUntil(lambda: section.findChild(MoneyDialog) is None)
    section.activateWindow()
    qtbot.waitUntil(section.isActiveWindow)


def test_a_batch_is_sent_by_keys_and_stands_under_way(qtbot: QtBot, section: DebitSection) -> None:
    assert section.ui.sums_label.text() == "要送 2 戶 200.00 元"
    send(qtbot, section)
    assert section.ui.batch_table.isVisible()
    assert {one.state for one in section.lines.rows} == {DebitState.UNDER_WAY}
    assert "托收中 2" in section.ui.sums_label.text()
    press(section, Qt.Key.Key_1, ALT)
    assert section.ui.preview_table.isVisible()
    assert "不送 2 戶" in section.ui.sums_label.text()
    assert not section.ui.send_button.isEnabled()


def test_what_is_exported_comes_back_with_its_results(
    qtbot: QtBot, section: DebitSection, tmp_path: Path
) -> None:
    send(qtbot, section)
    section.export_to(tmp_path / "batch.csv")
    qtbot.waitUntil(lambda: section.findChild(QMessageBox) is not None)
    told = section.findChild(QMessageBox)
    assert told is not None
    press(told, Qt.Key.Key_Return)
    heading, first, second = (tmp_path / "batch.csv").read_text("gb18030").splitlines()
    lines = [f"{heading},結果,原因", f"{first},成功,", f"{second},失敗,餘額不足", ",,6222,某人,1.00,,成功,"]
    (tmp_path / "result.csv").write_text("\n".join(lines), "gb18030")
    section.read_answer(tmp_path / "result.csv")
    qtbot.waitUntil(lambda: section.findChild(DebitResultDialog) is not None)
    dialog = section.findChild(DebitResultDialog)
    assert dialog is not None
    assert dialog.ui.words_label.text() == "成功 1 筆 · 失敗 1 筆 · 要看一看 1 行（不會記）"
    assert [one.row.row for one in dialog.table.rows] == [4, 2, 3]
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "成功 1 · 失敗 1" in section.ui.sums_label.text())
    assert section.lines.rows[1].reason == "餘額不足"
    assert section.lines.rows[0].receipt


def test_a_success_by_hand_can_bounce(qtbot: QtBot, section: DebitSection) -> None:
    send(qtbot, section)
    line = section.lines.rows[0]
    section.ui.batch_table.selectRow(0)
    assert not section.ui.bounce_button.isEnabled()
    section.ui.paid_button.click()
    press(open_dialog(qtbot, section), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: section.lines.rows[0].state is DebitState.PAID)
    assert account_ledger(section.desk, line.account_id).owed == 0
    qtbot.waitUntil(section.ui.bounce_button.isEnabled)
    first = section.findChild(MoneyDialog)
    assert first is not None
    first.deleteLater()
    qtbot.waitUntil(lambda: section.findChild(MoneyDialog) is None)
    section.ui.bounce_button.click()
    dialog = open_dialog(qtbot, section)
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "原因" in dialog.ui.dialog_problem.text())
    type_text(dialog.ui.reason_edit, "帳戶已銷")
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: section.lines.rows[0].state is DebitState.BOUNCED)
    assert account_ledger(section.desk, line.account_id).owed == 10_000


def test_columns_are_chosen_and_moved_by_keys(qtbot: QtBot, section: DebitSection) -> None:
    section.ui.layout_button.click()
    dialog = section.findChild(DebitLayoutDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    table = dialog.ui.columns_table
    press(table, Qt.Key.Key_Space)
    table.setCurrentCell(2, 0)
    press(table, Qt.Key.Key_Up, ALT)
    press(table, Qt.Key.Key_Up, ALT)
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: debit_layout(section.desk).columns[0][0] is DebitColumn.NUMBER)
    assert DebitColumn.PLACE not in dict(debit_layout(section.desk).columns)


def test_the_receptionist_sees_the_list_and_is_told_who_may_send(
    qtbot: QtBot, section: DebitSection, desk: Desk, jobs: Jobs, theme: Theme
) -> None:
    page = DebitSection(desk, jobs, theme)
    qtbot.addWidget(page)
    page.activate()
    qtbot.waitUntil(lambda: page.month is not None)
    assert not page.ui.send_button.isEnabled()
    assert "收費員" in page.ui.send_button.toolTip()
