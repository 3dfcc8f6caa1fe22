"""What the form asks about the tickets a draft refers to, at every keystroke: plain indexed SQL."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple

from wuye_desk.domain.moments import from_stamp
from wuye_desk.store.models import database

_HOUSEHOLD = """
SELECT r.id, r.area_id, r.label, p.name FROM account AS a
JOIN room AS r ON r.id = a.room_id JOIN party AS p ON p.id = a.party_id WHERE a.id = ?
"""
_ROOM = "SELECT id, area_id, label, '' FROM room WHERE id = ?"
_REFERRED = """
SELECT t.id, t.number, t.room_id, t.matter_id, t.received_at, t.stage, t.subject, r.building, t.kind
FROM ticket AS t LEFT JOIN room AS r ON r.id = t.room_id WHERE t.id = ?
"""
_HOUSEHOLDS = """
SELECT MIN(COALESCE(
    (SELECT MAX(e.occurred_at) FROM ticket_event AS e WHERE e.ticket_id = t.id AND e.kind = 'matter_joined'),
    t.received_at
))
FROM ticket AS t WHERE t.matter_id = ? AND COALESCE(t.room_id, -t.id) <> ?
AND t.kind = 'complaint' AND t.stage <> 'cancelled'
GROUP BY COALESCE(t.room_id, -t.id) ORDER BY 1
"""
_COUNTS = """
SELECT matter_id, COUNT(DISTINCT COALESCE(room_id, -id)) FROM ticket
WHERE matter_id IN ({marks}) AND COALESCE(room_id, -id) <> ?
AND kind = 'complaint' AND stage <> 'cancelled' GROUP BY matter_id
"""
_WORDS = """
SELECT t.location || ' ' || t.content, COALESCE(r.building, ''), t.room_id, t.matter_id
FROM ticket AS t LEFT JOIN room AS r ON r.id = t.room_id WHERE t.id = ?
"""
_IN_MATTER = "SELECT id FROM ticket WHERE matter_id = ? ORDER BY id"
_DRAFT = "SELECT id, number FROM ticket WHERE draft_id = ?"
_BLANK = "SELECT number FROM ticket WHERE blank_number = ? LIMIT 1"


class Place(NamedTuple):
    """Where a draft's household lives."""

    room_id: int | None
    area_id: int | None
    room_label: str
    household_name: str


class Referred(NamedTuple):
    """Another ticket a draft refers to."""

    id: int
    number: str
    room_id: int | None
    matter_id: int | None
    received_stamp: int
    stage: str
    subject: str
    building: str | None
    kind: str

    @property
    def received_at(self) -> datetime:
        """Return when it was received."""
        return from_stamp(self.received_stamp)


def place(account_id: int | None, room_id: int | None) -> Place | None:
    """Return the room of a household, or a room nobody answers for; None for somebody not in the roster."""
    asked = (_ROOM, room_id) if account_id is None else (_HOUSEHOLD, account_id)
    row = _first(asked[0], (asked[1],))
    return None if row is None else Place(*row)


def room(account_id: int | None, room_id: int | None) -> tuple[int, str] | None:
    """Return id and building of the room a draft is about; None for somebody not in the roster."""
    found = place(account_id, room_id)
    if found is None or found.room_id is None:
        return None
    row = _first("SELECT building FROM room WHERE id = ?", (found.room_id,))
    return None if row is None else (found.room_id, str(row[0]))


def referred(ticket_id: int) -> Referred | None:
    """Return a ticket by its id."""
    row = _first(_REFERRED, (ticket_id,))
    return None if row is None else Referred(*row)


def households_joined(matter_id: int, apart_from_room: int) -> list[datetime]:
    """Return when each household of a matter came to belong to it, the first first, one room left out."""
    rows = database.rows(_HOUSEHOLDS, (matter_id, apart_from_room))
    return [from_stamp(row[0]) for row in rows]


def count_households(matter_ids: Iterable[int], apart_from_room: int) -> dict[int, int]:
    """Return how many households each of these matters has, one room left out; unknown callers count each."""
    ids = tuple(matter_ids)
    if not ids:
        return {}
    return dict(database.rows(_COUNTS.format(marks=", ".join("?" * len(ids))), (*ids, apart_from_room)))


def rooms_of_matters(matter_ids: Iterable[int]) -> set[int]:
    """Return the rooms whose households have a ticket in one of these matters."""
    ids = tuple(matter_ids)
    marks = ", ".join("?" * len(ids))
    sql = f"SELECT room_id FROM ticket WHERE matter_id IN ({marks}) AND room_id IS NOT NULL"
    return {row[0] for row in database.rows(sql, ids)}


def words_of(ticket_id: int) -> tuple[str, str, int | None, int | None] | None:
    """Return what a ticket is about, its building, its room and its matter."""
    row = _first(_WORDS, (ticket_id,))
    return None if row is None else (str(row[0]), str(row[1]), row[2], row[3])


def tickets_of_matter(matter_id: int) -> list[int]:
    """Return the ids of a matter's tickets."""
    return [row[0] for row in database.rows(_IN_MATTER, (matter_id,))]


def ticket_of_draft(draft_id: str) -> tuple[int, str] | None:
    """Return id and number of the ticket a draft has become, if it has."""
    row = _first(_DRAFT, (draft_id,))
    return None if row is None else (row[0], row[1])


def ticket_of_blank(blank_number: str) -> str | None:
    """Return the number of the ticket a paper sheet was already entered as."""
    row = _first(_BLANK, (blank_number,))
    return None if row is None else str(row[0])


def department(name: str) -> int | None:
    """Return the id of a department by its name."""
    row = _first("SELECT id FROM department WHERE name = ?", (name,))
    return None if row is None else int(row[0])


def _first(sql: str, params: tuple[Any, ...]) -> tuple[Any, ...] | None:
    found: list[tuple[Any, ...]] = database.rows(sql, params)
    return found[0] if found else None
