"""The files of archived tickets: where each stands, when it was closed, found by any part of that."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import JOIN, ModelSelect, fn

from wuye_desk.domain.disposal import GONE
from wuye_desk.domain.vocabulary import Grade, Kind
from wuye_desk.store.models import Room, Ticket, TicketEvent
from wuye_desk.store.models.papers import Attachment
from wuye_desk.store.sqlite_only import ARCHIVED, shelf_in

_SHELF = shelf_in(TicketEvent.data)
_LAST_LETTER = chr(0x10FFFF)


@dataclass(frozen=True, kw_only=True)
class WantedFiles:
    """Conditions on archived files; what is None or empty asks for nothing."""

    text: str = ""
    """How a shelf begins, or part of a number or a room."""
    room_key: str = ""
    """A room however it was spelled, boiled down as rooms are matched."""
    closed_from: datetime | None = None
    closed_before: datetime | None = None
    blanked: bool | None = None


def archived_files(wanted: WantedFiles, limit: int) -> tuple[list[tuple[Any, ...]], int]:
    """Return the newest archived files, and how many there are.

    Columns: id, number, grade, room label, subject, content, shelf, archived at.
    """
    columns = (
        Ticket.id,
        Ticket.number,
        Ticket.grade,
        fn.COALESCE(Room.label, ""),
        Ticket.subject,
        Ticket.content,
        fn.COALESCE(_SHELF, ""),
        TicketEvent.occurred_at,
    )
    query = _narrowed(_closings(*columns).join(Room, JOIN.LEFT_OUTER), wanted)
    newest = query.order_by(TicketEvent.occurred_at.desc(), TicketEvent.id.desc())
    return list(newest.limit(limit).tuples()), _count(wanted)


def _count(wanted: WantedFiles) -> int:
    """Return how many there are; the tickets themselves are read only where they are asked about."""
    query = TicketEvent.select(fn.COUNT(TicketEvent.id)).where(TicketEvent.kind == ARCHIVED)
    asks_ticket = wanted.blanked is not None
    return int(_narrowed(query.join(Ticket) if asks_ticket else query, wanted).scalar())


def _closings(*columns: Any) -> ModelSelect:
    return TicketEvent.select(*columns).join(Ticket).where(TicketEvent.kind == ARCHIVED)


def _narrowed(query: ModelSelect, wanted: WantedFiles) -> ModelSelect:
    conditions: list[tuple[bool, Callable[[], Any]]] = [
        (bool(wanted.text), lambda: TicketEvent.ticket << _with_text(wanted.text, wanted.room_key)),
        (wanted.closed_from is not None, lambda: TicketEvent.occurred_at >= wanted.closed_from),
        (wanted.closed_before is not None, lambda: TicketEvent.occurred_at < wanted.closed_before),
        (wanted.blanked is not None, lambda: (Ticket.content == GONE) == wanted.blanked),
    ]
    for asked, condition in conditions:
        if asked:
            query = query.where(condition())
    return query


def _with_text(text: str, room_key: str) -> Any:
    """Return the tickets whose shelf begins so, or whose number or room holds it."""
    begins = TicketEvent.alias()
    shelf = shelf_in(begins.data)
    shelves = begins.select(begins.ticket).where(
        begins.kind == ARCHIVED, shelf >= text, shelf < text + _LAST_LETTER
    )
    numbers = Ticket.select(Ticket.id).where(Ticket.number.contains(text))
    rooms = Room.select(Room.id).where(Room.label.contains(text) | (Room.key == (room_key or None)))
    return shelves | numbers | Ticket.select(Ticket.id).where(Ticket.room << rooms)


def shelf_of(ticket_id: int) -> tuple[str, datetime] | None:
    """Return where the file of a ticket stands and when it was archived; None where it is not."""
    row = (
        _closings(fn.COALESCE(_SHELF, ""), TicketEvent.occurred_at)
        .where(Ticket.id == ticket_id)
        .tuples()
        .first()
    )
    return None if row is None else (str(row[0]), row[1])


def newest_shelf(since: datetime) -> str:
    """Return the shelf given last since a moment; empty where none was."""
    query = TicketEvent.select(_SHELF).where(TicketEvent.kind == ARCHIVED, TicketEvent.occurred_at >= since)
    row = query.order_by(TicketEvent.occurred_at.desc(), TicketEvent.id.desc()).tuples().first()
    return str(row[0] or "") if row else ""


def numbers_on(shelf: str) -> list[str]:
    """Return the numbers of the tickets whose file stands there."""
    query = _closings(Ticket.number).where(shelf == _SHELF).order_by(Ticket.id)
    return [str(number) for (number,) in query.tuples()]


def oldest_closing() -> datetime | None:
    """Return when the first ticket was archived."""
    row = _closings(TicketEvent.occurred_at).order_by(TicketEvent.occurred_at).tuples().first()
    return row[0] if row else None


@dataclass(frozen=True, slots=True)
class ToldOfFile:
    """What the list to be signed says of a ticket besides its number and days."""

    room: str
    kind: Kind
    grade: Grade
    attachments: int


def told_of(ticket_ids: Collection[int]) -> dict[int, ToldOfFile]:
    """Return that of these tickets by their ids."""
    counted = Attachment.select(fn.COUNT(Attachment.id))
    counted = counted.where(Attachment.ticket == Ticket.id, Attachment.path != "")
    query = Ticket.select(Ticket.id, fn.COALESCE(Room.label, ""), Ticket.kind, Ticket.grade, counted)
    rows = query.join(Room, JOIN.LEFT_OUTER).where(Ticket.id << list(ticket_ids)).tuples()
    return {number: ToldOfFile(room, kind, grade, count) for number, room, kind, grade, count in rows}
