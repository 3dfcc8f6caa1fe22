"""How far the duties of the billing calendar have come, by cycle (YYYYMM)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wuye_desk.store.models import database

_METERS = "SELECT COUNT(*) FROM meter WHERE ends_on IS NULL"
_READINGS = "SELECT month, COUNT(*) FROM reading WHERE month BETWEEN ? AND ? GROUP BY month"
_HANDED = """
SELECT month, MAX(handed_at), SUM(count), GROUP_CONCAT(DISTINCT taken_by) FROM slip_hand_over
WHERE kind = ? AND month BETWEEN ? AND ? GROUP BY month
"""
_WAITING = """
SELECT COUNT(*) FROM slip
WHERE kind = ? AND day BETWEEN ? AND ? AND cancelled_at IS NULL AND handed_over_id IS NULL
"""
_NOTICES = """
SELECT n.month, COUNT(*), SUM(EXISTS (SELECT 1 FROM delivery AS d WHERE d.notice_id = n.id)),
       COALESCE(MAX((SELECT MAX(d.at) FROM delivery AS d WHERE d.notice_id = n.id)), 0)
FROM notice AS n WHERE n.kind = 'fees' AND n.withdrawn_at IS NULL AND n.month BETWEEN ? AND ? GROUP BY n.month
"""
_DEBITS = """
SELECT month, COUNT(*), SUM(count), SUM(result_at IS NOT NULL), MAX(sent_at) FROM bank_batch
WHERE month BETWEEN ? AND ? GROUP BY month
"""


def first_run() -> int | None:
    """Return the first cycle that was ever run; None in a station that has run none."""
    found: int | None = database.rows("SELECT MIN(month) FROM month_run")[0][0]
    return found


def meters() -> int:
    """Return how many meters are to be read."""
    return int(database.rows(_METERS)[0][0])


def readings(first: int, last: int) -> Mapping[int, int]:
    """Return how many meters were read, by month of usage."""
    return dict(database.rows(_READINGS, (first, last)))


def handed_slips(kind: str, first: int, last: int) -> Mapping[int, tuple[int, int, str]]:
    """Return by cycle when its slips were handed over last (stamp), how many, and who took them."""
    return {row[0]: row[1:] for row in database.rows(_HANDED, (kind, first, last))}


def waiting_slips(kind: str, first_day: str, last_day: str) -> int:
    """Return how many slips of these days nobody has handed over."""
    return int(database.rows(_WAITING, (kind, first_day, last_day))[0][0])


def notices(first: int, last: int) -> Mapping[int, tuple[int, int, int]]:
    """Return by cycle how many fee notices were made, carried out, and the stamp of the last attempt."""
    return {row[0]: row[1:] for row in database.rows(_NOTICES, (first, last))}


def debits(first: int, last: int) -> Mapping[int, tuple[Any, ...]]:
    """Return (batches, lines, batches with a result, stamp sent) by cycle."""
    return {row[0]: row[1:] for row in database.rows(_DEBITS, (first, last))}
