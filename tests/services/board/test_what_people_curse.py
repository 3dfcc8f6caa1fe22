"""What people curse in such programs, checked on the board of a real station."""

from __future__ import annotations

from tests.services.intake.drafts_of import a_draft
from tests.services.tickets.happenings import happens
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import ClockId, ClockState
from wuye_desk.services.board.board import board
from wuye_desk.services.board.board_line import BoardLine
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register

UNSATISFIED = {"way": "door", "visitor": "黃麗娟", "result": "dissatisfied", "words": "還在漏"}


def open_lines(desk: Desk, ticket_id: int) -> dict[ClockId | None, BoardLine]:
    return {line.clock: line for line in board(desk).lines if line.ticket_id == ticket_id}


def test_a_reopened_ticket_is_not_at_once_overdue(desk: Desk, clock_hand: ClockHand) -> None:
    one = register(desk, a_draft(desk, settled="已止水")).ticket_id
    clock_hand.advance(days=2)
    happens(desk, one, EventKind.VISITED, **UNSATISFIED)
    lines = open_lines(desk, one)
    of_new_round = [line for line in lines.values() if line.round == 2 and line.due_at is not None]
    assert ClockId.FIRST_FEEDBACK in lines
    assert of_new_round
    assert all(line.state(desk.now()) is ClockState.RUNNING for line in of_new_round)


def test_an_unsatisfied_visit_closes_nothing(desk: Desk) -> None:
    one = register(desk, a_draft(desk, settled="已止水")).ticket_id
    happens(desk, one, EventKind.VISITED, **UNSATISFIED)
    lines = open_lines(desk, one)
    assert {ClockId.LEADER_REPORT, ClockId.REPLY, ClockId.ONE_MONTH} <= lines.keys()
    assert not any(line.is_to_archive for line in lines.values())


def test_a_call_to_the_resident_counts_as_feedback_and_an_unanswered_one_does_not(desk: Desk) -> None:
    one = register(desk, a_draft(desk)).ticket_id
    happens(desk, one, EventKind.ATTEMPTED, way="phone", by_name="林曉婷")
    assert ClockId.FIRST_FEEDBACK in open_lines(desk, one)
    happens(desk, one, EventKind.CONTACTED, way="phone", words="師傅今天到")
    assert ClockId.FIRST_FEEDBACK not in open_lines(desk, one)
    assert ClockId.REPLY in open_lines(desk, one)


def test_every_line_says_which_clock_until_when_and_on_what_it_rests(desk: Desk) -> None:
    register(desk, a_draft(desk, happening=True, hand_over_now=True, receiver="李國棟"))
    for line in board(desk).lines:
        assert line.clock is not None
        assert line.due_at is not None
        assert line.clause
        assert line.owner_name
        assert line.step.label
