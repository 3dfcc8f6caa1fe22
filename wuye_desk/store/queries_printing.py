"""Which forms were printed, when and where to."""

from __future__ import annotations

from datetime import datetime

from wuye_desk.store.models import Printing


def printings_of(ticket_id: int) -> list[tuple[str, str, datetime]]:
    """Return every printing of a ticket: form, number, when; first to last."""
    query = Printing.select(Printing.form, Printing.number, Printing.printed_at)
    rows = query.where(Printing.ticket == ticket_id).order_by(Printing.printed_at)
    return [(row.form, row.number, row.printed_at) for row in rows]


def add_printing(
    *,
    ticket_id: int | None,
    form: str,
    number: str,
    printed_at: datetime,
    person_id: int | None,
    copies: int,
    target: str,
) -> None:
    """Keep one printing; only inside Store.write()."""
    Printing.create(
        ticket=ticket_id,
        form=form,
        number=number,
        printed_at=printed_at,
        person=person_id,
        copies=copies,
        target=target,
    )
