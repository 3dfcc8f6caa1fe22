"""On which occasion a form of a ticket is printed: by whom, when, and whether the original is out already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from wuye_desk.documents.form_parts import Imprint
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.vocabulary import Stage
from wuye_desk.services.desk import Desk
from wuye_desk.services.printing.print_job import PrintChoice
from wuye_desk.services.station.station import station
from wuye_desk.services.tickets.ticket_view import TicketView
from wuye_desk.store import queries_printing

Printing = tuple[str, str, datetime]
"""One printing in the log: form, number, when."""


@dataclass(frozen=True, kw_only=True)
class Occasion:
    """Who prints it where and when, and since when the original is out to be signed."""

    station: str
    printed_at: datetime
    printed_by: str
    reprint: bool = False
    out_since: datetime | None = None
    """When the sheet was printed first; None: no original was ever there to be signed."""
    last_printed_at: datetime | None = None

    def imprint(self, view: TicketView, number: str) -> Imprint:
        """Return what stands around the grid of a form of this ticket."""
        return Imprint(
            station=self.station,
            number=number,
            printed_at=self.printed_at,
            printed_by=self.printed_by,
            reprint=self.reprint,
            cancelled=view.stage is Stage.CANCELLED,
        )


@dataclass(frozen=True, kw_only=True)
class Earlier:
    """Which printings in the log are of the same sheet."""

    form: str
    number: str
    since: datetime | None = None
    until: datetime | None = None
    """From here on the form's name stands for another sheet: the next round's."""
    again: str = ""
    """The name under which it is counted after that."""

    def times(self, printings: Sequence[Printing]) -> list[datetime]:
        """Return when the sheet was printed, first to last, out of all printings of its ticket."""
        return [at for form, number, at in printings if number == self.number and self._is_it(form, at)]

    def _is_it(self, form: str, at: datetime) -> bool:
        if self.again and form == self.again:
            return True
        begun = self.since is None or at >= self.since
        return form == self.form and begun and (self.until is None or at < self.until)


def occasion_of(desk: Desk, view: TicketView, choice: PrintChoice, earlier: Earlier) -> Occasion:
    """Return the occasion: a reprint if one is asked for, or else if the sheet is out already."""
    person = desk.require(Action.PRINT)
    times = earlier.times(queries_printing.printings_of(view.id))
    reprint = bool(times) if choice.reprint is None else choice.reprint
    return Occasion(
        station=station(desk).name,
        printed_at=desk.now(),
        printed_by=person.name,
        reprint=reprint,
        out_since=times[0] if times and reprint else None,
        last_printed_at=times[-1] if times else None,
    )
