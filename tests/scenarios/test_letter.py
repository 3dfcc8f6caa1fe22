"""A letter: the original goes up, its clock stops once it is handled and answered by letter (篇1 1.3)."""

from __future__ import annotations

from tests.scenarios.path import MANAGER, E, Path, moment
from wuye_desk.domain.vocabulary import Channel, Grade


def test_a_letter_is_read_handled_and_answered_by_letter_篇1_1_3(path: Path) -> None:
    arrived = moment(11, 20, 16)
    path.at(11, 23, 10).opens(channel=Channel.LETTER, letter_arrived_at=arrived, shown_to=MANAGER)
    assert path.view.grade is Grade.COMPLEX
    assert path.clocks["處理並回函"] == "進行中 11-25 17:30"
    assert path.step == "呈經理閱示 · 物業經理"
    path.at(11, 23, 11).does(E.READ, words="請維修組三日內辦妥，我簽發回函")
    (read,) = [entry for entry in path.view.rounds[0].entries if entry.kind is E.READ]
    assert (read.people, read.words) == (MANAGER, "請維修組三日內辦妥，我簽發回函")
    assert path.step == "登記反饋 · 接單員"
    path.at(11, 23, 12).does(E.CONTACTED)
    assert path.step == "登記解決 · 接單員"
    path.at(11, 24, 10).does(E.SOLVED)
    assert path.clocks["處理並回函"] == "進行中 11-25 17:30"
    path.at(11, 25, 9).does(E.VISITED)
    assert path.step == "登記回函 · 物業經理"
    path.at(11, 25, 10).does(E.LETTER_REPLIED)
    assert path.clocks["處理並回函"] == "準時 11-25 17:30"
    assert path.step == "送經理簽 · 物業經理"


def test_a_reply_letter_alone_does_not_stop_the_clock_篇1_1_3(path: Path) -> None:
    path.at(11, 23, 10).opens(channel=Channel.LETTER, letter_arrived_at=moment(11, 23, 9))
    path.at(11, 24, 10).does(E.LETTER_REPLIED)
    assert path.clocks["答復業戶"] == "準時 11-26 17:30"
    assert path.clocks["處理並回函"] == "進行中 11-26 17:30"
    path.at(11, 27, 10).does(E.SOLVED)
    assert path.clocks["處理並回函"] == "遲達 11-26 17:30"
