"""Who has read an open ticket of the sample station: the 站長 soon, the 物業經理 later (篇2 5.3.2)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Channel, Role
from wuye_desk.domain.workdays import WorkCalendar
from wuye_desk.services.demo.demo_plan import Happening, Plan
from wuye_desk.services.demo.demo_stories import HEAD, MANAGER

_READERS = ((HEAD, Role.STATION_HEAD, timedelta(minutes=50)), (MANAGER, Role.MANAGER, timedelta(hours=5)))


def readings(plan: Plan, calendar: WorkCalendar, now: datetime) -> Iterator[Happening]:
    """Yield who read a ticket that is still open, and when; what was settled nobody has to read."""
    archived = any(one.kind is EventKind.ARCHIVED and one.at <= now for one in plan.course)
    if plan.settled or archived:
        return
    for name, role, later in _READERS:
        asked = plan.channel is Channel.LETTER and role is Role.MANAGER
        words = "請維修組三日內辦妥，回函我簽發。" if asked else ""
        at = calendar.next_opening(plan.received_at + later) + timedelta(minutes=7)
        yield Happening(EventKind.READ, at, {"by_name": name, "words": words, "roles": [role.value]})
