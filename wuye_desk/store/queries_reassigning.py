"""What somebody still keeps when he leaves: tickets, the clocks that follow them, areas."""

from __future__ import annotations

from typing import Any, NamedTuple

from peewee import JOIN, fn

from wuye_desk.domain.vocabulary import Role
from wuye_desk.store.models import Area, Clock, Room, Ticket
from wuye_desk.store.queries_tickets import OPEN


class KeptTicket(NamedTuple):
    """One open ticket somebody keeps."""

    id: int
    number: str
    room: str
    caller: str
    subject: str
    stage: Any
    grade: Any
    clocks: int
    """How many open clocks fall to who keeps it."""


def kept_tickets(person_id: int) -> list[KeptTicket]:
    """Return the open tickets a person keeps, the oldest first."""
    query = Ticket.select(
        Ticket.id,
        Ticket.number,
        fn.COALESCE(Room.label, ""),
        Ticket.caller_name,
        Ticket.subject,
        Ticket.stage,
        Ticket.grade,
        fn.COUNT(Clock.id),
    ).join(Room, JOIN.LEFT_OUTER)
    his = (Clock.ticket == Ticket.id) & Clock.open & (Clock.owner_role == Role.RECEPTIONIST)
    query = query.switch(Ticket).join(Clock, JOIN.LEFT_OUTER, on=his)
    keeper = fn.COALESCE(Ticket.handler, Ticket.receiver)
    query = query.where((Ticket.stage << OPEN) & (keeper == person_id))
    return [KeptTicket(*row) for row in query.group_by(Ticket.id).order_by(Ticket.id).tuples()]


def area_clocks(person_id: int) -> int:
    """Return how many open clocks fall to him as 區域管理員 of his areas."""
    query = Clock.select(fn.COUNT(Clock.id)).join(Ticket).join(Room).join(Area)
    his = Clock.open & (Clock.owner_role == Role.STEWARD) & (Area.steward == person_id)
    return int(query.where(his).scalar())
