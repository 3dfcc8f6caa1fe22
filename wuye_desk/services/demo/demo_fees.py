"""Fees of the sample station: items, prices with a history, reliefs, and the months that were run."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time
from random import Random

from wuye_desk.domain.billing.months import day_in, month_later, month_of
from wuye_desk.domain.moments import local, station_moment
from wuye_desk.domain.vocabulary import Role
from wuye_desk.services.demo.demo_stories import MANAGER
from wuye_desk.services.desk import Desk, PersonAtDesk
from wuye_desk.services.fees.items import ready_items
from wuye_desk.services.fees.month_run import post_run
from wuye_desk.services.fees.prices import PriceDraft, add_price
from wuye_desk.services.fees.waivers import WaiverDraft, add_waiver
from wuye_desk.services.people.people import people

MONTHS = 3
"""Months that were run, the present one the last."""
_RUN_DAY, _RUN_TIME = 28, time(10, 5)
_PRICES: Sequence[tuple[str, int, str, str, str]] = (
    ("management", 36, "2.50", "", ""),
    ("management", 14, "2.80", "", ""),
    ("management", 14, "3.20", "6棟", ""),
    ("fund", 36, "0.25", "", ""),
    ("water", 36, "3.45", "", ""),
    ("electricity", 36, "0.92", "", "260 0.68\n600 0.73"),
    ("overtime", 36, "60", "", ""),
    ("shared", 36, "0.18", "", ""),
)
"""Item, months ago, price, building, steps."""
_PARKING, _CARS = "150", 0.2


def make_prices(desk: Desk, accounts: Sequence[int], moment: datetime, chance: Random) -> None:
    """Price the items; every fifth household rents a place to park; inside Store.write()."""
    present, person = desk.now, desk.person
    this_month = month_of(local(moment).date())
    try:
        desk.person = cashier(desk)
        items = {item.code: item.id for item in ready_items(desk)}
        for item, ago, price, building, steps in _PRICES:
            starts_on = day_in(month_later(this_month, -ago), 1)
            add_price(desk, PriceDraft(items[item], starts_on, price, building, steps=steps))
        begun = day_in(month_later(this_month, -12), 1)
        for account in accounts:
            if chance.random() < _CARS:
                add_price(desk, PriceDraft(items["parking"], begun, _PARKING, account_id=account))
        _relieve(desk, accounts[len(accounts) // 3], this_month)
    finally:
        desk.now, desk.person = present, person


def run_months(desk: Desk, moment: datetime) -> None:
    """Run the last months, each in the last days of the month before (篇1 2.3); inside Store.write()."""
    present, person = desk.now, desk.person
    this_month = month_of(local(moment).date())
    try:
        desk.person = cashier(desk)
        for back in range(MONTHS - 1, -1, -1):
            cycle = month_later(this_month, -back)
            at = run_moment(cycle)
            desk.now = lambda at=at: at  # type: ignore[misc]
            post_run(desk, cycle)
    finally:
        desk.now, desk.person = present, person


def run_moment(cycle: int) -> datetime:
    """Return when a cycle was run."""
    return station_moment(day_in(month_later(cycle, -1), _RUN_DAY), _RUN_TIME)


def cashier(desk: Desk) -> PersonAtDesk:
    """Return the 收費員 of the sample station as if he sat at the desk."""
    return next(
        PersonAtDesk(one.id, one.name, one.roles) for one in people(desk) if Role.CASHIER in one.roles
    )


def _relieve(desk: Desk, account: int, this_month: int) -> None:
    words = "裝修期間無人居住，按管理規約減半"
    first = month_later(this_month, -1)
    add_waiver(desk, WaiverDraft(account, None, first, month_later(first, 2), 50, words, MANAGER))
