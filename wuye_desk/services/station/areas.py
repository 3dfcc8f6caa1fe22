"""The areas of the station with their 區域管理員, and the departments complaints are handed to."""

from __future__ import annotations

from dataclasses import dataclass

from peewee import JOIN, fn

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Subject
from wuye_desk.domain.permissions import Action
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.assigning import reassign
from wuye_desk.services.trust.history import record_change
from wuye_desk.store.models import Area, Department, Person, PersonRole, Room, Ticket


@dataclass(frozen=True)
class AreaLine:
    """An area as lists show it."""

    id: int
    name: str
    steward_id: int | None
    steward: str
    rooms: int
    """How many rooms belong to it."""


@dataclass(frozen=True)
class DepartmentLine:
    """A department as lists show it."""

    id: int
    name: str
    active: bool
    head: str


def areas(desk: Desk) -> list[AreaLine]:  # noqa: ARG001
    """Return the areas by name."""
    rooms = fn.COUNT(Room.id).alias("rooms")
    rows = Area.select(Area, Person, rooms).join(Person, JOIN.LEFT_OUTER).switch(Area)
    rows = rows.join(Room, JOIN.LEFT_OUTER).group_by(Area.id).order_by(Area.name)
    return [
        AreaLine(row.id, row.name, row.steward_id, row.steward.name if row.steward_id else "", row.rooms)
        for row in rows
    ]


def save_area(desk: Desk, area_id: int | None, name: str, steward_id: int | None) -> int:
    """Keep an area and its 區域管理員; return its id."""
    desk.require(Action.MANAGE_STATION)
    name = _checked_name(
        name, Area.select().where(Area.name == name.strip(), Area.id != (area_id or 0)).exists()
    )
    with desk.store.write():
        before = None if area_id is None else _area_told(Area.get_by_id(area_id))
        if area_id is None:
            kept = int(Area.create(name=name, steward=steward_id).id)
        else:
            kept = area_id
            Area.update(name=name, steward=steward_id).where(Area.id == kept).execute()
            reassign(desk.now())
        after = _area_told(Area.get_by_id(kept))
        record_change(desk, Subject.AREA, kept, name, before=before, after=after)
    return kept


def delete_area(desk: Desk, area_id: int) -> None:
    """Take out an area that has no rooms."""
    desk.require(Action.MANAGE_STATION)
    if Room.select().where(Room.area == area_id).exists():
        raise DeskError("這個區域還有房號，先把房號歸到別的區域。")
    with desk.store.write():
        row = Area.get_by_id(area_id)
        record_change(desk, Subject.AREA, area_id, row.name, before=_area_told(row), after=None)
        Area.delete().where(Area.id == area_id).execute()


def departments(desk: Desk, with_inactive: bool = False) -> list[DepartmentLine]:  # noqa: ARG001
    """Return the departments in the order of their entry, each with its head."""
    heads = PersonRole.select(PersonRole.department, Person.name).join(Person)
    heads = heads.where(PersonRole.department.is_null(False), Person.active).tuples()
    by_department = dict(heads)
    return [
        DepartmentLine(row.id, row.name, bool(row.active), by_department.get(row.id, ""))
        for row in Department.select().order_by(Department.id)
        if row.active or with_inactive
    ]


def save_department(desk: Desk, department_id: int | None, name: str, active: bool = True) -> int:
    """Keep a department; return its id. A department with tickets is put out of use, never erased."""
    desk.require(Action.MANAGE_STATION)
    same = Department.select().where(Department.name == name.strip(), Department.id != (department_id or 0))
    name = _checked_name(name, same.exists())
    with desk.store.write():
        before = None if department_id is None else _department_told(Department.get_by_id(department_id))
        if department_id is None:
            kept = int(Department.create(name=name, active=active).id)
        else:
            kept = department_id
            Department.update(name=name, active=active).where(Department.id == kept).execute()
        after = _department_told(Department.get_by_id(kept))
        record_change(desk, Subject.DEPARTMENT, kept, name, before=before, after=after)
    return kept


def delete_department(desk: Desk, department_id: int) -> None:
    """Take out a department no ticket and no head refers to."""
    desk.require(Action.MANAGE_STATION)
    used = Ticket.select().where(Ticket.department == department_id).exists()
    if used or PersonRole.select().where(PersonRole.department == department_id).exists():
        raise DeskError("這個部門還有工作單或負責人，可以停用，不能刪除。")
    with desk.store.write():
        row = Department.get_by_id(department_id)
        told = _department_told(row)
        record_change(desk, Subject.DEPARTMENT, department_id, row.name, before=told, after=None)
        Department.delete().where(Department.id == department_id).execute()


def _area_told(row: Area) -> dict[str, object]:
    return {"名稱": row.name, "區域管理員": row.steward.name if row.steward_id else ""}


def _department_told(row: Department) -> dict[str, object]:
    return {"名稱": row.name, "狀態": "使用" if row.active else "停用"}


def _checked_name(name: str, taken: bool) -> str:
    if not name.strip():
        raise DeskError("請填名稱。", "name")
    if taken:
        raise DeskError("已經有這個名稱。", "name")
    return name.strip()
