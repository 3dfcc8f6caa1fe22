"""收費月報 (本地): the money of a month as its closing day has it, against the month before."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from wuye_desk.domain.billing.figures import (
    FeeCell,
    FeeFigures,
    FeeMonth,
    FeeSum,
    MeansSum,
    MoneyFlow,
    Unpaid,
)
from wuye_desk.domain.billing.terms import Means
from wuye_desk.domain.moments import local
from wuye_desk.domain.months import Month
from wuye_desk.services.desk import Desk
from wuye_desk.store.queries_fee_report import MonthReads, Row

Told = Callable[[int, int], None]
"""Told how many of how many steps are done; it may raise to call the work off."""


def monthly_fees(desk: Desk, month: Month, told: Told = lambda *_: None) -> FeeMonth:
    """Return the figures of a month; of one that runs up to today, the month before to the same day."""
    now = desk.now()
    today = local(now).date()
    before = month.plus(-1)
    until, until_before = _end(month), _end(before)
    if today < until:
        until = max(today, month.first_day)
        until_before = min(until_before, before.first_day + timedelta(days=until.day - 1))
    told(0, 2)
    figures = _figures(month, until)
    told(1, 2)
    return FeeMonth(month, now, figures, _figures(before, until_before))


def _end(month: Month) -> date:
    return month.plus(1).first_day - timedelta(days=1)


def _figures(month: Month, until: date) -> FeeFigures:
    reads = MonthReads(month.first_day, _end(month), until)
    corrections, corrected = reads.corrections()
    return FeeFigures(
        until=until,
        cells=tuple(FeeCell(row[0], row[1], row[2], FeeSum(*row[3:])) for row in reads.cells()),
        corrections=corrections,
        corrected=corrected,
        waived=reads.waived(),
        means=_means(reads),
        flow=_flow(reads),
        unpaid=tuple(map(_unpaid, reads.unpaid())),
    )


def _unpaid(row: Row) -> Unpaid:
    account, room, building, steward, name, owed, months, oldest, disputed = row
    due = date.fromisoformat(oldest)
    return Unpaid(account, room, building, steward, name, owed, months, due, disputed)


def _means(reads: MonthReads) -> tuple[MeansSum, ...]:
    found = {Means(row[0]): row[1:] for row in reads.means()}
    return tuple(MeansSum(means, *found[means]) for means in Means if means in found)


def _flow(reads: MonthReads) -> MoneyFlow:
    opening, prepaid = reads.prepaid()
    refunded, back = reads.refunded()
    present, arrears, later, deposits = reads.settling()
    means = reads.means()
    return MoneyFlow(
        opening=opening,
        taken=sum(row[1] for row in means),
        reversed=sum(row[2] for row in means),
        to_present=present,
        to_arrears=arrears,
        to_later=later,
        to_deposits=deposits,
        refunded=refunded,
        prepaid=prepaid,
        deposits=reads.deposits(),
        deposits_back=back,
    )
