"""Who a duty falls to: from the role the rules name to the person who holds it at this moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from wuye_desk.domain.vocabulary import Role
from wuye_desk.store import queries_people

HIGHER: Mapping[Role, Role] = {
    Role.RECEPTIONIST: Role.STATION_HEAD,
    Role.STEWARD: Role.STATION_HEAD,
    Role.STATION_HEAD: Role.DEPUTY_DIRECTOR,
    Role.DEPUTY_DIRECTOR: Role.DIRECTOR,
    Role.DIRECTOR: Role.MANAGER,
    Role.MANAGER: Role.LEADER,
    Role.LEADER: Role.COMPANY_LEADER,
}
"""The next higher role, which may act for an absent one."""


@dataclass(frozen=True)
class Owner:
    """Who has to do something; where nobody holds the role, the name is the role's or department's."""

    person_id: int | None
    name: str


@dataclass(frozen=True)
class Owners:
    """Everything needed to answer for any number of duties, read from the store in one go."""

    names: Mapping[int, str]
    by_role: Mapping[Role, tuple[int, ...]]
    heads: Mapping[str, int]
    """Who heads which department."""
    stewards: Mapping[int, int]
    """Who is 區域管理員 of which area, by the areas' ids."""
    substitutes: Mapping[int, int]
    """Who stands in for whom at the moment asked about."""

    @classmethod
    def load(cls, moment: datetime) -> Owners:
        """Read who holds which role, area and department, and who stands in at this moment."""
        found = queries_people.duties(moment)
        return cls(found.names, found.by_role, found.heads, found.stewards, found.substitutes)

    def find(
        self, role: Role, *, receiver: int | None = None, area: int | None = None, department: str = ""
    ) -> Owner:
        """Return who answers: the ticket's receiver, the steward of the room's area, a head of department.

        Somebody absent gives way to his substitute; a role nobody holds passes to the next higher one.
        """
        if role is Role.DEPARTMENT:
            return self._named(self.heads.get(department), department or role.label, keep_label=True)
        if role is Role.SERVICE_CENTER:
            return Owner(None, role.label)
        direct = {
            Role.RECEPTIONIST: receiver,
            Role.STEWARD: None if area is None else self.stewards.get(area),
        }
        person = direct.get(role)
        if self._acting(person) is None:
            person = self._holder(role)
        return self._named(person, role.label)

    def _acting(self, person: int | None) -> int | None:
        """Return who acts for a person: himself, his substitute, or nobody where both have left."""
        acting = None if person is None else self.substitutes.get(person, person)
        return acting if acting in self.names else None

    def _named(self, person: int | None, label: str, *, keep_label: bool = False) -> Owner:
        acting = self._acting(person)
        if acting is None:
            return Owner(None, label)
        return Owner(acting, label if keep_label else self.names[acting])

    def _holder(self, role: Role | None) -> int | None:
        while role is not None:
            if self.by_role.get(role):
                return self.by_role[role][0]
            role = HIGHER.get(role)
        return None
