"""Who reads what could not be settled on the spot, and as what (篇2 5.3.2)."""

from __future__ import annotations

from datetime import datetime

from wuye_desk.domain.vocabulary import Role
from wuye_desk.services.desk import Desk
from wuye_desk.store import queries_people

READERS = (Role.STATION_HEAD, Role.MANAGER)
"""Each reads for himself."""


def reads_as(desk: Desk) -> frozenset[Role]:
    """Return as what whoever is at the desk reads: by his own roles, and by those he stands in for."""
    if desk.person is None:
        return frozenset()
    duties, mine = queries_people.duties(desk.now()), desk.person.id
    absent = {person for person, by in duties.substitutes.items() if by == mine}
    standing_in = {role for role in READERS if absent.intersection(duties.by_role.get(role, ()))}
    return frozenset(READERS) & (desk.person.roles | standing_in)


def roles_of(name: str, moment: datetime) -> list[str]:
    """Return the codes of the roles as which somebody of this name reads at this moment."""
    duties = queries_people.duties(moment)
    ids = {person for person, known in duties.names.items() if known == name}
    ids |= {person for person, by in duties.substitutes.items() if by in ids}
    return [role.value for role in READERS if ids.intersection(duties.by_role.get(role, ()))]
