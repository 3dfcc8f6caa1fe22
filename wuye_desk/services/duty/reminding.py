"""Reminders of the station: reads what runs, tells what is new, and keeps on disk what has been told."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from wuye_desk.domain.moments import from_stamp, to_stamp
from wuye_desk.domain.reminders import Digest, Mark, Memory, OpenClock, remind, still_open, told_until
from wuye_desk.services.board.board_line import BoardLine
from wuye_desk.services.desk import Desk
from wuye_desk.store import queries_board
from wuye_desk.store.queries_station import keep_setting, setting

_FILE = "reminders.json"
_SETTING = "reminders"


def reminders_on(desk: Desk) -> bool:  # noqa: ARG001
    """Return whether the desk wants to be reminded."""
    return bool(setting(_SETTING, True))


def save_reminders_on(desk: Desk, wanted: bool) -> None:
    """Keep whether the desk wants to be reminded; anybody at the desk may choose."""
    with desk.store.write():
        keep_setting(_SETTING, wanted)


def digest_now(desk: Desk) -> Digest | None:
    """Return what to tell the desk now, if anything; it counts as told from here on.

    What was told is kept beside the station's file, not in it: to be reminded is no deed of anybody's.
    """
    if not reminders_on(desk):
        return None
    place, now, calendar = desk.store.folder / _FILE, desk.now(), desk.calendar()
    horizon = to_stamp(told_until(calendar, now))
    near = [line for line in queries_board.open_clocks(BoardLine) if line[4] <= horizon]
    digest, memory = remind([_open_clock(line) for line in near], _read(place), calendar, now)
    if digest is not None:
        _keep(place, memory)
    return digest


def standing(desk: Desk, told: Sequence[OpenClock]) -> Digest | None:
    """Return what of these clocks still runs, as it stands now; None where nothing of it does."""
    if not told:
        return None
    latest = max(one.due_at for one in told)
    return still_open(told, map(_open_clock, queries_board.open_clocks(BoardLine, latest)), desk.now())


def _open_clock(line: BoardLine) -> OpenClock:
    clock, due_at = line.clock, line.due_at
    assert clock is not None
    assert due_at is not None
    return OpenClock((line[0], line[1], line[2], line[3]), clock, due_at, line.number, line.owner_name)


def _read(place: Path) -> Memory:
    """Return what was told; a file that is missing or makes no sense means nothing was."""
    try:
        data = json.loads(place.read_text("utf-8"))
        marks = frozenset(_mark(*one) for one in data["marks"])
        return Memory(marks, from_stamp(data["last_at"]))
    except (OSError, ValueError, TypeError, KeyError, OverflowError):
        return Memory()


def _mark(ticket: int, clock: str, round_: int, hand_over: int, due: int, passed: bool) -> Mark:
    return Mark((ticket, clock, round_, hand_over), from_stamp(due), passed)


def _keep(place: Path, memory: Memory) -> None:
    data: dict[str, Any] = {
        "last_at": to_stamp(memory.last_at) if memory.last_at else 0,
        "marks": sorted([*mark.key, to_stamp(mark.due_at), mark.passed] for mark in memory.marks),
    }
    fresh = place.with_suffix(".part")
    with fresh.open("w", encoding="utf-8") as file:
        json.dump(data, file)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(place)
