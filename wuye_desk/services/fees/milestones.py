"""收費日曆: the duties of the cycles with how far each is, who did it, and who took it over (篇1 2–3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from wuye_desk.domain.billing.calendar import Milestone, Standing, milestones_between
from wuye_desk.domain.billing.due import slip_days
from wuye_desk.domain.billing.months import day_in, month_later, month_of, month_words
from wuye_desk.domain.billing.terms import Duty, SlipKind
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.moments import from_stamp, local
from wuye_desk.domain.permissions import Action
from wuye_desk.services.fees.ledger import owed_accounts
from wuye_desk.services.fees.month_run import due_day
from wuye_desk.services.fees.notices import notice_lines
from wuye_desk.services.trust.history import record_deed
from wuye_desk.store import queries_milestones as queries
from wuye_desk.store.models.notices import Milestone as MilestoneRow
from wuye_desk.store.models.people import Person

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk

_LOOK_BACK = 12
"""Months a duty that nobody did is brought up again."""
_AHEAD = 3
"""Duties to come that are told."""
_SLIPS = {Duty.OVERTIME_SLIPS: SlipKind.OVERTIME, Duty.REPAIR_SLIPS: SlipKind.REPAIR}


@dataclass(frozen=True, slots=True)
class DutyLine:
    """One duty of one cycle as the calendar shows it."""

    milestone: Milestone
    standing: Standing
    done: int | None = None
    """How many are done; None where nothing is counted."""
    total: int | None = None
    """Of how many; None where that is not known."""
    done_at: datetime | None = None
    taken_by: str = ""
    by: str = ""
    note: str = ""
    ticked: bool = False
    """Somebody said that it is done; what the tables say by themselves cannot be taken back."""
    on_day_off: bool = False


@dataclass(frozen=True, slots=True)
class Age:
    """Accounts in arrears of so many months; 分."""

    accounts: int
    amount: int


@dataclass(frozen=True, slots=True)
class Arrears:
    """What is owed past its day, by how many months it has been owed."""

    one: Age
    two: Age
    more: Age

    @property
    def amount(self) -> int:
        """Return all of it in 分."""
        return self.one.amount + self.two.amount + self.more.amount


@dataclass(frozen=True, slots=True)
class CalendarView:
    """What the page shows of some days."""

    lines: tuple[DutyLine, ...]
    late: tuple[DutyLine, ...]
    """Not done though their day is past, the oldest first, whatever days are shown."""
    due_today: int
    coming: tuple[DutyLine, ...]
    arrears: Arrears
    cycle: int
    """The present one."""
    paid: int
    """Of its notices, how many are paid."""
    notified: int


def calendar_view(desk: Desk, first: date, last: date) -> CalendarView:
    """Return the duties from first to last day, what was left undone before today, what comes next."""
    today = local(desk.now()).date()
    begun = queries.first_run() or month_of(today)
    back = day_in(month_later(month_of(today), -_LOOK_BACK), 1)
    ahead = day_in(month_later(month_of(today), 2), 1)
    wanted = milestones_between(min(first, back), max(last, ahead))
    told = _Told(desk, [one for one in wanted if one.cycle >= begun])
    lines = told.lines()
    cycle = month_of(today)
    notices = notice_lines(desk, cycle)
    return CalendarView(
        tuple(line for line in lines if first <= line.milestone.day <= last),
        tuple(line for line in lines if line.standing is Standing.LATE and line.milestone.day >= back),
        sum(line.standing is Standing.TODAY for line in lines),
        tuple(line for line in lines if line.standing is Standing.COMING)[:_AHEAD],
        _arrears(desk, today),
        cycle,
        sum(not line.owes for line in notices),
        len(notices),
    )


def complete_duty(desk: Desk, cycle: int, duty: Duty, taken_by: str, note: str = "") -> None:
    """Keep that a duty of a cycle is done, and who took it over; DeskError without a name or done already."""
    person = desk.require(Action.KEEP_MILESTONES)
    name = taken_by.strip()
    if not name:
        raise DeskError("請填交給誰，或誰確認的。", "taken_by")
    with desk.store.write():
        if MilestoneRow.select().where(MilestoneRow.cycle == cycle, MilestoneRow.duty == duty).exists():
            raise DeskError("這件已經登記完成。")
        MilestoneRow.create(
            cycle=cycle,
            duty=duty,
            done_at=desk.now(),
            taken_by=name,
            note=note.strip(),
            person=person.id or None,
        )
        words: dict[str, object] = {"周期": month_words(cycle), "交給": name}
        if note.strip():
            words["備註"] = note.strip()
        record_deed(desk, Subject.FEES, Deed.RECORDED, f"{cycle} {duty.value}", duty.label, words)


def reopen_duty(desk: Desk, cycle: int, duty: Duty) -> None:
    """Take back that a duty is done; DeskError where nobody said so."""
    desk.require(Action.KEEP_MILESTONES)
    with desk.store.write():
        gone = MilestoneRow.delete().where(MilestoneRow.cycle == cycle, MilestoneRow.duty == duty).execute()
        if not gone:
            raise DeskError("這件沒有登記完成。")
        words = {"周期": month_words(cycle)}
        record_deed(desk, Subject.FEES, Deed.REMOVED, f"{cycle} {duty.value}", duty.label, words)


def _arrears(desk: Desk, today: date) -> Arrears:
    """Return what is overdue by how many months ago the oldest of it should have been paid."""
    ages: list[list[int]] = [[], [], []]
    here = month_of(today)
    latest = here if due_day(here) < today else month_later(here, -1)
    for account in owed_accounts(desk, due_by=today):
        if account.oldest_due < today:
            ages[min(_months(account.oldest_due, latest), len(ages) - 1)].append(account.owed)
    return Arrears(*(Age(len(owed), sum(owed)) for owed in ages))


def _months(due_on: date, latest: int) -> int:
    return max(latest // 100 * 12 + latest % 100 - due_on.year * 12 - due_on.month, 0)


class _Told:
    """Reads the tables once for all cycles, then says of each duty how it stands."""

    def __init__(self, desk: Desk, wanted: Sequence[Milestone]) -> None:
        self._desk, self._wanted = desk, wanted
        self._today = local(desk.now()).date()
        cycles = [one.cycle for one in wanted] or [0]
        first, last = min(cycles), max(cycles)
        rows = MilestoneRow.select(MilestoneRow, Person).left_outer_join(Person)
        found = rows.where(MilestoneRow.cycle.between(first, last))
        self._ticks: Mapping[tuple[int, Duty], MilestoneRow] = {(row.cycle, row.duty): row for row in found}
        self._meters = queries.meters()
        self._readings = queries.readings(month_later(first, -1) if first else 0, last)
        self._notices = queries.notices(first, last)
        self._debits = queries.debits(first, last)
        self._handed = {duty: queries.handed_slips(kind.value, first, last) for duty, kind in _SLIPS.items()}

    def lines(self) -> list[DutyLine]:
        """Return all duties asked for, in their order."""
        return [self._line(one) for one in self._wanted]

    def _line(self, one: Milestone) -> DutyLine:
        tick = self._ticks.get((one.cycle, one.duty))
        done, total, by_itself = self._counted(one)
        standing = one.standing(self._today, done=tick is not None or by_itself is not None)
        if one.duty is Duty.PAY_BY and one.day < self._today:
            standing = Standing.DONE  # a limit that has passed is nobody's to do
        at, taken = (tick.done_at, tick.taken_by) if tick is not None else by_itself or (None, "")
        person = tick.person if tick is not None else None
        return DutyLine(
            one,
            standing,
            done,
            total,
            at,
            taken,
            person.name if person is not None else "",
            tick.note if tick is not None else "",
            tick is not None,
            not self._desk.calendar().is_working(one.day),
        )

    def _counted(self, one: Milestone) -> tuple[int | None, int | None, tuple[datetime, str] | None]:
        """Return how many are done, of how many, and by what the tables say so themselves: when, who took."""
        if one.duty is Duty.READINGS and self._meters:
            return self._readings.get(month_later(one.cycle, -1), 0), self._meters, None
        if one.duty in _SLIPS:
            return self._slips(one)
        if one.duty is Duty.FEE_NOTICES:
            return self._notices.get(one.cycle, (0, 0, 0))[0], None, None
        if one.duty is Duty.DELIVER_NOTICES and one.cycle in self._notices:
            made, carried, last = self._notices[one.cycle]
            return carried, made, (from_stamp(last), "") if carried == made else None
        if one.duty in {Duty.DEBIT_SEND, Duty.BANK_RESULT} and one.cycle in self._debits:
            batches, lines, results, sent_at = self._debits[one.cycle]
            if one.duty is Duty.DEBIT_SEND:
                return lines, None, (from_stamp(sent_at), "")
            return results, batches, None
        return None, None, None

    def _slips(self, one: Milestone) -> tuple[int, int, tuple[datetime, str] | None]:
        handed_at, handed, names = self._handed[one.duty].get(one.cycle, (0, 0, ""))
        first, last = slip_days(one.cycle)
        kind = _SLIPS[one.duty].value
        waiting = queries.waiting_slips(kind, first.isoformat(), last.isoformat())
        finished = (from_stamp(handed_at), names) if handed_at and not waiting else None
        return handed, handed + waiting, finished
