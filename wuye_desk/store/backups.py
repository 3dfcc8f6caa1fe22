"""Copies of the station's file: made, verified by opening them, found again, put back."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import STATION_ZONE, local
from wuye_desk.store.sqlite_only import copy_file, damage_of_file

FOLDER = "backups"


def make_backup(path: Path, now: datetime, reason: str) -> Path:
    """Copy the file, in use or not, into backups/ beside it and return the copy, verified."""
    folder = path.parent / FOLDER
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise DeskError("建不了備份資料夾。請檢查資料夾的權限和剩餘空間。") from error
    target = folder / f"desk-{local(now):%Y%m%d-%H%M%S}-{reason}.db"
    partial = target.with_suffix(".partial")
    partial.unlink(missing_ok=True)
    copy_file(path, partial)
    if damage_of_file(partial):
        partial.unlink()
        raise DeskError("備份核對不上，操作已停下，資料沒有改動。請檢查磁碟。")
    return partial.replace(target)


def good_backups(folder: Path) -> list[Path]:
    """Return the copies of a data folder that open without damage, newest first."""
    copies = sorted((folder / FOLDER).glob("desk-*.db"), reverse=True)
    return [copy for copy in copies if not damage_of_file(copy)]


def latest_backup(folder: Path) -> datetime | None:
    """Return when the newest copy was made, by its name; copies are not opened."""
    stamps = sorted("-".join(copy.stem.split("-")[1:3]) for copy in (folder / FOLDER).glob("desk-*-*-*.db"))
    if not stamps:
        return None
    return datetime.strptime(stamps[-1], "%Y%m%d-%H%M%S").replace(tzinfo=STATION_ZONE)


def restore(folder: Path, backup: Path, now: datetime) -> Path:
    """Put a backup in the place of the closed station file and return where the old file is kept."""
    path = folder / "desk.db"
    kept = folder / f"desk-damaged-{local(now):%Y%m%d-%H%M%S}.db"
    fresh = folder / "desk.db.restored"
    fresh.unlink(missing_ok=True)
    copy_file(backup, fresh)
    for suffix in ("", "-wal", "-shm"):
        leftover = Path(f"{path}{suffix}")
        if leftover.exists():
            leftover.rename(f"{kept}{suffix}")
    fresh.replace(path)
    return kept
