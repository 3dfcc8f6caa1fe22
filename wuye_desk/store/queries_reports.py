"""What the month's report reads: plain SQL with light rows, ten thousand tickets in one pass."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from wuye_desk.domain.moments import to_stamp
from wuye_desk.domain.vocabulary import Kind, Stage, Validity
from wuye_desk.store.models import Ticket, database

Condition = tuple[str, tuple[Any, ...]]
"""A condition on the table ticket, called t, and what it asks for."""
_TICKETS = """
SELECT t.id, t.number, t.received_at, t.channel, t.nature, t.grade, t.validity, t.stage, t.round,
    COALESCE(d.name, ''), COALESCE(r.building, ''), COALESCE(r.label, ''), t.caller_name, t.callback_phone,
    COALESCE(y.name, ''), t.confidential, t.subject, t.content, t.demand, COALESCE(h.name, p.name),
    t.matter_id
FROM ticket AS t
JOIN person AS p ON p.id = t.receiver_id
LEFT JOIN person AS h ON h.id = t.handler_id
LEFT JOIN department AS d ON d.id = t.department_id
LEFT JOIN room AS r ON r.id = t.room_id
LEFT JOIN account AS a ON a.id = t.account_id
LEFT JOIN party AS y ON y.id = a.party_id
WHERE {condition} ORDER BY t.received_at, t.id
"""
_EVENTS = """
SELECT e.ticket_id, e.kind, e.occurred_at, CASE WHEN e.kind IN ({telling}) THEN e.data END
FROM ticket AS t JOIN ticket_event AS e ON e.ticket_id = t.id
WHERE {condition} AND e.kind IN ({kinds})
"""
_CLOCKS = """
SELECT c.id, c.ticket_id, c.clock, c.started_at, c.opens_at, c.due_at, c.stopped_at, c.voided_at
FROM ticket AS t JOIN clock AS c ON c.ticket_id = t.id
WHERE {condition} AND c.started_at IS NOT NULL
"""
_OWNERS = """
SELECT c.id, c.round, c.owner_role, COALESCE(p.name, ''), c.department, c.clause
FROM clock AS c LEFT JOIN person AS p ON p.id = c.owner_person_id WHERE c.id IN ({ids})
"""
_AT_ONCE = 500
_KINDS = """
SELECT kind, SUM(stage = ?), COUNT(*) FROM ticket WHERE received_at >= ? AND received_at < ? GROUP BY kind
"""


def received(start: datetime, end: datetime) -> Condition:
    """Return the condition of a complaint received in this time and not cancelled."""
    bounds = (to_stamp(start), to_stamp(end), Kind.COMPLAINT.value, Stage.CANCELLED.value)
    return "t.received_at >= ? AND t.received_at < ? AND t.kind = ? AND t.stage <> ?", bounds


def unfinished(start: datetime, moment: datetime) -> Condition:
    """Return the condition of a complaint received before start whose file was not closed at a moment."""
    words = (
        "t.received_at < ? AND t.kind = ? AND t.validity <> ? AND t.stage <> ? AND (t.stage <> ? OR t.id IN "
        "(SELECT ticket_id FROM ticket_event WHERE kind = 'archived' AND occurred_at >= ?))"
    )
    codes = (Kind.COMPLAINT.value, Validity.INVALID.value, Stage.CANCELLED.value, Stage.ARCHIVED.value)
    return words, (to_stamp(start), *codes, to_stamp(moment))


def tickets(condition: Condition) -> Sequence[tuple[Any, ...]]:
    """Return the tickets in order of receipt, in the order of wuye_desk.services.reports.month_rows."""
    return _rows(_TICKETS, condition)


def events(condition: Condition, kinds: Sequence[str], telling: Sequence[str]) -> Sequence[tuple[Any, ...]]:
    """Return ticket, kind, moment and, of those telling more, the JSON of each event of these kinds."""
    words, bounds = condition
    marks, more = (", ".join("?" * len(codes)) for codes in (kinds, telling))
    sql = _EVENTS.format(condition=words, kinds=marks, telling=more)
    return database.execute_sql(sql, (*telling, *bounds, *kinds)).fetchall()  # type: ignore[no-any-return]


def clocks(condition: Condition) -> Sequence[tuple[Any, ...]]:
    """Return every clock that began: its id, ticket, code, and when it started, opens, is due, ended."""
    return _rows(_CLOCKS, condition)


def owners(clock_ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
    """Return by the id of a clock its round, its owner's role and name, department and clause."""
    found = {}
    for first in range(0, len(clock_ids), _AT_ONCE):
        some = clock_ids[first : first + _AT_ONCE]
        sql = _OWNERS.format(ids=", ".join("?" * len(some)))
        found.update({row[0]: row[1:] for row in database.execute_sql(sql, some).fetchall()})
    return found


def count(condition: Condition) -> int:
    """Return how many tickets there are."""
    words, bounds = condition
    return int(database.execute_sql(f"SELECT COUNT(*) FROM ticket AS t WHERE {words}", bounds).fetchone()[0])


def kinds(start: datetime, end: datetime) -> dict[str, tuple[int, int]]:
    """Return by kind how many tickets of this time were cancelled, and how many there are in all."""
    bounds = (Stage.CANCELLED.value, to_stamp(start), to_stamp(end))
    return {kind: (gone, every) for kind, gone, every in database.execute_sql(_KINDS, bounds).fetchall()}


def first_receipt() -> datetime | None:
    """Return when the station's first ticket was received."""
    row = Ticket.select(Ticket.received_at).order_by(Ticket.received_at).limit(1).tuples().first()
    return None if row is None else row[0]


def reported_months() -> list[int]:
    """Return the months (YYYYMM) whose report was handed in."""
    return [row[0] for row in database.rows("SELECT DISTINCT month FROM monthly_report")]


def _rows(sql: str, condition: Condition) -> Sequence[tuple[Any, ...]]:
    words, bounds = condition
    return database.execute_sql(sql.format(condition=words), bounds).fetchall()  # type: ignore[no-any-return]
