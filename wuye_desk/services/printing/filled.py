"""One sheet of a form, filled and ready to be drawn, with what its preview says about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from wuye_desk.documents.form_parts import Printed
from wuye_desk.services.desk import Desk
from wuye_desk.services.printing.occasion import Earlier, Occasion
from wuye_desk.services.printing.print_job import CopyOffer, PrintChoice
from wuye_desk.services.tickets.ticket_view import TicketView


@dataclass(frozen=True, kw_only=True)
class Filled:
    """The data of one sheet as its document takes them."""

    sheet: Any
    form: str
    """Under this name the printing is counted."""
    number: str
    occasion: Occasion
    copies_offered: tuple[CopyOffer, ...] = ()
    warnings: tuple[str, ...] = ()
    editable: bool = False
    """Its texts, made for a department, may be edited."""
    content: str = ""
    demand: str = ""


@dataclass(frozen=True)
class FormPart:
    """One sheet a ticket has of a form: a round's, a slip's, an application's, a meeting's."""

    part: int
    """Which: PrintChoice.part."""
    earlier: Earlier
    """Its number, and which printings are its own."""
    note: str = ""
    """What tells it from the others: 「第 1 輪」, the department."""
    is_past: bool = False
    """Of a round that is over."""


@dataclass(frozen=True, kw_only=True)
class TicketForm:
    """One of the forms a ticket may have."""

    code: str
    title: str
    name: str
    """What the desk calls it: the title, or a shorter word for a long one."""
    parts: Callable[[TicketView], Sequence[FormPart]]
    """The sheets this ticket has of it, none where the form does not apply."""
    fill: Callable[[Desk, TicketView, PrintChoice], Filled]
    draw: Callable[[Sequence[Any]], Printed]
