from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.conftest import MORNING
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.vocabulary import Role
from wuye_desk.domain.workdays import OpeningHours
from wuye_desk.services.desk import Desk
from wuye_desk.services.people.people import people, sign_in
from wuye_desk.services.station import areas, station
from wuye_desk.services.station.station import StationCard, StationSetup
from wuye_desk.store.opening import open_store

SETUP = StationSetup("錦湖花園物業服務站", "0755-25501234", OpeningHours(), "周建國", "246810")


@pytest.fixture
def empty_desk(tmp_path: Path) -> Desk:
    return Desk(open_store(tmp_path / "empty", MORNING), ClockHand(MORNING))


def test_the_first_start_makes_a_station_that_opens_again_ready_for_work(empty_desk: Desk) -> None:
    assert not station.is_set_up(empty_desk)
    station.set_up(empty_desk, SETUP)
    assert empty_desk.person is not None
    assert Role.STATION_HEAD in empty_desk.person.roles
    empty_desk.store.close()

    again = Desk(open_store(empty_desk.store.folder), ClockHand(MORNING))
    assert station.is_set_up(again)
    assert station.station(again) == StationCard("錦湖花園物業服務站", "0755-25501234")
    assert sign_in(again, people(again)[0].id, "246810").name == "周建國"
    assert again.rules().version == 1
    assert [one.name for one in areas.departments(again)] == list(station.DEPARTMENTS)
    again.store.close()


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": "  "}, "name"),
        ({"phone": ""}, "phone"),
        ({"phone": "12-"}, "phone"),
        ({"supervisor_name": ""}, "supervisor_name"),
        ({"pin": "111111"}, "pin"),
    ],
)
def test_what_is_missing_stands_at_its_field_and_nothing_is_set_up(
    empty_desk: Desk, change: dict[str, str], field: str
) -> None:
    with pytest.raises(DeskError) as caught:
        station.set_up(empty_desk, replace(SETUP, **change))  # type: ignore[arg-type]
    assert caught.value.field == field
    assert not station.is_set_up(empty_desk)
    empty_desk.store.close()


def test_a_station_is_set_up_only_once(empty_desk: Desk) -> None:
    station.set_up(empty_desk, SETUP)
    with pytest.raises(DeskError, match="已經"):
        station.set_up(empty_desk, replace(SETUP, name="別的站"))
    assert station.station(empty_desk).name == "錦湖花園物業服務站"
    empty_desk.store.close()


def test_the_head_changes_the_card_and_a_receptionist_may_not(head_desk: Desk, desk: Desk) -> None:
    station.save_station(head_desk, StationCard(" 翠湖苑 ", "0755-1234567", "湖濱路 1 號"))
    assert station.station(desk) == StationCard("翠湖苑", "0755-1234567", "湖濱路 1 號")
    with pytest.raises(DeskError, match="只有"):
        station.save_station(desk, StationCard("我的站", "0755-1234567"))


def test_the_look_is_kept(desk: Desk) -> None:
    assert station.theme(desk) == "system"
    station.save_theme(desk, "dark")
    assert station.theme(desk) == "dark"
