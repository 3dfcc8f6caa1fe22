"""Days and times as a receptionist types them."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import station_moment
from wuye_desk.views.intake.moment_reader import moment_text, read_moment

NOW = station_moment(date(2026, 11, 23), time(10, 42))


def end_of(day: date) -> datetime:
    return station_moment(day, time(17, 30))


@pytest.mark.parametrize(
    ("typed", "day", "at"),
    [
        ("11-25 15:00", date(2026, 11, 25), time(15)),
        ("11月25日 下午3點半", date(2026, 11, 25), time(15, 30)),
        ("１１／２５　１５：００前", date(2026, 11, 25), time(15)),
        ("15:00", date(2026, 11, 23), time(15)),
        ("明天 9點", date(2026, 11, 24), time(9)),
        ("後天", date(2026, 11, 25), time(17, 30)),
        ("週五 10:00", date(2026, 11, 27), time(10)),
        ("下週一", date(2026, 11, 30), time(17, 30)),
        ("1-4 9:30", date(2027, 1, 4), time(9, 30)),
        ("2026-12-01T08:05", date(2026, 12, 1), time(8, 5)),
    ],
)
def test_times_ahead_are_understood(typed: str, day: date, at: time) -> None:
    assert read_moment(typed, NOW, ahead=True, end_of=end_of) == station_moment(day, at)


@pytest.mark.parametrize("typed", ["11-31 10:00", "2-30", "25:00", "12:75", "隨便", "", "11-25 15:00 左右吧"])
def test_nonsense_is_refused_with_a_sentence(typed: str) -> None:
    with pytest.raises(DeskError) as refused:
        read_moment(typed, NOW, ahead=True, end_of=end_of)
    assert refused.value.sentence


def test_time_is_asked_for_where_no_end_of_day_will_do() -> None:
    with pytest.raises(DeskError, match="幾點"):
        read_moment("11-22", NOW, ahead=False)


def test_december_typed_in_january_is_the_one_that_passed() -> None:
    january = station_moment(date(2027, 1, 3), time(9))
    assert read_moment("12-30 18:00", january, ahead=False) == station_moment(date(2026, 12, 30), time(18))


def test_moment_written_out_is_read_back_as_the_same() -> None:
    assert read_moment(moment_text(NOW), NOW, ahead=False) == NOW
