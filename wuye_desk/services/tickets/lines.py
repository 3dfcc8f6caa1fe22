"""Lines that several pages show: a clock with the name of who has to do it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from wuye_desk.domain.ticket import ClockInstance
from wuye_desk.domain.vocabulary import ClockId, ClockState
from wuye_desk.store.models import Clock


@dataclass(frozen=True, slots=True)
class ClockLine:
    """One clock of one ticket, and whom it falls to."""

    instance: ClockInstance
    owner_name: str
    """A person; a department or role where nobody holds it."""
    owner_id: int | None = None

    @property
    def clock(self) -> ClockId:
        """Return which clock it is."""
        return self.instance.clock

    def state(self, now: datetime) -> ClockState:
        """Return what the clock says at this moment."""
        return self.instance.state(now)

    def left(self, now: datetime) -> timedelta | None:
        """Return the time left, negative once overdue; None while there is no deadline."""
        return None if self.instance.due_at is None else self.instance.due_at - now


def as_instance(row: Clock) -> ClockInstance:
    """Return a stored clock as the rules know it."""
    return ClockInstance(
        clock=row.clock,
        round=row.round,
        hand_over=row.hand_over or None,
        owner=row.owner_role,
        department=row.department,
        clause=row.clause,
        started_at=row.started_at,
        due_at=row.due_at,
        opens_at=row.opens_at,
        stopped_at=row.stopped_at,
        voided_at=row.voided_at,
        provisional=bool(row.provisional),
        set_by_hand=bool(row.set_by_hand),
        rule_text=row.rule_text,
    )
