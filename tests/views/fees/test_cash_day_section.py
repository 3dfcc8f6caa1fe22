"""日結 by keys: counted against the books, closed once, printed and exported."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.charges import account_of
from tests.support.keyboard import type_text
from wuye_desk.domain.billing.terms import Means
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.cash_day import day_of_cash
from wuye_desk.services.fees.cash_day_papers import export_day
from wuye_desk.services.fees.payments import PaymentDraft, take_payment
from wuye_desk.store.models.payments import CashDay
from wuye_desk.views.fees.cash_day_section import CashDaySection
from wuye_desk.views.theme import Theme

TODAY = date(2026, 11, 23)


@pytest.fixture
def section(desk: Desk, jobs: Jobs, theme: Theme, qtbot: QtBot) -> CashDaySection:
    account = account_of("3棟2單元1201")
    for means, amount in ((Means.CASH, 54_984), (Means.CASH, 10_000), (Means.WECHAT, 4_830)):
        take_payment(desk, PaymentDraft(account_id=account, amount=amount, means=means, paid_on=TODAY))
    found = CashDaySection(desk, jobs, theme)
    qtbot.addWidget(found)
    found.resize(1100, 690)
    with qtbot.waitExposed(found):
        found.show()
    found.activate()
    return found


def count(section: CashDaySection, *amounts: str) -> None:
    """Type the float and what is counted, going on by Tab."""
    section.ui.opening_edit.setFocus()
    section.ui.opening_edit.selectAll()
    for edit, amount in zip(
        (section.ui.opening_edit, section.ui.cash_edit, section.ui.transfer_edit, section.ui.card_edit,
         section.ui.wechat_edit, section.ui.alipay_edit),
        amounts,
        strict=False,
    ):  # fmt: skip
        assert edit.hasFocus()
        type_text(edit, amount)
        QTest.keyClick(edit, Qt.Key.Key_Tab)


def press_close(section: CashDaySection, jobs: Jobs) -> None:
    QTest.keyClick(section.ui.note_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    jobs.drain()


def test_a_day_that_agrees_is_closed_and_takes_nothing_more(
    section: CashDaySection, desk: Desk, jobs: Jobs
) -> None:
    count(section, "500", "1149.84", "0", "0", "48.30", "0")
    assert section.ui.cash_expected.text() == "1,149.84"
    assert section.ui.cash_difference.text() == "0.00"
    press_close(section, jobs)
    assert "已日結" in section.ui.state_label.text()
    assert not section.ui.close_button.isVisible()
    assert section.ui.cash_edit.isReadOnly()
    assert day_of_cash(desk, TODAY).difference == 0


def test_a_difference_wants_its_reason_and_what_was_typed_stays(section: CashDaySection, jobs: Jobs) -> None:
    count(section, "500", "1139.84", "0", "0", "48.30", "0")
    assert section.ui.cash_difference.text() == "−10.00"
    press_close(section, jobs)
    assert "寫明原因" in section.ui.close_problem.text()
    assert section.ui.note_edit.hasFocus()
    assert section.ui.cash_edit.text() == "1139.84"
    type_text(section.ui.note_edit, "少收十元")
    press_close(section, jobs)
    assert CashDay.get().note == "少收十元"


def test_a_means_left_out_is_asked_for(section: CashDaySection, jobs: Jobs) -> None:
    count(section, "0", "649.84")
    press_close(section, jobs)
    assert "點出的轉賬" in section.ui.close_problem.text()
    assert section.ui.transfer_edit.hasFocus()
    assert not CashDay.select().exists()


def test_the_days_sheet_and_list_say_what_the_books_say(
    section: CashDaySection, head_desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(section.print_requested) as asked:
        section.ui.print_button.click()
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(asked.args[0]().pdf)).pages)
    assert "698.14" in text
    assert "陸佰玖拾捌元壹角肆分" in text
    assert text.count("SJ-202611-00") == 3
    path = tmp_path / "day.xlsx"
    assert export_day(head_desk, TODAY, path) == 3
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    assert sum(float(str(sheet.cell(row, 6).value)) for row in range(4, 7)) == pytest.approx(698.14)
