"""Taking a ticket out of a matter (同一事項) it was joined to by mistake."""

from __future__ import annotations

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.ticket import EventKind
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.adding import add_event
from wuye_desk.services.tickets.clock_keeping import recompute
from wuye_desk.services.tickets.grade_guard import guarded_grades
from wuye_desk.services.tickets.ticket_reading import ticket
from wuye_desk.services.tickets.ticket_view import TicketView
from wuye_desk.store import queries_drafts
from wuye_desk.store.models import Ticket
from wuye_desk.store.queries_tickets import CLOSED

_THIRD = 3
"""Households that make a matter 重大 (篇3 四(一)1(1))."""


def leave(desk: Desk, ticket_id: int, reason: str) -> TicketView:
    """Take a ticket out of its matter and return it; a matter of one household is none any more.

    What the others did for all counts for it no longer. Where a grade falls by it only 站長 and above may
    (本地). DeskError without a reason, for a ticket that shares its matter with nobody, and for a closed one.
    """
    person, now = desk.require(Action.RECORD), desk.now()
    if not reason.strip():
        raise DeskError("請寫移出的原因。", "reason")
    with desk.store.write():
        row = Ticket.get_or_none(Ticket.id == ticket_id)
        if row is None or row.matter_id is None:
            raise DeskError("這張工作單沒有併在同一事項裡。")
        left = [one for one in queries_drafts.tickets_of_matter(row.matter_id) if one != ticket_id]
        if row.stage in CLOSED:
            raise DeskError("已經結了的工作單不能移出。")
        title, reason = row.matter.title, reason.strip()
        others = {one: Ticket.get_by_id(one).number for one in left}
        words = {"title": title, "with_number": "、".join(others.values()), "reason": reason}
        gone = [ticket_id, *(left if len(left) == 1 else ())]
        with guarded_grades(desk, (ticket_id, *left)):
            Ticket.update(matter=None).where(Ticket.id << gone).execute()
            add_event(desk, ticket_id, EventKind.MATTER_LEFT, now, words, person.id)
            for one in left:
                told = {"title": title, "with_number": row.number, "reason": reason}
                add_event(desk, one, EventKind.MATTER_LEFT, now, told, person.id)
            for one in (ticket_id, *left):
                recompute(desk, one)
    return ticket(desk, ticket_id)


def lowers_grade(ticket_id: int) -> bool:
    """Return whether its matter makes it 重大, which it no longer is by itself once it leaves."""
    row = Ticket.get_by_id(ticket_id)
    rooms = [(one.room_id or -one.id) for one in Ticket.select().where(Ticket.matter == row.matter_id)]
    return len(set(rooms)) >= _THIRD
