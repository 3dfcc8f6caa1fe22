"""Disks a test may fill, take away or have read only: memory file systems, where one may mount them."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


def _run(*words: str | Path) -> bool:
    return subprocess.run([str(word) for word in words], capture_output=True, check=False).returncode == 0


@contextmanager
def small_disk(place: Path, megabytes: int) -> Iterator[Path]:
    """Mount a disk of this size at a new folder; the test is skipped where that is not allowed."""
    place.mkdir()
    if os.name != "posix" or not _run("mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "none", place):
        pytest.skip("only root may mount a disk")
    try:
        yield place
    finally:
        pull_out(place)


@contextmanager
def read_only_view(folder: Path, place: Path) -> Iterator[Path]:
    """Show a folder at another place where nothing can be written, not even by root."""
    place.mkdir()
    if not (_run("mount", "--bind", folder, place) and _run("mount", "-o", "remount,bind,ro", place)):
        pytest.skip("only root may mount a disk")
    try:
        yield place
    finally:
        pull_out(place)


def pull_out(place: Path) -> None:
    """Take a disk away at once, whoever has files open on it."""
    while _run("umount", "-l", place):
        continue


def fill(place: Path, leave: int) -> Path:
    """Fill a disk but for so many bytes; return the file that does."""
    filler = place / "filler"
    free = os.statvfs(place).f_bavail * os.statvfs(place).f_frsize
    filler.write_bytes(bytes(max(0, free - leave)))
    return filler
