"""The desk: the open station, who sits at it, and the rules and calendar in force."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.permissions import OF_TICKETS, Action, may, who_may
from wuye_desk.domain.vocabulary import Role
from wuye_desk.store import queries_people, queries_station

if TYPE_CHECKING:
    from wuye_desk.domain.rulebook import RuleBook
    from wuye_desk.domain.workdays import WorkCalendar
    from wuye_desk.store.opening import Store


@dataclass(frozen=True)
class PersonAtDesk:
    """Who is signed in."""

    id: int
    name: str
    roles: frozenset[Role]


@dataclass
class Desk:
    """What every service needs: the store, the time, the person; rules and calendar are kept once read."""

    store: Store
    now: Callable[[], datetime]
    person: PersonAtDesk | None = None
    _rules: dict[int, RuleBook] = field(default_factory=dict, repr=False)
    _newest_rules: int | None = field(default=None, repr=False)
    _calendar: WorkCalendar | None = field(default=None, repr=False)

    def require(self, action: Action) -> PersonAtDesk:
        """Return who sits at the desk, or refuse: nobody signed in, or none of his roles may do this."""
        if self.person is None:
            raise DeskError("請先選擇是誰在前臺。")
        if not self.may(action):
            raise DeskError(f"只有{who_may(action)}可以這樣做。")
        return self.person

    def may(self, action: Action) -> bool:
        """Return whether who sits at the desk may do this: by his own roles, at a ticket also by others'."""
        if self.person is None:
            return False
        own = may(self.person.roles, action)
        return own or (action in OF_TICKETS and may(self.ticket_roles, action))

    @property
    def ticket_roles(self) -> frozenset[Role]:
        """Return as what who sits here does a ticket's steps: his roles, and theirs he stands in for."""
        if self.person is None:
            return frozenset()
        duties = queries_people.duties(self.now())
        absent = {who for who, by in duties.substitutes.items() if by == self.person.id}
        stood_in = (role for role, held in duties.by_role.items() if absent.intersection(held))
        return self.person.roles.union(stood_in)

    def rules(self, version: int | None = None) -> RuleBook:
        """Return the rule book in force, or the version a ticket was opened under."""
        from wuye_desk.domain.rulebook import load_rulebook

        if version is None and self._newest_rules is None:
            self._newest_rules = queries_station.newest_rule_book()
        wanted = version or self._newest_rules or 0
        if wanted not in self._rules:
            self._rules[wanted] = load_rulebook(queries_station.rule_book_text(wanted))
        return self._rules[wanted]

    def calendar(self) -> WorkCalendar:
        """Return the station's working calendar."""
        if self._calendar is None:
            self._calendar = queries_station.work_calendar()
        return self._calendar

    def forget_cached(self) -> None:
        """Read rules and calendar again at the next question; call it after either was changed."""
        self._rules.clear()
        self._newest_rules = None
        self._calendar = None
