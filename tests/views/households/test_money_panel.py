"""The money of a household on its page, and the way from there to the counter."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.charges import account_of, charge
from wuye_desk.domain.billing.terms import Means
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.payments import PaymentDraft, take_payment
from wuye_desk.views.households.households_page import HouseholdsPage
from wuye_desk.views.theme import Theme


def test_a_households_money_leads_to_the_counter_by_f7(
    desk: Desk, jobs: Jobs, theme: Theme, qtbot: QtBot
) -> None:
    account = account_of("3棟2單元1201")
    charge(desk, account, "utility_deposit", 202601, 100_000)
    take_payment(
        desk,
        PaymentDraft(account_id=account, amount=100_000, means=Means.CARD, paid_on=date(2026, 11, 2)),
    )
    charge(desk, account, "management", 202610, 25_077)
    charge(desk, account, "management", 202611, 25_077)
    page = HouseholdsPage(desk, jobs, theme)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activate()
    page.open_household(account)
    ui = page.money_panel.ui
    assert ui.owed_label.text() == "501.54（2 個月）"
    assert (ui.prepaid_label.text(), ui.deposit_label.text()) == ("0.00", "1,000.00")
    assert "2026-11-02 刷卡 1,000.00" in ui.last_label.text()
    with qtbot.waitSignal(page.counter_requested) as asked:
        QTest.keyClick(page, Qt.Key.Key_F7)
    assert asked.args == [account]


def test_f9_prints_the_statement_of_the_household_shown(
    desk: Desk, jobs: Jobs, theme: Theme, qtbot: QtBot
) -> None:
    account = account_of("3棟2單元1201")
    charge(desk, account, "management", 202611, 25_077)
    page = HouseholdsPage(desk, jobs, theme)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activate()
    page.open_household(account)
    with qtbot.waitSignal(page.print_requested) as asked:
        QTest.keyClick(page, Qt.Key.Key_F9)
    job = asked.args[0]()
    assert (job.form, job.title) == ("SF-12", "對賬單")
    assert job.number.startswith("3棟2單元1201")
