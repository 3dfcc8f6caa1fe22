from __future__ import annotations

import subprocess
import sys
from datetime import date, time
from pathlib import Path

import pytest

from tests.conftest import MORNING
from wuye_desk.domain.moments import station_moment
from wuye_desk.store.models import Setting
from wuye_desk.store.opening import Store, open_store
from wuye_desk.store.serials import next_number

ROOT = Path(__file__).resolve().parents[2]


def take(store: Store, prefix: str = "TS") -> str:
    with store.write():
        return next_number(prefix, MORNING)


def test_numbers_run_on_in_their_own_series(station: Store) -> None:
    assert [take(station), take(station), take(station, "QZ"), take(station)] == [
        "TS-202611-001", "TS-202611-002", "QZ-202611-001", "TS-202611-003",
    ]  # fmt: skip


def test_a_number_belongs_to_the_month_on_the_station_s_clock(station: Store) -> None:
    last_minute = station_moment(date(2026, 11, 30), time(23, 59))
    with station.write():
        assert next_number("TS", last_minute) == "TS-202611-001"
        assert next_number("TS", station_moment(date(2026, 12, 1), time(0, 0))) == "TS-202612-001"


def test_the_serial_grows_past_three_digits(station: Store) -> None:
    with station.write():
        numbers = [next_number("TS", MORNING) for _ in range(1000)]
    assert numbers[998:] == ["TS-202611-999", "TS-202611-1000"]


def test_a_write_taken_back_leaves_no_gap(station: Store) -> None:
    take(station)
    with pytest.raises(ZeroDivisionError), station.write():
        assert next_number("TS", MORNING) == 1 / 0
    assert take(station) == "TS-202611-002"


def test_a_number_is_not_given_outside_a_write(station: Store) -> None:
    with pytest.raises(RuntimeError, match="write"):
        next_number("TS", MORNING)


def test_processes_that_make_the_station_and_save_at_once_share_one_series_without_gap_or_double(
    tmp_path: Path,
) -> None:
    command = [sys.executable, "-m", "tests.support.number_taker", str(tmp_path), "40"]
    running = [subprocess.Popen(command, cwd=ROOT) for _ in range(3)]
    assert [process.wait(timeout=120) for process in running] == [0, 0, 0]
    store = open_store(tmp_path)
    try:
        numbers = sorted(row.key for row in Setting.select())
        assert numbers == [f"TS-202611-{n:03d}" for n in range(1, 97)]
    finally:
        store.close()
