"""對賬單 of an account (SF-12): the balance over time from its charges, corrections, payments and refunds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from wuye_desk.documents import statement as paper
from wuye_desk.domain.billing.months import month_words
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.domain.money import shown
from wuye_desk.domain.permissions import Action
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.ledger import AllocationLine, Ledger, PaymentLine, account_ledger
from wuye_desk.services.printing.print_job import PrintJob
from wuye_desk.services.station.station import station
from wuye_desk.store.models.fees import Charge, FeeItem


def statement_form(
    desk: Desk, account_id: int, first: date | None = None, last: date | None = None
) -> PrintJob:
    """Return the statement of an account from a day to a day, both included.

    Without a first day it begins with the account's first line; without a last one it ends today. DeskError
    where the days are the wrong way round or no such account is there.
    """
    person = desk.require(Action.PRINT)
    ledger, now = account_ledger(desk, account_id), desk.now()
    charges = _charges(account_id)
    lines = _balanced(sorted(_lines(ledger, charges), key=lambda one: one.day))
    last = last or max([local(now).date(), *(one.day for one in lines)])
    first = first or (min(lines[0].day, last) if lines else last)
    if first > last:
        raise DeskError("開始日期晚於結束日期。", "first")
    before = [one for one in lines if one.day < first]
    made = paper.statement(
        paper.Statement(
            station=station(desk).name,
            room=ledger.room_label,
            household=ledger.name,
            first=first,
            last=last,
            opening=before[-1].balance if before else 0,
            lines=[one for one in lines if first <= one.day <= last],
            **_standing(ledger, charges, last),
            printed_at=now,
            printed_by=person.name,
        )
    )
    return PrintJob(
        pdf=made.pdf,
        title=paper.TITLE,
        form=paper.FORM,
        number=f"{ledger.room_label} {first:%Y%m%d}-{last:%Y%m%d}",
        pages=made.pages,
        missing=made.missing,
    )


def _balanced(lines: Iterable[paper.StatementLine]) -> list[paper.StatementLine]:
    balance, found = 0, []
    for one in lines:
        balance += one.charged - one.paid
        found.append(replace(one, balance=balance))
    return found


def _charges(account_id: int) -> list[Charge]:
    found = Charge.select(Charge, FeeItem).join(FeeItem).where(Charge.account == account_id)
    return list(found.order_by(Charge.posted_at, Charge.id))


def _posted(charge: Charge) -> date:
    return local(charge.posted_at).date()


def _words(charge: Charge) -> str:
    return f"{charge.item.name} {month_words(charge.month)}"


def _line(day: date, what: str, against: str = "", *, charged: int = 0, paid: int = 0) -> paper.StatementLine:
    return paper.StatementLine(day=day, what=what, against=against, charged=charged, paid=paid, balance=0)


def _lines(ledger: Ledger, charges: Iterable[Charge]) -> Iterator[paper.StatementLine]:
    """Yield everything that happened; charges stand before payments of their day."""
    names: dict[int, str] = {}
    for one in charges:
        names[one.id] = _words(one)
        what, against = names[one.id], f"{one.due_on:%Y-%m-%d} 到期"
        if one.corrects_id is not None:
            what, against = f"更正 {what}", one.reason
        yield _line(_posted(one), what, against, charged=one.amount)
    settled: dict[tuple[int, date], list[AllocationLine]] = defaultdict(list)
    for allocation in ledger.allocations:
        settled[allocation.payment_id, allocation.settled_on].append(allocation)
    for payment in ledger.payments:
        yield from _paid(payment, settled.pop((payment.payment_id, payment.paid_on), []), names)
    for (_payment, day), allocations in settled.items():
        number = allocations[0].payment_number
        yield _line(day, f"用預存抵付　{number}", _against(allocations, names))
    yield from _undone(ledger, names)
    for refund in ledger.refunds:
        what = f"退預存　{refund.means.label}" if refund.payment_id else f"退押金　{refund.means.label}"
        back = refund.amount if refund.payment_id else 0
        told = refund.number if back else f"{refund.number}　{shown(refund.amount)}"
        yield _line(refund.paid_on, what, told, charged=back)


def _paid(
    payment: PaymentLine, allocations: Iterable[AllocationLine], names: dict[int, str]
) -> Iterator[paper.StatementLine]:
    against = "\n".join(part for part in (payment.number, _against(allocations, names)) if part)
    yield _line(payment.paid_on, f"收款　{payment.means.label}", against, paid=payment.amount)
    if payment.reversed_on is not None:
        what = f"沖銷　{payment.reversed_for}"
        yield _line(payment.reversed_on, what, payment.number, charged=payment.amount)


def _undone(ledger: Ledger, names: dict[int, str]) -> Iterator[paper.StatementLine]:
    """Yield what was released without a reversal: a correction made it 預存 again."""
    gone = {one.payment_id for one in ledger.payments if one.reversed_on is not None}
    for one in ledger.allocations:
        if one.undone_on is not None and one.payment_id not in gone:
            yield _line(one.undone_on, f"撤回抵付　{one.payment_number}", _against([one], names))


def _against(allocations: Iterable[AllocationLine], names: dict[int, str]) -> str:
    """Return what a payment settles, a line each: 「抵 管理費 2026年11月 250.00」."""
    return "\n".join(f"抵 {names.get(one.charge_id, '')} {shown(one.amount)}" for one in allocations)


def _standing(ledger: Ledger, charges: Iterable[Charge], day: date) -> dict[str, int]:
    """Return what was owed, 預存 and deposits held at the end of a day; owed less 預存 is the balance."""
    booked = {one.id: one for one in charges if _posted(one) <= day}
    deposits = {line.charge_id for line in ledger.lines if line.is_deposit}
    standing = [
        one
        for one in ledger.allocations
        if one.settled_on <= day and (one.undone_on is None or one.undone_on > day)
    ]
    used = sum(one.amount for one in standing if one.charge_id in booked)
    taken = sum(
        one.amount
        for one in ledger.payments
        if one.paid_on <= day and (one.reversed_on is None or one.reversed_on > day)
    )
    refunds = [one for one in ledger.refunds if one.paid_on <= day]
    refunded = sum(one.amount for one in refunds if one.payment_id)
    held = sum(one.amount for one in standing if one.charge_id in deposits)
    return {
        "owed": sum(one.amount for one in booked.values()) - used,
        "prepaid": taken - used - refunded,
        "deposits": held - sum(one.amount for one in refunds if one.charge_id),
    }
