"""Upgrades by themselves count from their true moment, also while the program was off (篇2 4.1.1③)."""

from __future__ import annotations

from tests.scenarios.path import HEAD, E, Path, moment
from wuye_desk.domain.vocabulary import Criterion, Grade, Nature
from wuye_desk.services.tickets.upkeep import catch_up


def test_a_month_that_ran_out_while_the_program_was_off_a_week_篇2_4_1_1(path: Path) -> None:
    path.at(11, 23, 10).opens(nature=Nature.REPAIR)
    path.at(11, 24, 9).does(E.CONTACTED)
    path.at(12, 21, 17)
    assert catch_up(path.desk) == ()
    path.at(12, 28, 9)
    assert catch_up(path.desk) == (path.id,)
    assert catch_up(path.desk) == ()
    assert path.view.grade is Grade.MAJOR
    assert path.view.grading.since == moment(12, 23, 17, 30)
    assert path.clocks["一個月限期"] == "逾期 12-23 17:30"
    assert path.clocks["上報物業經理"] == "逾期 12-24 08:40"
    assert path.clocks["經理與住戶溝通"] == "逾期 12-24 20:40"
    assert path.step == "上報物業經理 · 站長"
    path.does(E.REPORTED, by=HEAD)
    assert path.clocks["上報物業經理"] == "遲達 12-24 08:40"
    upgrade = next(one for one in path.view.events if one.kind is E.REGRADED)
    assert (upgrade.by, upgrade.occurred_at) == ("", moment(12, 23, 17, 30))


def test_while_the_program_runs_it_is_seen_at_the_next_minute(path: Path) -> None:
    path.at(11, 23, 10).opens(nature=Nature.REPAIR)
    path.at(12, 23, 17, 31)
    assert catch_up(path.desk) == (path.id,)
    assert path.clocks["上報物業經理"] == "未開始"


def test_who_was_satisfied_in_time_is_not_upgraded(path: Path) -> None:
    path.at(11, 23, 10).opens(nature=Nature.REPAIR)
    path.at(11, 24, 9).does(E.SOLVED)
    path.at(11, 25, 9).does(E.VISITED)
    path.at(12, 28, 9)
    assert catch_up(path.desk) == ()
    assert path.view.grade is Grade.SIMPLE


def test_a_call_centre_that_finds_the_resident_dissatisfied_篇3_四一1_6(path: Path) -> None:
    path.at(11, 23, 10).opens()
    path.at(11, 23, 15).does(E.SOLVED)
    path.at(11, 24, 9).does(E.VISITED)
    path.at(11, 25, 11)
    visit = {"outside": "call_center", "way": "phone", "phone_reason": "呼叫中心電話回訪"}
    path.did(E.VISITED, moment(11, 25, 10), result="dissatisfied", words="根本沒修", **visit)
    assert (path.view.grade, path.view.round) == (Grade.MAJOR, 2)
    met = {one.criterion for one in path.view.grading.reasons}
    assert {Criterion.OUTSIDE_VISIT_DISSATISFIED, Criterion.REPEATED} <= met
    assert path.view.grading.since == moment(11, 25, 10)
    assert path.clocks["上報物業經理"] == "逾期 11-25 10:10"
    assert path.step == "上報物業經理 · 站長"
