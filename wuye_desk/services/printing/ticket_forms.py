"""The forms of a ticket: which it has, and how often each was printed."""

from __future__ import annotations

from collections.abc import Sequence

from wuye_desk.domain.errors import DeskError
from wuye_desk.services.printing import (
    kf01_printing,
    kf02_printing,
    kf03_printing,
    kf06_printing,
    kf07_printing,
)
from wuye_desk.services.printing.filled import FormPart, TicketForm
from wuye_desk.services.printing.occasion import Printing
from wuye_desk.services.tickets.ticket_view import FormLine, TicketView

FORMS_OF_TICKET = tuple(
    TicketForm(
        code=form.CODE,
        title=form.TITLE,
        name=form.NAME,
        parts=form.parts,
        fill=form.fill_sheet,
        draw=form.draw,
    )
    for form in (kf01_printing, kf03_printing, kf02_printing, kf06_printing, kf07_printing)
)
"""Every form a ticket may have; the first that applies is the one it goes round with."""


def form_called(code: str) -> TicketForm:
    """Return the form of this code; DeskError where there is none."""
    found = next((form for form in FORMS_OF_TICKET if form.code == code), None)
    if found is None:
        known = "、".join(form.code for form in FORMS_OF_TICKET)
        raise DeskError(f"沒有表格 {code}，有的是：{known}。", "form")
    return found


def form_of(view: TicketView, code: str) -> TicketForm:
    """Return the form of this code, without one the ticket's own; DeskError where it has no such form."""
    if code and not form_called(code).parts(view):
        known = "、".join(form.code for form in FORMS_OF_TICKET if form.parts(view))
        raise DeskError(f"{view.number} 沒有表格 {code}，有的是：{known}。", "form")
    return form_called(code) if code else next(form for form in FORMS_OF_TICKET if form.parts(view))


def forms_of(view: TicketView, printings: Sequence[Printing]) -> tuple[FormLine, ...]:
    """Return a line for every sheet the ticket has, those of earlier rounds last."""
    parts = [(form, part) for form in FORMS_OF_TICKET for part in form.parts(view)]
    parts.sort(key=lambda pair: pair[1].is_past)
    return tuple(_line(view, form, part, printings) for form, part in parts)


def _line(view: TicketView, form: TicketForm, part: FormPart, printings: Sequence[Printing]) -> FormLine:
    times = part.earlier.times(printings)
    number = "" if part.earlier.number == view.number else part.earlier.number
    title = "\u3000".join(words for words in (form.name, number, part.note) if words)
    return FormLine(form.code, title, len(times), max(times, default=None), part.part)
