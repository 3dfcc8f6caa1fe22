"""項目與單價 as the clerk uses it."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.services.fees.fee_ground import account_of, priced, put_price
from tests.support.keyboard import type_text
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.accounts_fees import billing_of
from wuye_desk.services.fees.prices import prices
from wuye_desk.services.fees.waivers import waivers
from wuye_desk.views.fees.end_price import EndPriceDialog
from wuye_desk.views.fees.end_waiver import EndWaiverDialog
from wuye_desk.views.fees.item_dialog import ItemDialog
from wuye_desk.views.fees.items_section import ItemsSection
from wuye_desk.views.fees.price_dialog import PriceDialog
from wuye_desk.views.fees.waiver_dialog import WaiverDialog
from wuye_desk.views.households.billing_dialog import BillingDialog
from wuye_desk.views.theme import Theme

ROOM = "3棟2單元1201"


@pytest.fixture
def section(qtbot: QtBot, head_desk: Desk, jobs: Jobs, theme: Theme) -> ItemsSection:
    priced(head_desk)
    section = ItemsSection(head_desk, jobs, theme)
    qtbot.addWidget(section)
    section.resize(1090, 620)
    with qtbot.waitExposed(section):
        section.show()
    section.activate()
    return section


def enter(widget: QWidget, text: str) -> None:
    widget.setFocus()
    type_text(widget, text)


def pick(dialog: PriceDialog | WaiverDialog | BillingDialog, qtbot: QtBot, room: str = "3-2-1201") -> None:
    enter(dialog.picker.search.edit, room)
    qtbot.waitUntil(lambda: dialog.picker.search.found is not None)
    QTest.keyClick(dialog.picker.search.edit, Qt.Key.Key_Return)


def test_the_first_item_shows_its_price_and_its_words(section: ItemsSection) -> None:
    (row,) = section.prices.rows
    assert (row.state, row.in_force) == ("現行", True)
    assert "計費面積" in section.ui.explanation_label.text()
    assert section.ui.price_heading.text() == "管理費的單價"


def test_a_price_for_one_household_from_the_first_of_a_month(
    section: ItemsSection, head_desk: Desk, jobs: Jobs, qtbot: QtBot
) -> None:
    section.ui.new_price_button.click()
    (dialog,) = section.findChildren(PriceDialog)
    assert dialog.ui.starts_edit.date() == QDate(2026, 12, 1)
    dialog.ui.scope_box.setCurrentText("某一戶…")
    pick(dialog, qtbot)
    dialog.ui.starts_edit.setDate(QDate(2026, 12, 2))
    enter(dialog.ui.price_edit, "1.5")
    QTest.keyClick(dialog.ui.price_edit, Qt.Key.Key_Return)
    jobs.drain()
    assert "1 日起" in dialog.ui.starts_problem.text()
    dialog.ui.starts_edit.setDate(QDate(2026, 12, 1))
    QTest.keyClick(dialog.ui.price_edit, Qt.Key.Key_Return)
    jobs.drain()
    assert [(row.line.room, row.state) for row in section.prices.rows] == [("", "現行"), (ROOM, "還沒開始")]


def test_a_price_to_come_is_taken_out_and_one_in_force_is_ended(
    section: ItemsSection, head_desk: Desk, jobs: Jobs
) -> None:
    to_come = put_price(head_desk, "management", "3", date(2027, 1, 1))
    section.activate()
    section.prices.choose(to_come)
    assert section.ui.drop_price_button.text() == "撤下"
    section.ui.drop_price_button.click()
    jobs.drain()
    (row,) = section.prices.rows
    section.prices.choose(row.line.id)
    section.ui.drop_price_button.click()
    (dialog,) = section.findChildren(EndPriceDialog)
    dialog.save()
    jobs.drain()
    (line,) = prices(head_desk, section.items.rows[0].id)
    assert line.ends_on == date(2026, 12, 1)


def test_a_waiver_is_added_with_its_reason_and_ended(
    section: ItemsSection, head_desk: Desk, jobs: Jobs, qtbot: QtBot
) -> None:
    section.ui.new_waiver_button.click()
    (dialog,) = section.findChildren(WaiverDialog)
    dialog.save()
    jobs.drain()
    assert "請選一戶" in dialog.ui.account_problem.text()
    pick(dialog, qtbot)
    dialog.ui.open_check.setChecked(True)
    enter(dialog.ui.reason_edit, "裝修")
    enter(dialog.ui.approver_edit, "沈文海")
    QTest.keyClick(dialog.ui.approver_edit, Qt.Key.Key_Return)
    jobs.drain()
    (line,) = waivers(head_desk)
    assert (line.room, line.item, line.until_month, line.percent) == (ROOM, "管理費", None, 100)
    section.waivers.choose(line.id)
    section.ui.end_waiver_button.click()
    (ending,) = section.findChildren(EndWaiverDialog)
    ending.save()
    jobs.drain()
    assert waivers(head_desk)[0].until_month == 202611


def test_an_item_is_renamed_by_enter(section: ItemsSection, jobs: Jobs) -> None:
    QTest.keyClick(section.ui.item_table, Qt.Key.Key_Return)
    (dialog,) = section.findChildren(ItemDialog)
    dialog.ui.name_edit.selectAll()
    enter(dialog.ui.name_edit, "物業服務費")
    QTest.keyClick(dialog.ui.name_edit, Qt.Key.Key_Return)
    jobs.drain()
    assert section.items.rows[0].name == "物業服務費"


def test_who_may_not_keep_prices_only_looks(qtbot: QtBot, desk: Desk, jobs: Jobs, theme: Theme) -> None:
    section = ItemsSection(desk, jobs, theme)
    qtbot.addWidget(section)
    section.activate()
    ui = section.ui
    assert not any(
        one.isEnabled() for one in (ui.edit_item_button, ui.new_price_button, ui.new_waiver_button)
    )


def test_another_household_pays_and_a_wrong_day_is_told_at_its_field(
    qtbot: QtBot, head_desk: Desk, jobs: Jobs, theme: Theme
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    account = account_of("3棟1單元0703")
    dialog = BillingDialog(head_desk, jobs, theme, account, parent)
    with qtbot.waitExposed(dialog):
        dialog.show()
    enter(dialog.ui.billed_edit, "十六號")
    pick(dialog, qtbot)
    dialog.save()
    assert "看不懂日期" in dialog.ui.billed_problem.text()
    dialog.ui.billed_edit.setText("2026-11-16")
    dialog.save()
    jobs.drain()
    kept = billing_of(head_desk, account).draft
    assert (kept.billed_from, kept.payer_id) == (date(2026, 11, 16), account_of(ROOM))
