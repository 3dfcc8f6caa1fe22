"""The money of one month in figures (收費月報, 本地): what was due and came in, and who still owes; 分."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from wuye_desk.domain.billing.terms import Means
from wuye_desk.domain.months import Month

NOBODY = "（未分派）"
"""In place of the 區域管理員 of rooms that have none."""
NOTES: Sequence[tuple[str, str]] = (
    ("截止日", "月末；本月未過完時是今天。上月也算到它的同一天，才好相比。"),
    ("原計", "到期日在本月的收費，不論哪天過賬；押金不算收費。"),
    ("更正", "這些收費在截止日及以前過賬的更正；以後的更正，記在做更正的那個月的「本月更正」。"),
    ("應收", "原計加更正。"),
    ("實收", "應收之中，截止日及以前已經抵付的；當天沖銷、退回的不算。用預存付的也算。"),
    ("收繳率", "實收除以應收。"),
    ("樓棟、區域管理員", "按房間現在所屬的樓棟和區域。"),
    ("收款", "本月收到的錢，不論抵付哪個月；押金轉入是押金抵欠費，不是新收的錢。"),
    ("預存", "收到而還沒有抵付、也沒有退的錢。"),
    ("欠費", "截止日及以前到期、還沒有付清的收費，以前月份的也在內，爭議中的也在內；押金不在內。"),
    ("欠幾個月", "一個收費戶欠費的收費有幾個不同的到期月份；一戶只在一檔。"),
    ("減免", "費用月份落在本月的減免。減掉的從來不進賬，所以只計戶數。"),
)
"""How each figure is reckoned, as the page, the paper and the workbook say it."""


class Grouping(StrEnum):
    """By what the charges of a month are summed."""

    ITEM = "item"
    BUILDING = "building"
    STEWARD = "steward"


@dataclass(frozen=True, slots=True)
class FeeSum:
    """What was due and came in of it; 分."""

    posted: int = 0
    corrected: int = 0
    collected: int = 0
    count: int = 0
    """Charges, without their corrections."""

    @property
    def due(self) -> int:
        """Return the 應收: what was posted, after its corrections."""
        return self.posted + self.corrected

    @property
    def unpaid(self) -> int:
        """Return what of the 應收 has not come in."""
        return self.due - self.collected

    @property
    def rate(self) -> float | None:
        """Return the 收繳率 from 0 to 1; None where nothing was due."""
        return self.collected / self.due if self.due > 0 else None

    def __add__(self, other: FeeSum) -> FeeSum:
        """Return both together."""
        return FeeSum(
            self.posted + other.posted,
            self.corrected + other.corrected,
            self.collected + other.collected,
            self.count + other.count,
        )


@dataclass(frozen=True, slots=True)
class FeeCell:
    """The charges of one item in one building under one 區域管理員."""

    item: str
    building: str
    steward: str
    sum: FeeSum

    def key(self, grouping: Grouping) -> str:
        """Return under which name it is summed."""
        return {"item": self.item, "building": self.building, "steward": self.steward or NOBODY}[grouping]


@dataclass(frozen=True, slots=True)
class MeansSum:
    """What came in and went out by one means in a month; 分."""

    means: Means
    taken: int
    reversed: int
    refunded: int

    @property
    def net(self) -> int:
        """Return what stayed."""
        return self.taken - self.reversed - self.refunded


@dataclass(frozen=True, slots=True)
class MoneyFlow:
    """Where the money of a month came from and went; 分. opening + what came − what went = prepaid."""

    opening: int
    """預存 at the end of the day before the month."""
    taken: int
    reversed: int
    to_present: int
    """Settled of what falls due in the month itself."""
    to_arrears: int
    """Settled of what fell due before."""
    to_later: int
    to_deposits: int
    refunded: int
    """預存 paid out again."""
    prepaid: int
    """預存 at the closing day."""
    deposits: int
    """Deposits held at the closing day."""
    deposits_back: int
    """Deposits given back or moved to arrears in the month."""

    @property
    def settled(self) -> int:
        """Return what was settled in the month altogether, deposits among it."""
        return self.to_present + self.to_arrears + self.to_later + self.to_deposits


@dataclass(frozen=True, slots=True)
class Unpaid:
    """One account in arrears at the closing day; 分."""

    account_id: int
    room: str
    building: str
    steward: str
    name: str
    owed: int
    months: int
    """Of how many due months."""
    oldest_due: date
    disputed: int


@dataclass(frozen=True, slots=True)
class Ageing:
    """The accounts that owe for so many months; 3 stands for three and more."""

    months: int
    count: int
    owed: int


@dataclass(frozen=True, slots=True)
class FeeFigures:
    """A month as its closing day has it."""

    until: date
    cells: tuple[FeeCell, ...]
    corrections: int
    corrected: int
    """分 of all corrections posted in the month, whatever they correct."""
    waived: int
    """Accounts with a waiver for the month."""
    means: tuple[MeansSum, ...]
    flow: MoneyFlow
    unpaid: tuple[Unpaid, ...]
    """In walking order."""

    @property
    def total(self) -> FeeSum:
        """Return all charges of the month together."""
        return _added(cell.sum for cell in self.cells)

    @property
    def arrears(self) -> int:
        """Return what all accounts owe at the closing day."""
        return sum(one.owed for one in self.unpaid)

    def by(self, grouping: Grouping) -> Mapping[str, FeeSum]:
        """Return the sums by item, building or 區域管理員, in the order of the cells."""
        found: dict[str, FeeSum] = {}
        for cell in self.cells:
            key = cell.key(grouping)
            found[key] = found.get(key, FeeSum()) + cell.sum
        return found

    @property
    def ageing(self) -> tuple[Ageing, ...]:
        """Return the accounts in arrears by how many months they owe: 1, 2, 3 and more."""
        return tuple(_aged(self.unpaid, months) for months in (1, 2, 3))


@dataclass(frozen=True, slots=True)
class FeeRow:
    """One sum of a month beside that of the month before."""

    label: str
    now: FeeSum
    before: FeeSum


@dataclass(frozen=True, slots=True)
class FeeMonth:
    """A month in figures, against the month before."""

    month: Month
    as_of: datetime
    now: FeeFigures
    before: FeeFigures

    @property
    def is_over(self) -> bool:
        """Return whether no day of it is still to come."""
        return self.as_of >= self.month.end

    @property
    def flow_lines(self) -> tuple[tuple[str, int], ...]:
        """Return how the 預存 came from that before the month: what came, less what went; 分."""
        flow, day = self.now.flow, self.month.first_day - timedelta(days=1)
        return (
            (f"{day:%Y-%m-%d} 的預存", flow.opening),
            ("加：收款", flow.taken),
            ("減：沖銷", -flow.reversed),
            ("減：抵付本月收費", -flow.to_present),
            ("減：抵付以前欠費", -flow.to_arrears),
            ("減：抵付以後的收費", -flow.to_later),
            ("減：轉作押金", -flow.to_deposits),
            ("減：退預存", -flow.refunded),
            (f"{self.now.until:%Y-%m-%d} 的預存", flow.prepaid),
        )

    def rows(self, grouping: Grouping) -> tuple[FeeRow, ...]:
        """Return the sums of both months by name; what only the month before had stands last."""
        now, before = self.now.by(grouping), self.before.by(grouping)
        return tuple(
            FeeRow(label, now.get(label, FeeSum()), before.get(label, FeeSum()))
            for label in dict.fromkeys((*now, *before))
        )


def behind(figures: FeeFigures, grouping: Grouping, label: str) -> tuple[Unpaid, ...]:
    """Return who owes in a building or under a 區域管理員; everybody for an item."""
    wanted: Callable[[Unpaid], bool] = {
        Grouping.ITEM: lambda _one: True,
        Grouping.BUILDING: lambda one: one.building == label,
        Grouping.STEWARD: lambda one: (one.steward or NOBODY) == label,
    }[grouping]
    return tuple(one for one in figures.unpaid if wanted(one))


def _added(sums: Iterable[FeeSum]) -> FeeSum:
    whole = FeeSum()
    for one in sums:
        whole += one
    return whole


def _aged(unpaid: Iterable[Unpaid], months: int) -> Ageing:
    found = [one.owed for one in unpaid if min(one.months, 3) == months]
    return Ageing(months, len(found), sum(found))
