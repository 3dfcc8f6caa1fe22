"""KF-02: one 《工作聯系單》 for every slip that was sent (篇2 5.2.1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wuye_desk.documents.form_parts import Printed, Signature
from wuye_desk.documents.kf02_data import Kf02
from wuye_desk.domain.course import HandOver
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.rulebook import RuleBook
from wuye_desk.domain.ticket import Event, EventKind
from wuye_desk.domain.vocabulary import ClockId
from wuye_desk.services.desk import Desk
from wuye_desk.services.printing.copy_text import telling_of, told_by
from wuye_desk.services.printing.filled import Filled, FormPart
from wuye_desk.services.printing.kf01_events import clock_of, deadline, last, signed, word
from wuye_desk.services.printing.occasion import Earlier, Occasion, occasion_of
from wuye_desk.services.printing.print_job import PrintChoice
from wuye_desk.services.tickets.ticket_view import TicketView

CODE, TITLE = "KF-02", "工作聯系單"
NAME = TITLE
SENDER = "客服部"


def parts(view: TicketView) -> Sequence[FormPart]:
    """Return the slips of a ticket, the latest first."""
    return [FormPart(slip.number, _earlier(slip), slip.department) for slip in reversed(_slips(view))]


def fill_sheet(desk: Desk, view: TicketView, choice: PrintChoice) -> Filled:
    """Return one slip; without a part the latest."""
    slips = _slips(view)
    slip = next((one for one in reversed(slips) if choice.part in (0, one.number)), None)
    if slip is None:
        raise DeskError("這張工作單沒有發過工作聯系單。")
    occasion = occasion_of(desk, view, choice, _earlier(slip))
    sheet = _fill(view, slip, desk.rules(view.rule_book), occasion)
    if not view.confidential:
        return Filled(sheet=sheet, form=CODE, number=slip.slip, occasion=occasion)
    hints = telling_of(view)
    sheet = replace(
        sheet,
        reason=hints.without(sheet.reason),
        words=hints.without(sheet.words) if choice.content is None else choice.content,
        wanted=hints.without(sheet.wanted) if choice.demand is None else choice.demand,
        outcome=hints.without(sheet.outcome),
    )
    return Filled(
        sheet=sheet,
        form=CODE,
        number=slip.slip,
        occasion=occasion,
        warnings=told_by(hints, f"{sheet.reason}\n{sheet.words}\n{sheet.wanted}"),
        editable=True,
        content=sheet.words,
        demand=sheet.wanted,
    )


def draw(sheets: Sequence[Kf02]) -> Printed:
    """Draw slips into one document, two copies of each."""
    from wuye_desk.documents.kf02 import kf02_batch

    return kf02_batch(sheets)


def _earlier(slip: HandOver) -> Earlier:
    return Earlier(form=CODE, number=slip.slip)


def _slips(view: TicketView) -> list[HandOver]:
    return [one for one in view.life.hand_overs if one.kind is EventKind.LIAISED]


def _fill(view: TicketView, slip: HandOver, rules: RuleBook, occasion: Occasion) -> Kf02:
    sent, answered = (
        _of(view, kind, slip.number) for kind in (EventKind.LIAISED, EventKind.DEPARTMENT_ANSWERED)
    )
    rule = rules.clocks[ClockId.DEPARTMENT_ANSWER]
    name = "" if sent is None else sent.by
    out_since = occasion.out_since
    came_back = answered is not None and out_since is not None and answered.recorded_at > out_since
    return Kf02(
        imprint=occasion.imprint(view, slip.slip),
        ticket_number=view.number,
        sender=SENDER,
        signer=name,
        sent_at=slip.handed_at,
        department=slip.department,
        receiver=slip.receiver,
        reason=word(sent, "reason"),
        words=word(sent, "words"),
        wanted=word(sent, "wanted"),
        due=deadline(clock_of(view, ClockId.DEPARTMENT_ANSWER, slip.number)),
        due_rule=f"{rule.limit_text}，{rule.clause}",
        outcome=word(answered, "words"),
        done=None if answered is None else not answered.data.get("written_reason"),
        sent=Signature(name=name, at=slip.handed_at) if came_back else Signature(),
        taken=signed(answered, "doer", out_since=out_since),
    )


def _of(view: TicketView, kind: EventKind, number: int) -> Event | None:
    return last((event for event in view.events if event.data.get("hand_over") == number), kind)
