"""Everything open with all a sheet to take along says of it: whose, where, whom to ring, what it is about."""

from __future__ import annotations

from typing import Any, NamedTuple

from wuye_desk.store.models import database
from wuye_desk.store.queries_tickets import OPEN

_OPEN_DUTIES = """
SELECT t.id, t.number, t.stage, t.confidential, COALESCE(r.label, ''), r.area_id, t.caller_name,
    COALESCE(NULLIF(t.callback_phone, ''),
        (SELECT h.number FROM party_phone AS h WHERE h.party_id = a.party_id ORDER BY h.position LIMIT 1),
        ''),
    t.content, t.location, COALESCE(t.handler_id, t.receiver_id), COALESCE(p.name, ''),
    c.clock, c.round, c.hand_over, c.owner_role, c.department, c.clause, c.due_at, c.opens_at, c.started_at
FROM ticket AS t
LEFT JOIN clock AS c ON c.ticket_id = t.id AND c.open = 1 AND c.due_at IS NOT NULL
LEFT JOIN room AS r ON r.id = t.room_id
LEFT JOIN account AS a ON a.id = t.account_id
LEFT JOIN party AS p ON p.id = a.party_id
WHERE t.stage IN (?, ?, ?, ?)
ORDER BY c.due_at IS NULL, c.due_at, t.id
"""


class OpenDutyRow(NamedTuple):
    """One open clock of an open ticket, or a ticket without one: the columns of the clock are None then."""

    ticket_id: int
    number: str
    stage: str
    confidential: int
    room: str
    area_id: int | None
    caller: str
    phone: str
    content: str
    location: str
    keeper: int
    household: str
    clock: str | None
    round: int | None
    hand_over: int | None
    role: str | None
    department: str | None
    clause: str | None
    due: int | None
    opens: int | None
    started: int | None


def open_duties() -> list[OpenDutyRow]:
    """Return everything open by its deadline, what has none last."""
    rows: list[tuple[Any, ...]] = database.rows(_OPEN_DUTIES, tuple(stage.value for stage in OPEN))
    return [OpenDutyRow(*row) for row in rows]
