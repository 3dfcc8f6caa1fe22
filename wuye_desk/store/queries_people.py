"""Who holds which role, area and department, read as plain maps: at every keystroke, so plain SQL."""

from __future__ import annotations

from datetime import datetime

from wuye_desk.domain.moments import to_stamp
from wuye_desk.domain.vocabulary import Role
from wuye_desk.store.models import database

_ROLES = """
SELECT h.role, h.person_id FROM person_role AS h JOIN person AS p ON p.id = h.person_id
WHERE p.active ORDER BY h.person_id
"""
_HEADS = """
SELECT d.name, h.person_id FROM person_role AS h
JOIN department AS d ON d.id = h.department_id JOIN person AS p ON p.id = h.person_id
WHERE p.active AND h.role = ? ORDER BY h.person_id DESC
"""
_SUBSTITUTES = """
SELECT person_id, substitute_id FROM substitution
WHERE starts_at <= ? AND (ends_at IS NULL OR ends_at > ?) ORDER BY starts_at, id
"""


def active_names() -> dict[int, str]:
    """Return the names of everybody who still works here, by id."""
    return dict(database.execute_sql("SELECT id, name FROM person WHERE active").fetchall())


def people_by_role() -> dict[Role, tuple[int, ...]]:
    """Return the active holders of each role, the longest-serving first."""
    found: dict[Role, tuple[int, ...]] = {}
    for code, person in database.execute_sql(_ROLES).fetchall():
        role = Role(code)
        found[role] = (*found.get(role, ()), person)
    return found


def department_heads() -> dict[str, int]:
    """Return the active head of each department that has one, by the department's name."""
    return dict(database.execute_sql(_HEADS, (Role.DEPARTMENT.value,)).fetchall())


def area_stewards() -> dict[int, int]:
    """Return the 區域管理員 of each area that has one, by the area's id."""
    rows = database.execute_sql("SELECT id, steward_id FROM area WHERE steward_id IS NOT NULL")
    return dict(rows.fetchall())


def substitutes_at(moment: datetime) -> dict[int, int]:
    """Return who is absent at this moment and who stands in for him; the latest entry counts."""
    stamp = to_stamp(moment)
    return dict(database.execute_sql(_SUBSTITUTES, (stamp, stamp)).fetchall())
