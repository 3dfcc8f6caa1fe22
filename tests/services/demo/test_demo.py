"""The sample station: full of life, dated from the present moment, the same each time."""

from __future__ import annotations

from collections import Counter as Counted
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from time import perf_counter

import pytest

from tests.domain.cases import at
from wuye_desk.domain.clocks import clocks
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Channel, ClockId, Grade, Kind, Role, Stage
from wuye_desk.services.board.board import Counter, board, counts
from wuye_desk.services.demo.demo import build_sample
from wuye_desk.services.desk import Desk
from wuye_desk.services.households.households import find
from wuye_desk.services.people.people import people, sign_in
from wuye_desk.services.printing.printing import ticket_form
from wuye_desk.services.station.station import sample_pin
from wuye_desk.services.tickets.tickets import ticket
from wuye_desk.store.cases import load_cases
from wuye_desk.store.models import Account, Area, Bulletin, Matter, Room, Ticket, TicketEvent
from wuye_desk.store.opening import open_store

MORNING = at(11, 23, 10, 42)


def built(folder: Path, now: datetime, **sizes: int) -> Desk:
    folder.mkdir()
    desk = Desk(open_store(folder, now), lambda: now)
    build_sample(desk, **sizes)
    return desk


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Desk, float]]:
    started = perf_counter()
    desk = built(tmp_path_factory.mktemp("demo") / "station", MORNING)
    yield desk, perf_counter() - started
    desk.store.close()


def test_it_is_a_whole_station(sample: tuple[Desk, float]) -> None:
    desk, _ = sample
    assert Account.select().count() >= 300
    assert len({room.building for room in Room.select(Room.building)}) == 6
    assert Area.select().count() == 2
    assert Bulletin.select().count() == 3
    held = {role for person in people(desk) for role in person.roles}
    assert held >= {
        Role.RECEPTIONIST,
        Role.STEWARD,
        Role.STATION_HEAD,
        Role.MANAGER,
        Role.DEPARTMENT,
        Role.LEADER,
    }
    assert desk.person is not None
    assert desk.person.name == "林曉婷"


def test_everybody_at_the_desk_has_the_pin_the_sign_in_tells(sample: tuple[Desk, float]) -> None:
    desk, _ = sample
    able = [one for one in people(desk) if one.has_pin]
    assert len(able) >= 4
    other = Desk(desk.store, desk.now)
    assert [sign_in(other, one.id, sample_pin(desk)).name for one in able] == [one.name for one in able]


def test_a_bulletin_ends_when_its_words_say(sample: tuple[Desk, float]) -> None:
    water = Bulletin.get(Bulletin.text.contains("17:00"))
    ends = {one.ends_at.astimezone(MORNING.tzinfo).strftime("%H:%M") for one in [water]}
    assert ends == {"17:00"}


def test_tickets_are_in_every_state_and_grade(sample: tuple[Desk, float]) -> None:
    tickets = list(Ticket.select())
    assert {one.stage for one in tickets} >= set(Stage) - {Stage.CANCELLED}
    assert {one.grade for one in tickets} == set(Grade)
    assert {one.kind for one in tickets} == set(Kind)
    assert max(one.round for one in tickets) == 2
    assert len({(one.received_at.year, one.received_at.month) for one in tickets}) >= 4


def test_the_board_has_overdue_lines_and_clocks_of_ten_minutes_still_running(
    sample: tuple[Desk, float],
) -> None:
    desk, _ = sample
    shown = board(desk)
    told = counts(shown.lines, MORNING)
    assert told[Counter.OVERDUE] == 5
    assert told[Counter.WITHIN_HOUR] == 3
    assert 45 <= told[Counter.ALL] <= 70
    assert told[Counter.TO_APPROVE] == 2
    assert told[Counter.TO_VISIT] >= 3
    assert told[Counter.TO_ARCHIVE] >= 3
    assert {line.clock for line in shown.lines[:2]} == {ClockId.ON_SITE, ClockId.REPORT_MANAGER}


def test_the_months_are_lively_and_weekends_calm(sample: tuple[Desk, float]) -> None:
    desk, _ = sample
    month = board(desk).month
    assert 0.7 <= month.total / month.last_month_so_far <= 1.4
    assert max(month.per_day) <= 6
    working = [n for day, n in enumerate(month.per_day) if desk.calendar().is_working(month_day(day))]
    off = [n for day, n in enumerate(month.per_day) if not desk.calendar().is_working(month_day(day))]
    assert sum(map(bool, working)) >= len(working) - 2
    assert sum(off) / len(off) < sum(working) / len(working) / 2


def month_day(place: int) -> date:
    return MORNING.date().replace(day=place + 1)


def test_no_building_has_much_more_open_than_the_next(sample: tuple[Desk, float]) -> None:
    closed = (Stage.ARCHIVED, Stage.CANCELLED)
    open_now = [one.room.building for one in Ticket.select().where(Ticket.stage.not_in(closed))]
    assert all(2 <= count <= 6 for count in Counted(open_now).values())


def test_every_kind_of_story_is_there(sample: tuple[Desk, float]) -> None:
    tickets = {one.subject: one for one in Ticket.select().order_by(Ticket.received_at)}
    rich = tickets["地下室滲水"]
    assert rich.round == 2
    assert rich.events.count() >= 12
    again = tickets["主臥又漏水"]
    assert again.earlier.stage is Stage.ARCHIVED
    assert again.earlier.account == again.account
    (matter,) = Matter.select()
    assert len({one.room_id for one in Ticket.select().where(Ticket.matter == matter)}) == 2
    assert {one.channel for one in tickets.values()} >= {Channel.LETTER, Channel.GOVERNMENT}
    trapped = tickets["電梯困人 40 分鐘"]
    assert trapped.grade is Grade.MAJOR
    assert {one.kind for one in trapped.events} >= {EventKind.HANDED_OVER, EventKind.REPORTED}


def test_nothing_happens_in_the_future_or_before_the_receipt(sample: tuple[Desk, float]) -> None:
    assert not TicketEvent.select().where(TicketEvent.occurred_at > MORNING).exists()
    early = TicketEvent.select().join(Ticket).where(TicketEvent.occurred_at < Ticket.received_at)
    assert not early.exists()


def test_stored_clocks_are_what_the_rules_make_of_the_events(sample: tuple[Desk, float]) -> None:
    desk, _ = sample
    for case in load_cases([one.id for one in Ticket.select(Ticket.id)]):
        worked_out = clocks(case.facts, case.events, desk.rules(), desk.calendar())
        stored = {(one.clock, one.round, one.hand_over): one.due_at for one in case.ticket.clocks}
        assert stored == {(one.clock, one.round, one.hand_over or 0): one.due_at for one in worked_out}


def test_every_ticket_opens_and_has_its_sheet(sample: tuple[Desk, float]) -> None:
    desk, _ = sample
    for one in Ticket.select():
        assert ticket(desk, one.id).number == one.number
    closed = (Stage.ARCHIVED, Stage.CANCELLED)
    for one in Ticket.select().where(Ticket.stage.not_in(closed), Ticket.kind == Kind.COMPLAINT):
        assert ticket_form(desk, one.id).pdf.startswith(b"%PDF")


def test_numbers_have_no_gaps(sample: tuple[Desk, float]) -> None:
    serials: dict[str, list[int]] = {}
    for one in Ticket.select(Ticket.number):
        series, _, serial = one.number.rpartition("-")
        serials.setdefault(series, []).append(int(serial))
    assert all(sorted(found) == list(range(1, len(found) + 1)) for found in serials.values())


def test_households_are_found(sample: tuple[Desk, float]) -> None:
    desk, _ = sample
    assert find(desk, "3-2-0101")


def test_it_is_built_in_seconds(sample: tuple[Desk, float]) -> None:
    _, seconds = sample
    assert seconds < 15, "five on a free machine; the tests share theirs"


def test_the_same_moment_gives_the_same_station(tmp_path: Path) -> None:
    told = []
    for name in ("one", "other"):
        desk = built(tmp_path / name, MORNING, households=30, days=20)
        told.append([(one.number, one.content, one.stage, one.received_at) for one in Ticket.select()])
        desk.store.close()
    assert told[0] == told[1]


@pytest.mark.parametrize(
    "now",
    [
        pytest.param(at(11, 22, 3, 5), id="sunday-night"),
        pytest.param(at(10, 3, 12), id="in-the-holidays"),
        pytest.param(at(1, 1, 0, 10), id="new-year"),
        pytest.param(at(11, 25, 18, 40), id="after-closing"),
        pytest.param(at(6, 15, 9, year=2028), id="a-year-not-published"),
    ],
)
def test_it_can_be_built_at_any_time(tmp_path: Path, now: datetime) -> None:
    desk = built(tmp_path / "any", now, households=30, days=30)
    told = counts(board(desk).lines, now)
    assert 4 <= told[Counter.OVERDUE] <= 9
    assert told[Counter.WITHIN_HOUR] >= 3
    assert not TicketEvent.select().where(TicketEvent.occurred_at > now).exists()
    desk.store.close()
