"""Copies of the station's file: made, verified by opening them, taken along, rotated."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from wuye_desk.domain.backup_plan import outdated
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import STATION_ZONE, local
from wuye_desk.store.blanking_journal import carry_journal, read_journal
from wuye_desk.store.files import flush, settle
from wuye_desk.store.sqlite_only import Steps, copy_file, damage_of_file

FOLDER = "backups"
ATTACHMENTS = "attachments"
"""The folder of files that belong to tickets; they lie beside the database and travel with its copies."""
PARTIAL = ".partial"
"""Ends the name of a file that is not all there yet."""
_STAMP = "%Y%m%d-%H%M%S"


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy of the station's file, told by its name: desk-20261123-030000-daily.db."""

    path: Path
    made_at: datetime
    reason: str
    """daily, close, hand, upgrade or before (a restore)."""
    size: int
    """In bytes."""


def copies(folder: Path, ending: str = ".db") -> list[Copy]:
    """Return the copies lying in a folder, newest first; other files are left out, none is opened."""
    found = [copy for path in folder.glob(f"desk-*-*-*{ending}") if (copy := _copy_of(path)) is not None]
    return sorted(found, key=lambda copy: (copy.made_at, copy.path.name), reverse=True)


def _copy_of(path: Path) -> Copy | None:
    _desk, day, clock, reason = path.stem.split("-", 3)
    try:
        made = datetime.strptime(f"{day}-{clock}", _STAMP).replace(tzinfo=STATION_ZONE)
    except ValueError:
        return None
    return Copy(path, made, reason, path.stat().st_size)


def make_backup(path: Path, now: datetime, reason: str, steps: Steps | None = None) -> Path:
    """Copy the file, in use or not, into backups/ beside it and return the copy, verified.

    What steps raises breaks it off and leaves nothing behind.
    """
    folder = path.parent / FOLDER
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise DeskError("建不了備份資料夾。請檢查資料夾的權限和剩餘空間。") from error
    target = folder / f"desk-{local(now):{_STAMP}}-{reason}.db"
    partial = target.with_suffix(".partial")
    try:
        partial.unlink(missing_ok=True)
        copy_file(path, partial, steps)
        _verify(partial)
        partial.replace(target)
        carry_journal(path.parent, folder)
        settle(folder)
    except OSError as error:
        raise DeskError("備份寫不進資料夾。請檢查資料夾的權限和剩餘空間。") from error
    finally:
        partial.unlink(missing_ok=True)
    return target


def _verify(copy: Path) -> None:
    if damage_of_file(copy):
        raise DeskError("備份核對不上，操作已停下，資料沒有改動。請檢查磁碟。")


def take_along(copy: Copy, attachments: Path, folder: Path) -> None:
    """Put a copy, and the attachments not there yet, into a second folder, read back and verified."""
    target = folder / copy.path.name
    partial = target.with_suffix(".partial")
    try:
        shutil.copyfile(copy.path, partial)
        flush(partial)
        _verify(partial)
        partial.replace(target)
        carry_attachments(attachments, folder / ATTACHMENTS)
        carry_journal(attachments.parent, folder)
        drop_blanked(attachments, folder)
        settle(folder)
    except OSError as error:
        raise DeskError("第二份備份沒有寫成。請檢查 USB 盤是否插好、是否已滿或只能讀。") from error
    finally:
        _forget(partial)


def carry_attachments(source: Path, target: Path) -> None:
    """Copy the attachments that target lacks; they never change, so those it has stay as they are."""
    for path in sorted(source.rglob("*")):
        place = target / path.relative_to(source)
        if path.suffix != PARTIAL and path.is_file() and not place.exists():
            place.parent.mkdir(parents=True, exist_ok=True)
            _carry(path, place)


def _carry(path: Path, place: Path) -> None:
    partial = place.with_name(f"{place.name}{PARTIAL}")
    try:
        shutil.copyfile(path, partial)
        flush(partial)
        partial.replace(place)
    finally:
        _forget(partial)


def drop_blanked(attachments: Path, folder: Path) -> None:
    """Remove from a second folder the files of tickets that were disposed of. Raises OSError."""
    for entry in read_journal(folder)[0]:
        kept = folder / ATTACHMENTS / entry.number
        if kept.is_dir() and not (attachments / entry.number).exists():
            shutil.rmtree(kept)


def rotate(folder: Path, now: datetime) -> None:
    """Remove the copies of a folder that the days, weeks and months kept have outlived.

    A copy that cannot be removed now goes another time.
    """
    found = copies(folder)
    gone = outdated((copy.made_at for copy in found), now)
    for copy in found:
        if copy.made_at in gone:
            _forget(copy.path)
    for begun in copies(folder, ".partial"):
        if begun.made_at < now - timedelta(days=1):  # a younger one may be in the making
            _forget(begun.path)


def _forget(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return


def good_copies(folders: Iterable[Path]) -> list[Copy]:
    """Return the copies in these folders that open without damage, newest first."""
    found = [copy for folder in folders for copy in copies(folder)]
    found.sort(key=lambda copy: copy.made_at, reverse=True)
    return [copy for copy in found if not damage_of_file(copy.path)]


def good_backups(folder: Path) -> list[Path]:
    """Return the copies of a data folder that open without damage, newest first."""
    return [copy.path for copy in good_copies([folder / FOLDER])]
