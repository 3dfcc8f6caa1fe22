"""Payments of the sample station: most pay in time, some late or in part, a few not at all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from random import Random

from wuye_desk.domain.billing.months import month_of
from wuye_desk.domain.billing.settling import settle
from wuye_desk.domain.billing.terms import Means, Origin
from wuye_desk.domain.moments import local, station_moment
from wuye_desk.domain.numbers import Series
from wuye_desk.domain.vocabulary import Role
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.cash_day import day_of_cash
from wuye_desk.services.fees.ledger import LedgerLine, ledger_lines, owed_accounts
from wuye_desk.services.people.people import people
from wuye_desk.store.models.fees import Charge, FeeItem
from wuye_desk.store.models.payments import Allocation, CashDay, Payment, UnplacedMoney
from wuye_desk.store.serials import next_number

_MEANS = (Means.WECHAT, Means.ALIPAY, Means.TRANSFER, Means.CASH, Means.CARD)
_SHARES = (38, 22, 18, 14, 8)
_NEVER, _PART, _LATE, _MORE = 0.04, 0.03, 0.10, 0.03
"""Shares of the households that do not pay, pay in part, some weeks late, or too much."""
_ORDINARY = 0.5
"""A household that pays in time; everybody does so with his deposit."""
_AT_ONCE = 500
_HOLDING, _DEPOSIT, _MOVED_IN = 9, 100_000, 380
"""Every so-manieth household gave a deposit of so much (分), so many days ago."""
_FLOAT, _CLOSED_DAYS = 50_000, 12


def make_payments(desk: Desk, moment: datetime, chance: Random) -> None:
    """Let the households pay what stands posted, month by month; inside Store.write()."""
    taken_by = next((one.id for one in people(desk) if Role.CASHIER in one.roles), None)
    accounts = [one.account_id for one in owed_accounts(desk)]
    _post_deposits(accounts[::_HOLDING], moment)
    _pay_all(desk, moment, chance, accounts, taken_by)
    _wait(moment, taken_by)
    _close_days(desk, moment, taken_by)


def _post_deposits(accounts: Sequence[int], moment: datetime) -> None:
    """Post the deposits some households gave when they moved in last year."""
    item = FeeItem.get_or_none(FeeItem.code == "utility_deposit")
    moved_in = local(moment).date() - timedelta(days=_MOVED_IN)
    for account_id in accounts if item else ():
        Charge.create(
            account=account_id,
            item=item,
            month=month_of(moved_in),
            origin=Origin.MOVING_IN,
            amount=_DEPOSIT,
            due_on=moved_in,
            posted_at=station_moment(moved_in, time(10)),
        )


def _wait(moment: datetime, taken_by: int | None) -> None:
    """Let one transfer wait that nobody can place."""
    day = local(moment).date() - timedelta(days=3)
    UnplacedMoney.create(
        received_on=day,
        means=Means.TRANSFER,
        amount=68_500,
        words="匯款人 鑫達貿易，附言「物業」",
        made_at=station_moment(day, time(16, 20)),
        person=taken_by,
    )


def _close_days(desk: Desk, moment: datetime, taken_by: int | None) -> None:
    """Close the last days before today: the drawer agreed with the books."""
    for back in range(_CLOSED_DAYS, 0, -1):
        day = local(moment).date() - timedelta(days=back)
        sums = day_of_cash(desk, day, _FLOAT).sums
        CashDay.create(
            day=day,
            opening=_FLOAT,
            counted={one.means.value: one.expected for one in sums},
            closed_at=station_moment(day, time(18, 5)),
            person=taken_by,
        )


def _pay_all(
    desk: Desk, moment: datetime, chance: Random, accounts: Sequence[int], taken_by: int | None
) -> None:
    habits = {account: chance.random() for account in accounts}
    paid: list[tuple[datetime, int, list[LedgerLine], float]] = []
    for account_id, lines in ledger_lines(desk, accounts).items():
        for due_on in sorted({line.due_on for line in lines}):
            due = [line for line in lines if line.due_on == due_on]
            habit = _ORDINARY if due[0].is_deposit else habits[account_id]
            at = _moment(due_on, habit, chance)
            if habit >= _NEVER and at < moment:
                paid.append((at, account_id, due, habit))
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
