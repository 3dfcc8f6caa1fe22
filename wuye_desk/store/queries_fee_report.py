"""What the month's fee report reads in bulk: charges, corrections, allocations and money as of a day.

first and last are days (ISO text); posted is the stamp at which the day after the last one begins.
"""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any

from wuye_desk.domain.moments import station_moment, to_stamp
from wuye_desk.store.models import database

Row = tuple[Any, ...]
_CORRECTED = """k AS MATERIALIZED (
  SELECT corrects_id, SUM(amount) AS amount FROM charge
  WHERE corrects_id IS NOT NULL AND posted_at < :posted GROUP BY corrects_id
)"""
_CORRECTION = "COALESCE(k.amount, 0)"
_STANDS = "a.settled_on <= :last AND (a.undone_on IS NULL OR a.undone_on > :last)"
_SETTLED = f"COALESCE((SELECT SUM(a.amount) FROM allocation AS a WHERE a.charge_id = c.id AND {_STANDS}), 0)"
_PLACE = """JOIN account AS t ON t.id = c.account_id JOIN room AS r ON r.id = t.room_id
LEFT JOIN area AS z ON z.id = r.area_id LEFT JOIN person AS n ON n.id = z.steward_id"""
_CELLS = f"""
WITH {_CORRECTED}, w AS MATERIALIZED (
  SELECT c.item_id, c.account_id, c.amount, {_CORRECTION} AS corrected, {_SETTLED} AS settled
  FROM charge AS c JOIN fee_item AS i ON i.id = c.item_id LEFT JOIN k ON k.corrects_id = c.id
  WHERE c.corrects_id IS NULL AND i.basis <> 'deposit' AND c.due_on BETWEEN :first AND :month_end
)
SELECT i.name, r.building, COALESCE(n.name, ''), SUM(c.amount), SUM(c.corrected), SUM(c.settled), COUNT(*)
FROM w AS c JOIN fee_item AS i ON i.id = c.item_id {_PLACE}
GROUP BY i.id, r.building, COALESCE(n.name, '')
ORDER BY i.position, i.id, MIN(r.walking_key)
"""
_UNPAID = f"""
WITH {_CORRECTED}, w AS MATERIALIZED (
  SELECT c.account_id, c.due_on, c.disputed_until, c.amount + {_CORRECTION} - {_SETTLED} AS owed
  FROM charge AS c JOIN fee_item AS i ON i.id = c.item_id LEFT JOIN k ON k.corrects_id = c.id
  WHERE c.corrects_id IS NULL AND i.basis <> 'deposit' AND c.due_on <= :last
)
SELECT c.account_id, r.label, r.building, COALESCE(n.name, ''), p.name, SUM(c.owed),
       COUNT(DISTINCT substr(c.due_on, 1, 7)), MIN(c.due_on),
       SUM(CASE WHEN c.disputed_until >= :last THEN c.owed ELSE 0 END)
FROM w AS c {_PLACE} JOIN party AS p ON p.id = t.party_id
WHERE c.owed > 0 GROUP BY c.account_id ORDER BY r.walking_key, c.account_id
"""
_CORRECTIONS = """
SELECT COUNT(*), COALESCE(SUM(c.amount), 0) FROM charge AS c JOIN fee_item AS i ON i.id = c.item_id
WHERE c.corrects_id IS NOT NULL AND i.basis <> 'deposit' AND c.posted_at >= :begun AND c.posted_at < :posted
"""
_WAIVED = """
SELECT COUNT(DISTINCT account_id) FROM waiver
WHERE from_month <= :code AND (until_month IS NULL OR until_month >= :code)
"""
_MEANS = """
SELECT means, SUM(taken), SUM(back), SUM(paid_out) FROM (
  SELECT means, amount AS taken, 0 AS back, 0 AS paid_out FROM payment WHERE paid_on BETWEEN :first AND :last
  UNION ALL SELECT means, 0, amount, 0 FROM payment WHERE reversed_on BETWEEN :first AND :last
  UNION ALL SELECT means, 0, 0, amount FROM refund WHERE paid_on BETWEEN :first AND :last
) GROUP BY means
"""
_PREPAID = f"""
SELECT COALESCE((SELECT SUM(p.amount) FROM payment AS p WHERE p.paid_on <= :last
                 AND (p.reversed_on IS NULL OR p.reversed_on > :last)), 0)
     - COALESCE((SELECT SUM(a.amount) FROM allocation AS a WHERE {_STANDS}), 0)
     - COALESCE((SELECT SUM(f.amount) FROM refund AS f
                 WHERE f.payment_id IS NOT NULL AND f.paid_on <= :last), 0)
"""
_DEPOSITS = f"""
SELECT COALESCE((SELECT SUM(a.amount) FROM allocation AS a JOIN charge AS c ON c.id = a.charge_id
                 JOIN fee_item AS i ON i.id = c.item_id WHERE i.basis = 'deposit' AND {_STANDS}), 0)
     - COALESCE((SELECT SUM(f.amount) FROM refund AS f
                 WHERE f.charge_id IS NOT NULL AND f.paid_on <= :last), 0)
"""
_SETTLING = """
SELECT COALESCE(SUM(CASE WHEN i.basis <> 'deposit' AND c.due_on BETWEEN :first AND :month_end
                         THEN m.amount ELSE 0 END), 0),
       COALESCE(SUM(CASE WHEN i.basis <> 'deposit' AND c.due_on < :first THEN m.amount ELSE 0 END), 0),
       COALESCE(SUM(CASE WHEN i.basis <> 'deposit' AND c.due_on > :month_end THEN m.amount ELSE 0 END), 0),
       COALESCE(SUM(CASE WHEN i.basis = 'deposit' THEN m.amount ELSE 0 END), 0)
FROM (
  SELECT charge_id, amount FROM allocation WHERE settled_on BETWEEN :first AND :last
  UNION ALL SELECT charge_id, -amount FROM allocation WHERE undone_on BETWEEN :first AND :last
) AS m JOIN charge AS c ON c.id = m.charge_id JOIN fee_item AS i ON i.id = c.item_id
"""
_REFUNDED = """
SELECT COALESCE(SUM(CASE WHEN payment_id IS NOT NULL THEN amount ELSE 0 END), 0),
       COALESCE(SUM(CASE WHEN charge_id IS NOT NULL THEN amount ELSE 0 END), 0)
FROM refund WHERE paid_on BETWEEN :first AND :last
"""


class MonthReads:
    """The reads of one month up to a closing day."""

    def __init__(self, first: date, month_end: date, last: date) -> None:
        self._first = first
        self._bound = {
            "first": first.isoformat(),
            "month_end": month_end.isoformat(),
            "last": last.isoformat(),
            "begun": _midnight(first),
            "posted": _midnight(last + timedelta(days=1)),
            "code": first.year * 100 + first.month,
        }

    def cells(self) -> list[Row]:
        """Return (item, building, steward, posted, corrected, settled, count) of what falls due in it."""
        return self._rows(_CELLS)

    def unpaid(self) -> list[Row]:
        """Return (account, room, building, steward, name, owed, months, oldest due day, disputed)."""
        return self._rows(_UNPAID)

    def corrections(self) -> Row:
        """Return how many corrections were posted in the month, and their 分."""
        return self._rows(_CORRECTIONS)[0]

    def waived(self) -> int:
        """Return how many accounts have a waiver for the month."""
        return int(self._rows(_WAIVED)[0][0])

    def means(self) -> list[Row]:
        """Return (means, taken, reversed, refunded) of the month."""
        return self._rows(_MEANS)

    def prepaid(self) -> tuple[int, int]:
        """Return the 預存 at the end of the day before the month, and at the closing day."""
        before = {**self._bound, "last": (self._first - timedelta(days=1)).isoformat()}
        return int(_rows(_PREPAID, before)[0][0]), int(self._rows(_PREPAID)[0][0])

    def deposits(self) -> int:
        """Return the deposits held at the closing day."""
        return int(self._rows(_DEPOSITS)[0][0])

    def settling(self) -> Row:
        """Return what was settled in the month: due in it, before, after, and of deposits."""
        return self._rows(_SETTLING)[0]

    def refunded(self) -> Row:
        """Return the 預存 paid out in the month, and the deposits given back."""
        return self._rows(_REFUNDED)[0]

    def _rows(self, sql: str) -> list[Row]:
        return _rows(sql, self._bound)


def _midnight(day: date) -> int:
    return to_stamp(station_moment(day, time()))


def _rows(sql: str, bound: dict[str, Any]) -> list[Row]:
    found: list[Row] = database.rows(sql, bound)
    return found
