"""Taking a ticket out of a matter (同一事項) it was joined to by mistake."""

from __future__ import annotations

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.ticket import EventKind
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.clock_keeping import recompute
from wuye_desk.services.tickets.grade_guard import guarded_grades
from wuye_desk.services.tickets.recording import add_event
from wuye_desk.store import queries_drafts
from wuye_desk.store.models import Matter, Ticket
from wuye_desk.store.queries_tickets import CLOSED


def leave(desk: Desk, ticket_id: int, reason: str) -> None:
    """Take a ticket out of its matter; every ticket of the matter is worked out again.

    What the others did for the whole matter counts for it no longer. Where fewer than three households are
    left, 三人以上 no longer holds and grades fall: only the 站長 or above may do that. Raises DeskError
    without a reason, for a ticket of no matter, and for a closed one.
    """
    person, now = desk.require(Action.RECORD), desk.now()
    if not reason.strip():
        raise DeskError("請寫移出的原因。", "reason")
    with desk.store.write():
        row = Ticket.get_or_none(Ticket.id == ticket_id)
        if row is None or row.matter_id is None:
            raise DeskError("這張工作單沒有併在哪件事裡。")
        if row.stage in CLOSED:
            raise DeskError("已經結了的工作單不能移出。")
        together = queries_drafts.tickets_of_matter(row.matter_id)
        title = Matter.get_by_id(row.matter_id).title
        with guarded_grades(desk, together):
            for leaver, other in _parted(ticket_id, together):
                Ticket.update(matter=None).where(Ticket.id == leaver).execute()
                words = {"title": title, "with_number": _number(other), "reason": reason.strip()}
                add_event(desk, leaver, EventKind.MATTER_LEFT, now, words, person.id)
            for one in together:
                recompute(desk, one)


def _parted(ticket_id: int, together: list[int]) -> list[tuple[int, int]]:
    """Return who leaves whom: of a matter of two both are alone again."""
    others = [one for one in together if one != ticket_id]
    parted = [(ticket_id, others[0])] if others else [(ticket_id, ticket_id)]
    return [*parted, (others[0], ticket_id)] if len(others) == 1 else parted


def _number(ticket_id: int) -> str:
    return str(Ticket.get_by_id(ticket_id).number)
