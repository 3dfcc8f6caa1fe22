"""《派發簽收表》 of the fee notices (SF-10)."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader

from tests.documents.sheets import darkness, picture
from tests.services.fees.fee_ground import priced
from wuye_desk.domain.billing.terms import DeliveryWay
from wuye_desk.domain.errors import DeskError
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.delivering import record_delivery
from wuye_desk.services.fees.month_run import post_run
from wuye_desk.services.fees.notices import make_notices, notice_lines
from wuye_desk.services.fees.round_form import round_sheets

CYCLE = 202611


@pytest.fixture
def made(head_desk: Desk) -> Desk:
    priced(head_desk)
    post_run(head_desk, CYCLE)
    make_notices(head_desk, CYCLE)
    return head_desk


def test_a_round_lists_its_doors_as_one_walks_and_leaves_out_what_arrived(made: Desk) -> None:
    first, second, *_rest = notice_lines(made, CYCLE)
    record_delivery(made, [first.id], DeliveryWay.IN_PERSON)
    record_delivery(made, [second.id], DeliveryWay.ABSENT)
    job = round_sheets(made, CYCLE)
    words = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(job.pdf)).pages)
    assert job.numbers == ("PF-202611-001",)
    assert "黃麗娟" in words
    assert "管理費通知單（2026年11月）" in words
    assert first.number not in words
    places = [words.index(line.number) for line in notice_lines(made, CYCLE)[1:]]
    assert places == sorted(places)
    assert "3棟2單元　2 張" in words
    assert words.count("無人") == words.count("拒收") == words.count("信箱") == 5
    assert darkness(picture(job.pdf), 20.0, 40.0, 267.0, 60.0) > 0.01


def test_nothing_left_to_carry_makes_no_sheet_and_takes_no_number(made: Desk) -> None:
    record_delivery(made, [line.id for line in notice_lines(made, CYCLE)], DeliveryWay.MAILBOX)
    with pytest.raises(DeskError):
        round_sheets(made, CYCLE)
    make_notices(made, CYCLE)
    ids = [notice_lines(made, CYCLE)[0].id]
    record_delivery(made, ids, DeliveryWay.REFUSED)
    assert round_sheets(made, CYCLE).number == "PF-202611-001"
