"""派工單: everything open by whom it falls to on a day, substitutes of that day counted in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from wuye_desk.domain.moments import from_stamp, local, station_moment
from wuye_desk.domain.steps import STAGE_STEPS, STEPS, Step
from wuye_desk.domain.vocabulary import ClockId, Role, Stage
from wuye_desk.services.desk import Desk
from wuye_desk.services.people.people import PersonLine, people
from wuye_desk.services.printing.copy_text import CONFIDENTIAL, tellings_of
from wuye_desk.services.tickets.owners import Owner, Owners
from wuye_desk.store.models import Area
from wuye_desk.store.queries_duty_sheets import OpenDutyRow, open_duties


@dataclass(frozen=True, slots=True)
class DutyLine:
    """One thing to do."""

    ticket_id: int
    number: str
    room: str
    household: str
    phone: str
    """Whole; empty where it is kept secret or unknown."""
    content: str
    location: str
    duty: str
    """The name of its clock; what comes next where none drives it."""
    clause: str
    due_at: datetime | None
    opens_at: datetime | None
    """Before this moment it must not be done yet, if any."""
    role: Role
    hidden: bool
    """客戶保密, and it goes to a department: neither name nor room nor phone."""

    @property
    def key(self) -> tuple[int, str, str]:
        """Return what tells it from the other lines."""
        return self.ticket_id, self.duty, str(self.due_at)


@dataclass(frozen=True, slots=True)
class DutyPerson:
    """Somebody, a department or a role with what falls to him on a day."""

    person_id: int | None
    """None where nobody holds the role or heads the department."""
    name: str
    duties: str
    """「區域管理員（東區），代理 李四」."""
    lines: tuple[DutyLine, ...]
    overdue: int
    today: int
    """Due until the end of the day."""

    @property
    def key(self) -> str:
        """Return what tells it from the others."""
        return f"{self.person_id or 0} {self.name}"

    @property
    def later(self) -> int:
        """Return what comes after the day."""
        return len(self.lines) - self.overdue - self.today


def moment_of(desk: Desk, day: date) -> datetime:
    """Return the moment a sheet speaks of: now for today, else when that day begins."""
    now = local(desk.now())
    return now if day == now.date() else station_moment(day, time())


def duty_people(desk: Desk, day: date) -> tuple[DutyPerson, ...]:
    """Return who has something to do, and every 區域管理員 at work, in the order of the list of people."""
    moment = moment_of(desk, day)
    owners = Owners.load(_working(moment))
    by_owner: dict[Owner, list[DutyLine]] = defaultdict(list)
    for row in open_duties():
        line, owner = _line(row, owners)
        by_owner[owner].append(line)
    known = people(desk)
    found = [_person(line, by_owner.pop(Owner(line.id, line.name), []), owners, moment) for line in known]
    others = [_nobody(owner, lines, moment) for owner, lines in sorted(by_owner.items(), key=_named)]
    kept = [one for one in found if one.lines or _walks(one, known, owners)]
    return (*kept, *others)


def duty_lines(desk: Desk, day: date, key: str) -> tuple[DutyLine, ...]:
    """Return what falls to one of them."""
    return next((one.lines for one in duty_people(desk, day) if one.key == key), ())


def _working(moment: datetime) -> datetime:
    """Return the moment whose substitutes count: noon of another day, so that half days off do not."""
    return moment if moment.time() != time() else moment + timedelta(hours=12)


def _named(item: tuple[Owner, list[DutyLine]]) -> str:
    return item[0].name


def _line(row: OpenDutyRow, owners: Owners) -> tuple[DutyLine, Owner]:
    step = _step(row)
    role = Role(row.role) if row.role else step.owner
    hidden = bool(row.confidential) and role is Role.DEPARTMENT
    telling = tellings_of([row.ticket_id])[row.ticket_id] if hidden else None
    line = DutyLine(
        ticket_id=row.ticket_id,
        number=row.number,
        room=CONFIDENTIAL if hidden else row.room,
        household="" if hidden else row.caller or row.household,
        phone="" if hidden else row.phone,
        content=telling.without(row.content) if telling else row.content,
        location=telling.without(row.location) if telling else row.location,
        duty=ClockId(row.clock).label if row.clock else step.label,
        clause=row.clause or "",
        due_at=None if row.due is None else from_stamp(row.due),
        opens_at=None if row.opens is None else from_stamp(row.opens),
        role=role,
        hidden=hidden,
    )
    return line, _owner(row, role, owners)


def _step(row: OpenDutyRow) -> Step:
    if row.clock is None:
        return STAGE_STEPS[Stage(row.stage)]
    return STEPS[ClockId(row.clock)]


def _owner(row: OpenDutyRow, role: Role, owners: Owners) -> Owner:
    """Return whose it is as one person: what falls to 客戶中心 is done by who keeps the ticket."""
    asked = Role.RECEPTIONIST if role is Role.SERVICE_CENTER else role
    found = owners.find(asked, receiver=row.keeper, area=row.area_id, department=row.department or "")
    if found.person_id is None:
        return found
    return Owner(found.person_id, owners.names[found.person_id])


def _person(line: PersonLine, lines: list[DutyLine], owners: Owners, moment: datetime) -> DutyPerson:
    return _counted(line.id, line.name, _duties(line, owners), lines, moment)


def _nobody(owner: Owner, lines: list[DutyLine], moment: datetime) -> DutyPerson:
    return _counted(None, owner.name, "沒有負責人", lines, moment)


def _counted(
    person_id: int | None, name: str, duties: str, lines: list[DutyLine], moment: datetime
) -> DutyPerson:
    ends = moment.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    due = [line.due_at for line in lines if line.due_at is not None]
    overdue = sum(one < moment for one in due)
    today = sum(moment <= one < ends for one in due)
    return DutyPerson(person_id, name, duties, tuple(lines), overdue, today)


def _duties(line: PersonLine, owners: Owners) -> str:
    """Return roles, areas and departments, and for whom he stands in or who stands in for him."""
    areas = [row.name for row in Area.select().where(Area.steward == line.id).order_by(Area.name)]
    words = [_with(role, areas, line.departments) for role in Role if role in line.roles]
    absent = [who for who, by in owners.substitutes.items() if by == line.id]
    standing_in = [owners.names[who] for who in absent if who in owners.names]
    if standing_in:
        words.append(f"代理 {'、'.join(standing_in)}")
    by = owners.substitutes.get(line.id)
    if by is not None and by in owners.names:
        words.append(f"不在，由 {owners.names[by]} 代理")
    return "，".join(words)


def _with(role: Role, areas: Iterable[str], departments: Iterable[str]) -> str:
    named: Mapping[Role, Iterable[str]] = {Role.STEWARD: areas, Role.DEPARTMENT: departments}
    of = "、".join(named.get(role, ()))
    return f"{role.label}（{of}）" if of else role.label


def _walks(person: DutyPerson, known: Iterable[PersonLine], owners: Owners) -> bool:
    """Return whether he is a 區域管理員 who is there: he gets a sheet even where nothing waits."""
    roles = next(line.roles for line in known if line.id == person.person_id)
    return Role.STEWARD in roles and person.person_id not in owners.substitutes
