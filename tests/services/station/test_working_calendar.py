from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime, time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from tests.support.clock_hand import ClockHand
from tests.support.tickets import add_event, add_ticket
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import station_moment
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import ClockId
from wuye_desk.domain.workdays import DayHours, OpeningHours
from wuye_desk.services.desk import Desk
from wuye_desk.services.station.calendar_files import read_year
from wuye_desk.services.station.working_calendar import (
    import_year,
    save_hours,
    set_day,
    year_days,
    year_state,
)
from wuye_desk.services.tickets.clock_keeping import recompute
from wuye_desk.store.models import Clock

SPRING_2027 = [("春节", f"2027-02-{day:02d}", True) for day in range(5, 13)] + [
    ("春节", "2027-01-31", False),
    ("春节", "2027-02-14", False),
]


def _day(day: str) -> str:
    return json.dumps({"name": "x", "date": day, "isOffDay": True})


def write_json(path: Path, year: int, days: Sequence[tuple[str, str, object]]) -> Path:
    listed = [{"name": name, "date": day, "isOffDay": off} for name, day, off in days]
    path.write_text(json.dumps({"year": year, "papers": [], "days": listed}), encoding="utf-8")
    return path


def write_xlsx(path: Path, rows: Sequence[Sequence[object]]) -> Path:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def due(ticket: int, clock: ClockId) -> datetime:
    return Clock.get(Clock.ticket == ticket, Clock.clock == clock).due_at


def at(text: str) -> datetime:
    day, hour = text.split()
    return station_moment(date.fromisoformat(day), time.fromisoformat(hour))


@pytest.fixture
def ticket(head_desk: Desk) -> int:
    """Add a complaint received on Monday 2026-11-23: its reply is due on Thursday."""
    ticket_id = add_ticket(head_desk.store, "TS-202611-001", head_desk.now())
    with head_desk.store.write():
        recompute(head_desk, ticket_id)
    return ticket_id


@pytest.mark.parametrize(
    ("received", "third"),
    [("2025-09-26", "2025-09-30"), ("2026-09-30", "2026-10-10"), ("2026-02-13", "2026-02-25")],
)
def test_the_seeded_calendar_counts_three_working_days_as_published(
    desk: Desk, received: str, third: str
) -> None:
    span = desk.calendar().add_working_days(date.fromisoformat(received), 3)
    assert (span.due_day.isoformat(), span.provisional) == (third, False)


def test_a_year_without_data_is_counted_by_weekdays_and_said_to_be_so(desk: Desk) -> None:
    assert not year_state(desk, 2027).published
    assert desk.calendar().add_working_days(date(2026, 12, 31), 1).provisional
    assert [line.working for line in year_days(desk, 2027)[:7]] == [
        True,
        False,
        False,
        True,
        True,
        True,
        True,
    ]


def test_the_names_of_holidays_are_in_the_desks_own_characters(desk: Desk) -> None:
    names = {line.day: line.name for line in year_days(desk, 2026)}
    assert names[date(2026, 2, 17)] == "春節"
    assert names[date(2026, 10, 1)] == "國慶節"


def test_a_day_made_free_moves_open_deadlines_and_tells_which(head_desk: Desk, ticket: int) -> None:
    moved = set_day(head_desk, date(2026, 11, 25), False, "停電檢修")
    told = {one.clock: (one.number, one.before, one.after) for one in moved}
    assert told[ClockId.REPLY] == ("TS-202611-001", at("2026-11-26 17:30"), at("2026-11-27 17:30"))
    assert due(ticket, ClockId.REPLY) == at("2026-11-27 17:30")
    assert not head_desk.calendar().is_working(date(2026, 11, 25))


def test_setting_the_day_back_moves_them_back(head_desk: Desk, ticket: int) -> None:
    set_day(head_desk, date(2026, 11, 25), False, "停電檢修")
    moved = set_day(head_desk, date(2026, 11, 25), True, "")
    assert ClockId.REPLY in {one.clock for one in moved}
    assert due(ticket, ClockId.REPLY) == at("2026-11-26 17:30")
    assert [line.source for line in year_days(head_desk, 2026) if line.day == date(2026, 11, 25)] == [""]


def test_a_deadline_agreed_by_a_person_never_moves(head_desk: Desk, ticket: int) -> None:
    promised = at("2026-11-27 12:00")
    add_event(
        head_desk.store,
        ticket,
        EventKind.PROMISED,
        head_desk.now(),
        due_at=promised.isoformat(),
        words="週五",
    )
    with head_desk.store.write():
        recompute(head_desk, ticket)
    moved = set_day(head_desk, date(2026, 11, 25), False, "停電檢修")
    assert ClockId.PROMISED not in {one.clock for one in moved}
    assert due(ticket, ClockId.PROMISED) == promised


def test_what_is_done_does_not_move(head_desk: Desk, ticket: int, clock_hand: ClockHand) -> None:
    add_event(
        head_desk.store, ticket, EventKind.ANSWERED, head_desk.now(), way="phone", words="修好了", by_name=""
    )
    with head_desk.store.write():
        recompute(head_desk, ticket)
    assert ClockId.REPLY not in {one.clock for one in set_day(head_desk, date(2026, 11, 25), False, "")}


def test_other_hours_move_the_close_of_business(head_desk: Desk, ticket: int) -> None:
    early = DayHours(time(8, 0), time(16, 0))
    moved = save_hours(head_desk, OpeningHours((early,) * 5 + (None, None)))
    assert {one.after for one in moved if one.clock is ClockId.REPLY} == {at("2026-11-26 16:00")}


def test_an_imported_year_is_published_and_lists_every_deadline_that_moved(
    head_desk: Desk, clock_hand: ClockHand, tmp_path: Path
) -> None:
    clock_hand.moment = at("2027-02-03 09:00")
    ticket_id = add_ticket(head_desk.store, "TS-202702-001", clock_hand.moment)
    with head_desk.store.write():
        recompute(head_desk, ticket_id)
    assert Clock.get(Clock.clock == ClockId.REPLY).provisional
    moved = import_year(head_desk, write_json(tmp_path / "2027.json", 2027, SPRING_2027), 2027)
    assert (at("2027-02-08 17:30"), at("2027-02-15 17:30")) in {(one.before, one.after) for one in moved}
    assert not Clock.get(Clock.clock == ClockId.REPLY).provisional
    assert year_state(head_desk, 2027).published


def test_importing_the_same_file_twice_moves_nothing(head_desk: Desk, ticket: int, tmp_path: Path) -> None:
    path = write_json(tmp_path / "2027.json", 2027, SPRING_2027)
    import_year(head_desk, path, 2027)
    assert import_year(head_desk, path, 2027) == []
    assert sum(bool(line.name) for line in year_days(head_desk, 2027)) == len(SPRING_2027)


def test_a_december_day_named_by_the_next_year_survives_the_import_of_its_own_year(
    head_desk: Desk, tmp_path: Path
) -> None:
    new_year = [("元旦", "2027-12-31", True), ("元旦", "2028-01-01", True)]
    import_year(head_desk, write_json(tmp_path / "next.json", 2028, new_year), 2028)
    import_year(head_desk, write_json(tmp_path / "own.json", 2027, SPRING_2027), 2027)
    assert not head_desk.calendar().is_working(date(2027, 12, 31))


def test_a_workbook_of_two_columns_does_as_well(head_desk: Desk, tmp_path: Path) -> None:
    rows = [
        ["日期", "安排"],
        [date(2027, 10, 1), "休"],
        ["2027-10-04", "放假"],
        ["2027/10/09", "班"],
        [None, None],
    ]
    import_year(head_desk, write_xlsx(tmp_path / "days.xlsx", rows), 2027)
    working = {line.day: line.working for line in year_days(head_desk, 2027)}
    assert not working[date(2027, 10, 1)]
    assert not working[date(2027, 10, 4)]
    assert working[date(2027, 10, 9)]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("{}", "看不懂"),
        ("[1, 2", "看不懂"),
        ('{"year": 2026, "days": []}', "2026 年的，不是 2027"),
        ('{"year": 2027, "days": []}', "沒有 2027 年的日子"),
        ('{"year": 2027, "days": [{"name": "x", "date": "2027-13-01", "isOffDay": true}]}', "看不懂"),
        ('{"year": 2027, "days": [{"name": "x", "date": "2027-01-01", "isOffDay": "yes"}]}', "看不懂"),
        ('{"year": 2027, "days": [' + _day("2027-01-01") + "," + _day("2029-01-01") + "]}", "別的年份"),
    ],
)
def test_a_file_that_is_something_else_changes_nothing(
    head_desk: Desk, tmp_path: Path, content: str, told: str
) -> None:
    path = tmp_path / "2027.json"
    path.write_text(content, encoding="utf-8")
    before = year_days(head_desk, 2027)
    with pytest.raises(DeskError, match=told):
        import_year(head_desk, path, 2027)
    assert year_days(head_desk, 2027) == before
    assert not year_state(head_desk, 2027).published


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([["日期", "安排"], ["2027-01-01", "也許"]], "第 2 行第二欄"),
        ([["日期", "安排"], ["元旦那天", "休"]], "第 2 行看不懂日期"),
        ([], "沒有 2027 年"),
    ],
)
def test_a_workbook_says_which_row_is_wrong(tmp_path: Path, rows: list[list[object]], told: str) -> None:
    with pytest.raises(DeskError, match=told):
        read_year(write_xlsx(tmp_path / "days.xlsx", rows), 2027)


@pytest.mark.parametrize("suffix", [".json", ".xlsx"])
@given(content=st.binary(max_size=400))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
def test_rubbish_is_refused_with_a_sentence(tmp_path: Path, suffix: str, content: bytes) -> None:
    path = tmp_path / f"days{suffix}"
    path.write_bytes(content)
    with pytest.raises(DeskError):
        read_year(path, 2027)


def test_a_file_that_is_not_there_is_refused_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="讀不了"):
        read_year(tmp_path / "gone.json", 2027)


def test_a_receptionist_may_not_change_the_calendar(desk: Desk, tmp_path: Path) -> None:
    path = write_json(tmp_path / "2027.json", 2027, SPRING_2027)
    for change in (
        lambda: set_day(desk, date(2026, 11, 25), False, ""),
        lambda: import_year(desk, path, 2027),
        lambda: save_hours(desk, OpeningHours()),
    ):
        with pytest.raises(DeskError, match="只有"):
            change()


def test_work_called_off_half_way_leaves_calendar_and_deadlines_as_they_were(
    head_desk: Desk, ticket: int
) -> None:
    def give_up(_done: int, _total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        set_day(head_desk, date(2026, 11, 25), False, "停電檢修", give_up)
    assert head_desk.calendar().is_working(date(2026, 11, 25))
    assert due(ticket, ClockId.REPLY) == at("2026-11-26 17:30")
