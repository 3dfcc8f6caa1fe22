"""重大: the whole path with its own clocks (篇2 5.4, 篇1 2)."""

from __future__ import annotations

import pytest

from tests.scenarios.path import HEAD, MANAGER, E, Path
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.vocabulary import Criterion, Grade


def test_a_major_complaint_from_the_call_to_the_archive_篇2_5_4(path: Path) -> None:
    path.at(11, 23, 10).opens(criteria={Criterion.INJURY_OR_LOSS})
    assert path.view.grade is Grade.MAJOR
    assert path.step == "上報物業經理 · 站長"
    assert path.clocks == {
        "上報物業經理": "進行中 11-23 10:10",
        "經理與住戶溝通": "未開始",
        "答復業戶": "進行中 11-26 17:30",
        "最遲回訪": "進行中 11-26 17:30",
        "站長回訪": "未開始",
        "專題會議": "未開始",
        "物業經理意見": "未開始",
    }
    path.at(11, 23, 10, 6).does(E.REPORTED, by=HEAD)
    assert path.clocks["經理與住戶溝通"] == "進行中 11-23 22:06"
    assert path.step == "登記溝通 · 物業經理"
    path.at(11, 23, 13).does(E.MANAGER_CONTACTED, by=MANAGER)
    assert path.step == "上報公司領導 · 分管領導"
    path.at(11, 23, 13, 30).does(E.COMPANY_TOLD)
    assert path.step == "登記答復 · 接單員"
    path.at(11, 23, 14).does(E.HANDED_OVER)
    assert "部門處理方法#1" not in path.clocks
    path.at(11, 23, 15).does(E.ANSWERED, interim=True)
    assert path.step == "催維修組答復 · 部門負責人"
    path.at(11, 24, 11).does(E.DEPARTMENT_ANSWERED)
    assert path.step == "登記負責人上門 · 部門負責人"
    path.at(11, 24, 15).does(E.HEAD_VISITED)
    assert path.step == "登記解決 · 接單員"
    path.at(11, 24, 16).does(E.SOLVED)
    assert path.clocks["站長回訪"] == "未到時間 11-26 16:00"
    assert path.clocks["專題會議"] == "進行中 12-01 17:30"
    assert path.step == "登記會議 · 物業經理"
    path.at(11, 25, 16)
    assert path.step == "登記回訪 · 站長"
    path.at(11, 25, 16, 30).does(E.VISITED, by=HEAD, visitor=HEAD)
    assert path.step == "送經理簽 · 物業經理"
    path.at(11, 26, 9).does(E.MANAGER_OPINED)
    with pytest.raises(DeskError, match="還不能歸檔，還缺：專題會議記錄。"):
        path.does(E.ARCHIVED)
    path.at(11, 30, 10).does(E.MINUTES_FILED)
    assert path.view.events[-1].data["number"] == "HY-202611-001"
    assert path.step == "歸檔 · 站長"
    path.at(11, 30, 11).does(E.ARCHIVED)
    assert path.clocks == {
        "上報物業經理": "準時 11-23 10:10",
        "經理與住戶溝通": "準時 11-23 22:06",
        "答復業戶": "準時 11-26 17:30",
        "最遲回訪": "準時 11-26 17:30",
        "部門處理答復#1": "準時 11-25 17:30",
        "站長回訪": "準時 11-26 16:00",
        "專題會議": "準時 12-01 17:30",
        "物業經理意見": "準時 11-27 17:30",
    }


def test_the_manager_has_twelve_hours_from_the_deadline_where_nobody_reports_篇2_5_4_2(path: Path) -> None:
    path.at(11, 23, 23, 50).opens(criteria={Criterion.MEDIA})
    path.at(11, 24, 0, 1)
    assert path.clocks["上報物業經理"] == "逾期 11-24 00:00"
    assert path.clocks["經理與住戶溝通"] == "進行中 11-24 12:00"


def test_a_visit_within_the_first_day_is_none_of_the_heads_篇2_6_0(path: Path) -> None:
    path.at(11, 23, 10).opens(criteria={Criterion.MEDIA})
    path.at(11, 23, 12).does(E.SOLVED)
    path.at(11, 24, 11).does(E.VISITED, by=HEAD)
    assert path.clocks["最遲回訪"] == "準時 11-26 17:30"
    assert path.clocks["站長回訪"] == "未到時間 11-25 12:00"
    path.at(11, 25, 13).does(E.VISITED, by=HEAD)
    assert path.clocks["站長回訪"] == "遲達 11-25 12:00"


def test_upgraded_after_it_was_solved(path: Path) -> None:
    path.at(11, 23, 10).opens()
    path.at(11, 23, 15).does(E.SOLVED)
    assert path.clocks["回訪"] == "進行中 11-24 15:00"
    path.at(11, 24, 9).does(E.REGRADED)
    assert path.step == "上報物業經理 · 站長"
    assert path.clocks == {
        "上報物業經理": "進行中 11-24 09:10",
        "經理與住戶溝通": "未開始",
        "反饋處理信息": "準時 11-24 10:00",
        "答復業戶": "準時 11-26 17:30",
        "最遲回訪": "進行中 11-26 17:30",
        "回訪": "不適用 11-24 15:00",
        "站長回訪": "未到時間 11-26 09:00",
        "一個月限期": "不適用 12-23 17:30",
        "專題會議": "進行中 12-01 17:30",
        "物業經理意見": "未開始",
    }


def test_what_was_missed_before_the_upgrade_stays_missed(path: Path) -> None:
    path.at(11, 23, 10).opens()
    path.at(11, 23, 15).does(E.SOLVED)
    path.at(11, 24, 16).does(E.REGRADED)
    assert path.clocks["回訪"] == "逾期 11-24 15:00"
    assert not [line for line in path.view.clocks if line.instance.is_open and line.clock.label == "回訪"]


def test_a_lighter_clock_starts_anew_at_the_downgrade(path: Path) -> None:
    """It starts at the later of its start event and the grade change that made it apply."""
    path.at(11, 23, 10).opens(criteria={Criterion.MEDIA, Criterion.CONDUCT})
    path.at(11, 23, 10, 5).does(E.REPORTED)
    with pytest.raises(DeskError, match="只有站長或以上"):
        path.does(E.REGRADED, grade="complex", criteria=["media", "conduct"])
    path.at(11, 24, 9).does(E.REGRADED, by=HEAD, grade="complex", criteria=["media", "conduct"])
    assert path.view.grade is Grade.COMPLEX
    assert [one.criterion for one in path.view.grading.reasons] == [Criterion.CONDUCT]
    assert path.clocks["反饋處理信息"] == "進行中 11-25 09:00"
    assert path.clocks["一個月限期"] == "進行中 12-24 17:30"
    assert path.clocks["經理與住戶溝通"] == "逾期 11-23 22:05"


def test_lower_is_only_lower(path: Path) -> None:
    path.at(11, 23, 10).opens()
    with pytest.raises(DeskError, match="只能降到比它輕的等級"):
        path.does(E.REGRADED, by=HEAD, grade="complex", criteria=[])
