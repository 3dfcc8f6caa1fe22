"""Whose turn the next step of a ticket is, and why somebody may not record a step."""

from __future__ import annotations

from dataclasses import dataclass

from wuye_desk.domain.permissions import who_may
from wuye_desk.domain.steps import Step
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Role
from wuye_desk.services.desk import Desk
from wuye_desk.services.duty.turns import Duty, Turns
from wuye_desk.services.tickets.event_steps import Situation, action_of, open_steps
from wuye_desk.services.tickets.lines import ClockLine
from wuye_desk.services.tickets.owners import Owners
from wuye_desk.services.tickets.ticket_view import TicketView
from wuye_desk.store.models import Ticket

_EVERYBODY = frozenset(Role)
_NAMED = 2
"""How many of those whose turn it is are named."""


@dataclass(frozen=True)
class Turn:
    """Whether it is the turn of who sits at the desk, and the name of whose it is."""

    mine: bool
    name: str
    """A person; a department or role where nobody holds it."""


def whose_turn(desk: Desk, view: TicketView) -> Turn:
    """Return whose turn the ticket's next step is at this moment."""
    turns, row = Turns.load(desk.now()), Ticket.get_by_id(view.id)
    step, line = view.next_step, _clock_of(view)
    area = row.room.area_id if row.room_id else None
    department = line.instance.department if line is not None else _department_of(view, step)
    owner = turns.owners.find(step.owner, receiver=row.keeper_id, area=area, department=department)
    duty = Duty(
        role=step.owner,
        person=owner.person_id,
        department=department,
        keeper=row.keeper_id,
        steward=None if area is None else turns.owners.stewards.get(area),
    )
    whose = turns.whose(duty, _barred(view, step, turns.owners))
    mine = desk.person is not None and desk.person.id in whose
    doing = whose & turns.able
    names = [turns.owners.names[one] for one in sorted(doing)]
    return Turn(mine, "、".join(names[:_NAMED]) or owner.name)


def _clock_of(view: TicketView) -> ClockLine | None:
    """Return the open clock of the hand-over the next step is about, if it is about one."""
    wanted = view.next_step.hand_over
    return next((one for one in view.clocks if wanted and one.instance.hand_over == wanted), None)


def _department_of(view: TicketView, step: Step) -> str:
    found = (one.department for one in view.life.hand_overs if one.number == step.hand_over)
    return next(found, view.department)


def _barred(view: TicketView, step: Step, owners: Owners) -> frozenset[int]:
    """Return who may not take the step: an application is decided by another (篇3 四(二)3)."""
    application = situation_of(view).application
    if step.event is not EventKind.IRREGULAR_DECIDED or application is None:
        return frozenset()
    names = {application.by, application.data.get("applicant")}
    return frozenset(one for one, name in owners.names.items() if name in names)


def situation_of(view: TicketView) -> Situation:
    """Return the ticket as the rules about its steps need it."""
    return Situation(view.facts, view.events, view.life, view.grade)


def sensible_steps(view: TicketView) -> tuple[Step, ...]:
    """Return everything that makes sense to record now, whoever may record it."""
    return open_steps(situation_of(view), _EVERYBODY)


def refusal(desk: Desk, view: TicketView, kind: EventKind) -> str:
    """Return why who sits at the desk may not record this event; empty where he may."""
    situation = situation_of(view)
    action = action_of(kind, {}, situation)
    person = desk.person
    if person is None or not desk.may(action):
        return f"{who_may(action)}可以登記。"
    application = situation.application
    own = application is not None and person.name in (application.by, application.data.get("applicant"))
    if kind is EventKind.IRREGULAR_DECIDED and own:
        return "申請人不能審批自己的申請，請換另一位有權的人登入（篇3 四(二)3）。"
    return ""
