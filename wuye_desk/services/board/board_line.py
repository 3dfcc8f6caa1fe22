"""One line of the board: a row as the store gave it, read into words only where somebody looks."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from wuye_desk.domain.moments import from_stamp
from wuye_desk.domain.steps import Step, step_for
from wuye_desk.domain.ticket import ClockInstance, EventKind
from wuye_desk.domain.vocabulary import ClockId, ClockState, Grade, Kind, Role, Stage

_GROUPS = {
    Role.RECEPTIONIST.value: Role.SERVICE_CENTER.label,
    Role.STEWARD.value: Role.SERVICE_CENTER.label,
    Role.SERVICE_CENTER.value: Role.SERVICE_CENTER.label,
}
"""The desk's own people count as one."""


class BoardLine(tuple[Any, ...]):
    """A running clock of a ticket, or a ticket no clock drives on (clock is None then).

    It is the bare row of wuye_desk.store.queries_board, so that five thousand of them cost hardly more than
    reading them; each attribute is worked out when it is asked for. Equal lines read the same everywhere.
    """

    __slots__ = ()

    @property
    def key(self) -> tuple[int, str | None, int, int]:
        """Return what stays the same of this line from one reading of the board to the next."""
        return self[0], self[1], self[2], self[3]

    @property
    def ticket_id(self) -> int:
        """Return the ticket's id."""
        return int(self[0])

    @property
    def clock(self) -> ClockId | None:
        """Return which clock it is; None for a ticket no clock drives on."""
        return None if self[1] is None else ClockId(self[1])

    @property
    def round(self) -> int:
        """Return the round the clock belongs to."""
        return int(self[2])

    @property
    def hand_over(self) -> int | None:
        """Return the hand-over the clock belongs to, if any."""
        return self[3] or None

    @property
    def due_stamp(self) -> int | None:
        """Return the deadline in microseconds as the store keeps it: for comparing thousands of lines."""
        return self[4]  # type: ignore[no-any-return]

    @property
    def due_at(self) -> datetime | None:
        """Return the deadline; None for a ticket no clock drives on."""
        return _moment(self[4])

    @property
    def opens_at(self) -> datetime | None:
        """Return the moment before which it must not be done yet, if any."""
        return _moment(self[5])

    @property
    def started_at(self) -> datetime | None:
        """Return when the clock started."""
        return _moment(self[6])

    @property
    def number(self) -> str:
        """Return the ticket's number."""
        return str(self[7])

    @property
    def kind(self) -> Kind:
        """Return the ticket's kind."""
        return Kind(self[8])

    @property
    def grade(self) -> Grade:
        """Return the ticket's grade."""
        return Grade(self[9])

    @property
    def stage(self) -> Stage:
        """Return where the ticket stands in its life."""
        return Stage(self[10])

    @property
    def room_label(self) -> str:
        """Return the room; empty for somebody not in the roster."""
        return self[11] or ""

    @property
    def caller_name(self) -> str:
        """Return who called; empty where anonymous."""
        return str(self[12])

    @property
    def subject(self) -> str:
        """Return the first words of the content."""
        return str(self[13])

    @property
    def owner_role(self) -> Role:
        """Return the role the duty falls to."""
        return Role(self[14])

    @property
    def owner_id(self) -> int | None:
        """Return the person the duty falls to, where somebody holds the role."""
        return self[15]  # type: ignore[no-any-return]

    @property
    def owner_name(self) -> str:
        """Return who has to do it: a person, else the department or role."""
        return self[16] or self[17] or self.owner_role.label

    @property
    def department(self) -> str:
        """Return the department the duty falls to; empty for the desk's own duties."""
        return str(self[17])

    @property
    def group(self) -> str:
        """Return under which name the board counts it: a department, 客戶中心 and the like."""
        return str(self[17]) or _GROUPS.get(self[14], "") or self.owner_role.label

    @property
    def clause(self) -> str:
        """Return the clause the clock rests on."""
        return str(self[18])

    @property
    def provisional(self) -> bool:
        """Return whether the deadline leans on a year whose days off are not published (暫算)."""
        return bool(self[19])

    @property
    def set_by_hand(self) -> bool:
        """Return whether a person named the deadline."""
        return bool(self[20])

    @property
    def keeper(self) -> int | None:
        """Return who keeps the ticket."""
        return self[22]  # type: ignore[no-any-return]

    @property
    def steward(self) -> int | None:
        """Return who looks after the area of its room, if anybody."""
        return self[23]  # type: ignore[no-any-return]

    @property
    def is_to_archive(self) -> bool:
        """Return whether the ticket only waits for its archive."""
        return self[1] is None and self[24].event is EventKind.ARCHIVED

    @property
    def instance(self) -> ClockInstance | None:
        """Return the clock as the rules know it; None for a ticket no clock drives on."""
        clock = self.clock
        if clock is None:
            return None
        return ClockInstance(
            clock=clock,
            round=self.round,
            hand_over=self.hand_over,
            owner=self.owner_role,
            department=self.department,
            clause=self.clause,
            started_at=self.started_at,
            due_at=self.due_at,
            opens_at=self.opens_at,
            provisional=self.provisional,
            set_by_hand=self.set_by_hand,
            rule_text=str(self[21]),
        )

    @property
    def step(self) -> Step:
        """Return what to do next about it."""
        instance = self.instance
        return self[24] if instance is None else step_for(instance)

    def state(self, now: datetime) -> ClockState:
        """Return what the clock says at this moment; 進行中 for a ticket no clock drives on."""
        instance = self.instance
        return ClockState.RUNNING if instance is None else instance.state(now)

    def left(self, now: datetime) -> timedelta | None:
        """Return the time left, negative once overdue; None where there is no deadline."""
        due_at = self.due_at
        return None if due_at is None else due_at - now


def _moment(stamp: int | None) -> datetime | None:
    return None if stamp is None else from_stamp(stamp)
