"""One matter (同一事項) wholly: the ticket of every household, what is done once for all of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from wuye_desk.domain.ticket import Event, EventKind
from wuye_desk.domain.vocabulary import Grade, VisitResult
from wuye_desk.services.tickets.lines import ClockLine
from wuye_desk.services.tickets.ticket_view import TicketView


@dataclass(frozen=True, slots=True)
class MatterTicket:
    """The ticket of one household, and its visit."""

    view: TicketView
    joined_at: datetime
    """When the household came to belong to the matter."""
    visit: VisitResult | None
    """What its last return visit found, in the round that runs."""
    visited_at: datetime | None
    visit_clock: ClockLine | None
    """The most urgent clock of a visit that is still to be made."""

    @property
    def owes_visit(self) -> bool:
        """Return whether the household is still to be visited."""
        return self.view.is_open and self.visit_clock is not None


@dataclass(frozen=True, slots=True)
class SharedDuty:
    """Something done once per matter: report, contact, telling the company, meeting (篇2 5.4, 篇1 2)."""

    event: EventKind
    ticket_id: int
    """Where it was recorded, or is to be."""
    number: str
    done: Event | None
    clock: ClockLine | None
    """Its clock, where it has one that runs or ran."""


@dataclass(frozen=True, slots=True)
class MatterView:
    """Everything the window of a matter shows, read at one moment."""

    id: int | None
    """None for a ticket that shares its matter with nobody yet."""
    title: str
    building: str
    opened_at: datetime
    households: int
    third_household_at: datetime | None
    """When the third household came: from then on all are 重大 (篇3 四(一)1(1))."""
    grade: Grade
    """The heaviest of its tickets."""
    tickets: tuple[MatterTicket, ...]
    """In the order in which their households came."""
    duties: tuple[SharedDuty, ...]
    """Empty until one of the tickets is 重大."""

    @property
    def visits_left(self) -> int:
        """Return how many households are still to be visited."""
        return sum(one.owes_visit for one in self.tickets)
