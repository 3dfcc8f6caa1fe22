"""Suggestions, inquiries, doubts and calls for help: the result is enough (本地: no complaint's clocks)."""

from __future__ import annotations

import pytest

from tests.scenarios.path import HEAD, E, Path
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.vocabulary import Channel, Kind, Stage
from wuye_desk.services.tickets.correcting import correct

LIGHT = [
    (Kind.SUGGESTION, "JY-202611-001"),
    (Kind.INQUIRY, "XW-202611-001"),
    (Kind.DOUBT, "ZY-202611-001"),
    (Kind.HELP, "QZ-202611-001"),
]


@pytest.mark.parametrize(("kind", "number"), LIGHT)
def test_the_result_is_enough(path: Path, kind: Kind, number: str) -> None:
    path.at(11, 23, 10).opens(kind=kind)
    assert (path.view.number, path.clocks) == (number, {})
    assert path.step == "登記解決 · 接單員"
    offered = {step.event for step in path.view.other_steps}
    assert not offered & {E.REGRADED, E.VALIDITY_JUDGED, E.PLANNED, E.MANAGER_OPINED, E.REPORTED}
    with pytest.raises(DeskError, match="還缺：處理結果"):
        path.does(E.ARCHIVED)
    path.at(11, 23, 11).does(E.SOLVED)
    assert path.step == "歸檔 · 站長"
    path.does(E.ARCHIVED)


def test_a_call_for_help_that_is_happening_and_handed_to_repair_篇1_1_7(path: Path) -> None:
    path.at(11, 23, 10).opens(kind=Kind.HELP, happening=True, hand_over_now=True)
    assert path.clocks == {"趕赴現場": "進行中 11-23 10:10", "部門處理答復#1": "進行中 11-25 17:30"}
    assert path.step == "登記到場 · 區域管理員"
    path.at(11, 23, 10, 8).does(E.ARRIVED)
    assert path.step == "催維修組答復 · 部門負責人"
    path.at(11, 23, 12).does(E.DEPARTMENT_ANSWERED)
    assert path.step == "登記解決 · 接單員"


def test_an_inquiry_settled_on_the_spot_only_waits_for_the_archive(path: Path) -> None:
    path.at(11, 23, 10).opens(kind=Kind.INQUIRY, settled="已告知裝修時間")
    assert (path.view.stage, path.step) == (Stage.OPINION_GIVEN, "歸檔 · 站長")


def test_a_letter_of_thanks_with_a_wish_still_has_its_reply_due_篇1_1_3(path: Path) -> None:
    path.at(11, 23, 10).opens(kind=Kind.SUGGESTION, channel=Channel.LETTER, letter_arrived_at=path.desk.now())
    assert path.clocks == {"處理並回函": "進行中 11-26 17:30"}
    assert path.step == "呈經理閱示 · 物業經理"


def test_an_inquiry_that_is_a_complaint_keeps_its_number_and_gets_the_clocks(path: Path) -> None:
    path.at(11, 23, 10).opens(kind=Kind.INQUIRY)
    path.at(11, 23, 10, 20)
    correct(path.desk, path.id, {"kind": Kind.COMPLAINT}, "住戶說是投訴")
    assert (path.view.number, path.step) == ("XW-202611-001", "登記反饋 · 接單員")
    assert path.clocks["反饋處理信息"] == "進行中 11-24 10:00"
    correct(path.desk, path.id, {"kind": Kind.INQUIRY}, "還是問詢")
    assert path.clocks == {}


def test_a_graded_complaint_is_made_an_inquiry_only_by_the_head(path: Path) -> None:
    path.at(11, 23, 10).opens(channel=Channel.GROUP)
    with pytest.raises(DeskError, match="等級會降，只有站長或以上"):
        correct(path.desk, path.id, {"kind": Kind.INQUIRY}, "只是問問")
    correct(path.by(HEAD), path.id, {"kind": Kind.INQUIRY}, "只是問問")
    assert path.view.kind is Kind.INQUIRY
