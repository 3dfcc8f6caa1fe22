"""What a ticket of the list says at its right: its most urgent clock, or where it stands."""

from __future__ import annotations

from datetime import datetime, timedelta

from wuye_desk.domain.moments import local
from wuye_desk.domain.vocabulary import ClockState, Stage
from wuye_desk.services.tickets.tickets import TicketLine
from wuye_desk.views.widgets.state_cell import state_cell
from wuye_desk.views.words import moment_text, say, stamp_text

_SHOWN_AS_SPAN = timedelta(hours=1)


def line_state(line: TicketLine, now: datetime) -> tuple[str, str, str]:
    """Return icon, words and colour: 逾 37分, 剩 42分, 今天 16:05, 待歸檔."""
    clock = line.clock
    if clock is None or clock.due_at is None:
        return ("check" if line.stage is Stage.ARCHIVED else "", say(line.stage), "text_2")
    cell = state_cell(clock, now)
    far = clock.state(now) is ClockState.RUNNING and clock.due_at - now > _SHOWN_AS_SPAN
    if not far:
        return cell.icon, cell.text, cell.color
    today = local(now).date()
    near = abs(local(clock.due_at).date() - today) <= timedelta(days=1)
    words = moment_text(clock.due_at, today) if near else stamp_text(clock.due_at, today)
    return cell.icon, words, "text_2"
