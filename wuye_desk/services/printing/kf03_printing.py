"""KF-03: the work order every contact gets, whatever it is about (篇3 五(一)1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from wuye_desk.documents.form_parts import Printed
from wuye_desk.documents.kf03_data import Kf03, OrderPart
from wuye_desk.domain.course import HandOver
from wuye_desk.domain.moments import local
from wuye_desk.domain.ticket import Event, EventKind
from wuye_desk.domain.vocabulary import ClockId, ContactWay, Kind, Stage, VisitResult
from wuye_desk.services.desk import Desk
from wuye_desk.services.printing.copy_text import telling_of, told_by
from wuye_desk.services.printing.course_lines import course_text
from wuye_desk.services.printing.filled import Filled, FormPart
from wuye_desk.services.printing.kf01_events import clock_of, deadline, last, round_events, signed, word
from wuye_desk.services.printing.kf01_filling import content_text, household_text
from wuye_desk.services.printing.occasion import Earlier, Occasion, occasion_of
from wuye_desk.services.printing.print_job import PrintChoice
from wuye_desk.services.tickets.ticket_view import TicketView

CODE, TITLE = "KF-03", "業戶投訴、建議、問詢、質疑和求助處理工作單"
NAME = "處理工作單"


def parts(view: TicketView) -> Sequence[FormPart]:
    """Return the one work order every ticket has."""
    return [FormPart(0, Earlier(form=CODE, number=view.number))]


def fill_sheet(desk: Desk, view: TicketView, choice: PrintChoice) -> Filled:
    """Return the work order; of a resident who stays unnamed the second copy tells nothing of him."""
    occasion = occasion_of(desk, view, choice, Earlier(form=CODE, number=view.number))
    sheet = _fill(view, occasion)
    warnings: tuple[str, ...] = ()
    if view.confidential:
        hints = telling_of(view)
        texts = [
            hints.without(sheet.content) if choice.content is None else choice.content,
            hints.without(sheet.demand) if choice.demand is None else choice.demand,
            hints.without(sheet.work),
            hints.without(sheet.review),
        ]
        warnings = told_by(hints, "\n".join(texts))
        sheet = replace(
            sheet,
            content_for_department=texts[0],
            demand_for_department=texts[1],
            work_for_department=texts[2],
            review_for_department=texts[3],
        )
    return Filled(
        sheet=sheet,
        form=CODE,
        number=view.number,
        occasion=occasion,
        warnings=warnings,
        editable=view.confidential,
        content=sheet.content_for_department,
        demand=sheet.demand_for_department,
    )


def draw(sheets: Sequence[Kf03]) -> Printed:
    """Draw work orders into one document, two copies of each."""
    from wuye_desk.documents.kf03 import kf03_batch

    return kf03_batch(sheets)


def _fill(view: TicketView, occasion: Occasion) -> Kf03:
    out_since = occasion.out_since
    visited = last(round_events(view), EventKind.VISITED)
    applied = last(view.events, EventKind.IRREGULAR_APPLIED)
    result = word(visited, "result")
    way = word(visited, "way")
    return Kf03(
        imprint=occasion.imprint(view, view.number),
        kind=view.kind,
        grade=view.grade if view.kind is Kind.COMPLAINT else None,
        room=view.room_label,
        household=household_text(view),
        phone=view.callback_phone,
        confidential=view.confidential,
        received_at=view.received_at,
        receiver=view.receiver,
        channel=view.channel,
        content=content_text(view),
        demand=view.demand,
        orders=_orders(view, out_since),
        reply=deadline(clock_of(view, ClockId.REPLY)),
        latest_visit=deadline(clock_of(view, ClockId.LATEST_VISIT)),
        work=course_text(view),
        done=signed(last(view.events, EventKind.DEPARTMENT_ANSWERED), "doer", out_since=out_since),
        result=VisitResult(result) if result else None,
        voice=word(visited, "words"),
        visited_at=visited.occurred_at if visited else None,
        way=ContactWay(way) if way else None,
        visitor=word(visited, "visitor"),
        review=_review(view),
        closed_at=_closed_at(view),
        irregular=_irregular(view),
        irregular_number=word(applied, "number"),
    )


def _orders(view: TicketView, out_since: datetime | None) -> tuple[OrderPart, ...]:
    """Return to whom the work was given, in order; one empty line where it was to nobody yet."""
    found = [_order(view, one, out_since) for one in view.life.hand_overs if one.withdrawn_at is None]
    return tuple(found) or (OrderPart(department=view.department),)


def _order(view: TicketView, handed: HandOver, out_since: datetime | None) -> OrderPart:
    events = (event for event in view.events if event.data.get("hand_over") == handed.number)
    given = last(events, handed.kind)
    taker = "to" if handed.kind is EventKind.PASSED_UP else "receiver"
    return OrderPart(
        department=handed.department,
        ordered_at=handed.handed_at,
        ordered_by=given.by if given else "",
        due=deadline(clock_of(view, ClockId.DEPARTMENT_ANSWER, handed.number)),
        taken=signed(given, taker, out_since=out_since),
    )


def _review(view: TicketView) -> str:
    """Return what 站長 and 物業經理 wrote: what they read, and the manager's opinion."""
    kinds = {EventKind.READ: "已閱", EventKind.MANAGER_OPINED: "物業經理意見"}
    told = [event for event in view.events if event.kind in kinds]
    return "\n".join(
        f"{local(event.occurred_at):%m-%d %H:%M}\u3000{kinds[event.kind]}\u3000{word(event, 'by_name')}"
        + (f"：{word(event, 'words')}" if word(event, "words") else "")
        for event in sorted(told, key=lambda one: one.occurred_at)
    )


def _decision(view: TicketView) -> Event | None:
    decided = last(view.events, EventKind.IRREGULAR_DECIDED)
    return decided if decided is not None and decided.data.get("agreed") else None


def _closed_at(view: TicketView) -> datetime | None:
    closed = _decision(view) or last(view.events, EventKind.ARCHIVED)
    return closed.occurred_at if closed else None


def _irregular(view: TicketView) -> bool | None:
    if _decision(view) is not None:
        return True
    return False if view.stage is Stage.ARCHIVED else None
