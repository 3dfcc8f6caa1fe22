"""「為什麼是這一天」 for one clock of one ticket, by the rules the ticket was opened under."""

from __future__ import annotations

from wuye_desk.domain.ticket import ClockInstance
from wuye_desk.domain.why import WhyStrip, why_this_day
from wuye_desk.services.desk import Desk
from wuye_desk.store.models import Ticket


def why(desk: Desk, ticket_id: int, instance: ClockInstance) -> WhyStrip:
    """Return the days from start to deadline, each saying whether it counted and why."""
    version = Ticket.select(Ticket.rule_book).where(Ticket.id == ticket_id).scalar()
    return why_this_day(instance, desk.rules(version), desk.calendar())
