"""The list of tickets: filters, sorts, search and stretches; matters, corrections and the register."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.services.intake.drafts_of import CHEN, WANG, ZHANG, a_draft
from tests.services.tickets.happenings import happens
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import CallerRelation, ClockId, Criterion, Grade, Kind, Stage, VisitResult
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.tickets.correcting import CORRECTABLE
from wuye_desk.services.tickets.matters import join
from wuye_desk.services.tickets.register_list import register_rows
from wuye_desk.services.tickets.tickets import TicketFilter, TicketSort, correct, ticket, tickets
from wuye_desk.store.models import Account, Room
from wuye_desk.store.search import search_tickets


def numbers(desk: Desk, **wanted: object) -> list[str]:
    return [line.number[-3:] for line in tickets(desk, TicketFilter(**wanted)).lines]


@pytest.fixture
def three(desk: Desk, clock_hand: ClockHand) -> Desk:
    """Return a desk with a complaint, a help that is done, and a day later a major one, anonymous."""
    register(desk, a_draft(desk, ZHANG, hand_over_now=True))
    clock_hand.advance(hours=1)
    done = register(desk, a_draft(desk, CHEN, kind=Kind.HELP, content="鑰匙忘在家裡"))
    happens(desk, done.ticket_id, EventKind.SOLVED, words="已開門", verified_by="林曉婷")
    happens(desk, done.ticket_id, EventKind.ARCHIVED, shelf="A-1", by_name="林曉婷")
    clock_hand.advance(days=1)
    unknown = {"account_id": None, "room_id": None, "caller_name": "", "department": ""}
    draft = a_draft(desk, **unknown, caller_relation=CallerRelation.ANONYMOUS, criteria={Criterion.MEDIA})
    register(desk, draft)
    return desk


def test_newest_come_first_and_filters_narrow(three: Desk) -> None:
    lines = tickets(three, TicketFilter()).lines
    assert [(line.kind, line.room_label) for line in lines] == [
        (Kind.COMPLAINT, ""),
        (Kind.HELP, CHEN),
        (Kind.COMPLAINT, ZHANG),
    ]
    assert [line.is_open for line in lines] == [True, False, True]
    assert numbers(three, open_only=True) == ["002", "001"]
    assert numbers(three, kind=Kind.HELP) == ["001"]
    assert numbers(three, grade=Grade.MAJOR) == ["002"]
    assert numbers(three, stage=Stage.ARCHIVED) == ["001"]
    assert numbers(three, department="維修組", kind=Kind.COMPLAINT) == ["001"]
    today = three.now().date()
    assert numbers(three, from_day=today) == ["002"]
    assert numbers(three, to_day=today - timedelta(days=1), kind=Kind.COMPLAINT) == ["001"]


def test_search_finds_words_and_a_text_without_words_finds_nothing(three: Desk) -> None:
    assert numbers(three, text="滲水") == ["002", "001"]
    assert numbers(three, text="鑰匙", open_only=True) == []
    assert numbers(three, text="。！") == []


@pytest.mark.parametrize("sort", TicketSort)
def test_every_sort_turns_round_and_loses_nothing(three: Desk, sort: TicketSort) -> None:
    up = [line.id for line in tickets(three, TicketFilter(sort=sort, descending=False)).lines]
    down = [line.id for line in tickets(three, TicketFilter(sort=sort)).lines]
    assert sorted(up) == sorted(down) == [1, 2, 3]
    if sort is not TicketSort.DUE:
        assert up == down[::-1]


def test_nearest_deadline_is_shown_and_tickets_without_one_come_last(three: Desk) -> None:
    page = tickets(three, TicketFilter(sort=TicketSort.DUE, descending=False))
    assert [line.clock.clock if line.clock else None for line in page.lines] == [
        ClockId.DEPARTMENT_PLAN,
        ClockId.REPORT_MANAGER,
        None,
    ]


def test_a_stretch_says_how_many_there_are_in_all(three: Desk) -> None:
    page = tickets(three, TicketFilter(limit=1, offset=1))
    assert (page.total, [line.id for line in page.lines]) == (3, [2])


def test_joining_afterwards_counts_households_from_then_on(desk: Desk, clock_hand: ClockHand) -> None:
    for room in (ZHANG, CHEN, WANG):
        register(desk, a_draft(desk, room))
    join(desk, 2, 1)
    assert ticket(desk, 1).grade is Grade.SIMPLE
    clock_hand.advance(hours=2)
    join(desk, 3, 2)
    shown = ticket(desk, 1)
    assert (shown.grade, shown.grading.since) == (Grade.MAJOR, clock_hand.moment)
    assert [other.id for other in shown.same_matter] == [2, 3]
    with pytest.raises(DeskError, match="另一件事"):
        join(desk, 3, 1)


def test_what_is_done_once_per_matter_counts_for_all_its_tickets(desk: Desk) -> None:
    first = register(desk, a_draft(desk, ZHANG)).ticket_id
    register(desk, a_draft(desk, CHEN, join_ticket_id=first))
    register(desk, a_draft(desk, WANG, join_ticket_id=first))
    happens(desk, 3, EventKind.REPORTED, to="沈文海")
    reports = [line for line in ticket(desk, first).clocks if line.clock is ClockId.REPORT_MANAGER]
    assert [line.instance.stopped_at for line in reports] == [desk.now()]


def test_room_and_kind_are_put_right_by_an_event_and_the_number_stays(desk: Desk) -> None:
    saved = register(desk, a_draft(desk))
    account = Account.get(Account.room == Room.get(Room.label == CHEN))
    correct(desk, saved.ticket_id, {"household": account.id}, "聽錯房號")
    shown = correct(desk, saved.ticket_id, {"kind": Kind.HELP}, "其實是求助")
    assert (shown.number, shown.room_label, shown.kind) == (saved.number, CHEN, Kind.HELP)
    assert [event.data["before"] for event in shown.events[1:]] == [ZHANG, "投訴"]
    assert ClockId.REPLY not in {line.clock for line in shown.clocks if line.instance.is_open}
    assert search_tickets(CHEN) == [saved.ticket_id]
    assert search_tickets(ZHANG) == []


def test_a_correction_needs_a_reason_and_a_difference(desk: Desk) -> None:
    ticket_id = register(desk, a_draft(desk)).ticket_id
    with pytest.raises(DeskError) as refused:
        correct(desk, ticket_id, {"location": "廚房"}, " ")
    assert refused.value.field == "reason"
    with pytest.raises(DeskError, match="和原來一樣"):
        correct(desk, ticket_id, {"location": ""}, "手誤")
    assert len(ticket(desk, ticket_id).events) == 1
    assert {"kind", "household"} <= set(CORRECTABLE)


def test_register_lists_every_contact_of_its_days(three: Desk) -> None:
    today = three.now().date()
    yesterday = today - timedelta(days=1)
    rows = register_rows(three, yesterday, yesterday)
    assert [(row.number, row.room_label) for row in rows] == [
        ("TS-202611-001", ZHANG),
        ("QZ-202611-001", CHEN),
    ]
    assert (rows[0].overdue, rows[0].solved_at) == (2, None)
    assert rows[1].solved_at == three.now() - timedelta(days=1)
    settled = register(three, a_draft(three, WANG, settled="已辦好")).ticket_id
    happens(three, settled, EventKind.VISITED, way="door", visitor="黃麗娟", result="mostly")
    last = register_rows(three, today, today)[-1]
    assert (last.visit_result, last.answered_at) == (VisitResult.MOSTLY, three.now())


def test_an_earlier_ticket_of_the_wrong_household_no_longer_counts_as_a_second_complaint(
    desk: Desk, head_desk: Desk
) -> None:
    first = register(desk, a_draft(desk)).ticket_id
    again = register(desk, a_draft(desk, earlier_id=first)).ticket_id
    assert ticket(desk, again).grade is Grade.COMPLEX
    account = Account.get(Account.room == Room.get(Room.label == CHEN))
    with pytest.raises(DeskError, match="等級會降，只有站長或以上"):
        correct(desk, again, {"household": account.id}, "聽錯房號")
    shown = correct(head_desk, again, {"household": account.id}, "聽錯房號")
    assert (shown.earlier, shown.grade) == (None, Grade.SIMPLE)
