"""Finding a household at a keystroke against the bare indexed SQLite queries it needs."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from time import perf_counter

from tests.benchmarks.big_station import copy_big_station, full, open_big_desk
from tests.benchmarks.ratios import hold_ratio
from wuye_desk.domain.household_keys import KeyKind, lookups
from wuye_desk.services.desk import Desk
from wuye_desk.services.households.households import CANDIDATES, find, warm_up
from wuye_desk.store.household_search import FIND, FIND_BY_PHONE
from wuye_desk.store.opening import FILE_NAME

FRAME = 0.016
"""Seconds of one frame."""
TYPED = (
    "3", "3-", "3-2", "3-2-", "3-2-12", "3-2-1201", "1201", "138", "5678", "13827505678",
    "z", "zd", "zds", "張", "張德", "张德胜"
)  # fmt: skip
"""What is typed, keystroke by keystroke: rooms, phones, names, initials."""
SHOWN = 12


def bare_search(path: Path) -> Callable[[], None]:
    """Return the queries a careful programmer would write by hand for the same texts."""
    connection = sqlite3.connect(path)
    wanted = [[(kind.value, start) for kind, start in lookups(text)] for text in TYPED]

    def search() -> None:
        for keys in wanted:
            rows = []
            for kind, start in keys:
                if kind == KeyKind.PHONE.value:
                    rows += connection.execute(FIND_BY_PHONE, (f'"{start}"', 0, CANDIDATES)).fetchall()
                else:
                    bounds = (0, kind, start, start + "\U0010ffff", CANDIDATES)
                    rows += connection.execute(FIND, bounds).fetchall()
            parties = [row[6] for row in rows[:SHOWN]]
            marks = ", ".join("?" for _ in parties)
            connection.execute(
                f"SELECT party_id, number FROM party_phone WHERE party_id IN ({marks})",
                parties,
            ).fetchall()

    return search


def slowest(desk: Desk) -> float:
    """Return the seconds the slowest text takes, the best of three runs each."""

    def took(text: str) -> float:
        start = perf_counter()
        find(desk, text, SHOWN)
        return perf_counter() - start

    return max(min(took(text) for _ in range(3)) for text in TYPED)


def test_a_keystroke_costs_at_most_twice_the_bare_queries_and_never_a_frame(tmp_path: Path) -> None:
    warm_up()
    desk = open_big_desk(copy_big_station(tmp_path))
    bare = bare_search(tmp_path / FILE_NAME)
    hold_ratio("household match", lambda: [find(desk, text, SHOWN) for text in TYPED], bare, 2, rounds=50)
    longest = slowest(desk)
    print(f"slowest keystroke: {longest * 1000:.2f} ms (bar 16)")  # noqa: T201
    if full():
        assert longest <= FRAME
    with closing(desk.store):
        pass
