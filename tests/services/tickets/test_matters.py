"""The group view of a matter: every household's ticket, what is done once, everyone's visit."""

from __future__ import annotations

import pytest

from tests.services.intake.drafts_of import CHEN, WANG, ZHANG, a_draft
from tests.services.tickets.happenings import happens
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import CallerRelation, Grade, Kind, VisitResult
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.intake.suggestions import alike_to, suggestions
from wuye_desk.services.tickets.matter_view import MatterView
from wuye_desk.services.tickets.matters import join, matter, matter_of_ticket
from wuye_desk.store.models import Ticket


@pytest.fixture
def three(desk: Desk) -> list[int]:
    """Register the same leak for three households of one building; return the tickets' ids."""
    first = register(desk, a_draft(desk, CHEN)).ticket_id
    further = [register(desk, a_draft(desk, room, join_ticket_id=first)).ticket_id for room in (WANG, ZHANG)]
    return [first, *further]


def of(desk: Desk, ticket_id: int) -> MatterView:
    return matter_of_ticket(desk, ticket_id)


def test_the_third_household_makes_all_major_篇3_四_一_1_1(desk: Desk, three: list[int]) -> None:
    view = of(desk, three[0])
    assert view.households == 3
    assert view.third_household_at is not None
    assert view.grade is Grade.MAJOR
    assert {one.view.grade for one in view.tickets} == {Grade.MAJOR}
    assert [one.view.room_label for one in view.tickets] == [CHEN, WANG, ZHANG]


def test_every_ticket_of_a_matter_leads_to_the_same_view(desk: Desk, three: list[int]) -> None:
    views = {of(desk, ticket_id).id for ticket_id in three}
    assert len(views) == 1
    (matter_id,) = views
    assert matter_id is not None
    assert len(matter(desk, matter_id).tickets) == 3


def test_what_is_done_once_is_done_for_all_篇2_5_4(
    desk: Desk, three: list[int], clock_hand: ClockHand
) -> None:
    waiting = {duty.event: duty for duty in of(desk, three[0]).duties}
    assert waiting[EventKind.REPORTED].done is None
    assert waiting[EventKind.REPORTED].clock is not None
    clock_hand.advance(minutes=2)
    happens(desk, waiting[EventKind.REPORTED].ticket_id, EventKind.REPORTED, to="沈文海")
    for ticket_id in three:
        duty = next(one for one in of(desk, ticket_id).duties if one.event is EventKind.REPORTED)
        assert duty.done is not None
        assert duty.done.data["to"] == "沈文海"


def test_each_household_owes_a_visit_of_its_own(desk: Desk, three: list[int], clock_hand: ClockHand) -> None:
    assert of(desk, three[0]).visits_left == 3
    clock_hand.advance(hours=1)
    happens(desk, three[1], EventKind.SOLVED, words="已修好", verified_by="林曉婷")
    clock_hand.advance(hours=30)
    visit = {"result": "satisfied", "way": "door", "visitor": "周建國", "words": "好了"}
    happens(desk, three[1], EventKind.VISITED, **visit)
    view = of(desk, three[0])
    assert view.visits_left == 2
    found = {one.view.id: one.visit for one in view.tickets}
    assert found == {three[0]: None, three[1]: VisitResult.SATISFIED, three[2]: None}


def test_a_minor_matter_has_nothing_to_be_done_once(desk: Desk) -> None:
    first = register(desk, a_draft(desk, CHEN)).ticket_id
    register(desk, a_draft(desk, ZHANG, join_ticket_id=first))
    assert of(desk, first).duties == ()


def test_a_ticket_alone_is_shown_with_what_it_may_belong_to(desk: Desk) -> None:
    first = register(desk, a_draft(desk, CHEN)).ticket_id
    second = register(desk, a_draft(desk, ZHANG)).ticket_id
    register(desk, a_draft(desk, WANG, content="車位被占"))
    view = of(desk, second)
    assert (view.id, len(view.tickets)) == (None, 1)
    assert [one.ticket_id for one in alike_to(desk, second)] == [first]
    join(desk, second, first)
    assert alike_to(desk, second) == ()
    assert len(of(desk, second).tickets) == 2


def test_a_ticket_that_stands_apart_is_offered_the_matter_of_its_neighbours(desk: Desk) -> None:
    """篇3 四(一)1(1): joining two that are together already makes three."""
    first = register(desk, a_draft(desk, CHEN)).ticket_id
    register(desk, a_draft(desk, WANG, join_ticket_id=first))
    apart = register(desk, a_draft(desk, ZHANG)).ticket_id
    offered = alike_to(desk, apart)
    assert {one.households_if_joined for one in offered} == {3}
    join(desk, apart, offered[0].ticket_id)
    assert len(of(desk, apart).tickets) == 3


def test_who_has_no_room_comes_after_the_neighbours_of_the_building(desk: Desk) -> None:
    outsider = {"account_id": None, "room_id": None, "caller_relation": CallerRelation.ANONYMOUS}
    register(desk, a_draft(desk, **outsider))
    neighbour = register(desk, a_draft(desk, CHEN, content="主臥天花滲水，床邊地板泡了。")).ticket_id
    assert suggestions(desk, a_draft(desk, ZHANG))[0].ticket_id == neighbour


def test_only_complaints_make_a_matter(desk: Desk) -> None:
    complaint = register(desk, a_draft(desk, CHEN)).ticket_id
    inquiry = register(desk, a_draft(desk, ZHANG, kind=Kind.INQUIRY)).ticket_id
    with pytest.raises(DeskError, match="只有投訴"):
        join(desk, inquiry, complaint)
    with pytest.raises(DeskError):
        register(desk, a_draft(desk, WANG, join_ticket_id=inquiry))
    register(desk, a_draft(desk, WANG, kind=Kind.INQUIRY, join_ticket_id=complaint))
    assert Ticket.select().where(Ticket.matter.is_null(False)).count() == 0


def test_a_household_that_is_in_the_matter_already_is_not_counted_again(desk: Desk, three: list[int]) -> None:
    draft = a_draft(desk, "5棟1單元0703", content="主臥天花滲水")
    (again,) = [one for one in suggestions(desk, a_draft(desk, CHEN)) if one.ticket_id == three[1]]
    assert again.households_if_joined == 3
    assert suggestions(desk, draft) == ()


def test_somebody_without_a_room_is_offered_what_is_alike_anywhere(desk: Desk, three: list[int]) -> None:
    unknown = a_draft(
        desk, account_id=None, room_id=None, caller_relation=CallerRelation.ANONYMOUS, content="天花滲水"
    )
    found = suggestions(desk, unknown)
    assert {one.ticket_id for one in found} == set(three)
    assert found[0].households_if_joined == 4


def test_a_cancelled_ticket_makes_no_household_of_the_matter(
    desk: Desk, head_desk: Desk, three: list[int]
) -> None:
    happens(head_desk, three[1], EventKind.CANCELLED, reason="重複登記")
    view = of(desk, three[0])
    assert view.households == 2
    assert view.third_household_at is None
    assert {one.view.grade for one in view.tickets if one.view.is_open} == {Grade.SIMPLE}
    (again,) = [one for one in suggestions(desk, a_draft(desk, "3棟1單元0703")) if one.ticket_id == three[0]]
    assert (again.households_if_joined, again.missing_for_major) == (3, 0)
