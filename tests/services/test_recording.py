"""Recording what happens to a ticket, from the first contact to the archive."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.services.drafts_of import a_draft
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import ClockId, ClockState, Criterion, Grade, Stage, Validity
from wuye_desk.services.desk import Desk
from wuye_desk.services.registration import register
from wuye_desk.services.tickets import EventDraft, TicketView, record, ticket
from wuye_desk.store.models import Clock


def happens(desk: Desk, ticket_id: int, kind: EventKind, **data: object) -> TicketView:
    return record(desk, ticket_id, EventDraft(kind, desk.now(), data))


def test_whole_life_of_a_simple_complaint(desk: Desk, clock_hand: ClockHand) -> None:
    ticket_id = register(desk, a_draft(desk, hand_over_now=True, receiver="李國棟")).ticket_id
    clock_hand.advance(minutes=30)
    happens(desk, ticket_id, EventKind.PLANNED, hand_over=1, words="下午上門", signer="李國棟")
    clock_hand.advance(hours=2)
    happens(desk, ticket_id, EventKind.CONTACTED, way="phone", words="下午上門", by_name="林曉婷")
    happens(desk, ticket_id, EventKind.DEPARTMENT_ANSWERED, hand_over=1, words="已修好")
    assert happens(desk, ticket_id, EventKind.SOLVED, words="已修好", verified_by="林曉婷").stage is Stage.SOLVED
    clock_hand.advance(hours=3)
    visit = {"result": "satisfied", "way": "door", "visitor": "黃麗娟", "words": "可以了"}
    assert happens(desk, ticket_id, EventKind.VISITED, **visit).stage is Stage.VISITED
    happens(desk, ticket_id, EventKind.MANAGER_OPINED, words="同意", by_name="沈文海")
    shown = happens(desk, ticket_id, EventKind.ARCHIVED, shelf="A-1", by_name="林曉婷")
    assert shown.stage is Stage.ARCHIVED
    assert not Clock.select().where(Clock.ticket == ticket_id, Clock.open).exists()
    assert all(line.state(desk.now()) is ClockState.MET for line in shown.clocks)
