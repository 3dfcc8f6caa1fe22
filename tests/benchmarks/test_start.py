"""Start to the first usable page, and memory while idle on the board, against an empty PySide6 window.

Each start is a process of its own, timed from outside: interpreter, imports, file, page, first painting.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest
from PySide6.QtCore import QSettings

from tests.benchmarks.big_station import copy_big_station, full
from tests.benchmarks.start_window import EMPTY

BAR = 2.0
IDLE = 4.0
"""Seconds on the board after which the memory is read."""
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copy_big_station(tmp_path)


def child(*words: str) -> subprocess.Popen[str]:
    """Start a window as it starts from an installation, where the bytecode of both lies ready."""
    surroundings = {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.start_window", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=ROOT,
        env={**surroundings, "QT_QPA_PLATFORM": "offscreen"},
    )


def seconds_to_first_page(folder: str) -> float:
    begun = perf_counter()
    with child(folder) as started:
        assert started.stdout is not None
        told = started.stdout.readline()
        taken = perf_counter() - begun
        started.kill()
    assert told == "ready\n"
    return taken


def memory_when_idle(folder: str) -> int:
    """Return the resident memory in KiB after some seconds."""
    with child(folder, str(IDLE if full() else 0.5)) as started:
        told, _ = started.communicate(timeout=60)
    return int(told.splitlines()[-1])


def test_start_to_the_first_usable_page(folder: Path) -> None:
    seconds_to_first_page(str(folder))
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(9 if full() else 1):
        times[0].append(seconds_to_first_page(str(folder)))
        times[1].append(seconds_to_first_page(EMPTY))
    own, bare = median(times[0]), median(times[1])
    print(f"\nratio start: {own / bare:.2f} (bar {BAR:g}); {own * 1000:.0f} ms against {bare * 1000:.0f} ms")  # noqa: T201
    if full():
        assert own / bare <= BAR


@pytest.mark.skipif(sys.platform != "linux", reason="reads memory from /proc")
def test_memory_while_idle_on_the_board(folder: Path) -> None:
    QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat).setValue("window/page", "board")
    own, bare = memory_when_idle(str(folder)), memory_when_idle(EMPTY)
    print(f"\nratio memory: {own / bare:.2f} (bar {BAR:g}); {own // 1024} MiB against {bare // 1024} MiB")  # noqa: T201
    if full():
        assert own / bare <= BAR
