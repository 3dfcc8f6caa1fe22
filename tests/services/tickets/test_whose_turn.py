"""Whose turn the next step of a ticket is, and why somebody may not record one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.services.intake.drafts_of import a_draft
from tests.services.tickets.happenings import happens
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Criterion
from wuye_desk.services.intake.registration import register
from wuye_desk.services.tickets.tickets import ticket
from wuye_desk.services.tickets.whose_turn import refusal, sensible_steps, whose_turn

if TYPE_CHECKING:
    from tests.support.clock_hand import ClockHand
    from wuye_desk.services.desk import Desk


@pytest.fixture
def plain(desk: Desk) -> int:
    return register(desk, a_draft(desk)).ticket_id


def test_it_is_the_turn_of_who_received_it(desk: Desk, head_desk: Desk, plain: int) -> None:
    view = ticket(desk, plain)
    assert whose_turn(desk, view).mine
    other = whose_turn(head_desk, view)
    assert (other.mine, other.name) == (False, "林曉婷")


def test_what_a_department_owes_is_carried_by_who_keeps_the_ticket(desk: Desk, plain: int) -> None:
    view = happens(desk, plain, EventKind.HANDED_OVER, department="維修組", receiver="李國棟")
    assert view.next_step.event is EventKind.PLANNED
    assert whose_turn(desk, view).mine


def test_a_major_complaint_waits_for_the_heads_report(desk: Desk, head_desk: Desk) -> None:
    draft = a_draft(desk, criteria={Criterion.MEDIA})
    view = ticket(desk, register(desk, draft).ticket_id)
    assert (whose_turn(desk, view).mine, whose_turn(desk, view).name) == (False, "周建國")
    assert whose_turn(head_desk, view).mine


def test_the_decision_is_never_the_turn_of_who_applied_篇3_四_二_3(
    desk: Desk, head_desk: Desk, clock_hand: ClockHand, plain: int
) -> None:
    words = {"ground": "unrelated", "words": "已解釋"}
    happens(head_desk, plain, EventKind.IRREGULAR_APPLIED, applicant="周建國", **words)
    view = ticket(desk, plain)
    assert "申請人不能審批" in refusal(head_desk, view, EventKind.IRREGULAR_DECIDED)
    assert "站長" in refusal(desk, view, EventKind.IRREGULAR_DECIDED)


def test_every_sensible_step_is_named_even_where_the_desk_may_not_take_it(desk: Desk, plain: int) -> None:
    view = ticket(desk, plain)
    sensible = {step.event for step in sensible_steps(view)}
    offered = {step.event for step in (view.next_step, *view.other_steps)}
    assert EventKind.CANCELLED in sensible - offered
    assert offered <= sensible
    desk.person = None
    assert "接單員" in refusal(desk, view, EventKind.NOTED)
