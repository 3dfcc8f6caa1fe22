"""《空調加時申請單》 (GC-01) and 《維修單》 (GC-02) on paper, filled (篇1 2.1, 2.2)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from wuye_desk.documents import gc01, gc02
from wuye_desk.documents.form_parts import Imprint
from wuye_desk.domain.billing.materials import quantity_words
from wuye_desk.domain.billing.overtime import hours_words
from wuye_desk.domain.billing.terms import SlipKind
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.permissions import Action
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.prices import price_words
from wuye_desk.services.fees.slip_data import OvertimeDraft, RepairDraft, Slip
from wuye_desk.services.fees.slip_reading import slips_named
from wuye_desk.services.printing.print_job import PrintJob
from wuye_desk.services.station.station import station
from wuye_desk.store import queries_receipts

_FORMS = {SlipKind.OVERTIME: (gc01.FORM, gc01.TITLE), SlipKind.REPAIR: (gc02.FORM, gc02.TITLE)}


def slip_forms(desk: Desk, slip_ids: Sequence[int]) -> PrintJob:
    """Return slips of one kind as a document; printed before: 補印, cancelled: 作廢."""
    person = desk.require(Action.PRINT)
    found = slips_named(desk, slip_ids)
    if not found:
        raise DeskError("沒有可以打印的單。")
    form, title = _FORMS[found[0].kind]
    numbers = tuple(one.number for one in found)
    printed_at = queries_receipts.last_printed(form, numbers)
    name, now = station(desk).name, desk.now()
    imprints = [_imprint(one, name, now, person.name, again=one.number in printed_at) for one in found]
    if found[0].kind is SlipKind.OVERTIME:
        made = gc01.gc01_batch([_gc01(one, mark) for one, mark in zip(found, imprints, strict=True)])
    else:
        made = gc02.gc02_batch([_gc02(one, mark) for one, mark in zip(found, imprints, strict=True)])
    return PrintJob(
        pdf=made.pdf,
        title=title,
        form=form,
        number=numbers[0] if len(numbers) == 1 else f"{numbers[0]} 等 {len(numbers)} 張",
        pages=made.pages,
        numbers=numbers,
        missing=made.missing,
        reprint=bool(printed_at),
        last_printed_at=max(printed_at.values(), default=None),
    )


def _imprint(one: Slip, name: str, now: datetime, printed_by: str, *, again: bool) -> Imprint:
    return Imprint(
        station=name,
        number=one.number,
        printed_at=now,
        printed_by=printed_by,
        reprint=again,
        cancelled=not one.stands,
    )


def _gc01(one: Slip, imprint: Imprint) -> gc01.Gc01:
    draft, reckoned = one.draft, one.reckoned
    assert isinstance(draft, OvertimeDraft)
    assert reckoned is not None
    return gc01.Gc01(
        imprint=imprint,
        household=one.name,
        room=one.room,
        contact=draft.contact,
        day=draft.day,
        begins=draft.begins,
        until=draft.until,
        place=draft.place,
        joined=reckoned.joined,
        asked=hours_words(reckoned.asked),
        billed=hours_words(reckoned.billed),
        rule=reckoned.rule,
        price=price_words(reckoned.price),
        amount=one.amount,
        note=draft.note,
        received_by=one.made_by,
    )


def _gc02(one: Slip, imprint: Imprint) -> gc02.Gc02:
    draft = one.draft
    assert isinstance(draft, RepairDraft)
    known = bool(draft.total)
    return gc02.Gc02(
        imprint=imprint,
        day=draft.day,
        room=one.room or draft.place,
        household=one.name,
        contact=draft.contact,
        paid=one.is_paid,
        ticket_number=one.ticket_number,
        appointed_at=draft.appointed_at,
        arrived_at=draft.arrived_at,
        content=draft.content,
        lines=tuple(
            gc02.Gc02Line(
                name=line.name,
                quantity=f"{quantity_words(line.quantity)} {line.unit}".strip(),
                price=line.price,
                amount=line.amount,
            )
            for line in draft.materials
        ),
        labour=draft.labour if known else None,
        total=draft.total if known else None,
        agreed_by=draft.agreed_by,
        result=draft.result,
        worker=draft.worker,
        finished_at=draft.finished_at,
    )
