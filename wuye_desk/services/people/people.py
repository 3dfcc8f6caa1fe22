"""The people of the station, their roles and PINs, and who stands in for whom."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.initials import initials
from wuye_desk.domain.moments import local
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.vocabulary import Role
from wuye_desk.services.desk import Desk, PersonAtDesk
from wuye_desk.services.people.pins import (
    LOCKED_MINUTES,
    TRIES,
    check_new_pin,
    hash_pin,
    locked_minutes,
    pin_matches,
)
from wuye_desk.services.tickets.assigning import reassign
from wuye_desk.services.trust.history import record_change, record_deed
from wuye_desk.store.models import Department, Person, PersonRole

UNLOCKED = {"pin_failures": 0, "pin_lockouts": 0, "pin_locked_until": None}
"""The columns of somebody who is not locked out."""


@dataclass(frozen=True)
class PersonLine:
    """One person as lists show him."""

    id: int
    name: str
    initials: str
    roles: frozenset[Role]
    departments: tuple[str, ...]
    """The departments he heads."""
    has_pin: bool
    active: bool


@dataclass
class PersonDraft:
    """A person as typed; an empty pin leaves the PIN as it is."""

    id: int | None = None
    name: str = ""
    roles: set[Role] = field(default_factory=set)
    departments: set[str] = field(default_factory=set)
    """The departments he heads; needed where he is 部門負責人."""
    pin: str = ""
    active: bool = True


def people(desk: Desk, with_inactive: bool = False) -> list[PersonLine]:  # noqa: ARG001
    """Return the people of the station by the order of their entry."""
    held = _roles_by_person()
    rows = Person.select().order_by(Person.id)
    return [_line(row, held.get(row.id, [])) for row in rows if row.active or with_inactive]


def sign_in(desk: Desk, person_id: int, pin: str) -> PersonAtDesk:
    """Put this person at the desk; a wrong PIN is counted, each fifth locks him out, longer every time."""
    person = prove(desk, person_id, pin)
    before, desk.person = desk.person, person
    if before is None or before.id != person.id:
        words = {"原來": before.name if before else ""}
        with desk.store.write():
            record_deed(desk, Subject.PERSON, Deed.SIGNED_IN, person.id, person.name, words)
    return person


def prove(desk: Desk, person_id: int, pin: str) -> PersonAtDesk:
    """Return who this is where the PIN is his, without putting him at the desk; a wrong one is counted."""
    row = Person.get_or_none(Person.id == person_id, Person.active)
    if row is None:
        raise DeskError("名單裡沒有這個人。", "person")
    if not row.pin_hash:
        raise DeskError(f"{row.name}還沒有 PIN，請站長在設定裡設一個。", "pin")
    _refuse_locked(row, desk.now())
    if not pin_matches(row.pin_hash, pin):
        raise DeskError(_count_failure(desk, row), "pin")
    if row.pin_failures or row.pin_lockouts:
        with desk.store.write():
            Person.update(UNLOCKED).where(Person.id == row.id).execute()
    return PersonAtDesk(row.id, row.name, _roles_of(row.id))


def _refuse_locked(row: Person, now: datetime) -> None:
    locked = row.pin_locked_until
    # A lock that lies further ahead than it can is left over from a clock that was set back.
    if locked is not None and now < locked <= now + timedelta(minutes=LOCKED_MINUTES[-1]):
        raise DeskError(f"PIN 錯得太多，{local(locked):%H:%M} 後再試。", "pin")


def _count_failure(desk: Desk, row: Person) -> str:
    with desk.store.write():
        fresh = Person.get_by_id(row.id)
        failures = fresh.pin_failures + 1
        if failures < TRIES:
            Person.update(pin_failures=failures).where(Person.id == row.id).execute()
            return f"PIN 不對，還可試 {TRIES - failures} 次。"
        return _lock_out(desk, fresh)


def _lock_out(desk: Desk, row: Person) -> str:
    minutes = locked_minutes(row.pin_lockouts)
    until = desk.now() + timedelta(minutes=minutes)
    values = {"pin_failures": 0, "pin_locked_until": until, "pin_lockouts": row.pin_lockouts + 1}
    Person.update(values).where(Person.id == row.id).execute()
    words = {"原因": f"PIN 連錯 {TRIES} 次", "鎖到": until}
    record_deed(desk, Subject.PERSON, Deed.LOCKED_OUT, row.id, row.name, words)
    return f"PIN 不對，已錯 {TRIES} 次，{minutes} 分鐘後再試；忘了可請站長重設。"


def save_person(desk: Desk, draft: PersonDraft) -> int:
    """Keep a person with roles and, where given, a new PIN; return his id. Only who manages people may."""
    desk.require(Action.MANAGE_PEOPLE)
    _check(draft)
    with desk.store.write():
        before = None if draft.id is None else _told(draft.id)
        person_id = _write_person(draft)
        _write_roles(person_id, draft)
        _keep_a_head()
        after = _told(person_id) | ({"PIN": "重新設定"} if draft.pin else {})
        record_change(desk, Subject.PERSON, person_id, draft.name.strip(), before=before, after=after)
        reassign(desk.now())
    if desk.person is not None and desk.person.id == person_id:
        desk.person = PersonAtDesk(person_id, draft.name.strip(), _roles_of(person_id))
    return person_id


def _check(draft: PersonDraft) -> None:
    if not draft.name.strip():
        raise DeskError("請填姓名。", "name")
    if not draft.roles:
        raise DeskError("請至少勾一個角色。", "roles")
    if Role.DEPARTMENT in draft.roles and not draft.departments:
        raise DeskError("部門負責人要選是哪個部門。", "departments")
    if draft.pin:
        check_new_pin(draft.pin)
    same = Person.select().where(
        Person.name == draft.name.strip(), Person.active, Person.id != (draft.id or 0)
    )
    if draft.active and same.exists():
        raise DeskError("已經有同名的人，請加一個字區分。", "name")


def _write_person(draft: PersonDraft) -> int:
    name = draft.name.strip()
    values = {"name": name, "initials": initials(name), "active": draft.active}
    if draft.pin:
        values |= {"pin_hash": hash_pin(draft.pin), **UNLOCKED}
    if draft.id is None:
        return int(Person.create(**values).id)
    Person.update(**values).where(Person.id == draft.id).execute()
    return draft.id


def _write_roles(person_id: int, draft: PersonDraft) -> None:
    PersonRole.delete().where(PersonRole.person == person_id).execute()
    for role in draft.roles - {Role.DEPARTMENT}:
        PersonRole.create(person=person_id, role=role)
    if Role.DEPARTMENT in draft.roles:
        for row in Department.select().where(Department.name.in_(sorted(draft.departments))):
            PersonRole.create(person=person_id, role=Role.DEPARTMENT, department=row)


def _told(person_id: int) -> dict[str, object]:
    line = _line(Person.get_by_id(person_id), _roles_by_person().get(person_id, []))
    return {
        "姓名": line.name,
        "角色": [role for role in Role if role in line.roles],
        "部門": line.departments,
        "狀態": "在職" if line.active else "已離職",
    }


def _keep_a_head() -> None:
    """Refuse to leave the station without a 站長 who can sign in: nobody could set it right again."""
    heads = (
        PersonRole.select()
        .join(Person)
        .where(PersonRole.role == Role.STATION_HEAD, Person.active, Person.pin_hash != "")
    )
    if not heads.exists():
        raise DeskError("至少要留一位能輸 PIN 的站長。", "roles")


def _roles_by_person() -> dict[int, list[PersonRole]]:
    held: dict[int, list[PersonRole]] = {}
    for row in PersonRole.select(PersonRole, Department).left_outer_join(Department):
        held.setdefault(row.person_id, []).append(row)
    return held


def _roles_of(person_id: int) -> frozenset[Role]:
    return frozenset(row.role for row in PersonRole.select().where(PersonRole.person == person_id))


def _line(row: Person, held: list[PersonRole]) -> PersonLine:
    return PersonLine(
        id=row.id,
        name=row.name,
        initials=row.initials,
        roles=frozenset(one.role for one in held),
        departments=tuple(sorted(one.department.name for one in held if one.department_id)),
        has_pin=bool(row.pin_hash),
        active=bool(row.active),
    )
