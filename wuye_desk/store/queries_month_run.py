"""What a run of the month reads and writes: whole tables at once, never account by account."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any

from wuye_desk.store.models import database

Row = tuple[Any, ...]
_SINCE = "COALESCE(a.billed_from, a.starts_on, a.moved_in_on)"
_ACCOUNTS = f"""
SELECT a.id, a.room_id, r.building, r.billing_area, {_SINCE}, a.ends_on
FROM account AS a JOIN room AS r ON r.id = a.room_id
WHERE a.ends_on IS NULL OR a.ends_on > :since
   OR a.id IN (SELECT s.account_id FROM slip AS s WHERE s.day BETWEEN :slips_from AND :slips_until)
"""
_SHARED = f"""
SELECT a.room_id, a.id, {_SINCE}, a.ends_on
FROM account AS a
WHERE a.room_id IN (SELECT room_id FROM account GROUP BY room_id HAVING COUNT(*) > 1)
ORDER BY a.room_id, a.capacity = 'tenant' DESC, a.id
"""
_PRICES = """
SELECT i.code, p.starts_on, p.amount, p.building, p.account_id, p.steps, p.ends_on
FROM price AS p JOIN fee_item AS i ON i.id = p.item_id ORDER BY p.id
"""
_METERS = """
SELECT DISTINCT m.room_id FROM meter AS m JOIN fee_item AS i ON i.id = m.item_id
WHERE i.code = ? AND m.starts_on < ? AND (m.ends_on IS NULL OR m.ends_on >= ?)
"""
_READINGS = """
SELECT m.room_id,
       COALESCE((SELECT MAX(b.read_on) FROM reading AS b WHERE b.meter_id = m.id AND b.month < r.month),
                m.starts_on),
       r.read_on, r.before, r.value, r.usage, r.estimated
FROM reading AS r JOIN meter AS m ON m.id = r.meter_id JOIN fee_item AS i ON i.id = m.item_id
WHERE i.code = ? AND r.month = ? ORDER BY m.id
"""
_SLIPS = """
SELECT account_id, kind, id, number, amount FROM slip
WHERE day BETWEEN ? AND ? AND cancelled_at IS NULL AND account_id IS NOT NULL ORDER BY id
"""
_WAIVERS = """
SELECT w.account_id, i.code, w.from_month, w.until_month, w.percent, w.reason
FROM waiver AS w LEFT JOIN fee_item AS i ON i.id = w.item_id
WHERE w.from_month <= ? AND (w.until_month IS NULL OR w.until_month >= ?) ORDER BY w.id
"""
_POSTED = """
SELECT c.account_id, c.slip_id, SUM(c.amount), MIN(CASE WHEN c.corrects_id IS NULL THEN c.id END),
       MAX(CASE WHEN c.corrects_id IS NULL THEN c.origin IN ('opening', 'moving_in', 'moving_out')
                ELSE c.run_id IS NULL END)
FROM charge AS c LEFT JOIN charge AS o ON o.id = c.corrects_id
WHERE c.month = ? AND c.item_id = ? AND COALESCE(o.origin, c.origin) <> 'extra'
GROUP BY c.account_id, c.slip_id
"""
_MONTH_BEFORE = """
SELECT account_id, SUM(amount) FROM charge
WHERE month = ? AND item_id = ? AND slip_id IS NULL GROUP BY account_id
"""
_NOTIFIED = """
SELECT DISTINCT account_id FROM notice WHERE kind = 'fees' AND month = ? AND withdrawn_at IS NULL
"""
_FINAL_USE = """
SELECT a.room_id, SUM(c.quantity) FROM charge AS c JOIN account AS a ON a.id = c.account_id
JOIN fee_item AS i ON i.id = c.item_id
WHERE c.month = ? AND i.code = ? AND c.origin = 'moving_out' AND c.quantity IS NOT NULL
GROUP BY a.room_id
"""
_INSERT = """
INSERT INTO charge (account_id, item_id, month, origin, amount, quantity, price, computed, due_on, run_id,
                    slip_id, corrects_id, reason, posted_at, person_id, disputed_for)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')
"""
_NAMES = """
SELECT a.id, r.label, p.name FROM account AS a JOIN room AS r ON r.id = a.room_id
JOIN party AS p ON p.id = a.party_id
"""


def accounts(since: date, slips: tuple[date, date]) -> list[Row]:
    """Return (account, room, building, area, from day, end day) of all that may owe something since a day."""
    bound = {"since": since.isoformat(), "slips_from": slips[0].isoformat()}
    return _rows(_ACCOUNTS, {**bound, "slips_until": slips[1].isoformat()})


def shared_rooms() -> list[Row]:
    """Return (room, account, from day, end day) of rooms with several accounts: who goes first, first."""
    return _rows(_SHARED)


def prices() -> list[Row]:
    """Return (item, from day, amount, building, account, steps as JSON, end day) of every price."""
    return _rows(_PRICES)


def metered(item: str, first: date, following: date) -> list[int]:
    """Return the rooms with a meter of an item that ran within the days from first to before following."""
    return [room for (room,) in _rows(_METERS, (item, following.isoformat(), first.isoformat()))]


def readings(item: str, month: int) -> list[Row]:
    """Return (room, day before, day, before, value, usage, estimated) of an item's month."""
    return _rows(_READINGS, (item, month))


def slips(days: tuple[date, date]) -> list[Row]:
    """Return (account, kind, id, number, amount) of the slips of these days that stand."""
    return _rows(_SLIPS, (days[0].isoformat(), days[1].isoformat()))


def waivers(first_month: int, last_month: int) -> list[Row]:
    """Return (account, item or None, from month, until month, per cent, reason) that touch these months."""
    return _rows(_WAIVERS, (last_month, first_month))


def posted(item_id: int, month: int) -> list[Row]:
    """Return (account, slip, 分 that stand, first charge, whether a hand set it) of an item's month.

    What was brought at going live, charged at moving in or out, or corrected counts as set by hand; extras
    count nowhere.
    """
    return _rows(_POSTED, (month, item_id))


def month_before(item_id: int, month: int) -> list[Row]:
    """Return (account, 分) of an item's month, corrections taken off, what slips brought left out."""
    return _rows(_MONTH_BEFORE, (month, item_id))


def final_use(item: str, month: int) -> list[Row]:
    """Return (room, thousandths) of what those who moved out have been charged of a month's usage."""
    return _rows(_FINAL_USE, (month, item))


def notified(cycle: int) -> frozenset[int]:
    """Return the accounts whose notice of a cycle stands (篇1 2.3)."""
    return frozenset(account_id for (account_id,) in _rows(_NOTIFIED, (cycle,)))


def names_of(account_ids: Collection[int]) -> Mapping[int, tuple[str, str]]:
    """Return room and name of each of these accounts."""
    if len(account_ids) > 500:
        rows = _rows(_NAMES)
    else:
        marks = ", ".join("?" * len(account_ids))
        rows = _rows(f"{_NAMES} WHERE a.id IN ({marks})", tuple(account_ids))
    return {account_id: (label, name) for account_id, label, name in rows}


def insert_charges(rows: Iterable[Row]) -> None:
    """Post charges: values as the file keeps them, in the order of the columns, never disputed."""
    database.connection().executemany(_INSERT, rows)


def posted_by(run_id: int) -> tuple[int, int]:
    """Return how many lines a run posted, and their 分."""
    ((count, amount),) = _rows(
        "SELECT COUNT(*), COALESCE(SUM(amount), 0) FROM charge WHERE run_id = ?", (run_id,)
    )
    return count, amount


def origins_of(run_id: int) -> dict[str, int]:
    """Return by code of its origin how many lines a run posted."""
    return dict(_rows("SELECT origin, COUNT(*) FROM charge WHERE run_id = ? GROUP BY origin", (run_id,)))


def lowered_by(run_id: int) -> list[int]:
    """Return the accounts a run took something back from."""
    sql = "SELECT DISTINCT account_id FROM charge WHERE run_id = ? AND amount < 0"
    return [account_id for (account_id,) in _rows(sql, (run_id,))]


def _rows(sql: str, bound: Any = ()) -> list[Row]:
    found: list[Row] = database.rows(sql, bound)
    return found
