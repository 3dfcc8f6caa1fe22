"""What came of carrying the notices to their doors (篇1 2.5)."""

from __future__ import annotations

from datetime import date

import pytest

from tests.services.fees.fee_ground import priced
from wuye_desk.domain.billing.calendar import Standing
from wuye_desk.domain.billing.terms import DeliveryWay, Duty
from wuye_desk.domain.errors import DeskError
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.delivering import record_delivery, record_scan
from wuye_desk.services.fees.milestones import DutyLine, calendar_view
from wuye_desk.services.fees.month_run import post_run
from wuye_desk.services.fees.notices import make_notices, notice_lines
from wuye_desk.store.models.notices import Delivery

CYCLE = 202611


@pytest.fixture
def made(head_desk: Desk) -> Desk:
    priced(head_desk)
    post_run(head_desk, CYCLE)
    make_notices(head_desk, CYCLE)
    return head_desk


def ways(desk: Desk) -> list[DeliveryWay | None]:
    return [line.way for line in notice_lines(desk, CYCLE)]


def delivering(desk: Desk) -> DutyLine:
    found = calendar_view(desk, date(2026, 11, 1), date(2026, 11, 1)).lines
    return next(one for one in found if one.milestone.duty is Duty.DELIVER_NOTICES)


@pytest.mark.parametrize("scanned", ["GF-202611-002/R", " gf-202611-002 ", "GF-202611-002"])
def test_a_scanned_receipt_marks_its_notice_handed_over(made: Desk, scanned: str) -> None:
    record_scan(made, scanned)
    assert ways(made) == [None, DeliveryWay.IN_PERSON, None, None, None, None]


@pytest.mark.parametrize("scanned", ["GF-202611-099/R", "TS-202611-001", ""])
def test_what_is_no_notice_is_refused(made: Desk, scanned: str) -> None:
    with pytest.raises(DeskError) as refused:
        record_scan(made, scanned)
    assert refused.value.field == "scan"
    assert not Delivery.select().exists()


def test_nobody_there_is_noted_and_the_next_attempt_counts(made: Desk) -> None:
    first = notice_lines(made, CYCLE)[0].id
    record_delivery(made, [first], DeliveryWay.ABSENT)
    record_delivery(made, [first], DeliveryWay.MAILBOX)
    assert ways(made)[0] is DeliveryWay.MAILBOX
    assert Delivery.select().count() == 2


def test_the_duty_is_done_once_every_notice_has_been_carried(made: Desk) -> None:
    ids = [line.id for line in notice_lines(made, CYCLE)]
    record_delivery(made, ids[:4], DeliveryWay.IN_PERSON)
    line = delivering(made)
    assert (line.done, line.total, line.standing) == (4, 6, Standing.LATE)
    record_delivery(made, ids[4:], DeliveryWay.REFUSED)
    assert delivering(made).standing is Standing.DONE
    assert delivering(made).done_at == made.now()
