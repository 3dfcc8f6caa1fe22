"""The upgrade after one month (篇2 4.1.1③), also when the program was off."""

from __future__ import annotations

from datetime import timedelta

from tests.services.intake.drafts_of import CHEN, ZHANG, a_draft
from tests.services.tickets.happenings import happens
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import ClockId, Criterion, Grade
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.people.people import people
from wuye_desk.services.people.substitutions import add_substitution
from wuye_desk.services.tickets.tickets import ticket
from wuye_desk.services.tickets.upkeep import catch_up, catch_up_where_due
from wuye_desk.store.models import Clock


def test_upgrade_is_dated_when_the_month_ran_out_not_when_the_program_came_back(
    desk: Desk, clock_hand: ClockHand
) -> None:
    saved = register(desk, a_draft(desk))
    ran_out = Clock.get(Clock.clock == ClockId.ONE_MONTH).due_at
    clock_hand.moment = ran_out
    assert catch_up(desk) == ()
    clock_hand.advance(days=5)
    assert catch_up(desk) == (saved.ticket_id,)
    shown = ticket(desk, saved.ticket_id)
    assert (shown.grade, shown.grading.since) == (Grade.MAJOR, ran_out)
    assert shown.grading.reasons[0].criterion is Criterion.ONE_MONTH_UNSOLVED
    assert shown.events[-1].recorded_at == clock_hand.moment
    assert shown.events[-1].by == ""


def test_it_happens_once_and_not_again_after_the_grade_was_lowered(
    head_desk: Desk, clock_hand: ClockHand
) -> None:
    saved = register(head_desk, a_draft(head_desk))
    clock_hand.advance(days=40)
    assert catch_up(head_desk) == (saved.ticket_id,)
    assert catch_up(head_desk) == ()
    happens(head_desk, saved.ticket_id, EventKind.REGRADED, grade="simple", reason="已有方案")
    clock_hand.advance(days=40)
    assert catch_up(head_desk) == ()
    assert ticket(head_desk, saved.ticket_id).grade is Grade.SIMPLE


def test_who_was_satisfied_in_time_and_who_is_major_already_are_left_alone(
    desk: Desk, clock_hand: ClockHand
) -> None:
    register(desk, a_draft(desk, ZHANG, criteria={Criterion.MEDIA}))
    satisfied = register(desk, a_draft(desk, CHEN, settled="已辦好")).ticket_id
    words = {"way": "door", "visitor": "黃麗娟", "result": "satisfied"}
    happens(desk, satisfied, EventKind.VISITED, **words)
    clock_hand.advance(days=60)
    assert catch_up(desk) == ()


def test_nobody_needs_to_be_signed_in(desk: Desk, clock_hand: ClockHand) -> None:
    register(desk, a_draft(desk))
    clock_hand.advance(days=40)
    desk.person = None
    assert len(catch_up(desk)) == 1


def test_clocks_change_hands_the_minute_an_absence_begins_and_ends(
    head_desk: Desk, desk: Desk, clock_hand: ClockHand
) -> None:
    saved = register(desk, a_draft(desk))
    ids = {one.name: one.id for one in people(desk)}
    begins = clock_hand() + timedelta(minutes=30)
    ends = begins + timedelta(hours=2)
    add_substitution(head_desk, ids["林曉婷"], ids["鄭雅文"], begins, ends)

    def owner() -> int:
        catch_up_where_due(desk)
        clocks = Clock.select().where(Clock.ticket == saved.ticket_id, Clock.clock == ClockId.REPLY)
        return int(clocks.get().owner_person_id)

    assert owner() == ids["林曉婷"]
    clock_hand.moment = begins + timedelta(seconds=20)
    assert owner() == ids["鄭雅文"]
    clock_hand.moment = ends + timedelta(seconds=20)
    assert owner() == ids["林曉婷"]
