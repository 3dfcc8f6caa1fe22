"""Opens the station's file: checked, upgraded, and bound to the tables."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import STATION_ZONE
from wuye_desk.store import models
from wuye_desk.store.faults import DamagedStoreError, spoken
from wuye_desk.store.files import same_file
from wuye_desk.store.sqlite_only import StationDatabase, damage, damage_of_file, open_database
from wuye_desk.store.upgrade import upgrade

FILE_NAME = "desk.db"
CHECKED_AT_OPENING = 4 * 1024 * 1024
"""Bytes up to which the whole file is read at opening (some 20 ms); check_aside() is for larger ones."""


@dataclass(frozen=True)
class Store:
    """An open station: its folder, its file, and the one way to write."""

    folder: Path
    path: Path
    database: StationDatabase
    opened: tuple[int, int]
    """What tells the file that was opened from another in its place."""

    @contextmanager
    def write(self) -> Iterator[None]:
        """Hold the one write transaction: all of the block is kept, or nothing; a block inside joins it.

        It begins IMMEDIATE: of two writers that first read, a deferred one would fail at once.
        """
        if self.database.in_transaction():
            yield
            return
        self._refuse_gone()
        with spoken(), self.database.transaction():
            yield

    def _refuse_gone(self) -> None:
        """Refuse where the file is not there any more: the system would go on writing to nowhere."""
        try:
            there = same_file(self.path)
        except OSError as error:
            sentence = "資料夾不見了，這次沒有存下。請接回磁碟或網路位置，再試一次；已打的字還在畫面上。"
            raise DeskError(sentence) from error
        if there != self.opened:
            sentence = "資料檔被換過了，這次沒有存下。請關掉程式再打開；已打的字留在草稿裡。"
            raise DeskError(sentence)

    def check(self) -> None:
        """Read the whole file and raise DamagedStoreError where it is damaged: seconds if large."""
        _refuse(damage(self.database))

    def check_aside(self) -> None:
        """Do the same beside the work, from any thread; damage found is sought again at the next start."""
        found = damage_of_file(self.path)
        if found:
            self.suspicion.touch()
        _refuse(found)

    @property
    def suspicion(self) -> Path:
        """Return the mark that makes the next opening read the whole file, however large."""
        return self.path.with_suffix(".suspect")

    def close(self) -> None:
        """Close the connections of all threads."""
        self.database.close_all()


def _refuse(found: str) -> None:
    if found:
        sentence = "資料檔已損壞。請不要繼續登記，關掉程式再打開，換上最近一份備份。"
        raise DamagedStoreError(sentence) from OSError(found)


def _refuse_lost(path: Path) -> None:
    """Refuse to begin an empty station where copies say that there was one."""
    if path.exists():
        return
    from wuye_desk.store.backups import FOLDER, copies

    if copies(path.parent / FOLDER):
        raise DamagedStoreError("資料檔不見了，備份還在。請換上最近一份備份，或把資料檔放回原處。")


def open_store(folder: Path, now: datetime | None = None) -> Store:
    """Open the station in this folder, making it where there is none, and bind the tables to it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DeskError("建不了資料夾。請檢查位置和權限，或另選一個資料夾。", "folder") from error
    path = folder / FILE_NAME
    _refuse_lost(path)
    database = open_database(path)
    try:
        database.connect()
        store = Store(folder, path, database, same_file(path))
        if path.stat().st_size <= CHECKED_AT_OPENING or store.suspicion.exists():
            store.check()
            store.suspicion.unlink(missing_ok=True)
        upgrade(store.database, path, now or datetime.now(STATION_ZONE))
    except BaseException:
        database.close_all()
        raise
    models.database.initialize(store.database)
    return store
