"""Who was held responsible is seen by 站長 and above only (篇2 10)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.tickets import add_event
from tests.views.tickets.at_the_page import open_ticket
from wuye_desk.domain.ticket import EventKind

if TYPE_CHECKING:
    from tests.support.clock_hand import ClockHand
    from wuye_desk.jobs import Jobs
    from wuye_desk.services.desk import Desk
    from wuye_desk.views.tickets.tickets_page import TicketsPage


def test_the_head_reads_whose_fault_it_was_and_the_receptionist_sees_nothing_of_it(
    page: TicketsPage,
    jobs: Jobs,
    desk: Desk,
    head_desk: Desk,
    clock_hand: ClockHand,
    tickets: dict[str, int],
) -> None:
    words = {
        "who": "李國棟",
        "department": "維修組",
        "basis": "兩次約了沒到",
        "decision": "當月扣 5 分",
        "by_name": "周建國",
    }
    add_event(desk.store, tickets["主臥漏水"], EventKind.RESPONSIBILITY, clock_hand(), **words)
    open_ticket(page, jobs, tickets["主臥漏水"])
    section = page.pane.responsibility
    assert not section.isVisible()
    assert page.pane.timeline.model().rowCount() == 1
    desk.person = head_desk.person
    open_ticket(page, jobs, tickets["主臥漏水"])
    assert section.isVisible()
    for told in words.values():
        assert told in section.ui.finding_label.text()
    assert page.pane.timeline.model().rowCount() == 2
