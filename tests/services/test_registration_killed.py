"""A station whose program is killed while it registers, by two programs at once."""

from __future__ import annotations

import subprocess
import sys
from datetime import datetime

from wuye_desk.domain.ticket import EventKind
from wuye_desk.store.models import Clock, Serial, Ticket, TicketEvent
from wuye_desk.store.opening import Store, open_store

TOLD_BEFORE_THE_KILL = 4


def test_killed_at_any_moment_it_keeps_whole_tickets_and_unbroken_numbers(
    station: Store, now: datetime
) -> None:
    folder = station.folder
    station.close()
    command = [sys.executable, "-m", "tests.support.registrar", str(folder)]
    programs = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    told = [_told(program) for program in programs]
    for program in programs:
        program.kill()
        rest, _ = program.communicate()
        told[programs.index(program)] += [line for line in rest.splitlines() if len(line) == len(told[0][0])]
    store = open_store(folder, now)
    numbers = [row.number for row in Ticket.select().order_by(Ticket.id)]
    assert numbers == [f"TS-202611-{at:03}" for at in range(1, len(numbers) + 1)]
    assert Serial.get(Serial.prefix == "TS").last == len(numbers)
    assert set(told[0] + told[1]) <= set(numbers)
    for row in Ticket.select():
        kinds = [event.kind for event in row.events.order_by(TicketEvent.sequence)]
        assert kinds[0] == EventKind.REGISTERED
        assert Clock.select().where(Clock.ticket == row.id).exists()
        assert bool(row.matter_id) == (EventKind.MATTER_JOINED in kinds)
    store.close()


def _told(program: subprocess.Popen[str]) -> list[str]:
    """Wait until the program has told some numbers and return them."""
    assert program.stdout is not None
    return [program.stdout.readline().strip() for _ in range(TOLD_BEFORE_THE_KILL)]
