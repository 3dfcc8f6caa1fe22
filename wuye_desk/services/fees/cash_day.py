"""日結: what the books say came in over the counter on a day by means, against what is counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from wuye_desk.domain.billing.terms import Means
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Subject
from wuye_desk.domain.money import LARGEST, shown
from wuye_desk.domain.permissions import Action
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.money_checks import OUTSIDE, today_of
from wuye_desk.services.fees.receipts import Receipt, receipts_on
from wuye_desk.services.trust.history import record_change
from wuye_desk.store import queries_receipts
from wuye_desk.store.models.payments import CashDay

COUNTED = tuple(means for means in Means if means not in OUTSIDE)
"""The means that cross the counter, in the order in which they are counted."""


@dataclass(frozen=True, slots=True)
class MeansSum:
    """One means on one day; 分."""

    means: Means
    taken: int
    """Payments of the day, those reversed since among them."""
    given_back: int
    """Reversals and refunds of the day."""
    counted: int | None
    """What was counted; None before the close."""
    opening: int = 0
    """The float in the drawer in the morning; only of cash."""

    @property
    def expected(self) -> int:
        """Return what there should be."""
        return self.opening + self.taken - self.given_back

    @property
    def difference(self) -> int:
        """Return counted less expected; 0 before the close."""
        return 0 if self.counted is None else self.counted - self.expected


@dataclass(frozen=True, slots=True)
class DayOfCash:
    """One day at the counter, open or closed."""

    day: date
    sums: tuple[MeansSum, ...]
    receipts: tuple[Receipt, ...]
    note: str
    closed_at: datetime | None
    closed_by: str

    @property
    def opening(self) -> int:
        """Return the float."""
        return self.sums[0].opening

    @property
    def expected(self) -> int:
        """Return what there should be by all means."""
        return sum(one.expected for one in self.sums)

    @property
    def difference(self) -> int:
        """Return the difference by all means."""
        return sum(one.difference for one in self.sums)


def day_of_cash(desk: Desk, day: date, opening: int | None = None) -> DayOfCash:
    """Return a day at the counter from the books; opening is the float of a day not closed yet (分)."""
    row = CashDay.get_or_none(CashDay.day == day)
    counted = row.counted if row else {}
    cash_float = row.opening if row else last_float(desk, day) if opening is None else opening
    books = _books(day)
    return DayOfCash(
        day=day,
        sums=tuple(
            MeansSum(
                means,
                *books[means],
                counted.get(means.value),
                cash_float if means is Means.CASH else 0,
            )
            for means in COUNTED
        ),
        receipts=receipts_on(desk, day),
        note=row.note if row else "",
        closed_at=row.closed_at if row else None,
        closed_by=row.person.name if row and row.person_id else "",
    )


def last_float(desk: Desk, day: date) -> int:  # noqa: ARG001
    """Return the float the last close before a day began with: what the drawer is likely to hold again."""
    row = CashDay.select().where(CashDay.day < day).order_by(CashDay.day.desc()).first()
    return int(row.opening) if row else 0


def closed_days(desk: Desk, count: int = 31) -> tuple[date, ...]:  # noqa: ARG001
    """Return the days closed last, the latest first."""
    query = CashDay.select(CashDay.day).order_by(CashDay.day.desc()).limit(count).tuples()
    return tuple(day for (day,) in query)


def close_day(desk: Desk, day: date, opening: int, counted: Mapping[Means, int], note: str) -> DayOfCash:
    """Close a day with what was counted by means; afterwards nothing is booked on it (分).

    A difference needs a note. Raises DeskError for a day to come, closed already, or a count left out.
    """
    person = desk.require(Action.CLOSE_CASH)
    with desk.store.write():
        found = day_of_cash(desk, day, opening)
        _check(desk, found, opening, counted)
        difference = sum(counted[one.means] - one.expected for one in found.sums)
        apart = any(counted[one.means] != one.expected for one in found.sums)
        if apart and not note.strip():
            raise DeskError("點出的數和賬不一致，請寫明原因。", "note")
        CashDay.create(
            day=day,
            opening=opening,
            counted={means.value: counted[means] for means in COUNTED},
            note=note.strip(),
            closed_at=desk.now(),
            person=person.id,
        )
        words = {"備用金": shown(opening), "差額": shown(difference), "說明": note.strip()}
        title = f"{day:%Y-%m-%d} 日結"
        record_change(desk, Subject.FEES, day.isoformat(), title, before=None, after=words)
        return day_of_cash(desk, day)


def _check(desk: Desk, found: DayOfCash, opening: int, counted: Mapping[Means, int]) -> None:
    if found.day > today_of(desk):
        raise DeskError("不能結還沒有到的日子。", "day")
    if found.closed_at is not None:
        raise DeskError("這一天已經日結。", "day")
    if not 0 <= opening <= LARGEST:
        raise DeskError("備用金不能小於零。", "opening")
    for means in COUNTED:
        if means not in counted:
            raise DeskError(f"請填點出的{means.label}；沒有就填 0。", means.value)


def _books(day: date) -> dict[Means, tuple[int, int]]:
    taken = queries_receipts.sums_in(day)
    back, refunded = queries_receipts.sums_reversed(day), queries_receipts.sums_refunded(day)
    return {means: (taken.get(means, 0), back.get(means, 0) + refunded.get(means, 0)) for means in COUNTED}
