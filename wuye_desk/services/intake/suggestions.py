"""While a complaint is typed: the open ones it may be about as well, this household's and its neighbours'."""

from __future__ import annotations

from wuye_desk.domain.grading import JOINT_LEAST
from wuye_desk.domain.moments import from_stamp
from wuye_desk.domain.vocabulary import Kind, Role
from wuye_desk.services.desk import Desk
from wuye_desk.services.households.household_lines import NeighbourTicket
from wuye_desk.services.intake.ticket_draft import TicketDraft
from wuye_desk.store import queries_drafts
from wuye_desk.store.search import AlikeTicket, alike

SHOWN = 3
_LOOKED_AT = 12
_READERS = (Role.MANAGER, Role.LEADER, Role.COMPANY_LEADER, Role.DIRECTOR, Role.STATION_HEAD)


def suggestions(desk: Desk, draft: TicketDraft) -> tuple[NeighbourTicket, ...]:  # noqa: ARG001
    """Return the open complaints most alike to a draft, the likest first: some milliseconds.

    Of the building where the caller's room is known, else of the station. A ticket the draft is linked to
    already is left out; other kinds than complaints have none.
    """
    if draft.kind is not Kind.COMPLAINT:
        return ()
    place = queries_drafts.room(draft.account_id, draft.room_id)
    room_id, building = place if place is not None else (None, "")
    found = alike(f"{draft.location} {draft.content}", building, SHOWN + 1)
    found = [one for one in found if one.id != draft.earlier_id][:SHOWN]
    matters = {one.matter_id for one in found if one.matter_id is not None}
    households = queries_drafts.count_households(matters, room_id or 0)
    return tuple(_line(one, households, room_id) for one in found)


def alike_to(desk: Desk, ticket_id: int) -> tuple[NeighbourTicket, ...]:  # noqa: ARG001
    """Return the open complaints that may be about the same as a registered one, but stand apart from it yet.

    To a ticket without a matter those of a matter are offered too: it may join them.
    """
    row = queries_drafts.words_of(ticket_id)
    if row is None:
        return ()
    words, building, room_id, matter_id = row
    found = [
        one
        for one in alike(words, building, _LOOKED_AT)
        if one.id != ticket_id
        and (one.matter_id is None or matter_id is None)
        and (room_id is None or one.room_id != room_id)
    ]
    taken = queries_drafts.rooms_of_matters([] if matter_id is None else [matter_id])
    others = {one.matter_id for one in found if one.matter_id is not None}
    households = queries_drafts.count_households(others, room_id or 0)
    return tuple(_line(one, households, room_id) for one in found if one.room_id not in taken)


def readers(desk: Desk) -> list[str]:
    """Return who may be shown the original of a letter, the 主管領導 first (篇1 1.3)."""
    from wuye_desk.services.people.people import people

    held = [(one.name, one.roles) for one in people(desk)]
    names = [name for role in _READERS for name, roles in held if role in roles]
    return list(dict.fromkeys(names))


def _line(one: AlikeTicket, households: dict[int, int], room_id: int | None) -> NeighbourTicket:
    joined = 1 if one.matter_id is None else households.get(one.matter_id, 0)
    return NeighbourTicket(
        ticket_id=one.id,
        number=one.number,
        subject=one.subject,
        room_label=one.room_label,
        name=one.name,
        received_at=from_stamp(one.received_stamp),
        matter_id=one.matter_id,
        households_if_joined=joined + 1,
        missing_for_major=max(0, JOINT_LEAST - joined - 1),
        alike=True,
        same_room=room_id is not None and one.room_id == room_id,
    )
