"""The journal of blankings: it lies outside the database, so that a copy put back cannot undo one.

One JSON object a line. It is only added to, and travels with the copies.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from wuye_desk.store.files import settle

JOURNAL = "blankings.jsonl"


@dataclass(frozen=True, slots=True)
class Blanking:
    """One ticket whose words were taken out; no word of it stands here."""

    ticket_id: int
    number: str
    saved_at: int
    """When it was registered, as a stamp: tells it from another ticket that got its number later."""
    at: int
    by: str
    witness: str

    @property
    def key(self) -> tuple[int, str, int]:
        """Return what tells the ticket."""
        return self.ticket_id, self.number, self.saved_at


def read_journal(folder: Path) -> tuple[list[Blanking], int]:
    """Return what the journal of a folder holds, and how many of its lines cannot be read."""
    found, damaged = [], 0
    for line in _lines(folder / JOURNAL):
        entry = _entry(line)
        if entry is None:
            damaged += 1
        else:
            found.append(entry)
    return found, damaged


def add_to_journal(folder: Path, entries: Iterable[Blanking]) -> None:
    """Add those a folder's journal lacks; when this returns, they survive a power cut. Raises OSError."""
    known = {entry.key for entry in read_journal(folder)[0]}
    fresh = [entry for entry in entries if entry.key not in known]
    if not fresh:
        return
    path = folder / JOURNAL
    torn = path.exists() and not path.read_bytes().endswith(b"\n")
    text = "".join(f"{json.dumps(asdict(entry), ensure_ascii=False)}\n" for entry in fresh)
    with path.open("ab") as file:
        file.write(("\n" if torn else "").encode() + text.encode())
        file.flush()
        os.fsync(file.fileno())
    settle(folder)


def carry_journal(source: Path, target: Path) -> None:
    """Bring the journal of one folder up to that of another. Raises OSError."""
    add_to_journal(target, read_journal(source)[0])


def _lines(path: Path) -> list[str]:
    if not path.exists():
        return []
    return [line for line in path.read_bytes().decode("utf-8", "replace").split("\n") if line.strip()]


_KINDS = {"ticket_id": int, "number": str, "saved_at": int, "at": int, "by": str, "witness": str}


def _entry(line: str) -> Blanking | None:
    try:
        data = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(data, dict) or any(type(data.get(name)) is not kind for name, kind in _KINDS.items()):
        return None
    return Blanking(**{name: data[name] for name in _KINDS})
