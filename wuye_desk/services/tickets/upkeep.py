"""What the program does by itself as time passes: upgrades that fall due, also while it was off."""

from __future__ import annotations

from datetime import datetime, timedelta

from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import ClockId, Criterion
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.adding import add_event
from wuye_desk.services.tickets.assigning import reassign
from wuye_desk.services.tickets.clock_keeping import recompute
from wuye_desk.store import queries_people
from wuye_desk.store.models import Clock

_JUST_NOW = timedelta(minutes=3)
_TICKED = {"criteria": [Criterion.ONE_MONTH_UNSOLVED.value], "reason": "一個月限期已過，仍未滿意解決"}


def catch_up(desk: Desk) -> tuple[int, ...]:
    """Upgrade every ticket whose one month has run out (篇2 4.1.1③); return their ids.

    The upgrade counts from the moment the month ran out, also where the program was not running then.
    Open clocks pass to substitutes whose time has come. Nobody needs to be signed in.
    """
    now = desk.now()
    with desk.store.write():
        reassign(now)
        due = _run_out(now)
        for ticket_id, ran_out_at in due:
            add_event(desk, ticket_id, EventKind.REGRADED, ran_out_at, _TICKED, None)
            recompute(desk, ticket_id)
    return tuple(ticket_id for ticket_id, _ in due)


def catch_up_where_due(desk: Desk) -> tuple[int, ...]:
    """Do the same where a month ran out or somebody's absence began or ended just now; for every minute."""
    now = desk.now()
    if _run_out(now) or queries_people.absences_turn(now - _JUST_NOW, now):
        return catch_up(desk)
    return ()


def _run_out(now: datetime) -> list[tuple[int, datetime]]:
    """Return the tickets whose month ran out, and when; an upgraded one has its clock voided (篇2 4.1.1③)."""
    condition = (Clock.open == True) & (Clock.clock == ClockId.ONE_MONTH) & (Clock.due_at < now)  # noqa: E712
    return list(Clock.select(Clock.ticket, Clock.due_at).where(condition).order_by(Clock.due_at).tuples())
