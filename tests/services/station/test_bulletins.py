from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.support.clock_hand import ClockHand
from wuye_desk.domain.errors import DeskError
from wuye_desk.services.desk import Desk
from wuye_desk.services.station.bulletins import (
    BulletinLine,
    all_bulletins,
    bulletins,
    delete_bulletin,
    save_bulletin,
)


@pytest.fixture
def line(head_desk: Desk) -> BulletinLine:
    now = head_desk.now()
    return BulletinLine(None, "3棟", "消防管改造，停水", "17:00 恢復", now, now + timedelta(hours=7))


def test_a_bulletin_stands_beside_calls_of_its_building_while_it_is_on(
    head_desk: Desk, line: BulletinLine, clock_hand: ClockHand
) -> None:
    save_bulletin(head_desk, line)
    assert [one.answer for one in bulletins(head_desk, "3棟")] == ["17:00 恢復"]
    assert bulletins(head_desk, "5棟") == []
    clock_hand.advance(hours=7)
    assert bulletins(head_desk, "3棟") == []


def test_a_bulletin_without_building_is_for_the_whole_station(head_desk: Desk, line: BulletinLine) -> None:
    save_bulletin(head_desk, replace(line, building=" "))
    assert len(bulletins(head_desk, "5棟")) == 1


def test_a_bulletin_is_changed_and_taken_out(head_desk: Desk, line: BulletinLine) -> None:
    kept = save_bulletin(head_desk, line)
    save_bulletin(head_desk, replace(line, id=kept, answer="19:00 恢復"))
    assert [one.answer for one in all_bulletins(head_desk)] == ["19:00 恢復"]
    delete_bulletin(head_desk, kept)
    assert all_bulletins(head_desk) == []


def test_a_bulletin_needs_words_and_an_end_after_its_start(head_desk: Desk, line: BulletinLine) -> None:
    for wrong, field in (
        (replace(line, text=""), "text"),
        (replace(line, ends_at=line.starts_at), "ends_at"),
    ):
        with pytest.raises(DeskError) as caught:
            save_bulletin(head_desk, wrong)
        assert caught.value.field == field


def test_a_bulletin_for_a_building_the_roster_does_not_know_is_refused(
    head_desk: Desk, line: BulletinLine
) -> None:
    with pytest.raises(DeskError, match="名冊裡沒有「9棟」") as caught:
        save_bulletin(head_desk, replace(line, building="9"))
    assert caught.value.field == "building"
    assert all_bulletins(head_desk) == []
    save_bulletin(head_desk, replace(line, building="3座"))
    assert [one.building for one in all_bulletins(head_desk)] == ["3棟"]
