"""KF-07: the minutes of the meeting on a 重大 complaint, or the sheet to write them on (篇1 2.2, 篇2 3.1)."""

from __future__ import annotations

from collections.abc import Sequence

from wuye_desk.documents.form_parts import Printed
from wuye_desk.documents.kf07_data import Kf07
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.ticket import Event, EventKind
from wuye_desk.domain.vocabulary import ClockId, Grade
from wuye_desk.services.desk import Desk
from wuye_desk.services.printing.course_lines import course_text
from wuye_desk.services.printing.filled import Filled, FormPart
from wuye_desk.services.printing.kf01_events import clock_of, deadline, last, signed, word
from wuye_desk.services.printing.kf01_filling import numbers_text
from wuye_desk.services.printing.occasion import Earlier, Occasion, occasion_of
from wuye_desk.services.printing.print_job import PrintChoice
from wuye_desk.services.tickets.ticket_view import TicketView

CODE, TITLE = "KF-07", "專題會議記錄"
NAME = TITLE


def parts(view: TicketView) -> Sequence[FormPart]:
    """Return the meetings of a ticket, the latest first; before any, the sheet a 重大 one takes to it."""
    held = _held(view)
    if held:
        return [FormPart(event.sequence, _earlier(view, event)) for event in reversed(held)]
    return [FormPart(0, _earlier(view, None), "會上填寫")] if view.grade is Grade.MAJOR else []


def fill_sheet(desk: Desk, view: TicketView, choice: PrintChoice) -> Filled:
    """Return the minutes of one meeting, by default the latest; before any, a sheet to write on."""
    meeting = next((one for one in reversed(_held(view)) if choice.part in (0, one.sequence)), None)
    earlier = _earlier(view, meeting)
    occasion = occasion_of(desk, view, choice, earlier)
    sheet = _fill(desk, view, meeting, occasion)
    return Filled(sheet=sheet, form=CODE, number=earlier.number, occasion=occasion)


def _earlier(view: TicketView, meeting: Event | None) -> Earlier:
    return Earlier(form=CODE, number=word(meeting, "number") or view.number)


def draw(sheets: Sequence[Kf07]) -> Printed:
    """Draw minutes into one document."""
    from wuye_desk.documents.kf07 import kf07_batch

    return kf07_batch(sheets)


def _held(view: TicketView) -> list[Event]:
    """Return the meetings, also those held for another ticket of the same matter: one is enough for all."""
    shared = view.facts.matter.shared_events if view.facts.matter else ()
    held = [event for event in (*shared, *view.events) if event.kind is EventKind.MINUTES_FILED]
    return sorted(held, key=lambda event: event.occurred_at)


def _fill(desk: Desk, view: TicketView, meeting: Event | None, occasion: Occasion) -> Kf07:
    rule = desk.rules(view.rule_book).clocks[ClockId.REVIEW_MEETING]
    return Kf07(
        imprint=occasion.imprint(view, word(meeting, "number")),
        ticket_number=numbers_text([view.number, *(one.number for one in view.same_matter)]),
        room=view.room_label,
        solved_at=view.life.solved_at,
        due=deadline(clock_of(view, ClockId.REVIEW_MEETING), rule.rule_text),
        held_at=meeting.occurred_at if meeting else None,
        attendance=word(meeting, "attendance"),
        company_leader=word(meeting, "company_leader"),
        course=f"{view.content}\n{course_text(view)}",
        cause=word(meeting, "cause"),
        improvement=word(meeting, "improvement"),
        prevention=word(meeting, "prevention"),
        responsibility=_responsibility(desk, view),
        company=signed(meeting, "company_leader", out_since=occasion.out_since),
    )


def _responsibility(desk: Desk, view: TicketView) -> str:
    """Return who answers for it, on whose word and how (篇2 10); only for whom may see it."""
    desk.require(Action.PRINT)
    found = last(view.events, EventKind.RESPONSIBILITY)
    if found is None or not desk.may(Action.SEE_RESPONSIBILITY):
        return ""
    parts = (("責任", word(found, "who") or word(found, "department")), ("依據", word(found, "basis")))
    told = [*parts, ("處理", word(found, "decision"))]
    return "\n".join(f"{name}：{text}" for name, text in told if text)
