"""A run of the month against the bare insertion of the same rows, and ten times the work against its time."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from time import process_time

import pytest

from tests.benchmarks.big_households import write
from tests.benchmarks.big_station import full
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.vocabulary import Role
from wuye_desk.services.desk import Desk, PersonAtDesk
from wuye_desk.services.fees.items import ready_items
from wuye_desk.services.fees.month_run import post_run
from wuye_desk.store.models import Area, Person
from wuye_desk.store.models.fees import Charge, FeeItem, MonthRun, Price
from wuye_desk.store.opening import Store, open_store

CYCLE = 202611
AREAS = 20
SMALL, LARGE, FEW = 5_000, 50_000, 60
BARE, LINEAR = 2, 1.1
"""Times the bare rows; times by which a run may grow more than the bare rows do, whose trees get deeper."""
TURNS = 2
PRICES = (
    ("management", 28_000),
    ("fund", 2_500),
    ("shared", 3_150),
    ("parking", 1_500_000),
    ("water", 34_500),
)
"""Five lines a household: what a 《管理費通知單》 of 篇1 2.3 holds."""
COLUMNS = [field.column_name for field in Charge._meta.sorted_fields if field.name != "id"]


def big(folder: Path, households: int, clock: ClockHand) -> Store:
    """Return a station of so many households with areas, four monthly items, and water read everywhere."""
    store = open_store(folder, clock())
    with store.write():
        Person.create(name="收費員")
        for name in range(AREAS):
            Area.create(name=str(name))
        write(store.database, households, random.Random(3))
        ready_items(Desk(store, clock))
        for code, amount in PRICES:
            Price.create(item=FeeItem.get(code=code), starts_on="2020-01-01", amount=amount, made_at=clock())
        water = FeeItem.get(code="water").id
        ids = range(1, households + 1)
        connection = store.database.connection()
        connection.executemany(
            "INSERT INTO meter (id, room_id, item_id, number, multiplier, start_value, starts_on) "
            "VALUES (?, ?, ?, '', 1000, 0, '2026-09-24')",
            ((at, at, water) for at in ids),
        )
        connection.executemany(
            "INSERT INTO reading (meter_id, month, read_on, before, value, usage, estimated, note, made_at) "
            "VALUES (?, 202610, '2026-10-24', 0, ?, ?, 0, '', 0)",
            ((at, 1000 * (at % 40), 1000 * (at % 40)) for at in ids),
        )
    return store


def desk_of(store: Store, clock: ClockHand) -> Desk:
    """Return the desk with a 收費員 at it."""
    return Desk(store, clock, PersonAtDesk(1, "收費員", frozenset({Role.CASHIER})))


def seconds(work: Callable[[], object]) -> float:
    """Return the processor time a piece of work takes: neighbours on the machine do not count."""
    start = process_time()
    work()
    return process_time() - start


def insert_bare(store: Store, rows: list[tuple[object, ...]], run: MonthRun) -> float:
    """Insert the rows a run posted into a station like it; return the seconds."""
    names = ", ".join(COLUMNS)
    with store.write():
        MonthRun.insert(run.__data__).execute()

    def insert() -> None:
        with store.write():
            sql = f"INSERT INTO charge ({names}) VALUES ({', '.join('?' * len(COLUMNS))})"
            store.database.connection().executemany(sql, rows)

    return seconds(insert)


def run_and_bare(folder: Path, households: int, clock: ClockHand) -> tuple[float, float]:
    """Return the seconds of a run, and of the bare insertion of what it posted into the same station."""
    big(folder / "ours", households, clock).close()
    shutil.copytree(folder / "ours", folder / "bare")
    with closing(open_store(folder / "ours", clock())) as store:
        own = seconds(lambda: post_run(desk_of(store, clock), CYCLE))
        run, rows = MonthRun.get(), store.database.rows(f"SELECT {', '.join(COLUMNS)} FROM charge")
        assert run.count == Charge.select().count() >= households * 4.9
    with closing(open_store(folder / "bare", clock())) as store:
        return own, insert_bare(store, rows, run)


@pytest.mark.timeout(900)
def test_a_run_costs_twice_the_bare_rows_at_most_and_grows_with_its_work(
    tmp_path: Path, clock_hand: ClockHand
) -> None:
    growth = []
    for households in (SMALL, LARGE) if full() else (FEW,):
        folders = (tmp_path / f"{households} {turn}" for turn in range(TURNS))
        turns = [run_and_bare(folder, households, clock_hand) for folder in folders]
        own, bare = (min(side) for side in zip(*turns, strict=True))
        print(f"\nmonth run of {households}: {own:.2f} s, bare {bare:.2f} s, ratio {own / bare:.2f}")  # noqa: T201
        assert own <= BARE * bare or not full()
        growth.append((own, bare))
    if full():
        (small, small_bare), (large, large_bare) = growth
        print(f"ten times the households: {large / small:.1f} times, bare {large_bare / small_bare:.1f}")  # noqa: T201
        assert large / small <= LINEAR * large_bare / small_bare
