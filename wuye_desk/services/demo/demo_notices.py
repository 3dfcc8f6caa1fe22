"""Notices and milestones of the sample station: the months that were run are told, handed over, delivered."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from wuye_desk.domain.billing.calendar import milestones
from wuye_desk.domain.billing.terms import Duty
from wuye_desk.domain.moments import station_moment
from wuye_desk.domain.vocabulary import Role
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.milestones import complete_duty
from wuye_desk.services.fees.notices import make_notices
from wuye_desk.services.people.people import people

_LATER = timedelta(minutes=40)
_DONE_BY = time(16, 20)
_LEFT_OPEN = Duty.BANK_RESULT
"""What nobody has finished in the present cycle, so that the calendar has something to ask for."""
_TAKEN_BY = {
    Duty.READINGS: Role.CASHIER,
    Duty.OVERTIME_SLIPS: Role.CASHIER,
    Duty.REPAIR_SLIPS: Role.CASHIER,
    Duty.FEE_NOTICES: Role.RECEPTIONIST,
    Duty.DELIVER_NOTICES: Role.RECEPTIONIST,
    Duty.DEBIT_SEND: Role.CASHIER,
    Duty.BANK_RESULT: Role.RECEPTIONIST,
    Duty.REMIND: Role.RECEPTIONIST,
    Duty.DUN: Role.STEWARD,
    Duty.SUSPEND: Role.STATION_HEAD,
}


def tell_cycle(desk: Desk, cycle: int, run_at: datetime, present: datetime, *, last: bool) -> None:
    """Make the notices of a cycle soon after its run, and finish its duties whose day is past.

    The caller puts desk.now and desk.person back; inside Store.write().
    """
    desk.now = lambda: run_at + _LATER
    make_notices(desk, cycle)
    names = {role: one.name for one in reversed(people(desk)) for role in one.roles}
    for one in milestones(cycle):
        at = station_moment(one.day, _DONE_BY)
        if at < present and one.duty in _TAKEN_BY and not (last and one.duty is _LEFT_OPEN):
            desk.now = lambda at=at: at  # type: ignore[misc]
            complete_duty(desk, cycle, one.duty, names[_TAKEN_BY[one.duty]])
