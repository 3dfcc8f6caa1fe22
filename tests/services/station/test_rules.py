from __future__ import annotations

import pytest

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.vocabulary import ClockId
from wuye_desk.services.desk import Desk
from wuye_desk.services.station.rules import save_rules
from wuye_desk.store.models import RuleBookVersion


def test_a_changed_limit_is_a_new_version_and_the_old_one_stays_readable(head_desk: Desk) -> None:
    assert save_rules(head_desk, {ClockId.REPLY: 2}, False) == 2
    assert head_desk.rules().clocks[ClockId.REPLY].limit == 2
    assert head_desk.rules(1).clocks[ClockId.REPLY].limit == 3
    assert RuleBookVersion.get(RuleBookVersion.version == 2).by == "周建國"


def test_the_sop_value_can_be_brought_back(head_desk: Desk) -> None:
    save_rules(head_desk, {ClockId.REPLY: 2}, False)
    sop = head_desk.rules().clocks[ClockId.REPLY].sop_limit
    assert save_rules(head_desk, {ClockId.REPLY: sop}, False) == 3
    assert not head_desk.rules().clocks[ClockId.REPLY].is_changed


def test_saving_what_is_already_so_makes_no_version(head_desk: Desk) -> None:
    assert save_rules(head_desk, {ClockId.REPLY: 3}, False) == 1
    assert RuleBookVersion.select().count() == 1


def test_the_day_of_receipt_can_be_counted(head_desk: Desk) -> None:
    save_rules(head_desk, {}, True)
    assert head_desk.rules().counts_first_day


def test_the_day_of_the_monthly_report_is_the_stations_own_篇2_8_0(head_desk: Desk) -> None:
    assert head_desk.rules().month_report_day == 5
    assert save_rules(head_desk, {}, False, 8) == 2
    assert (head_desk.rules().month_report_day, head_desk.rules(1).month_report_day) == (8, 5)
    assert save_rules(head_desk, {}, False) == 2
    with pytest.raises(DeskError, match="次月 1 日到 28 日"):
        save_rules(head_desk, {}, False, 29)


@pytest.mark.parametrize("limit", [0, -3, 100_000])
def test_a_limit_that_cannot_be_is_refused(head_desk: Desk, limit: int) -> None:
    with pytest.raises(DeskError):
        save_rules(head_desk, {ClockId.REPLY: limit}, False)
    assert head_desk.rules().version == 1


def test_a_receptionist_may_not_change_rules(desk: Desk) -> None:
    with pytest.raises(DeskError, match="只有"):
        save_rules(desk, {ClockId.REPLY: 2}, False)
