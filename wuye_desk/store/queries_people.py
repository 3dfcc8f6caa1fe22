"""Who holds which role, area and department, read as plain maps: at every keystroke, so plain SQL."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from peewee import JOIN

from wuye_desk.domain.moments import to_stamp
from wuye_desk.domain.vocabulary import Role
from wuye_desk.store.models import Clock, Room, Ticket, database

_ROLES = """
SELECT h.role, h.person_id, d.name FROM person_role AS h
JOIN person AS p ON p.id = h.person_id LEFT JOIN department AS d ON d.id = h.department_id
WHERE p.active ORDER BY h.person_id
"""
_SUBSTITUTES = """
SELECT person_id, substitute_id FROM substitution
WHERE starts_at <= ? AND (ends_at IS NULL OR ends_at > ?) ORDER BY starts_at, id
"""


def active_names() -> dict[int, str]:
    """Return the names of everybody who still works here, by id."""
    return dict(database.execute_sql("SELECT id, name FROM person WHERE active").fetchall())


def duties() -> tuple[dict[Role, tuple[int, ...]], dict[str, int]]:
    """Return the active holders of each role, the longest-serving first, and the head of each department."""
    holders: dict[str, dict[int, None]] = {}
    heads: dict[str, int] = {}
    for role, person, department in database.execute_sql(_ROLES).fetchall():
        holders.setdefault(role, {})[person] = None
        if department is not None and role == Role.DEPARTMENT.value:
            heads.setdefault(department, person)
    return {Role(role): tuple(persons) for role, persons in holders.items()}, heads


def area_stewards() -> dict[int, int]:
    """Return the 區域管理員 of each area that has one, by the area's id."""
    rows = database.execute_sql("SELECT id, steward_id FROM area WHERE steward_id IS NOT NULL")
    return dict(rows.fetchall())


def substitutes_at(moment: datetime) -> dict[int, int]:
    """Return who is absent at this moment and who stands in for him; the latest entry counts."""
    stamp = to_stamp(moment)
    return dict(database.execute_sql(_SUBSTITUTES, (stamp, stamp)).fetchall())


@dataclass(frozen=True, slots=True)
class OpenDuty:
    """One open clock with all it takes to say whose it is."""

    clock_id: int
    role: Role
    person: int | None
    department: str
    receiver: int
    area: int | None


def open_duties() -> list[OpenDuty]:
    """Return every open clock of every ticket."""
    columns = (Clock.id, Clock.owner_role, Clock.owner_person, Clock.department, Ticket.receiver, Room.area)
    rows = Clock.select(*columns).join(Ticket).join(Room, JOIN.LEFT_OUTER).where(Clock.open)
    return [OpenDuty(*row) for row in rows.tuples()]
