"""Imports a roster: read the sheet, map its columns, plan what would change, then do all of it or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from wuye_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class RosterCounts:
    """How many households a roster brings."""

    new: int = 0
    changed: int = 0
    replaced: int = 0
    """Another party answers for the room now: the old account ends, a new one begins."""
    unchanged: int = 0
    skipped: int = 0


def import_file(desk: Desk, path: Path) -> RosterCounts:
    """Import a roster without a window; DeskError lists every problem, one per line, and nothing is changed."""
    raise NotImplementedError
