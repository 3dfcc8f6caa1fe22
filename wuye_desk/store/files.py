"""Has the system put files and folders on the disk, so that a power cut finds them there."""

from __future__ import annotations

import os
from pathlib import Path


def same_file(path: Path) -> tuple[int, int]:
    """Return what tells the file at this place from another one that takes its place; OSError: none there."""
    found = path.stat()
    return found.st_dev, found.st_ino


def flush(path: Path) -> None:
    """Have a file that was written and closed put on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def settle(folder: Path) -> None:
    """Have a folder itself written, where the system lets one ask for it, so that a new name lasts."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
