"""Tickets that rose to 重大 by themselves are told until somebody has seen it."""

from __future__ import annotations

from tests.services.intake.drafts_of import CHEN, WANG, ZHANG, a_draft
from tests.services.tickets.happenings import happens
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Criterion
from wuye_desk.services.board.upgrades import mark_upgrades_seen, upgrades
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.tickets.upkeep import catch_up, catch_up_where_due
from wuye_desk.store.models import Clock


def test_the_third_household_raises_those_that_were_there_篇3_四_一_1_1(desk: Desk) -> None:
    first = register(desk, a_draft(desk, CHEN)).ticket_id
    second = register(desk, a_draft(desk, WANG, join_ticket_id=first)).ticket_id
    assert upgrades(desk) == ()
    register(desk, a_draft(desk, ZHANG, join_ticket_id=first))
    found = {one.ticket_id: one.criterion for one in upgrades(desk)}
    assert {first, second} <= found.keys()
    assert set(found.values()) == {Criterion.JOINT}


def test_a_month_that_ran_out_while_the_program_was_off_is_told_with_its_own_moment_篇2_4_1_1(
    desk: Desk, clock_hand: ClockHand
) -> None:
    one = register(desk, a_draft(desk)).ticket_id
    ran_out = Clock.get(Clock.clock == "one_month").due_at
    clock_hand.advance(days=45)
    catch_up(desk)
    (found,) = upgrades(desk)
    assert (found.ticket_id, found.at, found.criterion) == (one, ran_out, Criterion.ONE_MONTH_UNSOLVED)


def test_every_minute_upgrades_what_ran_out_with_it(desk: Desk, clock_hand: ClockHand) -> None:
    register(desk, a_draft(desk))
    clock_hand.moment = Clock.get(Clock.clock == "one_month").due_at
    assert catch_up_where_due(desk) == ()
    clock_hand.advance(minutes=1)
    assert len(catch_up_where_due(desk)) == 1
    assert len(upgrades(desk)) == 1


def test_an_outside_visit_that_finds_dissatisfaction_is_told_篇3_四_一_1_6(desk: Desk) -> None:
    one = register(desk, a_draft(desk, settled="已當面解釋")).ticket_id
    words = {"way": "phone", "phone_reason": "住戶要求", "visitor": "呼叫中心", "result": "dissatisfied"}
    happens(desk, one, EventKind.VISITED, **words, outside="call_center", words="仍漏水")
    (found,) = upgrades(desk)
    assert found.criterion is Criterion.OUTSIDE_VISIT_DISSATISFIED


def test_what_somebody_raised_or_registered_as_major_is_no_news(desk: Desk) -> None:
    register(desk, a_draft(desk, ZHANG, criteria={Criterion.MEDIA}))
    raised = register(desk, a_draft(desk, CHEN)).ticket_id
    happens(desk, raised, EventKind.REGRADED, criteria=["media"], reason="記者到場")
    assert upgrades(desk) == ()


def test_what_was_seen_is_not_told_again_and_the_next_is(desk: Desk, clock_hand: ClockHand) -> None:
    register(desk, a_draft(desk, ZHANG))
    clock_hand.advance(days=40)
    catch_up(desk)
    first = upgrades(desk)
    mark_upgrades_seen(desk, first)
    mark_upgrades_seen(desk, first)
    assert upgrades(desk) == ()
    second = register(desk, a_draft(desk, CHEN)).ticket_id
    clock_hand.advance(days=40)
    catch_up(desk)
    assert [one.ticket_id for one in upgrades(desk)] == [second]
