"""What SQLite says when it cannot go on, turned into what the person at the desk can do about it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import peewee

from wuye_desk.domain.errors import DeskError

_DAMAGED = "資料檔已損壞。請不要繼續登記，關掉程式再打開，換上最近一份備份。"
_SENTENCES: tuple[tuple[str, str], ...] = (
    ("locked", "資料檔正被另一個程式占用，這次沒有存下。請關閉其他窗口或備份軟件，再試一次。"),
    ("readonly", "資料夾只能讀，不能寫，這次沒有存下。請檢查資料夾的權限，或換一個資料夾。"),
    ("disk is full", "磁碟已滿，這次沒有存下。請騰出空間後再試一次。"),
    ("disk i/o error", "讀寫磁碟出錯，這次沒有存下。請檢查磁碟、網路位置和剩餘空間，再試一次。"),
    ("unable to open", "打不開資料檔。請檢查資料夾是否還在、是否可寫。"),
    ("malformed", _DAMAGED),
    ("not a database", "資料檔已損壞，或不是本程式的資料檔。請換上最近一份備份。"),
)


class DamagedStoreError(DeskError):
    """The station's file cannot be trusted any more; a backup should take its place."""


def fault(error: Exception) -> DeskError | None:
    """Return what to tell the clerk about a database error, or None where it is a bug of ours."""
    text = str(error).lower()
    for token, sentence in _SENTENCES:
        if token in text:
            kind = DamagedStoreError if token in {"malformed", "not a database"} else DeskError
            return kind(sentence)
    return None


@contextmanager
def spoken() -> Iterator[None]:
    """Raise the DeskError for a fault of disk, lock or file; anything else passes unchanged."""
    try:
        yield
    except UnicodeDecodeError as error:  # what SQLite says of a damaged file may hold damaged text itself
        raise DamagedStoreError(_DAMAGED) from error
    except (peewee.DatabaseError, sqlite3.DatabaseError) as error:
        told = fault(error)
        if told is None:
            raise
        raise told from error
