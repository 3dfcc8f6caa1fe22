"""待閱: what could not be settled on the spot waits to be read by 站長 and by 物業經理 (篇2 5.3.2)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import from_stamp
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Channel, Grade, Kind, Role, Stage
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.adding import add_event
from wuye_desk.services.tickets.readers import READERS, reads_as
from wuye_desk.store import queries_reading


@dataclass(frozen=True, slots=True)
class ReadLine:
    """One ticket that waits to be read."""

    ticket_id: int
    number: str
    kind: Kind
    channel: Channel
    grade: Grade
    stage: Stage
    room_label: str
    caller_name: str
    subject: str
    content: str
    demand: str
    received_at: datetime
    receiver: str
    roles: tuple[Role, ...]
    """As what whoever is at the desk still has to read it."""


def to_read(desk: Desk) -> tuple[ReadLine, ...]:
    """Return what whoever is at the desk still has to read, the oldest first; nothing for who need not."""
    owing = _owing(desk)
    return tuple(_line(row, owing[row[0]]) for row in queries_reading.lines(owing))


def mark_read(desk: Desk, ticket_ids: Iterable[int], words: str = "") -> int:
    """Tick these tickets as read by whoever is at the desk; return how many were still unread.

    words are his 閱示, kept with every one of them. Raises DeskError for who is not to read them.
    """
    person, now = desk.require(Action.RECORD), desk.now()
    if not reads_as(desk):
        raise DeskError("待閱由站長和物業經理各自勾（篇2 5.3.2）。")
    with desk.store.write():
        owing, marked = _owing(desk), 0
        for ticket_id in dict.fromkeys(ticket_ids):
            if ticket_id in owing:
                roles = [role.value for role in owing[ticket_id]]
                data = {"by_name": person.name, "words": words.strip(), "roles": roles}
                add_event(desk, ticket_id, EventKind.READ, now, data, person.id)
                marked += 1
    return marked


def _owing(desk: Desk) -> dict[int, tuple[Role, ...]]:
    held = reads_as(desk)
    if not held or desk.person is None:
        return {}
    found: dict[int, tuple[Role, ...]] = {}
    for ticket_id, reading in queries_reading.readings().items():
        roles = tuple(role for role in READERS if role in held and role.value not in reading.read_by)
        if roles and not reading.settled and reading.receiver != desk.person.id:
            found[ticket_id] = roles
    return found


def _line(row: tuple[Any, ...], roles: tuple[Role, ...]) -> ReadLine:
    ticket_id, number, kind, channel, grade, stage, room, caller, subject, content, demand, received, name = (
        row
    )
    return ReadLine(
        ticket_id=ticket_id,
        number=number,
        kind=Kind(kind),
        channel=Channel(channel),
        grade=Grade(grade),
        stage=Stage(stage),
        room_label=room,
        caller_name=caller,
        subject=subject,
        content=content,
        demand=demand,
        received_at=from_stamp(received),
        receiver=name,
        roles=roles,
    )
