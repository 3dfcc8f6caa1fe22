"""What a 《管理費通知單》 (SF-02) says: plain data; money in 分."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Sf02Line:
    """One charge, or several of one item and month."""

    item: str
    period: str
    """Days or month, and the readings: 「10月（09-25 – 10-24）1,325 → 1,339」."""
    quantity: str
    """「89.56 ㎡」; 「—」 where nothing is measured."""
    price: str
    amount: int


@dataclass(frozen=True)
class Sf02Common:
    """What all notices of a batch say alike, so that it is drawn once."""

    station: str
    month: str
    """「2026年11月」."""
    issued_on: date
    pay_by: date
    payee: str
    """收款戶名; empty where the station has not said."""
    bank: str
    """開戶行 and 賬號."""
    contact: str
    """「收費室 0755-0000 1122」."""
    hours: str
    """When the counter is open."""
    printed_at: datetime
    printed_by: str
    count: int
    """Notices of the batch."""
    reprint: bool = False
    version: str = "A/1"


@dataclass(frozen=True, kw_only=True)
class Sf02:
    """One notice."""

    common: Sf02Common
    number: str
    place: int
    """1, 2, 3 … within its batch."""
    name: str
    room: str
    lines: tuple[Sf02Line, ...]
    means: str
    """How it is paid."""
    subtotal: int
    arrears: int = 0
    arrears_words: str = ""
    prepaid: int = 0
    """預存 and payments that settle some of it already."""

    @property
    def total(self) -> int:
        """Return what is to be paid."""
        return self.subtotal + self.arrears - self.prepaid
