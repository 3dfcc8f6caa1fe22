"""Settled on the spot: told, answered and solved in one; still printed, still visited (篇3 五(一)1)."""

from __future__ import annotations

from tests.scenarios.path import HEAD, MANAGER, E, Path
from wuye_desk.domain.vocabulary import Stage
from wuye_desk.services.tickets.reading_list import to_read


def test_settled_on_the_spot_is_still_visited_篇2_6_0(path: Path) -> None:
    path.at(11, 23, 10).opens(settled="當面退回多收的停車費")
    assert (path.view.stage, path.step) == (Stage.SOLVED, "登記回訪 · 接單員")
    assert path.clocks == {
        "反饋處理信息": "準時 11-24 10:00",
        "答復業戶": "準時 11-26 17:30",
        "回訪": "進行中 11-24 10:00",
        "最遲回訪": "進行中 11-26 17:30",
        "一個月限期": "進行中 12-23 17:30",
        "物業經理意見": "未開始",
    }
    path.at(11, 24, 9).does(E.VISITED)
    assert path.step == "送經理簽 · 物業經理"
    path.at(11, 25, 9).does(E.MANAGER_OPINED)
    assert path.step == "歸檔 · 站長"
    path.at(11, 25, 10).does(E.ARCHIVED)
    assert path.view.next_step.event is None
    assert {said.split()[0] for said in path.clocks.values()} == {"準時"}


def test_settled_on_the_spot_is_still_printed_and_waits_for_nobody_to_read_篇3_五一1(path: Path) -> None:
    path.at(11, 23, 10).opens(settled="當面退回多收的停車費")
    assert "KF-01" in {form.form for form in path.view.forms}
    assert to_read(path.by(HEAD)) == to_read(path.by(MANAGER)) == ()
