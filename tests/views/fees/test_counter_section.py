"""櫃臺收款 as the clerk uses it: keys alone, money exact, nothing typed lost."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.support.charges import account_of, charge
from tests.support.keyboard import type_text
from wuye_desk.domain.billing.terms import Means
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.disputes import mark_disputed
from wuye_desk.services.fees.ledger import account_ledger
from wuye_desk.services.fees.payments import PaymentDraft, take_payment
from wuye_desk.services.fees.unplaced import receive_unplaced
from wuye_desk.services.people.people import people
from wuye_desk.store.models import Account, Party
from wuye_desk.store.models.payments import BankBatch, BankLine, Payment
from wuye_desk.views.fees.counter_section import CounterSection
from wuye_desk.views.theme import Theme

ROOM = "3棟2單元1201"


@pytest.fixture
def account(desk: Desk) -> int:
    found = account_of(ROOM)
    charge(desk, found, "management", 202610, 25_077)
    charge(desk, found, "management", 202611, 25_077)
    charge(desk, found, "water", 202611, 4_830)
    return found


@pytest.fixture
def counter(desk: Desk, account: int, jobs: Jobs, theme: Theme, qtbot: QtBot) -> CounterSection:
    return shown(desk, jobs, theme, qtbot)


def shown(desk: Desk, jobs: Jobs, theme: Theme, qtbot: QtBot) -> CounterSection:
    section = CounterSection(desk, jobs, theme)
    qtbot.addWidget(section)
    section.resize(1100, 690)
    with qtbot.waitExposed(section):
        section.show()
    section.activate()
    return section


def come(section: CounterSection, room: str = "3-2-1201") -> None:
    section.search.edit.setFocus()
    type_text(section.search.edit, room)
    QTest.keyClick(section.search.edit, Qt.Key.Key_Return)


def press_take(section: CounterSection, jobs: Jobs) -> None:
    section.activateWindow()
    QTest.keyClick(section.focusWidget() or section, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    jobs.drain()


def rows(section: CounterSection) -> list[str]:
    model = section.ui.charge_table.model()
    return [f"{model.index(at, 2).data()} {model.index(at, 5).data()}" for at in range(model.rowCount())]


def retype(section: CounterSection, text: str) -> None:
    section.ui.amount_edit.setFocus()
    section.ui.amount_edit.selectAll()
    type_text(section.ui.amount_edit, text)


def test_a_household_pays_all_it_owes_by_keys_alone(
    counter: CounterSection, account: int, desk: Desk, jobs: Jobs
) -> None:
    come(counter)
    assert rows(counter) == ["管理費 250.77", "管理費 250.77", "水費 48.30"]
    assert counter.ui.amount_edit.text() == "549.84"
    assert counter.ui.charge_table.hasFocus()
    QTest.keyClick(counter.ui.charge_table, Qt.Key.Key_4)
    press_take(counter, jobs)
    paid = Payment.get()
    assert (paid.amount, paid.means, paid.number) == (54_984, Means.WECHAT, "SJ-202611-001")
    assert counter.ui.number_label.text() == "SJ-202611-001"
    assert account_ledger(desk, account).owed == 0
    assert counter.search.edit.hasFocus()
    assert counter.search.edit.text() == ""


def test_a_tick_taken_away_leaves_its_charge_open(
    counter: CounterSection, account: int, desk: Desk, jobs: Jobs
) -> None:
    come(counter)
    QTest.keyClick(counter.ui.charge_table, Qt.Key.Key_Space)
    assert counter.ui.amount_edit.text() == "299.07"
    press_take(counter, jobs)
    (left,) = account_ledger(desk, account).open_lines
    assert (left.month, left.owed) == (202610, 25_077)


def test_part_of_what_is_owed_pays_the_oldest_first(
    counter: CounterSection, account: int, desk: Desk, jobs: Jobs
) -> None:
    come(counter)
    QTest.keyClick(counter.ui.charge_table, Qt.Key.Key_Return)
    assert counter.ui.amount_edit.hasFocus()
    retype(counter, "300")
    assert "還欠 249.84" in counter.ui.outcome_label.text()
    press_take(counter, jobs)
    assert [line.owed for line in account_ledger(desk, account).open_lines] == [20_154, 4_830]


def test_more_than_is_owed_is_announced_and_becomes_prepaid(
    counter: CounterSection, account: int, desk: Desk, jobs: Jobs
) -> None:
    come(counter)
    retype(counter, "600")
    assert "多出 50.16 元，轉作預存" in counter.ui.outcome_label.text()
    press_take(counter, jobs)
    assert account_ledger(desk, account).prepaid == 5_016
    assert "其中預存 50.16" in counter.ui.saved_label.text()


def test_money_for_later_settles_nothing_where_no_tick_is_left(
    counter: CounterSection, account: int, desk: Desk, jobs: Jobs
) -> None:
    come(counter)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space):
        QTest.keyClick(counter.ui.charge_table, key)
    assert counter.ui.sum_label.text() == "已勾 0 筆，合計 0.00"
    retype(counter, "1000")
    press_take(counter, jobs)
    ledger = account_ledger(desk, account)
    assert (ledger.owed, ledger.prepaid) == (54_984, 100_000)


def test_money_for_management_alone_pays_and_waits_for_nothing_else(
    counter: CounterSection, account: int, desk: Desk, jobs: Jobs
) -> None:
    come(counter)
    counter.ui.only_box.setFocus()
    counter.ui.only_box.setCurrentIndex(counter.ui.only_box.findData("management"))
    assert "只結管理費" in counter.ui.outcome_label.text()
    press_take(counter, jobs)
    ledger = account_ledger(desk, account)
    assert [(line.item, line.owed) for line in ledger.open_lines] == [("water", 4_830)]
    assert [(one.only_item, one.prepaid) for one in ledger.payments] == [("management", 4_830)]


def test_cash_says_what_to_give_back(counter: CounterSection, jobs: Jobs) -> None:
    come(counter)
    counter.ui.received_edit.setFocus()
    type_text(counter.ui.received_edit, "600")
    assert counter.ui.change_label.text() == "50.16"
    press_take(counter, jobs)
    assert "找零 50.16" in counter.ui.saved_label.text()


@pytest.mark.parametrize(
    ("typed", "said"),
    [("0", "金額要大於零"), ("-5", "金額要大於零"), ("12.345", "最多兩位小數"), ("", "請填金額")],
)
def test_a_wrong_amount_is_told_and_nothing_typed_is_lost(
    counter: CounterSection, jobs: Jobs, typed: str, said: str
) -> None:
    come(counter)
    type_text(counter.ui.payer_edit, "王先生")
    counter.ui.amount_edit.setFocus()
    counter.ui.amount_edit.selectAll()
    QTest.keyClick(counter.ui.amount_edit, Qt.Key.Key_Delete)
    type_text(counter.ui.amount_edit, typed)
    press_take(counter, jobs)
    assert said in counter.ui.take_problem.text()
    assert counter.ui.payer_edit.text() == "王先生"
    assert counter.ui.amount_edit.text() == typed
    assert counter.ui.amount_edit.hasFocus()
    assert not Payment.select().exists()


def test_less_cash_than_the_amount_is_refused(counter: CounterSection, jobs: Jobs) -> None:
    come(counter)
    counter.ui.received_edit.setFocus()
    type_text(counter.ui.received_edit, "100")
    press_take(counter, jobs)
    assert "收到的現金少於收款金額" in counter.ui.take_problem.text()
    assert not Payment.select().exists()


def test_a_disputed_charge_is_not_ticked_and_cannot_be(
    counter: CounterSection, account: int, desk: Desk, jobs: Jobs
) -> None:
    line = account_ledger(desk, account).lines[0]
    mark_disputed(desk, line.charge_id, desk.now().date(), "面積有爭議")
    come(counter)
    assert counter.ui.amount_edit.text() == "299.07"
    QTest.keyClick(counter.ui.charge_table, Qt.Key.Key_Space)
    assert "爭議中" in counter.ui.take_problem.text()
    press_take(counter, jobs)
    (left,) = account_ledger(desk, account).open_lines
    assert left.disputed


def test_a_debit_under_way_is_warned_of(counter: CounterSection, account: int, desk: Desk) -> None:
    batch = BankBatch.create(month=202611, sent_at=desk.now(), count=1, amount=54_984)
    BankLine.create(batch=batch, account=account, amount=54_984)
    come(counter)
    assert counter.ui.debit_notice.isVisible()
    assert "托收中" in counter.ui.debit_label.text()
    assert "549.84" in counter.ui.debit_label.text()


def test_one_payer_settles_two_rooms_with_a_receipt_each(
    counter: CounterSection, account: int, desk: Desk, jobs: Jobs
) -> None:
    other = account_of("3棟2單元1101")
    Account.update(payer=account).where(Account.id == other).execute()
    charge(desk, other, "management", 202611, 10_000)
    come(counter)
    assert len(rows(counter)) == 4
    assert not counter.ui.charge_table.isColumnHidden(1)
    press_take(counter, jobs)
    assert [(one.account_id, one.amount) for one in Payment.select().order_by(Payment.id)] == [
        (account, 54_984),
        (other, 10_000),
    ]
    assert counter.ui.number_label.text() == "SJ-202611-001 等 2 張"


def test_prepaid_is_used_by_its_button(counter: CounterSection, account: int, desk: Desk, jobs: Jobs) -> None:
    charge_id = account_ledger(desk, account).lines[2].charge_id
    draft = PaymentDraft(
        account_id=account,
        amount=10_000,
        means=Means.CASH,
        paid_on=desk.now().date(),
        named=(charge_id,),
    )
    take_payment(desk, draft)
    come(counter)
    assert counter.ui.prepaid_label.text() == "預存 51.70"
    counter.ui.use_button.click()
    jobs.drain()
    assert account_ledger(desk, account).prepaid == 0
    assert counter.ui.amount_edit.text() == "449.84"


def test_the_receipt_goes_to_the_printer_by_f9(
    counter: CounterSection, desk: Desk, jobs: Jobs, qtbot: QtBot
) -> None:
    come(counter)
    press_take(counter, jobs)
    with qtbot.waitSignal(counter.print_requested) as asked:
        QTest.keyClick(counter, Qt.Key.Key_F9)
    job = asked.args[0]()
    text = PdfReader(io.BytesIO(job.pdf)).pages[0].extract_text()
    assert text.count("SJ-202611-001") == 2
    assert text.count("伍佰肆拾玖元捌角肆分") == 2


def test_who_paid_today_already_is_said_to_have(counter: CounterSection, jobs: Jobs) -> None:
    come(counter)
    assert not counter.ui.debit_notice.isVisible()
    press_take(counter, jobs)
    come(counter)
    assert "今天已收過 549.84 元，收據 SJ-202611-001" in counter.ui.debit_label.text()


def test_what_was_paid_meanwhile_is_refused_and_read_again(
    counter: CounterSection, account: int, desk: Desk, jobs: Jobs
) -> None:
    come(counter)
    draft = PaymentDraft(account_id=account, amount=54_984, means=Means.CARD, paid_on=desk.now().date())
    take_payment(desk, draft)
    press_take(counter, jobs)
    assert "已付清" in counter.ui.take_problem.text()
    assert Payment.select().count() == 1
    assert rows(counter) == []


def test_a_receipt_is_reversed_with_a_reason(
    head_desk: Desk, account: int, jobs: Jobs, theme: Theme, qtbot: QtBot
) -> None:
    section = shown(head_desk, jobs, theme, qtbot)
    come(section)
    press_take(section, jobs)
    section.ui.latest_table.selectRow(0)
    section.ui.reverse_button.click()
    dialog = section.deeds.dialog
    assert dialog is not None
    dialog.ui.confirm_button.click()
    jobs.drain()
    assert "請寫沖銷的原因" in dialog.ui.dialog_problem.text()
    type_text(dialog.ui.reason_edit, "金額輸錯")
    QTest.keyClick(dialog.ui.reason_edit, Qt.Key.Key_Return)
    jobs.drain()
    assert Payment.get().reversed_for == "金額輸錯"
    assert account_ledger(head_desk, account).owed == 54_984


def test_prepaid_is_paid_out_once_another_approves_with_his_pin(
    head_desk: Desk, account: int, jobs: Jobs, theme: Theme, qtbot: QtBot
) -> None:
    take_payment(
        head_desk,
        PaymentDraft(account_id=account, amount=60_000, means=Means.CASH, paid_on=head_desk.now().date()),
    )
    section = shown(head_desk, jobs, theme, qtbot)
    come(section)
    section.deeds.refund()
    dialog = section.deeds.dialog
    assert dialog is not None
    ui = dialog.ui
    names = [ui.approver_box.itemText(at) for at in range(ui.approver_box.count())]
    assert names == [one.name for one in people(head_desk) if one.name == "沈文海"]
    assert ui.amount_edit.text() == "50.16"
    type_text(ui.reason_edit, "多繳")
    type_text(ui.pin_edit, "111111")
    ui.confirm_button.click()
    jobs.drain()
    assert "PIN 不對" in ui.dialog_problem.text()
    assert ui.reason_edit.text() == "多繳"
    ui.pin_edit.clear()
    type_text(ui.pin_edit, "975310")
    with qtbot.waitSignal(section.print_requested) as asked:
        ui.confirm_button.click()
        jobs.drain()
    text = PdfReader(io.BytesIO(asked.args[0]().pdf)).pages[0].extract_text()
    for words in ("TK-202611-001", "伍拾元零壹角陸分", "沈文海", "預存（收據 SJ-202611-001）", "多繳"):
        assert text.count(words) == 2, words
    assert account_ledger(head_desk, account).prepaid == 0
    assert [one.number for one in account_ledger(head_desk, account).refunds] == ["TK-202611-001"]


def test_the_receptionist_may_take_but_not_reverse(counter: CounterSection, jobs: Jobs) -> None:
    come(counter)
    press_take(counter, jobs)
    counter.ui.latest_table.selectRow(0)
    assert not counter.ui.reverse_button.isEnabled()
    assert counter.ui.reprint_button.isEnabled()


def test_a_room_nobody_lives_in_is_said_to_be_so(counter: CounterSection) -> None:
    come(counter, "9-9-9999")
    assert counter.here is None


def test_who_left_the_room_with_arrears_is_named_and_one_step_away(
    counter: CounterSection, account: int, desk: Desk
) -> None:
    room = Account.get_by_id(account).room_id
    party = Party.create(name="舊業主")
    former = Account.create(room=room, party=party, ends_on=desk.now().date()).id
    charge(desk, former, "management", 202601, 7_000)
    come(counter)
    assert "舊業主 還欠 70.00 元" in counter.ui.debit_label.text()
    counter.deeds.offer()
    menu = next(one for one in counter.ui.more_button.menu().findChildren(QMenu) if "換到" in one.title())
    menu.actions()[0].trigger()
    assert rows(counter) == ["管理費 70.00"]


def test_another_payer_is_named(counter: CounterSection, account: int) -> None:
    Account.update(payer=account_of("5棟1單元0703")).where(Account.id == account).execute()
    come(counter)
    assert "由 5棟1單元0703 代付" in counter.ui.debit_label.text()


def test_money_that_waited_is_placed_with_a_household(
    counter: CounterSection, account: int, desk: Desk, jobs: Jobs
) -> None:
    receive_unplaced(desk, 54_984, Means.TRANSFER, desk.now().date(), "附言：物業")
    come(counter)
    counter.deeds.offer()
    assert counter.deeds.actions["place"].isEnabled()
    counter.deeds.place()
    dialog = counter.deeds.dialog
    assert dialog is not None
    assert "附言：物業" in dialog.ui.receipt_box.currentText()
    dialog.ui.confirm_button.click()
    jobs.drain()
    assert account_ledger(desk, account).owed == 0
    assert counter.ui.number_label.text() == "SJ-202611-001"


def test_a_deposit_is_settled_on_a_sheet_to_sign(
    head_desk: Desk, account: int, jobs: Jobs, theme: Theme, qtbot: QtBot
) -> None:
    deposit = charge(head_desk, account, "utility_deposit", 202601, 100_000)
    take_payment(
        head_desk,
        PaymentDraft(
            account_id=account,
            amount=100_000,
            means=Means.CASH,
            paid_on=head_desk.now().date(),
            named=(deposit,),
        ),
    )
    section = shown(head_desk, jobs, theme, qtbot)
    come(section)
    section.deeds.deposit()
    dialog = section.deeds.dialog
    assert dialog is not None
    type_text(dialog.ui.second_edit, "549.84")
    type_text(dialog.ui.reason_edit, "遷出")
    type_text(dialog.ui.pin_edit, "975310")
    with qtbot.waitSignal(section.print_requested) as asked:
        dialog.ui.confirm_button.click()
        jobs.drain()
    job = asked.args[0]()
    text = [page.extract_text() for page in PdfReader(io.BytesIO(job.pdf)).pages]
    assert ["押金轉入" in page for page in text] == [True, False]
    assert "549.84" in text[0]
    assert "450.16" in text[1]
    ledger = account_ledger(head_desk, account)
    assert (ledger.owed, ledger.deposits) == (0, 0)
