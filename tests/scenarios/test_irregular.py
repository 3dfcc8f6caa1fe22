"""Closed irregularly: invalid, without reason, or valid but past satisfying (篇3 四(二), 篇2 5.3.8)."""

from __future__ import annotations

from typing import Any

import pytest

from tests.scenarios.path import DESK, HEAD, MANAGER, E, Path
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.vocabulary import (
    CallerRelation,
    ClockId,
    ClockState,
    Criterion,
    Role,
    Stage,
    Validity,
)


def test_invalid_refused_then_approved_and_explained_篇3_四二3(path: Path) -> None:
    path.at(11, 23, 10).opens(happening=True)
    path.at(11, 23, 14).does(E.IRREGULAR_APPLIED)
    assert path.view.events[-1].data["number"] == "FG-202611-001"
    assert path.clocks["非正常關閉審批"] == "進行中 11-24 17:30"
    assert path.step == "登記到場 · 區域管理員"
    with pytest.raises(DeskError, match="只有站長或以上"):
        path.does(E.IRREGULAR_DECIDED)
    with pytest.raises(DeskError, match="請選審批結果"):
        path.does(E.IRREGULAR_DECIDED, by=HEAD, agreed="")
    path.at(11, 23, 16).does(E.IRREGULAR_DECIDED, by=HEAD, agreed="no", words="先派人看過再說")
    assert path.view.rounds[0].entries[0].title == "非正常關閉審批：不同意"
    assert (path.view.validity, path.view.stage) == (Validity.PENDING, Stage.IN_HAND)
    assert path.clocks["反饋處理信息"] == "進行中 11-24 10:00"
    path.at(11, 24, 10).does(E.IRREGULAR_APPLIED)
    assert path.view.events[-1].data["number"] == "FG-202611-002"
    assert path.clocks["非正常關閉審批"] == "準時 11-24 17:30"
    assert path.clocks["非正常關閉審批#2"] == "進行中 11-25 17:30"
    path.at(11, 24, 11).does(E.IRREGULAR_DECIDED, by=HEAD)
    assert path.view.validity is Validity.INVALID
    assert not [line for line in path.view.clocks if line.instance.is_open]
    assert path.clocks["趕赴現場"] == "逾期 11-23 10:10"
    assert path.clocks["反饋處理信息"] == "逾期 11-24 10:00"
    assert path.clocks["答復業戶"] == "不適用 11-26 17:30"
    assert path.step == "告知審批結果 · 接單員"
    with pytest.raises(DeskError, match="還不能歸檔，還缺：告知住戶審批結果。"):
        path.does(E.ARCHIVED)
    with pytest.raises(DeskError, match="請記下住戶反應"):
        path.does(E.EXPLAINED, reaction="")
    with pytest.raises(DeskError, match="非正常關閉已經批准，這一步不用再登記了"):
        path.does(E.SOLVED)
    path.at(11, 24, 14).does(E.EXPLAINED)
    assert path.step == "歸檔 · 站長"
    path.does(E.ARCHIVED)


def test_a_decision_that_came_late_stays_late_when_it_is_applied_for_again(path: Path) -> None:
    path.at(11, 23, 10).opens()
    path.does(E.IRREGULAR_APPLIED)
    path.at(11, 25, 9).does(E.IRREGULAR_DECIDED, by=HEAD, agreed="no", words="再談")
    path.at(11, 25, 10).does(E.IRREGULAR_APPLIED)
    assert path.step == "審批 · 站長"
    path.at(11, 25, 11).does(E.IRREGULAR_DECIDED, by=HEAD)
    assert path.clocks["非正常關閉審批"] == "遲達 11-24 17:30"
    assert path.clocks["非正常關閉審批#2"] == "準時 11-26 17:30"


def test_unreasonable_goes_the_same_way_篇2_5_3_8(path: Path) -> None:
    path.at(11, 23, 10).opens()
    path.at(11, 23, 11).does(E.CONTACTED, words="逐條解釋收費依據")
    path.does(E.IRREGULAR_APPLIED, ground="unreasonable")
    assert path.step == "審批 · 站長"
    path.at(11, 23, 15).does(E.IRREGULAR_DECIDED, by=HEAD)
    assert path.view.validity is Validity.INVALID
    path.at(11, 23, 16).does(E.EXPLAINED, reaction="仍不接受，但不再追究")
    path.does(E.ARCHIVED)
    assert path.view.stage is Stage.ARCHIVED


def test_an_invalid_major_one_is_for_the_manager_篇3_四二3(path: Path) -> None:
    path.at(11, 23, 10).opens(criteria={Criterion.MEDIA})
    path.at(11, 23, 10, 5).does(E.REPORTED)
    path.at(11, 23, 11).does(E.MANAGER_CONTACTED)
    path.does(E.IRREGULAR_APPLIED)
    assert path.clock(ClockId.IRREGULAR_DECISION).instance.owner is Role.MANAGER
    with pytest.raises(DeskError, match="只有物業經理"):
        path.does(E.IRREGULAR_DECIDED, by=HEAD)
    path.does(E.IRREGULAR_DECIDED, by=MANAGER, approver=MANAGER)
    assert path.view.validity is Validity.INVALID


def test_who_applied_never_decides_and_what_the_head_applies_for_goes_up_篇3_四二3(path: Path) -> None:
    path.at(11, 23, 10).opens()
    path.does(E.IRREGULAR_APPLIED, by=HEAD, applicant=HEAD)
    assert path.clock(ClockId.IRREGULAR_DECISION).owner_name == MANAGER
    with pytest.raises(DeskError, match="申請人"):
        path.does(E.IRREGULAR_DECIDED, by=HEAD, approver=MANAGER)
    path.does(E.IRREGULAR_DECIDED, by=MANAGER, approver=MANAGER)


def refused(path: Path, **application: Any) -> str:
    with pytest.raises(DeskError) as refusal:
        path.does(E.IRREGULAR_APPLIED, **application)
    assert refusal.value.field == "ground"
    return refusal.value.sentence


def test_unreachable_needs_three_dated_attempts_since_the_last_contact(path: Path) -> None:
    path.at(11, 23, 10).opens()
    for hour in (11, 12):
        path.at(11, 23, hour).does(E.ATTEMPTED)
    assert "只記了 2 次" in refused(path, ground="unreachable")
    path.at(11, 23, 14).does(E.CONTACTED)
    path.at(11, 24, 9).does(E.ATTEMPTED)
    assert "只記了 1 次" in refused(path, ground="unreachable")
    for hour in (10, 11):
        path.at(11, 24, hour).does(E.ATTEMPTED)
    path.does(E.IRREGULAR_APPLIED, ground="unreachable")
    path.does(E.IRREGULAR_DECIDED, by=HEAD)
    assert path.view.validity is Validity.VALID
    path.does(E.EXPLAINED, untold=True, words="三次未接，門上貼了通知", reaction="")
    path.does(E.ARCHIVED)


def test_an_unanswered_call_stops_nothing(path: Path) -> None:
    path.at(11, 23, 10).opens()
    path.at(11, 23, 11).does(E.ATTEMPTED)
    assert path.clocks["反饋處理信息"] == "進行中 11-24 10:00"


def test_anonymous_only_where_nobody_gave_a_name(path: Path) -> None:
    path.at(11, 23, 10).opens()
    assert refused(path, ground="anonymous") == "登記了是誰，不是匿名。"
    path.opens(account_id=None, room_id=None, caller_name="", caller_relation=CallerRelation.ANONYMOUS)
    path.does(E.IRREGULAR_APPLIED, ground="anonymous")


def test_never_satisfied_only_after_two_rounds_and_by_the_manager(path: Path) -> None:
    path.at(11, 23, 10).opens()
    for day in (24, 25):
        assert "不滿意要滿 2 輪" in refused(path, ground="never_satisfied")
        path.at(11, day, 9).does(E.SOLVED)
        path.at(11, day, 10).does(E.VISITED, result="dissatisfied", words="不行")
        path.does(E.LEADER_REPORTED)
    path.does(E.IRREGULAR_APPLIED, ground="never_satisfied")
    assert path.step == "審批 · 物業經理"
    with pytest.raises(DeskError, match="只有物業經理"):
        path.does(E.IRREGULAR_DECIDED, by=HEAD)
    path.does(E.IRREGULAR_DECIDED, by=MANAGER, approver=MANAGER)
    with pytest.raises(DeskError, match="這位住戶找得到"):
        path.does(E.EXPLAINED, untold=True)
    path.does(E.EXPLAINED)
    assert (path.view.validity, path.view.missing_for_archive) == (Validity.VALID, ())


def test_what_is_void_is_nobodys_duty_any_more(path: Path) -> None:
    path.at(11, 23, 10).opens(happening=True)
    path.at(11, 24, 11).does(E.IRREGULAR_APPLIED, by=DESK)
    path.does(E.IRREGULAR_DECIDED, by=HEAD)
    line = path.clock(ClockId.ON_SITE)
    assert (line.state(path.desk.now()), line.instance.is_open) == (ClockState.OVERDUE, False)


def test_cancelled_it_keeps_its_number_and_owes_nothing(path: Path) -> None:
    path.at(11, 23, 10).opens(hand_over_now=True)
    number = path.view.number
    with pytest.raises(DeskError, match="只有站長或以上"):
        path.does(E.CANCELLED)
    path.at(11, 23, 10, 5).does(E.CANCELLED, by=HEAD)
    assert (path.view.number, path.view.stage) == (number, Stage.CANCELLED)
    assert {said.split()[0] for said in path.clocks.values()} == {"不適用"}
    assert path.view.next_step.label == "已作廢"
    with pytest.raises(DeskError, match="已經結束"):
        path.does(E.CONTACTED)
