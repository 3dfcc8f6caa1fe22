"""Tickets of a few kinds, and the page that lists them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from tests.support.tickets import add_event, add_ticket
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Kind
from wuye_desk.services.tickets.clock_keeping import recompute
from wuye_desk.store.models import Room
from wuye_desk.store.search import index_ticket
from wuye_desk.views.tickets.tickets_page import TicketsPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.support.clock_hand import ClockHand
    from wuye_desk.jobs import Jobs
    from wuye_desk.services.desk import Desk
    from wuye_desk.views.theme import Theme


@pytest.fixture
def tickets(desk: Desk, clock_hand: ClockHand) -> dict[str, int]:
    """Make a leak at work, a lift that waits for its visit, and a question; return ids by subject."""
    now, store = clock_hand(), desk.store
    room = Room.get(Room.label == "3棟2單元1201")
    made = {}
    for number, subject, hours, kind in (
        ("TS-202611-001", "電梯異響", 30, Kind.COMPLAINT),
        ("TS-202611-002", "主臥漏水", 3, Kind.COMPLAINT),
        ("XW-202611-001", "裝修時間", 1, Kind.INQUIRY),
    ):
        made[subject] = add_ticket(
            store,
            number,
            now - timedelta(hours=hours),
            subject=subject,
            content=f"{subject}，請儘快處理",
            kind=kind,
            room=room,
            caller_name="張德勝",
            callback_phone="13827505678",
        )
    add_event(
        store,
        made["電梯異響"],
        EventKind.SOLVED,
        now - timedelta(hours=2),
        words="修好",
        verified_by="鄭雅文",
    )
    with store.write():
        for ticket_id in made.values():
            recompute(desk, ticket_id)
            index_ticket(ticket_id)
    return made


@pytest.fixture
def page(
    qtbot: QtBot, desk: Desk, jobs: Jobs, theme: Theme, styled: None, tickets: dict[str, int]
) -> TicketsPage:
    page = TicketsPage(desk, jobs, theme)
    qtbot.addWidget(page)
    page.resize(1294, 630)
    page.show()
    page.activate()
    jobs.drain()
    return page
