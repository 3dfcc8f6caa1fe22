"""The sample station: full of life, dated from the present moment, the same each time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from time import perf_counter

import pytest

from tests.domain.cases import at
from wuye_desk.domain.clocks import clocks
from wuye_desk.domain.vocabulary import ClockId, Grade, Kind, Role, Stage
from wuye_desk.services.demo import build_sample
from wuye_desk.services.desk import Desk
from wuye_desk.services.households import find
from wuye_desk.services.people import people
from wuye_desk.store.cases import load_cases
from wuye_desk.store.models import Account, Area, Bulletin, Clock, Room, Ticket, TicketEvent
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
    overdue = Clock.select().where(Clock.open, Clock.due_at < MORNING)
    assert 5 <= overdue.count() <= 30
    running = Clock.select().where(
        Clock.open, Clock.due_at > MORNING, Clock.due_at < MORNING + timedelta(minutes=10)
    )
    assert {one.clock for one in running} >= {ClockId.ON_SITE, ClockId.REPORT_MANAGER}


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
        desk = built(tmp_path / name, MORNING, households=30, tickets=20)
        told.append([(one.number, one.content, one.stage, one.received_at) for one in Ticket.select()])
        desk.store.close()
    assert told[0] == told[1]


@pytest.mark.parametrize(
    "now",
    [
        pytest.param(at(11, 22, 3, 5), id="sunday-night"),
        pytest.param(at(10, 3, 12), id="in-the-holidays"),
        pytest.param(at(1, 1, 0, 10), id="new-year"),
        pytest.param(at(6, 15, 9, year=2028), id="a-year-not-published"),
    ],
)
def test_it_can_be_built_at_any_time(tmp_path: Path, now: datetime) -> None:
    desk = built(tmp_path / "any", now, households=30, tickets=30)
    assert Clock.select().where(Clock.open, Clock.due_at > now).exists()
    assert not TicketEvent.select().where(TicketEvent.occurred_at > now).exists()
    desk.store.close()
