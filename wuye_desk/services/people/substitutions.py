"""值班/代理: who stands in for whom, from when to when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Subject
from wuye_desk.domain.permissions import Action
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.assigning import reassign
from wuye_desk.services.trust.history import record_change
from wuye_desk.store import queries_people
from wuye_desk.store.models import Person, Substitution


@dataclass(frozen=True)
class SubstitutionLine:
    """One entry of who stands in for whom; ends_at is None while no end is known."""

    id: int
    person_id: int
    person: str
    substitute_id: int
    substitute: str
    starts_at: datetime
    ends_at: datetime | None


def substitutions(desk: Desk) -> list[SubstitutionLine]:
    """Return the entries that are running or still to come, the earliest first."""
    current = Substitution.ends_at.is_null() | (Substitution.ends_at > desk.now())
    rows = Substitution.select().where(current).order_by(Substitution.starts_at)
    return [
        SubstitutionLine(
            row.id,
            row.person_id,
            row.person.name,
            row.substitute_id,
            row.substitute.name,
            row.starts_at,
            row.ends_at,
        )
        for row in rows
    ]


def acting_for(desk: Desk, person_id: int) -> list[str]:
    """Return the names of those this person stands in for now."""
    absent = [who for who, by in queries_people.duties(desk.now()).substitutes.items() if by == person_id]
    return [row.name for row in Person.select().where(Person.id.in_(absent)).order_by(Person.id)]


def add_substitution(
    desk: Desk, person_id: int, substitute_id: int, starts_at: datetime, ends_at: datetime | None
) -> int:
    """Enter who stands in for whom; return the entry's id."""
    desk.require(Action.MANAGE_PEOPLE)
    if person_id == substitute_id:
        raise DeskError("代理人不能是本人。", "substitute")
    if ends_at is not None and ends_at <= starts_at:
        raise DeskError("結束要晚於開始。", "ends_at")
    with desk.store.write():
        row = Substitution.create(
            person=person_id, substitute=substitute_id, starts_at=starts_at, ends_at=ends_at
        )
        _note(desk, row.id, None)
        reassign(desk.now())
    return int(row.id)


def end_substitution(desk: Desk, substitution_id: int) -> None:
    """End an entry now; one that has not begun is taken out."""
    desk.require(Action.MANAGE_PEOPLE)
    now = desk.now()
    with desk.store.write():
        row = Substitution.get_by_id(substitution_id)
        before = _told(row)
        if row.starts_at >= now:
            record_change(
                desk, Subject.SUBSTITUTION, substitution_id, row.person.name, before=before, after=None
            )
            row.delete_instance()
        else:
            Substitution.update(ends_at=now).where(Substitution.id == substitution_id).execute()
            _note(desk, substitution_id, before)
        reassign(now)


def _note(desk: Desk, substitution_id: int, before: dict[str, object] | None) -> None:
    row = Substitution.get_by_id(substitution_id)
    record_change(
        desk, Subject.SUBSTITUTION, substitution_id, row.person.name, before=before, after=_told(row)
    )


def _told(row: Substitution) -> dict[str, object]:
    return {"不在": row.person.name, "代理人": row.substitute.name, "從": row.starts_at, "到": row.ends_at}
