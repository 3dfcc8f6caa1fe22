"""A liaison slip to another department, and passing up step by step (篇2 5.2.1, 5.3.7; 篇1 1.8)."""

from __future__ import annotations

import pytest

from tests.scenarios.path import HEAD, MANAGER, E, Path
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.vocabulary import ClockId, Role
from wuye_desk.services.tickets.correcting import correct


def test_a_liaison_slip_has_a_number_of_its_own_and_the_department_two_days_篇2_5_2_1(path: Path) -> None:
    path.at(11, 23, 10).opens()
    path.at(11, 23, 10, 30).does(E.CONTACTED)
    path.at(11, 23, 11).does(E.LIAISED, by=HEAD)
    slip = path.view.life.hand_overs[0]
    assert (slip.slip, slip.department, slip.is_sheet) == ("LX-202611-001", "保安部", False)
    assert path.clocks["部門處理答復#1"] == "進行中 11-25 17:30"
    assert "部門處理方法#1" not in path.clocks
    assert path.step == "催保安部答復 · 部門負責人"
    with pytest.raises(DeskError, match="聯系單和上報沒有處理方法"):
        path.does(E.PLANNED)
    path.at(11, 25, 9).does(E.DEPARTMENT_ANSWERED, words="已巡查並勸止")
    assert path.clocks["部門處理答復#1"] == "準時 11-25 17:30"
    assert path.does(E.LIAISED, by=HEAD).life.hand_overs[1].slip == "LX-202611-002"


def test_nothing_is_passed_up_while_the_demand_is_empty_篇2_5_3_7(path: Path) -> None:
    path.at(11, 23, 10).opens(demand="")
    with pytest.raises(DeskError, match="客戶要求還空著，先用「更正」補上再上報"):
        path.does(E.PASSED_UP)
    correct(path.desk, path.id, {"demand": "退還押金"}, "補問住戶")
    assert path.does(E.PASSED_UP).life.open_hand_overs


def test_passed_up_step_by_step_篇1_1_8(path: Path) -> None:
    path.at(11, 23, 10).opens()
    path.at(11, 23, 10, 20).does(E.CONTACTED)
    path.at(11, 23, 10, 30).does(E.PASSED_UP)
    line = path.clock(ClockId.DEPARTMENT_ANSWER, hand_over=1)
    assert (line.instance.owner, line.owner_name) == (Role.STATION_HEAD, HEAD)
    assert path.clocks["部門處理答復#1"] == "進行中 11-25 17:30"
    assert path.step == "催站長答復 · 站長"
    path.at(11, 24, 9).does(E.DEPARTMENT_ANSWERED, by=HEAD, words="超出權限，轉呈物業經理")
    path.at(11, 24, 9, 5).does(E.PASSED_UP, by=HEAD, to_role="manager", to=MANAGER)
    assert path.clock(ClockId.DEPARTMENT_ANSWER, hand_over=2).owner_name == MANAGER
    assert path.clocks["部門處理答復#2"] == "進行中 11-26 17:30"
    path.at(11, 25, 9).does(E.DEPARTMENT_ANSWERED, by=MANAGER, hand_over=2, words="同意退還押金")
    path.does(E.SOLVED)
    assert path.clocks["部門處理答復#2"] == "準時 11-26 17:30"
