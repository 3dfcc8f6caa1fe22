"""Tickets of several households about one matter: done once for all, visited each (篇3 四(一)1(1))."""

from __future__ import annotations

import pytest

from tests.scenarios.path import HEAD, MANAGER, E, Path, moment
from tests.services.intake.drafts_of import CHEN, WANG, ZHANG
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.vocabulary import Criterion, Grade
from wuye_desk.services.tickets.matter_leaving import leave
from wuye_desk.services.tickets.matters import join

FOURTH = "5棟1單元0703"


def three_households(path: Path) -> list[int]:
    first = path.at(11, 23, 10).opens(ZHANG)
    second = path.at(11, 23, 11).opens(CHEN, join_ticket_id=first)
    path.id = first
    assert path.view.grade is Grade.SIMPLE
    third = path.at(11, 23, 14).opens(WANG)
    join(path.desk, third, first)
    return [first, second, third]


def each(path: Path, ids: list[int]) -> list[Path]:
    return [path.of(ticket_id) for ticket_id in ids]


def test_the_third_household_makes_all_major_at_once_篇3_四一1_1(path: Path) -> None:
    ids = three_households(path)
    for one in each(path, ids):
        assert one.view.grade is Grade.MAJOR
        assert one.view.grading.since == moment(11, 23, 14)
        assert one.step == "上報物業經理 · 站長"
        assert one.clocks["上報物業經理"] == "進行中 11-23 14:10"
        assert Criterion.JOINT in {reason.criterion for reason in one.view.grading.reasons}


def test_report_contact_and_meeting_once_visits_per_household(path: Path) -> None:
    first, second, third = each(path, three_households(path))
    path.at(11, 23, 14, 5)
    first.does(E.REPORTED, by=HEAD)
    path.at(11, 23, 16)
    second.does(E.MANAGER_CONTACTED, by=MANAGER)
    third.does(E.COMPANY_TOLD)
    for one in (first, second, third):
        assert one.clocks["上報物業經理"] == "準時 11-23 14:10"
        assert one.clocks["經理與住戶溝通"] == "準時 11-24 02:05"
        one.does(E.HEAD_VISITED)
        one.does(E.SOLVED)
    path.at(11, 24, 17)
    first.does(E.VISITED, by=HEAD, visitor=HEAD)
    third.does(E.MINUTES_FILED)
    assert first.clocks["站長回訪"] == "準時 11-25 16:00"
    assert second.clocks["站長回訪"] == "進行中 11-25 16:00"
    first.does(E.MANAGER_OPINED)
    assert first.view.missing_for_archive == ()
    assert second.view.missing_for_archive == ("滿意回訪", "經理意見")


def test_who_joins_after_the_third_is_major_from_then_on(path: Path) -> None:
    late = path.at(11, 23, 9).opens(FOURTH)
    first, *_ = each(path, three_households(path))
    path.at(11, 23, 14, 5)
    first.does(E.REPORTED, by=HEAD)
    path.at(11, 24, 15)
    join(path.desk, late, first.id)
    (fourth,) = each(path, [late])
    assert fourth.view.grading.since == moment(11, 24, 15)
    assert fourth.clocks["反饋處理信息"] == "逾期 11-24 09:00"
    assert fourth.clocks["上報物業經理"].startswith("準時")


def test_joined_by_mistake_it_leaves_and_only_the_head_lets_grades_fall(path: Path) -> None:
    ids = three_households(path)
    with pytest.raises(DeskError, match="請寫移出的原因"):
        leave(path.desk, ids[2], " ")
    with pytest.raises(DeskError, match="等級會降，只有站長或以上可以"):
        leave(path.desk, ids[2], "說的是另一根管")
    path.at(11, 23, 15)
    leave(path.by(HEAD), ids[2], "說的是另一根管")
    for one in each(path, ids):
        assert one.view.grade is Grade.SIMPLE
        assert "上報物業經理" not in one.clocks or one.clocks["上報物業經理"].startswith("逾期")
    (left,) = each(path, ids[2:])
    assert left.view.same_matter == ()
    assert left.view.rounds[0].entries[0].title == "移出同一事項"
    join(path.desk, ids[2], ids[0])
    assert left.view.grade is Grade.MAJOR


def test_of_a_matter_of_two_both_are_alone_again(path: Path) -> None:
    first = path.at(11, 23, 10).opens(ZHANG)
    second = path.opens(CHEN, join_ticket_id=first)
    leave(path.desk, second, "不是一回事")
    for one in each(path, [first, second]):
        assert one.view.facts.matter is None
    with pytest.raises(DeskError, match="沒有併在同一事項裡"):
        leave(path.desk, first, "再試")
