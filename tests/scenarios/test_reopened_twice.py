"""Dissatisfied twice: each time reported, a new round with its own clocks, at last satisfied (篇1 1.10)."""

from __future__ import annotations

from tests.scenarios.path import E, Path
from wuye_desk.domain.vocabulary import Criterion, Grade, Stage


def test_reopened_twice_篇1_1_10(path: Path) -> None:
    path.at(11, 23, 10).opens()
    path.at(11, 23, 15).does(E.SOLVED)
    path.at(11, 24, 10).does(E.VISITED, result="dissatisfied", words="又漏了")
    assert (path.view.round, path.view.grade, path.view.stage) == (2, Grade.COMPLEX, Stage.IN_HAND)
    assert Criterion.REPEATED in {one.criterion for one in path.view.grading.reasons}
    assert path.step == "上報領導 · 接單員"
    assert path.clocks["不滿意上報@2"] == "進行中 11-25 17:30"
    assert path.clocks["反饋處理信息@2"] == "進行中 11-25 10:00"
    assert path.clocks["答復業戶@2"] == path.clocks["最遲回訪@2"] == "進行中 11-27 17:30"
    assert path.clocks["一個月限期"] == "進行中 12-23 17:30"
    path.at(11, 24, 11).does(E.LEADER_REPORTED)
    assert path.step == "登記反饋 · 接單員"
    path.at(11, 24, 14).does(E.HANDED_OVER)
    path.at(11, 25, 11).does(E.DEPARTMENT_ANSWERED)
    path.at(11, 25, 12).does(E.SOLVED)
    path.at(11, 26, 9).does(E.VISITED, result="dissatisfied", words="還是滲")
    assert path.view.round == 3
    assert path.clocks["回訪@2"] == "準時 11-26 12:00"
    assert path.clocks["反饋處理信息@2"] == "遲達 11-25 10:00"
    assert path.clocks["不滿意上報@2"] == "準時 11-25 17:30"
    assert path.clocks["不滿意上報@3"] == "進行中 11-27 17:30"
    path.at(11, 26, 10).does(E.LEADER_REPORTED, to="沈文海")
    path.at(11, 30, 10).does(E.SOLVED)
    path.at(12, 1, 9).does(E.VISITED)
    assert path.step == "送經理簽 · 物業經理"
    path.at(12, 1, 10).does(E.MANAGER_OPINED)
    path.at(12, 1, 11).does(E.ARCHIVED)
    assert path.clocks["一個月限期"] == "準時 12-23 17:30"
    assert path.clocks["反饋處理信息@3"] == "遲達 11-27 09:00"
    assert [part.opened_by for part in path.view.rounds] == ["回訪不滿意", "回訪不滿意", ""]


def test_what_the_closed_round_missed_stays_missed(path: Path) -> None:
    path.at(11, 23, 10).opens()
    path.at(11, 24, 11).does(E.SOLVED)
    path.at(11, 26, 9).does(E.VISITED, result="dissatisfied", words="又漏了")
    assert path.clocks["反饋處理信息"] == "遲達 11-24 10:00"
    assert path.clocks["回訪"] == "遲達 11-25 11:00"
    assert path.clocks["答復業戶"] == "準時 11-26 17:30"
