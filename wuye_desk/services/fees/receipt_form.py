"""收據 on paper (SF-05): printed at the counter, and again later marked 補印."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from wuye_desk.documents import sf05
from wuye_desk.domain.billing.months import month_words
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.permissions import Action
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.receipts import Receipt, receipts_of
from wuye_desk.services.printing.print_job import PrintJob
from wuye_desk.services.station.station import station
from wuye_desk.store import queries_receipts


def receipt_form(desk: Desk, payment_ids: Sequence[int]) -> PrintJob:
    """Return these receipts as a document; those printed before are marked 補印, reversed ones 作廢."""
    person = desk.require(Action.PRINT)
    found = receipts_of(desk, payment_ids)
    if not found:
        raise DeskError("沒有可以打印的收據。")
    printed_at = queries_receipts.last_printed(sf05.FORM, [one.number for one in found])
    name, now = station(desk).name, desk.now()
    made = sf05.sf05([_filled(one, name, now, person.name, again=one.number in printed_at) for one in found])
    numbers = tuple(one.number for one in found)
    together = numbers[0] if len(numbers) == 1 else f"{numbers[0]} 等 {len(numbers)} 張"
    return PrintJob(
        pdf=made.pdf,
        title=sf05.TITLE,
        form=sf05.FORM,
        number=together,
        pages=made.pages,
        numbers=numbers,
        missing=made.missing,
        reprint=bool(printed_at),
        last_printed_at=max(printed_at.values(), default=None),
    )


def _filled(receipt: Receipt, name: str, now: datetime, printed_by: str, *, again: bool) -> sf05.Sf05:
    void = ""
    if receipt.reversed_on is not None:
        void = f"{receipt.reversed_on:%Y-%m-%d} 沖銷：{receipt.reversed_for}"
    return sf05.Sf05(
        station=name,
        number=receipt.number,
        room=receipt.room_label,
        household=receipt.name,
        payer=receipt.payer_name or receipt.name,
        paid_on=receipt.paid_on,
        means=receipt.means.label,
        lines=_lines(receipt),
        amount=receipt.amount,
        note=receipt.note,
        taken_by=receipt.taken_by,
        printed_at=now,
        printed_by=printed_by,
        reprint=again,
        void=void,
    )


def _lines(receipt: Receipt) -> tuple[sf05.Sf05Line, ...]:
    lines = [
        sf05.Sf05Line(
            item=one.item_name,
            month=month_words(one.month),
            remark="可退押金" if one.is_deposit else "",
            amount=one.amount,
        )
        for one in receipt.lines
    ]
    if receipt.prepaid:
        only = receipt.only_item_name
        words = f"只抵{only}" if only else "抵以後的費用"
        lines.append(
            sf05.Sf05Line(
                item=f"預收{only}" if only else "預存", month="", remark=words, amount=receipt.prepaid
            )
        )
    return tuple(lines)
