"""銀行托收: who is sent, what the bank gets, its answer, and a debit that bounces (篇1 2.6)."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from tests.support.charges import account_of, charge
from wuye_desk.domain.billing.debit import DebitColumn, LeftOut, Verdict
from wuye_desk.domain.billing.terms import DebitState, Means
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, read_payload
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.debit import Batch, batch, preview_batch, send_batch
from wuye_desk.services.fees.debit_export import (
    DebitLayout,
    debit_layout,
    export_batch,
    reference_of,
    save_debit_layout,
)
from wuye_desk.services.fees.debit_result import (
    answer_line,
    bounce_line,
    match_result,
    read_file,
    take_result,
)
from wuye_desk.services.fees.disputes import mark_disputed
from wuye_desk.services.fees.ledger import account_ledger
from wuye_desk.services.fees.payments import PaymentDraft, take_payment
from wuye_desk.services.households.household_editing import draft_of, save_household
from wuye_desk.store.models import Account, History
from wuye_desk.store.models.payments import BankBatch, Payment

MONTH, DAY = 202611, date(2026, 11, 23)
ROOMS = ("3棟2單元1101", "3棟2單元1201", "5棟1單元0703")
NUMBERS = ("6222021234567890111", "6222021234567890122", "6222021234567890133")
HEADINGS = ("账号", "户名", "扣款金额", "处理结果", "失败原因", "交易日期")


@pytest.fixture
def accounts(head_desk: Desk) -> list[int]:
    found = [account_of(room) for room in ROOMS]
    for place, (account, number) in enumerate(zip(found, NUMBERS, strict=True)):
        give_consent(head_desk, account, number)
        charge(head_desk, account, "management", MONTH, 10_000 + place)
    return found


def give_consent(desk: Desk, account: int, number: str) -> None:
    draft = replace(
        draft_of(desk, account), payment_way="托收 工行", bank_name="工商銀行", bank_account=number
    )
    save_household(desk, draft)
    Account.update(consent_on=date(2026, 1, 5)).where(Account.id == account).execute()


def send(desk: Desk) -> Batch:
    preview = preview_batch(desk, MONTH)
    return send_batch(desk, MONTH, len(preview.going), preview.amount)


def name_of(account: int) -> str:
    return str(Account.get_by_id(account).party.name)


def answer(path: Path, rows: list[tuple[object, ...]], headings: tuple[str, ...] = HEADINGS) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["工商銀行 代扣結果"])
    sheet.append(list(headings))
    for row in rows:
        sheet.append(list(row))
    book.save(path)
    return path


def good(place: int, amount: str | None = None) -> tuple[object, ...]:
    return (NUMBERS[place], "", amount or f"{100 + place / 100:.2f}", "扣款成功", "", "2026-11-20")


def bad(place: int) -> tuple[object, ...]:
    return (NUMBERS[place], "", f"{100 + place / 100:.2f}", "失败", "余额不足", "2026-11-20")


def states(desk: Desk, sent: Batch) -> list[DebitState]:
    return [one.state for one in batch(desk, sent.id).lines]


def why(desk: Desk, account: int) -> LeftOut | None:
    preview = preview_batch(desk, MONTH)
    return next(one.left_out for one in (*preview.going, *preview.left_out) if one.account_id == account)


def test_who_consented_and_owes_is_sent_for_what_is_owed_up_to_the_month(
    head_desk: Desk, accounts: list[int]
) -> None:
    charge(head_desk, accounts[0], "water", 202610, 500)
    charge(head_desk, accounts[0], "management", 202612, 9_999)
    charge(head_desk, accounts[0], "utility_deposit", MONTH, 50_000)
    preview = preview_batch(head_desk, MONTH)
    assert [(one.account_id, one.amount) for one in preview.going] == [
        (accounts[0], 10_500),
        (accounts[1], 10_001),
        (accounts[2], 10_002),
    ]
    assert preview.going[0].months == (202610, MONTH)
    assert preview.going[0].number == "**** 0111"
    assert preview.left_out == ()


def test_who_is_left_out_is_told_with_the_reason(head_desk: Desk, accounts: list[int]) -> None:
    first, second, third = accounts
    Account.update(consent_on=None).where(Account.id == first).execute()
    assert why(head_desk, first) is LeftOut.NO_CONSENT
    Account.update(bank_account=None).where(Account.id == first).execute()
    assert why(head_desk, first) is LeftOut.NO_NUMBER
    line = account_ledger(head_desk, second).lines[0]
    mark_disputed(head_desk, line.charge_id, DAY + timedelta(days=30), "面積有爭議")
    assert why(head_desk, second) is LeftOut.DISPUTED
    take_payment(head_desk, PaymentDraft(account_id=third, amount=10_002, means=Means.CASH, paid_on=DAY))
    assert why(head_desk, third) is LeftOut.NOTHING


def test_prepaid_money_is_not_asked_of_the_bank_again(head_desk: Desk, accounts: list[int]) -> None:
    take_payment(
        head_desk, PaymentDraft(account_id=accounts[0], amount=13_000, means=Means.CASH, paid_on=DAY)
    )
    charge(head_desk, accounts[0], "water", 202610, 5_000)
    one = next(one for one in preview_batch(head_desk, MONTH).going if one.account_id == accounts[0])
    assert one.amount == 2_000
    take_payment(
        head_desk,
        PaymentDraft(
            account_id=accounts[1], amount=10_001, means=Means.CASH, paid_on=DAY, only_item="management"
        ),
    )
    assert why(head_desk, accounts[1]) is LeftOut.NOTHING


def test_an_account_under_way_is_not_sent_again_and_the_counter_is_told(
    head_desk: Desk, accounts: list[int]
) -> None:
    send(head_desk)
    assert account_ledger(head_desk, accounts[0]).under_debit == 10_000
    assert why(head_desk, accounts[0]) is LeftOut.UNDER_WAY
    with pytest.raises(DeskError, match="沒有要送"):
        send_batch(head_desk, MONTH, 0, 0)


def test_a_list_that_changed_since_it_was_shown_is_not_sent(head_desk: Desk, accounts: list[int]) -> None:
    preview = preview_batch(head_desk, MONTH)
    take_payment(head_desk, PaymentDraft(account_id=accounts[0], amount=1, means=Means.CASH, paid_on=DAY))
    with pytest.raises(DeskError, match="有變"):
        send_batch(head_desk, MONTH, len(preview.going), preview.amount)
    assert not BankBatch.select().exists()


def test_who_pays_for_another_is_debited_for_both(head_desk: Desk, accounts: list[int]) -> None:
    Account.update(payer=accounts[0], payment_way="", bank_account=None).where(
        Account.id == accounts[1]
    ).execute()
    going = preview_batch(head_desk, MONTH).going
    assert [one.number for one in going[:2]] == ["**** 0111", "**** 0111"]
    sent = send(head_desk)
    rows = [good(0), (NUMBERS[0], "", "100.01", "成功", "", "")]
    path = answer(head_desk.store.folder / "result.xlsx", rows)
    take_result(head_desk, sent.id, read_file(path), DAY)
    assert states(head_desk, sent)[:2] == [DebitState.PAID, DebitState.PAID]
    assert account_ledger(head_desk, accounts[1]).owed == 0


def test_the_bank_gets_text_as_text_and_the_look_at_the_numbers_is_noted(
    head_desk: Desk, accounts: list[int], tmp_path: Path
) -> None:
    sent = send(head_desk)
    assert export_batch(head_desk, sent.id, tmp_path / "batch.xlsx") == 3
    sheet = load_workbook(tmp_path / "batch.xlsx").active
    assert sheet is not None
    assert [cell.value for cell in sheet[1]] == ["序號", "流水號", "帳號", "戶名", "金額", "房號"]
    assert (sheet["C2"].value, sheet["C2"].data_type, sheet["C2"].number_format) == (NUMBERS[0], "s", "@")
    assert sheet["E2"].value == 100
    row = History.select().order_by(History.id.desc()).get()
    assert row.deed is Deed.EXPORTED
    assert read_payload(row.payload)[1]["內容"] == "含完整托收帳號"
    assert NUMBERS[0] not in row.payload


def test_the_station_chooses_columns_headings_and_how_a_csv_is_written(
    head_desk: Desk, accounts: list[int], tmp_path: Path
) -> None:
    columns = ((DebitColumn.AMOUNT, "代扣金额"), (DebitColumn.NUMBER, "客户账号"))
    save_debit_layout(head_desk, DebitLayout(columns, gbk=True))
    assert debit_layout(head_desk) == DebitLayout(columns, gbk=True)
    sent = send(head_desk)
    export_batch(head_desk, sent.id, tmp_path / "batch.csv")
    rows = list(csv.reader((tmp_path / "batch.csv").read_text("gb18030").splitlines()))
    assert rows[:2] == [["代扣金额", "客户账号"], ["100.00", NUMBERS[0]]]
    with pytest.raises(DeskError, match="不能少"):
        save_debit_layout(head_desk, DebitLayout(columns[:1]))


def test_success_gives_a_receipt_by_debit_and_failure_keeps_its_reason(
    head_desk: Desk, accounts: list[int], tmp_path: Path
) -> None:
    sent = send(head_desk)
    path = answer(tmp_path / "r.xlsx", [good(0), bad(1), good(2), ("合计", "", "300.03", "", "", "")])
    matched = take_result(head_desk, sent.id, read_file(path), DAY)
    assert (matched.new, matched.unmatched, matched.silent) == (3, (), 0)
    lines = batch(head_desk, sent.id).lines
    assert [one.state for one in lines] == [DebitState.PAID, DebitState.FAILED, DebitState.PAID]
    assert lines[1].reason == "余额不足"
    assert lines[0].receipt.startswith("SJ-")
    paid = Payment.get(Payment.number == lines[0].receipt)
    assert (paid.means, paid.paid_on, paid.amount) == (Means.DEBIT, date(2026, 11, 20), 10_000)
    ledger = account_ledger(head_desk, accounts[1])
    assert (ledger.owed, ledger.under_debit) == (10_001, 0)
    assert batch(head_desk, sent.id).result_at == head_desk.now()


def test_the_same_answer_twice_changes_nothing(head_desk: Desk, accounts: list[int], tmp_path: Path) -> None:
    sent = send(head_desk)
    rows = read_file(answer(tmp_path / "r.xlsx", [good(0), bad(1), good(0)]))
    take_result(head_desk, sent.id, rows, DAY)
    payments, notes = Payment.select().count(), History.select().count()
    again = take_result(head_desk, sent.id, rows, DAY)
    assert [one.verdict for one in again.rows] == [Verdict.ALREADY, Verdict.ALREADY, Verdict.TWICE]
    assert (Payment.select().count(), History.select().count()) == (payments, notes)
    assert payments == 1


def test_rows_that_fit_nothing_are_shown_and_touch_nothing(
    head_desk: Desk, accounts: list[int], tmp_path: Path
) -> None:
    sent = send(head_desk)
    strange = ("6222029999999999999", name_of(accounts[0]), "100.00", "成功", "", "")
    unclear = (NUMBERS[1], "", "100.01", "處理中", "", "")
    rows = read_file(answer(tmp_path / "r.xlsx", [strange, good(0, "99.00"), unclear]))
    matched = take_result(head_desk, sent.id, rows, DAY)
    verdicts = [Verdict.UNKNOWN, Verdict.WRONG_AMOUNT, Verdict.UNREADABLE]
    assert [one.verdict for one in matched.unmatched] == verdicts
    assert (matched.new, matched.silent) == (0, 3)
    assert set(states(head_desk, sent)) == {DebitState.UNDER_WAY}


def test_a_row_is_found_by_reference_by_stars_and_by_name_with_amount(
    head_desk: Desk, accounts: list[int], tmp_path: Path
) -> None:
    sent = send(head_desk)
    path = tmp_path / "r.csv"
    lines = [
        "流水号,帐号,姓名,金额,状态",
        f"{reference_of(sent.lines[0].id)},,,100.00,成功",
        f",6222****0122,{name_of(accounts[1])},100.01,成功",
        f",,{name_of(accounts[2])},100.02,0000",
    ]
    path.write_bytes("\r\n".join(lines).encode("gb18030"))
    assert take_result(head_desk, sent.id, read_file(path), DAY).new == 3


def test_two_rows_that_contradict_each_other_are_both_left_alone(
    head_desk: Desk, accounts: list[int], tmp_path: Path
) -> None:
    sent = send(head_desk)
    matched = match_result(head_desk, sent.id, read_file(answer(tmp_path / "r.xlsx", [good(0), bad(0)])))
    assert [one.verdict for one in matched.rows] == [Verdict.CONTRADICTS, Verdict.CONTRADICTS]


def test_a_day_to_come_refuses_the_whole_answer(head_desk: Desk, accounts: list[int], tmp_path: Path) -> None:
    sent = send(head_desk)
    late = (NUMBERS[1], "", "100.01", "成功", "", "2027-01-01")
    rows = read_file(answer(tmp_path / "r.xlsx", [good(0), late]))
    with pytest.raises(DeskError, match="不能晚於今天"):
        take_result(head_desk, sent.id, rows, DAY)
    assert set(states(head_desk, sent)) == {DebitState.UNDER_WAY}
    assert not Payment.select().exists()


def test_a_success_that_bounces_is_owed_again_as_it_was_due(
    head_desk: Desk, accounts: list[int], tmp_path: Path
) -> None:
    sent = send(head_desk)
    due = account_ledger(head_desk, accounts[0]).oldest_due
    rows = read_file(answer(tmp_path / "r.xlsx", [good(0)]))
    take_result(head_desk, sent.id, rows, DAY)
    bounce_line(head_desk, sent.lines[0].id, date(2026, 11, 22), "帳戶已銷")
    ledger = account_ledger(head_desk, accounts[0])
    assert (ledger.owed, ledger.oldest_due) == (10_000, due)
    assert ledger.payments[0].reversed_on == date(2026, 11, 22)
    assert states(head_desk, sent)[0] is DebitState.BOUNCED
    assert match_result(head_desk, sent.id, rows).rows[0].verdict is Verdict.ALREADY
    assert why(head_desk, accounts[0]) is None


def test_one_line_is_answered_by_hand_once(head_desk: Desk, accounts: list[int]) -> None:
    sent = send(head_desk)
    with pytest.raises(DeskError, match="原因"):
        answer_line(head_desk, sent.lines[0].id, False, DAY, " ")
    answer_line(head_desk, sent.lines[0].id, False, DAY, "餘額不足")
    answer_line(head_desk, sent.lines[1].id, True, DAY)
    with pytest.raises(DeskError, match="已記為"):
        answer_line(head_desk, sent.lines[1].id, True, DAY)
    assert states(head_desk, sent) == [DebitState.FAILED, DebitState.PAID, DebitState.UNDER_WAY]
    assert batch(head_desk, sent.id).result_at is None


def test_a_file_that_is_no_answer_is_refused_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"\x00\x01\xff")
    with pytest.raises(DeskError, match="不是文字檔"):
        read_file(tmp_path / "a.csv")
    with pytest.raises(DeskError, match="找不到結果"):
        read_file(answer(tmp_path / "b.xlsx", [], ("帳號", "備註")))
    with pytest.raises(DeskError, match="打不開"):
        read_file(tmp_path / "none.csv")


def test_the_desk_may_look_but_not_send(desk: Desk, head_desk: Desk, accounts: list[int]) -> None:
    assert len(preview_batch(desk, MONTH).going) == 3
    with pytest.raises(DeskError):
        send(desk)
