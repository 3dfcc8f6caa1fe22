"""Which forms were printed, when and where to."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from wuye_desk.store.models import Printing


def _printings(ticket_id: int, form: str, since: datetime | None) -> Any:
    query = Printing.select().where(Printing.ticket == ticket_id, Printing.form == form)
    return query if since is None else query.where(Printing.printed_at >= since)


def last_printed(ticket_id: int, form: str, since: datetime | None = None) -> datetime | None:
    """Return when a form of a ticket was last printed, counting from a moment where one is given."""
    newest = _printings(ticket_id, form, since).order_by(Printing.printed_at.desc()).first()
    return newest.printed_at if newest else None


def first_printed(ticket_id: int, form: str, since: datetime | None = None) -> datetime | None:
    """Return when a form of a ticket was printed first, counting from a moment where one is given."""
    oldest = _printings(ticket_id, form, since).order_by(Printing.printed_at).first()
    return oldest.printed_at if oldest else None


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
