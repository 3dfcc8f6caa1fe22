"""Keeps whom each open clock falls to: roles, areas and substitutes change while clocks run."""

from __future__ import annotations

from datetime import datetime

from wuye_desk.services.tickets.owners import Owners
from wuye_desk.store.models import Clock
from wuye_desk.store.queries_people import open_duties


def reassign(moment: datetime) -> int:
    """Give every open clock to who answers for it at this moment; return how many changed hands.

    Inside Store.write(); cheap where nothing changed.
    """
    owners = Owners.load(moment)
    changed = 0
    for duty in open_duties():
        owner = owners.find(duty.role, receiver=duty.keeper, area=duty.area, department=duty.department)
        if owner.person_id != duty.person:
            Clock.update(owner_person=owner.person_id).where(Clock.id == duty.clock_id).execute()
            changed += 1
    return changed
