"""Days, times and spans in the words of the desk."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from wuye_desk.domain.moments import station_moment
from wuye_desk.views.words import countdown_text, day_text, moment_text, place_text, span_text, stamp_text

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (TODAY, "今天"),
        (date(2026, 11, 24), "明天"),
        (date(2026, 11, 22), "昨天"),
        (date(2026, 11, 26), "11-26 週四"),
        (date(2027, 1, 4), "2027-01-04 週一"),
    ],
)
def test_day_is_said_as_people_say_it(day: date, words: str) -> None:
    assert day_text(day, TODAY) == words


def test_day_is_that_of_the_station_whatever_the_zone_of_the_moment() -> None:
    late = datetime.fromisoformat("2026-11-22T20:00:00+00:00")
    assert moment_text(late, TODAY) == "今天 04:00"


def test_stamp_leaves_the_weekday_out() -> None:
    assert stamp_text(station_moment(date(2026, 11, 20), time(17, 5)), TODAY) == "11-20 17:05"
    assert stamp_text(station_moment(TODAY, time(9, 50)), TODAY) == "今天 09:50"


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (timedelta(days=3, hours=17, minutes=12), "3天17時"),
        (timedelta(days=24, hours=7), "24天"),
        (timedelta(days=2, minutes=30), "2天"),
        (timedelta(hours=1, minutes=32), "1時32分"),
        (timedelta(hours=5), "5時"),
        (timedelta(minutes=37, seconds=59), "37分"),
        (timedelta(seconds=48), "48秒"),
        (timedelta(seconds=-3), "0秒"),
    ],
)
def test_span_is_said_in_its_two_largest_units(span: timedelta, words: str) -> None:
    assert span_text(span) == words


def test_countdown_is_said_to_the_second() -> None:
    assert countdown_text(timedelta(minutes=2, seconds=8)) == "2分08秒"
    assert countdown_text(timedelta(seconds=9)) == "9秒"


@pytest.mark.parametrize(
    ("room", "name", "words"),
    [("3棟2單元1201", "張德勝", "3棟2單元1201"), ("", "送水老何", "名冊外 送水老何"), ("", "", "匿名")],
)
def test_a_ticket_without_a_room_says_whose_it_is(room: str, name: str, words: str) -> None:
    assert place_text(room, name) == words
