"""加時單 and 維修單 from entry to the month run (篇1 2.1, 2.2)."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from tests.services.fees.fee_ground import DAY, account_of, priced, put_price
from tests.support.tickets import add_ticket
from wuye_desk.domain.billing.materials import Material
from wuye_desk.domain.billing.overtime import OvertimeRules
from wuye_desk.domain.billing.terms import SlipKind
from wuye_desk.domain.errors import DeskError
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.month_run import post_run
from wuye_desk.services.fees.overtime_rules import overtime_rules, save_overtime_rules
from wuye_desk.services.fees.slip_data import OvertimeDraft, RepairDraft
from wuye_desk.services.fees.slip_forms import slip_forms
from wuye_desk.services.fees.slip_handing import export_slips, hand_over_slips
from wuye_desk.services.fees.slip_reading import slip, slips_of
from wuye_desk.services.fees.slips import cancel_slip, correct_slip, enter_slip, slip_for_ticket
from wuye_desk.store.models.fees import Charge

ROOM = "3棟2單元1201"
CYCLE = 202612


@pytest.fixture
def fees(desk: Desk, head_desk: Desk) -> Desk:
    priced(head_desk)
    put_price(head_desk, "overtime", "60")
    return desk


def evening(begins: time = time(18), until: time = time(20, 10), day: date = DAY) -> OvertimeDraft:
    return OvertimeDraft(account_of(ROOM), day, begins, until, "12 樓東側", "張生 13827505678")


def repair(**fields: object) -> RepairDraft:
    tap = Material("水龍頭", 1000, "個", 4500)
    plain = RepairDraft(
        account_of(ROOM), DAY, "廚房水龍頭漏水", labour=3000, materials=(tap,), agreed_by="張德勝"
    )
    return replace(plain, **fields)  # type: ignore[arg-type]


def test_an_application_costs_its_hours_at_the_price_of_its_day(fees: Desk) -> None:
    made = enter_slip(fees, evening())
    assert (made.number, made.amount) == ("JS-202611-001", 15_000)
    assert made.reckoned is not None
    assert (made.reckoned.quantity, made.reckoned.joined) == (2500, True)


def test_without_a_price_an_application_is_refused_and_takes_no_number(desk: Desk, head_desk: Desk) -> None:
    priced(head_desk)
    with pytest.raises(DeskError) as refused:
        enter_slip(desk, evening())
    assert refused.value.field == "price"
    put_price(head_desk, "overtime", "60")
    assert enter_slip(desk, evening()).number == "JS-202611-001"


def test_numbers_run_without_a_gap_though_some_are_refused_and_some_cancelled(fees: Desk) -> None:
    first = enter_slip(fees, repair())
    with pytest.raises(DeskError):
        enter_slip(fees, repair(content=" "))
    cancel_slip(fees, first.id, "住戶自己修好了")
    second = enter_slip(fees, repair())
    assert [first.number, second.number] == ["WX-202611-001", "WX-202611-002"]
    assert [one.number for one in slips_of(fees, SlipKind.REPAIR, CYCLE).slips] == [
        first.number,
        second.number,
    ]


def test_a_paid_repair_needs_who_agreed_before_the_work(fees: Desk) -> None:
    with pytest.raises(DeskError) as refused:
        enter_slip(fees, repair(agreed_by=""))
    assert refused.value.field == "agreed_by"
    assert enter_slip(fees, repair(agreed_by="", labour=0, materials=())).amount == 0
    assert enter_slip(fees, repair(account_id=None, place="地庫", agreed_by="")).amount == 7500


def test_an_application_keeps_price_and_rule_while_its_hours_stay(fees: Desk, head_desk: Desk) -> None:
    made = enter_slip(fees, evening())
    put_price(head_desk, "overtime", "90", date(2026, 11, 1))
    save_overtime_rules(head_desk, OvertimeRules(step=60))
    again = correct_slip(fees, made.id, replace(evening(), place="全層"))
    assert again.amount == made.amount
    assert correct_slip(fees, made.id, evening(until=time(20, 30))).amount == 27_000


def test_a_slip_handed_over_is_corrected_with_a_reason_only(fees: Desk) -> None:
    made = enter_slip(fees, repair())
    hand_over_slips(fees, SlipKind.REPAIR, CYCLE, "馮淑芬")
    with pytest.raises(DeskError) as refused:
        correct_slip(fees, made.id, repair(labour=4000))
    assert refused.value.field == "reason"
    assert correct_slip(fees, made.id, repair(labour=4000), "人工記錯").amount == 8500


def test_the_run_charges_slips_of_the_window_and_then_their_money_stands(fees: Desk, head_desk: Desk) -> None:
    kept = enter_slip(fees, repair())
    enter_slip(fees, evening())
    cancel_slip(fees, enter_slip(fees, repair()).id, "重複")
    enter_slip(fees, repair(account_id=None, place="地庫"))
    enter_slip(fees, evening(day=date(2026, 11, 26)))
    post_run(head_desk, CYCLE)
    charged = Charge.select(Charge.slip, Charge.amount).where(Charge.slip.is_null(False))
    assert sorted(amount for _slip, amount in charged.tuples()) == [7500, 15_000]
    with pytest.raises(DeskError):
        cancel_slip(fees, kept.id, "不做了")
    with pytest.raises(DeskError):
        correct_slip(fees, kept.id, repair(labour=1))
    correct_slip(fees, kept.id, repair(result="已修好"))
    assert slip(fees, kept.id).amount == 7500


def test_what_comes_late_is_handed_over_a_second_time(fees: Desk) -> None:
    enter_slip(fees, repair())
    first = hand_over_slips(fees, SlipKind.REPAIR, CYCLE, "馮淑芬")
    assert (first.sums.not_handed, first.hand_overs[0].count, first.hand_overs[0].amount) == (0, 1, 7500)
    with pytest.raises(DeskError):
        hand_over_slips(fees, SlipKind.REPAIR, CYCLE, "馮淑芬")
    enter_slip(fees, repair(labour=0))
    second = hand_over_slips(fees, SlipKind.REPAIR, CYCLE, "馮淑芬")
    assert [one.count for one in second.hand_overs] == [1, 1]


def test_a_month_without_slips_is_handed_over_once_so_that_nobody_asks(fees: Desk) -> None:
    done = hand_over_slips(fees, SlipKind.OVERTIME, CYCLE, "馮淑芬")
    assert done.hand_overs[0].count == 0
    with pytest.raises(DeskError):
        hand_over_slips(fees, SlipKind.OVERTIME, CYCLE, " ")


def test_a_ticket_opens_one_repair_slip_with_its_words(fees: Desk) -> None:
    ticket_id = add_ticket(fees.store, "QZ-202611-001", fees.now(), account=account_of(ROOM))
    made = slip_for_ticket(fees, ticket_id)
    assert slip_for_ticket(fees, ticket_id).id == made.id
    assert isinstance(made.draft, RepairDraft)
    assert made.draft.content
    assert made.ticket_number
    cancel_slip(fees, made.id, "開錯")
    assert slip_for_ticket(fees, ticket_id).number == "WX-202611-002"


def test_the_rules_of_the_hours_are_kept(fees: Desk, head_desk: Desk) -> None:
    rules = OvertimeRules(step=15, least_joined=30, least_apart=90)
    save_overtime_rules(head_desk, rules)
    assert overtime_rules(fees) == rules


def test_the_workbook_lists_every_slip_and_counts_what_stands(fees: Desk, tmp_path: Path) -> None:
    enter_slip(fees, repair())
    cancel_slip(fees, enter_slip(fees, repair()).id, "重複")
    path = tmp_path / "slips.xlsx"
    assert export_slips(fees, SlipKind.REPAIR, CYCLE, path) == 2
    sheet = load_workbook(path).worksheets[0]
    heads = [cell.value for cell in sheet[3]]
    amounts = [sheet.cell(row, heads.index("合計") + 1).value for row in (4, 5)]
    assert [float(amount) for amount in amounts] == [75.0, 0.0]
    assert "有償合計 75.00 元" in sheet["A2"].value
    assert sheet.cell(5, heads.index("備註") + 1).value == "作廢：重複"
    enter_slip(fees, evening())
    assert export_slips(fees, SlipKind.OVERTIME, CYCLE, path) == 1
    assert float(load_workbook(path).worksheets[0].cell(4, 8).value) == 2.5


def test_the_application_prints_three_copies_and_the_repair_four(fees: Desk) -> None:
    made = enter_slip(fees, evening()), enter_slip(fees, repair())
    texts = []
    for one, copies in zip(made, (3, 4), strict=True):
        job = slip_forms(fees, [one.id])
        pages = [page.extract_text() for page in PdfReader(io.BytesIO(job.pdf)).pages]
        assert len(pages) == job.pages == copies
        assert all(one.number in page for page in pages)
        texts.append(pages[0])
    assert "壹佰伍拾元整" in texts[0].replace(" ", "")
    assert "柒拾伍元整" in texts[1].replace(" ", "")
    assert "水龍頭" in texts[1]


def test_a_cancelled_slip_prints_as_void(fees: Desk) -> None:
    made = enter_slip(fees, repair())
    cancel_slip(fees, made.id, "重複")
    page = PdfReader(io.BytesIO(slip_forms(fees, [made.id]).pdf)).pages[0].extract_text()
    assert "作廢" in page
