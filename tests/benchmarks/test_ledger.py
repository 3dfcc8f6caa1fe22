"""Who owes, among tens of thousands of accounts, against reading the same charges and allocations bare."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.benchmarks.big_households import write
from tests.benchmarks.big_station import full
from tests.benchmarks.ratios import hold_ratio
from tests.support.charges import item
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.billing.terms import Means, Origin
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.ledger import owed_accounts
from wuye_desk.store.models import Area, database
from wuye_desk.store.opening import FILE_NAME, Store, open_store

LARGE, FEW = 50_000, 60
MONTHS = (202609, 202610, 202611)
EACH, OWING = 3, 20
"""Charges of a month; every so-manieth account has not paid the last."""
BARE = 1.5


def big(folder: Path, households: int, clock: ClockHand) -> Store:
    """Return a station of so many households with three months posted and nearly all paid."""
    store = open_store(folder, clock())
    with store.write():
        for name in range(20):
            Area.create(name=str(name))
        write(store.database, households, random.Random(3))
        _post(item("management").id, households)
    return store


def _post(item_id: int, households: int) -> None:
    connection = database.connection()
    rows = [
        (account, month, place)
        for month in MONTHS
        for account in range(1, households + 1)
        for place in range(EACH)
    ]
    connection.executemany(
        "INSERT INTO charge (id, account_id, item_id, month, origin, amount, computed, due_on, reason, "
        "posted_at, disputed_for) VALUES (?, ?, ?, ?, ?, 1000, '{}', '2026-09-05', '', 0, '')",
        (
            (at, account, item_id, month, Origin.RUN.value)
            for at, (account, month, _place) in enumerate(rows, 1)
        ),
    )
    connection.executemany(
        "INSERT INTO payment (id, number, account_id, paid_on, recorded_at, means, amount, payer_name, note, "
        "reversed_for) VALUES (?, ?, ?, '2026-09-05', 0, ?, ?, '', '', '')",
        ((account, f"SJ-{account}", account, Means.CASH.value, 9000) for account in range(1, households + 1)),
    )
    connection.executemany(
        "INSERT INTO allocation (payment_id, charge_id, amount, settled_on, made_at) "
        "VALUES (?, ?, 1000, '2026-09-05', 0)",
        (
            (account, at)
            for at, (account, month, _place) in enumerate(rows, 1)
            if account % OWING or month != MONTHS[-1]
        ),
    )


def test_who_owes_costs_half_again_the_bare_rows_at_most(tmp_path: Path, clock_hand: ClockHand) -> None:
    households = LARGE if full() else FEW
    with closing(big(tmp_path, households, clock_hand)) as store:
        desk = Desk(store, clock_hand)
        found = owed_accounts(desk)
        assert len(found) == households // OWING
        assert {(one.owed, one.months) for one in found} == {(EACH * 1000, 1)}
        with closing(sqlite3.connect(tmp_path / FILE_NAME)) as bare:

            def read() -> int:
                charges = bare.execute("SELECT id, account_id, month, due_on, amount FROM charge").fetchall()
                return len(charges) + len(
                    bare.execute("SELECT charge_id, undone_on, amount FROM allocation").fetchall()
                )

            hold_ratio("who owes", lambda: owed_accounts(desk), read, BARE, 5)
