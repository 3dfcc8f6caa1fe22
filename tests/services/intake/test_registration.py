"""Registering a ticket: number, grade, clocks, events, and everything that has to be kept exactly."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from tests.services.intake.drafts_of import CHEN, WANG, ZHANG, a_draft
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.domain.numbers import Series
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import CallerRelation, Channel, ClockId, Criterion, Grade, Kind, Stage
from wuye_desk.services.desk import Desk, PersonAtDesk
from wuye_desk.services.intake.registration import Preview, preview, register
from wuye_desk.services.intake.ticket_draft import TicketDraft
from wuye_desk.store.cases import load_case
from wuye_desk.store.models import Clock, Matter, Ticket, TicketEvent
from wuye_desk.store.search import search_tickets
from wuye_desk.store.serials import next_number


def clock_ids(shown: Preview) -> set[ClockId]:
    return {line.clock for line in shown.clocks}


def fields_wrong(desk: Desk, draft: TicketDraft) -> set[str]:
    return {problem.field for problem in preview(desk, draft).problems}


def given(desk: Desk, moment: datetime) -> None:
    """Give one blank sheet its number, in the month of this moment."""
    with desk.store.write():
        next_number(Series.BLANK, moment)


def test_number_has_the_prefix_of_the_kind_and_the_month_of_saving(desk: Desk) -> None:
    kinds = (Kind.COMPLAINT, Kind.COMPLAINT, Kind.HELP)
    numbers = [register(desk, a_draft(desk, kind=kind)).number for kind in kinds]
    assert numbers == ["TS-202611-001", "TS-202611-002", "QZ-202611-001"]


def test_back_entry_from_last_month_is_numbered_by_the_month_of_saving(desk: Desk) -> None:
    received = desk.now() - timedelta(days=30)
    given(desk, received)
    saved = register(desk, a_draft(desk, received_at=received, back_entry=True, blank_number="KB-202610-001"))
    row = Ticket.get_by_id(saved.ticket_id)
    assert saved.number == "TS-202611-001"
    assert (row.received_at, row.saved_at, row.blank_number) == (received, desk.now(), "KB-202610-001")


@pytest.mark.parametrize("number", ["KB-202611-999", "KB-202610-001", "KB-202611-000", "KB-202611-002"])
def test_a_blank_sheet_that_was_never_numbered_is_refused(desk: Desk, number: str) -> None:
    given(desk, desk.now())
    assert fields_wrong(desk, a_draft(desk, blank_number=number)) == {"blank_number"}
    assert fields_wrong(desk, a_draft(desk, blank_number="KB-202611-001")) == set()


def test_a_blank_sheet_is_entered_only_once(desk: Desk) -> None:
    given(desk, desk.now())
    register(desk, a_draft(desk, blank_number="KB-202611-001"))
    assert fields_wrong(desk, a_draft(desk, blank_number="KB-202611-001")) == {"blank_number"}


def test_texts_of_one_line_are_kept_in_one_line(desk: Desk) -> None:
    texts = ("caller_name", "callback_phone", "location", "sender", "sender_reference")
    pasted = dict.fromkeys(texts, "13827505678\n張\t德勝\r\n")
    saved = register(desk, a_draft(desk, channel=Channel.GOVERNMENT, **pasted))
    row = Ticket.get_by_id(saved.ticket_id)
    assert {getattr(row, name) for name in texts} == {"13827505678 張 德勝"}


def test_every_text_is_kept_exactly_as_it_was_typed(desk: Desk) -> None:
    content = "  第一行\n\n𠮷野家門口　漏水💧 \t=1+1\r\n" + "很長" * 20_000
    saved = register(desk, a_draft(desk, content=content, demand='‘引號’ "; DROP TABLE ticket'))
    row = Ticket.get_by_id(saved.ticket_id)
    assert row.content == content
    assert row.demand == '‘引號’ "; DROP TABLE ticket'
    assert row.subject == "第一行"


def test_registering_hands_over_and_starts_the_departments_clocks(desk: Desk) -> None:
    draft = a_draft(desk, hand_over_now=True, receiver="李國棟")
    before = {line.clock: line for line in preview(desk, draft).clocks}
    assert before[ClockId.DEPARTMENT_PLAN].instance.due_at is None
    saved = register(desk, draft)
    after = {line.clock: line for line in saved.preview.clocks}
    assert after[ClockId.DEPARTMENT_PLAN].instance.due_at == desk.now() + timedelta(hours=1)
    assert after[ClockId.DEPARTMENT_PLAN].owner_name == "維修組"
    handed = load_case(saved.ticket_id).events[1]
    assert handed.kind is EventKind.HANDED_OVER
    assert dict(handed.data) == {"hand_over": 1, "department": "維修組", "receiver": "李國棟"}


def test_what_is_settled_on_the_spot_is_answered_and_waits_for_its_visit(desk: Desk) -> None:
    saved = register(desk, a_draft(desk, settled="已當場清走垃圾", hand_over_now=True))
    case = load_case(saved.ticket_id)
    assert case.ticket.stage is Stage.SOLVED
    assert [event.kind for event in case.events] == [EventKind.REGISTERED]
    running = {row.clock for row in Clock.select().where(Clock.ticket == saved.ticket_id, Clock.open)}
    assert ClockId.MINOR_VISIT in running
    assert not running & {ClockId.FIRST_FEEDBACK, ClockId.REPLY}


def test_stored_clocks_are_those_the_form_showed(desk: Desk) -> None:
    draft = a_draft(desk, happening=True, criteria={Criterion.CONDUCT})
    shown = preview(desk, draft)
    saved = register(desk, draft)
    rows = Clock.select().where(Clock.ticket == saved.ticket_id)
    stored = {row.clock: (row.due_at, bool(row.open)) for row in rows}
    assert stored == {line.clock: (line.instance.due_at, True) for line in shown.clocks}
    steward = next(line for line in shown.clocks if line.clock is ClockId.ON_SITE)
    assert steward.owner_name == "黃麗娟"


def test_preview_of_an_empty_draft_says_what_is_missing(desk: Desk) -> None:
    shown = preview(desk, TicketDraft())
    assert {problem.field for problem in shown.problems} == {"account_id", "content"}
    assert shown.grading.grade is Grade.SIMPLE


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"content": " \n"}, {"content"}),
        ({"channel": Channel.LETTER}, {"letter_arrived_at"}),
        ({"channel": Channel.GOVERNMENT}, {"sender"}),
        ({"hand_over_now": True, "department": ""}, {"department"}),
        ({"back_entry": True, "received_at": None}, {"received_at"}),
        ({"joint_count": 0}, {"joint_count"}),
    ],
)
def test_problems_stand_at_their_fields(desk: Desk, fields: dict[str, object], wrong: set[str]) -> None:
    assert fields_wrong(desk, a_draft(desk, **fields)) == wrong


def test_a_time_ahead_of_now_is_refused_and_nothing_is_kept(desk: Desk) -> None:
    draft = a_draft(desk, received_at=desk.now() + timedelta(minutes=1))
    with pytest.raises(DeskError) as refused:
        register(desk, draft)
    assert refused.value.field == "received_at"
    assert Ticket.select().count() == 0
    assert register(desk, a_draft(desk)).number == "TS-202611-001"


def test_somebody_not_in_the_roster_needs_a_name_and_somebody_anonymous_none(desk: Desk) -> None:
    nobody = {"account_id": None, "room_id": None, "caller_name": ""}
    assert fields_wrong(desk, a_draft(desk, **nobody, caller_relation=CallerRelation.OUTSIDER)) == {
        "caller_name"
    }
    saved = register(desk, a_draft(desk, **nobody, caller_relation=CallerRelation.ANONYMOUS))
    assert Ticket.get_by_id(saved.ticket_id).room_id is None


def test_the_third_household_makes_every_ticket_of_the_matter_major_at_once(
    desk: Desk, clock_hand: ClockHand
) -> None:
    first = register(desk, a_draft(desk, ZHANG)).ticket_id
    clock_hand.advance(hours=1)
    second = register(desk, a_draft(desk, CHEN, join_ticket_id=first)).ticket_id
    assert {row.grade for row in Ticket.select()} == {Grade.SIMPLE}
    clock_hand.advance(hours=1)
    draft = a_draft(desk, WANG, join_ticket_id=second)
    assert preview(desk, draft).grading.grade is Grade.MAJOR
    third = register(desk, draft)
    assert third.preview.criteria_by_itself == {Criterion.JOINT}
    assert {row.grade for row in Ticket.select()} == {Grade.MAJOR}
    assert Matter.select().count() == 1
    reports = Clock.select().where(Clock.clock == ClockId.REPORT_MANAGER, Clock.open)
    assert {row.ticket_id for row in reports} == {first, second, third.ticket_id}


def test_a_ticket_of_the_same_household_is_no_other_household(desk: Desk) -> None:
    first = register(desk, a_draft(desk)).ticket_id
    assert fields_wrong(desk, a_draft(desk, join_ticket_id=first)) == {"join_ticket_id"}


def test_taking_an_earlier_ticket_up_again_makes_it_complex(desk: Desk) -> None:
    first = register(desk, a_draft(desk)).ticket_id
    saved = register(desk, a_draft(desk, earlier_id=first))
    assert saved.preview.grading.grade is Grade.COMPLEX
    assert Ticket.get_by_id(saved.ticket_id).earlier_id == first


def test_a_draft_that_came_back_after_a_power_cut_is_not_registered_twice(desk: Desk) -> None:
    draft = a_draft(desk)
    first = register(desk, draft)
    again = register(desk, TicketDraft.from_data(draft.to_data()))
    assert (again.ticket_id, again.number) == (first.ticket_id, first.number)
    assert Ticket.select().count() == 1
    assert TicketEvent.select().count() == 1


def test_what_was_saved_is_found_by_its_words(desk: Desk) -> None:
    saved = register(desk, a_draft(desk, location="主臥天花", callback_phone="13827505678"))
    for text in ("滲水", "張德勝", "13827505678", "天花", saved.number, "3棟2單元1201"):
        assert search_tickets(text) == [saved.ticket_id]


def test_the_sentence_carries_number_and_real_date(desk: Desk) -> None:
    saved = register(desk, a_draft(desk))
    reply = next(line for line in saved.preview.clocks if line.clock is ClockId.REPLY)
    assert reply.instance.due_at is not None
    assert saved.number in saved.script.spoken
    assert f"{local(reply.instance.due_at).day}日" in saved.script.spoken


def test_nobody_and_a_guard_may_not_register(desk: Desk) -> None:
    from wuye_desk.domain.vocabulary import Role

    for person in (None, PersonAtDesk(1, "保安", frozenset({Role.GUARD}))):
        desk.person = person
        with pytest.raises(DeskError):
            register(desk, a_draft(desk))
    assert Ticket.select().count() == 0
