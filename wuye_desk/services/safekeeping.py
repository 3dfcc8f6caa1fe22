"""Looking after the station's file: a copy at any time, and whether the file is sound."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from wuye_desk.services.desk import Desk
from wuye_desk.store.backups import latest_backup, make_backup


def data_folder(desk: Desk) -> Path:
    """Return where everything of the station lies."""
    return desk.store.folder


def back_up(desk: Desk) -> datetime:
    """Copy the file, in use or not, into the backups of its folder; return when."""
    now = desk.now()
    make_backup(desk.store.path, now, "hand")
    return now


def last_backup(desk: Desk) -> datetime | None:
    """Return when the newest copy was made, None where there is none."""
    return latest_backup(desk.store.folder)


def check_file(desk: Desk) -> None:
    """Read the whole file; raises DamagedStoreError, a DeskError, where it is damaged."""
    desk.store.check_aside()
