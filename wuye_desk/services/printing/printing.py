"""Makes the forms of tickets, and keeps which were printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.permissions import Action
from wuye_desk.services.desk import Desk
from wuye_desk.services.printing.copy_text import Telling, telling_of
from wuye_desk.services.printing.filled import Filled
from wuye_desk.services.printing.print_job import PrintChoice, PrintJob
from wuye_desk.services.printing.ticket_forms import form_called, form_of
from wuye_desk.services.tickets.tickets import TicketFilter, ticket, tickets
from wuye_desk.services.trust.history import record_deed
from wuye_desk.store import queries_printing

MOST_TICKETS = 200
"""Tickets whose forms go into one document."""


def ticket_form(desk: Desk, ticket_id: int, choice: PrintChoice = PrintChoice()) -> PrintJob:  # noqa: B008
    """Return a form of a ticket as it stands now; marked 補印 where it is out already."""
    desk.require(Action.PRINT)
    view = ticket(desk, ticket_id)
    form = form_of(view, choice.form)
    filled = form.fill(desk, view, choice)
    made = form.draw([filled.sheet])
    return PrintJob(
        pdf=made.pdf,
        title=form.title,
        form=filled.form,
        number=filled.number,
        pages=made.pages,
        missing=made.missing,
        ticket_id=ticket_id,
        choice=choice,
        reprint=filled.occasion.reprint,
        last_printed_at=filled.occasion.last_printed_at,
        copies_offered=filled.copies_offered,
        warnings=filled.warnings,
        editable=filled.editable,
        content=filled.content,
        demand=filled.demand,
    )


def tickets_forms(desk: Desk, ticket_ids: Sequence[int], code: str) -> PrintJob:
    """Return the same form of several tickets in one document, in this order.

    Tickets that have no such form are left out and named in a warning; DeskError where none has.
    """
    desk.require(Action.PRINT)
    if not 1 <= len(ticket_ids) <= MOST_TICKETS:
        raise DeskError(f"一次可印 1 至 {MOST_TICKETS} 張工作單。", "count")
    form = form_called(code)
    views = [ticket(desk, ticket_id) for ticket_id in ticket_ids]
    having = [view for view in views if form.parts(view)]
    if not having:
        raise DeskError(f"選的工作單都沒有表格 {code}。", "form")
    filled = [form.fill(desk, view, PrintChoice(form=code)) for view in having]
    made = form.draw([one.sheet for one in filled])
    left_out = [view.number for view in views if view not in having]
    return PrintJob(
        pdf=made.pdf,
        title=form.title,
        form=form.code,
        number=_together([one.number for one in filled]),
        pages=made.pages,
        missing=made.missing,
        tickets=tuple((view.id, one.number) for view, one in zip(having, filled, strict=True)),
        warnings=_batch_warnings(filled, left_out),
    )


def listed_forms(desk: Desk, wanted: TicketFilter, code: str) -> PrintJob:
    """Return the same form of all tickets a filter finds, in its order; DeskError where they are too many."""
    desk.require(Action.PRINT)
    found = tickets(desk, replace(wanted, limit=MOST_TICKETS, offset=0))
    if found.total > MOST_TICKETS:
        raise DeskError(f"列出了 {found.total:,} 件，一次最多打印 {MOST_TICKETS} 張，請先篩選。", "count")
    return tickets_forms(desk, [line.id for line in found.lines], code)


def _together(numbers: list[str]) -> str:
    return numbers[0] if len(numbers) == 1 else f"{numbers[0]} 等 {len(numbers)} 張"


def _batch_warnings(filled: Sequence[Filled], left_out: list[str]) -> tuple[str, ...]:
    told = tuple(f"{one.number}：{sentence}" for one in filled for sentence in one.warnings)
    again = [one.number for one in filled if one.occasion.reprint]
    marked = (f"以前印過、標補印的：{'、'.join(again)}。",) if again else ()
    return told + marked + ((f"沒有這種表格、沒有印的：{'、'.join(left_out)}。",) if left_out else ())


def telling(desk: Desk, ticket_id: int) -> Telling:
    """Return what in a text would tell which resident brought the ticket."""
    desk.require(Action.PRINT)
    return telling_of(ticket(desk, ticket_id))


def log_printing(desk: Desk, job: PrintJob, copies: int, target: str) -> None:
    """Keep that a document was printed: by whom, when, how often, where to."""
    person = desk.require(Action.PRINT)
    alone = [(job.ticket_id, number) for number in job.numbers or (job.number,)]
    with desk.store.write():
        for ticket_id, number in job.tickets or alone:
            queries_printing.add_printing(
                ticket_id=ticket_id,
                form=job.form,
                number=number,
                printed_at=desk.now(),
                person_id=person.id or None,
                copies=copies,
                target=target,
            )
            _note_printing(desk, ticket_id, number, {"表格": job.form, "份數": copies, "去處": target})


def _note_printing(desk: Desk, ticket_id: int | None, number: str, words: dict[str, object]) -> None:
    if ticket_id is None:
        record_deed(desk, Subject.DOCUMENT, Deed.PRINTED, number, number, words)
    else:
        record_deed(desk, Subject.TICKET, Deed.PRINTED, ticket_id, number, words)
