"""KF-01: the sheet of each round, and the copy a department gets of a resident who stays unnamed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wuye_desk.documents.form_parts import Printed
from wuye_desk.documents.kf01_data import Kf01
from wuye_desk.domain.vocabulary import Kind
from wuye_desk.services.desk import Desk
from wuye_desk.services.printing.copy_text import Telling, telling_of, told_by
from wuye_desk.services.printing.filled import Filled, FormPart
from wuye_desk.services.printing.kf01_filling import fill, for_department
from wuye_desk.services.printing.occasion import Earlier, occasion_of
from wuye_desk.services.printing.print_job import CopyOffer, PrintChoice
from wuye_desk.services.tickets.ticket_view import TicketView

CODE, TITLE = "KF-01", "住戶投訴處置表"
NAME = TITLE
COPY = "KF-01 副本"


def parts(view: TicketView) -> Sequence[FormPart]:
    """Return the sheet of the round that runs, then those of the earlier rounds, the latest first."""
    if view.kind is not Kind.COMPLAINT:
        return ()
    return [_part(view, number) for number in range(view.round, 0, -1)]


def _part(view: TicketView, number: int) -> FormPart:
    """Return a round's sheet: once the next has begun, it is counted under a name of its own."""
    starts = view.life.round_starts
    is_past = number < view.round
    earlier = Earlier(
        form=CODE,
        number=view.number,
        since=starts[number - 1] if number > 1 else None,
        until=starts[number] if is_past else None,
        again=f"{CODE} 第{number}輪" if is_past else "",
    )
    return FormPart(number, earlier, f"第 {number} 輪" if view.round > 1 else "", is_past)


def fill_sheet(desk: Desk, view: TicketView, choice: PrintChoice) -> Filled:
    """Return a round's sheet, marked 補印 where it is out already, or a department's copy of it."""
    part = _part(view, choice.part or view.round)
    shown = replace(view, round=part.part)
    earlier = part.earlier if choice.hand_over is None else replace(part.earlier, form=COPY, again="")
    occasion = occasion_of(desk, view, choice, earlier)
    sheet = fill(shown, desk.rules(view.rule_book), occasion)
    filled = Filled(
        sheet=sheet,
        form=part.earlier.again or CODE,
        number=view.number,
        occasion=occasion,
        copies_offered=_offers(shown, sheet),
    )
    return filled if choice.hand_over is None else _copy(shown, filled, choice, choice.hand_over)


def draw(sheets: Sequence[Kf01]) -> Printed:
    """Draw sheets into one document."""
    from wuye_desk.documents.kf01 import kf01_batch

    return kf01_batch(sheets)


def _offers(view: TicketView, sheet: Kf01) -> tuple[CopyOffer, ...]:
    if not view.confidential:
        return ()
    return tuple(CopyOffer(part.number, part.taker or "部門") for part in sheet.hand_overs)


def _copy(view: TicketView, filled: Filled, choice: PrintChoice, hand_over: int) -> Filled:
    """Return a department's copy, with a warning where its texts still tell who the resident is."""
    hints: Telling = telling_of(view)
    sheet: Kf01 = filled.sheet
    content = hints.without(sheet.content) if choice.content is None else choice.content
    demand = hints.without(sheet.demand) if choice.demand is None else choice.demand
    copy = for_department(sheet, hand_over, content, demand)
    return replace(
        filled,
        sheet=copy,
        form=COPY,
        occasion=replace(filled.occasion, reprint=False),
        warnings=told_by(hints, f"{content}\n{demand}"),
        editable=True,
        content=copy.content,
        demand=copy.demand,
    )
