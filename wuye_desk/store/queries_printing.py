"""Which forms were printed, when and where to."""

from __future__ import annotations

from datetime import datetime

from wuye_desk.store.models import Printing


def last_printed(ticket_id: int, form: str, since: datetime | None = None) -> datetime | None:
    """Return when a form of a ticket was last printed, counting from a moment where one is given."""
    query = Printing.select().where(Printing.ticket == ticket_id, Printing.form == form)
    if since is not None:
        query = query.where(Printing.printed_at >= since)
    newest = query.order_by(Printing.printed_at.desc()).first()
    return newest.printed_at if newest else None


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
