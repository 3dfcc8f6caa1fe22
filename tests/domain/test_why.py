"""「為什麼是這一天」: which days counted, and why the others did not."""

from __future__ import annotations

from typing import Any

from tests.domain.cases import at, calendar, clock, facts, rules, solved
from wuye_desk.domain.rulebook import with_limit
from wuye_desk.domain.ticket import Event
from wuye_desk.domain.vocabulary import ClockId, Criterion
from wuye_desk.domain.why import WhyStrip, why_this_day


def strip(which: ClockId, received: Any, *events: Event, **changes: Any) -> WhyStrip:
    found = clock(which, facts(received, **changes), *events)
    assert found is not None
    return why_this_day(found, rules(), calendar())


def test_a_weekend_does_not_count() -> None:
    found = strip(ClockId.REPLY, at(11, 18, 16, 20))
    assert found.title == "答復業戶＝受理後 3 個工作日，末日收市止"
    assert found.clause == "篇1 1.5、1.6；民法典 201、203；SOP 值"
    assert [(one.headline, one.note) for one in found.days] == [
        ("第 0 日", "16:20 受理，當日不計"),
        ("第 1 日", "工作日"),
        ("第 2 日", "工作日"),
        ("休", "休息日，不計"),
        ("休", "休息日，不計"),
        ("第 3 日", "17:30 收市到期"),
    ]
    assert [one.counted for one in found.days] == [False, True, True, False, False, True]
    assert [one.is_due for one in found.days] == [False] * 5 + [True]
    assert found.days[-1].weekday_label == "週一"


def test_holidays_are_named_and_a_make_up_day_counts() -> None:
    found = strip(ClockId.REPLY, at(9, 30))
    assert (found.days[1].headline, found.days[1].counted) == ("休", False)
    assert "不計" in found.days[1].note
    assert (found.days[-1].weekday_label, found.days[-1].headline) == ("週六", "第 3 日")
    long = strip(ClockId.LATEST_VISIT, at(10, 9))
    assert "調休上班" in long.days[1].note


def test_the_days_count_up_to_the_limit_and_end_at_the_deadline() -> None:
    found = strip(ClockId.LATEST_VISIT, at(2, 13))
    assert [one.headline for one in found.days if one.counted] == ["第 1 日", "第 2 日", "第 3 日"]
    assert found.days[-1].day == at(2, 25).date()


def test_days_of_an_unpublished_year_are_marked() -> None:
    found = strip(ClockId.REPLY, at(12, 30, year=2027))
    assert all(one.provisional for one in found.days)


def test_real_time_says_hours() -> None:
    found = strip(ClockId.FIRST_FEEDBACK, at(11, 23, 10, 38))
    assert [(one.headline, one.is_due) for one in found.days] == [("10:38 起算", False), ("10:38 到期", True)]
    same_day = strip(ClockId.ON_SITE, at(11, 23, 10, 38), happening=True)
    assert [(one.headline, one.note) for one in same_day.days] == [("10:38 起算", "10:48 到期")]


def test_a_window_says_when_it_opens() -> None:
    ticket = facts(at(11, 23), Criterion.MEDIA)
    found = clock(ClockId.MAJOR_VISIT, ticket, solved(at(11, 24, 10)))
    assert found is not None
    days = why_this_day(found, rules(), calendar()).days
    assert [one.headline for one in days] == ["10:00 起算", "10:00 起可訪", "10:00 到期"]


def test_a_time_set_by_hand_says_so() -> None:
    found = strip(ClockId.PROMISED, at(11, 23), agreed_answer_at=at(11, 30, 15))
    assert "程序不改" in found.title


def test_a_clock_not_started_says_its_rule() -> None:
    found = strip(ClockId.MINOR_VISIT, at(11, 23))
    assert (found.title, found.days) == ("回訪＝解決後 24 小時，尚未起算", ())


def test_a_limit_the_station_changed_is_told_apart() -> None:
    found = clock(ClockId.REPLY, facts())
    assert found is not None
    changed = with_limit(rules(), ClockId.REPLY, 2)
    assert why_this_day(found, changed, calendar()).clause.endswith("站長改定")
