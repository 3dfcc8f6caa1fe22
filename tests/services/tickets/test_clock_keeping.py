from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from tests.support.tickets import add_event, add_ticket
from wuye_desk.domain.moments import station_moment
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Channel, ClockId, Criterion, Grade, Role
from wuye_desk.services.desk import Desk
from wuye_desk.services.people.people import people
from wuye_desk.services.tickets.clock_keeping import load_case, recompute, recompute_open
from wuye_desk.store.models import Clock, Matter, Room, Ticket


def stored(ticket_id: int, clock: ClockId, round_: int = 1) -> Clock:
    return Clock.get(Clock.ticket == ticket_id, Clock.clock == clock, Clock.round == round_)


def keep(desk: Desk, ticket_id: int) -> None:
    with desk.store.write():
        recompute(desk, ticket_id)


@pytest.fixture
def ticket(desk: Desk) -> int:
    room = Room.get(Room.label == "3棟2單元1201")
    ticket_id = add_ticket(desk.store, "TS-202611-001", desk.now(), room=room, happening=True)
    keep(desk, ticket_id)
    return ticket_id


def test_clocks_are_stored_as_the_rules_give_them(ticket: int, now: datetime) -> None:
    reply = stored(ticket, ClockId.REPLY)
    assert reply.due_at == station_moment(date(2026, 11, 26), time(17, 30))  # 篇1 1.5
    assert reply.open
    assert reply.clause == "篇1 1.5"
    assert stored(ticket, ClockId.ON_SITE).due_at == now + timedelta(minutes=10)  # 篇1 1.7


def test_each_clock_knows_whose_it_is(desk: Desk, ticket: int) -> None:
    names = {one.id: one.name for one in people(desk)}
    assert names[stored(ticket, ClockId.ON_SITE).owner_person_id] == "黃麗娟"
    assert stored(ticket, ClockId.LATEST_VISIT).owner_person_id is None
    assert stored(ticket, ClockId.LATEST_VISIT).owner_role is Role.SERVICE_CENTER


def test_an_event_stops_its_clock_and_keeps_the_row(desk: Desk, ticket: int, now: datetime) -> None:
    before = stored(ticket, ClockId.ON_SITE).id
    arrived = now + timedelta(minutes=7)
    add_event(desk.store, ticket, EventKind.ARRIVED, arrived, who="黃麗娟", words="")
    keep(desk, ticket)
    row = stored(ticket, ClockId.ON_SITE)
    assert (row.id, row.stopped_at, bool(row.open)) == (before, arrived, False)


def test_working_out_twice_writes_nothing_new(desk: Desk, ticket: int) -> None:
    before = list(Clock.select().tuples())
    keep(desk, ticket)
    assert list(Clock.select().tuples()) == before


def test_grade_follows_the_criteria(desk: Desk, ticket: int) -> None:
    with desk.store.write():
        Ticket.update(criteria=[Criterion.MEDIA.value]).where(Ticket.id == ticket).execute()
        recompute(desk, ticket)
    assert Ticket.get_by_id(ticket).grade is Grade.MAJOR
    assert stored(ticket, ClockId.REPORT_MANAGER).open


def test_a_case_tells_who_recorded_what_and_when(desk: Desk, ticket: int, now: datetime) -> None:
    case = load_case(ticket)
    assert case.facts.received_at == now
    assert case.facts.happening
    assert [(event.kind, event.sequence) for event in case.events] == [(EventKind.REGISTERED, 1)]


def households_of_one_matter(desk: Desk, count: int) -> list[int]:
    matter = Matter.create(title="3棟漏水", building="3棟", opened_at=desk.now())
    rooms = list(Room.select().limit(count))
    return [
        add_ticket(
            desk.store, f"TS-202611-{100 + n}", desk.now() + timedelta(hours=n), room=room, matter=matter
        )
        for n, room in enumerate(rooms)
    ]


def test_the_third_household_of_a_matter_makes_it_joint_from_that_moment(desk: Desk, now: datetime) -> None:
    first, _second, _third = households_of_one_matter(desk, 3)
    matter = load_case(first).facts.matter
    assert matter is not None
    assert matter.households == 3
    assert matter.third_household_at == now + timedelta(hours=2)
    keep(desk, first)
    assert Ticket.get_by_id(first).grade is Grade.MAJOR  # 篇3 四(一)1(1)


def test_two_tickets_of_one_room_are_one_household(desk: Desk) -> None:
    first, second, third = households_of_one_matter(desk, 3)
    with desk.store.write():
        Ticket.update(room=Ticket.get_by_id(first).room_id).where(Ticket.id == second).execute()
    matter = load_case(third).facts.matter
    assert matter is not None
    assert (matter.households, matter.third_household_at) == (2, None)


def test_what_is_done_once_per_matter_is_told_to_the_other_tickets_only(desk: Desk) -> None:
    first, second = households_of_one_matter(desk, 2)
    add_event(desk.store, first, EventKind.REPORTED, desk.now(), to="沈文海", words="")
    mine, other = load_case(first).facts.matter, load_case(second).facts.matter
    assert mine is not None
    assert other is not None
    assert mine.shared_events == ()
    assert [event.kind for event in other.shared_events] == [EventKind.REPORTED]


def test_working_out_all_open_tickets_reports_how_far_it_is_and_can_be_called_off(desk: Desk) -> None:
    for number in range(1, 121):
        add_ticket(desk.store, f"TS-202611-{number:03d}", desk.now(), channel=Channel.CALL)
    seen: list[tuple[int, int]] = []
    with desk.store.write():
        assert recompute_open(desk, lambda done, total: seen.append((done, total))) == []
    assert seen == [(0, 120), (50, 120), (100, 120), (120, 120)]
    assert Clock.select().where(Clock.clock == ClockId.REPLY).count() == 120
