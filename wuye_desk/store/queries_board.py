"""What the board reads: plain indexed SQL with light rows, because it is read anew after every change."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any, TypeVar

from wuye_desk.domain.moments import to_stamp
from wuye_desk.domain.vocabulary import PASSED_ON, Channel, ClockId, Grade, Kind, Stage
from wuye_desk.store import sqlite_only
from wuye_desk.store.models import database

Line = TypeVar("Line")
_HAPPENED = "EXISTS (SELECT 1 FROM ticket_event AS e WHERE e.ticket_id = t.id AND e.kind = '{}')"
_DAY = timedelta(days=1) // timedelta(microseconds=1)
_CLOCK_COLUMNS = """c.ticket_id, c.clock, c.round, c.hand_over, c.due_at, c.opens_at, c.started_at,
    t.number, t.kind, t.grade, t.stage, r.label, t.caller_name, t.subject,
    c.owner_role, c.owner_person_id, p.name, c.department, c.clause, c.provisional, c.set_by_hand,
    c.rule_text, COALESCE(t.handler_id, t.receiver_id), a.steward_id"""
"""What wuye_desk.services.board.board_line reads of a clock, its ticket, room, area and person."""
_NO_CLOCK_COLUMNS = """t.id, NULL, t.round, 0, NULL, NULL, NULL,
    t.number, t.kind, t.grade, t.stage, r.label, t.caller_name, t.subject,
    '', NULL, NULL, COALESCE(d.name, ''), '', 0, 0,
    '', COALESCE(t.handler_id, t.receiver_id), a.steward_id"""
"""The same of a ticket without a clock, with the department complained of; whose turn it is comes later."""
_PLACE = "LEFT JOIN room AS r ON r.id = t.room_id LEFT JOIN area AS a ON a.id = r.area_id"
OPEN_CLOCKS = f"""
SELECT {_CLOCK_COLUMNS}
FROM clock AS c
JOIN ticket AS t ON t.id = c.ticket_id {_PLACE}
LEFT JOIN person AS p ON p.id = c.owner_person_id
WHERE c.open = 1 AND c.due_at <= ?
ORDER BY c.due_at
"""
"""Every open clock that is due by a moment."""
EVER = 2**62
"""A moment after every deadline."""
_WAITING = f"""
SELECT {_NO_CLOCK_COLUMNS}
FROM ticket AS t {_PLACE} LEFT JOIN department AS d ON d.id = t.department_id
WHERE t.id IN (SELECT id FROM ticket WHERE stage IN (:in_hand, :solved, :visited, :opinion_given)) AND (
    t.stage = :opinion_given
    OR t.grade = :major
    OR NOT EXISTS (
        SELECT 1 FROM clock AS c
        WHERE c.ticket_id = t.id AND c.open = 1 AND c.due_at IS NOT NULL AND c.clock <> :one_month
    )
    OR t.stage = :in_hand AND (
        t.channel IN ({", ".join(f"'{one.value}'" for one in sorted(PASSED_ON, key=lambda one: one.value))})
            AND NOT {_HAPPENED.format("assigned")}
        OR t.channel = :letter AND NOT {_HAPPENED.format("read")}
        OR EXISTS (
            SELECT 1 FROM clock AS c WHERE c.ticket_id = t.id
            AND c.clock = :department_answer AND (c.open = 0 OR c.due_at < :now)
        )
    )
)
ORDER BY +t.received_at
"""
"""Tickets whose next step may be one that no clock asks for; the rules say of which it is so.

The open tickets are found by the index on the stage first: among a hundred thousand they are few.
"""
_ASKED = {
    **{
        stage.value: stage.value
        for stage in (Stage.IN_HAND, Stage.SOLVED, Stage.VISITED, Stage.OPINION_GIVEN)
    },
    "major": Grade.MAJOR.value,
    "letter": Channel.LETTER.value,
    "one_month": ClockId.ONE_MONTH.value,
    "department_answer": ClockId.DEPARTMENT_ANSWER.value,
}
_PER_DAY = """
SELECT (received_at - ?) / ?, COUNT(*) FROM ticket
WHERE received_at >= ? AND received_at < ? AND kind = ? AND stage <> ? GROUP BY 1
"""
_DECIDED = """
SELECT clock, SUM(COALESCE(stopped_at <= due_at, 0)), COUNT(*) FROM clock
WHERE open = 0 AND due_at >= ? AND due_at < ? AND (stopped_at IS NOT NULL OR voided_at > due_at)
GROUP BY clock
"""
_URGENT = """
SELECT COALESCE(SUM(due_at < ?), 0), COUNT(*) FROM clock WHERE open = 1 AND due_at IS NOT NULL AND due_at <= ?
"""
_RUN_OUT = "SELECT clock, 0, COUNT(*) FROM clock WHERE open = 1 AND due_at >= ? AND due_at < ? GROUP BY clock"


def open_clocks(make: Callable[[Any], Line], due_by: datetime | None = None) -> list[Line]:
    """Return every open clock by its deadline, at most that moment, each row made into a line."""
    return as_lines(make, database.execute_sql(OPEN_CLOCKS, (EVER if due_by is None else to_stamp(due_by),)))


def as_lines(make: Callable[[Any], Line], rows: Iterable[Iterable[Any]]) -> list[Line]:
    """Return rows made into lines; thousands of them say the same words, and each is kept once for all."""
    once: Callable[[Any, Any], Any] = dict[Any, Any]().setdefault
    return [make([once(one, one) if type(one) is str else one for one in row]) for row in rows]


def urgent(now: datetime, soon: datetime) -> tuple[int, int]:
    """Return how many open clocks are overdue now, and how many more are due until `soon`."""
    row = database.execute_sql(_URGENT, (to_stamp(now), to_stamp(soon))).fetchone()
    return int(row[0]), int(row[1] - row[0])


def waiting_tickets(now: datetime) -> list[tuple[Any, ...]]:
    """Return the rows of tickets whose next step no clock may ask for, the oldest first."""
    return list(database.rows(_WAITING, _ASKED | {"now": to_stamp(now)}))


def complaints_per_day(start: datetime, end: datetime) -> dict[int, int]:
    """Return how many complaints came on each day from start on, counted from 0; quiet days are left out."""
    first, last = to_stamp(start), to_stamp(end)
    bounds = (first, _DAY, first, last, Kind.COMPLAINT.value, Stage.CANCELLED.value)
    return dict(database.execute_sql(_PER_DAY, bounds).fetchall())


def clocks_decided(start: datetime, end: datetime, now: datetime) -> dict[str, tuple[int, int]]:
    """Return by clock how many due in this time were met in time, and how many are decided at all."""
    bounds = (to_stamp(start), to_stamp(end))
    found = {clock: (met, total) for clock, met, total in database.execute_sql(_DECIDED, bounds)}
    for clock, _, run_out in database.execute_sql(_RUN_OUT, (bounds[0], min(bounds[1], to_stamp(now)))):
        met, total = found.get(clock, (0, 0))
        found[clock] = (met, total + run_out)
    return found


def visit_results(start: datetime, end: datetime) -> dict[str, int]:
    """Return how often each result came of the return visits of this time."""
    return sqlite_only.visit_results(database.obj, to_stamp(start), to_stamp(end))


def open_majors() -> list[int]:
    """Return the ids of the open tickets that are 重大."""
    stages = [stage.value for stage in Stage if stage not in (Stage.ARCHIVED, Stage.CANCELLED)]
    still_open = f"SELECT id FROM ticket WHERE stage IN ({', '.join('?' for _ in stages)})"
    sql = f"SELECT id FROM ticket WHERE grade = ? AND id IN ({still_open})"
    return [row[0] for row in database.rows(sql, (Grade.MAJOR.value, *stages))]
