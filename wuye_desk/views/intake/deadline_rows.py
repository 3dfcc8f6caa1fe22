"""Words for one deadline of the complaint being taken: when it is due, how much is left, whose it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from wuye_desk.domain.moments import local
from wuye_desk.domain.ticket import ClockInstance
from wuye_desk.domain.vocabulary import ClockState
from wuye_desk.services.tickets.lines import ClockLine
from wuye_desk.views.words import countdown_text, say, weekday_text

translate = QCoreApplication.translate
SOON = timedelta(minutes=15)
_ICONS = {
    ClockState.NOT_STARTED: "circle-dashed",
    ClockState.NOT_YET_OPEN: "hourglass",
    ClockState.RUNNING: "clock",
    ClockState.MET: "circle-check",
    ClockState.MET_LATE: "clock-check",
    ClockState.OVERDUE: "circle-alert",
    ClockState.VOID: "circle-slash",
}


@dataclass(frozen=True, slots=True)
class DeadlineRow:
    """One line of the table, ready to be painted; time is bold, the rest plain."""

    line: ClockLine
    icon: str
    color: str
    name: str
    day: str
    time: str
    rest: str
    owner: str
    clause: str

    @property
    def spoken(self) -> str:
        """Return the line as one sentence."""
        due = " ".join(part for part in (self.day, self.time, self.rest) if part)
        return f"{self.name}：{due}，{self.owner}，{self.clause}"


def deadline_row(line: ClockLine, now: datetime) -> DeadlineRow:
    """Return what the table says about this clock at this moment."""
    clock = line.instance
    state = clock.state(now)
    soon = state is ClockState.RUNNING and clock.due_at is not None and clock.due_at - now <= SOON
    day, time, rest = _due(clock, state, now, soon=soon)
    return DeadlineRow(
        line=line,
        icon="clock-alert" if soon else _ICONS[state],
        color="soon" if soon else "over" if state is ClockState.OVERDUE else "text",
        name=say(clock.clock),
        day=day,
        time=time,
        rest=rest,
        owner=line.owner_name or clock.department or say(clock.owner),
        clause=clock.clause,
    )


def _due(clock: ClockInstance, state: ClockState, now: datetime, *, soon: bool) -> tuple[str, str, str]:
    """Return the day, the time to be shown bold, and what is left or over."""
    if clock.due_at is None or state is ClockState.NOT_STARTED:
        return clock.rule_text, "", ""
    due, today = local(clock.due_at), local(now).date()
    time = f"{due:%H:%M}"
    if soon:
        return (
            "",
            time,
            translate("deadline_row", "剩 {left}").format(left=countdown_text(clock.due_at - now)),
        )
    if state is ClockState.OVERDUE:
        day = "" if due.date() == today else f"{due:%m-%d}"
        return day, time, translate("deadline_row", "逾期")
    day = (
        translate("deadline_row", "今天")
        if due.date() == today
        else f"{due:%m-%d} {weekday_text(due.date())}"
    )
    return day, time, translate("deadline_row", "暫算") if clock.provisional else ""
