"""Who holds which role, area and department and who stands in, in one query: asked at every keystroke."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from peewee import JOIN, fn

from wuye_desk.domain.moments import to_stamp
from wuye_desk.domain.vocabulary import Role
from wuye_desk.store.models import Clock, Room, Substitution, Ticket, database

_DUTIES = """
SELECT 1, id, name, NULL FROM person WHERE active
UNION ALL SELECT * FROM (
    SELECT 2, h.person_id, h.role, d.name FROM person_role AS h
    JOIN person AS p ON p.id = h.person_id LEFT JOIN department AS d ON d.id = h.department_id
    WHERE p.active ORDER BY h.person_id
)
UNION ALL SELECT 3, id, NULL, steward_id FROM area WHERE steward_id IS NOT NULL
"""
_STANDING_IN = """
SELECT starts_at, ends_at, person_id, substitute_id FROM substitution
WHERE ends_at IS NULL OR ends_at > ? ORDER BY starts_at, id
"""
_NAME, _ROLE = 1, 2


@dataclass(slots=True)
class Duties:
    """Who answers for what at one moment, by ids."""

    names: dict[int, str] = field(default_factory=dict)
    """Of everybody who still works here."""
    by_role: dict[Role, tuple[int, ...]] = field(default_factory=dict)
    """The active holders of each role, the longest-serving first."""
    heads: dict[str, int] = field(default_factory=dict)
    """The active head of each department that has one, by the department's name."""
    stewards: dict[int, int] = field(default_factory=dict)
    """The 區域管理員 of each area that has one."""
    substitutes: dict[int, int] = field(default_factory=dict)
    """Who is absent and who stands in for him; the latest entry counts."""


@dataclass(slots=True)
class _Kept:
    """What was last read on a thread: good until anything is written but what keep_duties() vouches for."""

    mark: tuple[int, int]
    since: int
    duties: Duties
    standing_in: list[tuple[Any, ...]]


def duties(moment: datetime) -> Duties:
    """Return who answers for what at this moment; nobody changes what is returned."""
    stamp, mark = to_stamp(moment), database.mark()
    kept: _Kept | None = getattr(database.kept, "duties", None)
    if kept is None or kept.mark != mark or stamp < kept.since:
        kept = database.kept.duties = _Kept(mark, stamp, _read(), database.rows(_STANDING_IN, (stamp,)))
    if not kept.standing_in:
        return kept.duties
    present = [row for row in kept.standing_in if row[0] <= stamp and (row[1] is None or row[1] > stamp)]
    return replace(kept.duties, substitutes={person: by for *_, person, by in present})


def keep_duties() -> None:
    """Say that what this thread has written since duties() was asked, now committed, changed nobody's."""
    kept: _Kept | None = getattr(database.kept, "duties", None)
    mark = database.mark()
    if kept is not None and kept.mark[0] == mark[0]:
        kept.mark = mark


def _read() -> Duties:
    found = Duties()
    holders: dict[str, dict[int, None]] = {}
    for part, key, word, other in database.rows(_DUTIES):
        if part == _NAME:
            found.names[key] = word
        elif part == _ROLE:
            holders.setdefault(word, {})[key] = None
            if other is not None and word == Role.DEPARTMENT.value:
                found.heads.setdefault(other, key)
        else:
            found.stewards[key] = other
    found.by_role = {Role(role): tuple(persons) for role, persons in holders.items()}
    return found


def absences_turn(start: datetime, end: datetime) -> bool:
    """Return whether somebody's absence began or ended between these moments."""
    began = Substitution.starts_at.between(start, end) | Substitution.ends_at.between(start, end)
    return bool(Substitution.select().where(began).exists())


@dataclass(frozen=True, slots=True)
class OpenDuty:
    """One open clock with all it takes to say whose it is."""

    clock_id: int
    role: Role
    person: int | None
    department: str
    keeper: int
    """Of the ticket: its handler, else its receiver."""
    area: int | None


def open_duties() -> list[OpenDuty]:
    """Return every open clock of every ticket."""
    keeper = fn.COALESCE(Ticket.handler, Ticket.receiver)
    columns = (Clock.id, Clock.owner_role, Clock.owner_person, Clock.department, keeper, Room.area)
    rows = Clock.select(*columns).join(Ticket).join(Room, JOIN.LEFT_OUTER).where(Clock.open)
    return [OpenDuty(*row) for row in rows.tuples()]
