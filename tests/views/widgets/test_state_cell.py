"""What a clock says in a cell: icon, words and colour by its state."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from wuye_desk.domain.ticket import ClockInstance
from wuye_desk.domain.vocabulary import ClockId, Role
from wuye_desk.views.widgets.state_cell import is_soon, state_cell


@pytest.fixture
def clock(now: datetime) -> ClockInstance:
    return ClockInstance(
        clock=ClockId.REPLY,
        round=1,
        hand_over=None,
        owner=Role.RECEPTIONIST,
        department="",
        clause="篇1 1.5",
        started_at=now - timedelta(days=1),
        due_at=now + timedelta(hours=6, minutes=48),
    )


@pytest.mark.parametrize(
    ("due_in", "words", "icon", "color"),
    [
        (timedelta(hours=6, minutes=48), "剩 6時48分", "clock", "text"),
        (timedelta(minutes=42), "剩 42分", "clock-alert", "soon"),
        (timedelta(minutes=2, seconds=48), "剩 2分48秒", "clock-alert", "soon"),
        (-timedelta(minutes=37), "逾 37分", "circle-alert", "over"),
        (-timedelta(days=3, hours=17), "逾 3天17時", "circle-alert", "over"),
    ],
)
def test_open_clock_says_what_is_left_or_over(
    clock: ClockInstance, now: datetime, due_in: timedelta, words: str, icon: str, color: str
) -> None:
    cell = state_cell(replace(clock, due_at=now + due_in), now)
    assert (cell.text, cell.icon, cell.color, cell.style) == (words, icon, color, "strong")


def test_within_the_hour_counts_as_soon_to_the_minute(clock: ClockInstance, now: datetime) -> None:
    assert is_soon(replace(clock, due_at=now + timedelta(hours=1)), now)
    assert not is_soon(replace(clock, due_at=now + timedelta(hours=1, seconds=1)), now)
    assert not is_soon(replace(clock, due_at=now - timedelta(seconds=1)), now)


def test_clock_that_has_not_started_shows_no_invented_date(clock: ClockInstance, now: datetime) -> None:
    cell = state_cell(replace(clock, started_at=None, due_at=None), now)
    assert (cell.text, cell.icon) == ("未開始", "circle-dashed")


def test_duty_not_yet_open_says_from_when(clock: ClockInstance, now: datetime) -> None:
    cell = state_cell(replace(clock, opens_at=now + timedelta(hours=4, minutes=48)), now)
    assert (cell.text, cell.icon) == ("今天 15:30 起", "hourglass")
    tomorrow = replace(clock, opens_at=now + timedelta(days=1), due_at=now + timedelta(days=2))
    assert state_cell(tomorrow, now).text == "11-24 10:42 起"


def test_met_late_says_by_how_much(clock: ClockInstance, now: datetime) -> None:
    late = replace(clock, due_at=now - timedelta(hours=1), stopped_at=now - timedelta(minutes=38))
    assert state_cell(late, now).text == "遲達 22分"
    met = replace(clock, stopped_at=now)
    assert (state_cell(met, now).text, state_cell(met, now).color) == ("準時", "met")
