"""What recording an event would do is told before it is saved, and nothing is written by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.services.intake.drafts_of import a_draft
from tests.services.tickets.happenings import happens
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import ClockId, Criterion, Grade, Stage, Validity
from wuye_desk.services.intake.foresight import Foresight, foresee
from wuye_desk.services.intake.registration import register
from wuye_desk.services.tickets.tickets import EventDraft
from wuye_desk.store.models import TicketEvent

if TYPE_CHECKING:
    from tests.support.clock_hand import ClockHand
    from wuye_desk.services.desk import Desk


def seen(desk: Desk, ticket_id: int, kind: EventKind, **data: object) -> Foresight:
    return foresee(desk, ticket_id, EventDraft(kind, desk.now(), data))


@pytest.fixture
def applied(desk: Desk) -> int:
    ticket_id = register(desk, a_draft(desk)).ticket_id
    happens(
        desk, ticket_id, EventKind.IRREGULAR_APPLIED, ground="unrelated", words="已解釋", applicant="林曉婷"
    )
    return ticket_id


def test_an_approval_makes_it_invalid_and_what_runs_void(desk: Desk, applied: int) -> None:
    before = TicketEvent.select().count()
    found = seen(desk, applied, EventKind.IRREGULAR_DECIDED, agreed="yes", approver="周建國")
    assert (found.validity_before, found.validity_after) == (Validity.PENDING, Validity.INVALID)
    assert {ClockId.REPLY, ClockId.FIRST_FEEDBACK} <= {one.clock for one in found.voided}
    assert [one.clock for one in found.stopped] == [ClockId.IRREGULAR_DECISION]
    assert found.stage_after is Stage.OPINION_GIVEN
    assert TicketEvent.select().count() == before


def test_a_refusal_voids_nothing(desk: Desk, applied: int) -> None:
    found = seen(desk, applied, EventKind.IRREGULAR_DECIDED, agreed="no", approver="周建國")
    assert found.validity_after is Validity.PENDING
    assert (found.voided, found.stage_after) == ((), Stage.IN_HAND)


def test_a_lowered_grade_restarts_the_lighter_clocks_and_voids_the_heavier(
    desk: Desk, clock_hand: ClockHand
) -> None:
    ticket_id = register(desk, a_draft(desk, criteria={Criterion.MEDIA})).ticket_id
    clock_hand.advance(hours=1)
    found = seen(desk, ticket_id, EventKind.REGRADED, criteria=[], grade="simple", reason="撤稿")
    assert (found.grade_before, found.grade_after) == (Grade.MAJOR, Grade.SIMPLE)
    restarted = {one.clock: one.started_at for one in found.started}
    assert restarted[ClockId.FIRST_FEEDBACK] == desk.now()
    assert ClockId.MANAGER_CONTACT in {one.clock for one in found.voided}
