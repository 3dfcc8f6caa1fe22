"""《退款單》 on paper (TK-01): for the signatures of a refund, and of a deposit that is settled."""

from __future__ import annotations

from collections.abc import Sequence

from wuye_desk.documents import refund_sheet
from wuye_desk.domain.billing.terms import Means
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.permissions import Action
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.ledger import Ledger, RefundLine, account_ledger
from wuye_desk.services.printing.print_job import PrintJob
from wuye_desk.services.station.station import station
from wuye_desk.store import queries_receipts


def refund_form(desk: Desk, account_id: int, numbers: Sequence[str]) -> PrintJob:
    """Return these refunds of an account as a document; those printed before are marked 補印."""
    person = desk.require(Action.PRINT)
    ledger = account_ledger(desk, account_id)
    found = [one for one in ledger.refunds if one.number in numbers]
    if not found:
        raise DeskError("沒有可以打印的退款單。")
    printed_at = queries_receipts.last_printed(refund_sheet.FORM, numbers)
    made = refund_sheet.refund_sheet(
        [
            refund_sheet.RefundSheet(
                station=station(desk).name,
                number=one.number,
                room=ledger.room_label,
                household=ledger.name,
                what=_what(ledger, one),
                amount=one.amount,
                means=one.means.label,
                paid_on=one.paid_on,
                reason=one.reason,
                approver=one.approver,
                person=one.person,
                printed_at=desk.now(),
                printed_by=person.name,
                reprint=one.number in printed_at,
                is_moved=one.means is Means.DEPOSIT,
            )
            for one in found
        ]
    )
    return PrintJob(
        pdf=made.pdf,
        title=refund_sheet.TITLE,
        form=refund_sheet.FORM,
        number=found[0].number,
        pages=made.pages,
        numbers=tuple(one.number for one in found),
        missing=made.missing,
        reprint=bool(printed_at),
        last_printed_at=max(printed_at.values(), default=None),
    )


def _what(ledger: Ledger, one: RefundLine) -> str:
    deposit = next((line for line in ledger.lines if line.charge_id == one.charge_id), None)
    if deposit is not None:
        return deposit.item_name
    paid = next(line for line in ledger.payments if line.payment_id == one.payment_id)
    return f"預存（收據 {paid.number}）"
