"""Who reads what could not be settled on the spot, and as what (篇2 5.3.2)."""

from __future__ import annotations

from datetime import datetime

from wuye_desk.domain.permissions import ALLOWED, Action
from wuye_desk.domain.vocabulary import Role
from wuye_desk.services.desk import Desk
from wuye_desk.store import queries_people

READERS = (Role.STATION_HEAD, Role.MANAGER)
"""Each reads for himself."""
_ABOVE = ALLOWED[Action.LOWER_GRADE]
"""站長 and above, whose word on a letter counts (篇1 1.3)."""


def reads_as(desk: Desk) -> frozenset[Role]:
    """Return as what whoever is at the desk reads: by his own roles, and by those he stands in for."""
    return frozenset(READERS) & desk.ticket_roles


def is_nobody_to_read(name: str, moment: datetime) -> bool:
    """Return whether somebody of this name works here and is neither 站長 nor above: his word is no 閱示."""
    duties = queries_people.duties(moment)
    ids = {person for person, known in duties.names.items() if known == name}
    ids |= {person for person, by in duties.substitutes.items() if by in ids}
    return bool(ids) and not any(ids.intersection(duties.by_role.get(role, ())) for role in _ABOVE)


def roles_of(name: str, moment: datetime) -> list[str]:
    """Return the codes of the roles as which somebody of this name reads at this moment."""
    duties = queries_people.duties(moment)
    ids = {person for person, known in duties.names.items() if known == name}
    ids |= {person for person, by in duties.substitutes.items() if by in ids}
    return [role.value for role in READERS if ids.intersection(duties.by_role.get(role, ()))]
