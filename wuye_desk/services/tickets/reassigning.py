"""Giving over what somebody keeps when he leaves: his open tickets, and his areas."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Subject
from wuye_desk.domain.permissions import Action, may
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Grade, Stage
from wuye_desk.services.desk import Desk
from wuye_desk.services.people.people import PersonLine, people
from wuye_desk.services.tickets.adding import add_event
from wuye_desk.services.tickets.assigning import reassign
from wuye_desk.services.trust.history import record_change
from wuye_desk.store import queries_reassigning
from wuye_desk.store.models import Area, Ticket


@dataclass(frozen=True, slots=True)
class KeptTicket:
    """One open ticket somebody keeps."""

    id: int
    number: str
    room_label: str
    caller_name: str
    subject: str
    stage: Stage
    grade: Grade
    clocks: int
    """How many open clocks go with it to who takes it."""


@dataclass(frozen=True, slots=True)
class Holdings:
    """What somebody keeps."""

    tickets: tuple[KeptTicket, ...]
    areas: tuple[str, ...]
    area_clocks: int
    """How many open clocks go with the areas."""

    @property
    def is_empty(self) -> bool:
        """Return whether he can leave without anybody taking over."""
        return not self.tickets and not self.areas

    def clocks_of(self, ticket_ids: Collection[int], *, with_areas: bool) -> int:
        """Return how many clocks change hands with these tickets, and with the areas."""
        moved = sum(one.clocks for one in self.tickets if one.id in ticket_ids)
        return moved + (self.area_clocks if with_areas else 0)


@dataclass(frozen=True, kw_only=True)
class GivingOver:
    """What is to go from one person to another, and why."""

    from_id: int
    to_id: int
    reason: str
    ticket_ids: frozenset[int]
    with_areas: bool = False


def holdings(desk: Desk, person_id: int) -> Holdings:  # noqa: ARG001
    """Return what a person keeps at this moment."""
    tickets = tuple(KeptTicket(*row) for row in queries_reassigning.kept_tickets(person_id))
    areas = Area.select().where(Area.steward == person_id).order_by(Area.name)
    return Holdings(tickets, tuple(row.name for row in areas), queries_reassigning.area_clocks(person_id))


def give_over(desk: Desk, giving: GivingOver) -> int:
    """Give tickets and areas to somebody else, each ticket with an event of its own; return how many tickets.

    Raises DeskError, with the field, where nobody or nothing fit is chosen. What he no longer keeps is left.
    """
    person = desk.require(Action.REASSIGN)
    known = {line.id: line for line in people(desk, with_inactive=True)}
    giver, taker = _checked(giving, known)
    now = desk.now()
    with desk.store.write():
        kept = {row.id for row in queries_reassigning.kept_tickets(giver.id)} & giving.ticket_ids
        words = {"from": giver.name, "to": taker.name, "reason": giving.reason.strip()}
        for ticket_id in sorted(kept):
            add_event(desk, ticket_id, EventKind.REASSIGNED, now, words, person.id)
        Ticket.update(handler=taker.id).where(Ticket.id << sorted(kept)).execute()
        if giving.with_areas:
            _give_areas(desk, giver, taker)
        reassign(now)
    return len(kept)


def _checked(giving: GivingOver, known: dict[int, PersonLine]) -> tuple[PersonLine, PersonLine]:
    giver, taker = known.get(giving.from_id), known.get(giving.to_id)
    if giver is None:
        raise DeskError("請選由誰轉出。", "from")
    if taker is None or not taker.active:
        raise DeskError("請選交給誰。", "to")
    if taker.id == giver.id:
        raise DeskError("不能交給本人，請選另一位。", "to")
    if giving.ticket_ids and not may(taker.roles, Action.RECORD):
        raise DeskError(f"{taker.name}不在客服，不能經辦工作單，請選另一位。", "to")
    if not giving.ticket_ids and not giving.with_areas:
        raise DeskError("請至少選一張工作單，或連區域一起交。", "tickets")
    if not giving.reason.strip():
        raise DeskError("請寫原因。", "reason")
    return giver, taker


def _give_areas(desk: Desk, giver: PersonLine, taker: PersonLine) -> None:
    for row in list(Area.select().where(Area.steward == giver.id)):
        before = {"名稱": row.name, "區域管理員": giver.name}
        Area.update(steward=taker.id).where(Area.id == row.id).execute()
        after = before | {"區域管理員": taker.name}
        record_change(desk, Subject.AREA, row.id, row.name, before=before, after=after)
