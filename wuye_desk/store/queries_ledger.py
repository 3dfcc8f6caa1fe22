"""What the ledger of accounts reads: charges and what is owed of them, payments and what is left."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Any

from wuye_desk.store.models import database

Row = tuple[Any, ...]
_AT_ONCE = 500
"""Ids bound in one query."""
_CORRECTED = "COALESCE((SELECT SUM(k.amount) FROM charge AS k WHERE k.corrects_id = c.id), 0)"
_STANDING = "COALESCE((SELECT SUM(a.amount) FROM allocation AS a WHERE a.{0} AND a.undone_on IS NULL), 0)"
_SETTLED = _STANDING.format("charge_id = c.id")
_GIVEN_BACK = "COALESCE((SELECT SUM(r.amount) FROM refund AS r WHERE r.charge_id = c.id), 0)"
_CHARGES = f"""
SELECT c.id, c.account_id, i.code, i.name, i.basis, c.month, c.due_on, c.origin, c.amount, {_CORRECTED},
       {_SETTLED}, CASE WHEN i.basis = 'deposit' THEN {_GIVEN_BACK} ELSE 0 END,
       c.disputed_until, c.disputed_for, c.slip_id, c.reason, c.posted_at
FROM charge AS c JOIN fee_item AS i ON i.id = c.item_id
WHERE c.corrects_id IS NULL AND c.account_id IN ({{marks}})
ORDER BY c.account_id, c.due_on, c.month, c.id
"""
_SPENT = _STANDING.format("payment_id = p.id")
_REFUNDED = "COALESCE((SELECT SUM(r.amount) FROM refund AS r WHERE r.payment_id = p.id), 0)"
_PAYMENTS = f"""
SELECT p.id, p.account_id, p.number, p.paid_on, p.recorded_at, p.means, p.amount, {_SPENT}, {_REFUNDED},
       COALESCE(i.code, ''), COALESCE(i.name, ''), p.payer_name, p.note, COALESCE(n.name, ''),
       p.reversed_on, p.reversed_for
FROM payment AS p LEFT JOIN fee_item AS i ON i.id = p.only_item_id LEFT JOIN person AS n ON n.id = p.person_id
WHERE {{which}}
ORDER BY p.paid_on, p.id
"""
_ALLOCATIONS = """
SELECT a.id, a.payment_id, p.number, a.charge_id, a.amount, a.settled_on, a.undone_on
FROM allocation AS a JOIN payment AS p ON p.id = a.payment_id
WHERE p.account_id = ? ORDER BY a.id
"""
_REFUNDS = """
SELECT r.id, r.number, r.paid_on, r.means, r.amount, r.payment_id, r.charge_id, r.reason, r.approver,
       COALESCE(n.name, '')
FROM refund AS r LEFT JOIN person AS n ON n.id = r.person_id WHERE r.account_id = ? ORDER BY r.paid_on, r.id
"""
_OPEN = f"""
SELECT c.account_id, c.month, c.due_on, c.disputed_until,
       c.amount + {_CORRECTED} - {_SETTLED} AS owed
FROM charge AS c
WHERE c.corrects_id IS NULL AND c.due_on <= :due_by
  AND (c.amount > {_SETTLED} OR EXISTS (SELECT 1 FROM charge AS k WHERE k.corrects_id = c.id))
"""
# Materialized, as the sums would be reckoned again for every column that names what is owed.
_OWED = f"""
WITH o AS MATERIALIZED ({_OPEN})
SELECT o.account_id, r.id, r.label, r.building, r.area_id, p.name, SUM(o.owed),
       SUM(CASE WHEN o.disputed_until >= :today THEN o.owed ELSE 0 END),
       MIN(o.month), COUNT(DISTINCT o.month), MIN(o.due_on),
       EXISTS (SELECT 1 FROM bank_line AS b WHERE b.account_id = o.account_id AND b.state = 'under_way')
FROM o JOIN account AS t ON t.id = o.account_id JOIN room AS r ON r.id = t.room_id
JOIN party AS p ON p.id = t.party_id
WHERE o.owed > 0 AND (:building = '' OR r.building = :building)
GROUP BY o.account_id ORDER BY r.walking_key, o.account_id
"""
_OVERDUE = f"""
WITH o AS MATERIALIZED ({_OPEN} AND c.account_id = :account)
SELECT SUM(owed), COUNT(DISTINCT month) FROM o WHERE owed > 0
"""
_LEFT_OVER = f"""
SELECT q.id, q.account_id, q.code, q.rest FROM (
  SELECT p.id, p.account_id, COALESCE(i.code, '') AS code, p.paid_on,
         p.amount - {_SPENT} - {_REFUNDED} AS rest
  FROM payment AS p LEFT JOIN fee_item AS i ON i.id = p.only_item_id WHERE p.reversed_on IS NULL
) AS q WHERE q.rest > 0 ORDER BY q.account_id, q.paid_on, q.id
"""
_OTHERS = """
SELECT t.id, p.name FROM account AS t JOIN party AS p ON p.id = t.party_id
WHERE t.room_id = ? AND t.id <> ? ORDER BY t.id DESC
"""
_PAYER = """
SELECT r.label FROM account AS t JOIN account AS y ON y.id = t.payer_id JOIN room AS r ON r.id = y.room_id
WHERE t.id = ?
"""
_UNDER_WAY = "SELECT SUM(amount) FROM bank_line WHERE account_id = ? AND state = 'under_way'"


def charges_of(account_ids: Iterable[int]) -> list[Row]:
    """Return the charges of these accounts, the oldest first, corrections folded in.

    Columns: id, account, item code, item name, basis, month, due day, origin, amount, Σ corrections, Σ active
    allocations, Σ given back of a deposit, disputed until, disputed for, slip, reason, posted stamp; 分.
    """
    return _in_batches(_CHARGES, account_ids)


def payments_of(account_id: int) -> list[Row]:
    """Return the payments of an account, the oldest first, with what of them is allocated and refunded.

    Columns: id, account, number, day, recorded stamp, means, amount, Σ active allocations, Σ refunds, code
    and name of the only item they pay, payer, note, who took it, day and reason of the reversal; 分.
    """
    return _rows(_PAYMENTS.format(which="p.account_id = ?"), (account_id,))


def payments_named(payment_ids: Iterable[int]) -> list[Row]:
    """Return these payments, in the columns of payments_of."""
    return _in_batches(_PAYMENTS.format(which="p.id IN ({marks})"), payment_ids)


def allocations_of(account_id: int) -> list[Row]:
    """Return (id, payment, its number, charge, 分, from day, undone day) of an account, as they were made."""
    return _rows(_ALLOCATIONS, (account_id,))


def refunds_of(account_id: int) -> list[Row]:
    """Return (id, number, day, means, 分, payment, charge, reason, approver, person) of an account."""
    return _rows(_REFUNDS, (account_id,))


def owed_accounts(today: date, due_by: date, building: str) -> list[Row]:
    """Return every account with something owed that fell due by a day, in walking order.

    Columns: account, room id, room, building, area, name, 分 owed, of it disputed, oldest month, months,
    oldest due day, whether a direct debit is under way.
    """
    bound = {"today": today.isoformat(), "due_by": due_by.isoformat(), "building": building}
    return _rows(_OWED, bound)


def owed_of(account_id: int, due_by: date) -> tuple[int, int]:
    """Return what an account owes of what fell due by a day (分), and of how many months."""
    owed, months = _rows(_OVERDUE, {"account": account_id, "due_by": due_by.isoformat()})[0]
    return int(owed or 0), int(months)


def left_over(account_ids: Collection[int] | None = None) -> list[Row]:
    """Return (payment, account, code of its only item, 分) wherever money is left over as 預存."""
    found = _rows(_LEFT_OVER)
    if account_ids is None:
        return found
    wanted = set(account_ids)
    return [row for row in found if row[1] in wanted]


def under_debit(account_id: int) -> int:
    """Return how many 分 of an account the bank is asked for at present (托收中)."""
    return int(_rows(_UNDER_WAY, (account_id,))[0][0] or 0)


def others_of_room(room_id: int, account_id: int) -> dict[int, str]:
    """Return the other accounts of a room, ended ones too, with their names, the latest first."""
    return dict(_rows(_OTHERS, (room_id, account_id)))


def payer_room(account_id: int) -> str:
    """Return the room of the account that pays for another one; empty where it pays itself."""
    found = _rows(_PAYER, (account_id,))
    return str(found[0][0]) if found else ""


def _in_batches(sql: str, ids: Iterable[int]) -> list[Row]:
    found: list[Row] = []
    for some in _chunks(list(ids)):
        found += _rows(sql.format(marks=", ".join("?" * len(some))), tuple(some))
    return found


def _chunks(ids: Sequence[int]) -> list[Sequence[int]]:
    return [ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE)]


def _rows(sql: str, bound: Any = ()) -> list[Row]:
    found: list[Row] = database.rows(sql, bound)
    return found
