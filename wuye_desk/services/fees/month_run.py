"""每月核算: posts what a cycle has due and not yet posted; repeated, it doubles nothing.

What is posted too much is taken back by a line of its own; what a hand corrected stays as it is.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from wuye_desk.domain.billing.months import day_in, month_later, month_of, month_words
from wuye_desk.domain.billing.posting import Posting
from wuye_desk.domain.billing.terms import Origin
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.moments import local, to_stamp
from wuye_desk.domain.money import shown
from wuye_desk.domain.permissions import Action
from wuye_desk.services.fees.items import ready_items
from wuye_desk.services.fees.prepaid import release_surplus, use_prepaid
from wuye_desk.services.fees.reckoning import Plan, plan_of, reckon
from wuye_desk.services.trust.history import record_deed
from wuye_desk.store import queries_month_run as queries
from wuye_desk.store.models.fees import MonthRun

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk

PAY_BY = 5
"""Day of the month by which it is paid (篇1 2.5)."""
_as_json = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode


@dataclass(frozen=True, slots=True)
class RunResult:
    """What a run posted; a count of 0 where nothing was left to post."""

    run_id: int | None
    count: int
    amount: int
    """分, what was taken back taken off."""
    supplements: int = 0
    corrections: int = 0
    prepaid: int = 0
    """分 of 預存 that settled what was posted (預存抵扣)."""


def post_run(desk: Desk, cycle: int) -> RunResult:
    """Post what is due of a cycle (YYYYMM) and not yet posted; DeskError where the cycle is too far off."""
    desk.require(Action.RUN_MONTH)
    _check_cycle(desk, cycle)
    with desk.store.write():
        plan = plan_of(cycle, ready_items(desk))
        postings = [posting for one in reckon(plan) for posting in one.postings]
        if not postings:
            return RunResult(None, 0, 0)
        run = _keep(desk, plan, postings)
        lowered = {posting.account_id for posting in postings if posting.amount < 0}
        release_surplus(desk, lowered, local(desk.now()).date())
        used = use_prepaid(desk)
    origins = [posting.origin for posting in postings]
    changed = origins.count(Origin.SUPPLEMENT), origins.count(Origin.CORRECTION)
    return RunResult(run.id, len(postings), run.amount, *changed, used)


def _check_cycle(desk: Desk, cycle: int) -> None:
    """Refuse a month beyond the next: prices and areas may change till then (本地)."""
    if cycle > month_later(month_of(local(desk.now()).date()), 1):
        raise DeskError(f"{month_words(cycle)}還早，最多核算到下個月。", "cycle")


def _keep(desk: Desk, plan: Plan, postings: Sequence[Posting]) -> MonthRun:
    """Post the lines of one run and note it; inside Store.write()."""
    person = desk.person.id or None if desk.person else None
    total = sum(posting.amount for posting in postings)
    run: MonthRun = MonthRun.create(
        month=plan.cycle, posted_at=desk.now(), count=len(postings), amount=total, person=person
    )
    queries.insert_charges(_rows(desk, plan, postings, run.id, person))
    words = {"月份": month_words(plan.cycle), "筆數": len(postings), "金額": shown(total)}
    title = f"{month_words(plan.cycle)}核算"
    record_deed(desk, Subject.FEES, Deed.RECORDED, f"run {run.id}", title, words)
    return run


def _rows(
    desk: Desk, plan: Plan, postings: Sequence[Posting], run_id: int, person: int | None
) -> Iterator[tuple[object, ...]]:
    """Yield the columns of queries_month_run.insert_charges."""
    item_ids = {item.code: item.id for item in plan.items}
    posted_at = to_stamp(desk.now())
    today = local(desk.now()).date()
    on_time, later = due_day(plan.cycle).isoformat(), _supplement_day(plan.cycle, today).isoformat()
    for posting in postings:
        due = posting.due
        yield (
            posting.account_id,
            item_ids[due.item],
            due.month,
            posting.origin.value,
            posting.amount,
            due.quantity,
            due.price,
            _as_json(due.computed),
            on_time if posting.origin is Origin.RUN else later,
            run_id,
            due.slip_id,
            posting.corrects,
            _reason(posting),
            posted_at,
            person,
        )


def _reason(posting: Posting) -> str:
    return "" if posting.corrects is None else f"重新核算，應為 {shown(posting.due.amount)} 元"


def due_day(cycle: int) -> date:
    """Return by when a cycle is paid: the 5th of its month (篇1 2.5)."""
    return day_in(cycle, PAY_BY)


def _supplement_day(cycle: int, today: date) -> date:
    """Return by when a supplement is paid: the next 5th, nobody can pay in the past (本地)."""
    first = due_day(cycle)
    if today <= first:
        return first
    here = due_day(month_of(today))
    return here if today <= here else due_day(month_later(month_of(today), 1))
