"""Notices and milestones of the sample station: the months that were run are told, handed over, delivered."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from wuye_desk.documents.sf02_frame import FORM
from wuye_desk.domain.billing.calendar import milestones
from wuye_desk.domain.billing.months import day_in, month_later, month_of
from wuye_desk.domain.billing.terms import DeliveryWay, Duty
from wuye_desk.domain.moments import local, station_moment
from wuye_desk.domain.vocabulary import Role
from wuye_desk.services.demo.demo_fees import MONTHS, cashier, run_moment
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.delivering import record_delivery
from wuye_desk.services.fees.milestones import complete_duty
from wuye_desk.services.fees.notices import make_notices, notice_lines
from wuye_desk.services.people.people import people
from wuye_desk.store.models import Printing

_LATER = timedelta(minutes=40)
_DONE_BY = time(16, 20)
_LEFT_OPEN = Duty.BANK_RESULT
"""What nobody has finished in the present cycle, so that the calendar has something to ask for."""
_AT_ONCE = 100
_WAYS = {
    DeliveryWay.MAILBOX: frozenset({7, 13}),
    DeliveryWay.ABSENT: frozenset({17}),
    DeliveryWay.IN_PERSON: frozenset(range(20)) - {7, 13, 17},
}
"""By the last of every twenty places what came of carrying it."""
_TAKEN_BY = {
    Duty.READINGS: Role.CASHIER,
    Duty.OVERTIME_SLIPS: Role.CASHIER,
    Duty.REPAIR_SLIPS: Role.CASHIER,
    Duty.FEE_NOTICES: Role.RECEPTIONIST,
    Duty.DEBIT_SEND: Role.CASHIER,
    Duty.BANK_RESULT: Role.RECEPTIONIST,
    Duty.REMIND: Role.RECEPTIONIST,
    Duty.DUN: Role.STEWARD,
    Duty.SUSPEND: Role.STATION_HEAD,
}


def tell_months(desk: Desk, moment: datetime) -> None:
    """Make the notices of the months that were run, as they were soon after; inside Store.write()."""
    present, person = desk.now, desk.person
    this_month = month_of(local(moment).date())
    try:
        desk.person = cashier(desk)
        for back in range(MONTHS - 1, -1, -1):
            cycle = month_later(this_month, -back)
            at = run_moment(cycle) + _LATER
            desk.now = lambda at=at: at  # type: ignore[misc]
            make_notices(desk, cycle)
            _print_and_deliver(desk, cycle, at)
            _finish_duties(desk, cycle, moment, last=not back)
    finally:
        desk.now, desk.person = present, person


def _print_and_deliver(desk: Desk, cycle: int, made_at: datetime) -> None:
    """Note that all were printed that day and carried out on the 1st: a few found nobody at home."""
    lines = notice_lines(desk, cycle)
    rows = [{"form": FORM, "number": line.number, "printed_at": made_at + _LATER} for line in lines]
    for start in range(0, len(rows), _AT_ONCE):
        Printing.insert_many(rows[start : start + _AT_ONCE]).execute()
    desk.now = lambda: station_moment(day_in(cycle, 1), _DONE_BY)
    for way, places in _WAYS.items():
        record_delivery(desk, [line.id for line in lines if line.place % 20 in places], way)


def _finish_duties(desk: Desk, cycle: int, moment: datetime, *, last: bool) -> None:
    names = {role: one.name for one in reversed(people(desk)) for role in one.roles}
    for one in milestones(cycle):
        at = station_moment(one.day, _DONE_BY)
        if at < moment and one.duty in _TAKEN_BY and not (last and one.duty is _LEFT_OPEN):
            desk.now = lambda at=at: at  # type: ignore[misc]
            complete_duty(desk, cycle, one.duty, names[_TAKEN_BY[one.duty]])
