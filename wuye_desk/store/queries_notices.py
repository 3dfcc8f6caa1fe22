"""What the fee notices read: the charges of a cycle, what else is owed, who was notified already."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from wuye_desk.store.models import database

Row = tuple[Any, ...]
_CORRECTED = "COALESCE((SELECT SUM(k.amount) FROM charge AS k WHERE k.corrects_id = c.id), 0)"
_ACTIVE = "SELECT SUM(a.amount) FROM allocation AS a WHERE a.charge_id = c.id AND a.undone_on IS NULL"
_ACTIVE += " AND a.settled_on <= :today"
_SETTLED = f"COALESCE(({_ACTIVE}), 0)"
_LINES = f"""
SELECT c.account_id, c.id, i.name, i.basis, i.unit, c.month, c.due_on, c.amount + {_CORRECTED}, {_SETTLED},
       c.quantity, c.price, c.computed
FROM charge AS c JOIN fee_item AS i ON i.id = c.item_id
WHERE c.corrects_id IS NULL AND c.item_id = :item AND c.month = :month
  AND c.origin IN ('run', 'supplement', 'extra')
ORDER BY c.account_id, c.id
"""
_OPEN = f"""
SELECT o.account_id, o.id, o.month, o.name, o.owed FROM (
  SELECT c.account_id, c.id, c.month, i.name, c.due_on, c.amount + {_CORRECTED} - {_SETTLED} AS owed
  FROM charge AS c JOIN fee_item AS i ON i.id = c.item_id
  WHERE c.corrects_id IS NULL AND c.due_on <= :due_by AND i.basis <> 'deposit'
    AND (c.disputed_until IS NULL OR c.disputed_until < :today)
    AND (c.amount > {_SETTLED} OR EXISTS (SELECT 1 FROM charge AS k WHERE k.corrects_id = c.id))
) AS o WHERE o.owed > 0 ORDER BY o.account_id, o.due_on, o.month, o.id
"""
_LAST = """
SELECT n.account_id, MAX(b.last_charge) FROM notice AS n JOIN notice_batch AS b ON b.id = n.batch_id
WHERE n.kind = 'fees' AND n.month = ? AND n.withdrawn_at IS NULL GROUP BY n.account_id
"""
_PLACES = """
SELECT a.id, r.label, p.name, a.payment_way FROM account AS a JOIN room AS r ON r.id = a.room_id
JOIN party AS p ON p.id = a.party_id ORDER BY r.walking_key, a.id
"""
_MADE = """
SELECT n.id, n.number, n.batch_id, n.place, n.account_id, r.label, p.name, n.total, n.issued_on
FROM notice AS n JOIN account AS a ON a.id = n.account_id JOIN room AS r ON r.id = a.room_id
JOIN party AS p ON p.id = a.party_id
WHERE n.kind = 'fees' AND n.month = ? AND n.withdrawn_at IS NULL ORDER BY n.batch_id, n.place
"""
_DELIVERED = """
SELECT d.notice_id, d.way, MAX(d.id) FROM delivery AS d JOIN notice AS n ON n.id = d.notice_id
WHERE n.kind = 'fees' AND n.month = ? GROUP BY d.notice_id
"""
_ROUNDS = """
SELECT n.id, COALESCE(s.name, ''), r.building, r.unit
FROM notice AS n JOIN account AS a ON a.id = n.account_id
JOIN room AS r ON r.id = a.room_id LEFT JOIN area AS e ON e.id = r.area_id
LEFT JOIN person AS s ON s.id = e.steward_id WHERE n.kind = 'fees' AND n.month = ?
ORDER BY COALESCE(s.name, ''), r.walking_key, n.id
"""


def lines(item_id: int, month: int, today: date) -> list[Row]:
    """Return the charges of an item and month that runs posted, account by account.

    Columns: account, id, item, basis, unit, month, due day, 分 with corrections, 分 settled until today,
    quantity, price, how it was computed as JSON.
    """
    return _rows(_LINES, {"item": item_id, "month": month, "today": today.isoformat()})


def open_charges(due_by: date, today: date) -> list[Row]:
    """Return (account, charge, month, item, 分) of what is owed by a day; no disputes, no deposits."""
    return _rows(_OPEN, {"due_by": due_by.isoformat(), "today": today.isoformat()})


def notified_until(cycle: int) -> Mapping[int, int]:
    """Return by account the last charge there was when its latest notice of a cycle was made."""
    return dict(_rows(_LAST, (cycle,)))


def walking_order() -> list[Row]:
    """Return (account, room, name, way of paying) of every account, as one walks."""
    return _rows(_PLACES)


def last_charge() -> int:
    """Return the latest charge of the file, 0 where there is none."""
    return int(_rows("SELECT COALESCE(MAX(id), 0) FROM charge")[0][0])


def made(cycle: int) -> list[Row]:
    """Return (id, number, batch, place, account, room, name, 分, day) of the notices of a cycle, by batch."""
    return _rows(_MADE, (cycle,))


def rounds(cycle: int) -> list[Row]:
    """Return (notice, 區域管理員, 棟, 單元) of the notices of a cycle, person by person as each walks."""
    return _rows(_ROUNDS, (cycle,))


def delivered(cycle: int) -> Mapping[int, str]:
    """Return what came of the last attempt to deliver each notice of a cycle, by notice."""
    return {notice_id: way for notice_id, way, _last in _rows(_DELIVERED, (cycle,))}


def printings(form: str) -> Mapping[str, int]:
    """Return when each number was last printed as a form, as a stamp."""
    return dict(_rows("SELECT number, MAX(printed_at) FROM printing WHERE form = ? GROUP BY number", (form,)))


def _rows(sql: str, bound: Sequence[Any] | Mapping[str, Any] = ()) -> list[Row]:
    found: list[Row] = database.rows(sql, bound)
    return found
