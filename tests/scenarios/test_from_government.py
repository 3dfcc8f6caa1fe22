"""Passed on from outside: the manager takes it or names who does, and the sender has his answer (篇2 3.1)."""

from __future__ import annotations

import pytest

from tests.scenarios.path import DESK, HEAD, MANAGER, E, Path, moment
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.vocabulary import Channel, ClockId, Grade, Nature


def opened(path: Path) -> None:
    path.at(11, 23, 10).opens(
        channel=Channel.GOVERNMENT,
        nature=Nature.OUTSIDE_COMPANY,
        sender="區住建局",
        sender_reference="轉〔2026〕88號",
        sender_due_at=moment(11, 30, 17),
    )


def test_passed_on_from_government_with_an_answer_to_the_sender_篇2_3_1(path: Path) -> None:
    opened(path)
    assert path.view.grade is Grade.COMPLEX
    assert path.step == "請經理承接或指派 · 物業經理"
    assert path.clocks["回復轉辦單位"] == "進行中 11-30 17:00"
    path.at(11, 23, 10, 30).does(E.ASSIGNED, by=MANAGER)
    assert path.view.handler == HEAD
    assert path.clock(ClockId.FIRST_FEEDBACK).owner_name == HEAD
    assert path.step == "登記反饋 · 接單員"
    path.at(11, 24, 9).does(E.CONTACTED)
    path.at(11, 25, 15).does(E.SOLVED)
    path.at(11, 26, 9).does(E.VISITED)
    path.at(11, 27, 9).does(E.MANAGER_OPINED)
    assert path.step == "回復轉辦單位 · 物業經理"
    path.at(11, 30, 17, 5).does(E.SENDER_REPLIED)
    assert path.clocks["回復轉辦單位"] == "遲達 11-30 17:00"
    assert path.step == "歸檔 · 站長"


def test_only_the_manager_or_above_assigns_and_only_somebody_of_the_station(path: Path) -> None:
    opened(path)
    with pytest.raises(DeskError, match="只有物業經理"):
        path.does(E.ASSIGNED)
    with pytest.raises(DeskError, match="人員名單裡沒有「王五」"):
        path.does(E.ASSIGNED, by=MANAGER, to_person="王五")
    assert path.view.handler == ""
    assert path.clock(ClockId.FIRST_FEEDBACK).owner_name == DESK
