"""Whose turn a duty is: of those who can sit down at the desk, by person, role, area and department."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from wuye_desk.domain.permissions import Action, may
from wuye_desk.domain.vocabulary import Role
from wuye_desk.services.tickets.owners import HIGHER, Owners
from wuye_desk.store import queries_duty

_OF_A_TICKET = frozenset({Role.RECEPTIONIST, Role.STEWARD})
"""Roles whose duties belong to one person: who keeps the ticket, who looks after the area."""
_NOBODY: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Duty:
    """What has to be done, as far as it tells whose it is."""

    role: Role
    person: int | None
    """Whom the clocks name."""
    department: str = ""
    keeper: int | None = None
    """Who keeps the ticket."""
    steward: int | None = None
    """Who looks after the area of its room."""
    coordinated: bool = False
    """The 站長 has to step in: a department is late (篇2 5.2.1)."""


@dataclass(frozen=True)
class Turns:
    """Everything needed to say whose turn any number of duties is."""

    owners: Owners
    roles: dict[int, frozenset[Role]]
    """Of everybody who works here."""
    able: frozenset[int]
    """Who has a PIN and may record: the others sign on paper only, and somebody else does their steps."""

    @classmethod
    def load(cls, moment: datetime) -> Turns:
        """Read who holds what at this moment."""
        owners = Owners.load(moment)
        roles = {
            person: frozenset(role for role, held in owners.by_role.items() if person in held)
            for person in owners.names
        }
        has_pin = queries_duty.can_sign_in()
        able = frozenset(one for one in has_pin if may(roles.get(one, ()), Action.RECORD))
        return cls(owners, roles, able)

    def whose(self, duty: Duty, barred: frozenset[int] = _NOBODY) -> frozenset[int]:
        """Return the people whose turn it is; those barred may not do it, such as who applied for it.

        Somebody absent gives way to his substitute. What falls to somebody who signs on paper only is also
        the turn of who keeps the ticket, else of the 站長: one of them carries the sheet there.
        """
        own = self._named(duty) - barred
        carrying = _NOBODY if own & self.able else self._carriers(duty, barred)
        coordinating = self._at_desk(Role.STATION_HEAD, barred) if duty.coordinated else _NOBODY
        return own | carrying | coordinating

    def _named(self, duty: Duty) -> frozenset[int]:
        if duty.role is Role.SERVICE_CENTER:
            return self._acting((duty.keeper, duty.steward))
        named = self._acting((duty.person,))
        if duty.role in _OF_A_TICKET or duty.role is Role.DEPARTMENT:
            return named
        return named | self._acting(self.owners.by_role.get(duty.role, ()))

    def _carriers(self, duty: Duty, barred: frozenset[int]) -> frozenset[int]:
        if duty.role in _OF_A_TICKET or duty.role in (Role.DEPARTMENT, Role.SERVICE_CENTER):
            keeper = (self._acting((duty.keeper,)) & self.able) - barred
            return keeper or self._at_desk(Role.RECEPTIONIST, barred)
        above = self._at_desk(HIGHER.get(duty.role), barred) if barred else _NOBODY
        return above or self._at_desk(Role.STATION_HEAD, barred)

    def _at_desk(self, role: Role | None, barred: frozenset[int]) -> frozenset[int]:
        """Return who holds the role and can record, else the next higher role's."""
        while role is not None:
            found = (self._acting(self.owners.by_role.get(role, ())) & self.able) - barred
            if found:
                return found
            role = HIGHER.get(role)
        return _NOBODY

    def _acting(self, people: Iterable[int | None]) -> frozenset[int]:
        """Return these people, or who stands in for them; who has left is left out."""
        acting = {self.owners.substitutes.get(one, one) for one in people if one is not None}
        return frozenset(acting) & self.owners.names.keys()
