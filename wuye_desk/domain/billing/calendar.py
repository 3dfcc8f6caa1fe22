"""收費日曆: on which days the duties of a cycle fall, and how each stands (篇1 2–3)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from wuye_desk.domain.billing.months import day_in, month_later, month_of
from wuye_desk.domain.billing.terms import Duty


@dataclass(frozen=True, slots=True)
class DutyRule:
    """When a duty falls due, whose it is, and where it is written."""

    months: int
    """Months from that of the cycle: −1 the one before it."""
    day: int
    """Day of the month; its last where it has none so late."""
    who: str
    clause: str
    words: str


RULES: Mapping[Duty, DutyRule] = {
    Duty.READINGS: DutyRule(-1, 24, "維修組", "本地", "抄水表、電表，或匯入讀數。"),
    Duty.OVERTIME_SLIPS: DutyRule(-1, 25, "客戶中心", "篇1 2.1", "把空調加時單匯總交收費室。"),
    Duty.REPAIR_SLIPS: DutyRule(-1, 25, "維修組", "篇1 2.2", "把維修單匯總交收費室。"),
    Duty.FEE_NOTICES: DutyRule(-1, 30, "收費室", "篇1 2.3、2.4", "核算，制作《管理費通知單》，交客服中心。"),
    Duty.DELIVER_NOTICES: DutyRule(0, 1, "區域管理員", "篇1 2.5", "把通知單派發到各業戶。"),
    Duty.PAY_BY: DutyRule(0, 5, "業戶", "篇1 2.5", "當月管理費和上月水電等繳到這天為止。"),
    Duty.DEBIT_SEND: DutyRule(0, 6, "收費室", "本地", "把托收明細送銀行。"),
    Duty.BANK_RESULT: DutyRule(0, 10, "收費室", "篇1 2.6", "銀行反饋托收結果，發票交客服送出。"),
    Duty.REMIND: DutyRule(0, 13, "客戶中心", "篇1 3.1", "統計未交的，由區域管理員提醒。"),
    Duty.DUN: DutyRule(0, 23, "收費室", "篇1 3.2", "統計未交的，發《催費通知單》。"),
    Duty.SUSPEND: DutyRule(1, 5, "主任", "篇1 3.4", "仍未交的，審批是否停止合同外的服務。"),
}
"""篇1 2–3; 「X日前」 is by the close of business on that day, the 1st included."""


class Standing(StrEnum):
    """How a duty stands on a day."""

    DONE = "done"
    LATE = "late"
    TODAY = "today"
    COMING = "coming"


@dataclass(frozen=True, slots=True)
class Milestone:
    """One duty of one cycle with its day."""

    cycle: int
    duty: Duty
    day: date

    @property
    def rule(self) -> DutyRule:
        """Return what is written about its duty."""
        return RULES[self.duty]

    def standing(self, today: date, *, done: bool) -> Standing:
        """Return how it stands: nothing is skipped because its day was passed over (本地)."""
        if done:
            return Standing.DONE
        if self.day == today:
            return Standing.TODAY
        return Standing.LATE if self.day < today else Standing.COMING


def milestones(cycle: int) -> tuple[Milestone, ...]:
    """Return the duties of a cycle (YYYYMM) in their order; they stay where they fall, also on days off."""
    return tuple(
        Milestone(cycle, duty, day_in(month_later(cycle, rule.months), rule.day))
        for duty, rule in RULES.items()
    )


def milestones_between(first: date, last: date) -> tuple[Milestone, ...]:
    """Return the duties of every cycle that fall on these days, by day."""
    cycles: Iterable[int] = _cycles(month_later(month_of(first), -1), month_later(month_of(last), 1))
    found = [one for cycle in cycles for one in milestones(cycle) if first <= one.day <= last]
    order = list(RULES)
    return tuple(sorted(found, key=lambda one: (one.day, order.index(one.duty))))


def _cycles(first: int, last: int) -> Iterable[int]:
    while first <= last:
        yield first
        first = month_later(first, 1)
