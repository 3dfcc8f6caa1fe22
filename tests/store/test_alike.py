"""Suggestions while typing: which open complaints of a building are like the words, and how soon."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.support.tickets import add_ticket
from wuye_desk.domain.vocabulary import Kind, Stage
from wuye_desk.store.models import Room
from wuye_desk.store.opening import Store
from wuye_desk.store.search import alike


def put(store: Store, now: datetime, number: str, room: str, content: str, **more: object) -> int:
    place = Room.get(Room.label == room) if room else None
    return add_ticket(store, number, now, room=place, content=content, subject=content[:40], **more)


@pytest.fixture
def leak(station: Store, now: datetime) -> int:
    return put(station, now, "TS-1", "3棟2單元1101", "主臥天花滲水，滴到床上")


def numbers(text: str, building: str = "3棟") -> list[str]:
    return [one.number for one in alike(text, building, 5)]


def test_the_likest_open_complaint_of_the_building_comes_first(
    station: Store, now: datetime, leak: int
) -> None:
    put(station, now, "TS-2", "3棟1單元0703", "客廳天花裂縫")
    put(station, now, "TS-3", "3棟1單元0703", "門禁失靈")
    assert numbers("我家主臥天花板又滲水了") == ["TS-1", "TS-2"]


def test_other_buildings_and_what_is_closed_or_no_complaint_stay_out(
    station: Store, now: datetime, leak: int
) -> None:
    put(station, now, "TS-2", "5棟1單元0703", "主臥天花滲水")
    put(station, now, "TS-3", "3棟1單元0703", "主臥天花滲水", stage=Stage.ARCHIVED)
    put(station, now, "XW-1", "3棟1單元0703", "主臥天花滲水歸誰修", kind=Kind.INQUIRY)
    assert numbers("主臥天花滲水") == ["TS-1"]


def test_a_complaint_without_a_room_may_be_about_the_same(station: Store, now: datetime, leak: int) -> None:
    put(station, now, "TS-2", "", "3棟大堂電梯停了", location="3棟")
    assert numbers("電梯不動") == ["TS-2"]


def test_a_caller_without_a_room_is_compared_with_the_whole_station(
    station: Store, now: datetime, leak: int
) -> None:
    put(station, now, "TS-2", "5棟1單元0703", "天花滲水")
    assert sorted(numbers("天花滲水", building="")) == ["TS-1", "TS-2"]


def test_words_every_complaint_has_suggest_nothing(station: Store, leak: int) -> None:
    assert numbers("請盡快派人處理") == []
    assert numbers("") == []
