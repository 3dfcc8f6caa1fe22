"""Importing a roster against bare openpyxl reading the same cells."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import closing
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from tests.benchmarks.big_households import GIVEN, SURNAMES
from tests.benchmarks.big_station import full
from tests.benchmarks.ratios import hold_ratio
from tests.support.clock_hand import ClockHand
from wuye_desk.services.desk import Desk
from wuye_desk.services.roster.roster import import_file
from wuye_desk.store.opening import open_store

ROWS = 50_000
FEW = 300
TURNS = 3
HEADINGS = ("樓棟", "單元", "房號", "樓層", "面積", "業主", "性別", "手機", "身份證", "類型", "備註")


def rows(count: int) -> Iterator[tuple[Any, ...]]:
    """Yield one household a row, as a property office's own program exports them."""
    dice = random.Random(2)
    doors = product(range(1, 10_000), (1, 2), range(1, 26), range(1, 11))
    for at, (building, unit, floor, door) in zip(range(count), doors, strict=False):
        name = dice.choice(SURNAMES) + "".join(dice.choices(GIVEN, k=2))
        phone = f"1{dice.choice('3578')}{dice.randrange(10**9):09}"
        size = round(dice.uniform(40, 180), 2)
        yield (
            building,
            unit,
            f"{floor}{door:02}",
            floor,
            size,
            name,
            "男",
            phone,
            f"{440300199001010000 + at}",
            "業主",
            "",
        )


def write_big_roster(path: Path, count: int) -> Path:
    """Write a roster of this many households."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("名冊")
    sheet.append(HEADINGS)
    for row in rows(count):
        sheet.append(row)
    book.save(path)
    return path


def read_bare(path: Path) -> None:
    """Read every value with openpyxl and do nothing with it."""
    book = load_workbook(path, read_only=True, data_only=True)
    for _row in book.worksheets[0].iter_rows(values_only=True):
        pass
    book.close()


@pytest.mark.timeout(600)
def test_an_import_costs_at_most_twice_the_bare_reading(tmp_path: Path, clock_hand: ClockHand) -> None:
    path = write_big_roster(tmp_path / "big.xlsx", ROWS if full() else FEW)
    folders = (tmp_path / f"station{number}" for number in range(TURNS))

    def import_anew() -> None:
        with closing(open_store(next(folders), clock_hand())) as store:
            import_file(Desk(store, clock_hand), path)

    hold_ratio("roster import", import_anew, lambda: read_bare(path), 2, rounds=TURNS, turn=1)
