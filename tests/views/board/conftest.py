"""A board with tickets in many states, and the page that shows it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from tests.support.tickets import add_event, add_ticket
from wuye_desk.domain.ticket import EventKind
from wuye_desk.services.tickets.clock_keeping import recompute
from wuye_desk.store.models import Room
from wuye_desk.views.board.board_page import BoardPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.support.clock_hand import ClockHand
    from wuye_desk.jobs import Jobs
    from wuye_desk.services.desk import Desk
    from wuye_desk.views.theme import Theme


@pytest.fixture
def tickets(desk: Desk, clock_hand: ClockHand) -> dict[str, int]:
    """Make one somebody must run to, one overdue, one handed over; return ids by subject."""
    now, store = clock_hand(), desk.store
    room = Room.get(Room.label == "3棟2單元1201")
    made = {
        "樓道噴淋漏水": add_ticket(
            store,
            "TS-202611-004",
            now - timedelta(minutes=4),
            subject="樓道噴淋漏水",
            room=room,
            happening=True,
        ),
        "門禁失靈": add_ticket(store, "TS-202611-001", now - timedelta(days=6), subject="門禁失靈"),
        "下水返味": add_ticket(
            store, "TS-202611-002", now - timedelta(minutes=30), subject="下水返味", department=None
        ),
    }
    handed = {"hand_over": 1, "department": "維修組", "receiver": "李國棟"}
    add_event(store, made["下水返味"], EventKind.HANDED_OVER, now - timedelta(minutes=20), **handed)
    with store.write():
        for ticket_id in made.values():
            recompute(desk, ticket_id)
    return made


@pytest.fixture
def page(
    qtbot: QtBot, desk: Desk, jobs: Jobs, theme: Theme, styled: None, tickets: dict[str, int]
) -> BoardPage:
    page = BoardPage(desk, jobs, theme)
    qtbot.addWidget(page)
    page.resize(1294, 630)
    page.show()
    page.activate()
    jobs.drain()
    return page
