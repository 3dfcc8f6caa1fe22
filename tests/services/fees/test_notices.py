"""The fee notices of a month (篇1 2.3): who gets one, its number, what it says now and on a reprint."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from pypdf import PdfReader

from tests.services.fees.fee_ground import account_of, priced, put_price, read_meter
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.billing.terms import Means
from wuye_desk.domain.moments import local
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.month_run import post_run
from wuye_desk.services.fees.notice_form import batch_form, notice_form
from wuye_desk.services.fees.notices import make_notices, notice_lines, preview_notices
from wuye_desk.services.fees.payments import PaymentDraft, take_payment
from wuye_desk.services.printing.print_job import PrintJob
from wuye_desk.services.printing.printing import log_printing
from wuye_desk.services.station.station import save_station, station
from wuye_desk.store.models.notices import Notice, NoticeBatch
from wuye_desk.store.models.station import Serial

CYCLE = 202611
ROOM = "3棟2單元1201"


def text_of(job: PrintJob) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(job.pdf)).pages)


@pytest.fixture
def posted(head_desk: Desk) -> Desk:
    priced(head_desk)
    put_price(head_desk, "water", "3.45")
    read_meter(ROOM, "water", 14_000)
    post_run(head_desk, CYCLE)
    return head_desk


def pay(desk: Desk, room: str, amount: int) -> None:
    today = local(desk.now()).date()
    take_payment(
        desk, PaymentDraft(account_id=account_of(room), means=Means.CASH, amount=amount, paid_on=today)
    )


def test_everybody_with_something_to_pay_gets_one_in_walking_order_without_gaps(posted: Desk) -> None:
    before = preview_notices(posted, CYCLE)
    made = make_notices(posted, CYCLE)
    lines = notice_lines(posted, CYCLE)
    assert before.count == made.count == len(lines) == 6
    assert [line.number for line in lines] == [f"GF-202611-{place:03}" for place in range(1, 7)]
    assert [line.room for line in lines] == [
        "1棟2單元1504",
        "2棟1單元0703",
        "3棟1單元0703",
        "3棟2單元1101",
        "3棟2單元1201",
        "5棟1單元0703",
    ]
    assert made.amount == sum(line.total for line in lines) == before.amount


def test_nobody_is_told_twice(posted: Desk) -> None:
    make_notices(posted, CYCLE)
    assert preview_notices(posted, CYCLE).count == 0
    assert make_notices(posted, CYCLE).count == 0
    assert NoticeBatch.select().count() == 1


def test_who_has_paid_everything_gets_none(posted: Desk) -> None:
    pay(posted, "2棟1單元0703", 25_088)
    preview = preview_notices(posted, CYCLE)
    assert (preview.count, preview.settled) == (5, 1)
    make_notices(posted, CYCLE)
    assert "2棟1單元0703" not in [line.room for line in notice_lines(posted, CYCLE)]


def test_who_pays_between_making_and_printing_drops_out_of_the_print(posted: Desk) -> None:
    (batch,) = make_notices(posted, CYCLE).batches
    pay(posted, "2棟1單元0703", 25_088)
    job = batch_form(posted, batch)
    assert "GF-202611-002" not in job.numbers
    assert len(job.numbers) == 5
    assert job.warnings == ("1 戶在做單後已付清，沒有印。",)
    assert "2棟1單元0703" not in text_of(job)


def test_the_sheet_says_readings_price_amount_and_total(posted: Desk) -> None:
    make_notices(posted, CYCLE)
    one = next(line for line in notice_lines(posted, CYCLE) if line.room == ROOM)
    words = text_of(notice_form(posted, [one.id]))
    for told in ("89.60 ㎡", "2.80", "250.88", "0 → 14", "14 噸", "3.45", "48.30", "299.18"):
        assert told in words
    assert "貳佰玖拾玖元壹角捌分" in words
    assert "2026年11月5日（週四）" in words
    assert "以下空白" in words
    assert "本批 5／6" in words


def test_what_was_owed_before_and_what_was_prepaid_are_on_it(head_desk: Desk, clock_hand: ClockHand) -> None:
    priced(head_desk)
    post_run(head_desk, 202610)
    make_notices(head_desk, 202610)
    clock_hand.advance(days=1)
    pay(head_desk, "3棟2單元1101", 25_088 + 10_000)
    post_run(head_desk, CYCLE)
    make_notices(head_desk, CYCLE)
    by_room = {line.room: line for line in notice_lines(head_desk, CYCLE)}
    content = {room: Notice.get_by_id(line.id).content for room, line in by_room.items()}
    assert by_room["3棟2單元1101"].total == 15_088
    assert content["3棟2單元1101"]["prepaid"] == 10_000
    assert by_room[ROOM].total == 2 * 25_088
    assert content[ROOM]["arrears_words"] == "10月管理費"


def test_a_month_notified_already_gets_a_supplement_of_what_came_since(posted: Desk) -> None:
    make_notices(posted, CYCLE)
    read_meter("3棟2單元1101", "water", 10_000)
    post_run(posted, CYCLE)
    preview = preview_notices(posted, CYCLE)
    assert (preview.first, preview.supplements, preview.amount) == (0, 1, 3_450)
    (batch,) = make_notices(posted, CYCLE).batches
    words = text_of(batch_form(posted, batch))
    assert "2026年11月（補收）" in words
    assert "34.50" in words
    assert "250.88" not in words
    assert "2026年12月5日" in words


def test_a_reprint_says_what_the_notice_said_and_is_marked(posted: Desk) -> None:
    (batch,) = make_notices(posted, CYCLE).batches
    one = notice_lines(posted, CYCLE)[4]
    job = notice_form(posted, [one.id])
    assert "補印" not in text_of(job)
    log_printing(posted, job, 1, "前臺打印機")
    save_station(posted, replace(station(posted), payee="新戶名", payee_account="1"))
    pay(posted, ROOM, 29_918)
    again = notice_form(posted, [one.id])
    assert again.reprint
    assert "補印" in text_of(again)
    assert "299.18" in text_of(again)
    assert "新戶名" not in text_of(again)
    assert notice_lines(posted, CYCLE)[4].printed_at is not None
    assert not notice_lines(posted, CYCLE)[4].owes
    assert not batch_form(posted, batch, 2).reprint


def test_after_a_jam_it_goes_on_from_any_notice(posted: Desk) -> None:
    (batch,) = make_notices(posted, CYCLE).batches
    log_printing(posted, batch_form(posted, batch), 1, "前臺打印機")
    job = batch_form(posted, batch, 4)
    assert job.numbers == ("GF-202611-004", "GF-202611-005", "GF-202611-006")
    assert not job.reprint


def test_broken_off_it_uses_no_number(posted: Desk) -> None:
    class StopError(Exception):
        pass

    def stop(_done: int, _total: int) -> None:
        raise StopError

    with pytest.raises(StopError):
        make_notices(posted, CYCLE, stop)
    assert not Notice.select().exists()
    assert not Serial.select().where(Serial.prefix == "GF").exists()


def test_no_notice_speaks_of_water_or_electricity_being_stopped(posted: Desk) -> None:
    (batch,) = make_notices(posted, CYCLE).batches
    words = text_of(batch_form(posted, batch))
    assert "停" not in words.replace("停車", "")
