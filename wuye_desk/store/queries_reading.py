"""What waits to be read (待閱): open tickets with how they were registered and who has read them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from wuye_desk.domain.ticket import EventKind
from wuye_desk.store.models import database
from wuye_desk.store.queries_tickets import OPEN

_STAGES = ", ".join("?" for _ in OPEN)
_EVENTS = f"""
SELECT t.id, t.receiver_id, e.kind, e.data FROM ticket AS t JOIN ticket_event AS e ON e.ticket_id = t.id
WHERE t.id IN (SELECT id FROM ticket WHERE stage IN ({_STAGES})) AND e.kind IN (?, ?)
"""
_LINES = """
SELECT t.id, t.number, t.kind, t.channel, t.grade, t.stage, COALESCE(r.label, ''), t.caller_name, t.subject,
    t.content, t.demand, t.received_at, p.name
FROM ticket AS t LEFT JOIN room AS r ON r.id = t.room_id JOIN person AS p ON p.id = t.receiver_id
WHERE t.id IN ({}) ORDER BY t.received_at
"""
_AT_ONCE = 900


@dataclass(slots=True)
class Reading:
    """Who has read one open ticket."""

    receiver: int
    settled: bool
    """Settled on the spot: it need not be read (篇2 5.3.2)."""
    read_by: set[str]
    """Codes of the roles that have."""


def readings() -> dict[int, Reading]:
    """Return for every open ticket who has read it."""
    found: dict[int, Reading] = {}
    kinds = (EventKind.REGISTERED.value, EventKind.READ.value)
    for ticket, receiver, kind, data in database.rows(_EVENTS, (*(one.value for one in OPEN), *kinds)):
        reading = found.setdefault(ticket, Reading(receiver, False, set()))
        words = json.loads(data)
        if kind == EventKind.READ.value:
            reading.read_by.update(words.get("roles", ()))
        else:
            reading.settled = bool(words.get("settled"))
    return found


def lines(ticket_ids: Iterable[int]) -> list[tuple[Any, ...]]:
    """Return these tickets in the columns of wuye_desk.services.tickets.reading_list, the oldest first."""
    ids, found = list(ticket_ids), []
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        found += database.rows(_LINES.format(", ".join("?" for _ in some)), some)
    return sorted(found, key=lambda row: row[11])
