"""What stands in the fields of an event beforehand, and what follows from what is chosen beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from wuye_desk.domain.moments import local, station_moment
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import ClockId, Role
from wuye_desk.services.desk import Desk
from wuye_desk.services.people.people import PersonLine, people
from wuye_desk.services.station.areas import departments
from wuye_desk.services.tickets.readers import reads_as
from wuye_desk.services.tickets.ticket_view import TicketView
from wuye_desk.views.theme import Theme

_Key = tuple[EventKind, str]

NAMES = frozenset(
    {
        (EventKind.HANDED_OVER, "receiver"),
        (EventKind.LIAISED, "receiver"),
        (EventKind.PLANNED, "signer"),
        (EventKind.DEPARTMENT_ANSWERED, "doer"),
        (EventKind.COMPANY_TOLD, "to"),
        (EventKind.HEAD_VISITED, "who"),
        (EventKind.MINUTES_FILED, "company_leader"),
        (EventKind.RESPONSIBILITY, "who"),
    }
)
"""Lines that hold the name of somebody, who need not be on the list of people."""
MANY_NAMES = frozenset({(EventKind.MINUTES_FILED, "attendance")})
"""Fields that hold several names."""
_USUAL_ROLE: Mapping[_Key, Role] = {
    (EventKind.REPORTED, "to"): Role.MANAGER,
    (EventKind.MANAGER_OPINED, "by_name"): Role.MANAGER,
    (EventKind.MANAGER_CONTACTED, "by_name"): Role.MANAGER,
    (EventKind.HANDLING_OPINED, "by_name"): Role.MANAGER,
    (EventKind.ASSIGNED, "by_name"): Role.MANAGER,
    (EventKind.ASSIGNED, "to_person"): Role.STATION_HEAD,
    (EventKind.COMPANY_TOLD, "by_name"): Role.LEADER,
    (EventKind.COMPANY_TOLD, "to"): Role.COMPANY_LEADER,
    (EventKind.MINUTES_FILED, "company_leader"): Role.COMPANY_LEADER,
}
"""Whose name stands in a field beforehand, where it is not that of whoever sits at the desk."""
_UPWARDS = (
    Role.STATION_HEAD,
    Role.DEPUTY_DIRECTOR,
    Role.DIRECTOR,
    Role.MANAGER,
    Role.LEADER,
    Role.COMPANY_LEADER,
)
_REPORTED_TO = (Role.STATION_HEAD, Role.MANAGER, Role.LEADER)
"""Whom a dissatisfied visit is reported to, each to the next."""
_AT_MEETING = (Role.MANAGER, Role.LEADER, Role.COMPANY_LEADER)


@dataclass(frozen=True)
class FieldContext:
    """What an editor may need to know of the desk and of the ticket."""

    desk: Desk
    theme: Theme
    view: TicketView
    kind: EventKind
    preset: Mapping[str, Any]
    """What was known before the dialog opened, such as which hand-over it is about."""

    @property
    def at_desk(self) -> str:
        """Return the name of who sits at the desk."""
        return self.desk.person.name if self.desk.person else ""


def usual_name(context: FieldContext, name: str) -> str:
    """Return whose name stands in a field before anybody types; empty where nobody's does."""
    known = people(context.desk)
    role = _USUAL_ROLE.get((context.kind, name))
    if role is not None:
        return _holder(known, role)
    special = _SPECIAL.get((context.kind, name))
    if special is not None:
        return special(context, known)
    return "" if (context.kind, name) in NAMES else context.at_desk


def usual_moment(context: FieldContext) -> datetime:
    """Return the time agreed with the resident as it mostly is: the close of the day the answer is due."""
    now = context.desk.now()
    due = [
        line.instance.due_at
        for line in context.view.clocks
        if line.clock is ClockId.REPLY and line.instance.due_at is not None and line.instance.due_at > now
    ]
    return due[0] if due else station_moment(local(now).date() + timedelta(days=1), time(17, 30))


def usual_words(context: FieldContext, name: str) -> str:
    """Return what stands in a field of words beforehand: the ticket's own on a 聯系單 (篇2 5.2.1)."""
    if context.kind is not EventKind.LIAISED:
        return ""
    view = context.view
    return {"reason": view.subject, "words": view.content, "wanted": view.demand}.get(name, "")


def _holder(known: Sequence[PersonLine], role: Role) -> str:
    return next((line.name for line in known if role in line.roles), "")


def _next_above(context: FieldContext, known: Sequence[PersonLine]) -> str:
    """Return the first leader above whoever sits at the desk; empty where nobody is."""
    held = context.desk.person.roles if context.desk.person else ()
    ranks = [rank for rank, role in enumerate(_UPWARDS) if role in held]
    above = [role for role in _UPWARDS[max(ranks, default=-1) + 1 :] if role in _REPORTED_TO]
    return next((line.name for role in above for line in known if role in line.roles), "")


def _steward(context: FieldContext, _known: Sequence[PersonLine]) -> str:
    return context.view.steward or context.at_desk


def _reader(context: FieldContext, known: Sequence[PersonLine]) -> str:
    """Return who is at the desk where he reads himself, else the 物業經理."""
    return context.at_desk if reads_as(context.desk) else _holder(known, Role.MANAGER)


def _head_of_ticket(context: FieldContext, _known: Sequence[PersonLine]) -> str:
    given = [one.department for one in context.view.life.hand_overs]
    return _head_of(context, given[-1] if given else context.view.department)


def _those_at_meeting(_context: FieldContext, known: Sequence[PersonLine]) -> str:
    return "、".join(name for role in _AT_MEETING if (name := _holder(known, role)))


_SPECIAL: Mapping[_Key, Callable[[FieldContext, Sequence[PersonLine]], str]] = {
    (EventKind.LEADER_REPORTED, "to"): _next_above,
    (EventKind.ARRIVED, "who"): _steward,
    (EventKind.HEAD_VISITED, "who"): _head_of_ticket,
    (EventKind.MINUTES_FILED, "attendance"): _those_at_meeting,
    (EventKind.READ, "by_name"): _reader,
    (EventKind.PASSED_UP, "to"): lambda _context, _known: "",
}


def _head_of(context: FieldContext, department: Any) -> str:
    found = (line.head for line in departments(context.desk) if line.name == department)
    return next(found, "")


def _head_of_hand_over(context: FieldContext, number: Any) -> str:
    given = (one.department for one in context.view.life.hand_overs if str(one.number) == str(number))
    return _head_of(context, next(given, ""))


def _holder_of(context: FieldContext, role: Any) -> str:
    return _holder(people(context.desk), Role(role)) if role else ""


FOLLOWS: Mapping[_Key, tuple[str, Callable[[FieldContext, Any], str]]] = {
    (EventKind.HANDED_OVER, "receiver"): ("department", _head_of),
    (EventKind.LIAISED, "receiver"): ("department", _head_of),
    (EventKind.PLANNED, "signer"): ("hand_over", _head_of_hand_over),
    (EventKind.PASSED_UP, "to"): ("to_role", _holder_of),
}
"""Fields that follow another one of the same event until somebody types into them."""
