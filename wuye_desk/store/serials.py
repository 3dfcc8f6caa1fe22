"""Numbers: a series for each prefix and month, gap-free because the counter is in the same commit."""

from __future__ import annotations

from datetime import datetime

from wuye_desk.domain.moments import local
from wuye_desk.domain.numbers import format_number
from wuye_desk.store.models import database

_COUNT = """
INSERT INTO serial (prefix, month, last) VALUES (?, ?, 1)
ON CONFLICT (prefix, month) DO UPDATE SET last = serial.last + 1 RETURNING last
"""


_GIVEN = "SELECT last FROM serial WHERE prefix = ? AND month = ?"


def is_given(prefix: str, month: int, serial: int) -> bool:
    """Return whether a series has come as far as this serial in that month (YYYYMM)."""
    found = database.rows(_GIVEN, (prefix, month))
    return bool(found) and 1 <= serial <= int(found[0][0])


def next_number(prefix: str, moment: datetime) -> str:
    """Return the next number of a series; only inside Store.write(), so that a rollback takes it back."""
    if not database.in_transaction():
        raise RuntimeError("a number is given only inside Store.write()")
    here = local(moment)
    month = here.year * 100 + here.month
    (last,) = database.rows(_COUNT, (prefix, month))[0]
    return format_number(prefix, month, last)
