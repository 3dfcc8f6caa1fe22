"""Payments of the sample station: most pay in time, some late or in part, a few not at all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from random import Random

from wuye_desk.domain.billing.settling import settle
from wuye_desk.domain.billing.terms import Means
from wuye_desk.domain.moments import local, station_moment
from wuye_desk.domain.numbers import Series
from wuye_desk.domain.vocabulary import Role
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.ledger import LedgerLine, ledger_lines, owed_accounts
from wuye_desk.services.people.people import people
from wuye_desk.store.models.payments import Allocation, Payment
from wuye_desk.store.serials import next_number

_MEANS = (Means.WECHAT, Means.ALIPAY, Means.TRANSFER, Means.CASH, Means.CARD)
_SHARES = (38, 22, 18, 14, 8)
_NEVER, _PART, _LATE, _MORE = 0.04, 0.03, 0.10, 0.03
"""Shares of the households that do not pay, pay in part, some weeks late, or too much."""
_AT_ONCE = 500


def make_payments(desk: Desk, moment: datetime, chance: Random) -> None:
    """Let the households pay what stands posted, month by month; inside Store.write()."""
    taken_by = next((one.id for one in people(desk) if Role.CASHIER in one.roles), None)
    accounts = [one.account_id for one in owed_accounts(desk)]
    habits = {account: chance.random() for account in accounts}
    paid: list[tuple[datetime, int, list[LedgerLine], float]] = []
    for account_id, lines in ledger_lines(desk, accounts).items():
        for due_on in sorted({line.due_on for line in lines}):
            due = [line for line in lines if line.due_on == due_on]
            at = _moment(due_on, habits[account_id], chance)
            if habits[account_id] >= _NEVER and at < moment:
                paid.append((at, account_id, due, habits[account_id]))
    paid.sort(key=lambda one: one[:2])
    allocations: list[dict[str, object]] = []
    for at, account_id, due, habit in paid:
        allocations += _pay(at, account_id, due, habit, chance, taken_by)
    for start in range(0, len(allocations), _AT_ONCE):
        Allocation.insert_many(allocations[start : start + _AT_ONCE]).execute()


def _moment(due_on: date, habit: float, chance: Random) -> datetime:
    """Return when a notice is paid: in the days before it is due, or some weeks late."""
    late = habit < _NEVER + _PART + _LATE
    day = due_on + timedelta(days=chance.randrange(8, 40) if late else -chance.randrange(0, 5))
    return station_moment(day, time(chance.randrange(9, 17), chance.randrange(60)))


def _pay(
    at: datetime,
    account_id: int,
    due: Sequence[LedgerLine],
    habit: float,
    chance: Random,
    taken_by: int | None,
) -> list[dict[str, object]]:
    owed = sum(line.owed for line in due)
    amount = owed // 2 if habit < _NEVER + _PART else owed
    amount += 20_000 if habit > 1 - _MORE else 0
    if amount <= 0:
        return []
    row = Payment.create(
        number=next_number(Series.RECEIPT, at),
        account=account_id,
        paid_on=local(at).date(),
        recorded_at=at,
        means=chance.choices(_MEANS, _SHARES)[0],
        amount=amount,
        person=taken_by,
    )
    settled, _rest = settle([line.as_open for line in due], amount)
    return [
        {
            "payment": row.id,
            "charge": one.charge_id,
            "amount": one.amount,
            "settled_on": row.paid_on,
            "made_at": at,
        }
        for one in settled
    ]
