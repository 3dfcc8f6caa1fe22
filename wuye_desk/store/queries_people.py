"""Who holds which role, area and department, read as plain maps."""

from __future__ import annotations

from datetime import datetime

from wuye_desk.domain.vocabulary import Role
from wuye_desk.store.models import Area, Department, Person, PersonRole, Substitution


def active_names() -> dict[int, str]:
    """Return the names of everybody who still works here, by id."""
    return dict(Person.select(Person.id, Person.name).where(Person.active).tuples())


def people_by_role() -> dict[Role, tuple[int, ...]]:
    """Return the active holders of each role, the longest-serving first."""
    rows = PersonRole.select(PersonRole.role, PersonRole.person).join(Person).where(Person.active)
    found: dict[Role, tuple[int, ...]] = {}
    for role, person in rows.order_by(PersonRole.person).tuples():
        found[role] = (*found.get(role, ()), person)
    return found


def department_heads() -> dict[str, int]:
    """Return the active head of each department that has one, by the department's name."""
    rows = (
        PersonRole.select(Department.name, PersonRole.person)
        .join(Department)
        .switch(PersonRole)
        .join(Person)
        .where(Person.active, PersonRole.role == Role.DEPARTMENT)
    )
    return dict(rows.order_by(PersonRole.person.desc()).tuples())


def area_stewards() -> dict[int, int]:
    """Return the 區域管理員 of each area that has one, by the area's id."""
    return dict(Area.select(Area.id, Area.steward).where(Area.steward.is_null(False)).tuples())


def substitutes_at(moment: datetime) -> dict[int, int]:
    """Return who is absent at this moment and who stands in for him; the latest entry counts."""
    running = (Substitution.starts_at <= moment) & (
        Substitution.ends_at.is_null() | (Substitution.ends_at > moment)
    )
    rows = Substitution.select(Substitution.person, Substitution.substitute).where(running)
    return dict(rows.order_by(Substitution.starts_at, Substitution.id).tuples())
