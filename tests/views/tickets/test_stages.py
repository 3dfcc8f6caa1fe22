"""The line of stages ticks only what has happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.tickets import add_event
from wuye_desk.domain.ticket import EventKind
from wuye_desk.services.tickets.clock_keeping import recompute
from wuye_desk.views.widgets.stage_line import StageState

if TYPE_CHECKING:
    from tests.support.clock_hand import ClockHand
    from wuye_desk.jobs import Jobs
    from wuye_desk.services.desk import Desk
    from wuye_desk.views.tickets.tickets_page import TicketsPage


def test_an_irregular_closure_ticks_no_solution_and_no_visit(
    desk: Desk, page: TicketsPage, jobs: Jobs, tickets: dict[str, int], clock_hand: ClockHand
) -> None:
    ticket_id, now = tickets["主臥漏水"], clock_hand()
    applied = {"ground": "unrelated", "words": "已解釋", "applicant": "林曉婷"}
    decided = {"agreed": True, "approver": "周建國", "words": ""}
    add_event(desk.store, ticket_id, EventKind.IRREGULAR_APPLIED, now, **applied)
    add_event(desk.store, ticket_id, EventKind.IRREGULAR_DECIDED, now, **decided)
    with desk.store.write():
        recompute(desk, ticket_id)
    page.open_ticket(ticket_id)
    jobs.drain()
    boxes = page.pane.head.stages._boxes
    done, skipped = [StageState.DONE] * 2, [StageState.SKIPPED] * 3
    assert [box.state for box in boxes] == [*done, *skipped, StageState.CURRENT]
    assert not page.pane.head.stages.grab().isNull()
