"""Writes the history in the transaction of the change itself, reads it through, and finds where it breaks."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from wuye_desk.domain.history import START, Change, digest_of, hash_of, payload_of
from wuye_desk.domain.moments import to_stamp
from wuye_desk.store.models import database

PLACE = platform.node()
"""The name of this PC, as every row names the desk it was done at."""
_SALT_BYTES = 16
_LAST = "SELECT id, hash FROM history ORDER BY id DESC LIMIT 1"
_INSERT = """
INSERT INTO history (id, at, person_id, place, deed, subject, record, title, payload, salt, digest, hash)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_ALL = """
SELECT id, at, person_id, CAST(place AS BLOB), CAST(deed AS BLOB), CAST(subject AS BLOB),
       CAST(record AS BLOB), CAST(title AS BLOB), CAST(payload AS BLOB), salt, digest, hash
FROM history ORDER BY id
"""
_CORE = 8
"""Columns of a row that its hash covers as they are."""


def write_changes(at: datetime, person_id: int | None, changes: Iterable[Change]) -> None:
    """Add rows for what somebody did at this moment; only inside Store.write(), with the change itself."""
    stamp = to_stamp(at)
    write_history(person_id, ((stamp, change) for change in changes))


def write_history(person_id: int | None, done: Iterable[tuple[int, Change]]) -> None:
    """Add rows for what somebody did, each with its moment as a stamp; only inside Store.write()."""
    if not database.in_transaction():
        raise RuntimeError("history is written only inside Store.write()")
    last = database.rows(_LAST)
    number, previous = last[0] if last else (0, START)
    database.connection().executemany(_INSERT, _rows(number, previous, person_id or None, done))


def _rows(
    number: int, previous: bytes, person: int | None, done: Iterable[tuple[int, Change]]
) -> Iterator[tuple[Any, ...]]:
    for at, change in done:
        number += 1
        deed, subject = change.deed.value, change.subject.value
        core = (number, at, person, PLACE, deed, subject, change.record, change.title)
        payload, salt = payload_of(change), os.urandom(_SALT_BYTES)
        digest = digest_of(salt, payload.encode())
        previous = hash_of(previous, core, digest)
        yield (*core, payload, salt, digest, previous)


def broken_rows() -> Iterator[tuple[int, str]]:
    """Yield the number of each row that does not hold together, with why; the whole history is read."""
    expected, previous = 1, START
    for row in database.execute_sql(_ALL):
        core, (payload, salt, digest, kept) = tuple(_text(value) for value in row[:_CORE]), row[_CORE:]
        if core[0] != expected:
            yield expected, "不見了"
        if (payload is None) != (salt is None) or (
            payload is not None and digest_of(bytes(salt), payload) != digest
        ):
            yield core[0], "記下的內容被改過"
        if hash_of(previous, core, bytes(digest)) != kept:
            yield core[0], "被改過，和前一條接不上"
        expected, previous = core[0] + 1, bytes(kept)


def _text(value: Any) -> Any:
    """Return bytes as text; a damaged byte gives another text, never an error."""
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else value
