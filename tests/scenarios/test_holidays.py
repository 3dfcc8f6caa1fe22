"""A holiday in between, and a working Saturday: counted by the station's calendar (篇1 1.5)."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path as File

import pytest

from tests.scenarios.path import HEAD, E, Path, moment
from wuye_desk.domain.vocabulary import ClockId
from wuye_desk.services.desk import Desk
from wuye_desk.services.station.working_calendar import import_year, set_day

OFF = [date(2026, 10, 1) + timedelta(days=n) for n in range(7)]
WORKING_SATURDAY = date(2026, 10, 10)


@pytest.fixture
def autumn(path: Path, tmp_path: File) -> Path:
    """Give the station a 2026 in which only these days differ from their weekday."""
    days = [{"name": "國慶節", "date": day.isoformat(), "isOffDay": True} for day in OFF]
    days.append({"name": "國慶節", "date": WORKING_SATURDAY.isoformat(), "isOffDay": False})
    file = tmp_path / "2026.json"
    file.write_text(json.dumps({"year": 2026, "papers": [], "days": days}), encoding="utf-8")
    path.at(9, 30, 9)
    import_year(path.by(HEAD), file, 2026)
    path.desk.forget_cached()
    return path


def moved(desk: Desk, day: date, working: bool) -> list[tuple[ClockId, date]]:
    return [(one.clock, one.after.date()) for one in set_day(desk, day, working, "臨時調整")]


def test_the_holiday_does_not_count_and_the_working_saturday_does(autumn: Path) -> None:
    autumn.at(9, 30, 10).opens(hand_over_now=True)
    assert autumn.clocks == {
        "部門處理方法#1": "進行中 09-30 11:00",
        "反饋處理信息": "進行中 10-01 10:00",
        "部門處理答復#1": "進行中 10-09 17:30",
        "答復業戶": "進行中 10-10 17:30",
        "最遲回訪": "進行中 10-10 17:30",
        "一個月限期": "進行中 10-30 17:30",
        "回訪": "未開始",
        "物業經理意見": "未開始",
    }
    autumn.at(9, 30, 10, 30).does(E.PLANNED)
    autumn.does(E.CONTACTED)
    autumn.at(10, 10, 9).does(E.DEPARTMENT_ANSWERED)
    assert autumn.clocks["部門處理答復#1"] == "遲達 10-09 17:30"
    autumn.does(E.SOLVED)
    assert autumn.clocks["答復業戶"] == "準時 10-10 17:30"


def test_a_change_of_the_calendar_moves_what_is_open_but_no_promise(autumn: Path) -> None:
    autumn.at(9, 30, 10).opens(agreed_answer_at=moment(10, 20, 12))
    head = autumn.by(HEAD)
    assert moved(head, WORKING_SATURDAY, False) == [
        (ClockId.REPLY, date(2026, 10, 12)),
        (ClockId.LATEST_VISIT, date(2026, 10, 12)),
    ]
    autumn.desk.forget_cached()
    assert autumn.clocks["答復業戶"] == "進行中 10-12 17:30"
    assert autumn.clocks["約定答復"] == "進行中 10-20 12:00"
    strip = autumn.clock(ClockId.REPLY).instance
    assert not strip.provisional


def test_a_year_not_yet_published_is_provisional(autumn: Path) -> None:
    autumn.at(12, 30, 10).opens()
    assert autumn.clock(ClockId.REPLY).instance.provisional
    assert autumn.clocks["答復業戶"] == "進行中 01-04 17:30"
