"""Puts a copy in the place of the station's file; what stood there is kept aside first."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.store.backups import ATTACHMENTS, FOLDER, carry_attachments, make_backup
from wuye_desk.store.blanking_journal import carry_journal
from wuye_desk.store.files import settle
from wuye_desk.store.sqlite_only import Steps, copy_file, damage_of_file
from wuye_desk.store.upgrade import check_known

_LOGS = ("-wal", "-shm")


def check_restorable(copy: Path) -> None:
    """Raise DeskError where a file is no sound copy of a station this program can open."""
    if not copy.is_file():
        raise DeskError(f"找不到這份備份：{copy.name}。")
    if damage_of_file(copy):
        raise DeskError(f"「{copy.name}」打不開或已損壞，不能還原。請另選一份；現在的資料沒有改動。")
    check_known(copy)


def restore(folder: Path, copy: Path, now: datetime, steps: Steps | None = None) -> Path | None:
    """Put a copy in the place of the closed station file; return where the old state is kept, if any.

    The old state becomes a copy in backups/ like any other, or, where it is damaged, a file beside the
    new one. The one replaces the other in a single step: no moment finds the folder without a station.
    """
    check_restorable(copy)
    path = folder / "desk.db"
    fresh = folder / "desk.db.restored"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        fresh.unlink(missing_ok=True)
        copy_file(copy, fresh, steps)
        kept = _keep_aside(path, now)
        for suffix in _LOGS:
            Path(f"{path}{suffix}").unlink(missing_ok=True)
        fresh.replace(path)
        settle(folder)
        _bring_attachments(folder, copy)
        carry_journal(copy.parent, folder)
    except OSError as error:
        raise DeskError("沒有還原成。請檢查磁碟空間和資料夾的權限，並關閉正在用這個資料夾的程式。") from error
    finally:
        fresh.unlink(missing_ok=True)
    return kept


def _keep_aside(path: Path, now: datetime) -> Path | None:
    if not path.exists():
        return None
    if damage_of_file(path):
        return _keep_raw(path, now)
    kept = make_backup(path, now, "before")
    if Path(f"{path}-wal").exists():  # the last one to close the file takes its log away
        raise DeskError("資料檔正被另一個程式使用，沒有還原。請先關閉那個程式。")
    return kept


def _keep_raw(path: Path, now: datetime) -> Path:
    kept = path.with_name(f"desk-damaged-{local(now):%Y%m%d-%H%M%S}.db")
    for suffix in ("", *_LOGS):
        if Path(f"{path}{suffix}").exists():
            shutil.copyfile(f"{path}{suffix}", f"{kept}{suffix}")
    return kept


def _bring_attachments(folder: Path, copy: Path) -> None:
    source = copy.parent / ATTACHMENTS
    if copy.parent != folder / FOLDER and source.is_dir():
        carry_attachments(source, folder / ATTACHMENTS)
