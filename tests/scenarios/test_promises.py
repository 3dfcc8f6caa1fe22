"""An answer agreed with the resident: sooner makes the reply due sooner, later is a clock of its own."""

from __future__ import annotations

from tests.scenarios.path import E, Path, moment
from wuye_desk.domain.vocabulary import ClockId


def test_a_promised_extension_runs_beside_the_reply_篇1_1_5(path: Path) -> None:
    path.at(11, 23, 10).opens()
    path.at(11, 23, 11).does(E.CONTACTED)
    path.at(11, 25, 9).does(E.PROMISED, due_at=moment(12, 2, 12).isoformat(), words="等配件")
    assert (path.clocks["答復業戶"], path.clocks["約定答復"]) == ("進行中 11-26 17:30", "進行中 12-02 12:00")
    assert path.clock(ClockId.PROMISED).instance.set_by_hand
    assert path.step == "登記答復 · 接單員"
    path.at(11, 26, 16).does(E.ANSWERED, interim=True)
    assert (path.clocks["答復業戶"], path.clocks["約定答復"]) == ("準時 11-26 17:30", "進行中 12-02 12:00")
    assert path.step == "登記回訪 · 客戶中心"
    path.at(11, 26, 17).does(E.VISITED, result="mostly")
    assert path.step == "登記答復 · 接單員"
    path.at(12, 2, 12, 1)
    assert path.clocks["約定答復"] == "逾期 12-02 12:00"
    path.does(E.ANSWERED, words="已換好配件")
    assert path.clocks["約定答復"] == "遲達 12-02 12:00"


def test_an_answer_agreed_sooner_is_due_sooner_篇1_1_5(path: Path) -> None:
    path.at(11, 23, 10).opens(agreed_answer_at=moment(11, 24, 12))
    assert path.clocks["答復業戶"] == "進行中 11-24 12:00"
    assert path.clock(ClockId.REPLY).instance.set_by_hand
