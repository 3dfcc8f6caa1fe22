"""每月核算: posts what a cycle has due and not yet posted; repeated, it doubles nothing.

What is posted too much is taken back by a line of its own; what a hand corrected stays as it is.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from wuye_desk.domain.billing.months import day_in, month_later, month_of, month_words
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

_FEW_WORDS = 2
"""Days and days of the month: what most lines say."""
PAY_BY = 5
"""Day of the month by which it is paid (篇1 2.5)."""
_as_json = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode


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
    with desk.store.database.roomy(), desk.store.write():
        plan = plan_of(cycle, ready_items(desk))
        run = _post(desk, plan)
        if run is None:
            return RunResult(None, 0, 0)
        release_surplus(desk, queries.lowered_by(run.id), local(desk.now()).date())
        used = use_prepaid(desk)
    origins = queries.origins_of(run.id)
    changed = origins.get(Origin.SUPPLEMENT.value, 0), origins.get(Origin.CORRECTION.value, 0)
    return RunResult(run.id, run.count, run.amount, *changed, used)


def _check_cycle(desk: Desk, cycle: int) -> None:
    """Refuse a month beyond the next: prices and areas may change till then (本地)."""
    if cycle > month_later(month_of(local(desk.now()).date()), 1):
        raise DeskError(f"{month_words(cycle)}還早，最多核算到下個月。", "cycle")


def _post(desk: Desk, plan: Plan) -> MonthRun | None:
    """Post the lines as they are reckoned, and note the run; one without lines leaves nothing."""
    person = desk.person.id or None if desk.person else None
    run: MonthRun = MonthRun.create(month=plan.cycle, posted_at=desk.now(), count=0, amount=0, person=person)
    queries.insert_charges(_rows(desk, plan, run.id, person))
    run.count, run.amount = queries.posted_by(run.id)
    if not run.count:
        run.delete_instance()
        return None
    run.save()
    title = f"{month_words(plan.cycle)}核算"
    words = {"月份": month_words(plan.cycle), "筆數": run.count, "金額": shown(run.amount)}
    record_deed(desk, Subject.FEES, Deed.RECORDED, f"run {run.id}", title, words)
    return run


def _rows(desk: Desk, plan: Plan, run_id: int, person: int | None) -> Iterator[tuple[object, ...]]:
    """Yield the columns of queries_month_run.insert_charges."""
    item_ids = {item.code: item.id for item in plan.items}
    posted_at = to_stamp(desk.now())
    on_time, later = due_day(plan.cycle).isoformat(), _later_day(plan.cycle, desk).isoformat()
    run_code = Origin.RUN.value
    whole_words: dict[int, tuple[Mapping[str, object], str]] = {}
    for one in reckon(plan):
        for account_id, due, amount, origin, corrects in one.postings:
            first = origin is Origin.RUN
            yield (
                account_id,
                item_ids[due.item],
                due.month,
                run_code if first else origin.value,
                amount,
                due.quantity,
                due.price,
                _text(due.computed, whole_words),
                on_time if first else later,
                run_id,
                due.slip_id,
                corrects,
                "" if corrects is None else f"重新核算，應為 {shown(due.amount)} 元",
                posted_at,
                person,
            )


def _text(words: Mapping[str, object], known: dict[int, tuple[Mapping[str, object], str]]) -> str:
    """Return words as the file keeps them; those of a month's days are one object, written once."""
    found = known.get(id(words))
    if found is not None:
        return found[1]
    text = _as_json(words)
    if len(words) <= _FEW_WORDS:
        known[id(words)] = (words, text)
    return text


def due_day(cycle: int) -> date:
    """Return by when a cycle is paid: the 5th of its month (篇1 2.5)."""
    return day_in(cycle, PAY_BY)


def _later_day(cycle: int, desk: Desk) -> date:
    """Return by when a supplement is paid: the next 5th, for nobody can pay in the past (本地)."""
    today = local(desk.now()).date()
    here = due_day(max(cycle, month_of(today)))
    return here if today <= here else due_day(month_later(month_of(today), 1))
