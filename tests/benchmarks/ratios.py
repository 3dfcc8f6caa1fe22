"""Two pieces of work side by side: how many times as long one takes as the other, in the same run."""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from time import perf_counter

from tests.benchmarks.big_station import full

TURN = 5
"""Runs of one side before the other has its turn."""


def hold_ratio(
    name: str,
    ours: Callable[[], object],
    bare: Callable[[], object],
    bar: float,
    rounds: int = 100,
    turn: int = TURN,
) -> float:
    """Run both turn about, print the ratio of their medians, and fail above the bar where sizes are full.

    Turns are of some runs each: a connection that finds the file changed by another one reads it anew,
    which would measure the neighbour.
    """
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds // turn if full() else 1):
        for work, taken in zip((ours, bare), times, strict=True):
            for _ in range(turn):
                start = perf_counter()
                work()
                taken.append(perf_counter() - start)
    own, plain = median(times[0]), median(times[1])
    ratio = own / plain
    print(f"\nratio {name}: {ratio:.2f} (bar {bar:g}); {own * 1000:.2f} ms against {plain * 1000:.2f} ms")  # noqa: T201
    if full():
        assert ratio <= bar
    return ratio
