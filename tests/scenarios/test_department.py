"""A simple complaint handed to a department: plan signed, result, verified, visited (篇2 5.3)."""

from __future__ import annotations

import pytest

from tests.scenarios.path import E, Path
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.vocabulary import Nature


def test_a_simple_complaint_handed_to_a_department_篇2_5_3(path: Path) -> None:
    path.at(11, 23, 10).opens(hand_over_now=True, receiver="李國棟", nature=Nature.REPAIR)
    assert path.step == "收回處置表 · 部門負責人"
    assert path.clocks == {
        "部門處理方法#1": "進行中 11-23 11:00",
        "反饋處理信息": "進行中 11-24 10:00",
        "部門處理答復#1": "進行中 11-25 17:30",
        "答復業戶": "進行中 11-26 17:30",
        "最遲回訪": "進行中 11-26 17:30",
        "一個月限期": "進行中 12-23 17:30",
        "回訪": "未開始",
        "物業經理意見": "未開始",
    }
    path.at(11, 23, 10, 40).does(E.PLANNED)
    assert path.step == "登記反饋 · 接單員"
    path.at(11, 23, 11, 30).does(E.CONTACTED)
    assert path.step == "催維修組答復 · 部門負責人"
    with pytest.raises(DeskError, match="維修組還沒有結果"):
        path.does(E.SOLVED)
    path.at(11, 24, 15).does(E.DEPARTMENT_ANSWERED)
    assert path.step == "登記答復 · 接單員"
    assert path.view.missing_for_archive == ("解決", "滿意回訪", "經理意見")
    path.at(11, 24, 15, 10).does(E.SOLVED)
    assert path.step == "登記回訪 · 接單員"
    path.at(11, 25, 10).does(E.VISITED, result="mostly")
    assert path.step == "送經理簽 · 物業經理"
    with pytest.raises(DeskError, match="還不能歸檔，還缺：經理意見。"):
        path.does(E.ARCHIVED)
    path.at(11, 26, 10).does(E.MANAGER_OPINED)
    path.at(11, 26, 11).does(E.ARCHIVED)
    assert path.clocks == {
        "部門處理方法#1": "準時 11-23 11:00",
        "反饋處理信息": "準時 11-24 10:00",
        "部門處理答復#1": "準時 11-25 17:30",
        "答復業戶": "準時 11-26 17:30",
        "最遲回訪": "準時 11-26 17:30",
        "一個月限期": "準時 12-23 17:30",
        "回訪": "準時 11-25 15:10",
        "物業經理意見": "準時 11-27 17:30",
    }


def test_solved_only_when_every_department_is_through_or_was_taken_back_篇2_5_3_5(path: Path) -> None:
    path.at(11, 23, 10).opens(hand_over_now=True)
    path.at(11, 23, 10, 5).does(E.HANDED_OVER, department="保安部")
    path.at(11, 23, 14).does(E.DEPARTMENT_ANSWERED, hand_over=1)
    with pytest.raises(DeskError, match="保安部還沒有結果"):
        path.does(E.SOLVED)
    path.does(E.WITHDRAWN, hand_over=2)
    assert path.clocks["部門處理答復#2"] == "不適用 11-25 17:30"
    assert path.clocks["部門處理方法#2"] == "逾期 11-23 11:05"
    path.does(E.SOLVED)


def test_a_department_that_cannot_gives_its_reason_in_writing_and_the_manager_says_how_篇1_1_8(
    path: Path,
) -> None:
    path.at(11, 23, 10).opens(hand_over_now=True)
    path.at(11, 23, 10, 30).does(E.CONTACTED)
    path.at(11, 24, 16).does(E.DEPARTMENT_ANSWERED, written_reason=True, words="公共管道屬自來水公司")
    assert path.clocks["部門處理答復#1"] == "準時 11-25 17:30"
    assert path.step == "請經理批處理意見 · 物業經理"
    path.at(11, 25, 9).does(E.HANDLING_OPINED)
    assert path.step == "登記答復 · 接單員"


def test_a_department_that_never_answers_篇2_3_1(path: Path) -> None:
    path.at(11, 23, 10).opens(hand_over_now=True)
    path.at(11, 23, 10, 20).does(E.CONTACTED)
    path.at(11, 23, 11, 1)
    assert path.step == "收回處置表 · 部門負責人"
    assert path.clocks["部門處理方法#1"] == "逾期 11-23 11:00"
    path.at(11, 25, 17, 31)
    assert path.clocks["部門處理答復#1"] == "逾期 11-25 17:30"
    assert path.step == "請經理批處理意見 · 物業經理"
    path.at(11, 26, 9).does(E.HANDLING_OPINED)
    assert path.step == "收回處置表 · 部門負責人"
    path.at(11, 26, 9, 30).does(E.ANSWERED, interim=True)
    path.at(11, 26, 10).does(E.WITHDRAWN, words="維修組三天沒有回復，改請外包")
    assert path.step == "登記回訪 · 客戶中心"
    path.at(11, 26, 10, 5).does(E.HANDED_OVER, department="保安部")
    assert path.clocks["部門處理答復#1"] == "逾期 11-25 17:30"
    assert path.clocks["部門處理答復#2"] == "進行中 11-30 17:30"
